"""A text as a reader meets it: sentences, words and syllables."""

import re

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


_ENGLISH = frozenset(
    [
        "the",
        "you",
        "your",
        "yours",
        "and",
        "are",
        "have",
        "has",
        "what",
        "with",
        "this",
        "that",
        "not",
        "but",
        "they",
        "them",
        "from",
        "would",
        "could",
        "should",
        "will",
        "can",
        "about",
        "which",
        "when",
        "where",
        "who",
        "how",
        "does",
        "did",
        "do",
        "been",
        "being",
        "our",
        "their",
        "there",
        "here",
        "please",
        "thank",
        "thanks",
        "for",
        "on",
        "it",
        "its",
        "at",
        "be",
        "an",
        "if",
        "or",
        "by",
        "my",
        "me",
        "i",
        "we",
        "he",
        "she",
        "his",
        "him",
    ]
)
_PERHAPS_ENGLISH = re.compile(r"\b(?:[Tt]he|[Yy]ou|[Aa]nd|[Ww]hat|[Ii]s it|I)\b|'[ms]\b")
_DUTCH = frozenset(
    [
        "de",
        "het",
        "een",
        "en",
        "van",
        "dat",
        "die",
        "niet",
        "je",
        "jij",
        "ik",
        "u",
        "hij",
        "zij",
        "ze",
        "er",
        "maar",
        "om",
        "op",
        "te",
        "aan",
        "met",
        "voor",
        "naar",
        "bij",
        "als",
        "ook",
        "nog",
        "wel",
        "dan",
        "deze",
        "dit",
        "wat",
        "wie",
        "hoe",
        "waar",
        "is",
        "zijn",
        "heeft",
        "heb",
        "kan",
        "mag",
        "moet",
        "naar",
        "uit",
        "over",
        "geen",
        "wordt",
        "worden",
        "meer",
    ]
)


def is_english(text: str) -> bool:
    """Whether more English than Dutch function words stand in it, and at least two."""
    if not _PERHAPS_ENGLISH.search(text):
        return False
    found = [word.lower() for word in words(text)]
    english = sum(word in _ENGLISH for word in found)
    return english >= 2 and english > sum(word in _DUTCH for word in found)
