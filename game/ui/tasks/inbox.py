"""Postvak: the list at the left, the message before you at the right, the phone over both."""

from __future__ import annotations

from game.core.tasks.inbox_actions import Choose, Close, Do, HangUp, LetRing, PickUp, Wait
from game.core.tasks.inbox_view import Entry as Line
from game.core.tasks.inbox_view import Row as Message
from game.core.tasks.inbox_view import View, question_of
from game.core.tasks.rules import Field, Option
from game.ui.kit import SEMIBOLD, Button, Chip, Column, Flow, Icon, Label, Panel, Row, Rule, Scroll, Widget
from game.ui.tasks import Act, Body, Frame, Question
from game.ui.tasks.inbox_agenda import appointments, calendar
from game.ui.tasks.inbox_list import how, letters, showing
from game.ui.tasks.marks import Box, Paper, RingingPhone, Together
from game.ui.tasks.shared import doing, empty, face, feedback, heading, named, said, setting, small, together
from game.ui.tasks.typed import entry, select, why_not
from game.words import postvak as words
from game.words import spel
from game.words import taken as common

TO_DO = ("nieuw", "open", "gemist")


def body(frame: Frame) -> Body:
    view = frame.scene.view
    assert isinstance(view, View)
    shown = _shown(frame, view)
    phone = _phone(view)
    message = _message(frame, view, shown)
    post = _post(frame, view, shown.id if shown else "")
    agenda = _agenda(frame, view)
    focus = _focus(view, phone, message, post, agenda)
    if frame.narrow:
        return Body((*phone, message, post, agenda), focus, view.title)
    return Body((*phone, Row(post, message, agenda, gap=14, grow=1)), focus, view.title)


def question(view: View, action: object) -> Question | None:
    match question_of(view, action):
        case ("sluit", open_, minutes):
            told = words.close(open_, minutes)
            return Question(words.SURE_CLOSE, told, words.YES_CLOSE, words.NO_CLOSE, harms=open_ > 0)
        case ("leeg", count, _):
            return Question(words.SURE_SEND, words.blanks(count), words.YES_SEND, words.NO_SEND, harms=True)
        case _:
            return None


def refusal(field: Field, text: str) -> str:
    return why_not(field, text) if text else words.EMPTY_LINE


def _shown(frame: Frame, view: View) -> Message | None:
    """What the player looks at, else the call they are in, else the message before them."""
    name = frame.shown.get(showing(view)) or view.hand
    return next((row for row in view.rows if row.id == name and row.text), None)


def _focus(view: View, phone: tuple[Widget, ...], message: Widget, *beside: Widget) -> str:
    """The phone first; then what can be done with the message before you; then the next that came in."""
    if view.clock >= view.end:
        return named(Close())
    for part in (*phone, message, *beside):
        controls = [widget for widget in part.walk() if widget.focusable]
        acting = [
            widget for widget in controls if part not in beside or isinstance(getattr(widget, "tells", None), Act)
        ]
        if acting:
            return acting[0].name
    return named(Close())


# The phone --------------------------------------------------------------------------------------------------------


def _phone(view: View) -> tuple[Widget, ...]:
    return tuple(_call(view, row) for row in view.rows if row.state == "belt")


def _call(view: View, row: Message) -> Widget:
    """A calm banner: two buttons while you are free, words alone while you are in another call."""
    told = Label(words.rings(row.sender, row.subject), weight=SEMIBOLD, grow=1, name=f"belt-{row.id}")
    actions = [o for o in view.options if o.action in (PickUp(row.id), LetRing(row.id))]
    buttons = [_answering(o) for o in actions]
    line = Row(RingingPhone(row.id), told, Flow(*buttons, gap=8), gap=12, below=620, align="middle")
    call = Panel(line, kind="accent", pad=10, sides=16, name=f"telefoon-{row.id}")
    for button in buttons:
        button.along = (call,)
    return call


