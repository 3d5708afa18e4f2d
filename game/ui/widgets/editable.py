"""What every entry shares: caret, selection, clipboard and undo by the keys everybody knows."""

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
from game.ui.text import clean
from game.ui.theme import RADIUS
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


def _copy(text: str) -> None:
    if text and pygame.display.get_init():
        pygame.scrap.put_text(text)


def _pasted() -> str:
    if not pygame.display.get_init() or not pygame.scrap.has_text():
        return ""
    return pygame.scrap.get_text()
