"""Choosing by ticking: a check, and one out of a few options that are all in sight."""

from typing import NamedTuple

import pygame
from pygame import Rect, Surface
from pygame.event import Event

from game.ui import draw
from game.ui.emitted import Changed
from game.ui.layout import Column, Flow
from game.ui.look import Look
from game.ui.text import REGULAR
from game.ui.theme import CONTROL, RADIUS
from game.ui.widgets.base import UNUSED, Widget
from game.ui.widgets.buttons import PRESSES, Pressable

BACKWARD = (pygame.K_UP, pygame.K_LEFT)
FORWARD = (pygame.K_DOWN, pygame.K_RIGHT)


class Option(NamedTuple):
    value: object
    text: str


class Ticked(Pressable):
    """A mark with words behind it."""

    bleed = 6
    side = 22

    def natural(self, look: Look) -> int:
        return look.type.width(self.text, look.size("body")) + self._around(look)

    def _around(self, look: Look) -> int:
        """Each part rounded by itself, as it is drawn: one pixel decides where a line ends."""
        return look.px(4) + look.px(self.side) + look.px(11) + look.px(8)

    def measure(self, look: Look, width: int) -> int:
        room = max(1, width - self._around(look))
        words = look.type.block_height(self.text, look.size("body"), REGULAR, room)
        return max(look.px(CONTROL), words + 2 * look.px(7))

    def draw(self, surface: Surface) -> None:
        look, size = self.at, self.at.size("body")
        if self.hovered and self.enabled:
            draw.box(surface, self.rect, look.px(RADIUS), look.theme.accent_soft)
        side = look.px(self.side)
        x = self.rect.x + look.px(4)
        tall = look.type.line_height(size)
        y = self.rect.y + max(look.px(7), (look.px(CONTROL) - tall) // 2)
        self.draw_mark(surface, Rect(x, y + (tall - side) // 2, side, side))
        x += side + look.px(11)
        lines = look.type.lines(self.text, size, REGULAR, max(1, self.rect.right - look.px(8) - x))
        for line in lines:
            look.type.draw(surface, (x, y), line, size, look.colour("ink" if self.enabled else "disabled"))
            y += tall

    def draw_mark(self, surface: Surface, rect: Rect) -> None:
        raise NotImplementedError


class Check(Ticked):
    """Yes or no; tells `Changed` with True or False."""

    role = "check"

    def __init__(self, name: str, text: str, ticked: bool = False, *, enabled: bool = True) -> None:
        super().__init__(name, text, None, enabled=enabled)
        self.given = ticked
        self.ticked = ticked

    @property
    def value(self) -> object:
        return self.ticked

    @property
    def label(self) -> str:
        return f"{self.text} [{'x' if self.ticked else ' '}]"

    def keep(self) -> object:
        return self.given, self.ticked

    def restore(self, kept: object) -> None:
        match kept:
            case (given, bool(ticked)) if given == self.given:
                self.ticked = ticked

    def fire(self) -> object:
        self.ticked = not self.ticked
        self.touch()
        return Changed(self.name, self.ticked)

    def draw_mark(self, surface: Surface, rect: Rect) -> None:
        look = self.at
        if not self.ticked:
            draw.box(surface, rect, look.px(5), look.theme.field, look.theme.field_line, look.px(2))
            return
        draw.box(surface, rect, look.px(5), look.theme.accent)
        side = rect.w - 2 * look.px(3)
        tick = look.pictures.icon("check", side, look.theme.accent_ink)
        surface.blit(tick, tick.get_rect(center=rect.center))


class Radio(Ticked):
    """One option; its group has the focus and the value."""

    role = "radio"

    def __init__(self, option: Option) -> None:
        super().__init__("", option.text, None)
        self.option = option

    @property
    def group(self) -> "Radios":
        return next(widget for widget in self.above() if isinstance(widget, Radios))

    @property
    def focusable(self) -> bool:
        return False

    @property
    def clickable(self) -> bool:
        return self.group.enabled

    @property
    def owner(self) -> Widget:
        return self.group

    @property
    def label(self) -> str:
        return f"{self.text} ({'x' if self.group.value == self.option.value else ' '})"

    def fire(self) -> object:
        return self.group.choose(self.option.value)

    def draw_mark(self, surface: Surface, rect: Rect) -> None:
        look = self.at
        chosen = self.group.value == self.option.value
        line = look.theme.accent if chosen else look.theme.field_line
        draw.box(surface, rect, rect.w // 2, look.theme.field, line, look.px(2))
        if chosen:
            draw.disc(surface, rect.center, rect.w // 2 - look.px(5), look.theme.accent)


class Radios(Column):
    """One out of a few, all in sight; arrows choose. Tells `Changed` with the value of the option."""

    role = "radios"
    bleed = 6

    def __init__(
        self, name: str, options: tuple[Option, ...], value: object = None, *, says: str = "", enabled: bool = True
    ) -> None:
        self.radios = tuple(Radio(option) for option in options)
        super().__init__(*self.laid(), name=name, gap=2)
        self.options = options
        self.says = says
        self.enabled = enabled
        self.given = self._value = value

    def laid(self) -> tuple[Widget, ...]:
        """The options as they stand: under each other."""
        return self.radios

    @property
    def value(self) -> object:
        return self._value

    @property
    def focusable(self) -> bool:
        return self.enabled

    @property
    def label(self) -> str:
        return self.says

    def keep(self) -> object:
        return self.given, self._value

    def restore(self, kept: object) -> None:
        match kept:
            case (given, value) if given == self.given and any(option.value == value for option in self.options):
                self._value = value

    def choose(self, value: object) -> object:
        if value == self._value:
            return None
        self._value = value
        self.touch()
        return Changed(self.name, value)

    def lead(self) -> Widget:
        return self.radios[max(0, self._index())]

    def _index(self) -> int:
        return next((i for i, option in enumerate(self.options) if option.value == self._value), -1)

    def key(self, event: Event) -> object:
        count = len(self.options)
        if event.key in FORWARD:
            return self.choose(self.options[(self._index() + 1) % count].value)
        if event.key in BACKWARD:
            return self.choose(self.options[(max(0, self._index()) - 1) % count].value)
        if event.key in PRESSES:
            return self.choose(self.options[max(0, self._index())].value)
        return UNUSED


class RadioLine(Radios):
    """The same beside each other, as far as they fit."""

    def laid(self) -> tuple[Widget, ...]:
        return (Flow(*self.radios, gap=4),)
