"""Shapes that belong to the work: what was said, dots that count, an area that shows its end."""

from __future__ import annotations

from functools import lru_cache

import pygame
from pygame import Rect, Surface

from game.ui import draw
from game.ui.kit import Choice, Column, Look, Panel, Scroll, Widget
from game.ui.theme import CARD_RADIUS, Colour
from game.ui.widgets.paper import Paper
from game.ui.widgets.ringing import Ringing


class Latest(Scroll):
    """An area that shows its end whenever it is built anew: what was said last stands in sight."""

    def keep(self) -> object:
        return None

    def arrange(self, look: Look) -> None:
        self.offset = 1_000_000  # brought back to what there is
        super().arrange(look)


class Turned(Scroll):
    """A list that is turned to one of the things in it."""

    def __init__(self, child: Widget, name: str, to: Widget | None, *, least: int = 160) -> None:
        super().__init__(child, name, least=least)
        self.to = to

    def keep(self) -> object:
        return None

    def arrange(self, look: Look) -> None:
        super().arrange(look)
        if self.to is not None:
            self.reveal(self.to.rect)


PEEK = 24
"""So much of the next choice is in sight in a narrow window: nobody may think there is only one."""


class Leading(Choice):
    """The first of the choices: with the focus on it, what it answers to (`after`) is in sight too, as far as fits."""

    after: Widget | None = None

    def spot(self) -> Rect:
        end = self.rect.bottom + (self.at.px(PEEK) if self.at.narrow else 0)
        whole = self.rect if self.after is None else self.rect.union(self.after.rect)
        room = self.at.room - self.at.px(40)
        high = min(end - whole.top, max(room, self.rect.h))
        return Rect(whole.x, end - high, whole.w, high)


class Together(Widget):
    """With the focus on it, what it belongs to is in sight too: all of it, or else from the top as far as fits."""

    along: tuple[Widget, ...] = ()

    def spot(self) -> Rect:
        whole = self.rect.unionall([widget.rect for widget in self.along])
        high = min(whole.h, self._highest())
        top = max(whole.top, self.rect.bottom - high)
        return Rect(whole.x, top, whole.w, high)

    def _highest(self) -> int:
        windows = [self.at.room, *(above.rect.h for above in self.above() if isinstance(above, Scroll))]
        return min(windows) - self.at.px(20)


class First(Together, Choice):
    """The first of what can be chosen, with the rest: nobody takes it for the only one."""


class Box(Column):
    """A column of a form: as wide on every line."""

    def __init__(self, child: Widget, *, wide: int) -> None:
        super().__init__(child)
        self.wide = wide

    def natural(self, look: Look) -> int:
        return look.px(self.wide)


class Dots(Widget):
    """So many of ten, as small calm dots; `says` is the same in words."""

    role = "dots"
    bleed = 0
    fills = False
    most = 10
    side, apart = 9, 4

    def __init__(self, count: int, *, says: str, kind: str = "accent", name: str = "") -> None:
        super().__init__(name)
        self.count = count
        self.says = says
        self.kind = kind

    @property
    def value(self) -> object:
        return self.says

    def natural(self, look: Look) -> int:
        return look.px(self.side * self.most + self.apart * (self.most - 1))

    def measure(self, look: Look, width: int) -> int:
        return look.px(self.side + 6)

    def draw(self, surface: Surface) -> None:
        look = self.at
        side, y = look.px(self.side), self.rect.centery - look.px(self.side) // 2
        for number in range(self.most):
            dot = Rect(self.rect.x + number * look.px(self.side + self.apart), y, side, side)
            fill = look.colour(self.kind) if number < self.count else look.theme.card_alt
            line = look.colour(self.kind) if number < self.count else look.theme.field_line
            draw.box(surface, dot, side // 2, fill, line, look.px(1))


class RingingPhone(Ringing):
    """A phone that rings: it shakes."""

    role = "icon"
    bleed = 4
    fills = False
    side, lasts = 40, 4000

    def __init__(self, call: str) -> None:
        super().__init__(f"rinkelt-{call}")

    def pose(self) -> int:
        """The angle."""
        return 0 if self.still else (-12, 12)[self.left // 90 % 2]

    def natural(self, look: Look) -> int:
        return look.px(self.side)

    def measure(self, look: Look, width: int) -> int:
        return look.px(self.side)

    def draw(self, surface: Surface) -> None:
        look, theme = self.at, self.at.theme
        disc = Rect(0, 0, look.px(self.side), look.px(self.side))
        disc.center = self.rect.center
        draw.box(surface, disc, disc.w // 2, theme.accent)
        phone = look.pictures.icon("phone", look.px(22), theme.accent_ink)
        turn = self.pose()
        turned = pygame.transform.rotozoom(phone, turn, 1) if turn else phone
        surface.blit(turned, turned.get_rect(center=disc.center))


class Bubble(Panel):
    """Something that was said: the corner points at who said it, you at the right, the other at the left."""

    def __init__(self, *children: Widget, mine: bool) -> None:
        super().__init__(*children, kind="accent" if mine else "quiet", gap=0, pad=8, sides=14, grow=1)
        self.mine = mine

    def draw(self, surface: Surface) -> None:
        look, theme = self.at, self.at.theme
        back = theme.accent_soft if self.mine else theme.card_alt
        draw.box(surface, self.rect, look.px(CARD_RADIUS), back, theme.line, look.px(1))
        tail = _tail(look.px(TAIL), back, theme.line, self.mine)
        x = self.rect.right - look.px(1) if self.mine else self.rect.left - tail.get_width() + look.px(1)
        surface.blit(tail, (x, self.rect.y + look.px(14)))


TAIL = 11


@lru_cache(16)
def _tail(side: int, fill: Colour, line: Colour, mine: bool) -> Surface:
    """The corner of a bubble, open at the side of the words."""
    large = Surface((side * 4, side * 4), pygame.SRCALPHA)
    large.fill((*line, 0))
    wide = side * 4
    points = [(0, 0), (wide - 4, 2), (0, wide - 6)]
    pygame.draw.polygon(large, fill, points)
    for start, end in ((points[0], points[1]), (points[1], points[2])):
        pygame.draw.line(large, line, start, end, 4)
    turned = large if mine else pygame.transform.flip(large, True, False)
    return pygame.transform.smoothscale(turned, (side, side))


__all__ = ["Box", "Bubble", "Dots", "First", "Latest", "Leading", "Paper", "Together", "Turned"]
