"""Postvak: a part of the day against the clock, with mails, calls, lists and an agenda."""

from collections.abc import Iterable
from dataclasses import replace

from game.core.story import Heard, Kept, Placed, Promised, Recorded, TimeSpent, TrustChanged
from game.core.tasks.inbox_actions import (
    ACTIONS,
    Arrived,
    Attended,
    Choose,
    Close,
    Closed,
    Did,
    Do,
    Enter,
    Filled,
    HangUp,
    HungUp,
    Lapsed,
    LetRing,
    Opened,
    PickUp,
    RangOut,
    Read,
    Wait,
)
from game.core.tasks.inbox_clock import LATER, deadline_of, next_moment, passed
from game.core.tasks.inbox_evidence import evidence
from game.core.tasks.inbox_flaws import flaws
from game.core.tasks.inbox_moves import accepts, choices, open_lines, reading_minutes
from game.core.tasks.inbox_setup import set_up
from game.core.tasks.inbox_spec import Spec
from game.core.tasks.inbox_task import NEVER, Deed, Item, State, Task
from game.core.tasks.inbox_tries import tries
from game.core.tasks.inbox_view import View, fields, view
from game.core.tasks.rules import Opens

__all__ = [
    "ACTIONS",
    "Arrived",
    "Attended",
    "Choose",
    "Close",
    "Closed",
    "Did",
    "Do",
    "Enter",
    "Filled",
    "HangUp",
    "HungUp",
    "Lapsed",
    "LetRing",
    "Opened",
    "PickUp",
    "RangOut",
    "Read",
    "Spec",
    "State",
    "Task",
    "View",
    "Wait",
    "accepts",
    "apply",
    "begin",
    "choices",
    "evidence",
    "fields",
    "flaws",
    "is_over",
    "meanwhile",
    "set_up",
    "tries",
    "view",
]

Happened = tuple[object, ...]
TRUST = 5
"""What somebody has in you as long as nothing happened."""


def begin(task: Task) -> State:
    nothing = State(
        clock=task.start,
        status=("",) * len(task.items),
        since=(NEVER,) * len(task.items),
        heard=task.heard,
        recorded=task.recorded,
        promised=task.promised,
        placed=task.placed,
        trust=task.trust,
        met=sum(one.at < task.start for one in task.agenda),
    )
    state, events = passed(task, nothing, 0)
    return replace(state, unsaid=events)


def is_over(task: Task, state: State) -> bool:
    return state.ended


def meanwhile(task: Task, state: State, events: Happened) -> State:
    """While you were in another task, the clock went on and the phone rang."""
    known = _told(state, events)
    minutes = sum(event.minutes for event in events if isinstance(event, TimeSpent))
    after, happened = passed(task, known, minutes)
    happened = (*happened, *_disappointed(task, after, happened))
    return replace(_told(after, happened), unsaid=(*after.unsaid, *happened))


def _told(state: State, events: Iterable[object]) -> State:
    """What became known, was written down, promised or arranged."""
    heard, recorded, promised, placed = set(state.heard), set(state.recorded), set(state.promised), set(state.placed)
    trust = dict(state.trust)
    for event in events:
        match event:
            case Heard(role, fact):
                heard.add((role, fact))
            case Recorded(role, fact, value):
                (recorded.add if value else recorded.discard)((role, fact))
            case Promised(name):
                promised.add(name)
            case Placed(candidate):
                placed.add(candidate)
            case TrustChanged(role, _, level):
                trust[role] = level
    return replace(
        state,
        heard=frozenset(heard),
        recorded=frozenset(recorded),
        promised=frozenset(promised),
        placed=frozenset(placed),
        trust=tuple(trust.items()),
    )


def apply(task: Task, state: State, action: object) -> tuple[State, Happened]:
    before, state = state.unsaid, replace(state, unsaid=())
    match action:
        case Choose(name, value) | Enter(name, value):
            kept = tuple(pair for pair in state.values if pair[0] != name)
            return replace(state, values=(*kept, (name, value))), before
        case Close():
            state, events = _closed(task, state)
        case Do(name):
            state, events = _done(task, state, name)
        case _:
            state, events = _at_the_phone(task, state, action)
    return state, (*before, *events)


