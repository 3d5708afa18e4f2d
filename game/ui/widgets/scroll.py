"""Scrolling: an area that shows a part of what is higher than itself."""

from typing import ClassVar

import pygame
from pygame import Rect, Surface
from pygame.event import Event

from game.ui import draw
from game.ui.look import Look
from game.ui.widgets.base import UNUSED, Widget

BAR = 8  # the scrollbar, with room around it
GUTTER = 16
EDGE = 5  # room for a focus ring: inside the area above and below, outside it left and right


class Scroll(Widget):
    """A vertical area; in a narrow window it opens up and leaves scrolling to the screen as a whole.

    `least` is the logical height it is content with.
    """

    role = "scroll"
    bleed = 6

    edge: ClassVar[int] = EDGE  # room around the content
    gutter: ClassVar[int] = GUTTER  # room for the bar

    def __init__(self, child: Widget, name: str = "", *, least: int = 160, grow: int = 1) -> None:
        super().__init__(name, grow=grow, children=(child,))
        self.least = least
        self.offset = 0
        self._grip = 0

    @property
    def child(self) -> Widget:
        return self.children[0]

    def _edge(self, look: Look) -> int:
        return look.px(self.edge)

    def natural(self, look: Look) -> int:
        return self.child.natural(look) + look.px(self.gutter)

    def measure(self, look: Look, width: int) -> int:
        content = self.child.measure(look, width) + 2 * self._edge(look)
        return content if look.narrow else min(content, look.px(self.least))

    def arrange(self, look: Look) -> None:
        edge = self._edge(look)
        room = self.rect.inflate(0, -2 * edge)
        width, height = room.w, self.child.measure(look, room.w)
        if height > room.h:
            width -= look.px(self.gutter)
            height = self.child.measure(look, width)
        height = max(height, room.h)
        self.offset = max(0, min(self.offset, height - room.h))
        self.child.place(look, Rect(room.x, room.y - self.offset, width, height))

    @property
    def most(self) -> int:
        """How far it can be scrolled."""
        return max(0, self.child.rect.h + 2 * self._edge(self.at) - self.rect.h)

    @property
    def focusable(self) -> bool:
        """Only when keys could not reach it in another way."""
        return self.look is not None and self.most > 0 and not any(w.focusable for w in self.child.walk())

    @property
    def clickable(self) -> bool:
        return self.look is not None and self.most > 0

    def keep(self) -> object:
        return self.offset

    def restore(self, kept: object) -> None:
        if isinstance(kept, int):
            self.offset = kept

    def window(self) -> Rect:
        return self.rect.inflate(2 * self._edge(self.at), 0)

    def scroll(self, down: int) -> bool:
        """Move the content; False when it stands at its end already."""
        target = max(0, min(self.most, self.offset + down))
        if target == self.offset:
            return False
        self.child.move(0, self.offset - target)
        self.offset = target
        self.touch()
        return True

    def reveal(self, spot: Rect) -> None:
        """Scroll as little as needed to show this place; what is too high shows its top."""
        margin = self.at.px(8)
        above = spot.top - margin - self.rect.top
        under = spot.bottom + margin - self.rect.bottom
        if above < 0 or spot.h + 2 * margin > self.rect.h:
            self.scroll(above)
        elif under > 0:
            self.scroll(under)

    def key(self, event: Event) -> object:
        steps = {pygame.K_UP: -self.at.px(50), pygame.K_DOWN: self.at.px(50)}
        step = steps.get(event.key)
        return None if step is not None and self.scroll(step) else UNUSED

    def page(self, key: int) -> bool:
        """Page Up, Page Down, Home and End; False when nothing moved."""
        page = self.rect.h * 85 // 100
        far = self.most
        return self.scroll(
            {pygame.K_PAGEUP: -page, pygame.K_PAGEDOWN: page, pygame.K_HOME: -far, pygame.K_END: far}[key]
        )

    # ---- the bar

    def _track(self) -> Rect:
        look = self.at
        wide = look.px(BAR)
        inset = look.px(4)
        return Rect(self.rect.right - wide - look.px(4), self.rect.y + inset, wide, self.rect.h - 2 * inset)

    def _thumb(self) -> Rect:
        track = self._track()
        full = self.most + self.rect.h
        tall = max(self.at.px(36), track.h * self.rect.h // full)
        return Rect(track.x, track.y + (track.h - tall) * self.offset // max(1, self.most), track.w, min(tall, track.h))

    def draw_over(self, surface: Surface) -> None:
        if self.most > 0:
            theme, thumb = self.at.theme, self._thumb()
            colour = theme.accent if self.hovered or self.pressed else theme.field_line
            draw.box(surface, thumb, thumb.w // 2, colour, theme.card, 1)

    def press(self, at: tuple[int, int], clicks: int) -> object:
        if self.most == 0 or at[0] < self.rect.right - self.at.px(GUTTER):
            return UNUSED
        thumb = self._thumb()
        if not thumb.top <= at[1] <= thumb.bottom:
            self.scroll((at[1] - thumb.centery) * (self.most + self.rect.h) // self.rect.h)
            thumb = self._thumb()
        self._grip = at[1] - thumb.y
        self.pressed = True
        return None

    def drag(self, at: tuple[int, int]) -> object:
        if self.pressed:
            track, thumb = self._track(), self._thumb()
            wanted = (at[1] - self._grip - track.y) * self.most // max(1, track.h - thumb.h)
            self.scroll(wanted - self.offset)
        return None

    def release(self, at: tuple[int, int]) -> object:
        self.pressed = False
        self.touch()
        return None


class Screenful(Scroll):
    """The scroll of a whole screen: its bar lies over the room at the right of the page."""

    edge = 0
    gutter = 0


class RowScroll(Scroll):
    """Rows without a focus ring of their own, up to the edge."""

    edge = 0
    gutter = BAR + 6


class ListScroll(Scroll):
    """Never opens up: what holds it has a fixed height."""

    gutter = BAR + 6

    def measure(self, look: Look, width: int) -> int:
        return min(self.full(look, width), look.px(self.least))

    def full(self, look: Look, width: int) -> int:
        """The height at which nothing needs to be scrolled."""
        return self.child.measure(look, width) + 2 * look.px(self.edge)
