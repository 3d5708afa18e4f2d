"""The desk: where the day happens between tasks, and where only you decide what to do next.

What nobody points at is done from here; only so can *proactief* and *initieert zelfstandig* be seen.
"""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from typing import Literal

from pydantic import Field as PydanticField

from game.core.authored import (
    Authored,
    Conditions,
    Duration,
    FactPath,
    GedragId,
    Id,
    KansSpec,
    Many,
    RatingText,
    Text,
    pair_of,
)
from game.core.chance import Chance
from game.core.evidence import Answer, Evidence, Opportunity, Rating, Reason, settle
from game.core.story import Heard, Kept, Placed, Promised, Recorded, Story, TimeSpent
from game.core.tasks.conversation_spec import PromiseSpec
from game.core.tasks.rules import Field, Flaw, Opens, Option, holds_in_world, kansen, missed_reasons, secret
from game.core.world import World, fill

Kind = Literal["takenlijst", "collega", "opzoeken", "terugbellen", "notitie", "regelen"]
HEADINGS = {
    "takenlijst": "Takenlijst",
    "collega": "Collega's",
    "opzoeken": "Opzoeken",
    "terugbellen": "Bellen",
    "notitie": "Vastleggen",
    "regelen": "Regelen",
}


class Deed(Authored):
    """Something you can do at your desk. `vanaf` and `tot` are tasks: possible once the first is done, until the
    second starts."""

    doe: Id
    soort: Kind
    tekst: Text
    antwoord: Text | None = None
    met: Id | None = None
    vanaf: Id | None = None
    tot: Id | None = None
    als: Conditions | None = None
    na: Many[Id] = ()
    onthult: Many[FactPath] = ()
    tijd: Duration = 5
    kans: Id | None = None
    gedrag: dict[GedragId, RatingText] = PydanticField(default_factory=dict)
    uitleg: Text | None = None
    belooft: PromiseSpec | None = None
    maakt_waar: Id | None = None


class Spec(Authored):
    """The desk of this day."""

    situatie: Text | None = None
    doen: tuple[Deed, ...] = ()
    kansen: tuple[KansSpec, ...] = ()


@dataclass(frozen=True, slots=True)
class Start:
    """Begin the next task of the day."""

    task: str


@dataclass(frozen=True, slots=True)
class Do:
    deed: str


@dataclass(frozen=True, slots=True)
class EndDay:
    """Go home. What was not done is not done."""


ACTIONS = {"begin": Start, "doe": Do, "naar-huis": EndDay}


@dataclass(frozen=True, slots=True)
class Did:
    deed: str


@dataclass(frozen=True, slots=True)
class DayEnded:
    pass


@dataclass(frozen=True, slots=True)
class Entry:
    """A task on the day's programme. `begin` is the hour it was set for (minutes after midnight), 0 when there is
    none; `rings`: it begins with somebody who calls you."""

    task: str
    title: str
    round: str
    begin: int = 0
    rings: bool = False


@dataclass(frozen=True, slots=True)
class DeedLine:
    """`start` and `end` are places in the programme: possible after so many tasks, until so many were started."""

    action: Do
    kind: str
    text: str
    reply: str
    role: str
    minutes: int
    start: int
    end: int
    after: tuple[str, ...]
    rivals: tuple[str, ...]
    needs_heard: tuple[tuple[str, str], ...]
    needs_record: tuple[tuple[str, str], ...]
    needs_promise: tuple[str, ...]
    needs_placed: tuple[str, ...]
    reveals: tuple[tuple[str, str], ...]
    promise: Promised | None
    ratings: tuple[tuple[str, Rating], ...] = secret()
    explanation: str = secret()
    keeps: str = ""

    @property
    def only_asks(self) -> bool:
        """Done for the answer alone: nothing is left of it for who knows that already."""
        return bool(self.reveals) and not (self.ratings or self.promise or self.keeps)


@dataclass(frozen=True, slots=True)
class Task:
    id: str
    title: str
    situation: str
    programme: tuple[Entry, ...]
    deeds: tuple[DeedLine, ...]
    order: tuple[int, ...]
    heard: frozenset[tuple[str, str]]
    recorded: frozenset[tuple[str, str]]
    promised: frozenset[str]
    placed: frozenset[str]
    opportunities: tuple[Opportunity, ...] = secret()
    missed: tuple[tuple[str, str | Reason], ...] = secret()


