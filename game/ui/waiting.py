"""Waiting: what takes longer than a moment says that it is being done, over whatever stands on the screen."""

from __future__ import annotations

from pygame import Rect, Surface

from game.ui import draw
from game.ui.look import Look
from game.ui.text import SEMIBOLD
from game.words import window as words

PATIENCE = 300
"""Milliseconds that work may take before anything is said of it."""
BEAT = 400
DOTS = 3


class Waiting:
    """Counts how long there has been work without a pause."""

    def __init__(self) -> None:
        self._passed = 0
        self._dots = 0

    @property
    def shown(self) -> bool:
        return self._passed >= PATIENCE

    def changed(self, busy: bool, milliseconds: int, *, moves: bool) -> bool:
        """Whether the screen has to be drawn anew: it came, it went, or a dot was added."""
        before = (self.shown, self._dots)
        self._passed = self._passed + milliseconds if busy else 0
        self._dots = (self._passed // BEAT) % DOTS if moves and self.shown else DOTS - 1
        return (self.shown, self._dots if self.shown else 0) != (before[0], before[1] if before[0] else 0)

    def draw(self, surface: Surface, look: Look) -> Rect:
        """A small card low in the middle, above the key line; gives its place."""
        size, widest = look.size("body"), words.WAITING + "." * DOTS
        wide = look.type.width(widest, size, SEMIBOLD)
        card = Rect(0, 0, wide + 2 * look.px(18), look.type.line_height(size) + 2 * look.px(8))
        card.midbottom = (look.width // 2, look.room - look.px(12))
        draw.box(surface, card, look.px(8), look.theme.header, look.theme.header_ink, look.px(1))
        said = words.WAITING + "." * (self._dots + 1)
        at = (card.x + look.px(18), card.y + look.px(8))
        look.type.letters(surface, at, said, size, SEMIBOLD, look.theme.header_ink)
        return card.clip(surface.get_rect())