class Answering(Together, Button):
    """Nobody picks up without seeing who calls."""


def _answering(option: Option) -> Answering:
    kind = "primary" if isinstance(option.action, PickUp) else "secondary"
    return Answering(named(option.action), option.text, Act(option.action), kind=kind)


# The list ---------------------------------------------------------------------------------------------------------


def _post(frame: Frame, view: View, shown: str) -> Widget:
    listed = letters(frame, view, shown)
    top = Column(heading(words.INBOX), small(words.from_to(view.clock, view.end)), gap=0)
    came = sum(row.kind != "lijst" for row in view.rows)
    if not frame.narrow:
        return Panel(top, Scroll(listed, f"postvak-rol-{came}", least=200), name="postvak", pad=12, gap=6, grow=33)
    now = small(words.waiting(view.clock, sum(row.state in TO_DO for row in view.rows)))
    return Panel(top, listed, Rule(), now, _clock(view), name="postvak", pad=14, gap=8)


def _agenda(frame: Frame, view: View) -> Widget:
    """The month and what stands in it; in a wide window the clock is moved on from here."""
    if frame.narrow:
        return Paper(*calendar(frame, view), appointments(frame, view), name="agenda", gap=8, edge="pin")
    listed = Scroll(appointments(frame, view), "agenda-rol", least=60)
    return Paper(*calendar(frame, view), listed, _clock(view), name="agenda", pad=12, gap=8, edge="pin", grow=24)


def _clock(view: View) -> Widget:
    buttons = [
        Button(named(o.action), text or o.text, Act(o.action), kind="quiet", icon=icon)
        for o in view.options
        for kind, icon, text in ((Wait, "hourglass", ""), (Close, "log-out", words.STOP))
        if isinstance(o.action, kind)
    ]
    return Flow(*buttons, gap=8)


# The message ------------------------------------------------------------------------------------------------------


def _message(frame: Frame, view: View, row: Message | None) -> Widget:
    call = next((one for one in view.rows if one.id == view.line), None)
    parts: list[Widget] = []
    told: list[Widget] = []
    parts += _news(frame, view)
    if view.clock >= view.end:
        parts.append(Label(words.END_REACHED, weight=SEMIBOLD))
    if row is None:
        parts += [*setting(frame, view.situation), empty(words.PICK)]
    else:
        told = [Label(row.text, name="tekst"), *_history(frame, row)]
        parts += [*_head(frame, row), *told]
        if row.id == view.hand or row.id == view.line:
            parts += feedback(frame.feedback)
    if call is not None and call is not row:
        parts += [Rule(), Label(words.ON_THE_LINE.format(name=call.sender or words.SOMEBODY), weight=SEMIBOLD)]
    before = view.line or view.hand
    parts += _to_do(frame, view, next((one for one in view.rows if one.id == before), None), told[-1:])
    inside = Column(*parts, gap=12)
    whole = inside if frame.narrow else Scroll(inside, f"brief-{view.steps}", least=300)
    edge, clip = SHEETS.get(row.kind if row else "", ("accent", ""))
    return Paper(whole, name="bericht", grow=58, edge=edge, clip=clip)


SHEETS = {"brief": ("", "muted"), "lijst": ("neutral", "muted"), "app": ("good", "")}
"""A letter and a list come as paper with a clip; an app and a mail have the colour of where they come from."""


def _news(frame: Frame, view: View) -> list[Widget]:
    """What happened by itself while you were doing something: an appointment, something left too long."""
    before = frame.before
    if not isinstance(before, View):
        return []
    met = [text for (_, text, now), (_, _, was) in zip(view.agenda, before.agenda, strict=True) if now and not was]
    told = [*(words.met(text) for text in met), *by_itself(view, before)]
    lines = (Row(Icon("clock", size=20, colour="neutral"), Label(text, grow=1), gap=10, align="top") for text in told)
    return [Panel(*lines, kind="neutral", pad=9, sides=13, gap=6, name="nieuws")] if told else []