def _at_the_phone(task: Task, state: State, action: object) -> tuple[State, Happened]:
    match action:
        case Read(name) | PickUp(name):
            place = task.places[name]
            minutes = reading_minutes(task.items[place], state.status[place])
            calls = isinstance(action, PickUp)
            status = "lijn" if calls else "open" if task.items[place].deeds else "klaar"
            opened = replace(_at(state, place, status), line=place if calls else state.line)
            return _after(task, opened, (Opened(name),), minutes)
        case LetRing(name):
            before = state.hand
            gone = replace(_at(state, task.places[name], "gemist"), hand=before)
            return _after(task, gone, (RangOut(name, chosen=True),), 0)
        case HangUp(name):
            return _after(task, replace(_at(state, task.places[name], "gemist"), line=NEVER), (HungUp(name),), 1)
        case _:
            return _after(task, replace(state, steps=state.steps + 1), (), next_moment(task, state) - state.clock)


def _at(state: State, place: int, status: str) -> State:
    """A message in hand."""
    changed = (*state.status[:place], status, *state.status[place + 1 :])
    return replace(state, status=changed, hand=place, steps=state.steps + 1)


def _after(task: Task, state: State, events: Happened, minutes: int) -> tuple[State, Happened]:
    """What was done takes its time, and meanwhile the day goes on."""
    later, happened = passed(task, state, minutes)
    spent = later.clock - state.clock
    happened = (*happened, *_disappointed(task, later, happened))
    return _told(later, happened), (*events, *((TimeSpent(spent),) if spent else ()), *happened)


def _disappointed(task: Task, state: State, happened: Happened) -> Happened:
    """What silence did to those who waited for an answer, one after the other."""
    changes: list[object] = []
    for event in happened:
        if isinstance(event, Lapsed):
            item = task.items[task.places[event.message]]
            more = tuple(_trusted(state, item.role, item.trust))
            state = _told(state, more) if more else state
            changes += more
    return tuple(changes)


def _trusted(state: State, role: str, change: int) -> Iterable[object]:
    if role and change:
        before = dict(state.trust).get(role, TRUST)
        yield TrustChanged(role, before, min(max(before + change, 0), 10))


# Doing something --------------------------------------------------------------------------------------------------


def _done(task: Task, state: State, name: str) -> tuple[State, Happened]:
    place, deed = task.deeds[name]
    item = task.items[place]
    late = state.clock > deadline_of(task, state, place)
    sent = tuple(_sent(item, state, late)) if deed.sends else ()
    told = (*sent, *_brings(deed, state))
    status = "klaar" if deed.closes else state.status[place]
    line = NEVER if deed.closes and state.line == place else state.line
    given = (*state.given, (name, state.clock))
    known = _told(replace(_at(state, place, status), given=given, line=line), told)
    opened = (Opens(deed.opens),) if deed.opens else ()
    after, events = _after(task, known, (Did(name, late), *told), deed.minutes)
    return after, (*events, *opened)


def _sent(item: Item, state: State, late: bool) -> Iterable[object]:
    written = dict(state.values)
    given = {name for name, _ in state.given}
    for line in open_lines(item, given):
        value = written.get(line.id, "").strip()
        yield Filled(line.id, value, late)
        if line.records:
            yield Recorded(*line.records, value)


def _brings(deed: Deed, state: State) -> Iterable[object]:
    yield from (Heard(*fact) for fact in deed.reveals if fact not in state.heard)
    yield from (Recorded(*fact, deed.text) for fact in deed.records)
    if deed.promise:
        yield deed.promise
    if deed.keeps:
        yield Kept(deed.keeps)
    yield from _trusted(state, deed.speaker, deed.trust)


def _closed(task: Task, state: State) -> tuple[State, Happened]:
    """What lies there unanswered is silence; what had been left too long before was told of then."""
    known = {place for place, _ in state.lapsed}
    left = [
        place
        for place, status in enumerate(state.status)
        if status in ("nieuw", "belt", "gemist", "open") and place not in known and _asks(task.items[place], state)
    ]
    lapsed = (*state.lapsed, *((place, min(state.clock, LATER)) for place in left))
    silent: Happened = tuple(Lapsed(task.items[place].id) for place in left)
    told = (*silent, *_disappointed(task, state, silent))
    return replace(state, ended=True, lapsed=lapsed, line=NEVER, steps=state.steps + 1), (*told, Closed())


def _asks(item: Item, state: State) -> bool:
    """Something had to be done with it, and nothing was."""
    return bool(item.deeds) and not any(name in item.names for name, _ in state.given)
