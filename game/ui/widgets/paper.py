"""What lies on a desk: sheets of paper, slips of the notepad, cork, and the clip, pin or stamp on them."""

from __future__ import annotations

from functools import lru_cache

import pygame
from pygame import Rect, Surface, Vector2

from game.ui import draw
from game.ui.look import Look
from game.ui.text import BOLD
from game.ui.theme import Colour
from game.ui.widgets.base import Widget
from game.ui.widgets.buttons import badge
from game.ui.widgets.panels import Panel, Rule

CORNER = 5
LARGER = 4  # small shapes are drawn this much larger and scaled down, for smooth edges


class Paper(Panel):
    """A sheet, with the sheets under it. `edge` is the colour of the strip at its top; `clip` holds it together, so far
    from its left edge, or from its right one when below nothing."""

    role = "paper"

    def __init__(self, *children: Widget, name: str = "", grow: int = 0, gap: int = 12, pad: int = 18,
                 edge: str = "accent", clip: str = "", sheets: int = 2,
                 clip_at: int = -46) -> None:  # fmt: skip
        super().__init__(*children, name=name, grow=grow, gap=gap, pad=pad)
        self.edge = edge
        self.clip = clip
        self.clip_at = clip_at
        self.sheets = sheets

    def draw(self, surface: Surface) -> None:
        look, theme = self.at, self.at.theme
        for number in range(self.sheets, 0, -1):
            under = look.px(3 * number)
            sheet = self.rect.inflate(-2 * under, 0).move(0, under)
            draw.box(surface, sheet, look.px(CORNER), theme.paper, theme.paper_line, look.px(1))
        draw.shadow(surface, self.rect, look.px(CORNER), look.px(5), theme.shadow)
        draw.box(surface, self.rect, look.px(CORNER), theme.paper, theme.paper_line, look.px(1))
        if self.edge:
            edge = Rect(self.rect.x + look.px(1), self.rect.y + look.px(1), self.rect.w - look.px(2), look.px(5))
            surface.fill(look.colour(self.edge), edge)

    def draw_over(self, surface: Surface) -> None:
        if self.clip:
            look = self.at
            picture = paperclip(look.px(34), look.colour(self.clip))
            away = look.px(abs(self.clip_at))
            x = self.rect.right - away if self.clip_at < 0 else self.rect.x + away
            surface.blit(picture, (x, self.rect.y - look.px(9)))


