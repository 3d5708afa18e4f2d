"""A part that can be folded away under its heading, so that a long page stays short until it is wanted."""

from __future__ import annotations

from pygame import Rect, Surface

from game.ui import draw
from game.ui.layout import Column
from game.ui.look import Look
from game.ui.text import SEMIBOLD
from game.ui.theme import CONTROL, RADIUS
from game.ui.widgets.base import Widget
from game.ui.widgets.buttons import Pressable
from game.words import window as words


class Fold(Column):
    """Its heading opens and closes it; nothing else on the screen changes, and it stays as the player left it."""

    role = "fold"

    def __init__(self, name: str, title: str, *body: Widget, opened: bool = False, gap: int = 6) -> None:
        self.head = FoldHead(name, title, None)
        self.body = body
        self.given = self.opened = opened
        super().__init__(self.head, *(body if opened else ()), name=f"{name}-vouw", gap=gap)

    def turn(self) -> None:
        self.opened = not self.opened
        self.replace_children(self.head, *(self.body if self.opened else ()))

    def parts(self) -> list[Widget]:
        return [self.head, *self.body]

    def keep(self) -> object:
        return self.given, self.opened

    def restore(self, kept: object) -> None:
        match kept:
            case (given, bool(opened)) if given == self.given and opened != self.opened:
                self.turn()


class FoldHead(Pressable):
    """The heading of a fold: its words, and an arrow that says which way it goes."""

    role = "button"

    @property
    def fold(self) -> Fold:
        assert isinstance(self.parent, Fold)
        return self.parent

    @property
    def label(self) -> str:
        return f"{self.text} ({words.OPENED if self.fold.opened else words.FOLDED})"

    def fire(self) -> object:
        self.fold.turn()
        return None

    def natural(self, look: Look) -> int:
        return look.type.width(self.text, look.size("body"), SEMIBOLD) + self._around(look) + 1

    def _around(self, look: Look) -> int:
        return look.px(8 + 20 + 8) + look.px(8)

    def measure(self, look: Look, width: int) -> int:
        room = max(1, width - self._around(look))
        return max(look.px(CONTROL), look.type.block_height(self.text, look.size("body"), SEMIBOLD, room) + look.px(12))

    def draw(self, surface: Surface) -> None:
        look, size = self.at, self.at.size("body")
        if self.hovered or self.pressed:
            draw.box(surface, self.rect, look.px(RADIUS), look.colour("accent_soft"))
        side = look.px(20)
        arrow = look.pictures.icon("chevron-down" if self.fold.opened else "chevron-right", side, look.colour("link"))
        lines = look.type.lines(self.text, size, SEMIBOLD, max(1, self.rect.w - self._around(look)))
        y = self.rect.centery - len(lines) * look.type.line_height(size) // 2
        surface.blit(arrow, Rect(self.rect.x + look.px(8), y + (look.type.line_height(size) - side) // 2, side, side))
        for line in lines:
            look.type.draw(surface, (self.rect.x + look.px(8 + 20 + 8), y), line, size, look.theme.link)
            y += look.type.line_height(size)
