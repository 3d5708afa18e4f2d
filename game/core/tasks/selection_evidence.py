"""Judging a selectie: each part is answered once, when the proposal is sent, from what the player knew then.

A mistake costs at one kans. Who was put forward without knowing a hard eis counts under `navragen` and is left out of
`match`; what an earlier task missed is only judged by whether it could still be found out.
"""

from collections.abc import Callable, Iterable, Sequence
from functools import reduce
from itertools import pairwise

from game.core.evidence import Answer, Evidence, Rating, Reason, settle
from game.core.tasks.selection_actions import (
    Did,
    Motivate,
    React,
    Reject,
    Submit,
    Withdraw,
)
from game.core.tasks.selection_board import (
    Demand,
    Ground,
    Task,
    after,
    begin,
    failed,
    known,
)
from game.core.tasks.selection_optimum import Offer, Plan, best_plan
from game.core.tasks.selection_sent import Board, board_of, ground_of, motives_to_propose, reasons_to_reject

Values = tuple[tuple[str, str], ...]
Verdict = tuple[Rating, str, Values]


def evidence(task: Task, events: tuple[object, ...]) -> tuple[Evidence, ...]:
    answers = (*_said(task, events), *_prejudice(task, events), *_judged(task, events))
    missed, better, ended = dict(task.missed), dict(task.better), _ended(events)
    return settle(task.opportunities, answers, missed, better, _lures(task) if ended else (), ended_properly=ended)


def _lures(task: Task) -> Iterable[tuple[str, str]]:
    """What could have been said or given as a reason here that is weak."""
    for reaction in task.reactions:
        yield from ((kans, reaction.text) for kans, rating in reaction.ratings if rating == "zwak")
    wrong = tuple(ground.text for ground in (*task.grounds, *task.motives) if ground.kind == "discriminatie")
    for part, shown, _ in task.parts:
        if part == "vooroordeel":
            yield from ((f"{part}/{gedrag}", text) for gedrag in shown for text in wrong)


def _ended(events: tuple[object, ...]) -> bool:
    return any(isinstance(event, Did) and isinstance(event.action, Submit) for event in events)


def _said(task: Task, events: tuple[object, ...]) -> Iterable[Answer]:
    for place, event in enumerate(events):
        if isinstance(event, Did) and isinstance(event.action, React):
            reaction = next(r for r in task.reactions if r.action == event.action)
            reason = reaction.explanation or Reason("zonder-uitleg")
            yield from (Answer(kans, rating, reason, place) for kans, rating in reaction.ratings)


def _prejudice(task: Task, events: tuple[object, ...]) -> Iterable[Answer]:
    """The discriminating reasons that stand: one that was taken back in time was never given."""
    standing: dict[str, tuple[int, Ground]] = {}
    for place, event in enumerate(events):
        match event:
            case Did(Withdraw(role)):
                standing.pop(role, None)
            case Did(Reject(role, name)):
                standing[role] = place, ground_of(task.grounds, name)
            case Did(Motivate(role, name)):
                standing[role] = place, ground_of(task.motives, name)
    given = ((role, *why) for role, why in standing.items() if why[1].kind == "discriminatie")
    for role, place, ground in sorted(given, key=lambda item: item[1]):
        who = task.candidates[task.number(role)].name
        told = (("kandidaat", who), ("reden", ground.text), ("uitleg", ground.explanation))
        yield from _answers(task, "vooroordeel", ("zwak", "selectie-vooroordeel", told), place)


def _judged(task: Task, events: tuple[object, ...]) -> Iterable[Answer]:
    if not _ended(events):
        return
    done = [(place, event.action) for place, event in enumerate(events) if isinstance(event, Did)]
    board = board_of(task, reduce(lambda state, one: after(task, state, one[1]), done, begin(task)))
    for part, _, explanation in task.parts:
        verdict = _verdict(board, part)
        if verdict:
            rating, key, values = verdict
            yield from _answers(task, part, (rating, key, (*values, ("uitleg", explanation))), done[-1][0])


def _answers(task: Task, part: str, verdict: Verdict, place: int) -> Iterable[Answer]:
    rating, key, values = verdict
    shown = next((gedrag for name, gedrag, _ in task.parts if name == part), ())
    return (Answer(f"{part}/{gedrag}", rating, Reason(key, values), place) for gedrag in shown)


