"""The room behind your desk: wall, window, map, clock, door, and your colleagues at their desks."""

from __future__ import annotations

from typing import NamedTuple

import pygame
from pygame import Surface

from game.ui.office.light import Light, lamps_on
from game.ui.office.pen import WHITE, Box, Pen, mixed
from game.ui.regionground import Line, ground
from game.ui.theme import Colour
from game.ui.widgets.markshapes import shape

WALL, WALL_LOW, SKIRT = (243, 234, 220), (226, 211, 189), (204, 184, 156)
FLOOR, FLOOR_LINE = (190, 158, 124), (174, 142, 108)
FRAME, SILL = (252, 251, 248), (214, 190, 160)
WOOD, WOOD_LIGHT, WOOD_DARK = (200, 156, 112), (216, 176, 134), (160, 118, 80)
STEEL, SCREEN = (82, 94, 104), (44, 54, 64)
LEAF, POT = (84, 140, 98), (198, 116, 84)
GLASS, GLASS_FRAME = (206, 226, 232), (150, 164, 172)
DOOR, COAT, SCARF = (176, 128, 92), (38, 84, 112), (222, 158, 70)

PIN = 11
"""How large a mark on the map on the wall is, in units of the sketch."""
PERSON = 150
"""How large somebody's picture is, at a desk as large as can be, in units of the sketch."""
HORIZON = 300
"""Where the wall meets the floor, in units of the sketch."""
HOUSES = ((0, 30, 42), (28, 22, 58), (49, 34, 36), (82, 26, 50), (107, 18, 70), (124, 40, 34), (163, 24, 54))


class Seat(NamedTuple):
    """A desk in the room: the middle of it, and how large it is seen (100 is as large as can be)."""

    x: float
    size: int


def draw_walls(pen: Pen, left: float, right: float, top: float, bottom: float) -> None:
    wide = right - left
    pen.fade((left, top, wide, HORIZON - top), mixed(WALL, (255, 255, 255), 30), WALL)
    pen.plain((left, 236, wide, HORIZON - 236), WALL_LOW)
    pen.plain((left, 234, wide, 3), mixed(WALL_LOW, SKIRT, 60))
    pen.plain((left, HORIZON - 10, wide, 10), SKIRT)
    pen.fade((left, HORIZON, wide, bottom - HORIZON), FLOOR, mixed(FLOOR, FLOOR_LINE, 70))
    for number in range(-14, 15):
        middle = (left + right) / 2
        pen.line([(middle + number * 60, HORIZON), (middle + number * 128, bottom)], FLOOR_LINE, 1.2)


def draw_window(pen: Pen, outside: Pen, box: Box, light: Light, clock: int) -> None:
    """The town in the light of the hour, and the beam it throws on the wall and the floor."""
    x, y, wide, high = box
    pen.box((x - 9, y - 9, wide + 18, high + 18), FRAME, 3)
    outside.fade(box, light.sky, light.edge)
    outside.surface.set_clip(outside.rect(box))
    _draw_sun(outside, box, light, clock)
    _draw_town(outside, box, light, lit=lamps_on(clock))
    outside.surface.set_clip(None)
    pen.plain((x + wide / 2 - 4, y, 8, high), FRAME)
    pen.plain((x, y + high * 0.42, wide, 4), FRAME)
    pen.box((x - 16, y + high + 7, wide + 32, 10), SILL, 2)
    draw_plant(pen, x + wide * 0.16, y + high + 8, 46)


