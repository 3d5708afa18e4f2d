"""Reading level: is a text easy enough for B1?

The measure is Flesch as Douma (1960) fitted it to Dutch: 206.84 − 0.93 × words per sentence − 77 × syllables per word.
It was made for long texts: 60 to 70 is ordinary, 50 to 60 fairly difficult. So over a whole scenario the texts told and
explained must reach WHOLE, and a single text, where one long word weighs heavily, must only stay above a lower line.
Measured: 81 to 88 % of the texts of fifteen words and more in the two dossiers (C1) stay below that line, and 0.6 % of
those in a scenario written for B1. A sentence has a longest length of its own, as guides for B1 advise: twenty words.

Three things are made lighter, because they say nothing about the reader's trouble: what stands in brackets with a year
or an article in it (a source), a word from the glossary (the reader can open it), and a name still to be filled in.
What people say may be longer than what the agency explains: a difficult client does talk like that.

The measure knows nothing of what words mean. A short rare word passes; a long ordinary one counts against the text.
"""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from game.content.finding import Finding
from game.content.language.script import Script
from game.content.language.texts import EXPLAINED, HEARD, LABEL, PICKED, TOLD, Manner
from game.content.language.words import BLANK, blanked, counted, sentences, syllables

LONGEST: dict[Manner, int] = {TOLD: 20, EXPLAINED: 20, PICKED: 20, HEARD: 30, LABEL: 15}
"""The most words in one sentence."""
LOWEST: dict[Manner, int] = {TOLD: 50, EXPLAINED: 50, PICKED: 45, HEARD: 45}
"""The lowest level of one text; headings and labels have none."""
WHOLE = 65
ENOUGH = 15
"""A text with fewer words than this is too short to measure."""
ENOUGH_TOGETHER = 100
_SOURCE_NOTE = re.compile(r"\s*\([^()]*(?:\d{4}|art\. ?\d|\d:\d)[^()]*\)")
LONG = 3
"""A word with more syllables is worth naming."""
_EASY = 2
"""Syllables of what the reader can open or will see filled in."""


@dataclass(frozen=True, slots=True)
class Measured:
    """Words, sentences and syllables of a text."""

    words: int
    sentences: int
    syllables: int

    @property
    def level(self) -> int:
        """Flesch-Douma, rounded down."""
        hundredths = 20684 - 93 * self.words // self.sentences - 7700 * self.syllables // self.words
        return hundredths // 100


class Weigher:
    """Counts syllables, and remembers: most words come back."""

    def __init__(self, explained: frozenset[str]) -> None:
        self._explained = explained
        self._known: dict[str, int] = {}

    def weight(self, word: str) -> int:
        found = self._known.get(word)
        if found is None:
            easy = BLANK in word or word[0].isdigit() or word.lower() in self._explained
            found = self._known[word] = min(_EASY, syllables(word)) if easy else syllables(word)
        return found

    def measured(self, parts: list[list[str]]) -> Measured:
        every = [word for part in parts for word in part]
        return Measured(len(every), len(parts), sum(map(self.weight, every)))


def parts_of(text: str) -> list[list[str]]:
    """The words of every sentence, without the names of laws and years in brackets."""
    plain = _SOURCE_NOTE.sub("", text) if "(" in text else text
    return [counted(sentence) for sentence in sentences(blanked(plain))]


def hard_to_read(script: Script) -> Iterator[Finding]:
    """Each text alone, and all that is told and explained together. What explains a law has to name it first, so a term
    of the glossary only counts in the whole."""
    weigher = Weigher(script.explained)
    together: list[Measured] = []
    for line in script.lines:
        parts = parts_of(line.text)
        longest, most = max(map(len, parts), default=0), LONGEST.get(line.manner, 0)
        if longest > most > 0:
            message = f"een zin telt hier {longest} woorden; maak er twee zinnen van, hooguit {most} is prettig"
            yield Finding("W414", line.path, message)
        lowest = LOWEST.get(line.manner)
        if lowest and parts:
            found = weigher.measured(parts)
            if line.manner in (TOLD, EXPLAINED):
                together.append(found)
            if found.words >= ENOUGH and found.level < lowest and line.key != "begrippen":
                yield Finding("W415", line.path, _difficult(parts, found.level, lowest, weigher))
    yield from _whole(together)


def _difficult(parts: list[list[str]], level: int, lowest: int, weigher: Weigher) -> str:
    every = {word for part in parts for word in part}
    longest = sorted(every, key=lambda word: (-weigher.weight(word), word))[:3]
    named = ", ".join(f"'{word}'" for word in longest if weigher.weight(word) > LONG)
    hint = f"lange woorden zijn {named}" if named else "maak de zinnen korter"
    return f"deze tekst is moeilijker dan B1 (Flesch-Douma {level}, streef naar {lowest} of meer); {hint}"


def _whole(parts: Iterable[Measured]) -> Iterator[Finding]:
    every = tuple(parts)
    total = Measured(*(sum(getattr(part, name) for part in every) for name in ("words", "sentences", "syllables")))
    if total.words >= ENOUGH_TOGETHER and total.level < WHOLE:
        message = (
            f"alles wat het bureau vertelt en uitlegt is samen moeilijker dan B1 (Flesch-Douma {total.level}, streef "
            f"naar {WHOLE} of meer); kies kortere zinnen en gewonere woorden"
        )
        yield Finding("W415", ("titel",), message)
