"""A line that stays one line: what can be missed makes room for what cannot; and how much somebody trusts you."""

from __future__ import annotations

from pygame import Rect, Surface

from game.ui import draw
from game.ui.layout import Flow
from game.ui.look import Look
from game.ui.text import SEMIBOLD
from game.ui.theme import GAP
from game.ui.widgets.base import Widget


class OneLine(Flow):
    """Where there is too little room for all, those of `spare` go: the last of them first."""

    def __init__(
        self,
        *children: Widget,
        spare: tuple[Widget, ...],
        name: str = "",
        gap: int = GAP,
        align: str = "left",
        grow: int = 0,
    ) -> None:
        super().__init__(*children, name=name, gap=gap, align=align, grow=grow)
        self.spare = spare

    def measure(self, look: Look, width: int) -> int:
        with_room = self._with_room(look, width)
        return max((rect.bottom for child, rect in self._laid(look, width) if child in with_room), default=0)

    def _with_room(self, look: Look, width: int) -> list[Widget]:
        left, going = list(self.children), list(self.spare)
        gap = look.px(self.gap)
        while going and sum(child.natural(look) + gap for child in left) - gap > width:
            left.remove(going.pop())
        return left

    def _laid(self, look: Look, width: int) -> list[tuple[Widget, Rect]]:
        every = self.children
        self.children = left = self._with_room(look, width)
        laid = super()._laid(look, width)
        self.children = every
        return [*laid, *((child, Rect(0, 0, 0, 0)) for child in every if child not in left)]


class Trust(Widget):
    """Somebody's trust in the bar: their name, ten dots, and which way it went; `says` is the same in words. With
    motion a change is seen happening, a dot at a time."""

    role = "dots"
    bleed = 0
    fills = False
    most, side, apart, pad, sign = 10, 7, 3, 13, 18
    wait, beat = 700, 280

    def __init__(self, first_name: str, level: int, was: int, *, says: str, name: str = "") -> None:
        super().__init__(name)
        self.first_name, self.level, self.was, self.says = first_name, level, was, says
        self.passed = 0

    @property
    def value(self) -> object:
        return self.says

    # ---- a change

    def keep(self) -> object:
        return self.says, self.passed

    def restore(self, kept: object) -> None:
        """The same change is seen once."""
        match kept:
            case (self.says, int(passed)):
                self.passed = passed

    def tick(self, milliseconds: int) -> bool:
        if self.look is None or not self.look.motion or self.shown == self.level:
            return False
        before, self.passed = self.shown, self.passed + milliseconds
        if self.shown != before:
            self.touch()
        return self.shown != self.level

    @property
    def shown(self) -> int:
        """So many dots are full now."""
        steps = max(0, self.passed - self.wait + self.beat) // self.beat
        if self.level > self.was:
            return min(self.level, self.was + steps)
        return max(self.level, self.was - steps)

    # ---- drawing

    def natural(self, look: Look) -> int:
        words = look.type.width(self.first_name, look.size("small"), SEMIBOLD)
        dots = self.most * look.px(self.side + self.apart)
        arrow = look.px(self.sign) if self.level != self.was else 0
        return words + look.px(9) + dots + arrow + 2 * look.px(self.pad)

    def measure(self, look: Look, width: int) -> int:
        return look.type.line_height(look.size("small")) + 2 * look.px(4)

    def draw(self, surface: Surface) -> None:
        look, ink = self.at, self.at.theme.header_ink
        full = self.shown if look.motion else self.level
        draw.box(surface, self.rect, look.px(17), look.theme.header_chip)
        size, side = look.size("small"), look.px(self.side)
        x = self.rect.x + look.px(self.pad)
        look.type.letters(surface, (x, self.rect.y + look.px(4)), self.first_name, size, SEMIBOLD, ink)
        x += look.type.width(self.first_name, size, SEMIBOLD) + look.px(9)
        for number in range(self.most):
            dot = Rect(x, self.rect.centery - side // 2, side, side)
            draw.box(surface, dot, side // 2, ink if number < full else None, ink, look.px(1))
            x += look.px(self.side + self.apart)
        if self.level != self.was:
            arrow = look.pictures.icon("arrow-up" if self.level > self.was else "arrow-down", look.px(self.sign), ink)
            surface.blit(arrow, (x, self.rect.centery - look.px(self.sign) // 2))
