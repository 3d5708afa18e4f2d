"""Boxes that place their children: columns, rows that stack when narrow, flows of things in a line, grids."""

from pygame import Rect

from game.ui.look import Look
from game.ui.theme import GAP
from game.ui.widgets.base import Widget

Placed = list[tuple[Widget, Rect]]


class Column(Widget):
    """Children under each other; those with `grow` share the height that is left."""

    def __init__(
        self, *children: Widget, name: str = "", gap: int = GAP, pad: int = 0, sides: int | None = None, grow: int = 0
    ) -> None:
        super().__init__(name, grow=grow, children=children)
        self.gap = gap
        self.pad = pad
        self.sides = pad if sides is None else sides  # room left and right, when it differs

    def natural(self, look: Look) -> int:
        return super().natural(look) + 2 * look.px(self.sides)

    def measure(self, look: Look, width: int) -> int:
        inner = width - 2 * look.px(self.sides)
        return self._stack_height(look, inner) + 2 * look.px(self.pad)

    def _stack_height(self, look: Look, inner: int) -> int:
        heights = sum(child.measure(look, column_width(look, child, inner)) for child in self.children)
        return heights + look.px(self.gap) * max(0, len(self.children) - 1)

    def arrange(self, look: Look) -> None:
        inside = self.rect.inflate(-2 * look.px(self.sides), -2 * look.px(self.pad))
        stack(look, self.children, inside, look.px(self.gap))


def column_width(look: Look, child: Widget, width: int) -> int:
    return width if child.fills else min(width, child.natural(look))


def stack(look: Look, children: list[Widget], inside: Rect, gap: int) -> None:
    widths = [column_width(look, child, inside.w) for child in children]
    heights = [child.measure(look, width) for child, width in zip(children, widths, strict=True)]
    spare = inside.h - sum(heights) - gap * max(0, len(children) - 1)
    extra = shares(max(0, spare), [child.grow for child in children])
    y = inside.y
    for child, width, height, more in zip(children, widths, heights, extra, strict=True):
        child.place(look, Rect(inside.x, y, width, height + more))
        y += height + more + gap


def shares(amount: int, weights: list[int]) -> list[int]:
    """The amount divided by weight, in whole pixels that add up."""
    total = sum(weights)
    if total == 0:
        return [0] * len(weights)
    given, parts, seen = 0, [], 0
    for weight in weights:
        seen += weight
        part = amount * seen // total - given
        given += part
        parts.append(part)
    return parts


class Row(Widget):
    """Children side by side: first those without `grow` at their natural width, the rest shares what is left.

    Narrower than `below` logical pixels they stand under each other. `align` is "stretch", "top" or "middle".
    """

    def __init__(
        self, *children: Widget, name: str = "", gap: int = GAP, below: int = 0, align: str = "stretch", grow: int = 0
    ) -> None:
        super().__init__(name, grow=grow, children=children)
        self.gap = gap
        self.below = below
        self.align = align

    def natural(self, look: Look) -> int:
        return sum(child.natural(look) for child in self.children) + self._gaps(look)

    def measure(self, look: Look, width: int) -> int:
        if self._stacks(look, width):
            return sum(child.measure(look, column_width(look, child, width)) for child in self.children) + self._gaps(
                look
            )
        widths = self._widths(look, width)
        return max((c.measure(look, w) for c, w in zip(self.children, widths, strict=True)), default=0)

    def arrange(self, look: Look) -> None:
        stacks = self._stacks(look, self.rect.w)
        for child in self.children:
            if isinstance(child, Flow):
                child.stacked = stacks
        if stacks:
            stack(look, self.children, self.rect, look.px(self.gap))
            return
        x = self.rect.x
        for child, width in zip(self.children, self._widths(look, self.rect.w), strict=True):
            child.place(look, self._across(look, child, x, width))
            x += width + look.px(self.gap)

    def _across(self, look: Look, child: Widget, x: int, width: int) -> Rect:
        if self.align == "stretch":
            return Rect(x, self.rect.y, width, self.rect.h)
        height = child.measure(look, width)
        down = (self.rect.h - height) // 2 if self.align == "middle" else 0
        return Rect(x, self.rect.y + down, width, height)

    def _stacks(self, look: Look, width: int) -> bool:
        return look.logical(width) < self.below

    def _gaps(self, look: Look) -> int:
        return look.px(self.gap) * max(0, len(self.children) - 1)

    def _widths(self, look: Look, width: int) -> list[int]:
        room = width - self._gaps(look)
        fixed = [0 if child.grow else child.natural(look) for child in self.children]
        if any(child.grow for child in self.children):
            most = room * 3 // 5  # what grows keeps at least two fifths
            if sum(fixed) > most:
                fixed = shares(most, fixed)
            extra = shares(room - sum(fixed), [child.grow for child in self.children])
            return [own + more for own, more in zip(fixed, extra, strict=True)]
        return fixed if sum(fixed) <= room else shares(room, fixed)


