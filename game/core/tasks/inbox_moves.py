"""Postvak: what can be done now, with every message, with the phone and with the clock."""

from collections.abc import Iterable

from game.core.forms import is_readable
from game.core.tasks.inbox_actions import Action, Choose, Close, Do, Enter, HangUp, LetRing, PickUp, Read, Wait
from game.core.tasks.inbox_clock import holds
from game.core.tasks.inbox_task import NEVER, Deed, Item, Line, State, Task


def choices(task: Task, state: State) -> tuple[Action, ...]:
    """The phone first, then what lies there, then the clock. After the end of this part of the day you stop."""
    if state.ended:
        return ()
    if state.clock >= task.end:
        return (Close(),)
    return tuple(_all(task, state))


def _all(task: Task, state: State) -> Iterable[Action]:
    given = {name for name, _ in state.given}
    written = dict(state.values)
    ringing = False
    for item, status in zip(task.items, state.status, strict=True):
        if status == "belt":
            ringing = True
            yield from _phone(item, state)
    for place, item in enumerate(task.items):
        if can_read(task, state, place, given):
            yield Read(item.id)
        elif in_hand(place, state):
            deeds = (item.deeds[number] for number in item.order)
            yield from (deed.action for deed in deeds if is_open(deed, given) and holds(deed.needs, state))
            yield from _values(item, given, written)
    if state.line != NEVER:
        yield HangUp(task.items[state.line].id)
        return
    if not ringing:
        yield Wait()
    yield Close()


def _phone(item: Item, state: State) -> Iterable[Action]:
    """In a call the other phone can only ring."""
    if state.line == NEVER:
        yield PickUp(item.id)
        yield LetRing(item.id)


def can_read(task: Task, state: State, place: int, given: set[str]) -> bool:
    """What is not before you yet, or no longer. In a call you can look into your lists, and do nothing else."""
    if state.line != NEVER and task.items[place].kind != "lijst":
        return False
    if state.status[place] != "open":
        return state.status[place] in ("nieuw", "gemist")
    deeds = task.items[place].deeds
    return state.hand != place and any(is_open(deed, given) and holds(deed.needs, state) for deed in deeds)


def in_hand(place: int, state: State) -> bool:
    """The message before you, or the call you are in."""
    if state.line != NEVER:
        return place == state.line
    return place == state.hand and state.status[place] == "open"


def reading_minutes(item: Item, status: str) -> int:
    """To take up again what was read before takes a minute."""
    return 1 if status == "open" else item.minutes


def is_open(deed: Deed, given: set[str]) -> bool:
    if deed.action.deed in given or not given.isdisjoint(deed.rivals):
        return False
    return given.issuperset(deed.after)


def open_lines(item: Item, given: set[str]) -> tuple[Line, ...]:
    """The lines that were not sent yet."""
    if not item.lines or any(deed.sends and deed.action.deed in given for deed in item.deeds):
        return ()
    return item.lines


def _values(item: Item, given: set[str], written: dict[str, str]) -> Iterable[Choose]:
    for line in open_lines(item, given):
        yield from (Choose(line.id, value) for value in line.options if written.get(line.id) != value)


# The one truth about legality -------------------------------------------------------------------------------------


def accepts(task: Task, state: State, action: object) -> bool:
    if state.ended:
        return False
    if isinstance(action, Close):
        return state.line == NEVER or state.clock >= task.end
    return state.clock < task.end and _accepts_now(task, state, action)


def _accepts_now(task: Task, state: State, action: object) -> bool:
    match action:
        case Read(name):
            place = task.places.get(name)
            return place is not None and can_read(task, state, place, {done for done, _ in state.given})
        case PickUp(name) | LetRing(name):
            place = task.places.get(name)
            return place is not None and state.status[place] == "belt" and state.line == NEVER
        case HangUp(name):
            return state.line != NEVER and task.items[state.line].id == name
        case Do(name):
            return name in task.deeds and is_possible(task, state, name)
        case Choose(name, value):
            line = _line(task, state, name)
            return line is not None and value in line.options and dict(state.values).get(name) != value
        case Enter(name, text):
            line = _line(task, state, name)
            return line is not None and line.form != "keuze" and is_readable(line.form, text, task.today)
        case Wait():
            return state.line == NEVER and "belt" not in state.status
        case _:
            return False


def is_possible(task: Task, state: State, name: str) -> bool:
    place, deed = task.deeds[name]
    given = {done for done, _ in state.given}
    return in_hand(place, state) and is_open(deed, given) and holds(deed.needs, state)


def _line(task: Task, state: State, name: str) -> Line | None:
    if name not in task.lines:
        return None
    place, line = task.lines[name]
    given = {done for done, _ in state.given}
    return line if in_hand(place, state) and line in open_lines(task.items[place], given) else None