class Slip(Panel):
    """A leaf of the notepad: yellow, with its edge; `pinned` puts a pin through it."""

    role = "slip"

    def __init__(self, *children: Widget, name: str = "", grow: int = 0, gap: int = 4, pad: int = 10, sides: int = 14,
                 pinned: bool = False, kind: str = "note") -> None:  # fmt: skip
        super().__init__(*children, name=name, grow=grow, gap=gap, pad=pad, sides=sides)
        self.pinned = pinned
        self.ground = kind

    def draw(self, surface: Surface) -> None:
        look, theme = self.at, self.at.theme
        edge = theme.note_line if self.ground == "note" else theme.paper_line
        draw.shadow(surface, self.rect, look.px(3), look.px(3), theme.shadow // 2)
        draw.box(surface, self.rect, look.px(3), look.colour(self.ground), edge, look.px(1))

    def draw_over(self, surface: Surface) -> None:
        if self.pinned:
            look = self.at
            head = pin(look.px(16), look.theme.pin)
            surface.blit(head, (self.rect.centerx - head.get_width() // 2, self.rect.y - look.px(7)))


class Notepad(Panel):
    """The notepad beside the work: bound at the top with rings."""

    role = "slip"

    def draw(self, surface: Surface) -> None:
        look, theme = self.at, self.at.theme
        draw.shadow(surface, self.rect, look.px(CORNER), look.px(5), theme.shadow)
        draw.box(surface, self.rect, look.px(CORNER), theme.paper, theme.paper_line, look.px(1))
        band = Rect(self.rect.x + look.px(1), self.rect.y + look.px(1), self.rect.w - look.px(2), look.px(BAND))
        surface.fill(theme.note, band)
        surface.fill(theme.note_line, Rect(band.x, band.bottom, band.w, look.px(1)))
        hole, apart = look.px(8), look.px(26)
        for x in range(band.x + apart // 2, band.right - hole, apart):
            draw.box(surface, Rect(x, band.centery - hole // 2, hole, hole), hole // 2, theme.ground, theme.note_line)


BAND = 20
"""How high the bound edge of the notepad is."""


class Cork(Panel):
    """The board that slips hang on; a thread runs from what they carry (`leads`) past the pin of each of them."""

    role = "board"

    def __init__(self, *children: Widget, leads: Widget | None = None, name: str = "", grow: int = 0, gap: int = 12,
                 pad: int = 14) -> None:  # fmt: skip
        super().__init__(*children, name=name, grow=grow, gap=gap, pad=pad)
        self.leads = leads

    def draw(self, surface: Surface) -> None:
        look, theme = self.at, self.at.theme
        draw.box(surface, self.rect, look.px(8), theme.cork, theme.cork_line, look.px(3))
        hanging = [widget for widget in self.walk() if isinstance(widget, Slip) and widget.pinned]
        if self.leads is not None and hanging:
            points = [self.leads.rect.midbottom, *(slip.rect.midtop for slip in hanging)]
            pygame.draw.lines(surface, theme.pin, False, points, look.px(2))


class Number(Widget):
    """The number of a paper, which comes back on what was cut out of it."""

    role = "number"
    fills = False
    bleed = 0
    side = 26

    def __init__(self, number: int, *, says: str) -> None:
        super().__init__()
        self.number = number
        self.says = says

    @property
    def value(self) -> object:
        return self.says

    def natural(self, look: Look) -> int:
        return look.px(self.side)

    def measure(self, look: Look, width: int) -> int:
        return look.px(self.side)

    def draw(self, surface: Surface) -> None:
        look = self.at
        side = look.px(self.side)
        badge(surface, look, Rect(self.rect.x, self.rect.y, side, side), str(self.number), "missed_soft", "missed")


class Ruled(Rule):
    """A line as on writing paper; in ink it is one to write on."""

    def __init__(self, colour: str = "paper_line") -> None:
        super().__init__()
        self.colour = colour

    def draw(self, surface: Surface) -> None:
        thick = self.at.px(1)
        line = Rect(self.rect.x, self.rect.centery - thick // 2, self.rect.w, thick)
        surface.fill(self.at.colour(self.colour), line)


class Sum(Ruled):
    """The double line above a total."""

    def measure(self, look: Look, width: int) -> int:
        return look.px(5)

    def draw(self, surface: Surface) -> None:
        thick = self.at.px(1)
        for y in (self.rect.y, self.rect.bottom - thick):
            surface.fill(self.at.theme.ink, Rect(self.rect.x, y, self.rect.w, thick))


class Stamp(Widget):
    """A word as it is stamped: in a frame, in the colour of ink pads."""

    role = "stamp"
    fills = False
    bleed = 0

    def __init__(self, text: str, *, colour: str = "pin", name: str = "") -> None:
        super().__init__(name)
        self.text = text
        self.colour = colour

    @property
    def value(self) -> object:
        return self.text

    def natural(self, look: Look) -> int:
        return look.type.width(self.text, look.size("small"), BOLD) + 2 * look.px(12)

    def measure(self, look: Look, width: int) -> int:
        room = max(1, width - 2 * look.px(12))
        return look.type.block_height(self.text, look.size("small"), BOLD, room) + 2 * look.px(5)

    def draw(self, surface: Surface) -> None:
        look, size, ink = self.at, self.at.size("small"), self.at.colour(self.colour)
        draw.box(surface, self.rect, look.px(4), None, ink, look.px(2))
        y = self.rect.y + look.px(5)
        for line in look.type.lines(self.text, size, BOLD, max(1, self.rect.w - 2 * look.px(12))):
            look.type.draw(surface, (self.rect.x + look.px(12), y), line, size, ink)
            y += look.type.line_height(size)


@lru_cache(16)
def paperclip(height: int, colour: Colour) -> Surface:
    """A bent wire, twice as high as it is wide."""
    tall, wide, thick = height * LARGER, height * LARGER // 2, max(2, height * LARGER // 14)
    large = Surface((wide, tall), pygame.SRCALPHA)
    large.fill((*colour, 0))
    outer = Rect(thick, thick, wide - 2 * thick, tall - 2 * thick)
    inner = Rect(wide * 30 // 100, tall * 22 // 100, wide * 40 // 100, tall * 60 // 100)
    for loop in (outer, inner):
        pygame.draw.rect(large, colour, loop, thick, border_radius=loop.w // 2)
    return pygame.transform.smoothscale(large, (wide // LARGER, tall // LARGER))


@lru_cache(16)
def pin(side: int, colour: Colour) -> Surface:
    """The head of a pin, with the light on it."""
    whole = side * LARGER
    large = Surface((whole, whole), pygame.SRCALPHA)
    large.fill((*colour, 0))
    middle = whole // 2
    pygame.draw.circle(large, (0, 0, 0, 60), (middle + whole // 12, middle + whole // 9), whole * 38 // 100)
    pygame.draw.circle(large, colour, (middle, middle), whole * 38 // 100)
    pygame.draw.circle(large, _lighter(colour), (middle - whole // 9, middle - whole // 9), whole // 9)
    return pygame.transform.smoothscale(large, (side, side))


def _lighter(colour: Colour) -> Colour:
    red, green, blue = (part + (255 - part) * 6 // 10 for part in colour)
    return red, green, blue


@lru_cache(16)
def full_star(side: int, colour: Colour) -> Surface:
    """A star that is given; the open one is an icon."""
    whole = side * LARGER
    large = Surface((whole, whole), pygame.SRCALPHA)
    large.fill((*colour, 0))
    middle = Vector2(whole / 2, whole * 0.53)
    points = [middle + Vector2(0, -whole * (0.46, 0.21)[turn % 2]).rotate(36 * turn) for turn in range(10)]
    pygame.draw.polygon(large, colour, points)
    return pygame.transform.smoothscale(large, (side, side))
