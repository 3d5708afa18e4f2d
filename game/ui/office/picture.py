"""The whole picture of the office, made once for a size, a theme, a quarter of an hour and what stands in it."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING

import pygame
from pygame import Rect, Surface

from game.ui.office import room, things
from game.ui.office.light import STEP, light, room_ink, sky_ink
from game.ui.office.pen import Pen
from game.ui.regionground import Line
from game.ui.theme import CARD_RADIUS, THEMES, Colour

if TYPE_CHECKING:
    from game.ui.pictures import Pictures

WIDE, HIGH = 820, 600
"""The sketch the office is drawn from; a wider or higher room has more wall, not larger things."""
MANY = 700_000
"""Pixels above which the picture is drawn two times its size instead of three."""
WINDOW = (0.045, 64, 190, 148)  # its left as a share of the width, its top, width and height in units
CLOCK = (0.78, 60)


@dataclass(frozen=True, slots=True)
class Scenery:
    """What can be seen in the room besides the room itself. `faces` are portraits, in the order of the seats."""

    clock: int
    faces: tuple[str, ...]
    leader: bool
    roads: tuple[Line, ...]
    waters: tuple[Line, ...]
    pins: tuple[tuple[int, int, str], ...]
    papers: int
    done: int
    total: int
    notes: int
    ringing: bool


@dataclass(frozen=True, slots=True)
class Places:
    """Where things stand in a picture of this size, in pixels: one box per thing, without overlap."""

    size: tuple[int, int]

    @property
    def scale(self) -> float:
        return min(self.size[0] / WIDE, self.size[1] / HIGH)

    @property
    def width(self) -> float:
        """In units of the sketch."""
        return self.size[0] / self.scale

    @property
    def top(self) -> float:
        """Where the picture begins, in units: a high room has more wall above."""
        return HIGH - self.size[1] / self.scale

    def x(self, share: float) -> float:
        return share * self.width

    def box(self, left: float, top: float, right: float, bottom: float) -> Rect:
        """A box from shares of the width and units of height."""
        scale, up = self.scale, self.top
        x, y = round(left * self.size[0]), round((top - up) * scale)
        return Rect(x, y, round(right * self.size[0]) - x, round((bottom - up) * scale) - y)

    def named(self, where: str) -> Rect:
        """kaart, deur, bureau-0 to bureau-4, or stoel-0/2: the first of two colleagues."""
        match where.split("-"):
            case "bureau", number:
                return self.own(int(number))
            case "stoel", which:
                number, of = which.split("/")
                return self.seat(int(number), int(of))
            case "kaart", *_:
                return self.wall_map()
        return self.door()

    def own(self, number: int) -> Rect:
        """One of the five on your desk."""
        return self.box(number / 5 + 0.004, 396, (number + 1) / 5 - 0.004, 596)

    def seat(self, number: int, of: int) -> Rect:
        left, right = SEATS[of][number]
        return self.box(left, 190, right, 390)

    def wall_map(self) -> Rect:
        return self.box(0.345, 16, 0.665, 186)

    def door(self) -> Rect:
        return self.box(0.82, 22, 0.996, 388)


SEATS = {
    0: (),
    1: ((0.40, 0.66),),
    2: ((0.24, 0.50), (0.54, 0.80)),
    3: ((0.06, 0.30), (0.31, 0.55), (0.57, 0.81)),
}
"""Left and right of each colleague's place, as shares of the width; the leidinggevende sits at the last one."""


@lru_cache(4)
def picture(size: tuple[int, int], theme: str, scenery: Scenery, pictures: Pictures) -> Surface:
    larger = 3 if size[0] * size[1] < MANY else 2
    places = Places(size)
    large = Surface((size[0] * larger, size[1] * larger))
    scale, origin = places.scale * larger, (0.0, places.top)
    look, clock = THEMES[theme], scenery.clock // STEP * STEP
    pen = Pen(large, scale, origin, room_ink(look, clock))
    outside = Pen(large, scale, origin, sky_ink(look))
    left, right, top = 0.0, places.width, min(0.0, places.top)
    now = light(clock)
    room.draw_walls(pen, left, right, top, HIGH)
    window = (places.x(WINDOW[0]), *WINDOW[1:])
    room.draw_window(pen, outside, window, now, clock)
    room.draw_clock(pen, places.x(CLOCK[0]), CLOCK[1], scenery.clock)
    room.draw_door(pen, places.x(1) - 104, 62)
    _draw_map(pen, places, theme, scenery)
    _draw_colleagues(pen, places, theme, scenery, pictures)
    room.draw_beam(pen, window, now)
    _draw_desk(pen, places, scenery)
    _round_off(large, round(CARD_RADIUS * scale), look.ground)
    return pygame.transform.smoothscale(large, size)


def _round_off(large: Surface, radius: int, ground: Colour) -> None:
    """The corners in the colour of what lies around the picture."""
    mask = Surface((2 * radius, 2 * radius), pygame.SRCALPHA)
    mask.fill((*ground, 255))
    pygame.draw.circle(mask, (0, 0, 0, 0), (radius, radius), radius)
    right, bottom = large.get_width() - radius, large.get_height() - radius
    for x, y, part in (
        (0, 0, (0, 0)),
        (right, 0, (radius, 0)),
        (0, bottom, (0, radius)),
        (right, bottom, (radius, radius)),
    ):
        large.blit(mask, (x, y), Rect(part, (radius, radius)))


def _draw_map(pen: Pen, places: Places, theme: str, scenery: Scenery) -> None:
    box = places.x(0.505) - 91, 24.0, 182.0, 128.0
    colours: dict[str, Colour] = {kind: getattr(THEMES[theme], ink) for kind, ink in PINS.items()}
    dots = tuple((x, y, colours[kind]) for x, y, kind in scenery.pins)
    room.draw_wall_map(pen, box, theme, (scenery.roads, scenery.waters), dots)


PINS = {"bureau": "header", "klant": "accent", "kandidaat": "good", "voorgesteld": "weak"}


def _draw_colleagues(pen: Pen, places: Places, theme: str, scenery: Scenery, pictures: Pictures) -> None:
    shares = SEATS[len(scenery.faces)]
    for number, (name, (left, right)) in enumerate(zip(scenery.faces, shares, strict=True)):
        seat = room.Seat(places.x((left + right) / 2), 100)
        if scenery.leader and number == len(scenery.faces) - 1:
            room.draw_glass(pen, seat.x - 98, 196)
        room.draw_person(pen, pictures.bust(name, pen.px(room.PERSON * seat.size / 100)), seat)
        room.draw_desk(pen, seat)


def _draw_desk(pen: Pen, places: Places, scenery: Scenery) -> None:
    things.draw_own_desk(pen, 0, places.width, HIGH)
    middle = [places.x((number + 0.5) / 5) for number in range(5)]
    base = 546.0
    things.draw_tray(pen, middle[0], base, scenery.papers)
    things.draw_agenda(pen, middle[1], base, scenery.done, scenery.total)
    things.draw_notebook(pen, middle[2], base, scenery.notes)
    things.draw_phone(pen, middle[3], base, ringing=scenery.ringing)
    things.draw_computer(pen, middle[4], base)
    things.draw_mug(pen, places.x(0.405), 440, warm=scenery.clock < 11 * 60)
