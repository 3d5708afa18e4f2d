"""Several lines of text."""

from typing import ClassVar

import pygame
from pygame import Rect, Surface
from pygame.event import Event

from game.ui.emitted import Submitted
from game.ui.look import Look
from game.ui.text import REGULAR
from game.ui.widgets.base import is_shortcut
from game.ui.widgets.editable import ENTERS, INSET, Editable


class TextArea(Editable):
    """Several lines; Enter begins a new one, Ctrl+Enter tells `Submitted`. It grows with its text."""

    role = "textarea"
    margin: ClassVar[int] = 0  # room at the left for what stands beside the lines

    def __init__(
        self,
        name: str,
        text: str = "",
        *,
        says: str = "",
        rows: int = 4,
        longest: int = 4000,
        enabled: bool = True,
        grow: int = 0,
    ) -> None:
        super().__init__(name, text, says=says, longest=longest, enabled=enabled, grow=grow)
        self.rows = rows

    def _fitting(self, text: str) -> str:
        return text

    def _enter_key(self) -> object:
        return self._enter("\n", typing=False)

    def inside(self) -> Rect:
        inside, margin = super().inside(), self.at.px(self.margin)
        return Rect(inside.x + margin, inside.y, inside.w - margin, inside.h)

    def measure(self, look: Look, width: int) -> int:
        size = look.size("body")
        lines = look.type.spans(self.draft.text, size, REGULAR, width - 2 * look.px(INSET) - look.px(self.margin))
        return max(self.rows, len(lines)) * look.type.line_height(size) + 2 * look.px(9)

    def touch(self) -> None:
        super().touch()
        if self.look is not None and self.measure(self.look, self.rect.w) > self.rect.h:
            self.stale = True

    def _lines(self) -> tuple[tuple[int, int], ...]:
        return self.at.type.spans(self.draft.text, self.at.size("body"), REGULAR, self.inside().w)

    def _line_of(self, index: int) -> int:
        starts = [start for start, _ in self._lines()]
        return max(number for number, start in enumerate(starts) if start <= index)

    def _line_start(self) -> int:
        return self._lines()[self._line_of(self.draft.caret)][0]

    def _line_end(self) -> int:
        return self._lines()[self._line_of(self.draft.caret)][1]

    def key(self, event: Event) -> object:
        if is_shortcut(event) and event.key in ENTERS:
            return Submitted(self.name, self.draft.text)
        if event.key in (pygame.K_UP, pygame.K_DOWN) and not self.composing:
            return self._up_or_down(-1 if event.key == pygame.K_UP else 1, event)
        return super().key(event)

    def _up_or_down(self, step: int, event: Event) -> object:
        lines, now = self._lines(), self._line_of(self.draft.caret)
        if not 0 <= now + step < len(lines):
            return self._go(0 if step < 0 else len(self.draft.text), event)
        x = self._x_in(lines[now][0], self.draft.caret)
        return self._go(self._nearest(lines[now + step], x), event)

    def _x_in(self, start: int, index: int) -> int:
        return round(self.at.type.offset(self.draft.text[start:index], self.at.size("body"), REGULAR))

    def _nearest(self, line: tuple[int, int], x: int) -> int:
        return min(range(line[0], line[1] + 1), key=lambda index: abs(self._x_in(line[0], index) - x))

    def index_at(self, at: tuple[int, int]) -> int:
        lines, top = self._lines(), self.rect.y + self.at.px(9)
        row = (at[1] - top) // self.at.type.line_height(self.at.size("body"))
        return self._nearest(lines[max(0, min(len(lines) - 1, row))], at[0] - self.inside().x)

    def spot(self) -> Rect:
        """The line the caret is on, to be scrolled into view."""
        tall = self.at.type.line_height(self.at.size("body"))
        row = self._line_of(self.draft.caret)
        return Rect(self.rect.x, self.rect.y + self.at.px(9) + row * tall, self.rect.w, tall)

    def draw_text(self, surface: Surface) -> None:
        look, size, x = self.at, self.at.size("body"), self.inside().x
        tall, y = look.type.line_height(size), self.rect.y + look.px(9)
        for start, end in self._lines():
            self._draw_selection(surface, start, end, x, y)
            look.type.letters(surface, (x, y), self.draft.text[start:end], size, REGULAR, look.theme.ink)
            y += tall
        if self.focused:
            row = self._line_of(self.draft.caret)
            start = self._lines()[row][0]
            at = self.caret_rect(x + self._x_in(start, self.draft.caret), self.rect.y + look.px(9) + row * tall)
            surface.fill(look.theme.accent, at)

    def _draw_selection(self, surface: Surface, start: int, end: int, x: int, y: int) -> None:
        first, last = (max(start, min(end, edge)) for edge in self.draft.selection)
        if self.focused and first < last:
            left, right = x + self._x_in(start, first), x + self._x_in(start, last)
            surface.fill(self.at.theme.selection, self.caret_rect(left, y).union(self.caret_rect(right, y)))
