"""Tabs: several pages of which one is seen."""

from typing import NamedTuple

import pygame
from pygame import Rect, Surface
from pygame.event import Event

from game.ui import draw
from game.ui.emitted import Changed
from game.ui.layout import Column, Flow
from game.ui.look import Look
from game.ui.text import SEMIBOLD
from game.ui.theme import CONTROL, RADIUS
from game.ui.widgets.base import UNUSED, Widget
from game.ui.widgets.buttons import Pressable


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
        self.given = self._value = value or pages[0].value
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
        return self.given, self._value

    def restore(self, kept: object) -> None:
        match kept:
            case (given, str(value)) if given == self.given and any(page.value == value for page in self.pages):
                self.open(value)

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
