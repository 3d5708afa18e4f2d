"""Progress: what a player's finished days showed, werkproces by werkproces, the latest day last."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from game.core.reading import Day, pooled
from game.core.scenario import Cesuur
from game.core.score import Level, WerkprocesScore, day_score
from game.core.session import Session, findings
from game.core.world import fill
from game.dossiers import DOSSIERS, dossier
from game.report.build import judged_alone
from game.report.values import Judged
from game.words import voortgang as words
from game.words.werkprocessen import PLAIN

MOST_DAYS = 10
"""How many days stand side by side; what the player can do is told from all of them."""


@dataclass(frozen=True, slots=True)
class Done:
    """A finished day with its scores; `ended` is the moment it was, as it is kept."""

    id: int
    title: str
    ended: str
    day: Day
    cut: Cesuur
    werkprocessen: tuple[WerkprocesScore, ...]


@dataclass(frozen=True, slots=True)
class Dot:
    """One werkproces on one day. Without a level there is no percentage to show, only that there were moments."""

    number: int
    level: Level | None
    span: tuple[int, int, int] | None
    told: str


@dataclass(frozen=True, slots=True)
class Track:
    """One werkproces over the days; `dots` has None for a day without it. `told` is what the line says, if anything."""

    key: str
    plain: str
    dots: tuple[Dot | None, ...]
    standing: Judged
    told: str


@dataclass(frozen=True, slots=True)
class Progress:
    """`days` are (number, title, moment it ended), the oldest first; `tracks` per dossier under its title."""

    days: tuple[tuple[int, str, str], ...]
    tracks: tuple[tuple[str, tuple[Track, ...]], ...]
    cut: tuple[int, int]


def done(session: Session, id: int, ended: str) -> Done:
    scenario, found = session.world.scenario, findings(session)
    day = Day(session.world.source.scenario, scenario.dossier, found)
    scores = day_score(found, scenario).werkprocessen
    return Done(id, fill(scenario.titel, session.world), ended, day, scenario.cesuur, scores)


def progress(days: Sequence[Done]) -> Progress:
    """`days`, the oldest first."""
    shown = days[-MOST_DAYS:]
    cut = days[-1].cut if days else Cesuur()
    numbered = tuple((number, one.title, one.ended) for number, one in enumerate(shown, 1))
    tracks = tuple((dossier(id).title, own) for id in _dossiers(days) if (own := tuple(_tracks(id, days, cut))))
    return Progress(numbered, tracks, (cut.voldoende, cut.goed))


def _dossiers(days: Sequence[Done]) -> tuple[str, ...]:
    """That of the latest day first."""
    home = days[-1].day.dossier if days else DOSSIERS[0]
    return home, *(other for other in DOSSIERS if other != home)


def _tracks(id: str, days: Sequence[Done], cut: Cesuur) -> Iterable[Track]:
    standing = pooled((one.day for one in days), id, cut).werkprocessen
    for found in standing:
        if found.dossier == id:
            key = f"{id}/{found.werkproces.code}"
            dots = tuple(_dot(number, one, key) for number, one in enumerate(days[-MOST_DAYS:], 1))
            yield Track(key, PLAIN[key], dots, judged_alone(found, id, cut), words.line(*_last_two(dots)))


def _dot(number: int, one: Done, key: str) -> Dot | None:
    found = next((w for w in one.werkprocessen if f"{w.dossier}/{w.werkproces.code}" == key), None)
    if found is None:
        return None
    span = (found.low, found.percent, found.high) if found.level else None
    return Dot(number, found.level, span, words.dot(number, found))


def _last_two(dots: Iterable[Dot | None]) -> tuple[tuple[int, int, int] | None, tuple[int, int, int] | None]:
    """What the two latest days with a level left possible, the earlier first; None where there is no such day."""
    spans = [dot.span for dot in dots if dot and dot.span]
    earlier = spans[-2] if len(spans) > 1 else None
    return earlier, spans[-1] if spans else None
