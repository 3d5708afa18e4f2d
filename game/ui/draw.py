"""Shapes with smooth edges: rounded boxes, soft shadows, rings; small pieces are made once at four times their size."""

from functools import lru_cache

import pygame

from game.ui.theme import Colour

Corners = tuple[pygame.Surface, pygame.Surface, pygame.Surface, pygame.Surface]


def box(
    surface: pygame.Surface,
    rect: pygame.Rect,
    radius: int,
    fill: Colour | None,
    line: Colour | None = None,
    thick: int = 1,
) -> None:
    """A rounded box, filled, outlined or both."""
    radius = min(radius, rect.w // 2, rect.h // 2)
    if fill is not None:
        surface.fill(fill, rect.inflate(-2 * radius, 0))
        if radius:
            surface.fill(fill, (rect.x, rect.y + radius, radius, rect.h - 2 * radius))
            surface.fill(fill, (rect.right - radius, rect.y + radius, radius, rect.h - 2 * radius))
    if line is not None:
        _sides(surface, rect, radius, line, thick)
    if radius:
        _blit_corners(surface, rect, radius, _corners(radius, fill, line, thick))


def _sides(surface: pygame.Surface, rect: pygame.Rect, radius: int, line: Colour, thick: int) -> None:
    across, down = rect.w - 2 * radius, rect.h - 2 * radius
    surface.fill(line, (rect.x + radius, rect.y, across, thick))
    surface.fill(line, (rect.x + radius, rect.bottom - thick, across, thick))
    surface.fill(line, (rect.x, rect.y + radius, thick, down))
    surface.fill(line, (rect.right - thick, rect.y + radius, thick, down))


def _blit_corners(surface: pygame.Surface, rect: pygame.Rect, radius: int, corners: Corners) -> None:
    right, bottom = rect.right - radius, rect.bottom - radius
    places = ((rect.x, rect.y), (right, rect.y), (rect.x, bottom), (right, bottom))
    surface.fblits(list(zip(corners, places, strict=True)))


@lru_cache(256)
def _corners(radius: int, fill: Colour | None, line: Colour | None, thick: int) -> Corners:
    side = 2 * radius
    large = pygame.Surface((side * 4, side * 4), pygame.SRCALPHA)
    edge = line or fill or (0, 0, 0)
    large.fill((*edge, 0))
    pygame.draw.rect(large, edge, large.get_rect(), border_radius=radius * 4)
    if line is not None:
        inside = large.get_rect().inflate(-8 * thick, -8 * thick)
        inner = (*line, 0) if fill is None else (*fill, 255)
        pygame.draw.rect(large, inner, inside, border_radius=max(1, (radius - thick) * 4))
    tile = pygame.transform.smoothscale(large, (side, side))
    return (
        tile.subsurface((0, 0, radius, radius)),
        tile.subsurface((radius, 0, radius, radius)),
        tile.subsurface((0, radius, radius, radius)),
        tile.subsurface((radius, radius, radius, radius)),
    )


def shadow(surface: pygame.Surface, rect: pygame.Rect, radius: int, blur: int, strength: int) -> None:
    """A soft shadow around the rect; the middle is left out, because the card covers it."""
    if strength <= 0:
        return
    cast = rect.move(0, max(1, blur // 4))
    corner = radius + 2 * blur
    out = cast.inflate(2 * blur, 2 * blur)
    across, down = out.w - 2 * corner, out.h - 2 * corner
    if across <= 0 or down <= 0:
        return
    right, bottom = out.right - corner, out.bottom - corner
    nw, ne, sw, se = _shadow_corners(radius, blur, strength)
    surface.fblits(
        [
            (nw, out.topleft),
            (ne, (right, out.y)),
            (sw, (out.x, bottom)),
            (se, (right, bottom)),
            (_shadow_side(radius, blur, strength, "top", across), (out.x + corner, out.y)),
            (_shadow_side(radius, blur, strength, "bottom", across), (out.x + corner, bottom)),
            *(
                (_shadow_side(radius, blur, strength, side, length), (x, y))
                for y, length in _pieces(out.y + corner, down)
                for side, x in (("left", out.x), ("right", right))
            ),
        ]
    )


LONGEST_SIDE = 4096
"""Pixels of shadow in one picture: a card as long as a whole day would not fit in one."""


def _pieces(start: int, length: int) -> list[tuple[int, int]]:
    """(where, how long) of the pieces of something long."""
    return [(start + done, min(LONGEST_SIDE, length - done)) for done in range(0, length, LONGEST_SIDE)]


@lru_cache(16)
def _shadow_tile(radius: int, blur: int, strength: int) -> pygame.Surface:
    corner = radius + 2 * blur
    side = 2 * corner + 1
    tile = pygame.Surface((side, side), pygame.SRCALPHA)
    pygame.draw.rect(tile, (0, 0, 0, strength), tile.get_rect().inflate(-2 * blur, -2 * blur), border_radius=radius)
    return pygame.transform.gaussian_blur(tile, max(1, blur // 2), repeat_edge_pixels=False)


@lru_cache(16)
def _shadow_corners(radius: int, blur: int, strength: int) -> Corners:
    tile, corner = _shadow_tile(radius, blur, strength), radius + 2 * blur
    far = corner + 1
    return (
        tile.subsurface((0, 0, corner, corner)),
        tile.subsurface((far, 0, corner, corner)),
        tile.subsurface((0, far, corner, corner)),
        tile.subsurface((far, far, corner, corner)),
    )


@lru_cache(128)
def _shadow_side(radius: int, blur: int, strength: int, side: str, length: int) -> pygame.Surface:
    tile, corner = _shadow_tile(radius, blur, strength), radius + 2 * blur
    strips = {
        "top": ((corner, 0, 1, corner), (length, corner)),
        "bottom": ((corner, corner + 1, 1, corner), (length, corner)),
        "left": ((0, corner, corner, 1), (corner, length)),
        "right": ((corner + 1, corner, corner, 1), (corner, length)),
    }
    strip, size = strips[side]
    return pygame.transform.scale(tile.subsurface(strip), size)


def dots(surface: pygame.Surface, at: tuple[int, int], width: int, side: int, colour: Colour) -> None:
    """A dotted line of square dots, from this place to the right."""
    surface.blit(_dotted(width, side, colour), at)


@lru_cache(128)
def _dotted(width: int, side: int, colour: Colour) -> pygame.Surface:
    strip = pygame.Surface((max(1, width), side), pygame.SRCALPHA)
    for x in range(0, width, 2 * side):
        strip.fill(colour, (x, 0, side, side))
    return strip


def disc(surface: pygame.Surface, centre: tuple[int, int], radius: int, fill: Colour) -> None:
    rect = pygame.Rect(0, 0, 2 * radius, 2 * radius)
    rect.center = centre
    box(surface, rect, radius, fill)


def dimmed(surface: pygame.Surface, strength: int = 130) -> pygame.Surface:
    """A darker copy of what is there, for behind a dialog."""
    copy = surface.copy()
    veil = 255 - strength
    copy.fill((veil, veil, veil), special_flags=pygame.BLEND_RGB_MULT)
    return copy
