"""Charts: a ring and a bar divided in parts, with the numbers written in them, so that colour says nothing alone."""

import math
from functools import lru_cache
from typing import NamedTuple

import pygame
from pygame import Rect, Surface

from game.ui import draw
from game.ui.layout import shares
from game.ui.look import Look
from game.ui.text import SEMIBOLD
from game.ui.theme import Colour
from game.ui.widgets.base import Widget


class Part(NamedTuple):
    """So many of one kind: accent, good, neutral, weak, missed."""

    number: int
    kind: str


class Chart(Widget):
    """Parts of a whole; `says` is the same in words, for a reader."""

    role = "chart"
    bleed = 0

    def __init__(self, parts: tuple[Part, ...], *, says: str, name: str = "", grow: int = 0) -> None:
        super().__init__(name, grow=grow)
        self.slices = parts
        self.says = says

    @property
    def value(self) -> object:
        return self.says


class SplitBar(Chart):
    """A bar in as many pieces as there are parts, each with its number."""

    def natural(self, look: Look) -> int:
        return look.px(240)

    def measure(self, look: Look, width: int) -> int:
        return look.type.line_height(look.size("small")) + 2 * look.px(3)

    def draw(self, surface: Surface) -> None:
        look, theme = self.at, self.at.theme
        draw.box(surface, self.rect, look.px(6), theme.card_alt, theme.line, look.px(1))
        shown = [part for part in self.slices if part.number > 0]
        gap = look.px(2)
        x = self.rect.x
        for part, width in zip(shown, shares(self.rect.w, [part.number for part in shown]), strict=True):
            self._piece(surface, part, Rect(x, self.rect.y, max(gap, width - gap), self.rect.h))
            x += width

    def _piece(self, surface: Surface, part: Part, rect: Rect) -> None:
        look, ink = self.at, self.at.colour(part.kind)
        soft = look.colour(f"{part.kind}_soft")
        draw.box(surface, rect, look.px(6), soft, ink, look.px(2))
        text, size = str(part.number), look.size("small")
        width = look.type.width(text, size, SEMIBOLD)
        if width + look.px(6) <= rect.w:
            at = (rect.centerx - width // 2, rect.centery - look.type.line_height(size) // 2)
            words = ink if part.kind != "accent" else look.theme.ink
            look.type.letters(surface, at, text, size, SEMIBOLD, words)


class Donut(Chart):
    """A ring in parts, with a short text in the middle."""

    fills = False

    def __init__(
        self, parts: tuple[Part, ...], middle: str, *, says: str, size: int = 120, name: str = "", grow: int = 0
    ) -> None:
        super().__init__(parts, says=says, name=name, grow=grow)
        self.middle = middle
        self.size = size

    def natural(self, look: Look) -> int:
        return look.px(self.size)

    def measure(self, look: Look, width: int) -> int:
        return min(width, look.px(self.size))

    def draw(self, surface: Surface) -> None:
        look, side = self.at, min(self.rect.w, self.rect.h)
        slices = tuple((part.number, look.colour(part.kind)) for part in self.slices)
        around = Rect(0, 0, side, side)
        around.center = self.rect.center
        surface.blit(_ring(side, slices, look.theme.missed_soft), around)
        size = look.size("lead")
        width = look.type.width(self.middle, size, SEMIBOLD)
        at = (around.centerx - width // 2, around.centery - look.type.line_height(size) // 2)
        look.type.letters(surface, at, self.middle, size, SEMIBOLD, look.theme.ink)


@lru_cache(32)
def _ring(side: int, slices: tuple[tuple[int, Colour], ...], empty: Colour) -> Surface:
    """Drawn at four times its size and scaled down."""
    large = Surface((side * 4, side * 4), pygame.SRCALPHA)
    large.fill((*empty, 0))
    total = sum(count for count, _ in slices)
    turn = 0
    for count, colour in slices if total else ((1, empty),):
        upto = turn + count
        _slice(large, turn / max(1, total), upto / max(1, total), colour)
        turn = upto
    return pygame.transform.smoothscale(large, (side, side))


def _slice(large: Surface, start: float, end: float, colour: Colour) -> None:
    """From twelve o'clock, with the clock; start and end are parts of a whole turn."""
    if start == end:
        return
    centre = large.get_width() / 2
    steps = max(2, round(120 * (end - start)))
    angles = [2 * math.pi * (start + (end - start) * step / steps) - math.pi / 2 for step in range(steps + 1)]
    outer = [(centre + 0.98 * centre * math.cos(a), centre + 0.98 * centre * math.sin(a)) for a in angles]
    inner = [(centre + 0.70 * centre * math.cos(a), centre + 0.70 * centre * math.sin(a)) for a in reversed(angles)]
    pygame.draw.polygon(large, colour, outer + inner)
