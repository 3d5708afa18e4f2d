"""Words: pack the Dutch word list of OpenTaal for quick looking up, with the parts that compounds are made of.

Usage: python assets/bake/words.py WORDLIST   (/usr/share/dict/dutch of Debian package wdutch)

The file is text. Line 1: beginnings, and line 2: endings that at least OFTEN words of the list are composed with. Then
a line per first three letters: those letters, and the rest of every word that begins with them; `_` is the empty rest.
"""

import gzip
import sys
from collections import Counter
from collections.abc import Iterable, Iterator
from pathlib import Path

PACKED = Path(__file__).resolve().parent.parent / "words" / "nederlands.txt.gz"
OFTEN = 5
SHORTEST = 4
SHORTEST_COUNTED = 3


def main(source: Path) -> None:
    words = sorted({word for word in source.read_text("utf-8").split("\n") if word and " " not in word})
    plain = frozenset(word for word in words if word.isalpha() and word.islower())
    pairs = [pair for word in plain for pair in _pairs(word, plain)]
    lines = [_often(first for first, _ in pairs), _often(last for _, last in pairs), *_groups(words)]
    PACKED.write_bytes(gzip.compress("\n".join(lines).encode(), 9, mtime=0))
    print(f"{len(words)} words, {PACKED.stat().st_size} bytes")


def _pairs(word: str, plain: frozenset[str]) -> Iterator[tuple[str, str]]:
    """Every way a word is two other words together, with or without an s between them."""
    for cut in range(SHORTEST_COUNTED, len(word) - SHORTEST_COUNTED + 1):
        first, last = word[:cut], word[cut:]
        joined = first[-1] == "s" and cut > SHORTEST_COUNTED and first[:-1] in plain
        if last in plain and (first in plain or joined):
            yield first, last


def _often(parts: Iterable[str]) -> str:
    counted = Counter(part for part in parts if len(part) >= SHORTEST)
    return " ".join(sorted(part for part, times in counted.items() if times >= OFTEN))


def _groups(words: list[str]) -> Iterator[str]:
    groups: dict[str, list[str]] = {}
    for word in words:
        groups.setdefault(word[:3], []).append(word[3:] or "_")
    return (f"{start} {' '.join(rests)} " for start, rests in groups.items())


if __name__ == "__main__":
    main(Path(sys.argv[1]))
