"""Selectie: match candidates and vacancies on hard eisen and soft wensen, ask what is blank, decide about everybody."""

from collections.abc import Iterable

from game.core.story import Heard, Placed, Recorded, TimeSpent, TrustChanged
from game.core.tasks.rules import Field
from game.core.tasks.selection_actions import (
    ACTIONS,
    Action,
    Ask,
    Did,
    Inspect,
    Motivate,
    Propose,
    React,
    Reject,
    Submit,
    Withdraw,
)
from game.core.tasks.selection_board import (
    State,
    Task,
    after,
    begin,
    failed,
    truth,
)
from game.core.tasks.selection_evidence import evidence
from game.core.tasks.selection_key import script
from game.core.tasks.selection_moves import accepts, choices
from game.core.tasks.selection_sent import board_of
from game.core.tasks.selection_setup import set_up
from game.core.tasks.selection_spec import Spec, flaws
from game.core.tasks.selection_view import View, view

__all__ = [
    "ACTIONS",
    "RECORDS",
    "Ask",
    "Did",
    "Inspect",
    "Motivate",
    "Propose",
    "React",
    "Reject",
    "Spec",
    "State",
    "Submit",
    "Task",
    "View",
    "Withdraw",
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

RECORDS = ("voorgesteld", "nagevraagd", "goede-match")
"""What a selectie records at the vacancy, for `vastgelegd:` later: names; 'ja' without a gamble; 'ja' when all fit."""


# Playing ----------------------------------------------------------------------------------------------------------


def fields(task: Task, state: State) -> tuple[Field, ...]:
    return ()


def apply(task: Task, state: State, action: Action) -> tuple[State, tuple[object, ...]]:
    moved = after(task, state, action)
    return moved, (Did(action), *_consequences(task, state, moved, action))


def _consequences(task: Task, before: State, moved: State, action: Action) -> Iterable[object]:
    """What it means for the story."""
    match action:
        case Ask(role, fact):
            line = task.candidates[task.number(role)].file[task.facts.index(fact)]
            yield from (Heard(role, fact), Recorded(role, fact, line.true), TimeSpent(task.question))
        case React(name):
            reaction = next(r for r in task.reactions if r.action.reaction == name)
            if moved.trust != before.trust:
                yield TrustChanged(task.client, before.trust, moved.trust)
            yield from (Recorded(role, fact, "ja") for role, fact in reaction.records)
            yield TimeSpent(reaction.minutes)
        case Submit():
            yield from _sent(task, moved)
            yield TimeSpent(5)


def _sent(task: Task, state: State) -> Iterable[object]:
    """Who was put forward, and what later tasks can build on: each record is there only when it is good news."""
    board = board_of(task, state)
    for vacancy, opening in enumerate(task.openings):
        chosen = tuple(number for number, v in board.proposed if v == vacancy)
        yield from (Placed(task.candidates[number].role, opening.role) for number in chosen)
        if not chosen:
            continue
        yield Recorded(opening.role, "voorgesteld", ", ".join(board.name(number) for number in chosen))
        if not any(board.unknown(number, vacancy) for number in chosen):
            yield Recorded(opening.role, "nagevraagd", "ja")
        if not any(failed(task, number, vacancy, truth(task, number)) for number in chosen):
            yield Recorded(opening.role, "goede-match", "ja")


def is_over(task: Task, state: State) -> bool:
    return state.submitted


# The key ----------------------------------------------------------------------------------------------------------


def tries(task: Task, state: State) -> tuple[Action, ...]:
    """What an expert would do next, then everything else."""
    if state.submitted:
        return ()
    best = next(action for action in script(task) if accepts(task, state, action))
    return (best, *(action for action in choices(task, state) if action != best))
