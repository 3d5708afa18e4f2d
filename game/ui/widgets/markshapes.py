"""The shapes of the marks on the map: a house, a square, a round and a flag, smooth at every size."""

from functools import lru_cache

import pygame
from pygame import Rect, Surface

from game.ui.theme import Colour

SIDE = 26
"""Logical pixels of a mark."""
LARGER = 4


@lru_cache(64)
def shape(kind: str, side: int, fill: Colour, edge: Colour) -> Surface:
    """A mark without its letter, with a thin edge in the colour of the land around it."""
    large = Surface((side * LARGER, side * LARGER), pygame.SRCALPHA)
    large.fill((*edge, 0))
    whole = large.get_rect()
    thick = max(LARGER, whole.w // 14)
    _draw(large, kind, edge, whole)
    _draw(large, kind, fill, whole.inflate(-2 * thick, -2 * thick))
    return pygame.transform.smoothscale(large, (side, side))


def _draw(large: Surface, kind: str, colour: Colour, box: Rect) -> None:
    match kind:
        case "bureau":
            eaves = box.y + box.h * 30 // 100
            pygame.draw.polygon(large, colour, [(box.centerx, box.y), (box.right, eaves), (box.x, eaves)])
            wall = Rect(box.x + box.w // 20, eaves - 1, box.w - box.w // 10, box.bottom - eaves)
            pygame.draw.rect(large, colour, wall, border_radius=box.w // 14)
        case "klant":
            pygame.draw.rect(large, colour, box, border_radius=box.w // 7)
        case "voorgesteld":
            mid = box.y + box.h // 2
            wave = [box.topleft, (box.right, box.y), (box.right - box.w // 6, mid), (box.right, box.bottom)]
            pygame.draw.polygon(large, colour, [*wave, box.bottomleft])
        case _:
            pygame.draw.circle(large, colour, box.center, box.w / 2)
