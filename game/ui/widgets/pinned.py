"""A strip that stays in sight under a screen that scrolls: neither ever lies over the other."""

from __future__ import annotations

from pygame import Rect

from game.ui.look import Look
from game.ui.widgets.base import Widget
from game.ui.widgets.scroll import Screenful


class Pinned(Widget):
    """The screen above, the strip below; together exactly as high as the window."""

    role = "screen"

    def __init__(self, screen: Widget, strip: Widget) -> None:
        self.page = Screenful(screen, "blad")
        self.strip = strip
        super().__init__(children=(self.page, strip))

    def measure(self, look: Look, width: int) -> int:
        return look.room

    def arrange(self, look: Look) -> None:
        low = min(self.strip.measure(look, self.rect.w), self.rect.h * 3 // 5)
        self.page.place(look, Rect(self.rect.x, self.rect.y, self.rect.w, self.rect.h - low))
        self.strip.place(look, Rect(self.rect.x, self.rect.bottom - low, self.rect.w, low))
