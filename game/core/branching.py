"""Again from here: which action of a day settled a kans, so that the day can be played on from just before it."""

from collections.abc import Iterable, Sequence
from typing import Any

from game.core import desk
from game.core.evidence import Evidence
from game.core.session import Running, Session, apply, findings, read_action, start
from game.core.story import Story
from game.core.world import World


def turning_point(world: World, log: Sequence[str], task: str, kans: str, story: Story | None = None) -> int:
    """How many actions of the log come before this moment.

    What was answered: all before that answer. What was missed in a task: all up to its beginning; at the desk the
    first time it could be done; in a task never begun all but the end of the day.
    """
    sessions = tuple(_followed(world, log, story))
    event = _event_of(sessions[-1], task, kans)
    if event is not None:
        return _before_event(sessions, task, event)
    if task == desk.DESK:
        return _first_chance(sessions, kans)
    begun = (number for number, session in enumerate(sessions) if _running(session, task) is not None)
    return next(begun, max(0, len(log) - 1))


def _followed(world: World, log: Iterable[str], story: Story | None) -> Iterable[Session]:
    """The day before the first action, and after each."""
    session = start(world, story)
    yield session
    for line in log:
        session, _ = apply(session, read_action(session, line))
        yield session


def _event_of(session: Session, task: str, kans: str) -> int | None:
    """The event that settled it; None when nothing did."""
    found = (one.evidence for one in findings(session) if one.task == task)
    return next((evidence.event for evidence in found if evidence.opportunity.id == kans), None)


def _before_event(sessions: Sequence[Session], task: str, event: int) -> int:
    """The last time this event had not happened yet, while the task was the one at hand."""
    earlier = (
        number
        for number, session in enumerate(sessions)
        if (running := _running(session, task)) is not None and len(running.events) <= event
    )
    return max(earlier, default=0)


def _running(session: Session, task: str) -> Running | None:
    return next((running for running in session.stack if running.id == task), None)


def _first_chance(sessions: Sequence[Session], kans: str) -> int:
    """Where something on offer at the desk would have answered it; the beginning of the day when nothing ever was."""
    able = (number for number, session in enumerate(sessions) if _could(session, kans))
    return next(able, 0)


def _could(session: Session, kans: str) -> bool:
    if session.is_over or session.now.id != desk.DESK:
        return False
    now = session.now
    deeds = (option for option in desk.choices(now.task, now.state) if isinstance(option, desk.Do))
    return any(_answers(now, deed, kans) for deed in deeds)


def _answers(now: Running, deed: Any, kans: str) -> bool:
    _, events = desk.apply(now.task, now.state, deed)
    shown: tuple[Evidence, ...] = desk.evidence(now.task, (*now.events, *events))
    return any(one.opportunity.id == kans and one.event is not None for one in shown)
