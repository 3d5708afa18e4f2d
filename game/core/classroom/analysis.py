"""The class as a whole: everything that is told about a scenario after all days were played."""

import math
from collections.abc import Iterable
from dataclasses import dataclass
from statistics import mean, stdev

from game.core.classroom.fairness import Difference, differences
from game.core.classroom.flags import Flag, flags
from game.core.classroom.items import Item, correlated, items_of, skill_found, table_of
from game.core.classroom.reliability import Reliability, at_edges, reliability
from game.core.classroom.values import Sitting
from game.core.score import WERKPROCES_KANSEN
from game.dossiers import DOSSIERS, dossier

RANDOM = "willekeurig"
TEST_WISE = ("eerste", "laatste", "langste", "kortste")
MOST_ABOVE_RANDOM = 8
"""Points that a test-wise rule may be above random (design §8)."""


@dataclass(frozen=True, slots=True)
class Played:
    """The scores of one kind of player, in percent: average, spread and the standard error of the average."""

    player: str
    players: int
    average: float
    spread: float

    @property
    def error(self) -> float:
        return self.spread / math.sqrt(self.players) if self.players else 0.0


@dataclass(frozen=True, slots=True)
class Gain:
    """What a test-wise rule scores above random play, in points of 100, with its standard error."""

    rule: str
    points: float
    error: float

    @property
    def pays(self) -> bool:
        return self.points - 1.64 * self.error > MOST_ABOVE_RANDOM


@dataclass(frozen=True, slots=True)
class Ground:
    """One werkproces: its reliability, from the kansen of its own gedragingen. `dossier` is where it stands."""

    dossier: str
    code: str
    title: str
    found: Reliability

    @property
    def is_scored(self) -> bool:
        """Whether a player gets a level for it: below eight kansen there is too little evidence."""
        return self.found.kansen >= WERKPROCES_KANSEN


@dataclass(frozen=True, slots=True)
class Twins:
    """The same choices among other people: how many days gave other points, and how many could not be replayed."""

    days: int
    changed: int
    most: int
    impossible: int


@dataclass(frozen=True, slots=True)
class ClassResult:
    """`skills` are (planted skill, what the day made of it, share of the points) per student; `recovered` is how well
    the first two agree."""

    students: int
    scores: Played
    floor: float
    ceiling: float
    skills: tuple[tuple[float, float, float], ...]
    recovered: float | None
    items: tuple[Item, ...]
    flags: tuple[Flag, ...]
    whole: Reliability
    grounds: tuple[Ground, ...]
    bots: tuple[Played, ...]
    gains: tuple[Gain, ...]
    differences: tuple[Difference, ...]
    twins: Twins


def analyse(sittings: Iterable[Sitting], home: str) -> ClassResult:
    every = tuple(sittings)
    table = table_of(every)
    students = table.sittings
    shares = [sitting.share for sitting in students]
    items = items_of(table)
    pairs = skill_found(table)
    floor, ceiling = at_edges(shares)
    bots = tuple(_played(name, every) for name in (RANDOM, *TEST_WISE, "expert"))
    return ClassResult(
        students=len(students),
        scores=_played("leerling", every),
        floor=floor,
        ceiling=ceiling,
        skills=tuple((*pair, share) for pair, share in zip(pairs, shares, strict=True)),
        recovered=correlated([skill for skill, _ in pairs], [found for _, found in pairs]),
        items=items,
        flags=flags(items),
        whole=reliability(table),
        grounds=tuple(_grounds(every, home)),
        bots=tuple(one for one in bots if one.players),
        gains=tuple(_gains(bots)),
        differences=differences(table),
        twins=_twins(students),
    )


def _played(player: str, sittings: Iterable[Sitting]) -> Played:
    got = [100 * sitting.share for sitting in sittings if sitting.player == player]
    return Played(player, len(got), mean(got) if got else 0.0, stdev(got) if len(got) > 1 else 0.0)


def _gains(bots: Iterable[Played]) -> Iterable[Gain]:
    played = {one.player: one for one in bots if one.players}
    if RANDOM not in played:
        return
    for rule in TEST_WISE:
        if rule in played:
            error = math.hypot(played[rule].error, played[RANDOM].error)
            yield Gain(rule, played[rule].average - played[RANDOM].average, error)


def _grounds(sittings: tuple[Sitting, ...], home: str) -> Iterable[Ground]:
    """Those with kansen: of the scenario's own dossier first."""
    for id in (home, *(other for other in DOSSIERS if other != home)):
        for werkproces in dossier(id).werkprocessen:
            table = table_of(sittings, f"{id}/{werkproces.code}.")
            if table.averages:
                yield Ground(id, werkproces.code, werkproces.title, reliability(table))


def _twins(students: Iterable[Sitting]) -> Twins:
    again = tuple(sitting for sitting in students if sitting.again.tried)
    moved = [abs(sitting.again.points - sitting.points) for sitting in again if sitting.again.points is not None]
    return Twins(len(again), sum(m > 0 for m in moved), max(moved, default=0), len(again) - len(moved))
