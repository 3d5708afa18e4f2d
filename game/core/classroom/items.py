"""Item analysis: how difficult every kans is, how well it tells strong from weak, and which ones need another look.

Kansen differ per cast world, so nobody has them all: every figure is taken over those who had the kans, and a player is
compared by how far they were above or below the average of each kans they had, never by a bare sum.
"""

import math
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from statistics import correlation, mean, pstdev

from game.core.classroom.values import Sitting

Key = tuple[str, str]
"""A task and a kans in it. The gedragingen of one kans are settled together, so they are one item."""


@dataclass(frozen=True, slots=True)
class Item:
    """`difficulty` is the average share of the points: low is difficult. `discrimination` is the correlation with the
    rest of the day, None where all got the same. `weakest` and `strongest` are the shares of the thirds of the class
    with least and most skill. `answered` is the same among those who answered it, a pitfall kept out of included: how a
    kans was answered and whether anybody came there are two different faults."""

    task: str
    kans: str
    gedragingen: tuple[str, ...]
    line: int | None
    pitfall: bool
    critical: bool
    players: int
    difficulty: float
    discrimination: float | None
    weakest: float
    strongest: float
    answered: "Answered"


@dataclass(frozen=True, slots=True)
class Answered:
    """Those who answered a kans: how many, the part of the weakest third that did, and what they got."""

    players: int
    of_the_weakest: float
    difficulty: float
    discrimination: float | None
    strongest: float


def z_of(discrimination: float | None, players: int) -> float:
    """How many standard errors a correlation is from zero (Fisher)."""
    if discrimination is None or players < 4:
        return 0.0
    return math.atanh(min(max(discrimination, -0.999), 0.999)) * math.sqrt(players - 3)


@dataclass(frozen=True)
class Table:
    """Who got what: per student the share of the points at each kans they had, and the average per kans."""

    sittings: tuple[Sitting, ...]
    shares: tuple[Mapping[Key, float], ...]
    averages: Mapping[Key, float]

    def above(self, place: int, but: Key | None = None) -> float:
        """How far a student was above the average of the kansen they had, one left out."""
        own = [share - self.averages[key] for key, share in self.shares[place].items() if key != but]
        return mean(own) if own else 0.0

    @property
    def keys(self) -> Iterable[Key]:
        return self.averages


def table_of(sittings: Iterable[Sitting], gedrag_of: str = "") -> Table:
    """The students' table; bots are left out. With `gedrag_of` only the kansen of gedragingen that begin so."""
    students = tuple(sitting for sitting in sittings if sitting.learner is not None)
    shares = tuple(_shares(sitting, gedrag_of) for sitting in students)
    found: dict[Key, list[float]] = defaultdict(list)
    for row in shares:
        for key, share in row.items():
            found[key].append(share)
    return Table(students, shares, {key: mean(values) for key, values in found.items()})


def _shares(sitting: Sitting, gedrag_of: str) -> dict[Key, float]:
    points: dict[Key, int] = defaultdict(int)
    possible: dict[Key, int] = defaultdict(int)
    for mark in sitting.marks:
        if mark.gedrag.startswith(gedrag_of):
            points[mark.task, mark.kans] += mark.points
            possible[mark.task, mark.kans] += mark.possible
    return {key: points[key] / possible[key] for key in possible}


def items_of(table: Table) -> tuple[Item, ...]:
    """Every kans, in the order in which the first student who had it met it."""
    order = sorted(range(len(table.sittings)), key=lambda place: _skill(table, place))
    third = {place: min(3 * turn // len(order), 2) for turn, place in enumerate(order)}
    above = tuple(table.above(place) for place in range(len(table.sittings)))
    return tuple(_item(table, key, third, above) for key in table.keys)


def _skill(table: Table, place: int) -> float:
    learner = table.sittings[place].learner
    return learner.skill if learner else 0.0


def _item(table: Table, key: Key, third: Mapping[int, int], above: Sequence[float]) -> Item:
    had = [place for place, row in enumerate(table.shares) if key in row]
    marks = {place: [m for m in table.sittings[place].marks if (m.task, m.kans) == key] for place in had}
    got = {place: table.shares[place][key] for place in had}
    rest = {place: _without(above[place], len(table.shares[place]), table, place, key) for place in had}
    every = [mark for found in marks.values() for mark in found]
    return Item(
        task=key[0],
        kans=key[1],
        gedragingen=tuple(dict.fromkeys(mark.gedrag for mark in every)),
        line=next((mark.line for mark in every), None),
        pitfall=all(mark.possible == 1 for mark in every),
        critical=any(mark.critical for mark in every),
        players=len(had),
        difficulty=mean(got.values()),
        discrimination=correlated(list(got.values()), list(rest.values())),
        weakest=_average(got[place] for place in had if third[place] == 0),
        strongest=_average(got[place] for place in had if third[place] == 2),
        answered=_answered([place for place in had if marks[place][0].met], got, rest, third),
    )


def _answered(
    met: Sequence[int], got: Mapping[int, float], rest: Mapping[int, float], third: Mapping[int, int]
) -> Answered:
    return Answered(
        players=len(met),
        of_the_weakest=_average(float(place in met) for place in got if third[place] == 0),
        difficulty=_average(got[place] for place in met),
        discrimination=correlated([got[place] for place in met], [rest[place] for place in met]),
        strongest=_average(got[place] for place in met if third[place] == 2),
    )


def _without(above: float, kansen: int, table: Table, place: int, key: Key) -> float:
    """The average distance over all other kansen, from that over all of them."""
    own = table.shares[place][key] - table.averages[key]
    return (above * kansen - own) / (kansen - 1) if kansen > 1 else 0.0


def correlated(left: Sequence[float], right: Sequence[float]) -> float | None:
    """Pearson's correlation, or nothing where one side does not vary."""
    if len(left) < 3 or pstdev(left) < 1e-9 or pstdev(right) < 1e-9:
        return None
    return correlation(left, right)


def _average(values: Iterable[float]) -> float:
    found = tuple(values)
    return mean(found) if found else 0.0


def skill_found(table: Table) -> tuple[tuple[float, float], ...]:
    """Per student the skill that was planted, and what the day made of it."""
    return tuple((_skill(table, place), table.above(place)) for place in range(len(table.sittings)))
