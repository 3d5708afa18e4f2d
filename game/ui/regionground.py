"""The ground of the region map: land, water and roads, drawn large and scaled down once per size and theme."""

from __future__ import annotations

from functools import lru_cache
from itertools import pairwise
from typing import NamedTuple

import pygame
from pygame import Surface

from game.ui.theme import Colour, rgb

SIZE = (100, 70)
"""The region in kilometres: the grid its towns, roads and waters stand on."""
LARGER = 3  # drawn this much larger and scaled down, for smooth edges
BEYOND = 8  # kilometres: what reaches the edge of the region goes on past it, so that it does not end there

Line = tuple[tuple[int, int], ...]
Points = list[tuple[float, float]]


class Paper(NamedTuple):
    """The colours of a map in one theme."""

    land: Colour
    field: Colour
    water: Colour
    shore: Colour
    road: Colour
    edge: Colour


PAPERS = {
    "licht": Paper(*map(rgb, ("#f3f1e6", "#e6ead6", "#bfdcec", "#8db8d0", "#b9ad98", "#c9c1ac"))),
    "donker": Paper(*map(rgb, ("#1d2a30", "#223329", "#1d4a63", "#35708f", "#6f6a5c", "#48555c"))),
    "hoog-contrast": Paper(*map(rgb, ("#000000", "#000000", "#003a66", "#7fc8ff", "#9a9a9a", "#ffffff"))),
}
FIELDS = ((12, 60, 13), (38, 8, 9), (58, 26, 8), (84, 8, 10), (92, 62, 11), (48, 66, 9), (6, 10, 8), (74, 34, 8))
"""Woods and meadows: middle and size, in kilometres. They are only there to be looked at."""


@lru_cache(12)
def ground(width: int, height: int, theme: str, roads: tuple[Line, ...], waters: tuple[Line, ...]) -> Surface:
    """The map without names or marks."""
    paper = PAPERS[theme]
    large = Surface((width * LARGER, height * LARGER))
    across, down = width * LARGER / SIZE[0], height * LARGER / SIZE[1]
    large.fill(paper.land)
    for x, y, size in FIELDS:
        spot = pygame.Rect(0, 0, round(2.2 * size * across), round(1.3 * size * down))
        spot.center = (round(x * across), round(y * down))
        pygame.draw.ellipse(large, paper.field, spot)
    thick = max(LARGER, round(0.5 * across))
    for water in waters:
        shape = [(x * across, y * down) for x, y in _smooth(_past_edges(water))]
        pygame.draw.polygon(large, paper.water, shape)
        pygame.draw.lines(large, paper.shore, closed=True, points=shape, width=max(1, thick // 2))
    for wide, colour in ((3 * thick, paper.land), (thick, paper.road)):
        for road in roads:
            _stroke(large, colour, [(x * across, y * down) for x, y in _bent(road)], wide)
    return pygame.transform.smoothscale(large, (width, height))


def _past_edges(water: Line) -> Points:
    """What lies on the edge of the region is moved past it."""
    return [(float(x - BEYOND if x <= 0 else x + BEYOND if x >= SIZE[0] else x), float(y)) for x, y in water]


def _smooth(points: Points) -> Points:
    """Round corners: every corner cut off, three times over."""
    for _ in range(3):
        points = [
            (a[0] * (1 - part) + b[0] * part, a[1] * (1 - part) + b[1] * part)
            for a, b in zip(points, (*points[1:], points[0]), strict=True)
            for part in (0.25, 0.75)
        ]
    return points


def _bent(road: Line) -> Points:
    """A road from end to end with round bends."""
    points: Points = [(float(x), float(y)) for x, y in road]
    for _ in range(3 if len(points) > 2 else 0):
        inner = [
            (a[0] * (1 - part) + b[0] * part, a[1] * (1 - part) + b[1] * part)
            for a, b in pairwise(points)
            for part in (0.25, 0.75)
        ]
        points = [points[0], *inner[1:-1], points[-1]]
    return points


def _stroke(large: Surface, colour: Colour, points: Points, thick: int) -> None:
    pygame.draw.lines(large, colour, closed=False, points=points, width=thick)
    for point in points:
        pygame.draw.circle(large, colour, point, thick / 2)
