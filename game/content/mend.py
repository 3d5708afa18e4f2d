"""Lines YAML reads otherwise than their author meant, each with the line as it should be.

A line is only called wrong when YAML cannot read it on its own, so a good file is never touched. The mended line is
shown to the author, and reading goes on with it, so that everything else in the file is checked as well.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import islice

import yaml

from game.content.problem import Problem, problem
from game.content.tree import Broken, Text, events

LONGEST = 3000
"""Longer lines are not tried on their own: no sentence is that long."""
MANY = 200
"""So many lines are mended in one round: a file with more slips is told about them a few at a time."""


@dataclass(frozen=True, slots=True)
class Mend:
    """`fixed` is the whole line as it should be, `line` counts from 1."""

    code: str
    message: str
    line: int
    column: int
    fixed: str


_LINE = re.compile(r" *(?:- +)*(?:[A-Za-z0-9][\w.\-/]*: +)?(?P<value>.*)")
_BLOCK = re.compile(r"(?:^|[:-] )[|>][-+0-9]*\s*(?:#.*)?$")
_COMMENTED = re.compile(r"\s+#")
_APOSTROPHE = re.compile(r"'\w{1,3}\b(?!')")


def quoted(text: str) -> str:
    """The text as YAML reads it back unchanged."""
    if '"' not in text and "\\" not in text:
        return f'"{text}"'
    return "'" + text.replace("'", "''") + "'"


def shown(line: str) -> str:
    """A line as it stands in a message: without indentation, and not endless."""
    stripped = line.strip()
    return stripped if len(stripped) <= 160 else f"{stripped[:157]}..."


def tabs(lines: list[str]) -> Iterator[Mend]:
    """Tabs where YAML counts spaces, and the hard spaces that come along from a web page or Word."""
    for number, line in enumerate(lines, 1):
        head = _structure(line)
        if "\t" in head or "\xa0" in head:
            name = "een tab" if "\t" in head else "een harde spatie, meegekomen uit Word of van een webpagina"
            message = f"hier staat {name}; gebruik gewone spaties: {shown(untabbed(line))}"
            place = next(n for n, sign in enumerate(line, 1) if sign in "\t\xa0")
            yield Mend("B011", message, number, place, untabbed(line))


def untabbed(line: str) -> str:
    head = _structure(line)
    return head.replace("\t", "  ").replace("\xa0", " ") + line[len(head) :]


def _structure(line: str) -> str:
    """What comes before the text of a line: indentation, dashes, the key and the space after it."""
    found = re.match(r"[ \t\xa0]*(?:-[ \t\xa0]+)*(?:[A-Za-z0-9][\w.\-/]*:[ \t\xa0]+)?", line)
    return found.group() if found and line.strip() else ""


def wrong_lines(lines: list[str]) -> Iterator[Mend]:
    """Every line that YAML cannot read on its own, mended; the first many of them."""
    found = (_mended(lines, number, line) for number, line in _own_lines(lines) if len(line) <= LONGEST)
    yield from islice((mend for mend in found if mend), MANY)


def _own_lines(lines: list[str]) -> Iterator[tuple[int, str]]:
    """Lines with their number, without comments and without what stands in a | or > text."""
    block: int | None = None
    for number, line in enumerate(lines, 1):
        indent = len(line) - len(line.lstrip(" "))
        if not line.strip() or (block is not None and indent > block):
            continue
        block = None
        if line.lstrip().startswith("#"):
            continue
        if _BLOCK.search(line):
            block = indent
        yield number, line


def _is_readable(line: str) -> bool:
    try:
        for event in events(line.strip()):
            if isinstance(event, yaml.AliasEvent):
                return False
    except (yaml.YAMLError, ValueError):
        return False
    return True


def _mended(lines: list[str], number: int, line: str) -> Mend | None:
    found = _LINE.match(line)
    if not found or not found["value"]:
        return None
    value = found["value"].rstrip()
    column = found.start("value") + 1
    first = value[0]
    code, why, fixed = _why(value)
    if not code or _is_readable(line):
        return None
    if first in "'\"" and not _APOSTROPHE.match(value) and _is_closed_later(lines, number, first):
        return None
    whole = line[: found.start("value")] + fixed
    return Mend(code, f"{why}: {shown(whole)}", number, column, whole) if _is_readable(whole) else None


def _why(value: str) -> tuple[str, str, str]:
    """Code, sentence and mended value of a text that breaks the file; an empty code when it is not the text."""
    first = value[0]
    if first == "'" and _APOSTROPHE.match(value):
        return "B013", "een tekst die met een apostrof begint, moet tussen aanhalingstekens", quoted(value)
    if first in "'\"":
        if value.count(first) == 1:
            return (
                "B021",
                f"het aanhalingsteken {first} wordt niet gesloten; zet het ook aan het eind",
                value + first,
            )
        if "\\" in value and value.endswith(first):
            why = "een \\ betekent tussen deze aanhalingstekens iets anders; gebruik de andere"
            return "B013", why, quoted(value[1:-1])
        why = f"na de tekst tussen {first} komt nog meer; zet de hele zin tussen andere aanhalingstekens"
        return "B013", why, quoted(value)
    if first in "{}[]@%`&*!|>,?-":
        return "B013", f"een tekst die met {first} begint, moet tussen aanhalingstekens", quoted(value)
    if ": " in value or value.endswith(":"):
        return "B014", "in deze zin staat een dubbele punt; zet de zin tussen aanhalingstekens", quoted(value)
    return "", "", value


def _is_closed_later(lines: list[str], number: int, quote: str) -> bool:
    """Whether a text in quotes really goes on over the next, deeper lines."""
    indent = _indent(lines[number - 1])
    for later in lines[number:]:
        if later.strip() and _indent(later) <= indent:
            return False
        if later.rstrip().endswith(quote):
            return True
    return False


def _indent(line: str) -> int:
    return len(line) - len(line.lstrip(" "))


def cut_texts(lines: list[str], texts: list[Text]) -> Iterator[Mend]:
    """Texts without quotes that stop at ` #`: what follows would disappear without a word."""
    for text in texts:
        number, end = text.end
        line = lines[number] if number < len(lines) else ""
        if not text.style and text.value and _COMMENTED.match(line, end) and not _is_remark(text.value, line[end:]):
            yield _uncut(line, number + 1, end)


SHORT = 40
"""Nobody breaks off a line this early to go on below it."""


def glued_lists(lines: list[str], texts: list[Text]) -> Iterator[Mend]:
    """Lines with a dash that YAML read as the rest of a text: a lost colon above, or a dash that stands too deep."""
    for text, number in _glued(lines, texts):
        above, below = lines[number - 1], lines[number]
        if not below.lstrip().startswith("- "):
            continue
        if not above.lstrip().startswith("- "):
            fixed = f"{above.rstrip()}:"
            why = "hier hoort een dubbele punt, want er komt een lijst onder"
            yield Mend("B025", f"{why}: {shown(fixed)}", number, len(above) + 1, fixed)
        elif number == text.line:
            yield _aligned(lines, number)
        if number == text.line:
            return


def _aligned(lines: list[str], number: int) -> Mend:
    """Of two dashes that do not line up, the one at an odd depth is moved."""
    above, below = lines[number - 1], lines[number]
    moved = number if _is_odd(lines, number) > _is_odd(lines, number + 1) else number + 1
    depth = _indent(below) if moved == number else _indent(above)
    fixed = " " * depth + lines[moved - 1].lstrip()
    why = f"de streepjes staan niet recht onder elkaar; hier horen {depth} spaties vooraan"
    return Mend("B025", f"{why}: {shown(fixed)}", moved, 1, fixed)


def _is_odd(lines: list[str], number: int) -> bool:
    """Authors count by two, and give a list two more than its heading."""
    indent = _indent(lines[number - 1])
    return indent % 2 == 1 or indent == heading_depth(lines, number)


def heading_depth(lines: list[str], number: int) -> int | None:
    """How deep the heading of the list stands in which this line is an item; nothing where there is none above."""
    for line in reversed(lines[: number - 1]):
        if counts(line) and not line.lstrip().startswith("- ") and line.rstrip().endswith(":"):
            return _indent(line)
        if counts(line) and not line.lstrip().startswith("- "):
            return None
    return None


def counts(line: str) -> bool:
    """Whether a line says something: it is not empty and no remark."""
    return bool(line.strip()) and not line.lstrip().startswith("#")


def glued_texts(lines: list[str], texts: list[Text]) -> Iterator[Problem]:
    """Short texts that go on over the next line: allowed, but hardly ever meant."""
    for _, number in _glued(lines, texts):
        if len(lines[number - 1].strip()) < SHORT:
            message = f"'{shown(lines[number])}' hoort nu bij de regel erboven; is dat de bedoeling?"
            yield problem("W407", message, number + 1)


def _glued(lines: list[str], texts: list[Text]) -> Iterator[tuple[Text, int]]:
    """Every text without quotes that goes on, with the number of each line that another follows."""
    for text in texts:
        last = min(text.end[0], len(lines) - 1)
        if not text.style and last >= text.line:
            yield from ((text, number) for number in range(text.line, last + 1) if lines[number].strip())


def cut_before(lines: list[str], broken: Broken) -> Iterator[Mend]:
    """A text that stops at ` #` while the next line goes on with it."""
    for number in {broken.line, broken.line - 1, broken.since}:
        if 0 < number <= len(lines):
            line = lines[number - 1]
            found = re.search(r"\S\s+#", line)
            if found and not line.lstrip().startswith("#"):
                yield _uncut(line, number, found.start() + 1)
                return


def _uncut(line: str, number: int, end: int) -> Mend:
    found = _LINE.match(line)
    start = found.start("value") if found else 0
    fixed = line[:start] + quoted(line[start:].rstrip())
    why = f"na '{line[start:end].strip()[-40:]}' valt de rest van de zin weg door het hekje"
    return Mend("B012", f"{why}; zet de zin tussen aanhalingstekens: {shown(fixed)}", number, end + 1, fixed)


def _is_remark(value: str, rest: str) -> bool:
    """A remark behind one plain word or number cuts nothing off: `niveau: start  # of gevorderd`."""
    return bool(re.fullmatch(r"[a-z0-9][a-z0-9.:/-]*", value) and re.match(r"\s+# ", rest))
