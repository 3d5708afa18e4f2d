"""Postvak as the player sees it: what came in, what was read and done with it, the agenda and the clock."""

from collections.abc import Iterable
from dataclasses import dataclass

from game.core.tasks.inbox_actions import Action, Choose, Close, Do, HangUp, LetRing, PickUp, Read, Wait
from game.core.tasks.inbox_clock import LATER, deadline_of
from game.core.tasks.inbox_moves import choices, in_hand, open_lines, reading_minutes
from game.core.tasks.inbox_task import NEVER, Deed, Item, State, Task
from game.core.tasks.rules import Field, Option

YOU = "jij"
DONE = ("klaar", "verlopen")
HEADINGS = {"wacht": "De tijd laten gaan", "sluit": "Klaar"}


@dataclass(frozen=True, slots=True)
class Entry:
    """A line of a message as it stands; `open` while it can be filled in, `sent` when it has gone."""

    id: str
    label: str
    form: str
    unit: str
    value: str
    open: bool
    sent: bool


@dataclass(frozen=True, slots=True)
class Said:
    """What was done with a message, and what came back. `role` is jij, a role, or '' for what simply happened."""

    role: str
    name: str
    text: str


@dataclass(frozen=True, slots=True)
class Row:
    """A message in the list. `text` is empty until it was read, and so is what it asks by when.

    `sending` are the deeds that send its lines.
    """

    id: str
    kind: str
    group: str
    sender: str
    role: str
    subject: str
    minute: int
    state: str
    deadline: int
    late: bool
    text: str
    said: tuple[Said, ...]
    entries: tuple[Entry, ...]
    sending: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class View:
    """`agenda` is (minute, text, behind you); `line` the call you are in, `hand` the message before you; `steps` how
    often you did something."""

    title: str
    situation: str
    clock: int
    end: int
    agenda: tuple[tuple[int, str, bool], ...]
    rows: tuple[Row, ...]
    ringing: tuple[str, ...]
    line: str
    hand: str
    steps: int
    options: tuple[Option, ...]
    fields: tuple[Field, ...]


def view(task: Task, state: State) -> View:
    here = [place for place, status in enumerate(state.status) if status]
    done = _by_message(task, state)
    order = sorted(here, key=lambda place: _order(task, state, place))
    rows = tuple(_row(task, state, place, done.get(place, ())) for place in order)
    written = dict(state.values)
    return View(
        title=task.title,
        situation=task.situation,
        clock=state.clock,
        end=task.end,
        agenda=tuple((one.at, one.text, place < state.met) for place, one in enumerate(task.agenda)),
        rows=rows,
        ringing=tuple(row.id for row in rows if row.state == "belt"),
        line=task.items[state.line].id if state.line != NEVER else "",
        hand=task.items[state.hand].id if state.hand != NEVER else "",
        steps=state.steps,
        options=tuple(_option(task, state, action, written) for action in choices(task, state)),
        fields=fields(task, state),
    )


def _order(task: Task, state: State, place: int) -> tuple[bool, bool, int, int]:
    """As things came in; the lists lie under them, and what is done under those."""
    return state.status[place] in DONE, task.items[place].kind == "lijst", state.since[place], place


def fields(task: Task, state: State) -> tuple[Field, ...]:
    if state.ended or state.clock >= task.end:
        return ()
    return tuple(_fields(task, state))


def _fields(task: Task, state: State) -> Iterable[Field]:
    given = {name for name, _ in state.given}
    written = dict(state.values)
    for place, item in enumerate(task.items):
        if item.lines and in_hand(place, state):
            for line in open_lines(item, given):
                if line.form != "keuze":
                    value = written.get(line.id, "")
                    yield Field(line.id, line.form, line.label, "vul-in", line.unit, item.group, value)


# The list ---------------------------------------------------------------------------------------------------------


def _by_message(task: Task, state: State) -> dict[int, tuple[Deed, ...]]:
    """What was done with each message, in order."""
    found: dict[int, tuple[Deed, ...]] = {}
    for name, _ in state.given:
        place, deed = task.deeds[name]
        found[place] = (*found.get(place, ()), deed)
    return found


