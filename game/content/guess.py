"""Slips that only show further on: a lost dash, a lost colon, a space too many. Tried until the file makes sense again.

YAML stops where it can no longer go on, and that is often a line or more after the slip. So every likely slip around
that place is undone in turn, first in a small stretch of the file; the one that leaves the fewest things wrong is told.
"""

import re
from collections.abc import Callable, Iterator
from functools import cache

from game.content.form import naming_key, whole
from game.content.mend import Mend, counts, heading_depth, shown
from game.content.tree import Broken, Node, parse, reads

BEFORE, AFTER = 40, 12
NEAR = 3
MOST = 8
"""How many ways out are tried on the whole file."""

Wrongs = Callable[[Node], int]
_WORD = re.compile(r"(?P<head> *(?:- +)*)(?P<key>[a-z][a-z0-9-]*)(?P<colon>:?)(?P<rest>.*)")


def likely_slip(lines: list[str], broken: Broken, wrongs: Wrongs, suspects: set[int]) -> Mend | None:
    """The slip that explains best why YAML stopped here. `wrongs` counts what does not fit in a tree; `suspects` are
    lines whose depth was a guess already."""
    return _best(lines, broken, wrongs, sorted(suspects)[:MOST]) or _best(lines, broken, wrongs, _near(lines, broken))


def _near(lines: list[str], broken: Broken) -> list[int]:
    near = range(max(broken.line - NEAR, 1), min(broken.line + 2, len(lines) + 1))
    return list(dict.fromkeys((broken.since, *near, *_first_of_its_group(lines, broken.line))))


def _best(lines: list[str], broken: Broken, wrongs: Wrongs, numbers: list[int]) -> Mend | None:
    likely = _likely(lines, broken, numbers, NEAR) or _likely(lines, broken, numbers, 0)
    likely.sort(key=lambda mend: _oddness(lines, mend))
    scored = [(score, n) for n, mend in enumerate(likely[:MOST]) for score in [_score(lines, mend, wrongs)] if score]
    return likely[min(scored)[1]] if scored else None


def _likely(lines: list[str], broken: Broken, numbers: list[int], near: int) -> list[Mend]:
    """The slips after which a stretch around the place can be read again."""
    start, end = _stretch(lines, broken, near)
    stretch = lines[start:end]
    outer = min((_indent(line) for line in stretch if counts(line)), default=0)
    return [mend for mend in _slips(lines, numbers) if _reads(stretch, mend, start, outer)]


def _oddness(lines: list[str], mend: Mend) -> int:
    """Authors count by two: a line at an odd depth is the likelier slip, an odd depth the less likely cure."""
    return 2 * _is_odd(lines, mend.line, mend.fixed) - _is_odd(lines, mend.line, lines[mend.line - 1])


def _is_odd(lines: list[str], number: int, line: str) -> bool:
    """Whether a line would stand at an odd depth, or with its dash right under the heading of the list."""
    return _indent(line) % 2 == 1 or (line.lstrip().startswith("- ") and _indent(line) == heading_depth(lines, number))


def _stretch(lines: list[str], broken: Broken, near: int) -> tuple[int, int]:
    """Where to try: from the outermost line a little before, to a little after or where the text steps further out.

    Lines that are too near may have the slip themselves; but where the list begins right there, nothing else helps."""
    here = min(broken.line, len(lines))
    first = max(min(here - BEFORE, broken.since - 1), 0)
    last = max(min(here - near, broken.since), first + 1)
    start = min(range(first, last), key=lambda n: (_indent(lines[n]), -n) if counts(lines[n]) else (999, 0))
    outer = _indent(lines[start])
    steps = (n for n in range(here, len(lines)) if counts(lines[n]) and _indent(lines[n]) < outer)
    return start, min(next(steps, len(lines)), here + AFTER)


def _reads(stretch: list[str], mend: Mend, start: int, outer: int) -> bool:
    place = mend.line - 1 - start
    if not 0 <= place < len(stretch):
        return False
    tried = [*stretch[:place], mend.fixed, *stretch[place + 1 :]]
    return reads("\n".join(line[outer:] if counts(line) else "" for line in tried))


def _score(lines: list[str], mend: Mend, wrongs: Wrongs) -> tuple[int, int] | None:
    """How much is still wrong with a mended file: where it stops, or else how much does not fit."""
    parsed = parse("\n".join([*lines[: mend.line - 1], mend.fixed, *lines[mend.line :]]))
    if parsed.broken:
        return (len(lines) - parsed.broken.line + 1, 0) if parsed.broken.line > mend.line + AFTER else None
    return (0, wrongs(parsed.root)) if parsed.root else None


