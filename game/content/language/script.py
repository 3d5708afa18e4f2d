"""A script: the texts of one scenario that a student reads, with what they are looked up in."""

import re
from dataclasses import dataclass
from functools import cached_property

from game.content.language.references import References
from game.content.language.texts import Line
from game.content.language.words import blanked, is_english
from game.content.roles import Cast


@dataclass(frozen=True)
class Script:
    cast: Cast
    references: References

    @cached_property
    def lines(self) -> tuple[Line, ...]:
        """Without the lines in English: a candidate may speak it, and no Dutch measure says anything about them."""
        english, dutch = map(self.references.listed, ("engels", "nederlands"))
        return tuple(line for line in self.cast.read_lines if not is_english(line.text, english, dutch))

    @cached_property
    def text(self) -> str:
        """All of it, a line each, with a blank for every placeholder: a quick look for what mostly occurs nowhere."""
        return blanked("\n".join(line.text for line in self.lines))

    @cached_property
    def glossary(self) -> dict[str, str]:
        """Every term a student can look up; the author's own explanation wins."""
        return {**self.references.glossary, **self.cast.scenario.begrippen}

    @cached_property
    def explained(self) -> frozenset[str]:
        """The words those terms are made of, in lower case."""
        return frozenset(word.lower() for term in self.glossary for word in re.split(r"[\s()]+", term))
