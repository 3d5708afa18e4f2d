"""A scenario: what a teacher wrote, checked. And a cast world as text, for the store and for `aanzet wereld`."""

import json
from dataclasses import asdict
from functools import cached_property
from typing import Annotated, Any, Literal

from pydantic import Field as PydanticField

from game.core import desk
from game.core.authored import (
    Amount,
    Authored,
    Clock,
    Day,
    Duration,
    Id,
    Many,
    Text,
    WarningCode,
    Whole,
    YesNo,
)
from game.core.tasks import (
    calculation_spec,
    conversation_spec,
    inbox_spec,
    record_spec,
    research_spec,
    selection_spec,
    writing_spec,
)
from game.core.tasks.calculation_spec import RateTable
from game.core.tasks.writing_spec import AvoidSpec
from game.core.week import History
from game.core.world import Company, Person, Source, Town, Trip, Vacancy, World

TaskSpec = Annotated[
    conversation_spec.Spec
    | record_spec.Spec
    | selection_spec.Spec
    | calculation_spec.Spec
    | research_spec.Spec
    | writing_spec.Spec
    | inbox_spec.Spec,
    PydanticField(discriminator="werkvorm"),
]


Spot = Literal[
    "agenda",
    "begin",
    "klok",
    "gezicht",
    "vertrouwen",
    "antwoord",
    "zinnen",
    "onderwerpen",
    "notities",
    "kaart",
    "menu",
    "toetsen",
    "telefoon",
    "afsluiten",
]
Until = Literal[
    "gelezen",
    "begonnen",
    "gezegd",
    "onderwerp",
    "klaar",
    "notities",
    "menu",
    "hulp",
    "ingevuld",
    "gedaan",
    "afgesloten",
]


class Lot(Authored):
    """The lot decides, per seed. `een-van`: every value as likely. `verdeel`: dealt out over a pool, so that the
    numbers are the same in every cast."""

    een_van: tuple[Text, ...] = ()
    verdeel: tuple[Text, ...] = ()


Temperament = Literal["praatgraag", "gehaast", "afwachtend", "direct", "wantrouwig"]
Sector = Literal["logistiek", "transport", "schoonmaak", "bouw", "industrie", "zorg", "handel", "horeca", "overheid"]


class Role(Authored):
    """Who or what is needed. `opdrachtgever` is a firm with its contact (`spreekt`); `kandidaten` is a pool."""

    soort: Literal[
        "kandidaat", "flexwerker", "opdrachtgever", "contact", "collega", "leidinggevende", "vacature", "kandidaten"
    ]
    sector: Sector | None = None
    functie: Text | None = None
    spreekt: Text | None = None
    bij: Id | None = None
    aantal: Whole = 1
    leeftijd: Text | None = None
    temperament: Many[Temperament] = ()
    uurloon: Many[Amount] = ()
    uren: Many[Whole] = ()
    plaats: Text | None = None
    feiten: dict[Id, Text | Lot] = PydanticField(default_factory=dict)


class Cesuur(Authored):
    """Cut scores in percent (design §8): a teacher may set them."""

    voldoende: Whole = 55
    goed: Whole = 75


class Round(Authored):
    """A part of the day. `begin`: the clock moves on to this hour when its first task starts; it never goes back."""

    ronde: Literal["intake", "matching", "verkoop", "aftersales"]
    titel: Text | None = None
    begin: Clock | None = None
    briefing: Text
    opdrachten: tuple[TaskSpec, ...] = PydanticField(min_length=1, max_length=4)


class Agency(Authored):
    """The agency the player works for; without a name one is composed."""

    naam: Text | None = None
    leidinggevende: Id | None = None


class Pointer(Authored):
    """One thing the coach says in a tour: what it points at, and what the player does before the next one."""

    coach: Text
    wijst: Spot | None = None
    tot: Until = "gelezen"
    tijdens: Id | None = None


class Accepted(Authored):
    """A warning the author knows of and keeps. `bij` names what it is about, with a slash between names."""

    code: WarningCode
    bij: Text | None = None
    woord: Text | None = None
    reden: Text


