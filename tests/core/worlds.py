"""Worlds built by hand, for tests that need a day to play and no casting: small people, round numbers."""

from typing import Any

from game.core.scenario import Scenario
from game.core.world import Company, Person, Source, Town, Trip, Vacancy, World

AGENCY = Company("bureau", "Bureau Vlotte Start", "uitzend", "Oevermond", "Kade 1", "0123 AB", "0-123", "b@v.example")
CLIENT = Company("meerman", "Meerman Opslag", "logistiek", "Oevermond", "Dok 2", "0123 AC", "0-124", "m@m.example")
TOWNS = (Town("Oevermond", 0, 0, "stad"), Town("Laakhuizen", 9, 3, "dorp"))
TRIPS = (Trip("Oevermond", "Laakhuizen", car=15, bike=40, transit=None),)


def person(role: str, first: str, kind: str = "kandidaat", *, temperament: str = "direct", **more: Any) -> Person:
    plain = {"role": role, "kind": kind, "first_name": first, "surname": "van Dam", "gender": "v", "age": 31}
    home = {"town": "Laakhuizen", "street": "Laan 3", "postcode": "0124 XY", "phone": "0-125", "email": "s@d.example"}
    return Person(**{**plain, **home, "portrait": "persoon-01", "temperament": temperament, **more})


def world(scenario: dict[str, Any], *, seed: int = 1, temperament: str = "direct", **facts: dict[str, str]) -> World:
    """A world around samira (candidate), teamleider (of meerman) and the vacancy orderpicker.

    `facts` are per role; without any, samira has three years of experience and no forklift certificate.
    """
    known = facts or {"samira": {"ervaring": "drie jaar orders verzamelen", "certificaat": "verlopen in 2024"}}
    return World(
        scenario=Scenario.model_validate(scenario),
        source=Source("proef", "proef.yaml", f"hash-{seed}", (("kennismaking/open-begin", 12),)),
        seed=seed,
        agency=AGENCY,
        people=(
            person("samira", "Samira", temperament=temperament),
            person("teamleider", "Ruben", "contact", gender="m", company="meerman", function="teamleider"),
        ),
        companies=(CLIENT,),
        vacancies=(Vacancy("orderpicker", "orderpicker", "meerman", "Oevermond", 1650, 36),),
        facts=tuple((role, tuple(values.items())) for role, values in known.items()),
        lots=(("samira", (("certificaat", ("geldig tot 2029", "verlopen in 2024")),)),),
        members=(),
        region="Oeverland",
        towns=TOWNS,
        trips=TRIPS,
    )


GEDRAG = "P2-K1-W1.4"


def talk(**more: Any) -> dict[str, Any]:
    """A short intake: an opening, two topics (a follow-up, a promise, a bad question) and a closing."""
    return {
        **{"werkvorm": "gesprek", "opdracht": "kennismaking", "titel": "Kennismaken met <samira.voornaam>"},
        **{"met": "samira", "begroeting": "Goedemorgen, ik ben <samira.naam>.", "geduld": "40"},
        "opening": [
            _move("welkom", "Fijn dat je er bent. Wil je koffie?", "Lekker.", vertrouwen="1", kans="start", sterk=True),
            _move("meteen", "Ga zitten, we hebben weinig tijd.", "O, goed.", vertrouwen="-2", kans="start"),
        ],
        "onderwerpen": [
            {
                "onderwerp": "werk",
                "zetten": [
                    _move(
                        "open-begin", "Vertel eens over je werk.", "Orders verzamelen.", onthult="ervaring", sterk=True
                    ),
                    {
                        **_move("papieren", "Is je certificaat nog geldig?", "Het is <samira.certificaat>."),
                        **{"na-zet": "open-begin", "onthult": "certificaat"},
                    },
                ],
            },
            {
                "onderwerp": "prive",
                "titel": "Thuis",
                "zetten": [
                    _move("kinderwens", "Wil je nog kinderen?", "Dat is mijn zaak.", vertrouwen="-3", kans="valkuil"),
                    {
                        "zet": "terugbellen",
                        "zeg": "Ik bel je vrijdag.",
                        "belooft": {"belofte": "bel", "tekst": "Samira bellen", "voor": "vrijdag voor 16.00 uur"},
                    },
                ],
            },
        ],
        "afsluiting": [{"zet": "dag", "zeg": "Dank je wel, tot ziens.", "antwoord": "Tot ziens.", "rondt-af": "ja"}],
        **more,
    }


