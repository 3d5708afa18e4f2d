"""Sense: what an author's own words say of an answer, the rating left out; so that a wrong key can be noticed.

Students who follow the key can never show that it is wrong. Who knows the trade judges by what an answer does (trust
won, facts heard, a promise) and by how the author explains it. How this author praises and corrects is learned from
the other kansen of the same scenario, word by word (naive Bayes), so that no list of good words is needed. The words
of the answer itself and of the reply were tried too: with as few false alarms they find no more.
"""

import math
import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from typing import Any

from pydantic import BaseModel

from game.core.evidence import Rating
from game.core.scenario import Scenario
from game.core.world import PLACEHOLDER, World, fill

Place = tuple[str, str]
"""A task and a kans in it."""

ENOUGH = 20
"""Explanations of strong and of weak answers that are needed before their words say anything."""
SEEN, DOUBT, MOST = 4, 10, 1.5
"""How often a word must stand elsewhere, after how many times it is half believed, and the most it can say."""
TRUST, FACTS, PROMISE = 4.0, 5.0, 4.0
"""What a point of trust (two at most), telling something and a promise weigh beside the words."""
BOTH: tuple[Rating, Rating] = ("sterk", "zwak")


@dataclass(frozen=True, slots=True)
class Answer:
    """One explained answer as the author wrote it: what it shows, and what it brings about."""

    kans: str
    ratings: frozenset[str]
    explanation: str
    trust: int
    tells: bool
    promises: bool

    @property
    def consequence(self) -> float:
        return TRUST * min(max(self.trust, -2), 2) + FACTS * self.tells + PROMISE * self.promises


Sense = Mapping[Place, tuple[tuple[str, float], ...]]
"""Per kans its explanations, as the author wrote them, with what they and the consequences say of the answer: above
zero for what seems strong."""
SenseHere = Mapping[tuple[Place, str], float]
"""The same with the names of one world filled in."""


def sense_of(scenario: Scenario) -> Sense:
    answers = tuple(_explained(scenario))
    tone = _Tone((place, rating, a.explanation) for place, a in answers for rating in BOTH if rating in a.ratings)
    found: dict[Place, list[tuple[str, float]]] = defaultdict(list)
    for place, answer in answers:
        found[place].append((answer.explanation, tone.of(place, answer.explanation) + answer.consequence))
    return {place: tuple(told) for place, told in found.items()}


def sense_in(world: World, sense: Sense) -> SenseHere:
    return {(place, fill(text, world)): said for place, told in sense.items() for text, said in told}


class _Tone:
    """How often each word stands with strong and with weak answers; made once and thrown away."""

    def __init__(self, told: Iterable[tuple[Place, Rating, str]]) -> None:
        self.by_place: dict[Place, list[tuple[Rating, frozenset[str]]]] = defaultdict(list)
        self.words: dict[Rating, Counter[str]] = {rating: Counter() for rating in BOTH}
        self.texts: Counter[Rating] = Counter()
        for place, rating, text in told:
            words = words_of(text)
            self.by_place[place].append((rating, words))
            self.words[rating].update(words)
            self.texts[rating] += 1

    def of(self, place: Place, text: str) -> float:
        """Learned from all kansen but this one."""
        own = self.by_place[place]
        strong, weak = (self.texts[r] - sum(rating == r for rating, _ in own) for r in BOTH)
        if min(strong, weak) < ENOUGH:
            return 0.0
        return sum(self._weight(word, own, strong, weak) for word in sorted(words_of(text)))

    def _weight(self, word: str, own: Iterable[tuple[Rating, frozenset[str]]], strong: int, weak: int) -> float:
        inside = Counter(rating for rating, words in own if word in words)
        a, b = (self.words[rating][word] - inside[rating] for rating in BOTH)
        if a + b < SEEN:
            return 0.0
        said = math.log((a + 0.5) * (weak + 1) / ((b + 0.5) * (strong + 1))) * (a + b) / (a + b + DOUBT)
        return min(max(said, -MOST), MOST)


def words_of(text: str) -> frozenset[str]:
    return frozenset(re.findall(r"[^\W\d_]+(?:'[^\W\d_]+)?", PLACEHOLDER.sub("", text).lower()))


# Every explained answer of a scenario, whatever the task type -----------------------------------------------------

_NOTHING = Answer("", frozenset(), "", 0, False, False)


def _explained(scenario: Scenario) -> Iterable[tuple[Place, Answer]]:
    tasks = ((task.opdracht, task) for part in scenario.rondes for task in part.opdrachten)
    for name, spec in (*tasks, ("bureau", scenario.werkplek)):
        yield from (((name, answer.kans), answer) for answer in _answers(spec, _NOTHING))


def _answers(model: BaseModel, above: Answer) -> Iterable[Answer]:
    """Answers are the parts that have a `gedrag` and an `uitleg`; a variant inherits what it does not say."""
    above = replace(above, kans=_asked(model) or above.kans)
    if {"gedrag", "uitleg"} <= set(type(model).model_fields):
        above = _answer(model, above)
        if above.ratings and above.explanation:
            yield above
    for name in type(model).model_fields:
        for part in _parts(getattr(model, name)):
            yield from _answers(part, above)


def _asked(model: Any) -> str:
    """The kans that every answer under a conclusion or a question belongs to."""
    own = getattr(model, "conclusie", "")
    return own or (getattr(model, "vraag", "") if hasattr(model, "reacties") else "")


def _answer(model: Any, above: Answer) -> Answer:
    def own(*names: str) -> Any:
        return next((value for name in names if (value := getattr(model, name, None)) is not None), None)

    told, trust = own("onthult"), own("vertrouwen")
    return replace(
        above,
        kans=own("kans", "zet", "doe", "voorstel") or above.kans or own("reactie"),
        ratings=above.ratings if model.gedrag is None else frozenset(model.gedrag.values()),
        explanation=model.uitleg or above.explanation,
        trust=above.trust if trust is None else trust,
        tells=above.tells if told is None else bool(told),
        promises=above.promises or own("belooft") is not None,
    )


def _parts(value: object) -> Iterable[BaseModel]:
    if isinstance(value, BaseModel):
        yield value
    elif isinstance(value, tuple):
        yield from (item for item in value if isinstance(item, BaseModel))
