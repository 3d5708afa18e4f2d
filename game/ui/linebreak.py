"""Line breaking: where a text may be split so that every line fits, by position in the text."""

import re
from collections.abc import Callable

Span = tuple[int, int]
Advance = Callable[[int, int], float]  # width of text[start:end]

# A word with the spaces behind it; a hyphen or slash between letters also allows a break, a no-break space never
# does, nor the space between a euro sign and its amount.
_ATOM = re.compile(r"(?:€ (?=\d))?[^ \n]+? *(?:(?<=[a-zà-ÿ]{3}[-/–])(?=[a-zà-ÿ])|(?<= )(?! )|(?=\n)|\Z)| +")


def break_lines(text: str, width: float, advance: Advance) -> tuple[Span, ...]:
    """Spans of the lines, without the spaces they were broken at; an empty text is one empty line."""
    spans: list[Span] = []
    start = 0
    for paragraph in text.split("\n"):
        spans.extend(_paragraph(text, start, start + len(paragraph), width, advance))
        start += len(paragraph) + 1
    return tuple(spans)


def _paragraph(text: str, start: int, end: int, width: float, advance: Advance) -> list[Span]:
    if start == end:
        return [(start, end)]
    lines: list[Span] = []
    line = start
    stop = start
    for atom in _ATOM.finditer(text, start, end):
        seen = atom.end() if atom.end() < end else end
        bare = _bare(text, atom.start(), seen)
        if stop > line and advance(line, bare) > width:
            lines.append((line, _bare(text, line, stop)))
            line = atom.start()
        while advance(line, bare) > width and bare - line > 1:
            cut = _longest_fit(line, bare, width, advance)
            lines.append((line, cut))
            line = cut
        stop = seen
    return [*lines, (line, _bare(text, line, end))]


def _bare(text: str, start: int, end: int) -> int:
    while end > start and text[end - 1] == " ":
        end -= 1
    return end


def _longest_fit(start: int, end: int, width: float, advance: Advance) -> int:
    """At least one character, so that breaking always ends."""
    low, high = start + 1, end
    while low < high:
        middle = (low + high + 1) // 2
        low, high = (middle, high) if advance(start, middle) <= width else (low, middle - 1)
    return low
