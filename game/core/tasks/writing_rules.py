"""The rules a sent text is held against: what must be in it, what must not, and how long it may be."""

from collections.abc import Iterable
from dataclasses import dataclass

from game.core.tasks.rules import secret
from game.core.wording import Avoided, Mark, contains, long_sentences, private, shut_out, words_in

LONG_SENTENCE = 20
"""Words in a sentence above which it is marked, as guides for B1 advise."""


@dataclass(frozen=True, slots=True)
class Demand:
    """One rule. Empty and None say nothing; `check` is uitsluiting or persoonsgegevens."""

    id: str
    label: str
    check: str
    least: int | None
    most: int | None
    longest: int | None
    one_of: tuple[str, ...] = secret()
    none_of: tuple[str, ...] = secret()
    kansen: tuple[str, ...] = secret()
    records: tuple[tuple[str, str], ...] = secret()
    explanation: str = secret()

    @property
    def forbids(self) -> bool:
        """Whether it says what may not be in the text: a pitfall, which one can only keep out of."""
        return bool(self.none_of or self.check)


def is_met(demand: Demand, text: str, avoided: Iterable[Avoided]) -> bool:
    """A text without a word meets nothing but what it may not hold."""
    return not against(demand, text, avoided)


def against(demand: Demand, text: str, avoided: Iterable[Avoided]) -> tuple[str, ...]:
    """What in the text is against the rule, in the player's own words; for what is missing, a word asked for."""
    if demand.one_of:
        return () if any(contains(text, part) for part in demand.one_of) else demand.one_of[:1]
    if demand.none_of:
        return tuple(part for part in demand.none_of if contains(text, part))
    if demand.check == "uitsluiting":
        return tuple(mark.words for mark in shut_out(text, avoided))
    if demand.check == "persoonsgegevens":
        return tuple(mark.words for mark in private(text))
    if demand.longest is not None:
        return tuple(mark.words for mark in long_sentences(text, demand.longest))[:1]
    count = words_in(text)
    fits = (demand.least or 0) <= count <= (count if demand.most is None else demand.most)
    return () if fits and count else (str(count),)


def marks_in(text: str, avoided: Iterable[Avoided], *, dutch: bool) -> tuple[Mark, ...]:
    """What a reader is shown in the margin, in the order of the text."""
    found = (*(shut_out(text, avoided) if dutch else ()), *private(text), *long_sentences(text, LONG_SENTENCE))
    return tuple(sorted(found, key=lambda mark: (mark.start, mark.end)))
