"""The office as a place to act in: the picture of it, and in it the things that open what you need."""

from __future__ import annotations

from functools import lru_cache
from math import pi
from typing import NamedTuple

import pygame
from pygame import Rect, Surface

from game.ui import draw
from game.ui.look import Look
from game.ui.office.picture import HIGH, WIDE, Places, Scenery, picture
from game.ui.text import REGULAR, SEMIBOLD, Line
from game.ui.theme import CARD_RADIUS, Colour
from game.ui.widgets.base import Widget
from game.ui.widgets.buttons import Pressable, badge
from game.ui.widgets.ringing import Ringing

BADGE = 22


class Place(NamedTuple):
    """A thing or a person in the office. `where` names its box in the picture; `under` stands under its name; `todo` is
    how much there is to do."""

    name: str
    text: str
    says: str
    tells: object
    where: str
    hotkey: str = ""
    under: str = ""
    todo: int = 0
    alert: bool = False


class Thing(Pressable):
    """Something in the office you can turn to: its name hangs on it, with its key and how much there is to do."""

    bleed = 6

    def __init__(self, place: Place, *, opened: bool) -> None:
        super().__init__(place.name, place.text, place.tells, hotkey=place.hotkey)
        self.says, self.under, self.todo = place.says, place.under, place.todo
        self.alert, self.opened, self.where = place.alert, opened, place.where

    @property
    def label(self) -> str:
        return self.says

    def measure(self, look: Look, width: int) -> int:
        return self.rect.h

    def draw(self, surface: Surface) -> None:
        look = self.at
        if self.opened or self.hovered or self.pressed or self.focused:
            line = look.theme.accent if self.opened or self.pressed else look.theme.card
            draw.box(surface, self.rect, look.px(12), None, look.theme.card, look.px(4))
            draw.box(surface, self.rect, look.px(12), None, line, look.px(2))
        self._draw_tag(surface, look)

    def _draw_tag(self, surface: Surface, look: Look) -> None:
        """The tag under it: key, name, and a number when there is something to do."""
        side, pad, size = look.px(BADGE), look.px(6), look.size("small")
        back, ink, edge = self._colours(look)
        around = 2 * pad + (side + pad if self.hotkey else 0) + (side + pad if self.todo else 0)
        lines = self._lines(look, max(1, self.rect.w - 2 * look.px(4) - around), ink)
        wide, tall = max(line.width for line, _ in lines) + around, look.type.line_height(size)
        high = max(len(lines) * tall, side) + look.px(6)
        tag = Rect(self.rect.centerx - wide // 2, self.rect.bottom - high - look.px(4), wide, high)
        draw.box(surface, tag, look.px(8), back, edge, look.px(1))
        x = tag.x + pad
        if self.hotkey:
            badge(surface, look, Rect(x, tag.centery - side // 2, side, side), self.hotkey)
            x += side + pad
        for number, (line, colour) in enumerate(lines):
            look.type.draw(surface, (x, tag.centery - len(lines) * tall // 2 + number * tall), line, size, colour)
        if self.todo:
            spot = Rect(tag.right - pad - side, tag.centery - side // 2, side, side)
            badge(surface, look, spot, str(self.todo), "accent", "accent_ink")

    def _lines(self, look: Look, room: int, ink: Colour) -> list[tuple[Line, Colour]]:
        """The name, and smaller under it what somebody is."""
        size = look.size("small")
        named = look.type.lines(self.text, size, SEMIBOLD, room)
        below = look.type.lines(self.under, size, REGULAR, room) if self.under else ()
        return [*((line, ink) for line in named), *((line, look.theme.muted) for line in below)]

    def _colours(self, look: Look) -> tuple[Colour, Colour, Colour]:
        theme = look.theme
        if self.alert:
            return theme.weak_soft, theme.weak, theme.weak
        back = theme.accent_soft if self.opened or self.hovered or self.focused else theme.card
        return back, theme.ink, theme.accent if self.opened else theme.field_line


class RingingThing(Ringing, Thing):
    """The phone while somebody calls: waves around it."""

    def pose(self) -> int:
        """How many waves there are."""
        return WAVES if self.still else self.left // BEAT % WAVES + 1

    def draw(self, surface: Surface) -> None:
        super().draw(surface)
        look = self.at
        side = look.px(WAVE)
        drawn = waves(side, self.pose(), look.theme.weak)
        middle, y = self.rect.centerx, self.rect.y + self.rect.h * 22 // 100
        surface.blit(drawn, (middle + look.px(16), y))
        surface.blit(
            pygame.transform.flip(drawn, flip_x=True, flip_y=False), (self.rect.centerx - look.px(16) - side, y)
        )


WAVES, WAVE, LARGER, BEAT = 3, 56, 4, 200


@lru_cache(8)
def waves(side: int, count: int, colour: Colour) -> Surface:
    """So many bows of sound, to the right."""
    large = Surface((side * LARGER, side * LARGER), pygame.SRCALPHA)
    for number in range(count):
        reach = large.get_width() * (40 + 28 * number) // 100
        around = Rect(0, 0, 2 * reach, 2 * reach)
        around.center = 0, large.get_height() // 2
        pygame.draw.arc(large, colour, around, -pi / 5, pi / 5, max(1, side * LARGER * 6 // 100))
    return pygame.transform.smoothscale(large, (side, side))


class Office(Widget):
    """The room from your chair; `says` is the same in words. The things in it are its children, each in its place."""

    role = "office"
    bleed = 6

    def __init__(
        self, scenery: Scenery, places: tuple[Place, ...], *, says: str, opened: str = "", name: str = "", grow: int = 0
    ) -> None:
        kinds = [RingingThing if place.alert else Thing for place in places]
        things = (kind(place, opened=place.name == opened) for kind, place in zip(kinds, places, strict=True))
        super().__init__(name, grow=grow, children=tuple(things))
        self.scenery = scenery
        self.says = says

    @property
    def value(self) -> object:
        return self.says

    def natural(self, look: Look) -> int:
        return look.px(WIDE)

    def measure(self, look: Look, width: int) -> int:
        return min(look.px(HIGH), width * HIGH // WIDE)

    def arrange(self, look: Look) -> None:
        places = Places(self.rect.size)
        for thing in self.children:
            assert isinstance(thing, Thing)
            thing.place(look, places.named(thing.where).move(self.rect.topleft))

    def draw(self, surface: Surface) -> None:
        look = self.at
        scene = picture(self.rect.size, look.theme.name, self.scenery, look.pictures)
        surface.blit(scene, self.rect)
        draw.box(surface, self.rect, look.px(CARD_RADIUS), None, look.theme.line, look.px(1))


class Banner(Widget):
    """The room where there is little of it: only to look at, above the same things as a list."""

    role = "office"
    bleed = 0

    def __init__(self, scenery: Scenery, *, says: str, height: int = 110, name: str = "") -> None:
        super().__init__(name)
        self.scenery, self.says, self.height = scenery, says, height

    @property
    def value(self) -> object:
        return self.says

    def natural(self, look: Look) -> int:
        return look.px(WIDE)

    def measure(self, look: Look, width: int) -> int:
        return look.px(self.height)

    def draw(self, surface: Surface) -> None:
        look = self.at
        high = self.rect.w * HIGH // WIDE
        scene = picture((self.rect.w, high), look.theme.name, self.scenery, look.pictures)
        part = Rect(0, high * 32 // 100, self.rect.w, self.rect.h)
        surface.blit(scene, self.rect, part)
