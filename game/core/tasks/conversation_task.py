"""Gesprek, as it stands fixed for one player: who says what, what waits for what, and which kansen there are."""

from bisect import bisect_right
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from game.core.evidence import Opportunity, Rating, Reason
from game.core.story import Promised
from game.core.tasks.rules import secret


@dataclass(frozen=True, slots=True)
class Open:
    """Bring up a topic."""

    topic: str


@dataclass(frozen=True, slots=True)
class Say:
    move: str


OPENING, CORE, CLOSING = 0, 1, 2


@dataclass(frozen=True, slots=True)
class Needs:
    """Positive conditions inside the conversation, as bits over moves and facts, so that they are quick to test."""

    said: int = 0
    heard: int = 0
    trust: int = 0
    minutes_left: int = 0


@dataclass(frozen=True, slots=True)
class Effect:
    """What a move brings about, once its variant is known."""

    needs: Needs
    reply: str
    reveals: int
    trust: int
    ratings: tuple[tuple[str, Rating], ...] = secret()
    explanation: str = secret()


@dataclass(frozen=True, slots=True)
class Line:
    """One thing you can say. `effects` holds its variants in order, the move as written last.

    `closes` are the moves that go away with it, as bits: itself, and the other answers to its kans. `keeps` is the
    promise it makes good.
    """

    action: Say
    text: str
    group: int
    needs: Needs
    minutes: int
    closes: int
    wraps_up: bool
    promise: Promised | None
    effects: tuple[Effect, ...]
    keeps: str = ""


@dataclass(frozen=True, slots=True)
class Group:
    """Moves under one heading: the opening, a topic or the closing. `action` brings a topic up.

    Their numbers follow one another from `first`; `says` holds (bit counted from there, action) in the drawn order.
    """

    title: str
    phase: int
    first: int
    mask: int
    says: tuple[tuple[int, Say], ...]
    action: Open | None


@dataclass(frozen=True, slots=True)
class Task:
    """`unlocks` holds, per line, the lines that it may open.

    `trusted` holds, per level of trust 0-10, the lines it is enough for, as bits. `limits` are the moments (minutes
    left, ascending) at which `timely` changes: before the first of them come only the lines without a limit.
    """

    id: str
    title: str
    role: str
    channel: str
    situation: str
    greeting: str
    out_of_patience: str
    patience: int
    trust: int
    heard: int
    lines: tuple[Line, ...]
    groups: tuple[Group, ...]
    numbers: Mapping[str, int]
    topics: Mapping[str, int]
    unlocks: tuple[tuple[int, ...], ...]
    trusted: tuple[int, ...]
    limits: tuple[int, ...]
    timely: tuple[int, ...]
    facts: tuple[tuple[str, str], ...]
    fact_texts: tuple[str, ...] = secret()
    opportunities: tuple[Opportunity, ...] = secret()
    missed: tuple[tuple[str, str | Reason], ...] = secret()
    better: tuple[tuple[str, str | Reason], ...] = secret()

    def __hash__(self) -> int:
        return hash((self.id, self.greeting, len(self.lines)))

    def open_at(self, trust: int, minutes_left: int) -> int:
        """The lines that this much trust and time are enough for, as bits."""
        return self.trusted[trust] & self.timely[bisect_right(self.limits, minutes_left)]


def numbers(bits: int) -> Iterable[int]:
    """The places of the bits that are on, lowest first."""
    while bits:
        last = bits & -bits
        yield last.bit_length() - 1
        bits ^= last
