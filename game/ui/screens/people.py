"""People on the first screens: faces side by side, a player as a large button, and how a day goes for who is new."""

from __future__ import annotations

from pygame import Rect, Surface

from game.ui import draw
from game.ui.layout import Row
from game.ui.look import Look
from game.ui.text import BOLD, SEMIBOLD
from game.ui.theme import CARD_RADIUS, Colour, contrast
from game.ui.widgets.base import Widget
from game.ui.widgets.buttons import Pressable, badge
from game.ui.widgets.images import Icon
from game.ui.widgets.labels import Label, Title
from game.words import schermen as words

FACES = (14, 2, 31, 24, 3, 44, 7, 29, 18, 36, 40, 10, 33, 21, 47, 5)
"""Portraits that differ in age, gender and origin, whichever of them fit."""
GROUNDS = ("accent_soft", "neutral_soft", "good_soft", "weak_soft")
LARGEST = 140
COMING = 90
"""Milliseconds between one face and the next."""


class Faces(Widget):
    """Portraits in rows, as many as fit; they come in one by one, or at once without motion.

    The first picture of the screen is there before any of them: reading pictures takes time.
    """

    role = "drawing"
    bleed = 0

    def __init__(
        self, *, says: str, least: int, side: int = 112, gap: int = 10, passed: int = -1, grow: int = 0
    ) -> None:
        super().__init__(grow=grow)
        self.says = says
        self.least = least
        self.gap = gap
        self.passed = passed  # milliseconds since they began to come; -1: not yet

    @property
    def value(self) -> object:
        return self.says

    def natural(self, look: Look) -> int:
        return look.px(self.least)

    def measure(self, look: Look, width: int) -> int:
        return look.px(self.least)

    def tick(self, milliseconds: int) -> bool:
        if self.passed >= COMING * len(FACES):
            return False
        before = self._count()
        self.passed = max(0, self.passed) + milliseconds
        if self._count() != before:
            self.touch()
        return True

    def _count(self) -> int:
        if self.passed < 0:
            return 0
        return len(FACES) if not self.at.motion else min(len(FACES), 1 + self.passed // COMING)

    def draw(self, surface: Surface) -> None:
        look = self.at
        for number, place in enumerate(self._places(look)):
            if number < self._count():
                ground = self._ground(look, number)
                name = f"p{FACES[number]:02}-{'blij' if number % 3 == 1 else 'vriendelijk'}"
                surface.blit(look.pictures.portrait(name, place.w, look.px(CARD_RADIUS), ground), place)
            else:
                draw.box(surface, place, look.px(CARD_RADIUS), look.theme.card_alt)

    def _ground(self, look: Look, number: int) -> Colour:
        """Soft colours by turns; where those are dark the dark lines of a face would be lost."""
        soft = look.colour(GROUNDS[number % len(GROUNDS)])
        return soft if contrast(soft, (0, 0, 0)) > 10 else look.theme.face

    def _places(self, look: Look) -> list[Rect]:
        """Squares side by side in the number of columns that covers most."""
        gap = look.px(self.gap)
        columns, rows, side = max((self._grid(columns, gap, look.px(LARGEST)) for columns in range(1, 9)), key=_covers)
        left = self.rect.x + (self.rect.w - columns * (side + gap) + gap) // 2
        top = self.rect.y + (self.rect.h - rows * (side + gap) + gap) // 2
        return [
            Rect(left + column * (side + gap), top + row * (side + gap), side, side)
            for row in range(rows)
            for column in range(columns)
        ]

    def _grid(self, columns: int, gap: int, largest: int) -> tuple[int, int, int]:
        """Columns, rows and the side of a face."""
        side = max(1, min((self.rect.w - gap * (columns - 1)) // columns, self.rect.h, largest))
        rows = max(1, min(len(FACES) // columns, (self.rect.h + gap) // (side + gap)))
        return columns, rows, side


def _covers(grid: tuple[int, int, int]) -> int:
    columns, rows, side = grid
    return columns * rows * side * side


class PlayerButton(Pressable):
    """A player: the first letter in a disc, the name in large letters, and the digit that chooses it."""

    def natural(self, look: Look) -> int:
        return look.type.width(self.text, look.size("lead"), SEMIBOLD) + self._around(look)

    def _around(self, look: Look) -> int:
        return look.px(14 + 40 + 14 + 16) + (look.px(26 + 10) if self.hotkey else 0)

    def _room(self, look: Look, width: int) -> int:
        return max(1, width - self._around(look))

    def measure(self, look: Look, width: int) -> int:
        words = look.type.block_height(self.text, look.size("lead"), SEMIBOLD, self._room(look, width))
        return max(look.px(64), words + 2 * look.px(10))

    def draw(self, surface: Surface) -> None:
        look = self.at
        warm = self.hovered or self.pressed or self.focused
        back, line = ("accent_soft", "accent") if warm else ("card", "field_line")
        draw.box(surface, self.rect, look.px(CARD_RADIUS), look.colour(back), look.colour(line), look.px(1))
        self._letter(surface, look)
        size, x = look.size("lead"), self.rect.x + look.px(14 + 40 + 14)
        lines = look.type.lines(self.text, size, SEMIBOLD, self._room(look, self.rect.w))
        y = self.rect.centery - len(lines) * look.type.line_height(size) // 2
        for shown in lines:
            look.type.draw(surface, (x, y), shown, size, look.theme.ink)
            y += look.type.line_height(size)
        if self.hotkey:
            side = look.px(26)
            spot = Rect(self.rect.right - look.px(16) - side, self.rect.centery - side // 2, side, side)
            badge(surface, look, spot, self.hotkey)

    def _letter(self, surface: Surface, look: Look) -> None:
        centre = (self.rect.x + look.px(14 + 20), self.rect.centery)
        draw.disc(surface, centre, look.px(20), look.theme.accent)
        letter, size = self.text[:1].upper(), look.size("lead")
        width = look.type.width(letter, size, BOLD)
        at = (centre[0] - width // 2, centre[1] - look.type.line_height(size) // 2)
        look.type.letters(surface, at, letter, size, BOLD, look.theme.accent_ink)


def how_it_goes() -> tuple[Widget, ...]:
    """For who has never played a day to its end."""
    rows = (Row(Icon(icon, colour="link"), Label(text, grow=1), gap=12, align="top") for icon, text in words.FIRST_TIME)
    return (Title(words.FIRST_TIME_TITLE, size="lead"), *rows)
