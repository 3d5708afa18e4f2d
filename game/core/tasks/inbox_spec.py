"""Postvak, as the author writes it: what comes in and when, what can be done with it, and what silence brings."""

from typing import Annotated, Literal

from pydantic import BeforeValidator, WithJsonSchema
from pydantic import Field as PydanticField

from game.core.authored import (
    Authored,
    Clock,
    Conditions,
    Duration,
    FactPath,
    GedragId,
    Id,
    KansSpec,
    Many,
    RatingText,
    Text,
    Whole,
    YesNo,
    expected,
)
from game.core.calendar import UNITS, read_term
from game.core.tasks.conversation_spec import PromiseSpec

Kind = Literal["mail", "telefoon", "app", "brief", "lijst"]
DeedKind = Literal["vragen", "overleggen", "antwoorden", "doorsturen", "uitvoeren", "laten"]
Form = Literal["keuze", "tekst", "getal", "bedrag", "kommagetal", "percentage", "datum", "tijd"]

READING = {"mail": 2, "app": 1, "brief": 3, "telefoon": 1, "lijst": 3}
"""Minutes it takes to read a message, or to pick up a call, unless the author says otherwise."""
DOING = {"vragen": 1, "overleggen": 8, "antwoorden": 4, "doorsturen": 2, "uitvoeren": 6, "laten": 1}
"""Minutes of a deed, unless the author says otherwise: a colleague's time has its price."""
GOES_ON = ("vragen", "overleggen")
"""After these the message still waits for you; every other deed deals with it."""
SENDS = ("antwoorden", "uitvoeren")
"""With these the lines that were filled in are sent."""


def _term(value: object) -> object:
    try:
        read_term(str(value))
    except ValueError:
        raise expected("termijn", "een termijn, zoals 1 maand, 6 weken of 5 werkdagen") from None
    return value


_UNIT = "|".join(UNITS)
TermText = Annotated[
    str, BeforeValidator(_term), WithJsonSchema({"type": "string", "pattern": rf"^\d{{1,3}} +({_UNIT})$"})
]


class TermSpec(Authored):
    """A date counted from another: `erbij` goes on from it, `eraf` goes back."""

    datum: Text
    erbij: TermText | None = None
    eraf: TermText | None = None


class AgendaSpec(Authored):
    """What stands in the agenda of this part of the day. `duurt`: so long you are away from your desk."""

    om: Clock
    wat: Text
    duurt: Duration = 0


class InboxField(Authored):
    """A line to fill in with a message: a date, an amount, one out of several. `termijn` works out the right date,
    `optellen` the right sum."""

    veld: Id
    label: Text
    vorm: Form = "keuze"
    keuzes: tuple[Text, ...] = ()
    goed: Text | None = None
    termijn: TermSpec | None = None
    optellen: tuple[Text, ...] = ()
    eenheid: Text | None = None
    toont: Many[GedragId] = ()
    kans: Id | None = None
    uitleg: Text | None = None
    legt_vast: FactPath | None = None


class Outcome(Authored):
    """The same deed for other people: the first variant that fits who was cast replaces what it names."""

    als: Conditions
    antwoord: Text | None = None
    gedrag: dict[GedragId, RatingText] | None = None
    uitleg: Text | None = None


class InboxDeed(Authored):
    """Something you can do with a message. `na`: only after these other deeds. `vertrouwen` is what it does to who
    answers; `maakt-waar` is the promise that is kept by it."""

    doe: Id
    soort: DeedKind
    tekst: Text
    antwoord: Text | None = None
    met: Id | None = None
    tijd: Duration | None = None
    na: Many[Id] = ()
    als: Conditions | None = None
    kans: Id | None = None
    gedrag: dict[GedragId, RatingText] = PydanticField(default_factory=dict)
    uitleg: Text | None = None
    onthult: Many[FactPath] = ()
    vertrouwen: Whole = 0
    belooft: PromiseSpec | None = None
    maakt_waar: Id | None = None
    legt_vast: Many[FactPath] = ()
    opent: Id | None = None
    varianten: tuple[Outcome, ...] = ()


class Message(Authored):
    """Something that comes in, or a list that always lies there and that nobody points at.

    It comes at `om`, or so long (`na-tijd`) after deeds were done (`na`) or after another message was left unanswered
    (`na-stilte`). With `vervalt` nothing can be done any more after `uiterlijk`; else it counts half.
    `vertrouwen` is what silence does to who sent it.
    """

    bericht: Id
    soort: Kind
    van: Id | None = None
    afzender: Text | None = None
    onderwerp: Text
    tekst: Text
    om: Clock | None = None
    na: Many[Id] = ()
    na_stilte: Id | None = None
    na_tijd: Duration = 0
    als: Conditions | None = None
    uiterlijk: Clock | None = None
    binnen: Duration | None = None
    vervalt: YesNo = False
    gaat_over: Duration = 2
    leestijd: Duration | None = None
    te_laat: Text | None = None
    vertrouwen: Whole = 0
    velden: tuple[InboxField, ...] = ()
    doen: tuple[InboxDeed, ...] = ()


class Spec(Authored):
    """An inbox and an agenda, from `begin` to `einde`."""

    werkvorm: Literal["postvak"]
    opdracht: Id
    titel: Text
    situatie: Text | None = None
    tip: Text | None = None
    begin: Clock
    einde: Clock
    agenda: tuple[AgendaSpec, ...] = ()
    berichten: tuple[Message, ...] = PydanticField(min_length=1)
    kansen: tuple[KansSpec, ...] = ()
