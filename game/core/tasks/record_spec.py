"""Kaart, as an author writes it: the lines of a card, and what types cannot say about them."""

from collections.abc import Iterable
from typing import Literal

from pydantic import Field as PydanticField

from game.core.authored import Authored, Conditions, FactPath, GedragId, Id, KansSpec, Many, Text, YesNo
from game.core.entry import explain
from game.core.tasks.rules import Flaw

Form = Literal["keuze", "tekst", "getal", "bedrag", "kommagetal", "datum", "tijd"]


class FieldSpec(Authored):
    """One line of a card. `feit` is what is true; its lot gives the values to choose from, with `keuzes` added."""

    veld: Id
    label: Text
    vorm: Form = "keuze"
    feit: FactPath | None = None
    keuzes: tuple[Text, ...] = ()
    goed: Text | None = None
    eenheid: Text | None = None
    leeg_laten: YesNo = False
    als: Conditions | None = None
    toont: Many[GedragId] = ()
    kans: Id | None = None
    uitleg: Text | None = None


Sort = Literal["kaart", "notitie", "register", "contract"]


class Spec(Authored):
    """A card about one role: what stands on it later tasks may use. `soort` says what paper it is, no more."""

    werkvorm: Literal["kaart"]
    soort: Sort = "kaart"
    opdracht: Id
    titel: Text
    van: Id
    situatie: Text | None = None
    tip: Text | None = None
    velden: tuple[FieldSpec, ...] = PydanticField(min_length=1)
    kansen: tuple[KansSpec, ...] = ()


NUMBERS = ("getal", "bedrag", "kommagetal")
HOURLY, WEEKLY = (0, 25_000), (0, 80)
"""Cents of a wage or a tariff per hour, and hours in a week: whoever types 1596 for 15,96 is told so at once."""


def bounds(form: str, unit: str) -> tuple[int | None, int | None]:
    """What a typed number lies between, as far as its form and unit tell: never what is right in this world."""
    if form not in NUMBERS:
        return None, None
    if form == "bedrag":
        return HOURLY if unit.endswith("per uur") else (0, None)
    return WEEKLY if unit.endswith("uur per week") else (0, None)


def flaws(spec: Spec) -> tuple[Flaw, ...]:
    return tuple(flaw for n, line in enumerate(spec.velden) for flaw in _of_field(("velden", n), line, spec))


def _of_field(path: tuple[str | int, ...], line: FieldSpec, spec: Spec) -> Iterable[Flaw]:
    if [other.veld for other in spec.velden].count(line.veld) > 1:
        yield Flaw((*path, "veld"), f"het veld '{line.veld}' staat er twee keer; geef een van beide een andere naam")
    if line.toont and not line.uitleg:
        yield Flaw((*path, "toont"), f"het veld '{line.veld}' telt mee, maar heeft geen uitleg")
    if line.toont and not (line.feit or line.goed or line.leeg_laten):
        yield Flaw((*path, "toont"), f"bij het veld '{line.veld}' staat niet wat goed is; voeg 'feit' of 'goed' toe")
    if line.vorm in NUMBERS and line.goed and "<" not in line.goed and not _can_be_typed(line, line.goed):
        yield Flaw((*path, "goed"), f"'{line.goed}' kan een speler bij het veld '{line.veld}' niet invullen")
    if line.vorm == "keuze" and not (line.feit or line.keuzes):
        yield Flaw((*path, "vorm"), f"het veld '{line.veld}' heeft niets om uit te kiezen; voeg 'feit' of 'keuzes' toe")


def _can_be_typed(line: FieldSpec, text: str) -> bool:
    return explain(line.vorm, text, *bounds(line.vorm, line.eenheid or "")) is None
