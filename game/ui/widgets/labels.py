"""Text to read: labels, rich paragraphs, headings."""

from typing import NamedTuple

from pygame import Rect, Surface

from game.ui import draw
from game.ui.look import Look
from game.ui.text import REGULAR, SEMIBOLD, Line
from game.ui.theme import WIDEST
from game.ui.widgets.base import Widget


class Mark(NamedTuple):
    """A word of the trade in a label: on which line, from where to where, and which it is."""

    line: int
    left: int
    right: int
    term: str


class Label(Widget):
    """A text that wraps; sizes: small, body, lead, title, display. `Rich` also reads **bold**."""

    role = "label"
    bleed = 0
    rich = False

    def __init__(
        self,
        text: str,
        *,
        name: str = "",
        size: str = "body",
        weight: int = REGULAR,
        colour: str = "ink",
        align: str = "left",
        widest: int = WIDEST,
        grow: int = 0,
    ) -> None:
        super().__init__(name, grow=grow)
        self.text = text
        self.size = size
        self.weight = weight
        self.colour = colour
        self.align = align
        self.widest = widest
        self.marks: tuple[Mark, ...] = ()  # words of the trade, to underline

    @property
    def value(self) -> object:
        return self.text

    def say(self, text: str) -> None:
        """Show another text."""
        if text == self.text:
            return
        self.text = text
        self.dirty = True
        self.stale = self.look is None or self.measure(self.look, self.rect.w) != self.rect.h

    def natural(self, look: Look) -> int:
        lines = look.type.lines(self.text, look.size(self.size), self.weight, look.px(self.widest), self.rich)
        return max(line.width for line in lines)

    def measure(self, look: Look, width: int) -> int:
        return look.type.block_height(self.text, look.size(self.size), self.weight, self._room(look, width), self.rich)

    def _room(self, look: Look, width: int) -> int:
        return max(1, min(width, look.px(self.widest)))

    def draw(self, surface: Surface) -> None:
        look, size = self.at, self.at.size(self.size)
        y = self.rect.y
        for line in self.lines():
            look.type.draw(surface, (self.rect.x + self._shift(line.width), y), line, size, look.colour(self.colour))
            y += look.type.line_height(size)
        for mark in self.marks:
            place = self.place_of(mark)
            under = place.centery + size // 2 + look.px(1)
            draw.dots(surface, (place.x, under), place.w, look.px(2), look.theme.link)

    def lines(self) -> tuple[Line, ...]:
        look = self.at
        width = self._room(look, self.rect.w)
        return look.type.lines(self.text, look.size(self.size), self.weight, width, self.rich)

    def along(self, line: Line, index: int) -> int:
        """How far on its line this letter stands."""
        size, passed = self.at.size(self.size), 0
        for run in line.runs:
            if index <= passed + len(run.text):
                part = run.text[: index - passed]
                return self._shift(line.width) + run.x + round(self.at.type.offset(part, size, run.weight))
            passed += len(run.text)
        return self._shift(line.width) + line.width

    def place_of(self, mark: Mark) -> Rect:
        tall = self.at.type.line_height(self.at.size(self.size))
        return Rect(self.rect.x + mark.left, self.rect.y + mark.line * tall, mark.right - mark.left, tall)

    def _shift(self, width: int) -> int:
        spare = self.rect.w - width
        return {"left": 0, "centre": spare // 2, "right": spare}[self.align]


class Rich(Label):
    """A text in which **bold** is drawn bold; not for what a player typed."""

    rich = True


class Title(Label):
    """The heading of a screen or card."""

    role = "heading"

    def __init__(self, text: str, *, name: str = "", size: str = "title", colour: str = "ink", grow: int = 0) -> None:
        super().__init__(text, name=name, size=size, weight=SEMIBOLD, colour=colour, grow=grow, widest=1000)
