"""Judging an onderzoek: each phase when the player leaves it, an answer when it is given.

An omission costs once: who did not open a source is missed there, and is judged from then on by the best that was
possible with the clippings that were found.
"""

from collections.abc import Iterable

from game.core.evidence import Answer as Given
from game.core.evidence import Evidence, Rating, Reason, settle
from game.core.tasks.research_actions import Answer, Did, Settled
from game.core.tasks.research_board import (
    Conclusion,
    Proposal,
    Question,
    Retort,
    Source,
    State,
    Statement,
    Task,
    Weighing,
    after,
    begin,
    found,
    found_names,
    is_over,
    possible,
)
from game.core.tasks.research_optimum import best_package
from game.core.tasks.research_setup import NOT_YET, USABLE

Verdict = tuple[Rating, str | Reason]
STRENGTH: dict[Rating, int] = {"sterk": 2, "neutraal": 1, "zwak": 0, "gemist": 0}


def evidence(task: Task, events: tuple[object, ...]) -> tuple[Evidence, ...]:
    answers, state = [], begin(task)
    for place, event in enumerate(events):
        answers += [Given(kans, *verdict, place) for kans, verdict in _shown(task, state, event)]
        if isinstance(event, Did):
            state = after(task, state, event.action)
    return settle(
        task.opportunities, answers, dict(task.missed), dict(task.better), ended_properly=is_over(task, state)
    )


def _shown(task: Task, state: State, event: object) -> Iterable[tuple[str, Verdict]]:
    """Every kans that this event settles."""
    match event:
        case Did(Answer(question, name)):
            yield from _answer(task.asked(question), task.retort(question, name), found_names(task, state))
        case Settled(name):
            yield from _part(task, state, name)


def _part(task: Task, state: State, name: str) -> Iterable[tuple[str, Verdict]]:
    """One thing as it stood when its phase was left; names are unique in an onderzoek."""
    yield from (given for one in task.sources if one.id == name for given in _search(one, state))
    yield from (given for one in task.conclusions if one.id == name for given in _conclusion(task, one, state))
    yield from (given for one in task.weighings if one.id == name for given in _weighed(one, state))
    yield from _package(task, state) if name == task.package else ()
    if name in state.chosen:
        chosen = task.proposal(name)
        yield from ((kans, (rating, chosen.explanation)) for kans, rating in chosen.ratings)


# Sources ----------------------------------------------------------------------------------------------------------


def _search(source: Source, state: State) -> Iterable[tuple[str, Verdict]]:
    verdict = _source(source, dict(state.verdicts).get(source.id, ""), is_read=source.id in state.opened)
    if verdict is not None:
        yield from ((kans, verdict) for kans in source.kansen)


def _source(source: Source, verdict: str, *, is_read: bool) -> Verdict | None:
    """What cannot be used need not be read to see it; what can be used was not gathered while it stayed closed."""
    told = (("titel", source.title), ("oordeel", verdict), ("goed", source.verdict), ("uitleg", source.explanation))
    if not is_read and (not verdict or verdict == source.verdict == USABLE):
        return None
    if not verdict:
        return "neutraal", Reason("onderzoek-bron-zonder-oordeel", told)
    if verdict == source.verdict:
        return "sterk", Reason("onderzoek-bron-goed" if is_read else "onderzoek-bron-gezien", told)
    return "zwak", Reason("onderzoek-bron-fout", told)


# Conclusions ------------------------------------------------------------------------------------------------------


def _conclusion(task: Task, one: Conclusion, state: State) -> Iterable[tuple[str, Verdict]]:
    value = dict(state.claims).get(one.id)
    if value == NOT_YET:
        verdict = _not_yet(one, found_names(task, state))
        yield from ((kans, verdict) for kans in kansen_of(one))
    statement = one.statement(value) if value else None
    if statement is not None:
        pinned = tuple(finding for conclusion, finding in state.pins if conclusion == one.id)
        texts = {clipping.id: clipping.text for clipping in found(task, state)}
        for kans, rating in statement.ratings:
            yield kans, _claim(one, statement, rating, pinned, texts)


def kansen_of(one: Conclusion) -> tuple[str, ...]:
    return tuple(dict.fromkeys(kans for statement in one.statements for kans, _ in statement.ratings))


def can_be_known(one: Conclusion, names: frozenset[str]) -> bool:
    """Whether something that carries a strong claim was found, or such a claim needs nothing to carry it."""
    strong = [statement for statement in one.statements if statement.is_strong]
    return any(not statement.support or names.intersection(statement.support) for statement in strong)


def _not_yet(one: Conclusion, names: frozenset[str]) -> Verdict:
    told = (("label", one.label),)
    if can_be_known(one, names):
        return "zwak", Reason("onderzoek-wel-te-zeggen", told)
    return "sterk", Reason("onderzoek-nog-niet-te-zeggen", told)


