"""Spelling: words nobody knows, abbreviations nobody explains, and compounds with a space in them."""

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import islice
from typing import Protocol

from game.content.finding import Finding
from game.content.language.references import References
from game.content.language.script import Script
from game.content.language.texts import SOURCE, Line
from game.content.language.wordlist import WordList
from game.content.language.words import blanked, sentences, words
from game.core.terms import ENDINGS


class Vocabulary(Protocol):
    """What a word is looked up in: the lists, and the words that are explained."""

    @property
    def references(self) -> References: ...
    @property
    def explained(self) -> frozenset[str]: ...


@dataclass(frozen=True, slots=True)
class _Met:
    """Where a word was first met; `starts` when it only ever stood at the beginning of a sentence."""

    line: Line
    times: int
    starts: bool


def unknown_words(script: Script) -> Iterator[Finding]:
    """Told once per word, at its first place. A capital inside a sentence makes a word a name."""
    every = dict.fromkeys(words(script.text))
    unknown = list(islice((word for word in every if not known_word(word, script)), MOST))
    met = _places(script, frozenset(unknown)) if unknown else {}
    for number, word in enumerate(word for word in unknown if word in met):
        if _is_abbreviation(word):
            yield Finding("W412", met[word].line.path, _abbreviation(word, met[word].times))
        elif met[word].starts or word[0].islower():
            words_near = script.references.words if number < HINTS else None
            yield Finding("W411", met[word].line.path, _unknown(word, met[word].times, words_near))


MOST, HINTS = 300, 25
"""So many unknown words are looked at, and for so many of them a word that is near is looked for: with more there is
another trouble with the text."""


def _places(script: Script, sought: frozenset[str]) -> dict[str, _Met]:
    found: dict[str, _Met] = {}
    for line in script.lines:
        if line.manner != SOURCE:
            for word, starts in _placed(line.text):
                if word in sought:
                    old = found.get(word)
                    found[word] = _Met(old.line, old.times + 1, old.starts and starts) if old else _Met(line, 1, starts)
    return found


def _placed(text: str) -> Iterator[tuple[str, bool]]:
    for sentence in sentences(blanked(text)):
        for number, word in enumerate(words(sentence)):
            yield word, number == 0


def _is_abbreviation(word: str) -> bool:
    return len(word) <= 8 and len(word) >= 2 and word.isupper()


def known_word(word: str, vocabulary: Vocabulary) -> bool:
    return (
        _is_listed(word, vocabulary)
        or any(_is_listed(form, vocabulary) for form in _forms(word))
        or _is_joined(word, vocabulary)
    )


def _forms(word: str) -> Iterator[str]:
    """The word without its capital, without accents for stress, without a possessive, and as an abbreviation."""
    lower = word if _is_abbreviation(word) else word[0].lower() + word[1:]
    yield lower
    yield unicodedata.normalize("NFC", unicodedata.normalize("NFD", lower).replace("\u0301", ""))
    yield f"{lower}."
    yield word.lower()
    if word[0].isupper():
        yield word.removesuffix("s").removesuffix("'")


SHORT = 4
"""Up to so many letters nearly everything is near to something."""


def _is_listed(word: str, vocabulary: Vocabulary) -> bool:
    return word in vocabulary.references.words or _is_term(word.lower(), vocabulary)


def _is_term(word: str, vocabulary: Vocabulary) -> bool:
    terms, trade = vocabulary.explained, vocabulary.references.listed("woorden")
    cut = (word.removesuffix(ending) for ending in ENDINGS if word.endswith(ending))
    return any(part in terms or part in trade for part in cut)


def _is_joined(word: str, vocabulary: Vocabulary) -> bool:
    """AWf-premie, mbo-student: every part is known; zaterdagploeg: two parts that often occur in compounds."""
    if "-" in word:
        return all(known_word(part, vocabulary) for part in word.split("-") if part)
    return word.isalpha() and vocabulary.references.words.composes(word.lower())


def _unknown(word: str, times: int, known: WordList | None) -> str:
    near = _near(word, known) if known else ""
    hint = f"; bedoel je '{near}'?" if near else "; is het goed zo, leg het dan uit bij 'begrippen'"
    return f"'{word}' staat niet in de woordenlijst{_often(times)}{hint}"


def near_word(word: str, vocabulary: Vocabulary) -> str:
    """A known word that looks like it; '' when there is none, or when nearly everything does."""
    return _near(word, vocabulary.references.words)


def _near(word: str, known: WordList) -> str:
    return (known.near(word[0].lower() + word[1:]) or "") if len(word) > SHORT else ""


def _abbreviation(word: str, times: int) -> str:
    return (
        f"de afkorting '{word}' wordt nergens uitgelegd{_often(times)}; schrijf haar uit, of zet haar bij 'begrippen'"
    )


def _often(times: int) -> str:
    return f" ({times} keer gebruikt)" if times > 1 else ""


# Compounds ----------------------------------------------------------------------------------------------------------

_NEIGHBOURS = re.compile(r"(?=(?<![\w◆.'’-])([a-zà-ÿ]{4,}) ([a-zà-ÿ]{4,})(?![\w◆'’-]))")


_APART = ("aan", "achter", "af", "bij", "door", "in", "mee", "na", "om", "op", "over", "terug", "toe", "uit", "voor")
"""What comes loose from a verb."""


def split_compounds(script: Script) -> Iterator[Finding]:
    """Told once, at the first place."""
    for apart, joined in joined_neighbours(script.text, script):
        line = _line_with(apart, script)
        if line:
            yield Finding("W413", line.path, f"'{apart}' schrijf je meestal aan elkaar: '{joined}'")


def joined_neighbours(text: str, vocabulary: Vocabulary) -> Iterator[tuple[str, str]]:
    """`reiskosten vergoeding`: two neighbours that are in the list as one word. A noun with a verb is left alone."""
    lists = vocabulary.references
    known, no_first, no_last = lists.words, *map(lists.listed, ("los-vooraan", "los-achteraan"))
    for first, last in dict.fromkeys(_NEIGHBOURS.findall(text)):
        if first in no_first or last in no_last:
            continue
        if first + last in known and not _is_verb(last, vocabulary):
            yield f"{first} {last}", first + last


def _line_with(words: str, script: Script) -> Line | None:
    return next((line for line in script.lines if words in line.text and line.manner != SOURCE), None)


def _is_verb(word: str, vocabulary: Vocabulary) -> bool:
    """A verb has a past participle: werken, gewerkt; oplossen, opgelost. Of most nouns on -en there is none."""
    stem = word.removesuffix("en")
    if word.startswith("ge") and word.endswith(("t", "d")):
        return True
    if stem == word:
        return False
    short = stem[:-1] if len(stem) > 2 and stem[-1] == stem[-2] else stem
    before = next((part for part in _APART if short.startswith(part)), "")
    parted = (f"{part}ge{short[len(part) :]}{end}" for part in {"", before} for end in ("t", "d"))
    return any(form in vocabulary.references.words for form in parted)
