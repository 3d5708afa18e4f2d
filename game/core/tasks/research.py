"""Onderzoek: read sources at a cost, judge them, draw conclusions, choose proposals within a budget and defend them."""

from collections.abc import Iterable

from game.core.story import Heard, Recorded, TimeSpent, TrustChanged
from game.core.tasks.research_actions import (
    ACTIONS,
    CONCLUDE,
    PROPOSE,
    Answer,
    Choose,
    Claim,
    Did,
    Drop,
    GoOn,
    Judge,
    Open,
    Pin,
    Settled,
    Unpin,
    Weigh,
)
from game.core.tasks.research_board import State, Task, after, begin, is_over, parts_of
from game.core.tasks.research_flaws import flaws
from game.core.tasks.research_judging import evidence
from game.core.tasks.research_key import tries
from game.core.tasks.research_moves import accepts, choices
from game.core.tasks.research_setup import set_up
from game.core.tasks.research_spec import Spec
from game.core.tasks.research_view import View, view
from game.core.tasks.rules import Field

__all__ = [
    "ACTIONS",
    "Answer",
    "Choose",
    "Claim",
    "Did",
    "Drop",
    "GoOn",
    "Judge",
    "Open",
    "Pin",
    "Settled",
    "Spec",
    "State",
    "Task",
    "Unpin",
    "View",
    "Weigh",
    "accepts",
    "apply",
    "begin",
    "choices",
    "evidence",
    "fields",
    "flaws",
    "is_over",
    "set_up",
    "tries",
    "view",
]

WRITING_UP = {CONCLUDE: 10, PROPOSE: 10}
"""Minutes that a phase takes besides reading and talking."""


def fields(task: Task, state: State) -> tuple[Field, ...]:
    return ()


def apply(task: Task, state: State, action: object) -> tuple[State, tuple[object, ...]]:
    moved = after(task, state, action)
    return moved, (Did(action), *_consequences(task, state, moved, action))  # type: ignore[arg-type]


def _consequences(task: Task, before: State, moved: State, action: object) -> Iterable[object]:
    """What it means for the story."""
    match action:
        case Open(name):
            source = task.source(name)
            yield from (Heard(*fact) for clipping in source.clippings for fact in clipping.reveals)
            yield TimeSpent(source.minutes)
        case Answer(question, name):
            if moved.trust != before.trust:
                yield TrustChanged(task.role, before.trust, moved.trust)
            yield TimeSpent(task.retort(question, name).minutes)
        case GoOn(phase):
            yield from (Settled(name) for name in parts_of(task, phase))
            yield from _recorded(task, before, phase)
            if phase in WRITING_UP:
                yield TimeSpent(WRITING_UP[phase])


def _recorded(task: Task, state: State, phase: str) -> Iterable[Recorded]:
    """What was concluded and proposed, for later tasks."""
    if phase == CONCLUDE:
        for name, value in state.claims:
            claim = task.conclusion(name).statement(value)
            yield from (Recorded(role, fact, "ja") for role, fact in (claim.records if claim else ()))
    if phase == PROPOSE:
        for name in state.chosen:
            yield from (Recorded(role, fact, "ja") for role, fact in task.proposal(name).records)
