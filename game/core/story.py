"""The story so far: what earlier tasks established, folded from seven shared events and nothing else."""

from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from typing import get_args


@dataclass(frozen=True, slots=True)
class Heard:
    """Somebody told the player a fact: `role.fact`."""

    role: str
    fact: str


@dataclass(frozen=True, slots=True)
class Recorded:
    """The player wrote something down on a card; an empty value is a blank left on purpose."""

    role: str
    fact: str
    value: str


@dataclass(frozen=True, slots=True)
class Promised:
    """The player promised something; `due` is a moment as the player heard it ('vrijdag voor 16.00 uur')."""

    id: str
    role: str
    text: str
    due: str


@dataclass(frozen=True, slots=True)
class Kept:
    """The player did what was promised. No rule looks at it: it only ticks the promise off, today and on later days."""

    promise: str


@dataclass(frozen=True, slots=True)
class TrustChanged:
    role: str
    before: int
    after: int


@dataclass(frozen=True, slots=True)
class Placed:
    """A candidate was put forward for a vacancy."""

    candidate: str
    vacancy: str


@dataclass(frozen=True, slots=True)
class TimeSpent:
    minutes: int


StoryEvent = Heard | Recorded | Promised | Kept | TrustChanged | Placed | TimeSpent


@dataclass(frozen=True, slots=True)
class Story:
    """What every later task may build on. `trust` holds 0-10 per role; `minutes` is the time spent today."""

    heard: frozenset[tuple[str, str]] = frozenset()
    recorded: tuple[tuple[str, str, str], ...] = ()
    promises: tuple[Promised, ...] = ()
    trust: tuple[tuple[str, int], ...] = ()
    placed: frozenset[tuple[str, str]] = frozenset()
    minutes: int = 0
    notes: tuple[tuple[str, str], ...] = field(default=())
    kept: frozenset[str] = frozenset()

    def record_of(self, role: str, fact: str) -> str | None:
        """What the player wrote down, '' for a blank left on purpose, None when nothing was ever written."""
        return next((v for r, f, v in self.recorded if (r, f) == (role, fact)), None)

    def trust_in(self, role: str, otherwise: int) -> int:
        return next((level for r, level in self.trust if r == role), otherwise)


def fold(story: Story, events: Iterable[object]) -> Story:
    """The story after these events; events that belong to one task alone change nothing."""
    for event in events:
        if type(event) in _SHARED:
            story = _after(story, event)
    return story


_SHARED = frozenset(get_args(StoryEvent))


def _after(story: Story, event: object) -> Story:
    match event:
        case TimeSpent(minutes):
            # Written out: time passes at nearly every action, and `replace` looks up every field by its name.
            s = story
            return Story(s.heard, s.recorded, s.promises, s.trust, s.placed, s.minutes + minutes, s.notes, s.kept)
        case Heard(role, fact):
            if (role, fact) in story.heard:
                return story
            return replace(story, heard=story.heard | {(role, fact)}, notes=(*story.notes, (role, fact)))
        case Recorded(role, fact, value):
            kept = tuple(line for line in story.recorded if line[:2] != (role, fact))
            return replace(story, recorded=(*kept, (role, fact, value)))
        case Promised():
            kept_promises = tuple(p for p in story.promises if p.id != event.id)
            return replace(story, promises=(*kept_promises, event))
        case Kept(promise):
            return replace(story, kept=story.kept | {promise})
        case TrustChanged(role, _, level):
            others = tuple(pair for pair in story.trust if pair[0] != role)
            return replace(story, trust=(*others, (role, level)))
        case Placed(candidate, vacancy):
            return replace(story, placed=story.placed | {(candidate, vacancy)})
        case _:
            return story
