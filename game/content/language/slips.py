"""Possible slips in a text somebody wrote just now: words in no list, and compounds with a space in them.

They are an aid for the writer, never a judgement: a name, a new word or a joke is in no list either.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property

from game.content.language.references import References
from game.content.language.spelling import joined_neighbours, known_word, near_word
from game.content.language.words import sentences, words
from game.core.world import World

MOST = 12
"""So many slips are told at once: with more, the first ones are work enough."""


@dataclass(frozen=True)
class Speller:
    """`explained` are the terms of the scenario, `names` the words of people, firms and places in it."""

    references: References
    terms: tuple[str, ...]
    names: frozenset[str]

    @cached_property
    def explained(self) -> frozenset[str]:
        return frozenset(word.lower() for term in (*self.references.glossary, *self.terms) for word in words(term))

    def slips(self, text: str) -> tuple[tuple[str, str], ...]:
        """(what was written, what was perhaps meant or ''), in the order of the text, each once."""
        found = dict.fromkeys((*self._unknown(text), *joined_neighbours(text, self)))
        return tuple(sorted(found, key=lambda slip: text.find(slip[0])))[:MOST]

    def _unknown(self, text: str) -> Iterator[tuple[str, str]]:
        """A capital inside a sentence makes a word a name."""
        for sentence in sentences(text):
            for number, word in enumerate(words(sentence)):
                is_name = word in self.names or (number > 0 and word[0].isupper())
                meant = None if is_name else self._looked_up(word)
                if meant is not None:
                    yield word, meant

    def _looked_up(self, word: str) -> str | None:
        """None for a known word, else one that is near or ''. Remembered: a writer keeps most of the words."""
        if word not in self._known:
            self._known[word] = None if known_word(word, self) else near_word(word, self)
        return self._known[word]

    @cached_property
    def _known(self) -> dict[str, str | None]:
        return {}


def names_in(world: World) -> frozenset[str]:
    """Every word of the names in a world, and of what is true in it: those the author answers for."""
    told = (
        *(f"{person.first_name} {person.surname} {person.street}" for person in world.people),
        *(company.name for company in (world.agency, *world.companies)),
        *(town.name for town in world.towns),
        *(vacancy.title for vacancy in world.vacancies),
        *(value for _, facts in world.facts for _, value in facts),
    )
    return frozenset(word for text in told for word in words(text))
