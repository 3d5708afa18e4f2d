"""Moving a day to another version of its scenario: as far as its steps still fit, and never a score without a word."""

from collections.abc import Iterable
from dataclasses import dataclass

from game.core.evidence import Rating
from game.core.session import Session, accepts, apply, findings, read_action, replay, start
from game.core.world import World


@dataclass(frozen=True, slots=True)
class Change:
    """A kans that counts otherwise: None where it does not exist in that version."""

    task: str
    kans: str
    before: Rating | None
    after: Rating | None


@dataclass(frozen=True, slots=True)
class Moved:
    """A day in its new version. `kept` are the steps that fit; `misfit` is the first that does not, '' when all do.

    `changes` are the kansen that count otherwise than they did after the same steps.
    """

    session: Session
    kept: tuple[str, ...]
    misfit: str
    changes: tuple[Change, ...]


def move(log: Iterable[str], old: World, new: World) -> Moved:
    """The day replayed in the new world until a step no longer fits; it goes on from the last sound place."""
    lines = tuple(log)
    session, kept = _as_far_as_it_goes(new, lines)
    misfit = lines[len(kept)] if len(kept) < len(lines) else ""
    return Moved(session, kept, misfit, changes(replay(old, kept), session))


def _as_far_as_it_goes(world: World, lines: tuple[str, ...]) -> tuple[Session, tuple[str, ...]]:
    session = start(world)
    for number, line in enumerate(lines):
        try:
            action = read_action(session, line)
        except ValueError:
            return session, lines[:number]
        if not accepts(session, action):
            return session, lines[:number]
        session, _ = apply(session, action)
    return session, lines


def changes(before: Session, after: Session) -> tuple[Change, ...]:
    """Every kans that is new, gone, rated otherwise or worth another number of points."""
    old, new = _counts(before), _counts(after)
    every = dict.fromkeys((*old, *new))
    return tuple(Change(*key, _rating(old, key), _rating(new, key)) for key in every if old.get(key) != new.get(key))


Key = tuple[str, str]


def _counts(session: Session) -> dict[Key, tuple[Rating, int]]:
    return {
        (found.task, found.evidence.opportunity.id): (found.evidence.rating, found.evidence.opportunity.worth)
        for found in findings(session)
    }


def _rating(counts: dict[Key, tuple[Rating, int]], key: Key) -> Rating | None:
    return counts[key][0] if key in counts else None
