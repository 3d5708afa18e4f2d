"""One out of many: a control that opens a list."""

from typing import ClassVar

import pygame
from pygame import Surface
from pygame.event import Event

from game.ui import draw
from game.ui.emitted import Changed
from game.ui.layout import Column
from game.ui.look import Look
from game.ui.text import REGULAR, SEMIBOLD
from game.ui.theme import CONTROL, RADIUS
from game.ui.widgets.base import Close, Open
from game.ui.widgets.buttons import Pressable
from game.ui.widgets.panels import Panel
from game.ui.widgets.scroll import ListScroll
from game.ui.widgets.ticking import BACKWARD, FORWARD, Option


class Select(Pressable):
    """One out of many; Enter, Space or a click opens the list, arrows step through it. Tells `Changed`."""

    role = "select"
    steps: ClassVar[bool] = True  # arrows step through it while it is shut

    def __init__(
        self,
        name: str,
        options: tuple[Option, ...],
        value: object = None,
        *,
        says: str = "",
        hint: str = "",
        enabled: bool = True,
        grow: int = 0,
    ) -> None:
        super().__init__(name, "", None, enabled=enabled, grow=grow)
        self.options = options
        self.says = says
        self.hint = hint  # shown while nothing is chosen
        self.given = self._value = value

    @property
    def value(self) -> object:
        return self._value

    @property
    def shown(self) -> str:
        return next((option.text for option in self.options if option.value == self._value), self.hint)

    @property
    def label(self) -> str:
        return f"{self.says}: {self.shown}" if self.says else self.shown

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
        self.stale = self.look is not None and self.measure(self.look, self.rect.w) != self.rect.h
        return Changed(self.name, value)

    def fire(self) -> object:
        return Open(SelectList(self), under=self.rect)

    def key(self, event: Event) -> object:
        index = next((i for i, option in enumerate(self.options) if option.value == self._value), -1)
        if event.key == pygame.K_DOWN and event.mod & pygame.KMOD_ALT:
            return self.fire()
        if event.key in FORWARD:
            return self.choose(self.options[min(len(self.options) - 1, index + 1)].value)
        if event.key in BACKWARD:
            return self.choose(self.options[max(0, index - 1)].value)
        return super().key(event)

    def natural(self, look: Look) -> int:
        texts = (self.hint, *(option.text for option in self.options))
        widest = max(look.type.width(text, look.size("body")) for text in texts)
        return widest + look.px(12 + 12 + 20 + 12) + 1

    def _room(self, look: Look, width: int) -> int:
        return max(1, width - look.px(12 + 12 + 20 + 12))

    def measure(self, look: Look, width: int) -> int:
        words = look.type.block_height(self.shown, look.size("body"), REGULAR, self._room(look, width))
        return max(look.px(CONTROL), words + 2 * look.px(7))

    def draw(self, surface: Surface) -> None:
        look, size = self.at, self.at.size("body")
        line = "accent" if self.focused or self.hovered else "field_line"
        draw.box(surface, self.rect, look.px(RADIUS), look.theme.field, look.colour(line), look.px(1))
        lines = look.type.lines(self.shown, size, REGULAR, self._room(look, self.rect.w))
        y = self.rect.centery - len(lines) * look.type.line_height(size) // 2
        ink = look.theme.muted if self._value is None or not self.enabled else look.theme.ink
        for words in lines:
            look.type.draw(surface, (self.rect.x + look.px(12), y), words, size, ink)
            y += look.type.line_height(size)
        side = look.px(20)
        arrow = look.pictures.icon("chevron-down", side, look.theme.muted)
        surface.blit(arrow, (self.rect.right - look.px(12) - side, self.rect.centery - side // 2))


class SelectList(Panel):
    """The open list of a Select."""

    role = "list"

    def __init__(self, select: Select) -> None:
        self.select = select
        self.rows = [Listed(select, index, option) for index, option in enumerate(select.options)]
        self.scroll = ListScroll(Column(*self.rows, gap=2), least=76)
        super().__init__(self.scroll, kind="list", pad=6)

    def full(self, look: Look, width: int) -> int:
        """Its height with every option in sight."""
        return self.scroll.full(look, width - 2 * look.px(self.pad)) + 2 * look.px(self.pad)

    @property
    def start(self) -> str:
        """The name of the row that gets the focus first."""
        chosen = (row.name for row in self.rows if row.option.value == self.select.value)
        return next(chosen, self.rows[0].name)


class Listed(Pressable):
    """One row of an open list."""

    role = "option"

    def __init__(self, select: Select, index: int, option: Option) -> None:
        super().__init__(f"{select.name}/{index}", option.text, None)
        self.select = select
        self.option = option

    def fire(self) -> object:
        return Close(self.select.choose(self.option.value))

    def natural(self, look: Look) -> int:
        return look.type.width(self.text, look.size("body"), self._weight) + look.px(24)

    @property
    def _weight(self) -> int:
        return SEMIBOLD if self.option.value == self.select.value else REGULAR

    def measure(self, look: Look, width: int) -> int:
        room = max(1, width - look.px(24))
        words = look.type.block_height(self.text, look.size("body"), self._weight, room)
        return max(look.px(38), words + 2 * look.px(6))

    def draw(self, surface: Surface) -> None:
        look, size = self.at, self.at.size("body")
        if self.hovered or self.focused:
            draw.box(surface, self.rect, look.px(6), look.theme.accent_soft)
        lines = look.type.lines(self.text, size, self._weight, max(1, self.rect.w - look.px(24)))
        y = self.rect.centery - len(lines) * look.type.line_height(size) // 2
        for words in lines:
            look.type.draw(surface, (self.rect.x + look.px(12), y), words, size, look.theme.ink)
            y += look.type.line_height(size)
