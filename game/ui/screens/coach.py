"""The coach: a face and a few words in a strip under the screen, with the way on and the way out beside them."""

from __future__ import annotations

from pygame import Rect, Surface

from game.ui.kit import Button, Column, Flow, Label, Look, Panel, Portrait, Rich, Row, Widget
from game.ui.theme import PAGE
from game.words import coach as words

TAIL = 10
FACE = "p02"
"""The coach is always the same person."""


class Coach(Panel):
    """What the coach says. `about` stands small above it; `answers` are at most two buttons."""

    role = "coach"

    def __init__(self, says: str, about: str, *answers: Button, narrow: bool) -> None:
        self.pointed: Widget | None = None
        face = () if narrow else (Portrait(f"{FACE}-vriendelijk", size=60, says=words.COACH),)
        told = Column(
            Label(about, size="small", colour="muted", name="coach-stap"),
            Rich(says, size="body" if narrow else "lead", name="coach-zegt", widest=900),
            gap=2,
            grow=1,
        )
        row = Row(*face, told, Flow(*answers, align="right", gap=8), gap=16, below=520, align="middle")
        super().__init__(row, name="coach", kind="header", pad=10, sides=PAGE)

    def draw(self, surface: Surface) -> None:
        look = self.at
        surface.fill(look.theme.accent_soft, self.rect)
        surface.fill(look.theme.accent, Rect(self.rect.x, self.rect.y, self.rect.w, look.px(3)))
        if self.pointed is not None and self.pointed.look is not None and not look.narrow:
            self._tail(surface, look, self.pointed.rect.centerx)

    def _tail(self, surface: Surface, look: Look, x: int) -> None:
        """A point on the upper edge, right under what is pointed at; in the room under the page, over nothing."""
        side = look.px(TAIL)
        for row in range(side):
            surface.fill(look.theme.accent, Rect(x - row, self.rect.y - side + row, 2 * row, 1))
