"""Choosing by ticking: a check, one out of a few options, one out of a list that opens, and tabs."""

from typing import NamedTuple

import pygame
from pygame import Rect, Surface
from pygame.event import Event

from game.ui import draw
from game.ui.emitted import Changed
from game.ui.layout import Column, Flow
from game.ui.look import Look
from game.ui.text import REGULAR, SEMIBOLD
from game.ui.theme import CONTROL, RADIUS
from game.ui.widgets.base import UNUSED, Close, Open, Widget
from game.ui.widgets.buttons import PRESSES, Pressable
from game.ui.widgets.panels import Panel
from game.ui.widgets.scroll import ListScroll

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
        return look.type.width(self.text, look.size("body")) + look.px(4 + self.side + 11 + 8)

    def measure(self, look: Look, width: int) -> int:
        room = max(1, width - look.px(4 + self.side + 11 + 8))
        words = look.type.block_height(self.text, look.size("body"), REGULAR, room)
        return max(look.px(CONTROL), words + 2 * look.px(7))

    def draw(self, surface: Surface) -> None:
        look, size = self.at, self.at.size("body")
        if self.hovered and self.enabled:
            draw.box(surface, self.rect, look.px(RADIUS), look.theme.accent_soft)
        side = look.px(self.side)
        x = self.rect.x + look.px(4)
        self.draw_mark(surface, Rect(x, self.rect.y + (look.px(CONTROL) - side) // 2, side, side))
        x += side + look.px(11)
        lines = look.type.lines(self.text, size, REGULAR, max(1, self.rect.right - look.px(8) - x))
        y = self.rect.y + max(look.px(7), (look.px(CONTROL) - look.type.line_height(size)) // 2)
        for line in lines:
            look.type.draw(surface, (x, y), line, size, look.colour("ink" if self.enabled else "disabled"))
            y += look.type.line_height(size)

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
        super().__init__(*(Radio(option) for option in options), name=name, gap=2)
        self.options = options
        self.says = says
        self.enabled = enabled
        self.given = self._value = value

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
        return self.children[max(0, self._index())]

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


class Select(Pressable):
    """One out of many; Enter, Space or a click opens the list, arrows step through it. Tells `Changed`."""

    role = "select"

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
        return look.type.width(self.text, look.size("body")) + look.px(24)

    def measure(self, look: Look, width: int) -> int:
        room = max(1, width - look.px(24))
        return max(look.px(38), look.type.block_height(self.text, look.size("body"), REGULAR, room) + 2 * look.px(6))

    def draw(self, surface: Surface) -> None:
        look, size = self.at, self.at.size("body")
        chosen = self.option.value == self.select.value
        if self.hovered or self.focused:
            draw.box(surface, self.rect, look.px(6), look.theme.accent_soft)
        lines = look.type.lines(self.text, size, SEMIBOLD if chosen else REGULAR, max(1, self.rect.w - look.px(24)))
        y = self.rect.centery - len(lines) * look.type.line_height(size) // 2
        for words in lines:
            look.type.draw(surface, (self.rect.x + look.px(12), y), words, size, look.theme.ink)
            y += look.type.line_height(size)


class Page(NamedTuple):
    value: str
    title: str
    content: Widget


class TabHead(Pressable):
    """The name of one page."""

    role = "tab"
    fills = False

    def __init__(self, page: Page) -> None:
        super().__init__("", page.title, None)
        self.page = page

    @property
    def tabs(self) -> "Tabs":
        return next(widget for widget in self.above() if isinstance(widget, Tabs))

    @property
    def focusable(self) -> bool:
        return False

    @property
    def clickable(self) -> bool:
        return True

    @property
    def owner(self) -> Widget:
        return self.tabs

    @property
    def label(self) -> str:
        return f"{self.text}{' (open)' if self.tabs.value == self.page.value else ''}"

    def fire(self) -> object:
        return self.tabs.open(self.page.value)

    def natural(self, look: Look) -> int:
        return look.type.width(self.text, look.size("body"), SEMIBOLD) + 2 * look.px(16) + 1

    def measure(self, look: Look, width: int) -> int:
        room = max(1, width - 2 * look.px(16))
        return max(
            look.px(CONTROL), look.type.block_height(self.text, look.size("body"), SEMIBOLD, room) + 2 * look.px(8)
        )

    def draw(self, surface: Surface) -> None:
        look, size = self.at, self.at.size("body")
        opened = self.tabs.value == self.page.value
        if self.hovered and not opened:
            draw.box(surface, self.rect, look.px(RADIUS), look.theme.accent_soft)
        ink = look.theme.link if opened else look.theme.muted
        lines = look.type.lines(self.text, size, SEMIBOLD, max(1, self.rect.w - 2 * look.px(16)))
        y = self.rect.centery - len(lines) * look.type.line_height(size) // 2
        for words in lines:
            look.type.draw(surface, (self.rect.centerx - words.width // 2, y), words, size, ink)
            y += look.type.line_height(size)
        under = Rect(self.rect.x, self.rect.bottom - look.px(3), self.rect.w, look.px(3))
        surface.fill(look.theme.accent if opened else look.theme.line, under)


class Tabs(Column):
    """Several pages of which one is seen; arrows on the names turn the page. Tells `Changed`."""

    role = "tabs"

    def __init__(self, name: str, pages: tuple[Page, ...], value: str = "", *, grow: int = 0) -> None:
        self.pages = pages
        self.heads = Flow(*(TabHead(page) for page in pages), gap=2)
        self._value = value or pages[0].value
        super().__init__(self.heads, self._page().content, name=name, gap=14, grow=grow)
        self._page().content.grow = 1

    def _page(self) -> Page:
        return next(page for page in self.pages if page.value == self._value)

    @property
    def value(self) -> object:
        return self._value

    @property
    def label(self) -> str:
        return self._page().title

    @property
    def focusable(self) -> bool:
        return True

    def keep(self) -> object:
        return self._value

    def restore(self, kept: object) -> None:
        if any(page.value == kept for page in self.pages):
            self.open(str(kept))

    def open(self, value: str) -> object:
        if value == self._value:
            return None
        self._value = value
        self._page().content.grow = 1
        self.replace_children(self.heads, self._page().content)
        return Changed(self.name, value)

    def lead(self) -> Widget:
        return self.heads.children[[page.value for page in self.pages].index(self._value)]

    def parts(self) -> list[Widget]:
        return [self.heads, *(page.content for page in self.pages)]

    def key(self, event: Event) -> object:
        index = [page.value for page in self.pages].index(self._value)
        if event.key == pygame.K_RIGHT:
            return self.open(self.pages[(index + 1) % len(self.pages)].value)
        if event.key == pygame.K_LEFT:
            return self.open(self.pages[(index - 1) % len(self.pages)].value)
        return UNUSED
