"""Type: fonts, measuring, and text that is drawn large and scaled down so that small letters stand evenly."""

import re
from collections import OrderedDict
from functools import lru_cache
from itertools import pairwise
from pathlib import Path
from typing import NamedTuple

import pygame

from game.ui.linebreak import Span, break_lines
from game.ui.theme import Colour

REGULAR, SEMIBOLD, BOLD = 400, 600, 700
FAMILIES = {"atkinson": "atkinsonhyperlegiblenext", "lezen": "aanzetlezen"}
SPACINGS = {"normaal": 14, "ruim": 17, "extra-ruim": 21}
"""From one line to the next, in tenths of the size of the letters."""
CACHE_BYTES = 24_000_000

_WEIGHTS = {"regular": 400, "400": 400, "semibold": 600, "600": 600, "bold": 700, "700": 700}
_SURE = frozenset("–—‘’“”…€•×\u00a0")
"""Beside the letters of Western Europe every font here has these: nothing needs to be looked up."""
_NOWHERE = "\U0010fffe"
"""A sign no font has: what is drawn for it, is what a font draws for every sign it lacks."""
_STANDS_IN = "•"
_ODD = str.maketrans({"\t": "    ", "\r": None, "\u00ad": None, "\u200b": None})


class Run(NamedTuple):
    """Letters of one weight on one line; x from the start of the line."""

    text: str
    weight: int
    x: int


class Line(NamedTuple):
    runs: tuple[Run, ...]
    width: int


