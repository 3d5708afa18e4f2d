"""The key line: what the keys do now, always in sight under the screen; as many as fit, the most needed ones first."""

from __future__ import annotations

from typing import NamedTuple

from pygame import Rect, Surface

from game.ui import draw
from game.ui.look import Look
from game.ui.text import BOLD, REGULAR
from game.ui.theme import PAGE
from game.ui.widgets.base import Widget

CAP = 22  # a key: its height and least width
APART = 18  # between one key with its words and the next


class Key(NamedTuple):
    """A key and what it does; `tells` is what the screen hears when no widget has this key. A higher `need` stays
    longer where there is little room."""

    sign: str
    does: str
    tells: object = None
    need: int = 0


class KeyLine(Widget):
    """It takes no focus and no clicks: it only tells."""

    role = "keys"
    bleed = 0

    def __init__(self) -> None:
        super().__init__()
        self.keys: tuple[Key, ...] = ()
        self.lit = False  # a coach points at it

    @property
    def value(self) -> object:
        return " · ".join(f"{key.sign} {key.does}" for key in self.keys)

    def show(self, keys: tuple[Key, ...]) -> None:
        self.dirty = self.dirty or keys != self.keys
        self.keys = keys

    def measure(self, look: Look, width: int) -> int:
        return look.key_line

    def fitting(self) -> tuple[Key, ...]:
        """Those there is room for, in their own order."""
        look, room = self.at, self.rect.w - 2 * self.at.px(PAGE)
        fits: list[Key] = []
        for key in sorted(self.keys, key=lambda key: -key.need):
            wide = self._wide(look, key) + look.px(APART)
            if wide - look.px(APART) > room:
                break
            room -= wide
            fits.append(key)
        return tuple(key for key in self.keys if key in fits)

    def _cap(self, look: Look, key: Key) -> int:
        return max(look.px(CAP), look.type.width(key.sign, look.size("small"), BOLD) + 2 * look.px(6))

    def _wide(self, look: Look, key: Key) -> int:
        return self._cap(look, key) + look.px(6) + look.type.width(key.does, look.size("small"))

    def draw(self, surface: Surface) -> None:
        look = self.at
        surface.fill(look.theme.card_alt, self.rect)
        surface.fill(look.theme.line, Rect(self.rect.x, self.rect.y, self.rect.w, look.px(1)))
        if self.lit:
            draw.box(surface, self.rect, look.px(6), look.theme.card, look.theme.accent, look.px(3))
        x = self.rect.x + look.px(PAGE)
        for key in self.fitting():
            self._draw_key(surface, look, key, x)
            x += self._wide(look, key) + look.px(APART)

    def _draw_key(self, surface: Surface, look: Look, key: Key, x: int) -> None:
        size, wide, tall = look.size("small"), self._cap(look, key), look.px(CAP)
        cap = Rect(x, self.rect.y + (self.rect.h - tall + look.px(1)) // 2, wide, tall)
        draw.box(surface, cap, look.px(5), look.theme.card, look.theme.field_line, look.px(1))
        top = cap.centery - look.type.line_height(size) // 2
        inset = (wide - look.type.width(key.sign, size, BOLD)) // 2
        look.type.letters(surface, (x + inset, top), key.sign, size, BOLD, look.theme.ink)
        look.type.letters(surface, (x + wide + look.px(6), top), key.does, size, REGULAR, look.theme.muted)
