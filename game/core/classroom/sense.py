"""Sense: what an author's own words say of an answer, the rating left out; so that a wrong key can be noticed.

Students who follow the key can never show that it is wrong. Who knows the trade judges by what an answer does (trust
won, facts heard, a promise) and by how the author writes about it. How strong answers are told apart from weak ones is
learned from all other kansen. Words are learned for themselves, for their pairs and for the place where sentences
begin: a correction often ends with what should have been done.
"""

import json
import re
from collections import defaultdict
from collections.abc import Container, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise
from typing import Any

from pydantic import BaseModel

from game.core.classroom.learning import Features, Learned, product
from game.core.desk import DESK
from game.core.evidence import Rating
from game.core.scenario import Scenario, write_scenario
from game.core.world import PLACEHOLDER

Place = tuple[str, str]
"""A task and a kans in it."""

MARGIN = 0.15
"""How far the sense of a weak answer must be above that of the strong ones before the key is not believed. On 600 days
made by lot one sound key is doubted in fifty days, and 98 of 100 turned ones; on the shipped days no sound one is."""
TRUST, FACTS, PROMISE = 0.2, 0.25, 0.2
"""What a point of trust (two at most), telling something and a promise are taken to say before anything is learned;
the whole distance from weak to strong is 1."""
LONG = 5
"""Letters from which a word is more than glue."""
GLUE = frozenset(
    re.findall(
        r"\w+",
        """je jij u we wij hij ze zij iemand niemand er dat dit die deze dan de een het zo nu toen later wie wat waar
        hoe als in met na op voor zonder en maar of ook dus sinds van bij daar hier daarmee daarop eerst om omdat vaak
        soms meestal""",
    )
)
"""What sentences of all kinds begin with; another word up front is most often a verb: Vraag, Bel, Meld."""


@dataclass(frozen=True, slots=True)
class Answer:
    """One explained answer as the author wrote it: what it shows, what it brings about, and all that is said."""

    kans: str
    ratings: frozenset[str]
    explanation: str
    trust: int
    tells: bool
    promises: bool
    said: str
    reply: str

    @property
    def consequence(self) -> float:
        return TRUST * min(max(self.trust, -2), 2) + FACTS * self.tells + PROMISE * self.promises


Sense = Mapping[Place, tuple[tuple[Answer, float], ...]]
"""Per kans its answers, with what the words and the consequences say of each: the higher the better."""


def belief_of(scenario: Scenario, beside: Iterable[Scenario] = ()) -> Scenario | None:
    """The scenario as somebody of the trade takes it to be: with the keys turned that cannot be right. Nothing when
    all are believed. `beside` are scenarios to learn from as well: a short one has too few words of its own."""
    doubted = {place for place, told in sense_of(scenario, beside).items() if is_doubted(told)}
    return _turned(scenario, doubted) if doubted else None


def is_doubted(told: Iterable[tuple[Answer, float]]) -> bool:
    """Whether what is written about a weak answer is clearly better than all that stands with the strong ones."""
    strong = [sense for answer, sense in told if answer.ratings == {"sterk"}]
    weak = [sense for answer, sense in told if answer.ratings == {"zwak"}]
    return bool(strong and weak) and max(strong) < max(weak) - MARGIN


def sense_of(scenario: Scenario, beside: Iterable[Scenario] = ()) -> Sense:
    kansen = _kansen(scenario)
    learned = _learned([*kansen.values(), *(kans for other in beside for kans in _kansen(other).values())])
    found: dict[Place, tuple[tuple[Answer, float], ...]] = {}
    for number, (place, kans) in enumerate(kansen.items()):
        weights = learned.without(number)
        found[place] = tuple(
            (answer, answer.consequence + product(weights, features))
            for answer, features in zip(kans.answers, kans.features, strict=True)
        )
    return found


# What tells strong from weak --------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class _Kans:
    answers: tuple[Answer, ...]
    features: tuple[Features, ...]

    @property
    def difference(self) -> Features:
        """The average strong answer minus the average weak one; nothing when it has not both."""
        sides = tuple([f for a, f in zip(self.answers, self.features, strict=True) if a.ratings == {r}] for r in BOTH)
        return _minus(*map(_average, sides)) if all(sides) else {}

    @property
    def unexplained(self) -> float:
        """What is left of the distance from weak to strong when the consequences have been told."""
        strong, weak = ([a.consequence for a in self.answers if a.ratings == {r}] for r in BOTH)
        return 1 - sum(strong) / len(strong) + sum(weak) / len(weak)


BOTH: tuple[Rating, Rating] = ("sterk", "zwak")


