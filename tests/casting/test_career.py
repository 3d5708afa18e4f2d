from datetime import date
from itertools import pairwise

import pytest

from game.casting.career import Post, draw_career
from game.casting.jobs import job

TODAY = date(2026, 11, 2)
BORN = date(1988, 5, 4)


def _career(seed: int, years: int = 6, born: date = BORN) -> tuple[Post, ...]:
    return draw_career("samira", seed, born, TODAY, "orderpicker", "logistiek", years)


@pytest.mark.parametrize("years", [1, 3, 6, 12])
def test_somebody_worked_in_their_job_as_long_as_the_scenario_says(years: int) -> None:
    for seed in range(60):
        own = [post for post in _career(seed, years) if post.title == "orderpicker"]
        assert sum((post.until or TODAY.year) - post.since for post in own) == years


def test_without_experience_the_job_is_not_on_the_cv() -> None:
    for seed in range(60):
        assert "orderpicker" not in [post.title for post in _career(seed, years=0)]


def test_the_newest_work_stands_first_and_nothing_overlaps() -> None:
    for seed in range(60):
        for newer, older in pairwise(_career(seed)):
            assert older.until is not None
            assert older.since < older.until <= newer.since


def test_only_the_newest_work_can_still_go_on() -> None:
    going_on = {[post.until is None for post in _career(seed)].index(True) for seed in range(60) if _works(seed)}
    assert going_on == {0}
    assert {_works(seed) for seed in range(60)} == {True, False}


def test_nobody_worked_before_their_seventeenth_year() -> None:
    for seed in range(60):
        young = _career(seed, years=9, born=date(2006, 5, 4))
        assert all(post.since >= 2023 for post in young)


def test_what_came_before_asked_for_no_papers() -> None:
    for seed in range(60):
        for post in _career(seed)[2:]:
            known = job(post.title)
            assert known is not None
            assert known.needs == ()


def test_a_cv_has_at_most_five_lines() -> None:
    lengths = {len(_career(seed, born=date(1960, 1, 1))) for seed in range(60)}
    assert max(lengths) == 5


def test_the_same_seed_gives_the_same_career() -> None:
    assert _career(4) == _career(4)
    assert _career(4) != _career(5)


def _works(seed: int) -> bool:
    return any(post.until is None for post in _career(seed))
