"""Calculatie: a worksheet of paper, the calculator and the tables beside it."""

from __future__ import annotations

from game.core import calculator
from game.core.entry import explain
from game.core.tasks.calculation import View
from game.core.tasks.calculation_board import CALCULATOR, Choose, HandIn
from game.core.tasks.calculation_board import Row as Line
from game.core.tasks.rules import Field
from game.ui.kit import SEMIBOLD, Button, Column, Fold, Icon, Label, Row, Rule, Scroll, Widget
from game.ui.tasks import Act, Body, Frame, Question
from game.ui.tasks.calculation_tables import machine, rates
from game.ui.tasks.marks import Box, Paper
from game.ui.tasks.shared import feedback, heading, named, remarked, small
from game.ui.tasks.typed import LINE, Filled, select
from game.words import calculatie
from game.words import taken as words


def body(frame: Frame) -> Body:
    view = frame.scene.view
    assert isinstance(view, View)
    lines = [_line(frame, view, line) for line in view.rows]
    sheet = Column(*(part for line in lines for part in (line, Rule())), gap=8)
    begun = any(line.value for line in view.rows if line.done in ("typen", "kiezen"))
    told = Label(view.situation or frame.scene.briefing, colour="muted")
    paper = Paper(
        heading(view.title),
        Fold("opdracht-lezen", words.SHEET_SITUATION, told) if begun else told,
        Rule(),
        sheet if frame.narrow else Scroll(sheet, "werkblad-rol", least=240),
        _foot(view),
        name="werkblad",
        grow=7,
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


def _line(frame: Frame, view: View, line: Line) -> Widget:
    how = (small(line.how),) if line.how else ()
    label = Column(Label(line.label, weight=SEMIBOLD if line.done in ("typen", "kiezen") else 400), *how, gap=0, grow=1)
    number = Row(label, Box(_number(frame, view, line), wide=230), gap=16, below=400, align="middle")
    told = feedback(e for e in frame.feedback if e.opportunity.place == line.id)
    return Column(number, *remarked(frame, line.id), *_outdated(line), *told, gap=6, name=f"{LINE}{line.id}")


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
    hand_in = next(option for option in view.options if isinstance(option.action, HandIn))
    label, amount = view.running
    so_far = (Label(words.running(label, amount), weight=SEMIBOLD, name="tussenstand"),) if label else ()
    left = Column(*so_far, small(words.open_lines(view.open)), gap=2, grow=1)
    button = Button(named(hand_in.action), hand_in.text, Act(hand_in.action), kind="primary", icon="check")
    return Row(left, button, gap=16, below=460, align="middle")
