"""The chart of the werkprocessen: a score on a line of 0 to 100, how sure it is, and what the player thought of it."""

from __future__ import annotations

from pygame import Rect, Surface
from pygame.draw import line as draw_line

from game.core.estimate import LIKE, estimate_of
from game.core.score import Level
from game.ui import draw
from game.ui.kit import Look, Widget
from game.ui.text import REGULAR
from game.ui.theme import Colour
from game.words import nabespreking as words
from game.words import schatting, scores

KINDS: dict[Level | None, str] = {"O": "weak", "V": "neutral", "G": "good", None: "missed"}
SIDES = 10
"""Room left and right of the line, so that a mark at its end is whole."""


class Measured(Widget):
    """Something on a line of 0 to 100, cut in three parts."""

    role = "chart"
    bleed = 2

    def __init__(self, cut: tuple[int, int]) -> None:
        super().__init__()
        self.cut = cut

    def natural(self, look: Look) -> int:
        return look.px(240)

    def x_of(self, percent: int) -> int:
        side = self.at.px(SIDES)
        return self.rect.x + side + (self.rect.w - 2 * side) * percent // 100

    def zone(self, level: Level) -> tuple[int, int]:
        """Where the part of this level begins and ends, in percents."""
        low, high = self.cut
        return {"O": (0, low), "V": (low, high), "G": (high, 100)}[level]


class Axis(Measured):
    """What the three parts of every line under it are called, and where they begin."""

    @property
    def value(self) -> object:
        return words.CUT.format(voldoende=self.cut[0], goed=self.cut[1])

    def measure(self, look: Look, width: int) -> int:
        return 2 * look.type.line_height(look.size("small")) + look.px(4)

    def draw(self, surface: Surface) -> None:
        look, size = self.at, self.at.size("small")
        for level in LIKE.values():
            left, right = (self.x_of(percent) for percent in self.zone(level))
            self._centred(surface, scores.LEVELS[level], (left + right) // 2, self.rect.y, right - left)
        y = self.rect.y + look.type.line_height(size)
        for percent in (0, *self.cut, 100):
            self._centred(surface, str(percent), self.x_of(percent), y, look.px(60))

    def _centred(self, surface: Surface, text: str, x: int, y: int, room: int) -> None:
        """A word that does not fit is left out: the sentence above the chart says the same."""
        look, size = self.at, self.at.size("small")
        wide = look.type.width(text, size)
        if wide <= room:
            left = max(self.rect.x, min(self.rect.right - wide, x - wide // 2))
            look.type.letters(surface, (left, y), text, size, REGULAR, look.theme.muted)


class SpanBar(Measured):
    """A score on that line: a mark for the percentage, a field for what fits too, and under it what the player thought.

    The field is ruled for a level that is not reached, plain for one that is, and framed twice for the highest.
    """

    def __init__(self, span: tuple[int, int, int], cut: tuple[int, int], level: Level | None, own: str = "") -> None:
        super().__init__(cut)
        self.span = span
        self.level = level
        self.own = estimate_of(own)

    @property
    def value(self) -> object:
        thought = schatting.OWN[self.own] if self.own else ""
        return f"{words.span(*self.span)}. {thought}".strip()

    def measure(self, look: Look, width: int) -> int:
        return look.px(26) + (look.px(26) if self.own else 0)

    def draw(self, surface: Surface) -> None:
        self._draw_track(surface)
        self._draw_field(surface)
        self._draw_mark(surface)
        if self.own:
            self._draw_own(surface)

    def _track(self) -> Rect:
        look = self.at
        left, right = self.x_of(0), self.x_of(100)
        return Rect(left, self.rect.y + look.px(5), right - left, look.px(16))

    def _draw_track(self, surface: Surface) -> None:
        look, track = self.at, self._track()
        draw.box(surface, track, look.px(5), look.theme.card_alt, look.theme.field_line, look.px(1))
        for percent in self.cut:
            surface.fill(look.theme.ink, Rect(self.x_of(percent), self.rect.y, look.px(2), look.px(26)))

    def _draw_field(self, surface: Surface) -> None:
        look, track, kind = self.at, self._track(), KINDS[self.level]
        left, right = self.x_of(self.span[0]), self.x_of(self.span[2])
        field = Rect(left, track.y, max(look.px(14), right - left), track.h).clamp(track)
        ink = look.colour(kind)
        draw.box(surface, field, look.px(5), look.colour(f"{kind}_soft"), ink, look.px(2))
        if self.level == "O":
            _ruled(surface, field.inflate(-look.px(6), -look.px(6)), ink, look.px(7))
        if self.level == "G":
            draw.box(surface, field.inflate(-look.px(7), -look.px(7)), look.px(3), None, ink, look.px(1))

    def _draw_mark(self, surface: Surface) -> None:
        look, track = self.at, self._track()
        centre = (self.x_of(self.span[1]), track.centery)
        draw.disc(surface, centre, look.px(11), look.theme.card)
        draw.disc(surface, centre, look.px(9), look.colour(KINDS[self.level]))
        draw.disc(surface, centre, look.px(3), look.theme.card)

    def _draw_own(self, surface: Surface) -> None:
        """A bracket under the part that the player chose, with a figure in the middle."""
        look = self.at
        assert self.own is not None
        left, right = (self.x_of(percent) for percent in self.zone(LIKE[self.own]))
        y, thick = self.rect.y + look.px(40), look.px(2)
        colour, gap = look.theme.link, look.px(14)
        middle = (left + right) // 2
        for start, end in ((left + look.px(4), middle - gap), (middle + gap, right - look.px(4))):
            surface.fill(colour, Rect(start, y, max(0, end - start), thick))
        for x in (left + look.px(4), right - look.px(4) - thick):
            surface.fill(colour, Rect(x, y - look.px(6), thick, look.px(6)))
        side = look.px(20)
        surface.blit(look.pictures.icon("user", side, colour), (middle - side // 2, y - side // 2))


def _ruled(surface: Surface, rect: Rect, ink: Colour, apart: int) -> None:
    """Slanting lines inside a field."""
    before = surface.get_clip()
    surface.set_clip(rect.clip(before))
    for x in range(rect.x - rect.h, rect.right, apart):
        draw_line(surface, ink, (x, rect.bottom), (x + rect.h, rect.top))
    surface.set_clip(before)


class Enough(Widget):
    """How many moments there are of those a level takes, as small squares."""

    role = "chart"
    bleed = 0
    fills = False
    side, apart = 14, 5

    def __init__(self, found: int, needed: int) -> None:
        super().__init__()
        self.found, self.needed = found, needed

    @property
    def value(self) -> object:
        return words.enough(self.found, self.needed)

    def natural(self, look: Look) -> int:
        return look.px((self.side + self.apart) * self.needed - self.apart)

    def measure(self, look: Look, width: int) -> int:
        return look.px(self.side + 6)

    def draw(self, surface: Surface) -> None:
        look, side = self.at, self.at.px(self.side)
        for number in range(self.needed):
            x = self.rect.x + number * look.px(self.side + self.apart)
            square = Rect(x, self.rect.centery - side // 2, side, side)
            fill = look.theme.missed if number < self.found else look.theme.card
            draw.box(surface, square, look.px(3), fill, look.theme.missed, look.px(2))
