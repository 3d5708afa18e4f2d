"""A letter as it lies before you: ruled, with a margin in which the number of a remark stands beside its sentence."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import NamedTuple

from pygame import Rect, Surface

from game.core.tasks.writing import LETTER, View
from game.core.wording import Mark
from game.ui.kit import BOLD, TextArea
from game.ui.look import Look
from game.ui.theme import contrast
from game.words import tekst as words

ROOM = 200_000
"""Characters that may be typed or pasted: more than is taken, so that nothing is cut off without a word."""
KANTLIJN = 56
"""Room for three numbers beside a line."""
LOUD = 3
"""The contrast from which ruling would be taken for underlining."""

Span = tuple[int, int]


class Remark(NamedTuple):
    """What stands out in a text. `kind` is how sure it is: weak, or muted when it is perhaps a slip; `whole` says that
    it is about all of its sentence. Without a number it is about no place that can be pointed at."""

    number: int
    text: str
    kind: str
    spans: tuple[Span, ...]
    whole: bool


def remarks(view: View, slips: Iterable[tuple[str, str]]) -> tuple[Remark, ...]:
    """Every remark once, numbered in the order of the text."""
    letter = view.letter or ""
    found = [*_marked(view.marks), *(_slipped(letter, *slip) for slip in dict.fromkeys(slips))]
    placed = sorted((one for one in found if one.spans), key=lambda one: one.spans[0])
    numbered = (one._replace(number=number) for number, one in enumerate(placed, 1))
    return (*numbered, *(one for one in found if not one.spans))


def _marked(marks: Iterable[Mark]) -> Iterator[Remark]:
    spans: dict[str, list[Mark]] = {}
    for mark in marks:
        spans.setdefault(words.mark(mark), []).append(mark)
    for text, some in spans.items():
        places = tuple((mark.start, mark.end) for mark in some)
        yield Remark(0, text, "weak", places, some[0].kind == "lange-zin")


def _slipped(letter: str, written: str, meant: str) -> Remark:
    hits = re.finditer(rf"(?<!\w){re.escape(written)}(?!\w)", letter)
    return Remark(0, words.slip(written, meant), "muted", tuple(hit.span() for hit in hits), False)


def moved(span: Span, before: str, now: str) -> Span | None:
    """Where what stood there stands now; None when it was changed itself."""
    if before == now:
        return span
    least = min(len(before), len(now))
    first = next((at for at in range(least) if before[at] != now[at]), least)
    last = next((at for at in range(least - first) if before[-1 - at] != now[-1 - at]), least - first)
    start, end = span
    if end <= first:
        return span
    further = len(now) - len(before)
    return (start + further, end + further) if start >= len(before) - last else None


class Letter(TextArea):
    """What is typed since the letter was begun with is kept, however often it is taken meanwhile."""

    margin = KANTLIJN

    def __init__(self, view: View, found: tuple[Remark, ...]) -> None:
        super().__init__(f"veld-{LETTER}", view.letter or "", says=words.TEXT, rows=11, longest=ROOM, grow=1)
        self.given = view.draft
        self.taken = view.letter or ""
        self.found = tuple(one for one in found if one.spans)

    def numbers(self) -> tuple[tuple[int, ...], ...]:
        """Beside each line the numbers of the remarks that begin there."""
        lines = self._lines()
        beside: list[list[int]] = [[] for _ in lines]
        for one, spans in self._placed():
            for start, _ in spans:
                beside[_row(lines, start)].append(one.number)
        return tuple(tuple(sorted(set(some))) for some in beside)

    def _placed(self) -> Iterator[tuple[Remark, list[Span]]]:
        for one in self.found:
            places = (moved(span, self.taken, self.draft.text) for span in one.spans)
            yield one, [place for place in places if place is not None]

    def draw_text(self, surface: Surface) -> None:
        self._rule(surface)
        for one, spans in self._placed():
            for span in spans:
                self._point_at(surface, one, span)
        self._number(surface)
        super().draw_text(surface)

    def _rule(self, surface: Surface) -> None:
        look, inside = self.at, self.inside()
        thick, tall = look.px(1), look.type.line_height(look.size("body"))
        soft = contrast(look.theme.paper_line, look.theme.field) < LOUD
        for y in range(self.rect.y + look.px(9) + tall, self.rect.bottom - look.px(6), tall) if soft else ():
            surface.fill(look.theme.paper_line, Rect(inside.x, y - thick, inside.w, thick))
        surface.fill(look.theme.pin, Rect(self._edge(look), self.rect.y, thick, self.rect.h))

    def _edge(self, look: Look) -> int:
        return self.inside().x - look.px(9)

    def _number(self, surface: Surface) -> None:
        look, size = self.at, self.at.size("small")
        tall, y = look.type.line_height(look.size("body")), self.rect.y + look.px(9)
        for numbers in self.numbers():
            told = words.beside(numbers)
            x = self._edge(look) - look.px(6) - look.type.width(told, size, BOLD)
            down = (tall - look.type.line_height(size)) // 2
            look.type.letters(surface, (x, y + down), told, size, BOLD, look.theme.weak)
            y += tall

    def _point_at(self, surface: Surface, one: Remark, span: Span) -> None:
        """A line under the words, broken where it is only perhaps a slip; a bar beside a sentence as a whole."""
        look, x = self.at, self.inside().x
        tall, thick = look.type.line_height(look.size("body")), look.px(2)
        for row, (start, end) in enumerate(self._lines()):
            first, last = max(start, span[0]), min(end, span[1])
            if first >= last:
                continue
            bottom = self.rect.y + look.px(9) + (row + 1) * tall
            if one.whole:
                surface.fill(look.theme.weak, Rect(self._edge(look) - thick, bottom - tall, 2 * thick, tall))
                continue
            left, right = x + self._x_in(start, first), x + self._x_in(start, last)
            line = Rect(left, bottom - look.px(3), right - left, thick)
            _underline(surface, look, line, one.kind)


def _row(lines: tuple[Span, ...], index: int) -> int:
    return max(number for number, (start, _) in enumerate(lines) if start <= index)


def _underline(surface: Surface, look: Look, line: Rect, kind: str) -> None:
    if kind == "weak":
        surface.fill(look.theme.weak, line)
        return
    dash = look.px(5)
    for x in range(line.x, line.right, 2 * dash):
        surface.fill(look.theme.muted, Rect(x, line.y, min(dash, line.right - x), line.h))
