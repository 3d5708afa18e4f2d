"""The coach: a face and a few words in a strip under the screen, with the way on and the way out beside them."""

from __future__ import annotations

from pygame import Rect, Surface

from game.ui.kit import Button, Column, Flow, Label, Look, Panel, Portrait, Rich, Row, Widget
from game.ui.theme import PAGE
from game.words import coach as words

TAIL = 10
SHORT = 80
"""So many letters stand beside the answers in a narrow window; more of them stand above."""
FACE = "p02"
"""The coach is always the same person."""


class Coach(Panel):
    """What the coach says. `about` stands small above it; `answers` are at most two buttons."""

    role = "coach"

    def __init__(self, says: str, about: str, *answers: Button, narrow: bool) -> None:
        self.pointed: Widget | None = None
        where = Label(about, size="small", colour="muted", name="coach-stap", grow=1)
        told = Rich(says, size="body" if narrow else "lead", name="coach-zegt", widest=900, grow=1)
        ways = Flow(*answers, align="right", gap=8)
        if narrow and len(says) > SHORT:
            rows: tuple[Widget, ...] = (told, Row(where, ways, gap=12, align="middle"))
        else:
            face = () if narrow else (Portrait(f"{FACE}-vriendelijk", size=60, says=words.COACH),)
            rows = (Row(*face, Column(where, told, gap=2, grow=1), ways, gap=16, below=520, align="middle"),)
        super().__init__(*rows, name="coach", kind="header", pad=10, sides=PAGE, gap=4)

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
