"""What an expert would do in an onderzoek: for bots and proof, never in a View."""

from collections.abc import Iterable

from game.core.tasks.research_actions import (
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
    Conclusion,
    Question,
    Retort,
    Source,
    State,
    Statement,
    Task,
    found_names,
    open_questions,
    phase_of,
    possible,
    readable,
)
from game.core.tasks.research_judging import STRENGTH, best_of, can_be_known
from game.core.tasks.research_moves import choices
from game.core.tasks.research_setup import NOT_YET, USABLE


def tries(task: Task, state: State) -> tuple[object, ...]:
    """What an expert would do next, the best first; then everything else."""
    known = dict.fromkeys(script(task, state))
    return (*known, *(action for action in choices(task, state) if action not in known))


def script(task: Task, state: State) -> Iterable[object]:
    phase, questions = phase_of(task, state), open_questions(task, state)
    if not phase:
        return
    if questions:
        yield from _said(questions[0], found_names(task, state))
        return
    match phase:
        case "zoeken":
            yield from _searched(task, state)
        case "concluderen":
            yield from _concluded(task, state)
        case "voorstellen":
            yield from _proposed(task, state)
    yield GoOn(phase)


def _searched(task: Task, state: State) -> Iterable[object]:
    """A source that is any good is read first; of the others the card tells enough."""
    telling = _telling(task)
    wanted = [s for s in task.sources if readable(state, s) and (_counts(s) or _tells(s, telling))]
    yield from (Open(source.id) for source in sorted(wanted, key=lambda s: (not _counts(s), s.minutes)))
    judged = dict(state.verdicts)
    yield from (Judge(s.id, s.verdict) for s in task.sources if judged.get(s.id) != s.verdict)


def _counts(source: Source) -> bool:
    return bool(source.kansen) and source.verdict == USABLE


def _tells(source: Source, telling: frozenset[str]) -> bool:
    return any(clipping.id in telling for clipping in source.clippings)


def _telling(task: Task) -> frozenset[str]:
    """The clippings that something later rests on."""
    claims = (s for one in task.conclusions for s in one.statements if s.is_strong)
    retorts = (retort for question in task.questions for retort in question.retorts)
    return frozenset(
        (
            *(name for claim in claims for name in claim.support),
            *(name for proposal in task.proposals for name in proposal.told_by),
            *(name for retort in retorts for name in retort.needs),
        )
    )


def _concluded(task: Task, state: State) -> Iterable[object]:
    names = found_names(task, state)
    for one in task.conclusions:
        yield from _drawn(one, state, names)
    weighed = dict(state.weights)
    for weighing in task.weighings:
        if weighed.get(weighing.id) != weighing.weight:
            yield Weigh(weighing.id, weighing.weight)


def _drawn(one: Conclusion, state: State, names: frozenset[str]) -> Iterable[object]:
    claim = _best_claim(one, names)
    pinned = [finding for conclusion, finding in state.pins if conclusion == one.id]
    carrying = [name for name in claim.support if name in names] if claim else []
    yield from (Unpin(one.id, name) for name in pinned if name not in carrying)
    yield from (Pin(one.id, name) for name in carrying if name not in pinned)
    value = claim.id if claim else NOT_YET
    if dict(state.claims).get(one.id) != value:
        yield Claim(one.id, value)


def _best_claim(one: Conclusion, names: frozenset[str]) -> Statement | None:
    """None when nothing was found that carries a strong one."""
    if any(s.is_strong for s in one.statements) and not can_be_known(one, names):
        return None
    known = (s for s in one.statements if not s.support or names.intersection(s.support) or not s.is_strong)
    return max(known, key=lambda s: sum(STRENGTH[rating] for _, rating in s.ratings))


def _proposed(task: Task, state: State) -> Iterable[object]:
    best = tuple(one.id for one in best_of(task, found_names(task, state)))
    wrong = [Drop(name) for name in state.chosen if name not in best]
    yield from wrong
    fitting = frozenset(choices(task, state))
    yield from (Choose(name) for name in best if name not in state.chosen and Choose(name) in fitting)


def _said(question: Question, names: frozenset[str]) -> Iterable[object]:
    ranked = sorted(possible(question, names), key=_strength, reverse=True)
    yield from (Answer(question.id, retort.id) for retort in ranked)


def _strength(retort: Retort) -> int:
    return sum(STRENGTH[rating] for _, rating in retort.ratings)
