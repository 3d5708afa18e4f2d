"""Words of the trade in what stands on the screen: underlined once each, and explained where they stand."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from functools import lru_cache

from pygame import Rect
from pygame.event import Event

from game.ui.look import Look
from game.ui.text import SEMIBOLD
from game.ui.widgets.base import UNUSED, Close, Widget
from game.ui.widgets.buttons import PRESSES
from game.ui.widgets.labels import Label, Mark
from game.ui.widgets.panels import Header, Panel

TOUCH = 36  # logical height in which a click still means the word


class Terms:
    """What a day explains. Looking for them costs a place of the screen one look per line, and a redraw nothing."""

    def __init__(self, told: Mapping[str, str]) -> None:
        from game.core.terms import ENDINGS  # not in the first picture: it stands before any rule is loaded

        self.told = told
        self._named = {term.casefold(): term for term in told}
        longest = sorted(told, key=len, reverse=True)
        endings = "|".join(re.escape(ending) for ending in ENDINGS)
        terms = "|".join(map(re.escape, longest))
        self._pattern = re.compile(rf"(?<![\w-])({terms})(?:{endings})(?![\w-])", re.IGNORECASE)
        self.found = lru_cache(2000)(self._found)

    def _found(self, line: str) -> tuple[tuple[int, int, str], ...]:
        hits = self._pattern.finditer(line)
        return tuple((hit.start(), hit.end(), self._named[hit.group(1).casefold()]) for hit in hits)

    def explained(self, term: str) -> Widget:
        return Explained(term, self.told[term])

    def mark(self, root: Widget) -> None:
        """Each term where it stands first; the bar over the screen is left alone."""
        seen: set[str] = set()
        for label in _labels(root):
            label.marks = tuple(self._marks(label, seen))

    def _marks(self, label: Label, seen: set[str]) -> Iterator[Mark]:
        for number, line in enumerate(label.lines()):
            for start, end, term in self.found("".join(run.text for run in line.runs)):
                if term not in seen:
                    seen.add(term)
                    yield Mark(number, label.along(line, start), label.along(line, end), term)


def _labels(widget: Widget) -> Iterator[Label]:
    if isinstance(widget, Header):
        return
    if isinstance(widget, Label) and widget.role == "label":
        yield widget
    for child in widget.children:
        yield from _labels(child)


def term_at(found: Widget | None, at: tuple[int, int]) -> tuple[str, Rect] | None:
    """The underlined word under the pointer and its place; it may be missed by a little."""
    if not isinstance(found, Label) or found.look is None:
        return None
    for mark in found.marks:
        place = found.place_of(mark)
        more = max(0, found.at.px(TOUCH) - place.h)
        if place.inflate(more // 2, more).collidepoint(at):
            return mark.term, place
    return None


class Explained(Panel):
    """A word and what it means, small and right under where it stands; any key or click takes it away."""

    role = "explained"

    def __init__(self, term: str, told: str) -> None:
        super().__init__(Label(term, weight=SEMIBOLD), Label(told), name="woord-uitleg", kind="list", gap=2, pad=14)

    @property
    def focusable(self) -> bool:
        return True

    def natural(self, look: Look) -> int:
        return look.px(420)

    def key(self, event: Event) -> object:
        return Close() if event.key in PRESSES else UNUSED

    def press(self, at: tuple[int, int], clicks: int) -> object:
        return None

    def release(self, at: tuple[int, int]) -> object:
        return Close()
