"""Sense: what an author's own words say of an answer, the rating left out; so that a wrong key can be noticed.

Students who follow the key can never show that it is wrong. Who knows the trade judges by what a move does (trust won,
facts heard, a promise) and by what its explanation says. How an author praises and corrects is learned from the other
kansen of the same scenario, word by word (naive Bayes), so that no list of good words is needed.
"""

import math
import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cache
from typing import Any

from pydantic import BaseModel

from game.core.evidence import Rating
from game.core.scenario import Scenario
from game.core.story import Heard, Promised, TrustChanged
from game.core.world import PLACEHOLDER

Place = tuple[str, str]
"""A task and a kans in it."""

ENOUGH = 20
"""Explanations of strong and of weak answers that are needed before their words say anything."""
SMOOTHING, MOST = 2.0, 1.5
"""How many times every word is taken to have stood on both sides already, and the most that one word can say."""
TRUST, FACTS, PROMISE = 3.0, 4.0, 3.0
"""What a point of trust (two at most), hearing something new and a promise weigh beside the tone of an explanation."""


@dataclass(frozen=True)
class Sense:
    """How often each word stands in explanations of strong and of weak answers, over all and per kans."""

    words: Mapping[Rating, Counter[str]]
    texts: Mapping[Rating, int]
    by_place: Mapping[Place, tuple[tuple[Rating, frozenset[str]], ...]]
    _told: dict[tuple[Place, str], float] = field(default_factory=dict, compare=False)

    def tone(self, place: Place, explanation: str) -> float:
        """Above zero when it sounds like a strong answer, below when like a weak one; learned from the other kansen."""
        if (place, explanation) not in self._told:
            self._told[place, explanation] = self._tone(place, explanation)
        return self._told[place, explanation]

    def _tone(self, place: Place, explanation: str) -> float:
        own = self.by_place.get(place, ())
        strong, weak = (self.texts[r] - sum(rating == r for rating, _ in own) for r in _BOTH)
        if min(strong, weak) < ENOUGH:
            return 0.0
        return sum(self._weight(word, own, strong, weak) for word in words_of(explanation))

    def _weight(self, word: str, own: Iterable[tuple[Rating, frozenset[str]]], strong: int, weak: int) -> float:
        inside = Counter(rating for rating, words in own if word in words)
        a, b = (self.words[rating][word] - inside[rating] for rating in _BOTH)
        if a + b < 2:
            return 0.0
        said = math.log((a + SMOOTHING) * (weak + 2 * SMOOTHING) / ((b + SMOOTHING) * (strong + 2 * SMOOTHING)))
        return min(max(said, -MOST), MOST)


_BOTH: tuple[Rating, Rating] = ("sterk", "zwak")


def sense_of(scenario: Scenario) -> Sense:
    by_place: dict[Place, list[tuple[Rating, frozenset[str]]]] = defaultdict(list)
    for place, rating, text in _explained(scenario):
        by_place[place].append((rating, words_of(PLACEHOLDER.sub("", text))))
    told = [entry for entries in by_place.values() for entry in entries]
    return Sense(
        words={r: Counter(word for rating, words in told if rating == r for word in words) for r in _BOTH},
        texts={r: sum(rating == r for rating, _ in told) for r in _BOTH},
        by_place={place: tuple(entries) for place, entries in by_place.items()},
    )


@cache
def words_of(text: str) -> frozenset[str]:
    """The words and the pairs of words of a text."""
    found = re.findall(r"[^\W\d_]+(?:'[^\W\d_]+)?", text.lower())
    return frozenset((*found, *(f"{a} {b}" for a, b in zip(found, found[1:], strict=False))))


def consequence(events: Sequence[object]) -> float:
    """What an answer brings about: trust won or lost, something new heard, a promise."""
    trust = sum(event.after - event.before for event in events if isinstance(event, TrustChanged))
    heard = any(isinstance(event, Heard) for event in events)
    promised = any(isinstance(event, Promised) for event in events)
    return TRUST * min(max(trust, -2), 2) + FACTS * heard + PROMISE * promised


# Every explained answer of a scenario, whatever the task type -----------------------------------------------------


def _explained(scenario: Scenario) -> Iterable[tuple[Place, Rating, str]]:
    tasks = ((task.opdracht, task) for part in scenario.rondes for task in part.opdrachten)
    for name, spec in (*tasks, ("bureau", scenario.werkplek)):
        for kans, ratings, text in _answers(spec, "", {}, ""):
            yield from (((name, kans), rating, text) for rating in set(ratings.values()) & set(_BOTH))


def _answers(model: BaseModel, kans: str, ratings: Mapping[str, Any], text: str) -> Iterable[tuple[str, Any, str]]:
    """Answers are the parts that have a `gedrag` and an `uitleg`; a variant inherits what it does not say."""
    if "gedrag" in type(model).model_fields and "uitleg" in type(model).model_fields:
        told: Any = model
        own = next((getattr(model, name) for name in ("kans", "zet", "doe", "reactie") if getattr(model, name, "")), "")
        kans, text = own or kans, told.uitleg or text
        ratings = ratings if told.gedrag is None else told.gedrag
        if ratings and text:
            yield kans, ratings, text
    for name in type(model).model_fields:
        for part in _parts(getattr(model, name)):
            yield from _answers(part, kans, ratings, text)


def _parts(value: object) -> Iterable[BaseModel]:
    if isinstance(value, BaseModel):
        yield value
    elif isinstance(value, tuple):
        yield from (item for item in value if isinstance(item, BaseModel))
