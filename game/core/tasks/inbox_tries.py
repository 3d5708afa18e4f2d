"""Postvak as somebody of the trade works it: the phone, then what has to be done first, then the rest."""

from collections.abc import Iterable
from dataclasses import replace
from datetime import date

from game.core.calendar import moved, read_day, write_day
from game.core.forms import is_same
from game.core.tasks.inbox_actions import Action, Choose, Close, Do, Enter, HangUp, LetRing, PickUp, Read, Wait
from game.core.tasks.inbox_clock import deadline_of, holds, still_comes
from game.core.tasks.inbox_moves import choices, in_hand, is_open, is_possible, open_lines
from game.core.tasks.inbox_task import NEVER, Deed, Item, Line, State, Task

NOW, WORK, PASS, REST, DONE, POINTLESS = range(6)
"""How soon: the phone, a message, waiting, what was held back, closing, and what only a beginner would do."""
Rank = tuple[int, ...]


def tries(task: Task, state: State) -> tuple[Action, ...]:
    """The best first; then, what beginners do as well, and what they might type."""
    if state.ended or state.clock >= task.end:
        return choices(task, state)
    ranked = [(_rank(task, state, action), place, action) for place, action in enumerate(_candidates(task, state))]
    return tuple(action for _, _, action in sorted(ranked, key=lambda entry: entry[:2]))


def _candidates(task: Task, state: State) -> Iterable[Action]:
    yield from choices(task, state)
    given = {name for name, _ in state.given}
    written = dict(state.values)
    for place, item in enumerate(task.items):
        for line in open_lines(item, given) if in_hand(place, state) else ():
            if line.form != "keuze" and line.id not in written:
                yield from (Enter(line.id, text) for text in _entries(line, task.today))


def _entries(line: Line, today: date) -> Iterable[str]:
    found = dict.fromkeys((*((line.answer,) if line.answer else ()), *_slips(line, today)))
    return iter(found)


def _slips(line: Line, today: date) -> Iterable[str]:
    """What a beginner types: a date a month or a week off, another number."""
    match line.form:
        case "datum":
            day = read_day(line.answer, today) if line.answer else today
            yield from (write_day(moved(day, count, unit)) for count, unit in ((1, "maand"), (1, "week")))
        case "tijd":
            yield "6:00"
        case "tekst":
            yield "weet ik niet"
        case _:
            yield "1"


# Weighing ---------------------------------------------------------------------------------------------------------


def _rank(task: Task, state: State, action: Action) -> Rank:
    match action:
        case PickUp(name):
            return (NOW, 0)
        case Read(name):
            return _of_reading(task, state, task.places[name])
        case Do(name):
            place, deed = task.deeds[name]
            return _of_deed(task, state, place, deed)
        case Choose(name, value) | Enter(name, value):
            place, line = task.lines[name]
            if name in dict(state.values) or not line.answer or not is_same(line.form, value, line.answer, task.today):
                return (POINTLESS, 1)
            return (_soon(state), *_urgency(task, state, place), 0)
        case Wait():
            return (PASS, 0) if still_comes(task, state) else (POINTLESS, 2)
        case Close():
            return (DONE, 0)
        case LetRing() | HangUp():
            return (POINTLESS, 0)


def _of_reading(task: Task, state: State, place: int) -> Rank:
    """What is done with, as far as it can be now, is not taken up again; a list needs no looking at in a call."""
    if state.line != NEVER or (state.status[place] == "open" and not _has_more(task, state, place)):
        return (POINTLESS, 3)
    return (WORK, *_urgency(task, state, place), 0)


def _has_more(task: Task, state: State, place: int) -> bool:
    """Something worth doing could be done with it if it lay before you."""
    taken_up = replace(state, hand=place)
    deeds = (deed for deed in task.items[place].deeds if is_possible(task, taken_up, deed.action.deed))
    return any(_of_deed(task, taken_up, place, deed)[0] <= WORK for deed in deeds)


def _soon(state: State) -> int:
    return NOW if state.line != NEVER else WORK


def _urgency(task: Task, state: State, place: int) -> tuple[int, int, int]:
    item = task.items[place]
    return (deadline_of(task, state, place), 0 if item.scored else 1, place)


def _of_deed(task: Task, state: State, place: int, deed: Deed) -> Rank:
    item = task.items[place]
    worth = _worth(task, deed)
    if not deed.closes:
        return (_soon(state), *_urgency(task, state, place), 1, worth) if worth < 2 else (POINTLESS, worth)
    best = min(_worth(task, other) for other in _closing(task, state, item))
    if worth > best or worth == 4:
        return (POINTLESS, worth)
    soon = REST if _waits_for_more(task, state, item) else _soon(state)
    return (soon, *_urgency(task, state, place), 2, worth)


def _worth(task: Task, deed: Deed) -> int:
    """0 strong, 1 useful, 2 neither, 3 half right, 4 weak."""
    ratings = {rating for _, rating in deed.ratings}
    if "zwak" in ratings:
        return 4
    if "sterk" in ratings:
        return 0
    if "neutraal" in ratings:
        return 3
    waited = deed.action.deed in task.waited_for
    return 1 if deed.reveals or deed.records or deed.promise or deed.opens or waited else 2


def _closing(task: Task, state: State, item: Item) -> Iterable[Deed]:
    """What still deals with this message, in the order of the author."""
    done = {name for name, _ in state.given}
    return (deed for deed in item.deeds if deed.closes and done.isdisjoint((deed.action.deed, *deed.rivals)))


def _waits_for_more(task: Task, state: State, item: Item) -> bool:
    """Something strong may still become possible with this message."""
    done = {name for name, _ in state.given}
    fresh = (deed for deed in item.deeds if done.isdisjoint((deed.action.deed, *deed.rivals)))
    later = (deed for deed in fresh if _worth(task, deed) == 0)
    return any(not (is_open(deed, done) and holds(deed.needs, state)) for deed in later)
