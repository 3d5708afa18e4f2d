"""What can be done now in an onderzoek: the choices of the phase, and the same as a question about one action."""

from collections.abc import Iterable

from game.core.tasks.research_actions import (
    DEFEND,
    IMPROVE,
    Answer,
    Choose,
    Claim,
    Drop,
    GoOn,
    Judge,
    Open,
    Pin,
    Unpin,
    Weigh,
)
from game.core.tasks.research_board import (
    State,
    Task,
    fits,
    found,
    found_names,
    open_questions,
    phase_of,
    possible,
    readable,
)


def choices(task: Task, state: State) -> tuple[object, ...]:
    phase = phase_of(task, state)
    if not phase:
        return ()
    still = _in_hearing(task, state) if phase in (DEFEND, IMPROVE) else ()
    if still:
        return tuple(still)
    return (*_to_do(task, state, phase), GoOn(phase))


def _in_hearing(task: Task, state: State) -> tuple[Answer, ...]:
    """One question at a time; you do not walk away from it."""
    names = found_names(task, state)
    return tuple(Answer(one.id, said.id) for one in open_questions(task, state)[:1] for said in possible(one, names))


def _to_do(task: Task, state: State, phase: str) -> Iterable[object]:
    match phase:
        case "zoeken":
            yield from _searching(task, state)
        case "concluderen":
            yield from _concluding(task, state)
        case "voorstellen":
            yield from (Choose(one.id) for one in task.proposals if fits(task, state, one))
            yield from (Drop(name) for name in state.chosen)


def _searching(task: Task, state: State) -> Iterable[object]:
    judged = dict(state.verdicts)
    for source in task.sources:
        if readable(state, source):
            yield Open(source.id)
        yield from (Judge(source.id, verdict) for verdict in task.verdicts if judged.get(source.id) != verdict)


def _concluding(task: Task, state: State) -> Iterable[object]:
    clippings, claimed, weighed = found(task, state), dict(state.claims), dict(state.weights)
    for one in task.conclusions:
        for clipping in clippings:
            yield (Unpin if (one.id, clipping.id) in state.pins else Pin)(one.id, clipping.id)
        yield from (Claim(one.id, value) for value in one.order if claimed.get(one.id) != value)
    for weighing in task.weighings:
        yield from (Weigh(weighing.id, weight) for weight in task.weights if weighed.get(weighing.id) != weight)


def accepts(task: Task, state: State, action: object) -> bool:
    """Whether it is among the choices, without making them all: a test holds the two together."""
    match phase_of(task, state), action:
        case "zoeken", Open(name):
            return any(one.id == name and readable(state, one) for one in task.sources)
        case "zoeken", Judge(name, verdict):
            known = any(one.id == name for one in task.sources)
            return known and verdict in task.verdicts and dict(state.verdicts).get(name) != verdict
        case "concluderen", Pin(name, finding):
            known = any(one.id == name for one in task.conclusions) and finding in found_names(task, state)
            return known and (name, finding) not in state.pins
        case "concluderen", Unpin(name, finding):
            return (name, finding) in state.pins
        case "concluderen", Claim(name, value):
            known = any(one.id == name and value in one.order for one in task.conclusions)
            return known and dict(state.claims).get(name) != value
        case "concluderen", Weigh(name, weight):
            known = any(one.id == name for one in task.weighings) and weight in task.weights
            return known and dict(state.weights).get(name) != weight
        case "voorstellen", Choose(name):
            return any(one.id == name and fits(task, state, one) for one in task.proposals)
        case "voorstellen", Drop(name):
            return name in state.chosen
        case _, Answer():
            return action in _in_hearing(task, state)
        case phase, GoOn(name):
            return bool(phase) and name == phase and not open_questions(task, state)
        case _:
            return False
