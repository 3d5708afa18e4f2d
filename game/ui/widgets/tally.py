"""Votes beside a choice: a bar that grows and the number of them."""

from __future__ import annotations

from pygame import Rect, Surface

from game.ui import draw
from game.ui.look import Look
from game.ui.text import BOLD
from game.ui.theme import CONTROL
from game.ui.widgets.base import Widget
from game.words import klassikaal as words

WIDE = 108


class Tally(Widget):
    """Takes its room before there are votes, so that nothing jumps."""

    role = "tally"
    bleed = 0
    fills = False

    def __init__(self, name: str, votes: int = 0, most: int = 0) -> None:
        super().__init__(name)
        self.votes = votes
        self.most = most

    @property
    def value(self) -> object:
        return words.votes(self.votes) if self.votes else None

    def show(self, votes: int, most: int) -> None:
        self.dirty = self.dirty or (votes, most) != (self.votes, self.most)
        self.votes, self.most = votes, most

    def natural(self, look: Look) -> int:
        return look.px(WIDE)

    def measure(self, look: Look, width: int) -> int:
        return look.px(CONTROL)

    def draw(self, surface: Surface) -> None:
        if not self.votes:
            return
        look, size = self.at, self.at.size("lead")
        number = str(self.votes)
        room = look.px(38)
        track = Rect(self.rect.x, self.rect.centery - look.px(9), max(1, self.rect.w - room), look.px(18))
        bar = Rect(track.x, track.y, max(track.h, track.w * self.votes // max(1, self.most)), track.h)
        draw.box(surface, bar, look.px(5), look.theme.accent)
        wide = look.type.width(number, size, BOLD)
        at = (self.rect.right - wide, self.rect.centery - look.type.line_height(size) // 2)
        look.type.letters(surface, at, number, size, BOLD, look.theme.ink)