def _learned(kansen: Sequence[_Kans]) -> Learned:
    rows = {number: row for number, kans in enumerate(kansen) if (row := kans.difference)}
    return Learned(rows, (kansen[number].unexplained for number in rows))


def _average(rows: Sequence[Features]) -> Features:
    found: dict[str, float] = defaultdict(float)
    for row in rows:
        for name, value in row.items():
            found[name] += value / len(rows)
    return found


def _minus(left: Features, right: Features) -> Features:
    found = {name: left.get(name, 0.0) - right.get(name, 0.0) for name in (*left, *right)}
    return {name: value for name, value in found.items() if value}


def _features(answer: Answer, missed: str) -> Features:
    """All that is written about one answer, as words and the places where they stand."""
    told = words_of(answer.explanation)
    found = {f"uitleg {word}": 1.0 for word in told}
    found.update({f"samen {a} {b}": 1.0 for a, b in pairwise(told)})
    for place, sentence in enumerate(re.split(r"(?<=[.!?])\s+", answer.explanation)):
        for first in words_of(sentence)[:1]:
            begins = "begin eerst" if place == 0 else "begin verder"
            found[f"{begins} {first}"] = 1.0
            if first not in GLUE:
                found[f"{begins} met iets"] = 1.0
    found.update({f"zeg {word}": 1.0 for word in set(words_of(answer.said))})
    found.update({f"antwoord {word}": 1.0 for word in set(words_of(answer.reply))})
    should = {word for word in words_of(missed) if len(word) >= LONG}
    found["gemist uitleg"] = len(should & set(told)) / 2
    found["gemist zeg"] = len(should & set(words_of(answer.said))) / 2
    found["gevolg vertrouwen"] = 1.5 * min(max(answer.trust, -2), 2)
    found["gevolg vertelt"], found["gevolg belooft"] = 2.0 * answer.tells, 2.0 * answer.promises
    return {name: value for name, value in found.items() if value}


def words_of(text: str) -> tuple[str, ...]:
    return tuple(re.findall(r"[^\W\d_]+(?:'[^\W\d_]+)?", PLACEHOLDER.sub("", text).lower()))


# Every explained answer of a scenario, whatever the task type -----------------------------------------------------

NAMES = ("kans", "zet", "doe", "reactie")
"""What a kans is called: its own name, or that of the only answer to it."""
_NOTHING = Answer("", frozenset(), "", 0, False, False, "", "")


def _kansen(scenario: Scenario) -> Mapping[Place, _Kans]:
    missed: dict[Place, str] = {}
    found: dict[Place, list[Answer]] = defaultdict(list)
    for name, spec in _tasks(scenario):
        missed |= {(name, kans.kans): kans.gemist or "" for kans in getattr(spec, "kansen", ())}
        for answer in _answers(spec, _NOTHING):
            found[name, answer.kans].append(answer)
    return {
        place: _Kans(tuple(answers), tuple(_features(answer, missed.get(place, "")) for answer in answers))
        for place, answers in found.items()
    }


def _tasks(scenario: Scenario) -> Iterable[tuple[str, BaseModel]]:
    yield from ((task.opdracht, task) for part in scenario.rondes for task in part.opdrachten)
    yield DESK, scenario.werkplek


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
        said=own("zeg", "tekst") or above.said,
        reply=own("antwoord") or above.reply,
    )


def _parts(value: object) -> Iterable[BaseModel]:
    if isinstance(value, BaseModel):
        yield value
    elif isinstance(value, tuple):
        yield from (item for item in value if isinstance(item, BaseModel))


# Another key ------------------------------------------------------------------------------------------------------

_OTHER = {"sterk": "zwak", "zwak": "sterk"}


def _turned(scenario: Scenario, places: Container[Place]) -> Scenario:
    """What was strong at these kansen is weak, and the other way round."""
    plain = json.loads(write_scenario(scenario))
    for part in plain["rondes"]:
        for task in part["opdrachten"]:
            _turn(task, task["opdracht"], "", places)
    _turn(plain.get("werkplek"), DESK, "", places)
    return Scenario.model_validate(plain)


def _turn(part: Any, task: str, kans: str, places: Container[Place]) -> None:
    if isinstance(part, dict):
        kans = next((part[name] for name in NAMES if name in part), kans)
        if (task, kans) in places and "gedrag" in part:
            part["gedrag"] = {gedrag: _OTHER.get(rating, rating) for gedrag, rating in part["gedrag"].items()}
    for inner in part.values() if isinstance(part, dict) else part if isinstance(part, list) else ():
        _turn(inner, task, kans, places)