def _verdict(board: Board, part: str) -> Verdict | None:
    """None where nothing was answered. When nobody is suitable, proposing nobody answers every part of a proposal."""
    judge = _JUDGES.get(part)
    verdict = judge(board) if judge else None
    if verdict is None and part in _OF_A_PROPOSAL and not board.proposed and not board.task.plan.filled:
        return "sterk", "selectie-niemand-geschikt", ()
    return verdict


_OF_A_PROPOSAL = ("eisen", "navragen", "volgorde", "motiveren")


# The parts --------------------------------------------------------------------------------------------------------


def _match(board: Board) -> Verdict:
    """The regret: how far the proposal is below the best that was possible with this file and this time to ask."""
    best = _best_beside(board)
    mine = sum(board.points(*pair) for pair in board.sound)
    told = (
        ("voordracht", _listed(f"{board.name(n)} ({board.points(n, v)})" for n, v in board.sound)),
        ("beste", _listed(f"{board.name(n)} ({offer.points})" for n, offer in best.chosen)),
        ("punten", str(mine)),
        ("beste-punten", str(best.points)),
        ("gevuld", str(len(board.sound))),
        ("beste-gevuld", str(best.filled)),
    )
    rating, key = _regret(board, best, mine)
    return rating, f"{key}-naast-gok" if board.gambles and board.sound else key, told


def _regret(board: Board, best: Plan, mine: int) -> tuple[Rating, str]:
    if board.gambles and not board.sound:
        return "zwak", "selectie-match-alleen-gok"
    if len(board.sound) < best.filled:
        return "zwak", "selectie-match-plaats-over"
    if not best.filled and board.proposed:
        return "zwak", "selectie-match-toch"
    if mine == best.points:
        return "sterk", "selectie-match-best" if best.filled else "selectie-match-niemand"
    if mine >= best.points - board.task.slack:
        return "neutraal", "selectie-match-dichtbij"
    return "zwak", "selectie-match-beter"