def _claim(
    one: Conclusion, statement: Statement, rating: Rating, pinned: tuple[str, ...], texts: dict[str, str]
) -> Verdict:
    """A strong claim needs what carries it, as far as it was found, and nothing beside it."""
    if rating != "sterk" or not statement.support:
        return rating, statement.explanation
    carrying = [name for name in statement.support if name in texts]
    missing = [name for name in carrying if name not in pinned]
    beside = [name for name in pinned if name not in statement.support]
    told = (
        ("stelling", statement.text),
        ("mist", _listed(texts[name] for name in missing)),
        ("naast", _listed(texts[name] for name in beside)),
        ("uitleg", statement.explanation),
    )
    if not carrying:
        return "neutraal", Reason("onderzoek-steun-niets", told)
    if len(carrying) - len(missing) < min(one.least or len(carrying), len(carrying)):
        return "neutraal", Reason("onderzoek-steun-mist", told)
    if beside:
        return "neutraal", Reason("onderzoek-steun-naast", told)
    return "sterk", Reason("onderzoek-steun-goed", told)


def _listed(texts: Iterable[str]) -> str:
    return " ".join(f"“{text}”" for text in texts)


# Weighings --------------------------------------------------------------------------------------------------------


def _weighed(one: Weighing, state: State) -> Iterable[tuple[str, Verdict]]:
    weight = dict(state.weights).get(one.id)
    if weight is not None:
        verdict = _weighing(one, weight)
        yield from ((kans, verdict) for kans in one.kansen)


def _weighing(one: Weighing, weight: str) -> Verdict:
    told = (("tekst", one.text), ("weging", weight), ("goed", one.weight), ("uitleg", one.explanation))
    if weight == one.weight:
        return "sterk", Reason("onderzoek-weging-goed", told)
    return "zwak", Reason("onderzoek-weging-fout", told)


# Proposals --------------------------------------------------------------------------------------------------------


def worth(proposal: Proposal, names: frozenset[str]) -> int:
    """What a proposal brings, as far as these clippings tell."""
    return proposal.worth if names.intersection(proposal.told_by) else proposal.plain


def best_of(task: Task, names: frozenset[str]) -> tuple[Proposal, ...]:
    offers = tuple((one.cost, worth(one, names)) for one in task.proposals)
    return tuple(task.proposals[place] for place in best_package(offers, task.budget, task.most))


def _package(task: Task, state: State) -> Iterable[tuple[str, Verdict]]:
    chosen = tuple(task.proposal(name) for name in state.chosen)
    if task.shown:
        verdict = _regret(task, chosen, found_names(task, state))
        yield from ((kans, verdict) for kans in task.shown)


def _regret(task: Task, chosen: tuple[Proposal, ...], names: frozenset[str]) -> Verdict:
    """How far the package is below the best that could be known."""
    best = best_of(task, names)
    mine, most = (sum(worth(one, names) for one in some) for some in (chosen, best))
    told = (
        ("keuze", _with_worth(chosen, names)),
        ("beste", _with_worth(best, names)),
        ("punten", str(mine)),
        ("beste-punten", str(most)),
        ("uitleg", task.explanation),
    )
    if mine == most:
        return "sterk", Reason("onderzoek-voorstel-best" if chosen else "onderzoek-voorstel-niets", told)
    if mine >= most - task.slack:
        return "neutraal", Reason("onderzoek-voorstel-dichtbij", told)
    return "zwak", Reason("onderzoek-voorstel-beter", told)


def _with_worth(proposals: Iterable[Proposal], names: frozenset[str]) -> str:
    return ", ".join(f"{one.text.rstrip('.')} ({worth(one, names)})" for one in proposals) or "niets (0)"


def strong_names(task: Task) -> frozenset[str]:
    """The claims and answers that the author calls strong in this world."""
    claims = {statement.id: statement.ratings for one in task.conclusions for statement in one.statements}
    answers = {retort.id: retort.ratings for question in task.questions for retort in question.retorts}
    rated = (claims | answers).items()
    return frozenset(name for name, ratings in rated if any(rating == "sterk" for _, rating in ratings))


# Answers ----------------------------------------------------------------------------------------------------------


def _answer(question: Question, retort: Retort, names: frozenset[str]) -> Iterable[tuple[str, Verdict]]:
    """The best that could be said with these clippings counts as strong, when the author's strong answer was not one
    of them."""
    said = possible(question, names)
    for kans, rating in retort.ratings:
        best = max((r for one in said for k, r in one.ratings if k == kans), key=STRENGTH.__getitem__)
        if rating == best == "neutraal" and any((kans, "sterk") in one.ratings for one in question.retorts):
            yield kans, ("sterk", Reason("onderzoek-best-mogelijk", (("uitleg", retort.explanation),)))
        else:
            yield kans, (rating, retort.explanation)
