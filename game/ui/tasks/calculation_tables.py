"""Beside the worksheet: a calculator with its paper roll, and the tables with where they come from."""

from __future__ import annotations

from datetime import date
from itertools import groupby

from game.core.tasks.calculation import View
from game.core.tasks.calculation_board import CALCULATOR, RateRow
from game.ui.kit import SEMIBOLD, Button, Column, Icon, Label, Panel, Row, Scroll, Widget
from game.ui.tasks import Frame, Take
from game.ui.tasks.marks import Latest
from game.ui.tasks.shared import heading, remarked, small
from game.ui.tasks.typed import Filled
from game.ui.widgets.paper import Slip
from game.words import taken as words
from game.words.verslag import day_text


def machine(frame: Frame, view: View) -> Widget:
    field = next(field for field in view.fields if field.id == CALCULATOR)
    entry = Filled(field, taken=repr(view.roll))
    entry.grow = 1
    work_out = Button("reken-uit", words.WORK_OUT, Take(CALCULATOR), icon="calculator")
    sums = Latest(Column(*(_sum(*line) for line in view.roll), gap=2), "rol", least=104)
    roll = (Slip(sums, kind="paper", pad=8),) if view.roll else ()
    return Panel(
        heading(words.CALCULATOR),
        *(roll or (small(words.CALCULATOR_ABOUT),)),
        Row(entry, work_out, gap=8, below=300, align="middle"),
        *remarked(frame, CALCULATOR),
        name="machine",
        gap=8,
    )


def _sum(expression: str, outcome: str) -> Widget:
    return Row(
        Label(expression, size="small", colour="muted", align="right", grow=1),
        Label(f"= {outcome}", weight=SEMIBOLD),
        gap=8,
        align="middle",
    )


def rates(frame: Frame, view: View) -> Widget:
    tables = [_table(name, list(lines)) for name, lines in groupby(view.rates, key=lambda line: line.table)]
    pages = Column(*tables, gap=18)
    return Panel(
        heading(words.RATES),
        pages if frame.narrow else Scroll(pages, "tarieven-rol", least=160),
        name="tarieven",
        gap=8,
        grow=1,
    )


def _table(name: str, lines: list[RateRow]) -> Widget:
    groups = (_group(title, list(some)) for title, some in groupby(lines, key=lambda line: line.group))
    old = () if lines[0].holds else (_old(),)
    return Column(Label(name, weight=SEMIBOLD), *old, *groups, gap=8)


def _old() -> Widget:
    told = Label(words.OUT_OF_DATE, size="small", colour="weak", grow=1)
    return Row(Icon("circle-alert", colour="weak", size=20), told, gap=8, align="top")


def _group(title: str, lines: list[RateRow]) -> Widget:
    return Column(*([small(title)] if title else []), *(_rate(line) for line in lines), gap=8)


def _rate(line: RateRow) -> Widget:
    value = Row(Label(line.label, grow=1), Label(line.value, weight=SEMIBOLD), gap=12, align="top")
    when = (small(line.when, "ink"),) if line.when else ()
    return Column(value, *when, small(words.source(line.source, day_text(date.fromisoformat(line.date)))), gap=0)