def _best_beside(board: Board) -> Plan:
    """The best plan for the places and candidates that are not gambled with."""
    task, out = board.task, {number for number, _ in board.gambles}
    if not out:
        return task.plan
    offers: list[tuple[Offer, ...]] = [() if n in out else offer for n, offer in enumerate(task.offers)]
    taken = [vacancy for _, vacancy in board.gambles]
    places = tuple(opening.places - taken.count(n) for n, opening in enumerate(task.openings))
    return best_plan(offers, places, task.minutes // task.question)


def _demands(board: Board) -> Verdict | None:
    if not board.proposed:
        return None
    wrong = [(n, d) for n, v in board.proposed for d in board.failed(n, v)]
    if wrong:
        return "zwak", "selectie-eisen-afvaller", (("wie", _named(board, wrong)),)
    return "sterk", "selectie-eisen-goed", (("wie", _listed(board.name(n) for n, _ in board.proposed)),)


def _checked(board: Board) -> Verdict | None:
    if not board.gambles and not board.sound:
        return None
    guessed = [(n, d) for n, v in board.gambles for d in board.unknown(n, v)]
    if guessed:
        return "zwak", "selectie-navragen-gok", (("wie", _named(board, guessed)),)
    wasted = _listed(board.name(number) for number in _asked_in_vain(board))
    if wasted:
        return "neutraal", "selectie-navragen-voor-niets", (("wie", wasted),)
    names = _listed(board.name(number) for number in _asked(board))
    return "sterk", "selectie-navragen-goed" if names else "selectie-navragen-stond-er", (("wie", names),)


def _asked(board: Board) -> tuple[int, ...]:
    """Who was called."""
    width = len(board.task.facts)
    return tuple(n for n in range(len(board.task.candidates)) if board.state.asked >> n * width & (1 << width) - 1)


def _asked_in_vain(board: Board) -> Iterable[int]:
    """Who was called though the file already showed that they fit no vacancy."""
    task = board.task
    for number in _asked(board):
        file = known(task, number)
        if all(failed(task, number, vacancy, file) for vacancy in range(len(task.openings))):
            yield number


def _order(board: Board) -> Verdict | None:
    ranked = [[n for n, v in board.proposed if v == vacancy] for vacancy in range(len(board.task.openings))]
    pairs = [(a, b, v) for v, names in enumerate(ranked) for a, b in pairwise(names)]
    if not pairs:
        return None if not board.proposed or _can_be_ordered(board) else ("sterk", "selectie-volgorde-een", ())
    for a, b, v in pairs:
        if board.points(a, v) < board.points(b, v):
            told = (("hoger", board.name(a)), ("lager", board.name(b)))
            scored = (("punten-hoger", str(board.points(a, v))), ("punten-lager", str(board.points(b, v))))
            return "zwak", "selectie-volgorde-om", (*told, *scored)
    return "sterk", "selectie-volgorde-goed", (("wie", _listed(board.name(n) for n, _ in board.proposed)),)


def _can_be_ordered(board: Board) -> bool:
    """Whether two suitable candidates could have stood on one shortlist."""
    vacancies = [offer.vacancy for _, offer in board.task.plan.chosen]
    return len(set(vacancies)) < len(vacancies)


def _rejections(board: Board) -> Verdict | None:
    """Sterk when every reason is true and about the job, and at least half of who dropped out heard one."""
    given = [(n, ground_of(board.task.grounds, name)) for n, name in board.state.rejected]
    if not given:
        return None
    quality = [(n, ground, reasons_to_reject(board, n).get(ground.id, 0)) for n, ground in given]
    wrong = [(n, ground) for n, ground, good in quality if good == 0]
    vague = [(n, ground) for n, ground, good in quality if good == 1]
    fine = len(quality) - len(wrong) - len(vague)
    told = (("goed", str(fine)), ("aantal", str(len(given))), ("anderen", str(len(board.others))))
    if wrong and len(wrong) >= fine:
        return "zwak", "selectie-afwijzen-niet-waar", (*_with_reasons(board, wrong), *told)
    if wrong:
        return "neutraal", "selectie-afwijzen-deels", (*_with_reasons(board, wrong), *told)
    if vague:
        return "neutraal", "selectie-afwijzen-vaag", (*_with_reasons(board, vague), *told)
    if 2 * fine < len(board.others):
        return "neutraal", "selectie-afwijzen-weinig", told
    return "sterk", "selectie-afwijzen-goed", told


def _motives(board: Board) -> Verdict | None:
    """Sterk when every proposal says, truly, what this candidate has that counts."""
    given = [(n, ground_of(board.task.motives, name)) for n, name in board.state.motives]
    if not given:
        return None
    vacancies = dict(board.proposed)
    quality = [(n, ground, motives_to_propose(board, n, vacancies[n]).get(ground.id, 0)) for n, ground in given]
    wrong = [(n, ground) for n, ground, good in quality if good == 0]
    thin = [(n, ground) for n, ground, good in quality if good == 1]
    without = _listed(board.name(n) for n, _ in board.proposed if n not in dict(given))
    if wrong:
        return "zwak", "selectie-motief-niet-waar", _with_reasons(board, wrong)
    if thin:
        return "neutraal", "selectie-motief-mager", _with_reasons(board, thin)
    if without:
        return "neutraal", "selectie-motief-ontbreekt", (("wie", without),)
    return "sterk", "selectie-motief-goed", _with_reasons(board, given)


def _informed(board: Board) -> Verdict:
    decided = {n for n, _ in board.proposed} | {n for n, _ in board.state.rejected}
    silent = [n for n in range(len(board.task.candidates)) if n not in decided]
    told = (("wie", _listed(board.name(n) for n in silent)), ("aantal", str(len(board.task.candidates))))
    if not silent:
        return "sterk", "selectie-informeren-allen", told
    if len(silent) <= 1:
        return "neutraal", "selectie-informeren-een-vergeten", told
    return "zwak", "selectie-informeren-vergeten", told


_JUDGES: dict[str, Callable[[Board], Verdict | None]] = {
    "match": _match,
    "eisen": _demands,
    "navragen": _checked,
    "volgorde": _order,
    "afwijzen": _rejections,
    "motiveren": _motives,
    "informeren": _informed,
}


# Naming -----------------------------------------------------------------------------------------------------------


def _listed(names: Iterable[str]) -> str:
    return ", ".join(names)


def _named(board: Board, pairs: Iterable[tuple[int, Demand]]) -> str:
    return _listed(f"{board.name(number)} ({demand.label})" for number, demand in pairs)


def _with_reasons(board: Board, pairs: Sequence[tuple[int, Ground]]) -> Values:
    """Who was told what, three at most, how many there are, and what the author says about the first bad reason."""
    told = "; ".join(f"{board.name(number)}: {ground.text}" for number, ground in pairs[:3])
    why = next((ground.explanation for _, ground in pairs if ground.explanation), "")
    return ("wie", told), ("keer", str(len(pairs))), ("waarom", why)
