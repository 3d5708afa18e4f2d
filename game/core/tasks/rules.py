"""What every task type promises, and the few values all of them share.

A task type is a module with the names of `TaskType`. State, View, Action, Event and Evidence are frozen and hashable.
`choices` and `fields` are both empty exactly when the task is over, and have no doubles; random play ends; the same
actions give the same state; every action survives JSON; no `secret()` field reaches a View.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, fields, is_dataclass
from typing import Any, Protocol

from game.core.authored import Conditions, KansSpec, pair_of
from game.core.evidence import Evidence, Opportunity, Reason
from game.core.story import Story
from game.core.world import World, fill

Action = Any
Event = Any
Task = Any
State = Any


@dataclass(frozen=True, slots=True)
class Option:
    """One action as the player sees it. `group` is the heading it stands under.

    `ends` marks what ends or leaves the task; `revises` what changes an earlier answer. Bots take either only when
    nothing else is open.
    """

    action: Action
    group: str
    text: str
    ends: bool = False
    revises: bool = False


@dataclass(frozen=True, slots=True)
class Field:
    """Something to type. `form` is tekst, getal, bedrag, percentage, kommagetal, datum or tijd.

    `low` and `high` bound it in the form's own unit (cents for bedrag, minutes for tijd). `make` is the log name of
    the action that a typed value becomes: its class takes the field id and the text.
    """

    id: str
    form: str
    label: str
    make: str
    unit: str = ""
    group: str = ""
    value: str = ""
    low: int | None = None
    high: int | None = None


class View(Protocol):
    """What the player may know. Every View has at least these."""

    @property
    def options(self) -> tuple[Option, ...]: ...

    @property
    def fields(self) -> tuple[Field, ...]: ...


@dataclass(frozen=True, slots=True)
class Opens:
    """An event: another task starts here and now, and this one waits."""

    task: str


@dataclass(frozen=True, slots=True)
class Flaw:
    """What types cannot say about an author's text: a path in the author's names, and a Dutch sentence."""

    path: tuple[str | int, ...]
    message: str
    warning: bool = False


class TaskType(Protocol):
    """The names every task type module has. A module is the object; `tasks/__init__.py` is the one list."""

    @property
    def Spec(self) -> Any: ...  # noqa: N802 - the name of a class
    @property
    def ACTIONS(self) -> Mapping[str, type]: ...  # noqa: N802 - the name of a constant
    def set_up(self, spec: Any, world: World, story: Story) -> Task: ...
    def begin(self, task: Task) -> State: ...
    def view(self, task: Task, state: State) -> View: ...
    def choices(self, task: Task, state: State) -> tuple[Action, ...]: ...
    def fields(self, task: Task, state: State) -> tuple[Field, ...]: ...
    def accepts(self, task: Task, state: State, action: Action) -> bool: ...
    def apply(self, task: Task, state: State, action: Action) -> tuple[State, tuple[Event, ...]]: ...
    def is_over(self, task: Task, state: State) -> bool: ...
    def evidence(self, task: Task, events: tuple[Event, ...]) -> tuple[Evidence, ...]: ...
    def tries(self, task: Task, state: State) -> tuple[Action, ...]: ...


def secret() -> Any:
    """A field of a Task or State that the player may never see. `scrambled` and a test over every type guard it."""
    return field(metadata={"secret": True})


def scrambled(value: Any, found: Any = None) -> Any:
    """The same value with every secret field, at any depth, replaced by nonsense of its own kind."""
    if isinstance(value, tuple):
        return tuple(scrambled(item) for item in value)
    if not is_dataclass(value) or isinstance(value, type):
        return value
    changes = {f.name: _nonsense(v) if f.metadata.get("secret") else scrambled(v) for f, v in _items(value)}
    return type(value)(**changes)


def _items(value: Any) -> Iterable[tuple[Any, Any]]:
    return ((f, getattr(value, f.name)) for f in fields(value))


def _nonsense(value: Any) -> Any:
    match value:
        case bool():
            return not value
        case int():
            return value + 1
        case str():
            return f"geheim-{len(value)}"
        case tuple() | frozenset():
            return type(value)()
        case _:
            return value


def holds_in_world(conditions: Conditions | None, world: World) -> bool:
    """Whether the part about the cast world holds. It decides what exists, and so which kansen count."""
    if conditions is None:
        return True
    return all(_is(world, path, values) for path, values in conditions.is_.items()) and not any(
        _is(world, path, values) for path, values in conditions.is_niet.items()
    )


def _is(world: World, path: str, values: Iterable[str]) -> bool:
    value = world.value(*pair_of(path))
    return value is not None and value in values


def holds_in_story(conditions: Conditions | None, story: Story) -> bool:
    """Whether the part about earlier tasks holds. What was heard can still come, so `gehoord` is not looked at."""
    if conditions is None:
        return True
    promised = {promise.id for promise in story.promises}
    placed = {candidate for candidate, _ in story.placed}
    return (
        all(promise in promised for promise in conditions.beloofd)
        and all(candidate in placed for candidate in conditions.geplaatst)
        and all(story.record_of(*pair_of(path)) for path in conditions.vastgelegd)
    )


def kansen(rated: Iterable[tuple[str, str, str, str]], declared: Iterable[KansSpec]) -> tuple[Opportunity, ...]:
    """The kansen of a task, from its rated answers: (kans, gedrag, rating, place) in the author's order.

    A kans with only weak answers is a valkuil and worth 1 (design §8).
    """
    about = {spec.kans: spec for spec in declared}
    best: dict[tuple[str, str], str] = {}
    places: dict[tuple[str, str], str] = {}
    for kans, gedrag, rating, place in rated:
        places.setdefault((kans, gedrag), place)
        if rating != "zwak" or (kans, gedrag) not in best:
            best[kans, gedrag] = rating
    return tuple(
        _opportunity(kans, gedrag, 1 if rating == "zwak" else 2, about.get(kans), places[kans, gedrag])
        for (kans, gedrag), rating in best.items()
    )


def _opportunity(kans: str, gedrag: str, worth: int, spec: KansSpec | None, place: str) -> Opportunity:
    name = f"{kans}/{gedrag}"
    if spec is None:
        return Opportunity(name, gedrag, worth, place=place)
    return Opportunity(name, gedrag, worth, spec.kritisch, spec.herstelbaar, spec.groep, place)


def missed_reasons(
    opportunities: Iterable[Opportunity], declared: Iterable[KansSpec], world: World
) -> dict[str, str | Reason]:
    """The author's own sentence for a missed kans, where there is one."""
    texts = {spec.kans: fill(spec.gemist, world) for spec in declared if spec.gemist}
    return {o.id: texts[o.id.split("/")[0]] for o in opportunities if o.id.split("/")[0] in texts}
