"""Who sat in the class and what they got: plain values that travel between processes."""

import math
from dataclasses import dataclass

KNOWS_AT_ZERO, KNOWS_PER_SKILL = 0.2, 1.3
"""In log-odds: a learner of average skill knows what to do a little more often than not."""
SPREAD = 2.0
"""The skill of the strongest; the weakest has as much below zero, and the class is evenly spread between them."""


@dataclass(frozen=True, slots=True)
class Learner:
    """`skill` goes from -2 (weak) to 2 (strong) with the average student at 0; `habits` are names of misconceptions."""

    number: int
    skill: float
    habits: tuple[str, ...] = ()

    @property
    def knows(self) -> float:
        """How often this learner sees what is best."""
        return 1 / (1 + math.exp(-(KNOWS_AT_ZERO + KNOWS_PER_SKILL * self.skill)))


@dataclass(frozen=True, slots=True)
class Mark:
    """One kans as it counted for one player. `met` is false when it was never answered."""

    task: str
    kans: str
    gedrag: str
    points: int
    possible: int
    met: bool
    critical: bool
    line: int | None


@dataclass(frozen=True, slots=True)
class Member:
    """Somebody who was cast, as far as it may not matter. `pool`: one of many of the same role."""

    role: str
    gender: str
    age: int
    background: str
    name_length: int
    pool: bool


@dataclass(frozen=True, slots=True)
class Again:
    """The same choices once more among other people: the points, None when the choices could not all be made there."""

    tried: bool
    points: int | None = None


@dataclass(frozen=True, slots=True)
class Sitting:
    """`learner` is None when a bot played; `player` is then the name of its rule."""

    player: str
    learner: Learner | None
    seed: int
    marks: tuple[Mark, ...]
    cast: tuple[Member, ...]
    again: Again = Again(tried=False)

    @property
    def points(self) -> int:
        return sum(mark.points for mark in self.marks)

    @property
    def share(self) -> float:
        """The part of the possible points that was earned."""
        possible = sum(mark.possible for mark in self.marks)
        return self.points / possible if possible else 0.0