@dataclass(frozen=True, slots=True)
class State:
    """`heard`, `recorded`, `promised` and `placed` are what is so by now: `meanwhile` brings it back from the tasks."""

    started: int = 0
    done: tuple[str, ...] = ()
    heard: frozenset[tuple[str, str]] = frozenset()
    recorded: frozenset[tuple[str, str]] = frozenset()
    promised: frozenset[str] = frozenset()
    placed: frozenset[str] = frozenset()
    ended: bool = False


@dataclass(frozen=True, slots=True)
class Offer:
    """A deed at the desk: what kind it is, whom it is with ('' for nobody), and how many minutes it takes."""

    deed: str
    kind: str
    role: str
    minutes: int


@dataclass(frozen=True, slots=True)
class View:
    """`programme` is (title, round, state) with state gedaan, nu or straks; `hours` the hour each of them was set for,
    0 for none; `lines` what was done and `done` what that was; `offers` what can be done now; `rings` whether the phone
    goes for what comes next."""

    title: str
    situation: str
    programme: tuple[tuple[str, str, str], ...]
    lines: tuple[tuple[str, str], ...]
    options: tuple[Option, ...]
    fields: tuple[Field, ...] = ()
    hours: tuple[int, ...] = ()
    rings: bool = False
    offers: tuple[Offer, ...] = ()
    done: tuple[Offer, ...] = ()


DESK = "bureau"


def set_up(spec: Spec, world: World, story: Story) -> Task:
    recorded = frozenset((role, fact) for role, fact, value in story.recorded if value)
    return replace(
        world.once(spec, lambda: _bare(spec, world)),
        heard=story.heard,
        recorded=recorded,
        promised=frozenset(promise.id for promise in story.promises),
        placed=frozenset(candidate for candidate, _ in story.placed),
    )


def _bare(spec: Spec, world: World) -> Task:
    """The desk as it stands in this world, before anything is known of earlier days."""
    programme = tuple(_entries(world))
    existing = tuple(deed for deed in spec.doen if holds_in_world(deed.als, world))
    rated = (
        (deed.kans or deed.doe, gedrag, rating, deed.doe) for deed in existing for gedrag, rating in deed.gedrag.items()
    )
    opportunities = kansen(tuple(rated), spec.kansen)
    places = {entry.task: number for number, entry in enumerate(programme)}
    return Task(
        id=DESK,
        title="Je bureau",
        situation=fill(spec.situatie or "", world),
        programme=programme,
        deeds=tuple(_line(deed, existing, places, world) for deed in existing),
        order=Chance.of(world.seed, "volgorde", DESK).shuffled(range(len(existing))),
        heard=frozenset(),
        recorded=frozenset(),
        promised=frozenset(),
        placed=frozenset(),
        opportunities=opportunities,
        missed=tuple(missed_reasons(opportunities, spec.kansen, world).items()),
    )


def _entries(world: World) -> Iterable[Entry]:
    for part in world.scenario.rondes:
        for number, task in enumerate(part.opdrachten):
            if task.opdracht not in world.scenario.opened:
                begin = getattr(task, "begin", 0) or (part.begin or 0 if number == 0 else 0)
                rings = getattr(task, "belt_jou", False)
                yield Entry(task.opdracht, fill(task.titel, world), part.ronde, begin, rings)


def _line(deed: Deed, all_deeds: tuple[Deed, ...], places: dict[str, int], world: World) -> DeedLine:
    als = deed.als or Conditions()
    promise = deed.belooft
    return DeedLine(
        action=Do(deed.doe),
        kind=deed.soort,
        text=fill(deed.tekst, world),
        reply=fill(deed.antwoord or "", world),
        role=deed.met or "",
        minutes=deed.tijd,
        start=places[deed.vanaf] + 1 if deed.vanaf else 0,
        end=places[deed.tot] if deed.tot else len(places),
        after=deed.na,
        rivals=tuple(other.doe for other in all_deeds if deed.kans and other.kans == deed.kans),
        needs_heard=tuple(pair_of(path) for path in als.gehoord),
        needs_record=tuple(pair_of(path) for path in als.vastgelegd),
        needs_promise=als.beloofd,
        needs_placed=als.geplaatst,
        reveals=tuple(pair_of(path) for path in deed.onthult),
        promise=Promised(promise.belofte, deed.met or "", fill(promise.tekst, world), promise.voor)
        if promise
        else None,
        ratings=tuple((f"{deed.kans or deed.doe}/{gedrag}", rating) for gedrag, rating in deed.gedrag.items()),
        explanation=fill(deed.uitleg or "", world),
        keeps=deed.maakt_waar or "",
    )