class Scenario(Authored):
    titel: Text
    niveau: Literal["start", "gevorderd", "examen"]
    dossier: Literal["consulent", "intercedent"]
    peildatum: Day
    beschrijving: Text | None = None
    duur: Duration = 40
    examentijd: Duration | None = None
    begin: Clock = 510
    einde: Clock = 1020
    bureau: Agency = Agency()
    cesuur: Cesuur = Cesuur()
    volgende: Id | None = None
    voorgeschiedenis: History = History()
    voorbeeld: YesNo = False
    rollen: dict[Id, Role]
    begrippen: dict[Text, Text] = PydanticField(default_factory=dict)
    tarieven: dict[Id, RateTable] = PydanticField(default_factory=dict)
    vermijden: tuple[AvoidSpec, ...] = ()
    rondes: tuple[Round, ...] = PydanticField(min_length=1)
    werkplek: desk.Spec = desk.Spec()
    rondleiding: tuple[Pointer, ...] = ()
    akkoord: tuple[Accepted, ...] = ()

    def task(self, name: str) -> Any:
        return next(task for part in self.rondes for task in part.opdrachten if task.opdracht == name)

    @cached_property
    def opened(self) -> frozenset[str]:
        """The tasks that begin from another one, and so stand on nobody's programme."""
        inboxes = (task for part in self.rondes for task in part.opdrachten if isinstance(task, inbox_spec.Spec))
        deeds = (deed for one in inboxes for message in one.berichten for deed in message.doen)
        return frozenset(deed.opent for deed in deeds if deed.opent)

    @cached_property
    def keeps(self) -> frozenset[str]:
        """The promises that can be kept somewhere in this day."""
        tasks = [task for part in self.rondes for task in part.opdrachten]
        talks = (task for task in tasks if isinstance(task, conversation_spec.Spec))
        moves = (move for talk in talks for _, move in conversation_spec.moves_of(talk))
        inboxes = (task for task in tasks if isinstance(task, inbox_spec.Spec))
        deeds = (deed for inbox in inboxes for message in inbox.berichten for deed in message.doen)
        able: list[Any] = [*moves, *deeds, *self.werkplek.doen]
        return frozenset(one.maakt_waar for one in able if one.maakt_waar)

    def round_of(self, name: str) -> Round:
        return next(part for part in self.rondes if any(task.opdracht == name for task in part.opdrachten))


NOT_PLAYED = {"akkoord"}
"""What only the checks read: to accept a warning does not make it another scenario."""


def write_scenario(scenario: Scenario) -> str:
    """The scenario as one line of JSON, in the author's own keys and always the same for the same scenario."""
    plain = scenario.model_dump(mode="json", by_alias=True, exclude_defaults=True, exclude=NOT_PLAYED)
    return json.dumps(plain, ensure_ascii=False, sort_keys=True, separators=(",", ":"))


def write_world(world: World) -> str:
    """The whole cast world as one line of JSON: what a day needs to end in the world it began with."""
    plain = {name: _plain(getattr(world, name)) for name in _WORLD if name != "scenario"}
    plain["scenario"] = json.loads(write_scenario(world.scenario))
    return json.dumps(plain, ensure_ascii=False, sort_keys=True, separators=(",", ":"))


def read_world(text: str) -> World:
    """The world that `write_world` wrote; ValueError when the text is not one."""
    plain = json.loads(text)
    return World(
        scenario=Scenario.model_validate(plain["scenario"]),
        source=Source(**{**plain["source"], "lines": tuple((k, v) for k, v in plain["source"]["lines"])}),
        seed=plain["seed"],
        agency=Company(**plain["agency"]),
        people=tuple(Person(**person) for person in plain["people"]),
        companies=tuple(Company(**company) for company in plain["companies"]),
        vacancies=tuple(Vacancy(**vacancy) for vacancy in plain["vacancies"]),
        facts=_tupled(plain["facts"]),
        lots=_tupled(plain["lots"]),
        members=_tupled(plain["members"]),
        region=plain["region"],
        towns=tuple(Town(**town) for town in plain["towns"]),
        trips=tuple(Trip(**trip) for trip in plain["trips"]),
        roads=_tupled(plain["roads"]),
        waters=_tupled(plain["waters"]),
    )


_WORLD = tuple(World.__dataclass_fields__)


def _plain(value: Any) -> Any:
    if hasattr(value, "__dataclass_fields__"):
        return asdict(value)
    return [_plain(item) for item in value] if isinstance(value, tuple) else value


def _tupled(value: Any) -> Any:
    return tuple(_tupled(item) for item in value) if isinstance(value, list) else value
