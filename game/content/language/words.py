"""A text as a reader meets it: sentences, words and syllables."""

import re
from collections.abc import Container

from game.core.world import PLACEHOLDER

BLANK = "◆"
"""Stands for what a placeholder will be filled with: a name, a number, a few words."""

_WORD = re.compile(r"(?<![\w◆@/.'’-])'?[^\W\d_]+(?:[-'’&.]+[^\W\d_]+)*(?![\w@◆-]|[.'’/]\w)")
_COUNTED = re.compile(r"[\w◆]+(?:[-'’.,&]+[\w◆]+)*")
_END = re.compile(r"(?<=[.?!…])['\"”’)]*\s+(?=[\"“‘'(]*[A-ZÀ-Ý◆])|\n+")
_SYLLABLE = re.compile(
    r"aai|ooi|oei|eeu|ieu|eau|aa|ee|ie|oo|uu|eu|oe|ui|ou|au|ij|ei|ai|oi|[aeiouyáéíóúàèìòùâêîôûäëïöü]"
)


def blanked(text: str) -> str:
    return PLACEHOLDER.sub(BLANK, text) if "<" in text else text


def sentences(text: str) -> list[str]:
    """A point ends a sentence when a capital or a filled-in name follows, so `art. 7` and `14.00` do not."""
    return [part for part in _END.split(text) if part.strip()]


def words(text: str) -> list[str]:
    """The words that can be looked up, with straight apostrophes; half words (`voor- en nadelen`) and what hangs on a
    number or a name are left out."""
    return [found.replace("’", "'") for found in _WORD.findall(text)]


def counted(sentence: str) -> list[str]:
    """Everything that counts as a word when somebody reads: numbers and filled-in names as well."""
    return _COUNTED.findall(sentence)


def syllables(word: str) -> int:
    """Groups of vowels, the Dutch way; a number, a name to fill in and a word without a vowel count as one."""
    return len(_SYLLABLE.findall(word.lower())) or 1


_PERHAPS_ENGLISH = re.compile(r"\b(?:[Tt]he|[Yy]ou|[Aa]nd|[Ww]hat|[Ii]s it|I)\b|'[ms]\b")


def is_english(text: str, english: Container[str], dutch: Container[str]) -> bool:
    """Whether more English than Dutch function words stand in it, and at least two. The quick look comes first."""
    if not _PERHAPS_ENGLISH.search(text):
        return False
    found = [word.lower() for word in words(text)]
    foreign = sum(word in english for word in found)
    return foreign >= 2 and foreign > sum(word in dutch for word in found)