def _move(
    zet: str, zeg: str, antwoord: str, *, sterk: bool | None = None, kans: str = "", **more: Any
) -> dict[str, Any]:
    rated = {"gedrag": {GEDRAG: "sterk" if sterk else "zwak"}, "uitleg": f"Uitleg bij {zet}."}
    scored = {**rated, **({"kans": kans} if kans else {})} if sterk or kans else {}
    return {"zet": zet, "zeg": zeg, "antwoord": antwoord, **scored, **more}


def card(**more: Any) -> dict[str, Any]:
    """A candidate card: something chosen, something typed, and a line that must stay empty."""
    return {
        **{"werkvorm": "kaart", "opdracht": "kandidaatkaart", "titel": "De kaart van <samira.voornaam>"},
        "van": "samira",
        "velden": [
            {"veld": "ervaring", "label": "Ervaring", "feit": "samira.ervaring", "keuzes": ["geen", "een jaar"]}
            | {"toont": GEDRAG, "uitleg": "Schrijf op wat je hoorde."},
            {"veld": "certificaat", "label": "Certificaat", "feit": "samira.certificaat"}
            | {"toont": GEDRAG, "uitleg": "Vraag het na."},
            {"veld": "uurloon", "label": "Uurloon", "vorm": "bedrag", "goed": "16,50", "eenheid": "per uur"},
            {"veld": "kinderen", "label": "Kinderen", "keuzes": ["ja", "nee"], "leeg-laten": "ja"}
            | {"toont": GEDRAG, "uitleg": "Dat gaat je niets aan."},
        ],
        **more,
    }


def desk(tasks: set[str]) -> dict[str, Any]:
    """What can be done between these tasks."""
    return {
        "situatie": "Het is maandagochtend.",
        "doen": [deed for deed in _deeds() if {deed.get("vanaf", ""), deed.get("tot", "")} <= {*tasks, ""}],
    }


def _deeds() -> list[dict[str, Any]]:
    return [
        {"doe": "takenlijst", "soort": "takenlijst", "tekst": "Je takenlijst openen", "antwoord": "Er staat niets."}
        | {"gedrag": {"P2-K1-W1.5": "sterk"}, "uitleg": "Je plant je dag."},
        {"doe": "navragen", "soort": "terugbellen", "tekst": "Samira bellen over haar certificaat"}
        | {"vanaf": "kennismaking", "tot": "kandidaatkaart", "antwoord": "Verlopen.", "met": "samira"}
        | {"onthult": "samira.certificaat"},
    ]


def by_lot() -> dict[str, Any]:
    """A desk where the same deed stands twice: right with one outcome of the lot, wrong with the other."""
    lots = {"geldig": ("geldig tot 2029", True), "verlopen": ("verlopen in 2024", False)}
    deeds = [
        {"doe": name if fills_in else f"{name}-vragen", "soort": "notitie", "kans": "kaart", "antwoord": "Gedaan."}
        | {"tekst": "De kaart invullen" if fills_in else "Eerst navragen", "als": {"is": {"samira.certificaat": value}}}
        | {"gedrag": {GEDRAG: "sterk" if fills_in == is_valid else "zwak"}, "uitleg": "Zo is het."}
        for name, (value, is_valid) in lots.items()
        for fills_in in (True, False)
    ]
    return {"doen": deeds}


def day(*tasks: dict[str, Any], niveau: str = "start", **more: Any) -> dict[str, Any]:
    """A scenario of one round with these tasks; without any, a talk and a card. The desk offers what fits them."""
    programme = list(tasks) or [talk(), card()]
    return {
        **{"titel": "Een rustige dag", "niveau": niveau, "dossier": "consulent", "peildatum": "2026-11-02"},
        "rollen": {"samira": {"soort": "kandidaat"}},
        "rondes": [
            {
                "ronde": "intake",
                "briefing": "Om negen uur komt <samira.naam>.",
                "opdrachten": programme,
            }
        ],
        "werkplek": desk({task["opdracht"] for task in programme}),
        **more,
    }


def quiet_day(**more: Any) -> World:
    """The day most tests play: one talk, one card and the desk."""
    return world(day(), **more)
