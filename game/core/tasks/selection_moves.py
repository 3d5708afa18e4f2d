"""What can be done on the board of a selectie now."""

from collections.abc import Iterable

from game.core.tasks.selection_actions import Action, Ask, Inspect, Motivate, Propose, React, Reject, Submit, Withdraw
from game.core.tasks.selection_board import Reaction, State, Task, question


def choices(task: Task, state: State) -> tuple[Action, ...]:
    if state.submitted:
        return ()
    found: list[Action] = [reaction.action for reaction in _open_reactions(task, state)]
    decisions, motivated = dict(state.rejected), dict(state.motives)
    for number, candidate in enumerate(task.candidates):
        if not state.inspected >> number & 1:
            found.append(candidate.inspect)
        elif number in decisions:
            found.append(candidate.withdraw)
        elif number in state.places:
            found += _open_questions(task, state, number)
            found += () if number in motivated else candidate.motives
            found.append(candidate.withdraw)
        else:
            found += _open_questions(task, state, number)
            found += (move for move, taken in zip(candidate.proposals, state.places, strict=True) if taken < 0)
            found += candidate.rejections
    found.append(_SUBMIT)
    return tuple(found)


_SUBMIT = Submit()


def _open_reactions(task: Task, state: State) -> Iterable[Reaction]:
    """One answer per step; the follow-up waits for the first."""
    step = len(state.said)
    return (r for r in task.reactions if r.step == step and (not r.after or set(r.after) & set(state.said)))


def _open_questions(task: Task, state: State, number: int) -> Iterable[Ask]:
    if state.minutes < task.question:
        return ()
    bits = state.asked >> question(task, number, 0)
    return (ask for fact, ask in task.candidates[number].asks if not bits >> fact & 1)


def accepts(task: Task, state: State, action: object) -> bool:
    if state.submitted:
        return False
    match action:
        case Submit():
            return True
        case React():
            return any(reaction.action == action for reaction in _open_reactions(task, state))
        case Inspect(role):
            number = task.number(role)
            return number >= 0 and not state.inspected >> number & 1
        case Ask(role) | Propose(role) | Reject(role) | Withdraw(role) | Motivate(role):
            number = task.number(role)
            return number >= 0 and bool(state.inspected >> number & 1) and _fits(task, state, number, action)
        case _:
            return False


def _fits(task: Task, state: State, number: int, action: Action) -> bool:
    """Whether this can be done about a candidate whose file is open."""
    candidate = task.candidates[number]
    proposed, rejected = number in state.places, number in dict(state.rejected)
    match action:
        case Ask():
            return not rejected and action in _open_questions(task, state, number)
        case Propose():
            free = not proposed and not rejected and action in candidate.proposals
            return free and state.places[candidate.proposals.index(action)] < 0
        case Reject():
            return not proposed and not rejected and action in candidate.rejections
        case Motivate():
            return proposed and number not in dict(state.motives) and action in candidate.motives
        case _:
            return proposed or rejected
