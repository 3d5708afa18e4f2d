"""A pen that draws in the units of a sketch, in the light of the hour, large enough to be scaled down smoothly."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

import pygame
from pygame import Rect, Surface

from game.ui.theme import Colour

Point = tuple[float, float]
Box = tuple[float, float, float, float]
WHITE: Colour = (255, 255, 255)


@dataclass(frozen=True, slots=True)
class Ink:
    """How colours come out: mixed with `tint` for so many percent, or as lines on black where there is an `edge`."""

    tint: Colour
    percent: int
    edge: Colour | None = None

    def of(self, colour: Colour) -> Colour:
        if self.edge is None:
            return mixed(colour, self.tint, self.percent)
        grey = sum(colour) // 24
        return grey, grey, grey


def mixed(one: Colour, other: Colour, percent: int) -> Colour:
    """So many percent of the other."""
    red, green, blue = (a + (b - a) * percent // 100 for a, b in zip(one, other, strict=True))
    return red, green, blue


class Pen:
    """Draws on `surface`; one unit of the sketch is `scale` pixels, and `origin` is where its corner lies."""

    def __init__(self, surface: Surface, scale: float, origin: Point, ink: Ink) -> None:
        self.surface, self.scale, self.origin, self.ink = surface, scale, origin, ink

    def at(self, x: float, y: float) -> tuple[int, int]:
        return round((x - self.origin[0]) * self.scale), round((y - self.origin[1]) * self.scale)

    def px(self, units: float) -> int:
        return max(1, round(units * self.scale))

    def rect(self, box: Box) -> Rect:
        left, top = self.at(box[0], box[1])
        right, bottom = self.at(box[0] + box[2], box[1] + box[3])
        return Rect(left, top, max(1, right - left), max(1, bottom - top))

    # ---- shapes

    def box(self, box: Box, colour: Colour, round_: float = 0) -> None:
        place, corner = self.rect(box), round(round_ * self.scale)
        pygame.draw.rect(self.surface, self.ink.of(colour), place, border_radius=corner)
        if self.ink.edge is not None:
            pygame.draw.rect(self.surface, self.ink.edge, place, self.px(1.2), border_radius=corner)

    def plain(self, box: Box, colour: Colour) -> None:
        """Without a line around it, where lines are drawn."""
        self.surface.fill(self.ink.of(colour), self.rect(box))

    def shape(self, points: Iterable[Point], colour: Colour) -> None:
        places = [self.at(x, y) for x, y in points]
        pygame.draw.polygon(self.surface, self.ink.of(colour), places)
        if self.ink.edge is not None:
            pygame.draw.lines(self.surface, self.ink.edge, closed=True, points=places, width=self.px(1.2))

    def disc(self, x: float, y: float, radius: float, colour: Colour) -> None:
        self.oval((x - radius, y - radius, 2 * radius, 2 * radius), colour)

    def oval(self, box: Box, colour: Colour) -> None:
        place = self.rect(box)
        pygame.draw.ellipse(self.surface, self.ink.of(colour), place)
        if self.ink.edge is not None:
            pygame.draw.ellipse(self.surface, self.ink.edge, place, self.px(1.2))

    def line(self, points: Iterable[Point], colour: Colour, thick: float = 1.5) -> None:
        """A stroke with round ends."""
        ink = self.ink.of(colour) if self.ink.edge is None else self.ink.edge
        places, wide = [self.at(x, y) for x, y in points], self.px(thick)
        pygame.draw.lines(self.surface, ink, closed=False, points=places, width=wide)
        if wide > 2:
            for place in places:
                pygame.draw.circle(self.surface, ink, place, wide / 2)

    # ---- light and shade

    def veil(self, points: Iterable[Point], colour: Colour, strength: int) -> None:
        """A thin layer over what is there: shade, or a beam of light; none where lines are drawn."""
        if self.ink.edge is not None:
            return
        places = [self.at(x, y) for x, y in points]
        left, top = min(x for x, _ in places), min(y for _, y in places)
        size = max(x for x, _ in places) - left + 1, max(y for _, y in places) - top + 1
        layer = Surface(size, pygame.SRCALPHA)
        pygame.draw.polygon(layer, (*colour, strength), [(x - left, y - top) for x, y in places])
        self.surface.blit(layer, (left, top))

    def shade(self, box: Box, strength: int = 40) -> None:
        """A soft round shadow under something that stands on a table."""
        if self.ink.edge is not None:
            return
        place = self.rect(box)
        for step in range(3):
            layer = Surface(place.size, pygame.SRCALPHA)
            inner = layer.get_rect().inflate(-place.w * step // 6, -place.h * step // 5)
            pygame.draw.ellipse(layer, (40, 26, 16, strength // 3), inner)
            self.surface.blit(layer, place)

    def fade(self, box: Box, top: Colour, bottom: Colour) -> None:
        place = self.rect(box)
        for row in range(place.h):
            ink = self.ink.of(mixed(top, bottom, 100 * row // max(1, place.h)))
            self.surface.fill(ink, (place.x, place.y + row, place.w, 1))
        if self.ink.edge is not None:
            pygame.draw.rect(self.surface, self.ink.edge, place, self.px(1.2))
