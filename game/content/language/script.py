"""A script: the texts of one scenario that a student reads, with what they are looked up in."""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cached_property

from game.content.language.references import References
from game.content.language.texts import Line, lines
from game.content.language.words import is_english
from game.content.roles import Cast


@dataclass(frozen=True)
class Script:
    cast: Cast
    references: References

    @cached_property
    def lines(self) -> tuple[Line, ...]:
        """Without the lines in English: a candidate may speak it, and no Dutch measure says anything about them."""
        return tuple(line for line in lines(self.cast.spots) if not is_english(line.text))

    @cached_property
    def glossary(self) -> dict[str, str]:
        """Every term a student can look up; the author's own explanation wins."""
        return {**self.references.glossary, **self.cast.scenario.begrippen}

    @cached_property
    def explained(self) -> frozenset[str]:
        """The words those terms are made of, in lower case."""
        return frozenset(word.lower() for term in self.glossary for word in re.split(r"[\s()]+", term))


ENDINGS = ("", "s", "'s", "en", "e", "n", "je", "tje", "s'")
"""What a term can have behind it and still be that term."""


def with_glossary(own: Mapping[str, str], shipped: Mapping[str, str], texts: Iterable[str]) -> dict[str, str]:
    """The author's terms, with those of the shipped glossary that occur in the texts; in alphabetical order."""
    known = {term.casefold() for term in own}
    text = "\n".join(texts).casefold()
    used = {term: told for term, told in shipped.items() if term.casefold() not in known and _occurs(term, text)}
    return dict(sorted({**used, **own}.items(), key=lambda entry: entry[0].casefold()))


def _occurs(term: str, text: str) -> bool:
    """The quick look first: most terms do not occur at all."""
    folded = term.casefold()
    if folded not in text:
        return False
    endings = "|".join(re.escape(ending) for ending in ENDINGS)
    return re.search(rf"(?<![\w-]){re.escape(folded)}(?:{endings})(?![\w-])", text) is not None