def _slips(lines: list[str], numbers: list[int]) -> Iterator[Mend]:
    for number in numbers:
        if 0 < number <= len(lines) and counts(lines[number - 1]):
            yield from _slips_in(lines, number)


def _first_of_its_group(lines: list[str], number: int) -> tuple[int, ...]:
    """The heading above a line, and the first line under that heading: a slip there shows at the second item."""
    here = min(number, len(lines))
    deep = _indent(lines[here - 1])
    above = [n for n in range(1, here) if counts(lines[n - 1]) and _indent(lines[n - 1]) < deep]
    first = next((n for n in range(above[-1] + 1, here) if counts(lines[n - 1])), 0) if above else 0
    return (first, above[-1]) if first else ()


def _slips_in(lines: list[str], number: int) -> Iterator[Mend]:
    line = lines[number - 1]
    found = _WORD.fullmatch(line.rstrip())
    if found and found["rest"] and found["key"] in known_keys() and not found["rest"].startswith(" "):
        if found["colon"]:
            fixed = f"{found['head']}{found['key']}: {found['rest']}"
            yield _told("B023", "na de dubbele punt hoort een spatie", number, found.end("colon"), fixed)
    elif found and not found["colon"]:
        fixed = f"{found['head']}{found['key']}:{found['rest']}"
        if not found["rest"] or found["key"] in known_keys():
            yield _told("B023", f"na '{found['key']}' hoort een dubbele punt", number, found.end("key"), fixed)
    if found and found["colon"] and "-" not in found["head"] and found["key"] in first_keys():
        why = _new_item(found["key"])
        yield _told("B024", why, number, 1, f"{found['head']}- {line.lstrip()}")
        if len(found["head"]) > 1:
            yield _told("B024", why, number, 1, f"{found['head'][:-2]}- {line.lstrip()}")
    for indent in _indents_around(lines, number):
        if indent != _indent(line):
            why = f"deze regel hoort {indent} spaties vooraan te hebben en heeft er {_indent(line)}"
            fixed = " " * indent + line.lstrip()
            yield Mend("B024", f"{why}: {shown(fixed)}", number, 1, fixed)


def lost_dashes(lines: list[str], doubled: list[tuple[int, int]]) -> Iterator[Mend]:
    """Where an item begins for the second time without a dash, so that all its keys seem doubled."""
    for number, first in doubled:
        line = lines[number - 1]
        slip = _WORD.fullmatch(line.rstrip())
        begins = lines[first - 1].lstrip().startswith("- ") and number > first + 1
        if begins and slip and slip["key"] in first_keys() and len(slip["head"]) > 1:
            fixed = f"{slip['head'][:-2]}- {line.lstrip()}"
            yield _told("B024", _new_item(slip["key"]), number, 1, fixed)
            return


def _new_item(key: str) -> str:
    return f"voor '{key}' hoort een streepje, want hier begint een nieuw onderdeel"


def _told(code: str, why: str, number: int, column: int, fixed: str) -> Mend:
    return Mend(code, f"{why}: {shown(fixed)}", number, column, fixed)


def _indents_around(lines: list[str], number: int) -> tuple[int, ...]:
    """The depths a line could have: those of its neighbours, and one step deeper than the line above."""
    before = [line for line in lines[max(number - 1 - 2 * NEAR, 0) : number - 1] if counts(line)]
    after = [line for line in lines[number : number + NEAR] if counts(line)]
    own = [_indent(line) for line in (*reversed(before), *after)]
    inside = [_indent(line) + 2 for line in (*reversed(before), *after)]
    return tuple(dict.fromkeys((*own, *inside)))


def _indent(line: str) -> int:
    return len(line) - len(line.lstrip(" "))


@cache
def known_keys() -> frozenset[str]:
    """Every key that can stand anywhere in a scenario."""
    return frozenset(key for form in (whole(), *whole()["$defs"].values()) for key in form.get("properties", {}))


@cache
def first_keys() -> frozenset[str]:
    """The keys that items of a list begin with."""
    names = (naming_key(form) for form in whole()["$defs"].values())
    return frozenset({"werkvorm", *(name for name in names if name)} - {"opdracht"})
