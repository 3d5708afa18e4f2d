"""Other readings of the same kansen: over several days, against the other dossier, and as a teacher corrects them."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from game.core.evidence import Rating
from game.core.scenario import Cesuur
from game.core.score import Counted, DayScore, WerkprocesScore, counted, is_critical_loss, score, werkprocessen
from game.core.session import Finding
from game.dossiers import counterparts


@dataclass(frozen=True, slots=True)
class Day:
    """A finished day as the pool knows it: which scenario, the dossier it was written in, and what was found."""

    scenario: str
    dossier: str
    found: tuple[Finding, ...]


def pooled(days: Iterable[Day], home: str, cut: Cesuur) -> DayScore:
    """Where a player stands: the latest finished day of each scenario taken together. `days`, oldest first.

    A critical mistake holds as long as its day is the latest of its scenario: playing that scenario again mends it.
    """
    latest = {day.scenario: day for day in days}
    kansen = (kans for day in latest.values() for kans in counted(day.found, day.dossier, day.scenario))
    return score(tuple(kansen), home, cut)


@dataclass(frozen=True, slots=True)
class Reading:
    """The same play read against another dossier; `without` are the gedragingen that have no counterpart there."""

    dossier: str
    werkprocessen: tuple[WerkprocesScore, ...]
    without: tuple[str, ...]


def read_against(kansen: Iterable[Counted], other: str, cut: Cesuur) -> Reading:
    """What the kansen say about the gedragingen of dossier `other`, gedrag by gedrag through the crosswalk.

    Gedragingen of one kans that meet in one counterpart are one kans there, and the lowest answer counts: a reading
    never flatters. A kans counts once in a werkproces, also when several of its gedragingen answer to it.
    """
    met: dict[tuple[tuple[str, str, str], str], list[Counted]] = {}
    without: dict[str, None] = {}
    for kans in kansen:
        found = counterparts(kans.gedrag, other)
        for gedrag in found:
            met.setdefault((kans.place, gedrag), []).append(kans)
        if not found:
            without[kans.gedrag] = None
    read = tuple(_merged(gedrag, members) for (_, gedrag), members in met.items())
    return Reading(other, tuple(werkprocessen(other, read, cut)), tuple(without))


def _merged(gedrag: str, members: Sequence[Counted]) -> Counted:
    lowest = min(members, key=lambda kans: (kans.points * 2 // kans.possible, not is_critical_loss(kans)))
    possible = max(kans.possible for kans in members)
    return replace(lowest, gedrag=gedrag, points=lowest.points * possible // lowest.possible, possible=possible)


@dataclass(frozen=True, slots=True)
class Correction:
    """What a teacher makes of one kans, kept beside what the game computed; `moment` is when it was written down."""

    session: int
    task: str
    kans: str
    rating: Rating
    name: str
    reason: str
    moment: str


def holding(session: int, corrections: Iterable[Correction]) -> dict[tuple[str, str], Correction]:
    """The corrections of one session that hold, by task and kans: a later one replaces an earlier one."""
    return {(c.task, c.kans): c for c in corrections if c.session == session}


def corrected(found: Iterable[Finding], session: int, corrections: Iterable[Correction]) -> tuple[Finding, ...]:
    """The same findings as the teacher rates them. Score both and show both: the computed one stays."""
    held = holding(session, corrections)
    return tuple(_corrected(finding, held.get((finding.task, finding.evidence.opportunity.id))) for finding in found)


def _corrected(finding: Finding, correction: Correction | None) -> Finding:
    if correction is None:
        return finding
    evidence = replace(finding.evidence, rating=correction.rating, reason=correction.reason, better=None)
    return replace(finding, evidence=evidence)
