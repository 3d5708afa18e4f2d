"""The table of a selectie: everybody, with what is known of them and what you decided."""

from __future__ import annotations

from game.core.tasks.selection_view import Row as Line
from game.core.tasks.selection_view import View
from game.ui.kit import Cell, Heading, Record, Table, Widget
from game.ui.tasks import Frame
from game.ui.tasks.selection_blind import is_blind
from game.ui.tasks.selection_file import decided, told
from game.words import taken as words

LEAST, MOST, ICON = 9, 22, 4
"""A column has room for its longest word, within these numbers of letters; an icon takes as much as four."""


def table(frame: Frame, view: View, name: str) -> Widget:
    records = tuple(_record(frame, view, line, name) for line in view.rows)
    titles = [_title(column.label, column.hard) for column in view.columns]
    headings = (
        Heading(words.CANDIDATE, 24),
        *(Heading(title, _weight(title, records, number)) for number, title in enumerate(titles, start=1)),
        Heading(words.DECISION, 16),
    )
    return Table(name, headings, records, frame.shown.get(name, ""), says=view.title, least=170, narrow=0)


def _title(label: str, hard: bool) -> str:
    return f"{label}\n({words.HARD if hard else words.SOFT})"


def _weight(title: str, records: tuple[Record, ...], number: int) -> int:
    cells = (Cell(title), *(record.cell(number) for record in records))
    letters = (len(word) + (ICON if cell.icon else 0) for cell in cells for word in cell.text.split())
    return min(MOST, max(LEAST, *letters) + 3)


def _record(frame: Frame, view: View, line: Line, name: str) -> Record:
    shown = "" if is_blind(frame.shown) else f"{frame.world.person(line.role).portrait}-neutraal"
    who = Cell(f"{line.name}\n{line.town}", face=shown, icon="user" if not shown else "")
    icon, colour, text = decided(view, line)
    cells = [who, *_known(view, line), Cell(text, icon=icon, colour=colour)]
    if frame.shown.get(name) == line.role:  # on the ground of the chosen row only ink stands out enough
        cells = [cell._replace(colour="ink") for cell in cells]
    return Record(line.role, tuple(cells))


def _known(view: View, line: Line) -> list[Cell]:
    if line.opened:
        return [_cell(told(known), known.blank) for known in line.cells]
    return [Cell(words.CLOSED_FILE, icon="lock", colour="muted"), *(Cell("") for _ in view.columns[1:])]


def _cell(text: str, blank: bool) -> Cell:
    return Cell(text, icon="circle-help", colour="neutral") if blank else Cell(text)