class Type:
    """One family in its weights; sizes are in pixels of the window."""

    def __init__(
        self,
        folder: Path | None,
        family: str = "atkinson",
        cache_bytes: int = CACHE_BYTES,
        spacing: str = "normaal",
        broken: set[str] | None = None,
    ) -> None:
        self.files = _font_files(folder, family)
        self.spacing = spacing
        self.broken = set() if broken is None else broken
        if folder is not None and not self.files:
            self.broken.add(f"{FAMILIES[family]}.ttf")
        self._fonts: dict[tuple[int, int], pygame.font.Font] = {}
        self._cache: OrderedDict[tuple[str, int, int, Colour], pygame.Surface] = OrderedDict()
        self.kept_bytes = 0
        self._room = cache_bytes
        self.lines = lru_cache(4000)(self._lines)
        self.spans = lru_cache(16)(self._spans)
        self._advance = lru_cache(20_000)(self._measured)
        self._sign = lru_cache(2000)(self._drawable)

    def width(self, text: str, size: int, weight: int = REGULAR) -> int:
        return -int(-self._advance(text, size, weight) // 1)

    def offset(self, text: str, size: int, weight: int = REGULAR) -> float:
        """Where the caret stands after this text, to a part of a pixel."""
        return self._advance(text, size, weight)

    def line_height(self, size: int) -> int:
        return (size * SPACINGS[self.spacing] + 5) // 10

    def room(self, size: int) -> int:
        """What a line is higher than with the usual room between lines: an icon beside it stands so much lower."""
        return self.line_height(size) - (size * SPACINGS["normaal"] + 5) // 10

    def _spans(self, text: str, size: int, weight: int, width: int) -> tuple[Span, ...]:
        """Lines of plain text by position, for text that is being edited; asked several times per key."""
        return break_lines(text, width, lambda start, end: self._advance(text[start:end], size, weight))

    def _lines(self, text: str, size: int, weight: int, width: int, rich: bool = False) -> tuple[Line, ...]:
        plain, heavy = bold_parts(clean(text)) if rich else (clean(text), ())
        pieces = _pieces(len(plain), heavy, weight)

        def advance(start: int, end: int) -> float:
            return sum(self._advance(plain[a:b], size, w) for a, b, w in _cut(pieces, start, end))

        spans = break_lines(plain, width, advance)
        return tuple(self._line(plain, size, _cut(pieces, start, end)) for start, end in spans)

    def _line(self, text: str, size: int, pieces: list[tuple[int, int, int]]) -> Line:
        runs: list[Run] = []
        x = 0.0
        for start, end, weight in pieces:
            runs.append(Run(text[start:end], weight, round(x)))
            x += self._advance(text[start:end], size, weight)
        return Line(tuple(runs), -int(-x // 1))

    def block_height(self, text: str, size: int, weight: int, width: int, rich: bool = False) -> int:
        return len(self.lines(text, size, weight, width, rich)) * self.line_height(size)

    def draw(self, surface: pygame.Surface, at: tuple[int, int], line: Line, size: int, colour: Colour) -> None:
        """Draw one line in the line box whose left top corner is `at`."""
        for run in line.runs:
            self.letters(surface, (at[0] + run.x, at[1]), run.text, size, run.weight, colour)

    def letters(
        self, surface: pygame.Surface, at: tuple[int, int], text: str, size: int, weight: int, colour: Colour
    ) -> None:
        if text:
            picture = self._picture(text, size, weight, colour)
            surface.blit(picture, (at[0], at[1] + (self.line_height(size) - picture.get_height()) // 2))

    def _picture(self, text: str, size: int, weight: int, colour: Colour) -> pygame.Surface:
        key = (text, size, weight, colour)
        found = self._cache.get(key)
        if found is not None:
            self._cache.move_to_end(key)
            return found
        made = self._drawn(text, size, weight, colour)
        self._cache[key] = made
        self.kept_bytes += _weight_of(made)
        while self.kept_bytes > self._room and len(self._cache) > 1:
            self.kept_bytes -= _weight_of(self._cache.popitem(last=False)[1])
        return made

    def _drawn(self, text: str, size: int, weight: int, colour: Colour) -> pygame.Surface:
        times = _times(size)
        drawn = self._seen(text)
        large = self._font(size * times, weight).render(drawn, True, colour) if drawn else pygame.Surface((0, 0))
        if times == 1:
            return large
        width, height = -(-large.get_width() // times), -(-large.get_height() // times)
        sheet = pygame.Surface((width * times, height * times), pygame.SRCALPHA)
        sheet.fill((*colour, 0))
        sheet.blit(large, (0, 0))
        return pygame.transform.smoothscale(sheet, (width, height))

    def _measured(self, text: str, size: int, weight: int) -> float:
        times = _times(size)
        return self._font(size * times, weight).size(self._seen(text))[0] / times

    def _seen(self, text: str) -> str:
        """The same text with a dot for what the font cannot draw, such as an emoji; what is kept stays as it is."""
        if text.isascii() or all(sign < "\u0180" or sign in _SURE for sign in text):
            return text
        return "".join(map(self._sign, text))

    def can_show(self, text: str) -> bool:
        """Whether every letter has a shape of its own; if not, a dot stands in for it."""
        return _STANDS_IN not in self._seen(clean(text)).replace(_STANDS_IN, "", text.count(_STANDS_IN))

    def _drawable(self, sign: str) -> str:
        import unicodedata  # a megabyte, and there is nothing odd in the first picture

        if unicodedata.category(sign) in ("Cf", "Mn", "Sk"):  # joins or colours the sign before it
            return ""
        if sign < "\u0180" or sign in _SURE or not self.files:
            return sign
        font = self._font(24, REGULAR)
        return _STANDS_IN if _dots(font, sign) == _dots(font, _NOWHERE) else sign

    def _font(self, size: int, weight: int) -> pygame.font.Font:
        key = (size, weight)
        if key not in self._fonts:
            self._fonts[key] = self._opened(size, weight)
        return self._fonts[key]

    def _opened(self, size: int, weight: int) -> pygame.font.Font:
        """The nearest weight whose file can be read; without any of them pygame's own letters."""
        for have in sorted(self.files, key=lambda have: abs(have - weight)):
            try:
                font = pygame.font.Font(self.files[have], size)
                font.size("a")  # a file that is no font is taken, and refused at its first use
                return font
            except (pygame.error, OSError):
                self.broken.add(self.files.pop(have).name)
        return pygame.font.Font(None, size)


def _dots(font: pygame.font.Font, sign: str) -> bytes:
    return pygame.image.tobytes(font.render(sign, False, (0, 0, 0)), "RGBA")


def clean(text: str) -> str:
    """Without characters that a font shows as boxes."""
    return text.translate(_ODD)


def bold_parts(text: str) -> tuple[str, tuple[Span, ...]]:
    """The text without its **marks**, and which parts stood between them; a mark without a partner stays."""
    parts = text.split("**")
    if len(parts) % 2 == 0:
        parts[-2:] = ["**".join(parts[-2:])]
    heavy: list[Span] = []
    at = 0
    for index, part in enumerate(parts):
        if index % 2 and part:
            heavy.append((at, at + len(part)))
        at += len(part)
    return "".join(parts), tuple(heavy)


def _pieces(length: int, heavy: tuple[Span, ...], weight: int) -> list[tuple[int, int, int]]:
    edges = sorted({0, length, *(edge for span in heavy for edge in span)})
    return [(start, end, BOLD if any(a <= start < b for a, b in heavy) else weight) for start, end in pairwise(edges)]


def _cut(pieces: list[tuple[int, int, int]], start: int, end: int) -> list[tuple[int, int, int]]:
    return [(max(a, start), min(b, end), weight) for a, b, weight in pieces if a < end and b > start]


def _times(size: int) -> int:
    """How much larger text is drawn before it is scaled down: large letters stand evenly by themselves."""
    if size <= 30:
        return 3
    return 2 if size <= 52 else 1


def _weight_of(picture: pygame.Surface) -> int:
    return picture.get_width() * picture.get_height() * 4 + 200


def _font_files(folder: Path | None, family: str) -> dict[int, Path]:
    """Weight to file; empty when there are none: then pygame's own font is used."""
    if folder is None or not folder.is_dir():
        return {}
    found: dict[int, Path] = {}
    for file in sorted(folder.glob("*.ttf")):
        name = file.stem.lower()
        if not name.startswith(FAMILIES[family]):
            continue
        tail = re.split(r"[-_]", name)[-1]
        if tail in _WEIGHTS:
            found[_WEIGHTS[tail]] = file
    return found
