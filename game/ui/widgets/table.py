"""Tables: rows that are chosen by key or mouse; columns share the width, words wrap, a narrow table becomes blocks."""

from typing import NamedTuple

import pygame
from pygame import Rect, Surface
from pygame.event import Event

from game.ui import draw
from game.ui.emitted import Changed, Submitted
from game.ui.layout import Column, shares
from game.ui.look import Look
from game.ui.text import REGULAR, SEMIBOLD
from game.ui.widgets.base import UNUSED, Widget
from game.ui.widgets.scroll import RowScroll

SIDE = 12  # room left and right in a cell
FACE = 34


class Heading(NamedTuple):
    """A column: its title, its share of the width, how its words are aligned (left or right)."""

    title: str
    weight: int = 1
    align: str = "left"


class Cell(NamedTuple):
    """Words in a table, with a face or icon before them."""

    text: str
    face: str = ""
    icon: str = ""
    colour: str = "ink"
    bold: bool = False


class Record(NamedTuple):
    """One row: its key is what the table tells."""

    key: str
    cells: tuple[Cell | str, ...]

    def cell(self, column: int) -> Cell:
        cell = self.cells[column]
        return Cell(cell) if isinstance(cell, str) else cell


class Line(Widget):
    """What heading and rows share: words in columns, or under each other when narrow."""

    bleed = 0

    def __init__(self, table: "Table") -> None:
        super().__init__()
        self.table = table

    def cells(self) -> list[Cell]:
        raise NotImplementedError

    def measure(self, look: Look, width: int) -> int:
        pairs = zip(self.cells(), self._widths(width), strict=True)
        return max(self._cell_height(look, cell, wide) for cell, wide in pairs)

    def _widths(self, width: int) -> list[int]:
        return shares(width, [heading.weight for heading in self.table.headings])

    def _lead(self, look: Look, cell: Cell) -> int:
        if cell.face:
            return look.px(FACE + 10)
        return look.px(20 + 8) if cell.icon else 0

    def _room(self, look: Look, cell: Cell, width: int) -> int:
        return max(1, width - 2 * look.px(SIDE) - self._lead(look, cell))

    def _weight(self, cell: Cell) -> int:
        return SEMIBOLD if cell.bold else REGULAR

    def _cell_height(self, look: Look, cell: Cell, width: int) -> int:
        size = look.size("small")
        words = look.type.block_height(cell.text, size, self._weight(cell), self._room(look, cell, width))
        return max(words + 2 * look.px(8), look.px(FACE + 6) if cell.face else look.px(40))

    def draw_cells(self, surface: Surface) -> None:
        x = self.rect.x
        widths = self._widths(self.table.rows.rect.w)
        for cell, heading, width in zip(self.cells(), self.table.headings, widths, strict=True):
            self.draw_cell(surface, cell, Rect(x, self.rect.y, width, self.rect.h), heading.align)
            x += width

    def draw_cell(self, surface: Surface, cell: Cell, inside: Rect, align: str) -> None:
        look, size, weight = self.at, self.at.size("small"), self._weight(cell)
        x = inside.x + look.px(SIDE)
        if cell.face:
            face = look.pictures.portrait(cell.face, look.px(FACE), look.px(FACE // 2), look.theme.face)
            surface.blit(face, (x, inside.centery - look.px(FACE) // 2))
        elif cell.icon:
            icon = look.pictures.icon(cell.icon, look.px(20), look.colour(cell.colour))
            surface.blit(icon, (x, inside.centery - look.px(20) // 2))
        x += self._lead(look, cell)
        lines = look.type.lines(cell.text, size, weight, self._room(look, cell, inside.w))
        y = inside.centery - len(lines) * look.type.line_height(size) // 2
        for words in lines:
            shift = self._room(look, cell, inside.w) - words.width if align == "right" else 0
            look.type.draw(surface, (x + shift, y), words, size, look.colour(cell.colour))
            y += look.type.line_height(size)


class Head(Line):
    """The titles of the columns; gone when the table is narrow, because then they stand in every row."""

    role = "columns"

    @property
    def value(self) -> object:
        return " | ".join(heading.title for heading in self.table.headings)

    def cells(self) -> list[Cell]:
        return [Cell(heading.title, bold=True) for heading in self.table.headings]

    def measure(self, look: Look, width: int) -> int:
        # As high as it is beside a scrollbar, so that it stands above its own columns then too.
        return 0 if self.table.is_narrow(look, width) else super().measure(look, width - look.px(RowScroll.gutter))

    def draw(self, surface: Surface) -> None:
        if self.rect.h:
            draw.box(surface, self.rect, self.at.px(6), self.at.theme.accent_soft)
            self.draw_cells(surface)


class Row(Line):
    """One record."""

    role = "row"

    def __init__(self, table: "Table", record: Record, number: int) -> None:
        super().__init__(table)
        self.record = record
        self.number = number

    @property
    def value(self) -> object:
        texts = [self.record.cell(column).text for column in range(len(self.table.headings))]
        return " | ".join(texts) + (" (chosen)" if self.chosen else "")

    @property
    def chosen(self) -> bool:
        return self.table.value == self.record.key

    @property
    def clickable(self) -> bool:
        return self.table.enabled

    @property
    def owner(self) -> Widget:
        return self.table

    def cells(self) -> list[Cell]:
        return [self.record.cell(column) for column in range(len(self.table.headings))]

    def _stacked(self) -> list[Cell]:
        """First cell as it is, the others with the title of their column."""
        first, *others = self.cells()
        titles = [heading.title for heading in self.table.headings[1:]]
        named = [
            Cell(f"{title}: {cell.text}", icon=cell.icon, colour=cell.colour)
            for title, cell in zip(titles, others, strict=True)
        ]
        return [Cell(first.text, first.face, first.icon, first.colour, bold=True), *named]

    def _tight(self, look: Look, cell: Cell, width: int) -> int:
        words = look.type.block_height(cell.text, look.size("small"), self._weight(cell), self._room(look, cell, width))
        return max(words, look.px(FACE + 4) if cell.face else 0)

    def measure(self, look: Look, width: int) -> int:
        if not self.table.is_narrow(look, width):
            return super().measure(look, width)
        return sum(self._tight(look, cell, width) for cell in self._stacked()) + 2 * look.px(8)

    def draw(self, surface: Surface) -> None:
        look = self.at
        back = look.theme.card_alt if self.number % 2 else look.theme.card
        if self.chosen:
            back = look.theme.selection
        elif self.hovered:
            back = look.theme.accent_soft
        surface.fill(back, self.rect)
        surface.fill(look.theme.line, Rect(self.rect.x, self.rect.bottom - look.px(1), self.rect.w, look.px(1)))
        if self.chosen:  # not by colour alone
            surface.fill(look.theme.accent, Rect(self.rect.x, self.rect.y, look.px(5), self.rect.h))
        if not self.table.is_narrow(look, self.rect.w):
            self.draw_cells(surface)
            return
        y = self.rect.y + look.px(8)
        for cell in self._stacked():
            tall = self._tight(look, cell, self.rect.w)
            self.draw_cell(surface, cell, Rect(self.rect.x, y, self.rect.w, tall), "left")
            y += tall

    def press(self, at: tuple[int, int], clicks: int) -> object:
        told = self.table.choose(self.record.key)
        return Submitted(self.table.name, self.record.key) if clicks == 2 else told


class Table(Column):
    """Arrows, Page keys, Home and End choose a row (`Changed`), Enter or a double click submits it (`Submitted`)."""

    role = "table"
    bleed = 6

    def __init__(
        self,
        name: str,
        headings: tuple[Heading, ...],
        records: tuple[Record, ...],
        value: str = "",
        *,
        says: str = "",
        least: int = 200,
        narrow: int = 620,
        enabled: bool = True,
        grow: int = 1,
    ) -> None:
        self.headings = headings
        self.records = records
        self.says = says
        self.narrow = narrow
        self.given = self._value = value
        rows = (Row(self, record, number) for number, record in enumerate(records))
        self.rows = Column(*rows, gap=0)
        self.scroll = RowScroll(self.rows, f"{name}/rijen", least=least)
        super().__init__(Head(self), self.scroll, name=name, gap=0, grow=grow)
        self.enabled = enabled

    @property
    def value(self) -> object:
        return self._value

    @property
    def label(self) -> str:
        return self.says

    @property
    def focusable(self) -> bool:
        return self.enabled and bool(self.records)

    def is_narrow(self, look: Look, width: int) -> bool:
        return look.logical(width) < self.narrow

    def natural(self, look: Look) -> int:
        return look.px(self.narrow)

    def keep(self) -> object:
        return self.given, self._value

    def restore(self, kept: object) -> None:
        match kept:
            case (given, str(key)) if given == self.given and any(record.key == key for record in self.records):
                self._value = key

    def _index(self) -> int:
        return next((index for index, record in enumerate(self.records) if record.key == self._value), -1)

    def lead(self) -> Widget:
        return self.rows.children[max(0, self._index())]

    def ring(self) -> Rect:
        return self.rect

    def choose(self, key: str) -> object:
        if key == self._value:
            return None
        self._value = key
        self.touch()
        return Changed(self.name, key)

    def key(self, event: Event) -> object:
        if event.key in (pygame.K_RETURN, pygame.K_KP_ENTER, pygame.K_SPACE):
            return self.choose(self.records[0].key) if self._index() < 0 else Submitted(self.name, self._value)
        now, last = self._index(), len(self.records) - 1
        page = max(1, self.scroll.rect.h // max(1, self.rows.children[0].rect.h) - 1)
        goes = {
            pygame.K_DOWN: now + 1,
            pygame.K_UP: now - 1,
            pygame.K_PAGEDOWN: now + page,
            pygame.K_PAGEUP: now - page,
            pygame.K_HOME: 0,
            pygame.K_END: last,
        }
        if event.key not in goes:
            return UNUSED
        return self.choose(self.records[max(0, min(last, goes[event.key]))].key)