def draw_beam(pen: Pen, box: Box, light: Light) -> None:
    """What falls in by the window: a soft patch on the wall under it and on the floor."""
    x, y, wide, high = box
    for narrower in range(0, 36, 6) if light.beam else ():
        left, right, foot = x + 24 + narrower, x + wide + 70 - narrower, y + high + 40
        fall = [(left, foot), (right, foot), (right + 130, 430), (left + 70, 430)]
        pen.veil(fall, pen.ink.of((255, 236, 190)), light.beam // 5)


def _draw_sun(pen: Pen, box: Box, light: Light, clock: int) -> None:
    x, y, wide, high = box
    part = (clock - 7 * 60) / (11 * 60)
    if 0 < part < 1:
        up = 4 * part * (1 - part)
        sun = mixed(light.edge, (255, 246, 214), 70)
        pen.disc(x + wide * (0.08 + 0.84 * part), y + high * (0.78 - 0.62 * up), high * 0.075, sun)
    for across, down, size in ((0.22, 0.2, 30), (0.66, 0.13, 38), (0.86, 0.3, 24)):
        cloud = mixed(light.sky, (255, 255, 255), 48)
        for shift, part_ in ((-0.5, 0.7), (0, 1.0), (0.55, 0.75)):
            oval = size * part_
            pen.oval((x + wide * across + shift * size - oval / 2, y + high * down - oval / 4, oval, oval / 2), cloud)


def _draw_town(pen: Pen, box: Box, light: Light, *, lit: bool) -> None:
    x, y, wide, high = box
    unit = high / 120
    for number, (left, broad, tall) in enumerate(HOUSES * 3):
        start = x + (left + 190 * (number // len(HOUSES))) * unit
        if start > x + wide:
            return
        body = (start, y + high - tall * unit, broad * unit, tall * unit)
        wall = mixed(light.houses, (40, 44, 60), 9 * (number % 3))
        roof = [(body[0], body[1]), (body[0] + body[2], body[1]), (body[0] + body[2] / 2, body[1] - 11 * unit)]
        pen.shape(roof, mixed(wall, (120, 56, 46), 60))
        pen.box(body, wall)
        _draw_panes(pen, body, unit, lit=lit, which=number)


def _draw_panes(pen: Pen, body: Box, unit: float, *, lit: bool, which: int) -> None:
    x, y, wide, high = body
    rows, columns = int(high / (11 * unit)), max(1, int((wide - 4 * unit) / (9 * unit)))
    for row in range(rows):
        for column in range(columns):
            warm = lit and (row + column + which) % 3 != 0
            pane = (x + 4 * unit + column * 9 * unit, y + 5 * unit + row * 11 * unit, 4.5 * unit, 6 * unit)
            pen.plain(pane, (255, 216, 134) if warm else (122, 140, 158))


def draw_wall_map(pen: Pen, box: Box, theme: str, land: tuple[tuple[Line, ...], tuple[Line, ...]]) -> None:
    """The region in a frame."""
    x, y, wide, high = box
    pen.box((x - 6, y - 6, wide + 12, high + 12), WOOD_DARK, 2)
    place = pen.rect(box)
    pen.surface.blit(ground(place.w, place.h, theme, *land), place)


def draw_pin(pen: Pen, spot: tuple[float, float], kind: str, colour: Colour) -> None:
    """What stands on the map, in the shape it has from close by."""
    side = pen.px(PIN)
    across, down = pen.at(*spot)
    pen.surface.blit(shape(kind, side, colour, WHITE), (across - side // 2, down - side // 2))


def draw_clock(pen: Pen, x: float, y: float, clock: int) -> None:
    pen.disc(x, y, 26, STEEL)
    pen.disc(x, y, 23, (255, 255, 252))
    hand = pygame.math.Vector2(0, -1)
    for hour in range(12):
        tick = hand.rotate(hour * 30)
        pen.line([(x + tick.x * 19, y + tick.y * 19), (x + tick.x * 21, y + tick.y * 21)], STEEL, 1.6)
    for turn, length, thick in ((clock % 720 / 2, 11, 3), (clock % 60 * 6, 17, 2)):
        tip = hand.rotate(turn)
        pen.line([(x, y), (x + tip.x * length, y + tip.y * length)], SCREEN, thick)


def draw_door(pen: Pen, x: float, y: float) -> None:
    """The way home: a door with a pane, and your coat beside it."""
    pen.box((x, y, 86, HORIZON - y), mixed(DOOR, WOOD_DARK, 60), 2)
    pen.box((x + 6, y + 6, 74, HORIZON - y - 6), DOOR, 2)
    pen.box((x + 18, y + 20, 50, 82), GLASS, 2)
    pen.line([(x + 26, y + 92), (x + 58, y + 32)], (236, 246, 248), 3)
    pen.disc(x + 16, y + 138, 4, (240, 214, 150))
    pen.box((x - 62, y + 26, 50, 7), WOOD_DARK, 2)
    for peg in (x - 52, x - 24):
        pen.disc(peg, y + 36, 3.4, STEEL)
    coat = [(x - 52, y + 36), (x - 36, y + 44), (x - 30, y + 140), (x - 74, y + 140), (x - 68, y + 44)]
    pen.shape(coat, COAT)
    pen.line([(x - 52, y + 44), (x - 52, y + 138)], mixed(COAT, (0, 0, 0), 35), 1.6)
    pen.shape([(x - 24, y + 34), (x - 17, y + 42), (x - 18, y + 100), (x - 27, y + 100), (x - 28, y + 42)], SCARF)


def draw_plant(pen: Pen, x: float, y: float, tall: float) -> None:
    for lean, part in ((-0.34, 0.72), (-0.18, 0.92), (0.02, 1.0), (0.2, 0.9), (0.36, 0.7)):
        tip = (x + lean * tall, y - part * tall)
        leaf = mixed(LEAF, (255, 255, 255), round(30 * abs(lean)))
        side = tall * 0.075
        middle = (x + lean * tall * 0.62, y - part * tall * 0.62)
        pen.shape([(x, y - tall * 0.3), (middle[0] - side, middle[1]), tip, (middle[0] + side, middle[1])], leaf)
    pot = tall * 0.2
    pen.shape([(x - pot, y - tall * 0.34), (x + pot, y - tall * 0.34), (x + pot * 0.72, y), (x - pot * 0.72, y)], POT)
    pen.box((x - pot * 1.12, y - tall * 0.36, pot * 2.24, tall * 0.09), mixed(POT, (255, 255, 255), 16), 1)


BINDERS = (CLOTH := (15, 95, 128), (188, 88, 62), CLOTH, (96, 140, 106), (214, 172, 84), CLOTH)


def draw_cabinet(pen: Pen, x: float, wide: float) -> None:
    """A low cabinet under the window, with what has to be kept: binders and a box."""
    top = HORIZON - 52
    pen.shade((x - 8, HORIZON + 4, wide + 16, 18), 60)
    pen.box((x, top, wide, 62), WOOD, 3)
    pen.box((x - 3, top - 5, wide + 6, 7), WOOD_LIGHT, 2)
    pen.plain((x + 8, top + 9, wide - 16, 45), WOOD_DARK)
    for number in range(int((wide - 20) // 13)):
        colour = BINDERS[(number * 5 + number // 4) % len(BINDERS)]
        low = 34 + number * 7 % 6
        pen.box((x + 11 + number * 13, top + 54 - low, 11, low), colour, 1)
        pen.plain((x + 14 + number * 13, top + 62 - low, 5, 8), (246, 242, 232))
    pen.box((x + wide / 2 - 2, top + 2, 4, 58), WOOD)


def draw_glass(pen: Pen, x: float, wide: float) -> None:
    """The glass room of the leidinggevende."""
    pen.veil([(x, 66), (x + wide, 66), (x + wide, HORIZON), (x, HORIZON)], pen.ink.of(GLASS), 90)
    for at in (x, x + wide / 2, x + wide):
        pen.box((at - 2.5, 62, 5, HORIZON - 62), GLASS_FRAME)
    pen.box((x - 2.5, 60, wide + 5, 6), GLASS_FRAME)
    pen.veil([(x + 16, 200), (x + 70, 76), (x + 92, 76), (x + 38, 200)], pen.ink.of(WHITE), 60)


def draw_person(pen: Pen, seat: Seat, face: Surface) -> None:
    """Somebody behind their desk, down to the table."""
    side = face.get_width()
    middle, table = pen.at(seat.x, table_of(seat))
    place = middle - side // 2, table - round(side * 0.93)
    draw_chair(pen, seat)
    pen.outline(face, place)
    pen.surface.blit(pen.lit(face), place)


def draw_chair(pen: Pen, seat: Seat) -> None:
    part, table = seat.size / 100, table_of(seat)
    back = (seat.x - 44 * part, table - 66 * part, 88 * part, 80 * part)
    pen.box(back, mixed(CLOTH, STEEL, 55), 16 * part)


def table_of(seat: Seat) -> float:
    return HORIZON - 12 + seat.size * 0.36


def draw_desk(pen: Pen, seat: Seat) -> None:
    """What stands between you and a colleague: the table, and the back of a screen."""
    part, top = seat.size / 100, table_of(seat)
    left, wide = seat.x - 96 * part, 192 * part
    pen.shade((left - 8, top + 48 * part, wide + 16, 22 * part), 60)
    pen.box((left + 10 * part, top + 8 * part, 9 * part, 52 * part), WOOD_DARK, 1)
    pen.box((left + wide - 19 * part, top + 8 * part, 9 * part, 52 * part), WOOD_DARK, 1)
    pen.box((left + 14 * part, top + 8 * part, wide - 28 * part, 30 * part), mixed(WOOD, WOOD_DARK, 30), 2)
    pen.box((left, top, wide, 10 * part), WOOD_LIGHT, 3 * part)
    screen = (seat.x + 26 * part, top - 42 * part, 58 * part, 36 * part)
    pen.box((screen[0] + 24 * part, top - 8 * part, 10 * part, 8 * part), STEEL)
    pen.box(screen, STEEL, 3 * part)
    pen.box((screen[0] + 25 * part, screen[1] + 15 * part, 8 * part, 5 * part), mixed(STEEL, (255, 255, 255), 30), 2)
    pen.box((left + 18 * part, top - 12 * part, 12 * part, 12 * part), (234, 238, 240), 2)
    for sheet, colour in ((0, (250, 250, 248)), (3, (228, 234, 236))):
        pen.box((left + 44 * part, top - (3 + sheet) * part, 34 * part, 3 * part), colour)
