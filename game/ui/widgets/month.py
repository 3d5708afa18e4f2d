"""A month as it hangs on the wall: today stands out, days with something in them have a ring."""

from __future__ import annotations

from calendar import Calendar
from datetime import date

from pygame import Rect, Surface

from game.core.calendar import DAYS, MONTHS, is_workday, write_day, write_long
from game.ui import draw
from game.ui.look import Look
from game.ui.text import BOLD, REGULAR, SEMIBOLD
from game.ui.theme import Colour
from game.ui.widgets.base import Widget
from game.words import window as words

ROW = 26


class Month(Widget):
    """One month, a week a row, monday first. Weekends and feestdagen are in grey: nobody works there."""

    role = "calendar"
    bleed = 0

    def __init__(self, today: date, month: date, marked: frozenset[date] = frozenset(), *, name: str = "") -> None:
        super().__init__(name)
        self.today = today
        self.month = month.replace(day=1)
        self.marked = marked
        self.weeks = Calendar().monthdatescalendar(self.month.year, self.month.month)

    @property
    def value(self) -> object:
        """The same in words, for a reader."""
        here = [day for day in sorted(self.marked) if (day.year, day.month) == (self.month.year, self.month.month)]
        told = words.MARKED.format(days=", ".join(write_day(day) for day in here)) if here else ""
        now = words.TODAY.format(day=write_long(self.today))
        return " ".join(part for part in (f"{title(self.month)}.", now, told) if part)

    def natural(self, look: Look) -> int:
        return look.px(7 * 32)

    def measure(self, look: Look, width: int) -> int:
        return _row_height(look) * (1 + len(self.weeks))

    def draw(self, surface: Surface) -> None:
        look = self.at
        for column, name in enumerate(DAYS):
            self._write(surface, name[:2], self._cell(0, column), SEMIBOLD, look.theme.muted)
        for row, week in enumerate(self.weeks, start=1):
            for column, day in enumerate(week):
                if day.month == self.month.month:
                    self._draw_day(surface, day, self._cell(row, column))

    def _draw_day(self, surface: Surface, day: date, cell: Rect) -> None:
        look, theme = self.at, self.at.theme
        ink, weight = (theme.ink, REGULAR) if is_workday(day) else (theme.muted, REGULAR)
        spot = Rect(0, 0, look.px(30), cell.h - look.px(1))
        spot.center = cell.center
        if day == self.today:
            draw.box(surface, spot, look.px(6), theme.accent)
            ink, weight = theme.accent_ink, BOLD
        if day in self.marked:
            ring = spot if day != self.today else spot.inflate(look.px(4), 0)
            draw.box(surface, ring, look.px(6), None, theme.pin, look.px(2))
            weight = BOLD
        self._write(surface, str(day.day), cell, weight, ink)

    def _cell(self, row: int, column: int) -> Rect:
        wide, high = self.rect.w, _row_height(self.at)
        left, right = self.rect.x + wide * column // 7, self.rect.x + wide * (column + 1) // 7
        return Rect(left, self.rect.y + row * high, right - left, high)

    def _write(self, surface: Surface, text: str, cell: Rect, weight: int, colour: Colour) -> None:
        look, size = self.at, self.at.size("small")
        at = (cell.centerx - look.type.width(text, size, weight) // 2, cell.centery - look.type.line_height(size) // 2)
        look.type.letters(surface, at, text, size, weight, colour)


def _row_height(look: Look) -> int:
    """With much room between lines the weeks stand wider apart too."""
    return max(look.px(ROW), look.type.line_height(look.size("small")))


def title(month: date) -> str:
    """november 2026."""
    return f"{MONTHS[month.month - 1]} {month.year}"
