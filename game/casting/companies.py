"""Firms: names composed from parts that belong to nobody, screened against real firms, and who works there."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache

from game.casting.names import folded
from game.casting.region import REGION, TownKind

# Each stem is one of the first parts and one of the second: Vlaswiek, Trommelgaard. Odd on purpose: the usual
# combinations of Dutch nature words are all somebody's firm.
_FIRST_PARTS = (
    *("Vlas", "Trommel", "Kraag", "Zeil", "Haver", "Hoppe", "Touw", "Kruik"),
    *("Roest", "Klink", "Mosterd", "Schelp", "Kurk", "Fluit", "Teer", "Wimpel"),
)
_SECOND_PARTS = ("wiek", "gaard", "stee", "haak", "zoom", "vonk", "dobber", "kroes", "gors")
STEMS = tuple(first + second for first in _FIRST_PARTS for second in _SECOND_PARTS)
REGIONAL = ("Esterwaard", "Wendelwaard", "Estervaart", "Roggewaard", "Hazelzijls")

# What the sector calls itself; these words say what a firm does and belong to nobody.
TRADES: dict[str, tuple[str, ...]] = {
    "logistiek": ("Logistiek", "Distributie", "Opslag", "Magazijnen", "Fulfilment", "Warehouse"),
    "transport": ("Wegvervoer", "Vervoer", "Vracht", "Expeditie", "Koeriers", "Koelvervoer"),
    "schoonmaak": ("Schoonmaak", "Glazenwassers", "Facilitair", "Gevelonderhoud", "Schoonmaakbedrijf"),
    "bouw": ("Bouw", "Bouwbedrijf", "Timmerwerken", "Metselwerken", "Dakwerken", "Betonbouw"),
    "industrie": ("Metaal", "Techniek", "Machinebouw", "Plaatwerk", "Zuivel", "Verpakkers"),
    "zorg": ("Thuiszorg", "Ouderenzorg", "Wijkzorg", "Zorggroep", "Zorghuis"),
    "handel": ("Groothandel", "Handel", "Warenhuis", "Bouwmarkt", "Supermarkten", "Winkels"),
    "horeca": ("Hotel", "Brasserie", "Eetcafé", "Lunchroom", "Paviljoen", "Restaurant"),
    "overheid": ("Waterbeheer", "Afvalbeheer", "Bibliotheken", "Parkeerbeheer", "Archief", "Klantcontact"),
    "uitzenden": ("Werk", "Flexwerk", "Werkbureau", "Uitzendbureau"),
}
SECTORS = tuple(TRADES)

# Which kind of place suits the sector, and who at the firm you speak with; titles say nothing about gender.
PLACES: dict[str, tuple[TownKind, ...]] = {
    "logistiek": ("bedrijventerrein",),
    "transport": ("bedrijventerrein",),
    "schoonmaak": ("stad", "bedrijventerrein"),
    "bouw": ("bedrijventerrein", "dorp"),
    "industrie": ("bedrijventerrein",),
    "zorg": ("stad", "dorp"),
    "handel": ("stad", "bedrijventerrein"),
    "horeca": ("stad", "dorp"),
    "overheid": ("stad",),
    "uitzenden": ("stad",),
}
CONTACTS: dict[str, tuple[str, ...]] = {
    "logistiek": ("teamleider magazijn", "HR-adviseur", "operationeel manager", "planner", "inkoper flexkrachten"),
    "transport": ("planner", "hoofd planning", "HR-adviseur", "directeur", "wagenparkbeheerder"),
    "schoonmaak": ("rayonleider", "objectleider", "personeelsplanner", "directeur"),
    "bouw": ("uitvoerder", "projectleider", "bedrijfsleider", "directeur", "HR-adviseur"),
    "industrie": ("teamleider productie", "productiemanager", "HR-adviseur", "inkoper flexkrachten", "directeur"),
    "zorg": ("teammanager zorg", "personeelsplanner", "HR-adviseur", "locatiemanager", "recruiter"),
    "handel": ("filiaalmanager", "teamleider magazijn", "HR-adviseur", "inkoper", "directeur"),
    "horeca": ("bedrijfsleider", "chef-kok", "floormanager", "eigenaar"),
    "overheid": ("teamleider", "HR-adviseur", "inkoopadviseur", "afdelingshoofd"),
    "uitzenden": ("vestigingsmanager", "consulent", "intercedent", "backofficemedewerker"),
}


@cache
def firm_names(sector: str) -> tuple[str, ...]:
    """Every name a firm of this sector can have: a stem or the region, then what it does."""
    first = REGIONAL if sector == "overheid" else STEMS + REGIONAL
    composed = tuple(f"{stem} {trade}" for stem in first for trade in TRADES[sector])
    return composed + (_municipalities() if sector == "overheid" else ())


def called_after(role: str, sector: str, name: str) -> str:
    """The name as it is, or with the trade that the role is called after: a role `hotel` is no Lunchroom. The name of
    the sector itself asks for nothing."""
    stem, _, _ = name.rpartition(" ")
    return next((f"{stem} {trade}" for trade in TRADES[sector] if folded(trade) == role != sector), name)


@dataclass(frozen=True, slots=True)
class Screen:
    """The firms to stay clear of: folded, the longer ones also with spaces and signs left out, and all as one text."""

    plain: tuple[str, ...]
    tight: tuple[str, ...]
    text: str


def screen(real_firms: Iterable[str]) -> Screen:
    names = tuple(name for name in real_firms if _tight(name))
    plain = tuple(_plain(name) for name in names)
    # Two or three letters meet by accident at every space, so only longer names are looked for across spaces.
    tight = tuple(tight for tight in map(_tight, names) if len(tight) >= 4)
    return Screen(plain, tight, "\n".join(plain))


def clashes(name: str, against: Screen) -> bool:
    """Whether a composed name equals, contains or is part of a real one, or shares a word of its own with it."""
    plain, tight = _plain(name), _tight(name)
    own = (word for word in plain.split() if len(word) >= 4 and word not in _TRADE_WORDS)
    if plain in against.text or any(word in against.text for word in own):
        return True
    return any(firm in plain for firm in against.plain) or any(firm in tight for firm in against.tight)


def _municipalities() -> tuple[str, ...]:
    return tuple(f"Gemeente {town.name}" for town in REGION.towns if town.kind == "stad")


def _plain(text: str) -> str:
    return " ".join(folded(text).split())


def _tight(text: str) -> str:
    return re.sub(r"[^a-z0-9]", "", _plain(text))


_TRADE_WORDS = frozenset(_plain(trade) for trades in TRADES.values() for trade in trades) | {"gemeente"}
