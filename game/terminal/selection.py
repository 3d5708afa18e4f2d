"""Selectie as text: the vacancies with their eisen and wensen, then every candidate in one line."""

from collections.abc import Iterable

from game.core.tasks.selection_view import Cell, Row, Sheet, View
from game.core.world import World
from game.terminal.people import name
from game.words import spel


def describe(view: View, world: World) -> tuple[str, ...]:
    return (
        *(f"{name(world, speaker)}: {text}" for speaker, text in view.lines),
        *(line for sheet in view.vacancies for line in _sheet(sheet)),
        spel.CANDIDATES,
        *(row_text(row, view) for row in view.rows),
        spel.calling_time(view.minutes, view.question),
    )


def changes(before: View, after: View, world: World) -> Iterable[str]:
    for speaker, text in after.lines[len(before.lines) :]:
        yield f"{name(world, speaker)}: {text}"
    for row, was in zip(after.rows, before.rows, strict=True):
        if row.cells != was.cells:
            yield row_text(row, after)
        elif row != was:
            yield f"{row.name}: {decision(row) or spel.UNDECIDED}"
    for sheet, was_sheet in zip(after.vacancies, before.vacancies, strict=True):
        if sheet.shortlist != was_sheet.shortlist:
            yield from _shortlist(sheet)
    if after.minutes != before.minutes:
        yield spel.calling_time(after.minutes, after.question)


def decision(row: Row) -> str:
    """What was decided about a candidate, '' as long as nothing was."""
    told = f"{row.decision}: {row.detail}" if row.decision else "" if row.opened else spel.FILE_CLOSED
    return f"{told}; {spel.MOTIVE}: {row.motive}" if row.motive else told


def _sheet(sheet: Sheet) -> Iterable[str]:
    yield spel.vacancy(sheet.title, sheet.company, sheet.town, sheet.wage, sheet.hours)
    yield f"{spel.DEMANDS}:"
    yield from (f"- {label}: {allowed}" for label, allowed in sheet.demands)
    if sheet.wishes:
        yield f"{spel.WISHES}:"
    for label, points in sheet.wishes:
        yield f"- {label}: {', '.join(spel.worth(value, count) for value, count in points)}"
    yield from _shortlist(sheet)


def _shortlist(sheet: Sheet) -> Iterable[str]:
    yield f"{spel.SHORTLIST} {sheet.title}:"
    for slot in sheet.shortlist:
        unknown = f" ({spel.UNKNOWN}: {', '.join(slot.unknown)})" if slot.unknown else ""
        yield f"- {spel.PLACE} {slot.place}: {slot.name or spel.FREE}{unknown}"


def row_text(row: Row, view: View) -> str:
    cells = (f"{column.label}: {_cell(cell)}" for column, cell in zip(view.columns, row.cells, strict=row.opened))
    told = decision(row)
    return "; ".join((f"{row.name}, {row.town}", *cells, *((told,) if told else ())))


def _cell(cell: Cell) -> str:
    if not cell.blank:
        return cell.text
    return f"{spel.NEVER_ASKED} ({cell.text})" if cell.text else spel.NEVER_ASKED
