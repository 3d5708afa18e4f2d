"""Kaart: a card of paper, a line at a time, with your notes beside it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from game.core.calendar import write_day
from game.core.tasks.record import BLANK, Choose, Save, View, untouched
from game.core.tasks.record import Row as Line
from game.core.tasks.rules import Field
from game.ui.kit import SEMIBOLD, Button, Chip, Column, Flow, Icon, Label, Row, Rule, Scroll, Space, Widget
from game.ui.tasks import Act, Body, Frame, Question, notes
from game.ui.tasks.marks import Box, Paper
from game.ui.tasks.shared import face, heading, named, small
from game.ui.tasks.typed import LINE, entry, select, why_not
from game.ui.widgets.paper import Ruled, Stamp
from game.words import taken as words

if TYPE_CHECKING:
    from game.core.world import Person

EDGES = {"kaart": "accent", "notitie": "good", "register": "pin", "contract": ""}
"""Per kind of paper the strip at its top."""
CLIP_AT = 66
"""Where a clip holds the photo: at its upper right corner."""


def body(frame: Frame) -> Body:
    view = frame.scene.view
    assert isinstance(view, View)
    lines = [_line(frame, view, line) for line in view.rows]
    sheet = Column(*_divided(lines), *_signed(frame, view), gap=10)
    card = Paper(
        _head(frame, view),
        Rule(),
        sheet if frame.narrow else Scroll(sheet, "kaart-rol", least=240),
        Rule(),
        _foot(view),
        name="kaart",
        grow=7,
        edge=EDGES[view.sort],
        clip="muted" if _person(frame, view) else "",
        clip_at=CLIP_AT,
    )
    first = next((widget.name for line in lines for widget in line.walk() if widget.focusable), named(Save()))
    if frame.narrow:
        return Body((notes.beside(frame.scene, 400), card), first)
    return Body((Row(card, notes.beside(frame.scene, 200, grow=4), gap=16, grow=1),), first)


def question(view: View, action: object) -> Question | None:
    open_ = untouched(view)
    if not isinstance(action, Save) or not open_:
        return None
    told = words.save_card(open_, len(view.rows))
    yes = words.YES_BLANK_CARD if len(open_) == len(view.rows) else words.YES_CARD
    return Question(words.SURE_CARD, told, yes, words.NO_CARD, harms=True)


def refusal(field: Field, text: str) -> str:
    return why_not(field, text) if text else words.EMPTY_LINE


def _head(frame: Frame, view: View) -> Widget:
    """What it is and about whom, with the day as every paper in a file has it."""
    person = _person(frame, view)
    told = [Label(text, colour="muted") for text in (view.situation or frame.scene.briefing,) if text]
    about = Column(heading(view.title), *told, gap=4, grow=1)
    portrait = () if person is None else (face(person, "neutraal", 64),)
    if frame.narrow:
        return Column(Row(*portrait, about, gap=16, below=400, align="top"), Flow(*_filed(frame, view), gap=12), gap=8)
    filed = (Flow(part, align="right") for part in _filed(frame, view))
    return Row(*portrait, about, Column(*filed, gap=6), gap=16, align="top")


def _person(frame: Frame, view: View) -> Person | None:
    return next((person for person in frame.world.people if person.role == view.role), None)


def _filed(frame: Frame, view: View) -> tuple[Widget, Widget]:
    """What paper it is, and its day: what lies in a register or is signed is stamped."""
    sort, icon = words.CARD_SORTS[view.sort]
    stamped = view.sort in ("register", "contract")
    sign = Stamp(sort, name="soort") if stamped else Chip(sort, kind="quiet", icon=icon, name="soort")
    return sign, small(write_day(frame.world.scenario.peildatum))


def _signed(frame: Frame, view: View) -> tuple[Widget, ...]:
    """Where a contract is signed, after you have put in what you agreed on."""
    if view.sort != "contract":
        return ()
    names = (frame.world.value(view.role, "naam") or view.role, words.OFFICE)
    places = (
        Column(Space(30), Ruled("muted"), small(words.SIGNED_BY.format(name=name)), gap=4, grow=1) for name in names
    )
    return (Space(4), Row(*places, gap=32, below=480, name="handtekeningen"))


def _divided(lines: list[Widget]) -> list[Widget]:
    """Ruled, as a form is."""
    return [part for line in lines for part in (line, Ruled())][:-1]


def _line(frame: Frame, view: View, line: Line) -> Widget:
    label = Label(line.label, weight=SEMIBOLD, grow=5)
    control = Column(*_control(frame, view, line), gap=5, grow=12)
    if frame.narrow:  # beside each other there is no room for the long words of a form
        return Column(
            label, Row(control, _state(line), gap=14, below=420, align="middle"), gap=4, name=f"{LINE}{line.id}"
        )
    return Row(label, control, _state(line), gap=14, below=560, align="middle", name=f"{LINE}{line.id}")


def _control(frame: Frame, view: View, line: Line) -> tuple[Widget, ...]:
    field = next((field for field in view.fields if field.id == line.id), None)
    chosen = [o.action for o in view.options if isinstance(o.action, Choose) and o.action.line == line.id]
    if field:
        blank = [Button(named(action), words.LEFT_BLANK, Act(action), kind="quiet") for action in chosen]
        return entry(frame, field, *blank)
    now = Choose(line.id, line.value) if line.touched else None
    every = sorted({*chosen, *([now] if now else [])}, key=lambda action: (action.value == BLANK, action.value))
    unit = (small(line.unit),) if line.unit else ()
    values: dict[object, str] = {action: action.value or words.LEFT_BLANK for action in every}
    return (Row(select(line.id, line.label, values, now), *unit, gap=8, align="middle"),)


def _state(line: Line) -> Widget:
    """What was done with a line, in icon and words."""
    icon, colour, text = (
        ("circle", "muted", words.UNTOUCHED)
        if not line.touched
        else ("circle-check", "good", words.FILLED)
        if line.value
        else ("circle-minus", "neutral", words.BLANK)
    )
    told = Label(text, size="small", colour=colour, grow=1)
    return Box(Row(Icon(icon, size=20, colour=colour), told, gap=6, align="middle", name=f"stand-{line.id}"), wide=172)


def _foot(view: View) -> Widget:
    filled = sum(bool(line.value) for line in view.rows)
    blank = sum(line.touched and not line.value for line in view.rows)
    state = words.card_state(filled, blank, len(view.rows) - filled - blank)
    save = next(option for option in view.options if isinstance(option.action, Save))
    button = Button(named(save.action), words.SAVE_PAPER[view.sort], Act(save.action), kind="primary", icon="save")
    return Row(Label(state, name="stand", grow=1), button, gap=16, below=420, align="middle")
