"""The key to a selectie: the best proposal that is possible, and the way an expert goes to it."""

from collections.abc import Iterable
from dataclasses import replace
from functools import lru_cache, reduce
from itertools import accumulate

from game.core.evidence import POINTS
from game.core.tasks.selection_actions import (
    Action,
    Ask,
    Motivate,
    Propose,
    Reject,
    Submit,
)
from game.core.tasks.selection_board import (
    Reaction,
    Task,
    after,
    begin,
    failed,
    known,
    needed,
    points,
    truth,
    unknown,
)
from game.core.tasks.selection_optimum import Offer, best_plan
from game.core.tasks.selection_sent import Board, board_of, motives_to_propose, reasons_to_reject


def with_key(task: Task, before: Task | None = None) -> Task:
    """The same task with what is best in it. `before` is the same board with its key, but for some of the files."""
    offers = tuple(_offers_of(task, number, before) for number in range(len(task.candidates)))
    places = tuple(opening.places for opening in task.openings)
    return replace(task, offers=offers, plan=best_plan(offers, places, task.minutes // task.question))


def _offers_of(task: Task, number: int, before: Task | None) -> tuple[Offer, ...]:
    if before is not None and before.candidates[number] is task.candidates[number]:
        return before.offers[number]
    return tuple(_offers(task, number))


def _offers(task: Task, number: int) -> Iterable[Offer]:
    """Every sensible way to propose a candidate with all eisen known: with the fewest questions, and with more of them
    as long as the answers bring points."""
    for vacancy in range(len(task.openings)):
        asked, gains = _questions(task, number, vacancy)
        facts = _told(task, number, asked)
        if failed(task, number, vacancy, facts) or unknown(task, number, vacancy, facts):
            continue
        now = points(task, vacancy, facts)
        yield Offer(vacancy, len(asked), now)
        for extra, total in enumerate(accumulate(gain for gain, _ in gains), start=1):
            yield Offer(vacancy, len(asked) + extra, now + total)


def _questions(task: Task, number: int, vacancy: int) -> tuple[tuple[int, ...], tuple[tuple[int, int], ...]]:
    """The facts that must be asked for, and (points won, fact) of those that may be, the best first."""
    file = known(task, number)
    must = tuple(sorted(needed(task, number, unknown(task, number, vacancy, file))))
    facts = _told(task, number, must)
    blank = {wish.fact for wish in task.openings[vacancy].wishes if not facts[wish.fact]}
    now = points(task, vacancy, facts)
    gains = ((points(task, vacancy, _told(task, number, (*must, fact))) - now, fact) for fact in sorted(blank))
    return must, tuple(sorted((pair for pair in gains if pair[0] > 0), key=lambda pair: (-pair[0], pair[1])))


def _told(task: Task, number: int, asked: tuple[int, ...]) -> tuple[str, ...]:
    true = truth(task, number)
    return tuple(true[fact] if fact in asked else value for fact, value in enumerate(known(task, number)))


# The expert -------------------------------------------------------------------------------------------------------


@lru_cache(maxsize=8)
def script(task: Task) -> tuple[Action, ...]:
    """What an expert does, in order: read, answer the client, ask, propose, decide about everybody, send.

    Only bots ask for it, and then at every step: it is worked out once for the board they are at.
    """
    ready: tuple[Action, ...] = (
        *(candidate.inspect for candidate in task.candidates),
        *(reaction.action for reaction in _best_answers(task)),
        *_asks(task),
        *_proposals(task),
    )
    board = board_of(task, reduce(lambda state, action: after(task, state, action), ready, begin(task)))
    return (*ready, *_motives(board), *_rejections(board), Submit())


def _best_answers(task: Task) -> tuple[Reaction, ...]:
    """The reaction and the follow-up that show most together."""
    first = [r for r in task.reactions if r.step == 0]
    talks = [(a, *b) for a in first for b in ((), *((f,) for f in task.reactions if f.step and _follows(a, f)))]
    return max(talks, key=_shown, default=())


def _follows(first: Reaction, second: Reaction) -> bool:
    return not second.after or first.action.reaction in second.after


def _shown(talk: tuple[Reaction, ...]) -> int:
    return sum(POINTS[rating] for reaction in talk for _, rating in reaction.ratings)


def _asks(task: Task) -> Iterable[Ask]:
    for number, offer in task.plan.chosen:
        must, gains = _questions(task, number, offer.vacancy)
        facts = (*must, *(fact for _, fact in gains))[: offer.questions]
        yield from (Ask(task.candidates[number].role, task.facts[fact]) for fact in facts)


def _proposals(task: Task) -> Iterable[Propose]:
    for vacancy, opening in enumerate(task.openings):
        chosen = [(offer.points, number) for number, offer in task.plan.chosen if offer.vacancy == vacancy]
        ranked = sorted(chosen, key=lambda pair: -pair[0])
        for place, (_, number) in enumerate(ranked, start=1):
            yield Propose(task.candidates[number].role, opening.role, place)


def _motives(board: Board) -> Iterable[Motivate]:
    for number, vacancy in board.proposed:
        true = motives_to_propose(board, number, vacancy)
        best = max(board.task.motives, key=lambda ground: true.get(ground.id, 0))
        yield Motivate(board.task.candidates[number].role, best.id)


def _rejections(board: Board) -> Iterable[Reject]:
    for number in board.others:
        true = reasons_to_reject(board, number)
        best = max(board.task.grounds, key=lambda ground: true.get(ground.id, 0))
        yield Reject(board.task.candidates[number].role, best.id)
