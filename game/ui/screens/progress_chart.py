"""The chart of one werkproces over the days: a sign for each day, how sure it is, the latest day at the right."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pygame import Rect, Surface
from pygame.draw import lines

from game.core.score import Level
from game.ui import draw
from game.ui.kit import Look, Widget
from game.ui.screens.debrief_chart import KINDS
from game.ui.text import REGULAR, SEMIBOLD
from game.words import scores
from game.words import voortgang as words

if TYPE_CHECKING:
    from game.report.progress import Dot

BANDS: tuple[Level, ...] = ("G", "V", "O")
SCALE, LANE = 156, 34
"""Height of the line of 0 to 100, and of the strip under it for days with too little to go by."""
SIGN = 22


class DotChart(Widget):
    """Every day in a column of its own with its number under it; three bands say what its height means."""

    role = "chart"
    bleed = 0

    def __init__(self, dots: tuple[Dot | None, ...], cut: tuple[int, int], days: int) -> None:
        super().__init__()
        self.dots = dots
        self.cut = cut
        self.days = days

    @property
    def value(self) -> object:
        return "; ".join(dot.told for dot in self.dots if dot)

    def natural(self, look: Look) -> int:
        return look.px(300)

    def measure(self, look: Look, width: int) -> int:
        return look.px(SCALE + LANE) + look.type.line_height(look.size("small")) + look.px(4)

    # ---- where things are

    def _left(self) -> int:
        """Room for the names of the bands, when there is room for them at all."""
        look, size = self.at, self.at.size("small")
        wide = max(look.type.width(name, size) for name in self._names())
        return wide + look.px(10) if wide <= self.rect.w // 3 else 0

    def _names(self) -> tuple[str, ...]:
        return (*(scores.LEVELS[level] for level in BANDS), words.LOWER_BAND)

    def _y(self, percent: int) -> int:
        edge = self.at.px(SIGN // 2 + 4)  # a sign at the top or the bottom is whole
        return self.rect.y + edge + (self.at.px(SCALE) - 2 * edge) * (100 - percent) // 100

    def _band(self, level: Level) -> Rect:
        low, high = self.cut
        upper, under = {"G": (100, high), "V": (high, low), "O": (low, 0)}[level]
        left, edge = self.rect.x + self._left(), self.at.px(SIGN // 2 + 4)
        top = self._y(upper) - (edge if level == "G" else 0)
        bottom = self._y(under) + (edge if level == "O" else 0)
        return Rect(left, top, self.rect.right - left, bottom - top)

    def _lane(self) -> Rect:
        left = self.rect.x + self._left()
        return Rect(left, self.rect.y + self.at.px(SCALE), self.rect.right - left, self.at.px(LANE))

    def _x(self, number: int) -> int:
        lane = self._lane()
        return lane.x + lane.w * (2 * number - 1) // (2 * max(self.days, 3))

    # ---- drawing

    def draw(self, surface: Surface) -> None:
        look = self.at
        for level in BANDS:
            band = self._band(level)
            back = look.theme.card_alt if level == "V" else look.theme.card
            draw.box(surface, band, 0, back, look.theme.line, look.px(1))
            self._name(surface, scores.LEVELS[level], band)
        lane = self._lane()
        draw.box(surface, lane, 0, look.theme.missed_soft, look.theme.line, look.px(1))
        self._name(surface, words.LOWER_BAND, lane)
        self._draw_line(surface)
        for number, dot in enumerate(self.dots, 1):
            self._number(surface, number)
            if dot is not None:
                self._draw_dot(surface, dot)

    def _name(self, surface: Surface, text: str, band: Rect) -> None:
        look, size = self.at, self.at.size("small")
        if self._left():
            y = band.centery - look.type.line_height(size) // 2
            look.type.letters(surface, (self.rect.x, y), text, size, REGULAR, look.theme.muted)

    def _number(self, surface: Surface, number: int) -> None:
        look, size = self.at, self.at.size("small")
        text = str(number)
        x = self._x(number) - look.type.width(text, size, SEMIBOLD) // 2
        look.type.letters(surface, (x, self._lane().bottom + look.px(4)), text, size, SEMIBOLD, look.theme.muted)

    def _draw_line(self, surface: Surface) -> None:
        """From one day with a level to the next, so that the eye can follow them."""
        points = [(self._x(dot.number), self._y(dot.span[1])) for dot in self.dots if dot and dot.span]
        if len(points) > 1:
            lines(surface, self.at.theme.field_line, False, points, self.at.px(2))

    def _draw_dot(self, surface: Surface, dot: Dot) -> None:
        look, x = self.at, self._x(dot.number)
        if dot.span is None:
            self._sign(surface, (x, self._lane().centery), dot.level)
            return
        low, percent, high = dot.span
        ink, thick = look.colour(KINDS[dot.level]), look.px(3)
        top, under = self._y(high), self._y(low)
        surface.fill(ink, Rect(x - thick // 2, top, thick, under - top))
        for y in (top, under - thick):
            surface.fill(ink, Rect(x - look.px(6), y, look.px(12), thick))
        self._sign(surface, (x, self._y(percent)), dot.level)

    def _sign(self, surface: Surface, at: tuple[int, int], level: Level | None) -> None:
        look, kind = self.at, KINDS[level]
        draw.disc(surface, at, look.px(SIGN // 2 + 2), look.colour(kind))
        draw.disc(surface, at, look.px(SIGN // 2), look.colour(f"{kind}_soft"))
        side = look.px(16)
        picture = look.pictures.icon(scores.LEVEL_ICONS[level], side, look.colour(kind))
        surface.blit(picture, picture.get_rect(center=at))