class Flow(Widget):
    """Children at their natural width in lines that wrap; `align` is "left" or "right"."""

    def __init__(self, *children: Widget, name: str = "", gap: int = GAP, align: str = "left", grow: int = 0) -> None:
        super().__init__(name, grow=grow, children=children)
        self.gap = gap
        self.align = align
        self.stacked = False  # a row that became a column: then it begins at the left

    def natural(self, look: Look) -> int:
        gaps = look.px(self.gap) * max(0, len(self.children) - 1)
        return sum(child.natural(look) for child in self.children) + gaps

    def measure(self, look: Look, width: int) -> int:
        return max((rect.bottom for _, rect in self._laid(look, width)), default=0)

    def arrange(self, look: Look) -> None:
        for child, rect in self._laid(look, self.rect.w):
            child.place(look, rect.move(self.rect.topleft))

    def _laid(self, look: Look, width: int) -> Placed:
        gap = look.px(self.gap)
        laid: Placed = []
        line: Placed = []
        x = y = 0
        for child in self.children:
            wide = min(width, child.natural(look))
            if line and x + wide > width:
                laid += self._ended(line, width)
                y = max(rect.bottom for _, rect in line) + gap
                line, x = [], 0
            line.append((child, Rect(x, y, wide, child.measure(look, wide))))
            x += wide + gap
        return laid + self._ended(line, width)

    def _ended(self, line: Placed, width: int) -> Placed:
        if not line:
            return line
        tall = max(rect.h for _, rect in line)
        shift = width - line[-1][1].right if self.align == "right" and not self.stacked else 0
        return [(child, rect.move(shift, (tall - rect.h) // 2)) for child, rect in line]


class Grid(Widget):
    """Children in columns of equal width, as many as fit when each is at least `least` logical pixels wide."""

    def __init__(
        self, *children: Widget, name: str = "", least: int = 260, most: int = 4, gap: int = GAP, grow: int = 0
    ) -> None:
        super().__init__(name, grow=grow, children=children)
        self.least = least
        self.most = most
        self.gap = gap

    def natural(self, look: Look) -> int:
        count = max(1, min(self.most, len(self.children)))
        return super().natural(look) * count + look.px(self.gap) * (count - 1)

    def measure(self, look: Look, width: int) -> int:
        rows = self._row_heights(look, width)
        return sum(rows) + look.px(self.gap) * max(0, len(rows) - 1)

    def arrange(self, look: Look) -> None:
        gap, columns = look.px(self.gap), self._columns(look, self.rect.w)
        y = self.rect.y
        for index, tall in enumerate(self._row_heights(look, self.rect.w)):
            x = self.rect.x
            for child, width in zip(self.children[index * len(columns) :], columns, strict=False):
                child.place(look, Rect(x, y, width, tall))
                x += width + gap
            y += tall + gap

    def _columns(self, look: Look, width: int) -> list[int]:
        gap = look.px(self.gap)
        fits = (width + gap) // (look.px(self.least) + gap)
        count = max(1, min(self.most, len(self.children), fits))
        return shares(width - gap * (count - 1), [1] * count)

    def _row_heights(self, look: Look, width: int) -> list[int]:
        columns = self._columns(look, width)
        rows = [self.children[start : start + len(columns)] for start in range(0, len(self.children), len(columns))]
        return [max(c.measure(look, w) for c, w in zip(row, columns, strict=False)) for row in rows]


class Space(Widget):
    """Room, of a fixed size or growing."""

    role = "space"

    def __init__(self, size: int = 0, *, grow: int = 0) -> None:
        super().__init__(grow=grow)
        self.size = size

    def natural(self, look: Look) -> int:
        return look.px(self.size)

    def measure(self, look: Look, width: int) -> int:
        return look.px(self.size)
