"""The whole picture of the office, made once for a size, a theme, a quarter of an hour and what stands in it."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from itertools import groupby
from typing import TYPE_CHECKING

import pygame
from pygame import Rect, Surface

from game.ui.office import room, things
from game.ui.office.light import STEP, desk_lamp, light, room_ink, sky_ink
from game.ui.office.pen import Pen
from game.ui.regionground import SIZE, Line
from game.ui.theme import CARD_RADIUS, THEMES, Colour, Theme

if TYPE_CHECKING:
    from game.ui.pictures import Pictures

WIDE, HIGH = 820, 600
"""The sketch the office is drawn from; a wider or higher room has more wall, not larger things."""
MANY = 700_000
"""Pixels above which the picture is drawn two times its size instead of three."""
WINDOW = (0.03, 70, 176, 140)  # its left as a share of the width, its top, width and height in units
MAP = (0.415, 20, 196, 138)  # its middle as a share of the width, its top, width and height in units
CLOCK = (143, 44)  # to the left of the right wall, and down


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
        return self.box(left, 206, right, 390)

    def wall_map(self) -> Rect:
        return self.box(0.285, 6, 0.545, 198)

    def door(self) -> Rect:
        return self.box(0.82, 22, 0.996, 388)


SEATS = {
    0: (),
    1: ((0.55, 0.80),),
    2: ((0.26, 0.52), (0.55, 0.80)),
    3: ((0.03, 0.28), (0.29, 0.54), (0.55, 0.80)),
}
"""Left and right of each colleague's place, as shares of the width; the leidinggevende sits at the last one."""
EMPTY = {0: SEATS[2], 1: SEATS[2][:1]}
"""Where nobody sits today: an office has more desks than people."""


@lru_cache(4)
def picture(size: tuple[int, int], theme: str, scenery: Scenery, pictures: Pictures) -> Surface:
    larger = 3 if size[0] * size[1] < MANY else 2
    places, look, clock = Places(size), THEMES[theme], scenery.clock // STEP * STEP
    large = Surface((size[0] * larger, size[1] * larger))
    pen = Pen(large, places.scale * larger, (0.0, places.top), room_ink(look, clock))
    _draw_room(pen, places, look, clock)
    _draw_map(pen, places, theme, scenery)
    _draw_colleagues(pen, places, scenery, pictures)
    _draw_desk(pen, places, scenery, desk_lamp(look, clock))
    _round_off(large, round(CARD_RADIUS * pen.scale), look.ground)
    return pygame.transform.smoothscale(large, size)


def _draw_room(pen: Pen, places: Places, look: Theme, clock: int) -> None:
    outside = Pen(pen.surface, pen.scale, pen.origin, sky_ink(look))
    now, window = light(clock), (places.x(WINDOW[0]), *WINDOW[1:])
    room.draw_walls(pen, 0.0, places.width, min(0.0, places.top), HIGH)
    room.draw_beam(pen, window, now)
    room.draw_window(pen, outside, window, now, clock)
    room.draw_clock(pen, places.width - CLOCK[0], CLOCK[1], clock)
    room.draw_door(pen, places.width - 104, 62)
    room.draw_cabinet(pen, places.x(0.022), 190)


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
    middle, top, wide, high = MAP
    left = places.x(middle) - wide / 2
    room.draw_wall_map(pen, (left, top, wide, high), theme, (scenery.roads, scenery.waters))
    for (x, y), here in groupby(scenery.pins, lambda pin: pin[:2]):
        for number, (_, _, kind) in enumerate(here):
            spot = left + x * wide / SIZE[0] + number * room.PIN, top + y * high / SIZE[1]
            room.draw_pin(pen, spot, kind, getattr(THEMES[theme], PINS[kind]))


PINS = {"bureau": "badge", "klant": "accent", "kandidaat": "good", "voorgesteld": "weak"}
"""The colours of the marks on the map."""


def _draw_colleagues(pen: Pen, places: Places, scenery: Scenery, pictures: Pictures) -> None:
    shares = SEATS[len(scenery.faces)]
    for left, right in EMPTY.get(len(scenery.faces), ()):
        seat = room.Seat(places.x((left + right) / 2), 100)
        room.draw_chair(pen, seat)
        room.draw_desk(pen, seat)
    for number, (name, (left, right)) in enumerate(zip(scenery.faces, shares, strict=True)):
        seat = room.Seat(places.x((left + right) / 2), 100)
        if scenery.leader and number == len(scenery.faces) - 1:
            room.draw_glass(pen, seat.x - 98, 196)
        face = pictures.bust(name, pen.px(room.PERSON * seat.size / 100))
        room.draw_person(pen, seat, face)
        room.draw_desk(pen, seat)


def _draw_desk(pen: Pen, places: Places, scenery: Scenery, lamp: Colour | None) -> None:
    things.draw_own_desk(pen, 0, places.width, HIGH)
    middle = [places.x((number + 0.5) / 5) for number in range(5)]
    base = 546.0
    things.draw_lamp(pen, places.x(0.2), 494, lit=lamp)
    things.draw_tray(pen, middle[0], base, scenery.papers)
    things.draw_agenda(pen, middle[1], base, scenery.done, scenery.total)
    things.draw_notebook(pen, middle[2], base, scenery.notes)
    things.draw_phone(pen, middle[3], base, ringing=scenery.ringing)
    things.draw_computer(pen, middle[4], base)
    things.draw_mug(pen, places.x(0.586), 494, warm=scenery.clock < 11 * 60)
