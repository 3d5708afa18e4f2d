"""Calculatie as text: the sheet line by line, the rates with their date, and the roll of the calculator."""

from collections.abc import Iterable
from itertools import groupby

from game.core.tasks.calculation_board import RateRow, Row, View
from game.words import spel


def describe(view: View) -> tuple[str, ...]:
    return (*_rates(view.rates), spel.SHEET, *(_row(row) for row in view.rows))


def changes(before: View, after: View) -> Iterable[str]:
    for sum_, outcome in after.roll[_same(before.roll, after.roll) :]:
        yield f"{sum_} = {outcome}"
    for row, was in zip(after.rows, before.rows, strict=True):
        if row != was:
            yield _row(row)
    if after.running != before.running and after.running[0]:
        yield spel.so_far(*after.running)


def _same(before: tuple[tuple[str, str], ...], after: tuple[tuple[str, str], ...]) -> int:
    """How much of the roll stood there before: it is cut off at the top when it grows too long."""
    for gone in range(len(before) + 1):
        if after[: len(before) - gone] == before[gone:]:
            return len(before) - gone
    return 0


def _rates(rates: tuple[RateRow, ...]) -> Iterable[str]:
    for (table, group), rows in groupby(rates, key=lambda row: (row.table, row.group)):
        yield f"{table}, {group}:" if group else f"{table}:"
        for row in rows:
            yield f"- {row.label}: {row.value} ({', '.join(part for part in (row.when, row.source) if part)})"


def _row(row: Row) -> str:
    value = f"{row.value} {row.unit}".strip() if row.value else spel.NOT_YET
    how = f" ({row.how})" if row.how else ""
    return f"{row.label}: {value}{how}{f'. {spel.OUTDATED}' if row.outdated else ''}"
