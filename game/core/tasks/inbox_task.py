"""Postvak: what of this part of the day stays fixed, and how far it is."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from functools import cached_property

from game.core.evidence import Opportunity, Rating, Reason
from game.core.story import Promised
from game.core.tasks.inbox_actions import Do
from game.core.tasks.rules import secret

NEVER = -1

# What stays fixed -------------------------------------------------------------------------------------------------

Path = tuple[str, str]


@dataclass(frozen=True, slots=True)
class Needs:
    """What of the story must be so, as pairs and names; all of it positive. `nothing` when there is none of it."""

    heard: frozenset[Path] = frozenset()
    recorded: frozenset[Path] = frozenset()
    promised: frozenset[str] = frozenset()
    placed: frozenset[str] = frozenset()
    nothing: bool = True


@dataclass(frozen=True, slots=True)
class Line:
    """A line to fill in. `options` stand in their drawn order; a typed line has none."""

    id: str
    label: str
    form: str
    unit: str
    options: tuple[str, ...]
    records: Path | None
    answer: str = secret()
    kansen: tuple[str, ...] = secret()
    explanation: str = secret()


@dataclass(frozen=True, slots=True)
class Deed:
    """`closes` when the message is dealt with afterwards, `sends` when its lines go with it; `rivals` answer the same
    kans. `speaker` is the role that replies, `voice` what they are called."""

    action: Do
    kind: str
    text: str
    reply: str
    speaker: str
    voice: str
    minutes: int
    closes: bool
    sends: bool
    after: tuple[str, ...]
    rivals: tuple[str, ...]
    needs: Needs
    reveals: tuple[Path, ...]
    records: tuple[Path, ...]
    promise: Promised | None
    keeps: str
    trust: int
    opens: str
    ratings: tuple[tuple[str, Rating], ...] = secret()
    explanation: str = secret()


@dataclass(frozen=True, slots=True)
class Item:
    """A message, a call, a list. Clocks are minutes since midnight; NEVER where there is none.

    `at` is when it comes by the clock, `after` and `silence` what it follows on, `delay` minutes later.
    """

    id: str
    kind: str
    group: str
    sender: str
    role: str
    subject: str
    text: str
    minutes: int
    at: int
    after: tuple[str, ...]
    silence: int
    delay: int
    needs: Needs
    deadline: int
    within: int
    expires: bool
    rings: int
    lines: tuple[Line, ...]
    deeds: tuple[Deed, ...]
    order: tuple[int, ...]
    too_late: str
    trust: int
    names: frozenset[str]
    scored: bool = secret()


@dataclass(frozen=True, slots=True)
class Meeting:
    at: int
    text: str
    minutes: int


@dataclass(frozen=True)
class Task:
    """`start` and `end` are the clock of this part of the day; `today` is its date."""

    id: str
    title: str
    situation: str
    start: int
    end: int
    today: date
    agenda: tuple[Meeting, ...]
    items: tuple[Item, ...]
    heard: frozenset[Path]
    recorded: frozenset[Path]
    promised: frozenset[str]
    placed: frozenset[str]
    trust: tuple[tuple[str, int], ...]
    opportunities: tuple[Opportunity, ...] = secret()
    missed: tuple[tuple[str, str | Reason], ...] = secret()

    @cached_property
    def places(self) -> Mapping[str, int]:
        return {item.id: place for place, item in enumerate(self.items)}

    @cached_property
    def deeds(self) -> Mapping[str, tuple[int, Deed]]:
        """Every deed with the place of its message."""
        return {deed.action.deed: (place, deed) for place, item in enumerate(self.items) for deed in item.deeds}

    @cached_property
    def waited_for(self) -> frozenset[str]:
        """The deeds that a message or another deed waits for."""
        after = (name for item in self.items for name in item.after)
        return frozenset((*after, *(name for _, deed in self.deeds.values() for name in deed.after)))

    @cached_property
    def lines(self) -> Mapping[str, tuple[int, Line]]:
        return {line.id: (place, line) for place, item in enumerate(self.items) for line in item.lines}


@dataclass(frozen=True, slots=True)
class State:
    """How far this part of the day is.

    Per message `status` ('' before it comes, then nieuw, belt, lijn, gemist, open, klaar or verlopen) and `since`, the
    minute it came. `given` are (deed, minute) in their order, `lapsed` (place, minute) of what was left too long.
    `line` is the call you are in, `hand` the message before you. `met` counts what of the agenda is behind you,
    `steps` how often you did something; `unsaid` is what happened while you were in another task.
    """

    clock: int
    status: tuple[str, ...]
    since: tuple[int, ...]
    given: tuple[tuple[str, int], ...] = ()
    lapsed: tuple[tuple[int, int], ...] = ()
    values: tuple[tuple[str, str], ...] = ()
    heard: frozenset[Path] = frozenset()
    recorded: frozenset[Path] = frozenset()
    promised: frozenset[str] = frozenset()
    placed: frozenset[str] = frozenset()
    trust: tuple[tuple[str, int], ...] = ()
    line: int = NEVER
    met: int = 0
    hand: int = NEVER
    steps: int = 0
    unsaid: tuple[object, ...] = field(default=())
    ended: bool = False
