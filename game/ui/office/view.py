"""The office as a place to act in: the picture of it, and in it the things that open what you need."""

from __future__ import annotations

from typing import NamedTuple

from pygame import Rect, Surface

from game.ui import draw
from game.ui.look import Look
from game.ui.office.picture import HIGH, WIDE, Places, Scenery, picture
from game.ui.text import SEMIBOLD
from game.ui.theme import CARD_RADIUS
from game.ui.widgets.base import Widget
from game.ui.widgets.buttons import Pressable, badge

BADGE = 22


class Place(NamedTuple):
    """A thing or a person in the office. `where` names its box in the picture; `todo` is how much there is to do."""

    name: str
    text: str
    says: str
    tells: object
    where: str
    hotkey: str = ""
    todo: int = 0
    alert: bool = False


class Thing(Pressable):
    """Something in the office you can turn to: its name hangs on it, with its key and how much there is to do."""

    bleed = 6

    def __init__(self, place: Place, *, opened: bool) -> None:
        super().__init__(place.name, place.text, place.tells, hotkey=place.hotkey)
        self.says, self.todo, self.alert, self.opened = place.says, place.todo, place.alert, opened
        self.where = place.where

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
        size, side, pad = look.size("small"), look.px(BADGE), look.px(6)
        key = side + pad if self.hotkey else 0
        count = side + pad if self.todo else 0
        room = max(1, self.rect.w - 2 * look.px(4) - key - count - 2 * pad)
        lines = look.type.lines(self.text, size, SEMIBOLD, room)
        wide = max(line.width for line in lines) + key + count + 2 * pad
        high = max(len(lines) * look.type.line_height(size), side) + look.px(6)
        tag = Rect(self.rect.centerx - wide // 2, self.rect.bottom - high - look.px(4), wide, high)
        back, ink, line = self._colours(look)
        draw.box(surface, tag, look.px(8), back, line, look.px(1))
        x = tag.x + pad
        if self.hotkey:
            badge(surface, look, Rect(x, tag.centery - side // 2, side, side), self.hotkey)
        y = tag.centery - len(lines) * look.type.line_height(size) // 2
        for words in lines:
            look.type.draw(surface, (x + key, y), words, size, ink)
            y += look.type.line_height(size)
        if self.todo:
            spot = Rect(tag.right - pad - side, tag.centery - side // 2, side, side)
            badge(surface, look, spot, str(self.todo), "accent", "accent_ink")

    def _colours(self, look: Look) -> tuple[tuple[int, int, int], tuple[int, int, int], tuple[int, int, int]]:
        theme = look.theme
        if self.alert:
            return theme.weak_soft, theme.weak, theme.weak
        back = theme.accent_soft if self.opened or self.hovered or self.focused else theme.card
        return back, theme.ink, theme.accent if self.opened else theme.field_line


class Office(Widget):
    """The room from your chair; `says` is the same in words. The things in it are its children, each in its place."""

    role = "office"
    bleed = 6

    def __init__(
        self, scenery: Scenery, places: tuple[Place, ...], *, says: str, opened: str = "", name: str = "", grow: int = 0
    ) -> None:
        things = tuple(Thing(place, opened=place.name == opened) for place in places)
        super().__init__(name, grow=grow, children=things)
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
        part = Rect(0, high * 36 // 100, self.rect.w, self.rect.h)
        surface.blit(scene, self.rect, part)
