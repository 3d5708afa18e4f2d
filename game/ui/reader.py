"""The reader: which part of the screen is read aloud, when, and when it is silent again."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

import pygame
from pygame.event import Event

from game.ui.emitted import Aloud
from game.ui.voice import Engine, Voice, find_engine
from game.ui.widgets.base import holds

if TYPE_CHECKING:
    from game.ui.ui import UI
    from game.ui.widgets.base import Widget

SILENT_KEYS = (
    *(pygame.K_LSHIFT, pygame.K_RSHIFT, pygame.K_LCTRL, pygame.K_RCTRL, pygame.K_LALT, pygame.K_RALT),
    *(pygame.K_LGUI, pygame.K_RGUI, pygame.K_CAPSLOCK, pygame.K_NUMLOCKCLEAR),
)
"""Keys that do nothing by themselves, and so interrupt nothing."""


class Reader:
    """F2 reads what is new and where you are, Shift with it the whole screen; the right mouse button what it points at.

    Whatever is done next silences it.
    """

    def __init__(self, find: Callable[[], Engine | None] = find_engine) -> None:
        self.voice = Voice(find)
        self.new: list[str] = []  # on the screen since the player last did or heard something
        self._cut = False  # the last press silenced it
        self._asked = False  # the player asked, and is to hear when there is no voice

    @property
    def refused(self) -> bool:
        """Once: it was asked for and there is no voice here."""
        if not (self._asked and self.voice.is_missing):
            return False
        self._asked = self.voice.is_missing = False
        return True

    def hears(self, event: Event, ui: UI) -> bool:
        """Whether this was for the reader; anything else the player presses silences it."""
        pressed = event.type == pygame.KEYDOWN and event.key not in SILENT_KEYS
        if not pressed and event.type != pygame.MOUSEBUTTONDOWN:
            return False
        self._cut = self.voice.speaks
        self.voice.stop()
        if pressed and event.key == pygame.K_F2:
            self.ask(ui, whole=holds(event, pygame.KMOD_SHIFT))
            return True
        if event.type == pygame.MOUSEBUTTONDOWN and event.button == 3:
            self._say(_pointed_at(ui, event.pos))
            return True
        return False

    def ask(self, ui: UI, *, whole: bool) -> None:
        """Read; or, when it was reading, be silent."""
        if self._cut:
            self._cut = False
            return
        from game.ui.aloud import page_aloud, spoken

        on_top = len(ui.layers) > 1 and not ui.top.seen_behind
        near = "" if ui.focus is None else spoken(ui.focus)
        new = " ".join((*self.new, near)).strip()
        self._say(page_aloud(ui.top) if whole or on_top or not new else new)

    def _say(self, text: str) -> None:
        self.new, self._asked = [], True
        self.voice.say(text)

    # ---- by itself

    def changed(self, before: list[str], ui: UI, *, by_itself: bool) -> None:
        """The screen was built anew."""
        from game.ui.aloud import news, read_only

        new = news(before, read_only(ui.layers[0].root))
        if new:
            self.new = new
            if by_itself:
                self._asked = False
                self.voice.say(" ".join(new))

    def on_top(self, ui: UI, *, by_itself: bool) -> None:
        """A dialog came on top."""
        if by_itself:
            from game.ui.aloud import page_aloud

            self.voice.say(page_aloud(ui.top))

    def end(self) -> None:
        self.voice.end()


def texts(ui: UI) -> list[str]:
    from game.ui.aloud import read_only

    return read_only(ui.layers[0].root)


def _pointed_at(ui: UI, at: tuple[int, int]) -> str:
    """The deepest thing there that says something."""
    from game.ui.aloud import spoken

    ui.mouse.at = at
    return next((text for widget in ui.mouse.under(ui.top.root) if (text := _own(widget, spoken))), "")


def _own(widget: Widget, spoken: Callable[[Widget], str]) -> str:
    """What a part of a group says is what stands on it: one option, one cell."""
    return spoken(widget) or (widget.label if widget.role in ("radio", "option") else "")


def add_button(ui: UI) -> None:
    """A button to be read to."""
    from game.ui.inbar import put_in_bar
    from game.ui.widgets.buttons import Button
    from game.words import window as words

    put_in_bar(ui, Button("voorlezen", words.ALOUD, Aloud(), kind="header", icon="volume-2"))
