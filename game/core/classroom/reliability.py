"""Reliability: how well the kansen of a werkproces agree with each other, and how many would be enough."""

import math
from collections.abc import Iterable
from dataclasses import dataclass
from statistics import mean

from game.core.classroom.items import Table
from game.core.classroom.values import KNOWS_PER_SKILL, SPREAD

ENOUGH = 0.80
"""The reliability that is asked for before a score may carry a decision about practice."""
WIDER = KNOWS_PER_SKILL * SPREAD / math.sqrt(3)
"""How many times further the skills of this class lie apart than those of an ordinary one (one log-odd, as usual)."""


@dataclass(frozen=True, slots=True)
class Reliability:
    """`kansen` is the average number a player had; `single` the reliability of one kans in this class, the mean
    covariance of two over the mean variance of one; `here` that of all of them. In an ordinary class, less far apart,
    it is `alpha`, and 0.80 takes `needed` of them, None where the kansen do not agree at all."""

    kansen: float
    single: float

    @property
    def here(self) -> float:
        return lengthened(self.single, self.kansen)

    @property
    def alpha(self) -> float:
        return lengthened(ordinary(self.single), self.kansen)

    @property
    def needed(self) -> int | None:
        return needed(ordinary(self.single))


def reliability(table: Table) -> Reliability:
    """Cronbach's alpha, which is KR-20 for right-or-wrong kansen, from all pairs of kansen somebody had both of.

    Over all players the products of two distances to the average add up to ((sum)² − sum of squares) / 2 each, so no
    pair has to be looked at by itself.
    """
    rows = tuple(_distances(table, place) for place in range(len(table.shares)))
    pairs = sum(len(row) * (len(row) - 1) for row in rows)
    squares, count = sum(d * d for row in rows for d in row), sum(map(len, rows))
    kansen = mean(map(len, rows)) if rows else 0.0
    if not pairs or squares < 1e-9:
        return Reliability(kansen, 0.0)
    shared = sum(sum(row) ** 2 - sum(d * d for d in row) for row in rows) / pairs
    return Reliability(kansen, shared / (squares / count))


def _distances(table: Table, place: int) -> tuple[float, ...]:
    return tuple(share - table.averages[key] for key, share in table.shares[place].items())


def ordinary(single: float) -> float:
    """The reliability of one kans where skills lie less far apart: what is true shrinks, what is chance does not."""
    true = single / WIDER**2
    return true / (true + 1 - single)


def lengthened(single: float, kansen: float) -> float:
    """The reliability of so many kansen like these (Spearman-Brown); none where they contradict each other."""
    return kansen * single / (1 + (kansen - 1) * single) if single > 0 else 0.0


def needed(single: float) -> int | None:
    if single <= 0:
        return None
    return max(1, math.ceil(ENOUGH * (1 - single) / ((1 - ENOUGH) * single) - 1e-9))


def at_edges(shares: Iterable[float]) -> tuple[float, float]:
    """The parts of the class at the floor (at most 5 % of the points) and at the ceiling (at least 95 %)."""
    got = tuple(shares)
    if not got:
        return 0.0, 0.0
    return sum(share <= 0.05 for share in got) / len(got), sum(share >= 0.95 for share in got) / len(got)