def by_itself(view: View, before: View) -> list[str]:
    """What came of messages that nobody touched; what answers your own deed stands under that message."""
    known = {row.id: len(row.said) for row in before.rows}
    fresh = ((row, row.said[known.get(row.id, len(row.said)) :]) for row in view.rows)
    return [
        words.headed(f"{row.group}. {one.text}")
        for row, lines in fresh
        if not any(one.role or one.name for one in lines)
        for one in lines
    ]


def _head(frame: Frame, row: Message) -> tuple[Widget, ...]:
    kind, icon = words.KINDS[row.kind]
    who = " ".join(part for part in (row.sender, "" if row.kind == "lijst" else spel.clock(row.minute)) if part)
    state = how(row)
    chips = (Chip(kind, kind="quiet", icon=icon), *((Chip(state, kind="quiet"),) if state else ()))
    people = [person for person in frame.world.people if person.role == row.role]
    known = (doing(frame, person) for person in people)
    lines = (small(line) for line in (who, *known) if line)
    about = Column(heading(words.headed(row.subject)), *lines, Flow(*chips, gap=6), gap=5, grow=1)
    return (Row(*(face(person, "neutraal", 60) for person in people), about, gap=14, align="top"), Rule())


def _history(frame: Frame, row: Message) -> tuple[Widget, ...]:
    told = []
    for one in row.said:
        if one.role:
            told.append(said(frame, one.role, one.text))
        else:
            name = (small(one.name),) if one.name else ()
            told.append(Panel(*name, Label(one.text), kind="quiet", gap=0, pad=8, sides=14))
    return tuple(told)


def _to_do(frame: Frame, view: View, row: Message | None, last: list[Widget]) -> list[Widget]:
    """What can be filled in and done with the message before you; the first is seen with the others, and with what was
    said last."""
    if row is None:
        return []
    lines = [_line(frame, view, line) for line in row.entries if line.open]
    sent = [_sent(line) for line in row.entries if line.sent]
    deeds = [option for option in view.options if isinstance(option.action, Do)]
    hang = [option for option in view.options if isinstance(option.action, HangUp)]
    parts: list[Widget] = [*sent]
    if lines:
        parts.append(Panel(heading(words.FILL_IN), *lines, kind="quiet", gap=10, pad=12))
    if deeds:
        asked = heading(words.WHAT_YOU_DO)
        parts.append(Column(asked, *together(deeds, *last, asked), gap=8))
    parts += [Button(named(o.action), o.text, Act(o.action), kind="quiet", icon="phone") for o in hang]
    return parts


def _line(frame: Frame, view: View, line: Line) -> Widget:
    field = next((field for field in view.fields if field.id == line.id), None)
    label = Label(line.label, weight=SEMIBOLD, grow=4)
    if field is not None:
        filled = (_filled(line),) if line.value else ()
        return Row(label, Column(*entry(frame, field, *filled), gap=5, grow=5), gap=12, below=480, align="middle")
    chosen = [o.action for o in view.options if isinstance(o.action, Choose) and o.action.line == line.id]
    now = Choose(line.id, line.value) if line.value else None
    every = sorted({*chosen, *((now,) if now else ())}, key=lambda action: action.value)
    values: dict[object, str] = {action: action.value for action in every}
    picked = Box(select(line.id, line.label, values, now), wide=260)
    return Row(label, Column(picked, grow=5), gap=12, below=480, align="middle")


def _filled(line: Line) -> Widget:
    """What was typed is taken: it can still be changed until it is sent."""
    tick = Icon("circle-check", size=20, colour="good")
    return Row(tick, small(common.FILLED, "good"), gap=6, align="middle", name=f"ingevuld-{line.id}")


def _sent(line: Line) -> Widget:
    value = f"{line.value} {line.unit}".strip() if line.value else words.NOTHING_FILLED
    return small(f"{line.label}: {value} ({words.SENT})", "ink")
