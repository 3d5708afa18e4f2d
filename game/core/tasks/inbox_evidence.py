"""Postvak, judged: what was done with each message and when, what was sent, and which pitfalls were kept out of."""

from collections.abc import Iterable
from dataclasses import replace
from datetime import date

from game.core.evidence import Answer, Evidence, Rating, Reason, settle
from game.core.forms import is_same
from game.core.tasks.inbox_actions import Closed, Did, Filled, Opened
from game.core.tasks.inbox_task import Deed, Line, Task

LATE = ("postvak-te-laat", "postvak-goed-laat")


def evidence(task: Task, events: tuple[object, ...]) -> tuple[Evidence, ...]:
    answers = tuple(_answers(task, events))
    found = settle(task.opportunities, answers, dict(task.missed), dict(_better(task)), ended_properly=False)
    return tuple(replace(one, better=None) if _is_late(one) else one for one in found)


def _is_late(one: Evidence) -> bool:
    """What was right but too late needs no better answer beside it."""
    return isinstance(one.reason, Reason) and one.reason.key in LATE


def _answers(task: Task, events: tuple[object, ...]) -> Iterable[Answer]:
    for place, event in enumerate(events):
        match event:
            case Did(name, late):
                deed = task.deeds[name][1]
                for kans, rating in deed.ratings:
                    yield Answer(kans, *_told(rating, deed.explanation, late), place)
            case Filled(name, value, late):
                line = task.lines[name][1]
                rating, reason = _judged(line, value, task.today, late)
                yield from (Answer(kans, rating, reason, place) for kans in line.kansen)
    yield from _kept_out(task, events)


def _told(rating: Rating, explanation: str, late: bool) -> tuple[Rating, str | Reason]:
    """What comes too late is at most half right."""
    if late and rating == "sterk":
        return "neutraal", Reason("postvak-te-laat", (("uitleg", explanation),))
    return rating, explanation or Reason("zonder-uitleg")


def _judged(line: Line, value: str, today: date, late: bool) -> tuple[Rating, Reason]:
    told = (("label", line.label), ("waarde", value), ("goed", line.answer), ("uitleg", line.explanation))
    if not value:
        return "zwak", Reason("postvak-leeg", told)
    if line.answer and not is_same(line.form, value, line.answer, today):
        return "zwak", Reason("postvak-fout", told)
    return ("neutraal", Reason("postvak-goed-laat", told)) if late else ("sterk", Reason("postvak-goed", told))


def _kept_out(task: Task, events: tuple[object, ...]) -> Iterable[Answer]:
    """A pitfall counts as kept out of once all is done with the messages it lay in: who never came there showed
    nothing. A list is done with when it was looked into and this part of the day is over."""
    dealt = dict(_dealt_with(task, events))
    pitfalls = {kans.id for kans in task.opportunities if kans.worth == 1}
    lying: dict[str, list[tuple[int, str]]] = {}
    for place, deed in task.deeds.values():
        for kans, _ in deed.ratings:
            if kans in pitfalls:
                lying.setdefault(kans, []).append((place, deed.text))
    for kans, lures in lying.items():
        if all(place in dealt for place, _ in lures):
            what = " of ".join(dict.fromkeys(f"“{text}”" for _, text in lures))
            reason = Reason("valkuil-vermeden", (("wat", what),))
            yield Answer(kans, "sterk", reason, max(dealt[place] for place, _ in lures))


def _dealt_with(task: Task, events: tuple[object, ...]) -> Iterable[tuple[int, int]]:
    """(message, event) of what was dealt with."""
    looked: list[int] = []
    for number, event in enumerate(events):
        match event:
            case Did(name, _):
                place, deed = task.deeds[name]
                if deed.closes:
                    yield place, number
            case Opened(name) if task.items[task.places[name]].kind == "lijst":
                looked.append(task.places[name])
            case Closed():
                yield from ((place, number) for place in looked)


def _better(task: Task) -> Iterable[tuple[str, Reason]]:
    """For every kans what would have shown it."""
    for _, deed in task.deeds.values():
        yield from ((kans, _instead(deed)) for kans, rating in deed.ratings if rating == "sterk")


def _instead(deed: Deed) -> Reason:
    return Reason("beter-doen", (("tekst", deed.text), ("uitleg", deed.explanation)))
