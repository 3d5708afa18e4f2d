"""Progress over the days: a dot per day, a line only where the evidence draws one, no number for too little of it."""

import pytest

from game.core.reading import Day
from game.core.scenario import Cesuur
from game.core.score import counted, score
from game.report.progress import MOST_DAYS, Done, progress
from game.words import voortgang as words
from tests.core.found import many


def day(number: int, ratings: str, *, scenario: str = "proef", gedrag: str = "P2-K1-W1.1") -> Done:
    found = many(ratings, gedrag=gedrag)
    scores = score(counted(found, "consulent"), "consulent", Cesuur()).werkprocessen
    moment = f"2026-11-{number:02}T16:00:00.000+00:00"
    return Done(number, f"Dag {number}", moment, Day(scenario, "consulent", found), Cesuur(), scores)


def test_the_days_stand_in_order_and_the_latest_is_last() -> None:
    found = progress((day(1, "z" * 8), day(2, "s" * 8)))
    assert [title for _, title, _ in found.days] == ["Dag 1", "Dag 2"]
    ((_, (track,)),) = found.tracks
    assert [(dot.number, dot.level) for dot in track.dots if dot] == [(1, "O"), (2, "G")]


def test_a_day_with_too_little_evidence_shows_no_percentage() -> None:
    ((_, (track,)),) = progress((day(1, "sss"),)).tracks
    (dot,) = track.dots
    assert dot is not None
    assert (dot.level, dot.span) == (None, None)
    assert "%" not in dot.told


def test_a_day_without_the_werkproces_leaves_its_place_open() -> None:
    ((_, tracks),) = progress((day(1, "s" * 8), day(2, "s" * 8, scenario="ander", gedrag="P2-K1-W2.1"))).tracks
    assert [[dot is not None for dot in track.dots] for track in tracks] == [[True, False], [False, True]]


@pytest.mark.parametrize(
    ("days", "told"),
    [
        (("s" * 20,), words.ONE_DAY),
        (("s" * 20, "sss"), words.ONE_DAY),
        (("z" * 20, "s" * 20), words.BETTER),
        (("s" * 20, "z" * 20), words.LESS),
        (("sssszzzz", "ssssszzz"), words.SAME),
        (("z" * 20, "sss", "s" * 20), words.BETTER),
    ],
)
def test_only_days_that_do_not_fit_together_are_called_different(days: tuple[str, ...], told: str) -> None:
    ((_, (track,)),) = progress(tuple(day(n, ratings) for n, ratings in enumerate(days, 1))).tracks
    assert track.told == told


def test_where_you_stand_is_the_latest_day_of_every_scenario_together() -> None:
    days = (day(1, "z" * 8), day(2, "s" * 8), day(3, "s" * 8, scenario="ander"))
    ((_, (track,)),) = progress(days).tracks
    assert (track.standing.level, track.standing.amount) == ("G", "100%, 16 momenten")


def test_only_the_latest_days_are_drawn() -> None:
    found = progress(tuple(day(n, "s" * 8) for n in range(1, MOST_DAYS + 4)))
    assert [number for number, _, _ in found.days] == list(range(1, MOST_DAYS + 1))
    assert found.days[-1][1] == f"Dag {MOST_DAYS + 3}"


def test_who_never_finished_a_day_has_nothing_to_see() -> None:
    assert progress(()).days == progress(()).tracks == ()