def begin(task: Task) -> State:
    return State(heard=task.heard, recorded=task.recorded, promised=task.promised, placed=task.placed)


def meanwhile(task: Task, state: State, events: tuple[object, ...]) -> State:
    """What a task established reaches the desk when you come back to it."""
    heard = {(event.role, event.fact) for event in events if isinstance(event, Heard)}
    written = {(event.role, event.fact): bool(event.value) for event in events if isinstance(event, Recorded)}
    kept = {fact for fact in state.recorded if fact not in written}
    recorded = kept | {fact for fact, is_filled in written.items() if is_filled}
    return replace(
        state,
        heard=state.heard | heard,
        recorded=frozenset(recorded),
        promised=state.promised | {event.id for event in events if isinstance(event, Promised)},
        placed=state.placed | {event.candidate for event in events if isinstance(event, Placed)},
    )


def choices(task: Task, state: State) -> tuple[Start | Do | EndDay, ...]:
    if state.ended:
        return ()
    deeds = tuple(task.deeds[n].action for n in task.order if _offered(task.deeds[n], state))
    return (*_next(task, state), *deeds, EndDay())


def _next(task: Task, state: State) -> tuple[Start, ...]:
    return (Start(task.programme[state.started].task),) if state.started < len(task.programme) else ()


def _offered(deed: DeedLine, state: State) -> bool:
    """Nobody is called for what was heard already; a day in which it was done can still be opened."""
    return _possible(deed, state) and not (deed.only_asks and state.heard.issuperset(deed.reveals))


def _possible(deed: DeedLine, state: State) -> bool:
    return (
        deed.start <= state.started <= deed.end
        and not {deed.action.deed, *deed.rivals} & set(state.done)
        and all(name in state.done for name in deed.after)
        and all(fact in state.heard for fact in deed.needs_heard)
        and all(fact in state.recorded for fact in deed.needs_record)
        and all(promise in state.promised for promise in deed.needs_promise)
        and all(candidate in state.placed for candidate in deed.needs_placed)
    )


def fields(task: Task, state: State) -> tuple[Field, ...]:
    return ()


def accepts(task: Task, state: State, action: object) -> bool:
    if state.ended:
        return False
    match action:
        case Start():
            return action in _next(task, state)
        case Do(name):
            return any(deed.action.deed == name and _possible(deed, state) for deed in task.deeds)
        case EndDay():
            return True
        case _:
            return False


def apply(task: Task, state: State, action: object) -> tuple[State, tuple[object, ...]]:
    match action:
        case Start(name):
            return replace(state, started=state.started + 1), (Opens(name),)
        case Do(name):
            deed = _deed(task, name)
            facts = (Heard(*fact) for fact in deed.reveals if fact not in state.heard)
            promised = (deed.promise,) if deed.promise else ()
            kept = (Kept(deed.keeps),) if deed.keeps else ()
            after = replace(
                state,
                done=(*state.done, name),
                heard=state.heard | set(deed.reveals),
                promised=state.promised | {promise.id for promise in promised},
            )
            return after, (Did(name), *facts, *promised, *kept, TimeSpent(deed.minutes))
        case _:
            return replace(state, ended=True), (DayEnded(),)


def _deed(task: Task, name: str) -> DeedLine:
    return next(deed for deed in task.deeds if deed.action.deed == name)


def is_over(task: Task, state: State) -> bool:
    return state.ended


