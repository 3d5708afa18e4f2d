"""The window beside your desk: the town outside, in the light of the hour. Only to look at."""

from __future__ import annotations

from functools import lru_cache
from itertools import pairwise

import pygame
from pygame import Rect, Surface

from game.ui.kit import Drawing, Look
from game.ui.theme import Colour
from game.words import spel
from game.words import taken as words

HEIGHT = 132
LARGER = 3  # drawn this much larger and scaled down, for smooth edges

# moment of the day (minutes) → top of the sky, edge of the sky, walls of the houses
LIGHT: tuple[tuple[int, Colour, Colour, Colour], ...] = (
    (7 * 60, (72, 92, 138), (232, 170, 140), (92, 92, 118)),
    (9 * 60, (150, 194, 226), (246, 221, 190), (150, 138, 138)),
    (12 * 60, (140, 196, 234), (222, 238, 246), (186, 164, 148)),
    (15 * 60, (150, 190, 222), (248, 226, 186), (184, 152, 130)),
    (16 * 60 + 45, (110, 116, 168), (246, 168, 110), (120, 100, 116)),
    (18 * 60, (38, 46, 86), (120, 92, 128), (58, 56, 84)),
)
HOUSES = (
    (0, 30, 42),
    (28, 22, 58),
    (49, 34, 36),
    (82, 26, 50),
    (107, 18, 70),
    (124, 40, 34),
    (163, 24, 54),
    (186, 36, 40),
)
"""Left side, width and height of each house, in hundredths of the height of the picture."""

FRAME, SILL, POT, LEAF, MUG = (250, 250, 248), (176, 128, 88), (190, 104, 72), (74, 128, 88), (15, 95, 128)


def window_view(clock: int) -> Drawing:
    def paint(surface: Surface, rect: Rect, look: Look) -> None:
        surface.blit(_picture(rect.w, rect.h, clock // 15 * 15, look.theme.card), rect)

    return Drawing(paint, height=HEIGHT, says=words.WINDOW.format(time=spel.clock(clock)), name="raam")


@lru_cache(8)
def _picture(width: int, height: int, clock: int, around: Colour) -> Surface:
    large = Surface((width * LARGER, height * LARGER))
    sky, edge, wall = _light(clock)
    _fill_sky(large, sky, edge)
    _draw_houses(large, wall, lit=clock >= 16 * 60 or clock < 8 * 60)
    _draw_frame(large)
    _draw_sill(large)
    return pygame.transform.smoothscale(large, (width, height))


def _light(clock: int) -> tuple[Colour, Colour, Colour]:
    """Between two known moments the colours lie between theirs."""
    if clock <= LIGHT[0][0]:
        return LIGHT[0][1:]
    for (start, *before), (end, *after) in pairwise(LIGHT):
        if clock <= end:
            part = 100 * (clock - start) // (end - start)
            one, two, three = (_between(a, b, part) for a, b in zip(before, after, strict=True))
            return one, two, three
    return LIGHT[-1][1:]


def _between(one: Colour, other: Colour, percent: int) -> Colour:
    red, green, blue = (a + (b - a) * percent // 100 for a, b in zip(one, other, strict=True))
    return red, green, blue


def _fill_sky(large: Surface, top: Colour, edge: Colour) -> None:
    width, height = large.get_size()
    for y in range(height):
        large.fill(_between(top, edge, 100 * y // height), (0, y, width, 1))


def _draw_houses(large: Surface, wall: Colour, *, lit: bool) -> None:
    unit = large.get_height() / 100
    ground = round(84 * unit)
    for number, (left, wide, tall) in enumerate(HOUSES * 2):
        x = round((left + 225 * (number // len(HOUSES))) * unit)
        body = Rect(x, ground - round(tall * 0.7 * unit), round(wide * unit), round(tall * 0.7 * unit))
        shade = _between(wall, (40, 44, 60), 8 * (number % 3))
        roof = [body.topleft, body.topright, (body.centerx, body.top - round(9 * unit))]
        pygame.draw.rect(large, shade, body)
        pygame.draw.polygon(large, _between(shade, (110, 52, 44), 55), roof)
        _draw_windows(large, body, unit, lit=lit, which=number)


def _draw_windows(large: Surface, body: Rect, unit: float, *, lit: bool, which: int) -> None:
    pane = round(4 * unit)
    for row, y in enumerate(range(body.top + pane, body.bottom - 2 * pane, 3 * pane)):
        for column, x in enumerate(range(body.left + pane, body.right - pane, 2 * pane + pane // 2)):
            warm = lit and (row + column + which) % 3 != 0
            pygame.draw.rect(large, (252, 214, 130) if warm else (112, 128, 148), (x, y, pane, pane + pane // 3))


def _draw_frame(large: Surface) -> None:
    width, height = large.get_size()
    thick = height // 22
    for x in (0, width // 2 - thick // 2, width - thick):
        large.fill(FRAME, (x, 0, thick, height))
    large.fill(FRAME, (0, 0, width, thick))


def _draw_sill(large: Surface) -> None:
    """A plant and a mug on the sill: somebody works here."""
    width, height = large.get_size()
    unit = height / 100
    top = round(84 * unit)
    large.fill(SILL, (0, top, width, height - top))
    large.fill(_between(SILL, (255, 255, 255), 25), (0, top, width, round(2 * unit)))
    _draw_plant(large, round(width * 0.14), top, unit)
    cup = Rect(round(width * 0.8), top - round(15 * unit), round(13 * unit), round(16 * unit))
    pygame.draw.circle(large, MUG, (cup.right, cup.centery), round(5 * unit), round(2 * unit))
    pygame.draw.rect(large, MUG, cup, border_radius=round(2 * unit))


def _draw_plant(large: Surface, x: int, top: int, unit: float) -> None:
    for lean, tall in ((-13, 30), (-6, 40), (1, 45), (8, 38), (14, 28)):
        leaf = Rect(0, 0, round(8 * unit), round(24 * unit))
        leaf.center = (x + round(lean * unit), top - round(tall * unit))
        pygame.draw.ellipse(large, _between(LEAF, (255, 255, 255), abs(lean)), leaf)
        pygame.draw.line(large, LEAF, (x, top - round(10 * unit)), leaf.midbottom, round(1.5 * unit))
    pot = Rect(0, 0, round(18 * unit), round(16 * unit))
    pot.midbottom = (x, top + round(2 * unit))
    pygame.draw.rect(
        large, POT, pot, border_bottom_left_radius=round(5 * unit), border_bottom_right_radius=round(5 * unit)
    )
    large.fill(
        _between(POT, (255, 255, 255), 18), (pot.x - round(unit), pot.y, pot.w + round(2 * unit), round(4 * unit))
    )
