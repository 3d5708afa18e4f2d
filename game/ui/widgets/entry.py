"""Entries: one line of text, or several, typed and edited with the keys everybody knows."""

from collections.abc import Callable

import pygame
from pygame import Rect, Surface
from pygame.event import Event

from game.ui import draw
from game.ui.editing import (
    Draft,
    History,
    at_end,
    erase,
    insert,
    move,
    select_all,
    select_word,
    word_left,
    word_right,
)
from game.ui.emitted import Changed, Submitted
from game.ui.look import Look
from game.ui.text import REGULAR, clean
from game.ui.theme import CONTROL, RADIUS
from game.ui.widgets.base import UNUSED, Widget, holds, is_shortcut

INSET = 12
ENTERS = (pygame.K_RETURN, pygame.K_KP_ENTER)


class Editable(Widget):
    """Caret, selection, clipboard and undo; how the text is laid out is for Entry and TextArea."""

    role = "entry"
    bleed = 6

    def __init__(
        self,
        name: str,
        text: str = "",
        *,
        says: str = "",
        longest: int = 4000,
        only: str = "",
        enabled: bool = True,
        grow: int = 0,
    ) -> None:
        super().__init__(name, grow=grow)
        self.given = text
        self.draft = at_end(text)
        self.history = History()
        self.says = says  # what it is for, for a reader; a Field fills it in
        self.longest = longest
        self.only = only  # when given: the only characters that can be typed
        self.enabled = enabled
        self.composing = ""

    @property
    def value(self) -> object:
        return self.draft.text

    @property
    def text(self) -> str:
        return self.draft.text

    @property
    def label(self) -> str:
        return f"{self.says}: {self.text}" if self.says else self.text

    @property
    def focusable(self) -> bool:
        return self.enabled

    @property
    def typing(self) -> bool:
        return True

    def fill(self, text: str) -> None:
        """Another text, as if it had been there from the start."""
        self.draft = at_end(text)
        self.history = History()
        self.touch()

    def keep(self) -> object:
        return self.given, self.draft, self.history

    def restore(self, kept: object) -> None:
        match kept:
            case (given, Draft() as draft, History() as history) if given == self.given:
                self.draft, self.history = draft, history

    # ---- keys

    def typed(self, text: str) -> object:
        self.composing = ""
        return self._enter(text, typing=True)

    def composed(self, text: str) -> None:
        self.composing = text
        self.touch()

    def _enter(self, text: str, *, typing: bool) -> object:
        fits = "".join(c for c in self._fitting(clean(text)) if not self.only or c in self.only)
        room = self.longest - len(self.draft.text) + len(self.draft.selected)
        fits = fits[:room]
        if typing and (fits == " " or self.draft.selected):
            self.history.pause()
        return self._change(insert(self.draft, fits), typing=typing) if fits else None

    def _fitting(self, text: str) -> str:
        return " ".join(text.split("\n"))

    def _change(self, draft: Draft, *, typing: bool = False) -> object:
        before, self.draft = self.draft, draft
        self.touch()
        if draft.text == before.text:
            return None
        self.history.note(before, typing=typing)
        return Changed(self.name, draft.text)

    def _go(self, caret: int, event: Event) -> object:
        self.history.pause()
        self.draft = move(self.draft, caret, select=holds(event, pygame.KMOD_SHIFT))
        self.touch()
        return None

    def key(self, event: Event) -> object:
        if self.composing:
            return None  # the input method is still busy with these keys
        if is_shortcut(event):
            return self._shortcut(event)
        draft = self.draft
        match event.key:
            case pygame.K_BACKSPACE:
                return self._change(erase(draft, draft.caret - 1))
            case pygame.K_DELETE:
                return self._change(erase(draft, draft.caret + 1))
            case pygame.K_LEFT:
                return self._go(draft.selection[0] if self._collapses(event) else draft.caret - 1, event)
            case pygame.K_RIGHT:
                return self._go(draft.selection[1] if self._collapses(event) else draft.caret + 1, event)
            case pygame.K_HOME:
                return self._go(self._line_start(), event)
            case pygame.K_END:
                return self._go(self._line_end(), event)
            case key if key in ENTERS:
                return self._enter_key()
            case _:
                return UNUSED

    def _collapses(self, event: Event) -> bool:
        return bool(self.draft.selected) and not holds(event, pygame.KMOD_SHIFT)

    def _line_start(self) -> int:
        return 0

    def _line_end(self) -> int:
        return len(self.draft.text)

    def _enter_key(self) -> object:
        return Submitted(self.name, self.draft.text)

    def _shortcut(self, event: Event) -> object:
        draft = self.draft
        match event.key:
            case pygame.K_a:
                self.draft = select_all(draft)
            case pygame.K_c | pygame.K_INSERT:
                _copy(draft.selected)
            case pygame.K_x:
                _copy(draft.selected)
                return self._change(insert(draft, "")) if draft.selected else None
            case pygame.K_v:
                return self._enter(_pasted(), typing=False)
            case pygame.K_z:
                return self._back_to(self.history.redo if holds(event, pygame.KMOD_SHIFT) else self.history.undo)
            case pygame.K_y:
                return self._back_to(self.history.redo)
            case pygame.K_LEFT:
                return self._go(word_left(draft.text, draft.caret), event)
            case pygame.K_RIGHT:
                return self._go(word_right(draft.text, draft.caret), event)
            case pygame.K_HOME:
                return self._go(0, event)
            case pygame.K_END:
                return self._go(len(draft.text), event)
            case pygame.K_BACKSPACE:
                return self._change(erase(draft, word_left(draft.text, draft.caret)))
            case pygame.K_DELETE:
                return self._change(erase(draft, word_right(draft.text, draft.caret)))
            case _:
                return UNUSED
        self.touch()
        return None

    def _back_to(self, step: Callable[[Draft], Draft]) -> object:
        before, self.draft = self.draft, step(self.draft)
        self.touch()
        return None if before.text == self.draft.text else Changed(self.name, self.draft.text)

    # ---- mouse

    def press(self, at: tuple[int, int], clicks: int) -> object:
        caret = self.index_at(at)
        self.history.pause()
        match clicks:
            case 1:
                self.draft = move(self.draft, caret, select=False)
            case 2:
                self.draft = select_word(self.draft, caret)
            case _:
                self.draft = select_all(self.draft)
        self.touch()
        return None

    def drag(self, at: tuple[int, int]) -> object:
        self.draft = move(self.draft, self.index_at(at), select=True)
        self.touch()
        return None

    def release(self, at: tuple[int, int]) -> object:
        return None

    def index_at(self, at: tuple[int, int]) -> int:
        """The place in the text nearest to a place on the screen."""
        raise NotImplementedError

    # ---- drawing

    def natural(self, look: Look) -> int:
        return look.px(240)

    def inside(self) -> Rect:
        return self.rect.inflate(-2 * self.at.px(INSET), -2 * self.at.px(7))

    def draw(self, surface: Surface) -> None:
        look = self.at
        back, line = ("field", "accent" if self.focused else "field_line") if self.enabled else ("card_alt", "line")
        thick = look.px(2 if self.focused else 1)
        draw.box(surface, self.rect, look.px(RADIUS), look.colour(back), look.colour(line), thick)
        around = surface.get_clip()
        surface.set_clip(around.clip(self.rect.inflate(-2 * look.px(4), -2 * look.px(2))))
        self.draw_text(surface)
        surface.set_clip(around)

    def draw_text(self, surface: Surface) -> None:
        raise NotImplementedError

    def caret_rect(self, x: int, y: int) -> Rect:
        look = self.at
        tall = look.type.line_height(look.size("body"))
        return Rect(x, y + tall // 10, look.px(2), tall - tall // 5)


class Entry(Editable):
    """One line; Enter tells `Submitted`, every change `Changed`. Longer texts slide under the caret."""

    def __init__(
        self,
        name: str,
        text: str = "",
        *,
        says: str = "",
        hint: str = "",
        longest: int = 200,
        only: str = "",
        enabled: bool = True,
        width: int = 240,
        grow: int = 0,
    ) -> None:
        super().__init__(name, text, says=says, longest=longest, only=only, enabled=enabled, grow=grow)
        self.hint = hint  # an example, shown while it is empty
        self.wanted = width
        self._slid = 0

    def natural(self, look: Look) -> int:
        return look.px(self.wanted)

    def measure(self, look: Look, width: int) -> int:
        return max(look.px(CONTROL), look.type.line_height(look.size("body")) + 2 * look.px(7))

    def _x(self, index: int) -> int:
        look = self.at
        return round(look.type.offset(self.draft.text[:index], look.size("body"), REGULAR))

    def _slide(self, shown: str, caret_x: int) -> int:
        """How far the text stands to the left, so that the caret is seen."""
        if not self.focused:
            self._slid = 0
            return 0
        look, room = self.at, self.inside().w
        longest = look.type.width(shown, look.size("body")) + look.px(3)
        slid = min(self._slid, max(0, longest - room))
        self._slid = max(caret_x + look.px(3) - room, min(slid, caret_x), 0)
        return self._slid

    def draw_text(self, surface: Surface) -> None:
        look, size, inside, draft = self.at, self.at.size("body"), self.inside(), self.draft
        y = self.rect.centery - look.type.line_height(size) // 2
        shown = draft.text[: draft.caret] + self.composing + draft.text[draft.caret :]
        caret_x = round(look.type.offset(shown[: draft.caret + len(self.composing)], size))
        x = inside.x - self._slide(shown, caret_x)
        if not shown and self.hint:
            look.type.letters(surface, (x, y), self.hint, size, REGULAR, look.theme.muted)
        if draft.selected and self.focused:
            start, end = (self._x(index) for index in draft.selection)
            surface.fill(look.theme.selection, self.caret_rect(x + start, y).union(self.caret_rect(x + end, y)))
        ink = look.theme.ink if self.enabled else look.theme.disabled
        look.type.letters(surface, (x, y), shown, size, REGULAR, ink)
        if self.focused:
            self._draw_caret(surface, x, y, caret_x)

    def _draw_caret(self, surface: Surface, x: int, y: int, caret_x: int) -> None:
        look = self.at
        if self.composing:
            start = self._x(self.draft.caret)
            under = Rect(x + start, self.caret_rect(x, y).bottom, caret_x - start, look.px(2))
            surface.fill(look.theme.accent, under)
        surface.fill(look.theme.accent, self.caret_rect(x + caret_x, y))

    def index_at(self, at: tuple[int, int]) -> int:
        wanted = at[0] - self.inside().x + self._slid
        return min(range(len(self.draft.text) + 1), key=lambda index: abs(self._x(index) - wanted))


class TextArea(Editable):
    """Several lines; Enter begins a new one, Ctrl+Enter tells `Submitted`. It grows with its text."""

    role = "textarea"

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

    def measure(self, look: Look, width: int) -> int:
        size = look.size("body")
        lines = look.type.spans(self.draft.text, size, REGULAR, width - 2 * look.px(INSET))
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


def _copy(text: str) -> None:
    if text and pygame.display.get_init():
        pygame.scrap.put_text(text)


def _pasted() -> str:
    if not pygame.display.get_init() or not pygame.scrap.has_text():
        return ""
    return pygame.scrap.get_text()