def _row(task: Task, state: State, place: int, done: tuple[Deed, ...]) -> Row:
    item, status = task.items[place], state.status[place]
    read = status not in ("nieuw", "belt", "gemist") or bool(done)
    deadline = deadline_of(task, state, place)
    late = any(left == place for left, _ in state.lapsed)
    return Row(
        id=item.id,
        kind=item.kind,
        group=item.group,
        sender=item.sender,
        role=item.role,
        subject=item.subject,
        minute=state.since[place],
        state=_state(item, status),
        deadline=deadline if read and item.kind != "lijst" and deadline < LATER else NEVER,
        late=late and item.kind != "lijst",
        text=item.text if read else "",
        said=tuple(_said(done, item, late and (read or item.kind != "lijst"))),
        entries=tuple(_entries(task, state, place)) if read and item.lines else (),
        sending=tuple(deed.action.deed for deed in item.deeds if deed.sends) if item.lines else (),
    )


def _state(item: Item, status: str) -> str:
    """A list never calls attention to itself."""
    return "lijst" if item.kind == "lijst" else status


def _said(done: tuple[Deed, ...], item: Item, late: bool) -> Iterable[Said]:
    for deed in done:
        yield Said(YOU, YOU, deed.text)
        if deed.reply:
            yield Said(deed.speaker, deed.voice, deed.reply)
    if late and item.too_late:
        yield Said("", "", item.too_late)


def _entries(task: Task, state: State, place: int) -> Iterable[Entry]:
    item = task.items[place]
    given = {name for name, _ in state.given}
    written = dict(state.values)
    waiting = bool(open_lines(item, given))
    still = waiting and in_hand(place, state) and state.clock < task.end
    for line in item.lines:
        yield Entry(line.id, line.label, line.form, line.unit, written.get(line.id, ""), still, not waiting)


def question_of(view: View, action: object) -> tuple[str, int, int] | None:
    """What to ask first: ("sluit", messages still to do, minutes left) or ("leeg", lines left empty, 0)."""
    match action:
        case Close() if view.clock < view.end:
            still = sum(row.kind != "lijst" and row.state in ("nieuw", "open", "gemist", "belt") for row in view.rows)
            return ("sluit", still, view.end - view.clock)
        case Do(name):
            row = next(
                row for row in view.rows if any(o.action == action and o.group == row.group for o in view.options)
            )
            blank = sum(entry.open and not entry.value for entry in row.entries)
            return ("leeg", blank, 0) if name in row.sending and blank else None
        case _:
            return None


# What can be chosen -----------------------------------------------------------------------------------------------


def _option(task: Task, state: State, action: Action, written: dict[str, str]) -> Option:
    match action:
        case Do(name):
            place, deed = task.deeds[name]
            return Option(action, task.items[place].group, minutes(deed.text, deed.minutes))
        case Choose(name, value):
            place, line = task.lines[name]
            return Option(action, task.items[place].group, f"{line.label}: {value}", revises=name in written)
        case Wait():
            return Option(action, HEADINGS["wacht"], "Wachten tot er iets gebeurt", ends=True)
        case Close():
            return Option(action, HEADINGS["sluit"], "Postvak afsluiten", ends=True)
        case _:
            return _of_message(task, state, action)


def _of_message(task: Task, state: State, action: Action) -> Option:
    place = task.places[getattr(action, "message", "")]
    item = task.items[place]
    text = {
        Read: READ_AGAIN.get(state.status[place]) or READ[item.kind],
        PickUp: "Opnemen",
        LetRing: "Laten overgaan",
        HangUp: "Zeggen dat je later terugbelt",
    }[type(action)]
    cost = {LetRing: 0, HangUp: 1}.get(type(action), reading_minutes(item, state.status[place]))
    return Option(action, item.group, minutes(text, cost))


READ_AGAIN = {"gemist": "Terugbellen", "open": "Er weer bij pakken"}
READ = {"mail": "Lezen", "app": "Lezen", "brief": "Lezen", "telefoon": "Terugbellen", "lijst": "Bekijken"}


def minutes(text: str, count: int) -> str:
    return f"{text} ({count}\u00a0min)" if count else text