def view(task: Task, state: State) -> View:
    return View(
        title=task.title,
        situation=task.situation,
        programme=tuple((e.title, e.round, _when(n, state.started)) for n, e in enumerate(task.programme)),
        lines=tuple((_deed(task, name).text, _deed(task, name).reply) for name in state.done),
        options=tuple(_option(task, action) for action in choices(task, state)),
        hours=tuple(entry.begin for entry in task.programme),
        offers=tuple(_offer(task.deeds[n]) for n in task.order if _offered(task.deeds[n], state)),
        done=tuple(_offer(_deed(task, name)) for name in state.done),
        rings=any(entry.rings for entry in task.programme[state.started : state.started + 1]),
    )


def _offer(deed: DeedLine) -> Offer:
    return Offer(deed.action.deed, deed.kind, deed.role, deed.minutes)


def _when(place: int, started: int) -> str:
    return "gedaan" if place < started else "nu" if place == started else "straks"


def _option(task: Task, action: Start | Do | EndDay) -> Option:
    match action:
        case Start(name):
            entry = next(entry for entry in task.programme if entry.task == name)
            return Option(action, "Programma", entry.title)
        case Do(name):
            return Option(action, HEADINGS[_deed(task, name).kind], _deed(task, name).text)
        case EndDay():
            return Option(action, "Einde van de dag", "De werkdag afsluiten", ends=True)


def evidence(task: Task, events: tuple[object, ...]) -> tuple[Evidence, ...]:
    answers = tuple(_answers(task, events))
    ended = any(isinstance(event, DayEnded) for event in events)
    lures = ((kans, deed.text) for deed in task.deeds for kans, rating in deed.ratings if rating == "zwak")
    ended = ended and _all_started(task, events)
    return settle(task.opportunities, answers, dict(task.missed), _better(task), lures, ended_properly=ended)


def _better(task: Task) -> dict[str, str | Reason]:
    """The strong deed of each kans, as what could have been done."""
    found: dict[str, str | Reason] = {}
    for deed in task.deeds:
        told = (("tekst", deed.text), ("uitleg", deed.explanation))
        for kans, rating in deed.ratings:
            if rating == "sterk":
                found.setdefault(kans, Reason("beter-doen", told))
    return found


def _all_started(task: Task, events: tuple[object, ...]) -> bool:
    return sum(isinstance(event, Opens) for event in events) == len(task.programme)


def _answers(task: Task, events: tuple[object, ...]) -> Iterable[Answer]:
    for place, event in enumerate(events):
        if isinstance(event, Did):
            deed = _deed(task, event.deed)
            reason = deed.explanation or Reason("zonder-uitleg")
            yield from (Answer(kans, rating, reason, place) for kans, rating in deed.ratings)


def tries(task: Task, state: State) -> tuple[Start | Do | EndDay, ...]:
    return tuple(sorted(choices(task, state), key=lambda action: _rank(task, action)))


def _rank(task: Task, action: Start | Do | EndDay) -> int:
    match action:
        case Start():
            return 3
        case EndDay():
            return 4
        case Do(name):
            deed = _deed(task, name)
            ratings = {rating for _, rating in deed.ratings}
            return 5 if "zwak" in ratings else 0 if "sterk" in ratings else 1 if deed.reveals else 2


def flaws(spec: Spec) -> tuple[Flaw, ...]:
    return tuple(flaw for n, deed in enumerate(spec.doen) for flaw in _of_deed(("doen", n), deed, spec))


def _of_deed(path: tuple[str | int, ...], deed: Deed, spec: Spec) -> Iterable[Flaw]:
    names = [other.doe for other in spec.doen]
    if names.count(deed.doe) > 1:
        yield Flaw((*path, "doe"), f"'{deed.doe}' staat er twee keer; geef een van beide een andere naam")
    if deed.gedrag and not deed.uitleg:
        yield Flaw((*path, "gedrag"), f"'{deed.doe}' telt mee, maar heeft geen uitleg")
    for name in deed.na:
        if name not in names:
            yield Flaw((*path, "na"), f"'{name}' bestaat niet op dit bureau")
    als = deed.als or Conditions()
    if als.gezegd or als.vertrouwen is not None or als.tijd_over is not None:
        yield Flaw((*path, "als"), "aan je bureau kan dit niet; gebruik 'na', 'gehoord', 'vastgelegd' of 'beloofd'")
