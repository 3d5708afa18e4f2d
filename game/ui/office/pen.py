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
STEPS = 24
"""How many colours lie between the two ends of a fade; between them it is smooth."""
GLOW = 48
"""How many steps light takes from its lamp to the dark."""


@dataclass(frozen=True, slots=True)
class Ink:
    """How colours come out: mixed with `tint` for so many percent and seen by `lamp`, of which white is full light;
    or as lines on black where there is an `edge`."""

    tint: Colour
    percent: int
    lamp: Colour = WHITE
    edge: Colour | None = None

    def of(self, colour: Colour) -> Colour:
        if self.edge is not None:
            grey = sum(colour) // 24
            return grey, grey, grey
        red, green, blue = (part * lamp // 255 for part, lamp in zip(self._tinted(colour), self.lamp, strict=True))
        return red, green, blue

    def _tinted(self, colour: Colour) -> Colour:
        return mixed(colour, self.tint, self.percent)


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

    # ---- pictures

    def lit(self, picture: Surface) -> Surface:
        """A face in the light of the room, though never as dark as what is behind it."""
        if self.ink.edge is not None or self.ink.lamp == WHITE:
            return picture
        seen = picture.copy()
        seen.fill(mixed(self.ink.lamp, WHITE, 60), special_flags=pygame.BLEND_RGB_MULT)
        return seen

    def outline(self, picture: Surface, place: tuple[int, int]) -> None:
        """A line around a face, where lines are drawn."""
        around = pygame.mask.from_surface(picture).outline(4) if self.ink.edge is not None else []
        if len(around) > 2 and self.ink.edge is not None:
            points = [(place[0] + x, place[1] + y) for x, y in around]
            pygame.draw.lines(self.surface, self.ink.edge, closed=True, points=points, width=self.px(3))

    # ---- light and shade

    def glow(self, x: float, y: float, radius: float, colour: Colour) -> None:
        """Light around a lamp, added to what is there; none where lines are drawn."""
        if self.ink.edge is not None:
            return
        reach = self.px(radius)
        spot = Surface((2 * GLOW, 2 * GLOW))
        for step in range(GLOW, 0, -1):
            part = (GLOW - step) ** 2
            ink = tuple(shade * part // GLOW**2 for shade in colour)
            pygame.draw.circle(spot, ink, (GLOW, GLOW), step)
        large = pygame.transform.smoothscale(spot, (2 * reach, 2 * reach))
        middle = self.at(x, y)
        self.surface.blit(large, (middle[0] - reach, middle[1] - reach), special_flags=pygame.BLEND_RGB_ADD)

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
        strip = Surface((1, STEPS))
        for row in range(STEPS):
            strip.set_at((0, row), self.ink.of(mixed(top, bottom, 100 * row // (STEPS - 1))))
        self.surface.blit(pygame.transform.smoothscale(strip, place.size), place)
        if self.ink.edge is not None:
            pygame.draw.rect(self.surface, self.ink.edge, place, self.px(1.2))
