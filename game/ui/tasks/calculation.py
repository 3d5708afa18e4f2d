"""Calculatie: a worksheet of paper, the calculator and the tables beside it."""

from __future__ import annotations

from game.core import calculator
from game.core.entry import explain
from game.core.tasks.calculation import View
from game.core.tasks.calculation_board import CALCULATOR, Choose, HandIn
from game.core.tasks.calculation_board import Row as Line
from game.core.tasks.rules import Field
from game.ui.kit import BOLD, SEMIBOLD, Button, Column, Flow, Fold, Icon, Label, Row, Rule, Scroll, Widget
from game.ui.tasks import Act, Body, Frame, Question
from game.ui.tasks.calculation_tables import machine, rates
from game.ui.tasks.marks import Box, Paper
from game.ui.tasks.shared import feedback, heading, named, remarked, small
from game.ui.tasks.typed import LINE, Filled, select
from game.ui.widgets.paper import Ruled, Sum
from game.words import calculatie
from game.words import taken as words


def body(frame: Frame) -> Body:
    view = frame.scene.view
    assert isinstance(view, View)
    lines = [_line(frame, view, line) for line in view.rows]
    sheet = Column(*[part for line in lines for part in (line, Ruled())][:-1], gap=8)
    begun = any(line.value for line in view.rows if line.done in ("typen", "kiezen"))
    told = Label(view.situation or frame.scene.briefing, colour="muted")
    paper = Paper(
        heading(view.title),
        Fold("opdracht-lezen", words.SHEET_SITUATION, told) if begun else told,
        Rule(),
        sheet if frame.narrow else Scroll(sheet, "werkblad-rol", least=240),
        Sum() if view.running[0] else Rule(),
        _foot(view),
        name="werkblad",
        grow=7,
        gap=10,
    )
    first = _first(lines) or named(HandIn())
    tools = (*([machine(frame, view)] if view.calculator else []), rates(frame, view))
    if frame.narrow:  # what is asked is read from the top, before the first line has the focus
        return Body((paper, *tools), first if begun else "")
    return Body((Row(paper, Column(*tools, gap=16, grow=5), gap=16, grow=1),), first)


def question(view: View, action: object) -> Question | None:
    if not isinstance(action, HandIn) or not view.open:
        return None
    return Question(words.SURE_SHEET, words.hand_in(view.open), words.YES_SHEET, words.NO_SHEET, harms=True)


def refusal(field: Field, text: str) -> str:
    if field.id == CALCULATOR:
        return calculatie.SUMS[calculator.explain(text) or "som-onaf"]
    return calculatie.INPUT[explain(field.form, text, field.low, field.high) or "invoer-leeg"]


def _first(lines: list[Widget]) -> str:
    """The first line that is still to be done, else the first that can be changed."""
    controls = [widget for line in lines for widget in line.walk() if widget.focusable]
    still = (control for control in controls if control.value in (None, ""))
    return next((control.name for control in (*still, *controls)), "")


# The sheet --------------------------------------------------------------------------------------------------------


OWN = ("typen", "kiezen")
"""How the lines are done that the player fills in."""


def _line(frame: Frame, view: View, line: Line) -> Widget:
    how = (small(line.how),) if line.how else ()
    name = Label(line.label, weight=SEMIBOLD if line.done in OWN else 400)
    label = Column(Flow(name, *_goes_on(view, line), gap=6), *how, gap=0, grow=1)
    place = Box(small(f"{_place(view, line.id)}"), wide=22)
    number = Row(
        place,
        label,
        Box(_number(frame, view, line), wide=230 if line.done in OWN else 120),
        gap=12,
        below=400,
        align="middle",
    )
    told = feedback(e for e in frame.feedback if e.opportunity.place == line.id)
    return Column(number, *remarked(frame, line.id), *_outdated(line), *told, gap=6, name=f"{LINE}{line.id}")


def _place(view: View, name: str) -> int:
    """The number of a line on the sheet."""
    return next(number for number, row in enumerate(view.rows, 1) if row.id == name)


def _goes_on(view: View, line: Line) -> tuple[Widget, ...]:
    """A line that goes on with what you filled in yourself says so, with a pencil."""
    own = {row.id for row in view.rows if row.done in OWN}
    numbers = tuple(_place(view, name) for name in line.uses if name in own)
    if not numbers:
        return ()
    pencil = Icon("pencil", size=16, colour="muted")
    return (Row(pencil, small(words.from_own(numbers)), gap=5, align="middle", name=f"van-{line.id}"),)


def _number(frame: Frame, view: View, line: Line) -> Widget:
    field = next((field for field in view.fields if field.id == line.id), None)
    if field is not None:
        sign, rest = ("€", field.unit.removeprefix("€")) if field.unit.startswith("€") else ("", field.unit)
        before, after = ((small(part.strip()),) if part.strip() else () for part in (sign, rest))
        entry = Filled(field)
        entry.grow = 1
        return Row(*before, entry, *after, gap=8, align="middle")
    if line.done == "kiezen":
        return _chosen(view, line)
    return Label(line.value or "–", align="right", name=f"waarde-{line.id}")


def _chosen(view: View, line: Line) -> Widget:
    """The view holds the choices that are not made; the one that is, stands on the line."""
    found = {o.action: o.text for o in view.options if isinstance(o.action, Choose) and o.action.step == line.id}
    now = Choose(line.id, "") if line.value else None
    every: dict[object, str] = dict(
        sorted({**found, **({now: line.value} if now else {})}.items(), key=lambda kv: kv[1])
    )
    return select(line.id, line.label, every, now)


def _outdated(line: Line) -> tuple[Widget, ...]:
    if not line.outdated:
        return ()
    told = Label(words.OUTDATED, size="small", colour="neutral", grow=1)
    return (Row(Icon("circle-alert", colour="neutral", size=20), told, gap=8, align="top"),)


def _foot(view: View) -> Widget:
    """The latest total, under a double line as at the foot of a bill, and what is still to be done."""
    hand_in = next(option for option in view.options if isinstance(option.action, HandIn))
    left = Column(*_total(view), small(words.open_lines(view.open)), gap=2, grow=1)
    button = Button(named(hand_in.action), hand_in.text, Act(hand_in.action), kind="primary", icon="check")
    return Row(left, button, gap=16, below=460, align="middle")


def _total(view: View) -> tuple[Widget, ...]:
    label, amount = view.running
    if not label:
        return ()
    name = Label(words.running(label), weight=SEMIBOLD)
    total = Label(amount, weight=BOLD, name="bedrag-tot-nu")
    return (Flow(name, total, gap=8, name="tussenstand"),)
