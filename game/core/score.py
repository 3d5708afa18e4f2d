"""Scores: the kansen of a day added up per gedrag, per werkproces and over the day, in whole numbers (design §8)."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Literal, TypeVar

from game.core.evidence import Evidence
from game.core.scenario import Cesuur, Scenario
from game.core.session import Finding
from game.dossiers import DOSSIERS, Gedrag, Werkproces, canonical, dossier, werkproces_of

Level = Literal["O", "V", "G"]
LEVELS: tuple[Level, ...] = ("O", "V", "G")

GEDRAG_KANSEN, GEDRAG_TASKS, WERKPROCES_KANSEN = 4, 2, 8
"""Below these a score says *nog te weinig bewijs*."""

Z_SQUARED = 27055
"""z² of a 90 % interval (1,6449²), in ten-thousandths."""


@dataclass(frozen=True, slots=True)
class Counted:
    """One kans as it counts: `possible` is the same for everyone in this cast world, `points` is what was earned.

    `gedrag` has its dossier in front ("consulent/P2-K1-W1.3"). `place` is what the gedragingen of one kans, or the
    branches of one group, share: (day, task, kans or group).
    """

    gedrag: str
    place: tuple[str, str, str]
    points: int
    possible: int
    finding: Finding

    @property
    def evidence(self) -> Evidence:
        return self.finding.evidence

    @property
    def task(self) -> tuple[str, str]:
        return self.place[:2]


@dataclass(frozen=True, slots=True)
class GedragScore:
    """`level` is None when there is too little evidence; `low` and `high` are explained at `plausible`."""

    gedrag: Gedrag
    percent: int
    points: int
    possible: int
    level: Level | None
    low: int
    high: int
    kansen: tuple[Counted, ...]

    @property
    def moments(self) -> int:
        return len(self.kansen)


@dataclass(frozen=True, slots=True)
class WerkprocesScore:
    """From its own kansen, not from the levels of its gedragingen, which are there beside it."""

    dossier: str
    werkproces: Werkproces
    percent: int
    points: int
    possible: int
    level: Level | None
    low: int
    high: int
    kansen: tuple[Counted, ...]
    behaviours: tuple[GedragScore, ...]

    @property
    def moments(self) -> int:
        return len(self.kansen)

    @property
    def critical(self) -> tuple[Counted, ...]:
        """The critical kansen that went wrong or were missed: they hold the level down."""
        return tuple(kans for kans in self.kansen if is_critical_loss(kans))


@dataclass(frozen=True, slots=True)
class DayScore:
    """`werkprocessen` holds those with kansen, the home dossier first, each in the order of its dossier."""

    dossier: str
    oefenscore: int
    points: int
    possible: int
    werkprocessen: tuple[WerkprocesScore, ...]
    kansen: tuple[Counted, ...]

    @property
    def moments(self) -> int:
        return len(self.kansen)


def day_score(found: Iterable[Finding], scenario: Scenario) -> DayScore:
    """The scores of one day by itself."""
    return score(counted(found, scenario.dossier), scenario.dossier, scenario.cesuur)


def summary(day: DayScore) -> dict[str, object]:
    """What programs are told; a werkproces of the other dossier has its dossier in front of its code."""
    return {
        "oefenscore": day.oefenscore,
        "werkprocessen": {
            code_of(found, day.dossier): {"niveau": found.level, "procent": found.percent, "momenten": found.moments}
            for found in day.werkprocessen
        },
    }


def code_of(found: WerkprocesScore, home: str) -> str:
    return found.werkproces.code if found.dossier == home else f"{found.dossier}/{found.werkproces.code}"


# Which kansen count -----------------------------------------------------------------------------------------------


def counted(found: Iterable[Finding], home: str, day: str = "") -> tuple[Counted, ...]:
    """The kansen that count, in order. The branches of a group count once per gedrag, in the place of the first.

    Of a group counts the branch that was answered first; when none was, the first that was missed. Full marks in any
    branch are full marks for the group, so that the possible points do not depend on the branch.
    """
    groups: dict[tuple[tuple[str, str, str], str], list[Finding]] = {}
    for finding in found:
        kans = finding.evidence.opportunity
        name = kans.group or kans.id.removesuffix(f"/{kans.gedrag}")
        # A kans alone and a group may bear the same name; the marks keep them apart.
        place = (day, finding.task, f"groep {name}" if kans.group else f"kans {name}")
        groups.setdefault((place, canonical(kans.gedrag, home)), []).append(finding)
    return tuple(_counted(place, gedrag, members) for (place, gedrag), members in groups.items())


def _counted(place: tuple[str, str, str], gedrag: str, members: Sequence[Finding]) -> Counted:
    chosen = min(members, key=_turn)
    worth = chosen.evidence.opportunity.worth
    possible = max(member.evidence.opportunity.worth for member in members)
    return Counted(gedrag, place, chosen.evidence.points * possible // worth, possible, chosen)


def _turn(finding: Finding) -> tuple[int, int]:
    """Answered goes before missed, missed before a pitfall merely kept out of; `min` keeps the first of equals."""
    evidence = finding.evidence
    if evidence.event is not None:
        return 0, evidence.event
    if evidence.rating == "gemist":
        return 2, 0
    return (1 if evidence.opportunity.worth == 2 else 3), 0


# Adding up --------------------------------------------------------------------------------------------------------


def score(kansen: tuple[Counted, ...], home: str, cut: Cesuur) -> DayScore:
    dossiers = (home, *(other for other in DOSSIERS if other != home))
    points, possible = _sums(kansen)
    found = tuple(scored for id in dossiers for scored in werkprocessen(id, kansen, cut))
    return DayScore(home, percent(points, possible), points, possible, found, kansen)


def werkprocessen(id: str, kansen: tuple[Counted, ...], cut: Cesuur) -> Iterable[WerkprocesScore]:
    """Those of one dossier that have kansen, in the order of the dossier."""
    by_code = _grouped((_code(kans), kans) for kans in kansen if kans.gedrag.startswith(f"{id}/"))
    for werkproces in dossier(id).werkprocessen:
        if werkproces.code in by_code:
            yield _werkproces(id, werkproces, by_code[werkproces.code], cut)


def _code(kans: Counted) -> str:
    found = werkproces_of(kans.gedrag, "")
    if found is None:
        raise KeyError(kans.gedrag)
    return found.code


def _werkproces(id: str, werkproces: Werkproces, kansen: tuple[Counted, ...], cut: Cesuur) -> WerkprocesScore:
    by_gedrag = _grouped((kans.gedrag, kans) for kans in kansen)
    behaviours = tuple(
        _gedrag(gedrag, by_gedrag[f"{id}/{gedrag.id}"], cut)
        for gedrag in werkproces.behaviours
        if f"{id}/{gedrag.id}" in by_gedrag
    )
    own = _once(kansen)
    points, possible = _sums(own)
    low, high = plausible(own)
    level = _werkproces_level(own, behaviours, cut)
    return WerkprocesScore(
        id, werkproces, percent(points, possible), points, possible, level, low, high, own, behaviours
    )


def _gedrag(gedrag: Gedrag, kansen: tuple[Counted, ...], cut: Cesuur) -> GedragScore:
    points, possible = _sums(kansen)
    shown = percent(points, possible)
    tasks = {kans.task for kans in kansen}
    enough = len(kansen) >= GEDRAG_KANSEN and len(tasks) >= GEDRAG_TASKS
    low, high = plausible(kansen)
    return GedragScore(gedrag, shown, points, possible, level_at(shown, cut) if enough else None, low, high, kansen)


def _werkproces_level(kansen: tuple[Counted, ...], behaviours: tuple[GedragScore, ...], cut: Cesuur) -> Level | None:
    """Only a gedrag with a level can be at O and so stand in the way of G: too little evidence holds nobody back."""
    if len(kansen) < WERKPROCES_KANSEN:
        return None
    lost = {kans.evidence.rating for kans in kansen if is_critical_loss(kans)}
    if "zwak" in lost:
        return "O"
    level = level_at(percent(*_sums(kansen)), cut)
    held_back = "gemist" in lost or any(gedrag.level == "O" for gedrag in behaviours)
    return "V" if level == "G" and held_back else level


def _once(kansen: Iterable[Counted]) -> tuple[Counted, ...]:
    """Each kans once: read against another dossier, one kans may stand under several gedragingen."""
    return tuple({(kans.task, kans.evidence.opportunity.id): kans for kans in kansen}.values())


def is_critical_loss(kans: Counted) -> bool:
    return kans.evidence.opportunity.critical and kans.evidence.rating in ("zwak", "gemist")


def level_at(shown: int, cut: Cesuur) -> Level:
    return "G" if shown >= cut.goed else "V" if shown >= cut.voldoende else "O"


def levels_within(low: int, high: int, cut: Cesuur) -> tuple[Level, ...]:
    """The levels between two percentages, the lowest first."""
    return tuple(level for level in LEVELS if level in {level_at(shown, cut) for shown in range(low, high + 1)})


def percent(points: int, possible: int) -> int:
    """Whole percent, half up; 0 when there was nothing to show."""
    return (200 * points + possible) // (2 * possible) if possible else 0


def _sums(kansen: Iterable[Counted]) -> tuple[int, int]:
    pairs = [(kans.points, kans.possible) for kans in kansen]
    return sum(points for points, _ in pairs), sum(possible for _, possible in pairs)


def plausible(kansen: Sequence[Counted]) -> tuple[int, int]:
    """How sure a percentage is: the lowest and highest whole percent that this evidence does not contradict.

    Wilson's interval at 90 %, found by trying every percent in whole numbers. Kansen of unequal worth count as fewer
    (Kish: n = (sum of worths)² / sum of squares). Two limits, told in the report too: a neutral answer is taken to
    vary as much as a strong or weak one, which makes it a little too wide; and kansen in one conversation are taken
    to be independent, which they are not, and that makes it too narrow. It says nothing about another kind of day.
    """
    points, possible = _sums(kansen)
    squares = sum(kans.possible**2 for kans in kansen)
    shown = percent(points, possible)
    fits = [p for p in range(101) if p == shown or _fits(p, points, possible, squares)]
    return fits[0], fits[-1]


def _fits(p: int, points: int, possible: int, squares: int) -> bool:
    """(points/possible − p)² ≤ z² · p(1 − p) / n, with everything multiplied out."""
    return 10_000 * (100 * points - p * possible) ** 2 <= Z_SQUARED * p * (100 - p) * squares


_Key = TypeVar("_Key")


def _grouped(pairs: Iterable[tuple[_Key, Counted]]) -> dict[_Key, tuple[Counted, ...]]:
    found: dict[_Key, tuple[Counted, ...]] = {}
    for key, kans in pairs:
        found[key] = (*found.get(key, ()), kans)
    return found
