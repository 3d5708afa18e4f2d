"""Item analysis on tables that can be worked out by hand."""

import pytest

from game.core.classroom.items import Item, correlated, items_of, skill_found, table_of, z_of
from tests.core.classroom.made import mark, scored, sitting


def item(rows: str, kans: str) -> Item:
    return next(found for found in items_of(table_of(scored(rows))) if found.kans == kans)


def test_difficulty_is_the_average_share_of_the_points() -> None:
    assert item("ss zs ns zz", "k0").difficulty == pytest.approx(3 / 8)


def test_difficulty_counts_only_who_had_the_kans() -> None:
    found = item("ss .s .s zz", "k0")
    assert (found.players, found.difficulty) == (2, 0.5)


def test_a_kans_that_goes_with_the_rest_of_the_day_tells_strong_from_weak() -> None:
    assert item("zzz zzz sss sss", "k0").discrimination == pytest.approx(1.0)


def test_a_kans_that_goes_against_the_rest_has_a_discrimination_below_zero() -> None:
    assert item("szz szz zss zss", "k0").discrimination == pytest.approx(-1.0)


def test_a_kans_is_compared_with_the_rest_and_never_with_itself() -> None:
    """k0 agrees half with k1; beside a sum it is part of it would seem to agree more."""
    found = item("zz zs sz ss", "k0")
    assert found.discrimination == pytest.approx(0.0)


def test_who_had_harder_kansen_is_not_taken_for_weaker() -> None:
    """The last two did as well as the first two on what they had, which was harder; so k0 tells nothing of skill."""
    rows = "ssss.. zsss.. s..zzs z..zzs szz... zzz..."
    table = table_of(scored(rows))
    assert table.averages["gesprek", "k3"] == pytest.approx(0.5)
    by_hand = [table.above(place, but=("gesprek", "k0")) for place in range(4)]
    assert by_hand[0] == pytest.approx(by_hand[1])
    assert by_hand[2] == pytest.approx(by_hand[3])
    found = next(i for i in items_of(table) if i.kans == "k0")
    assert found.discrimination == pytest.approx(0.0, abs=1e-9)


def test_where_all_get_the_same_there_is_no_discrimination() -> None:
    assert item("ss sz ss sz", "k0").discrimination is None


def test_the_thirds_go_by_planted_skill() -> None:
    found = item("zs zs sz ss sz ss", "k0")
    assert (found.weakest, found.strongest) == (0.0, 1.0)


def test_how_it_was_answered_leaves_out_who_never_came_there() -> None:
    found = item("gs gz sz ss sz ss", "k0")
    assert (found.difficulty, found.answered.difficulty) == (pytest.approx(4 / 6), 1.0)
    assert (found.answered.players, found.answered.of_the_weakest) == (4, 0.0)


def test_the_gedragingen_of_one_kans_are_one_item() -> None:
    both = [mark("k0", 2), mark("k0", 1, gedrag="consulent/P2-K1-W1.5"), mark("k1")]
    (first, _) = items_of(table_of([sitting(n, n, both) for n in range(3)]))
    assert len(first.gedragingen) == 2
    assert first.difficulty == pytest.approx(3 / 4)


def test_bots_are_no_students() -> None:
    table = table_of((*scored("ss zz"), sitting(9, 0, [mark("k0", 0)], player="eerste")))
    assert len(table.sittings) == 2
    assert table.averages["gesprek", "k0"] == 0.5


def test_a_table_can_be_made_of_one_werkproces() -> None:
    marks = [mark("k0"), mark("k1", gedrag="consulent/P2-K1-W2.1")]
    table = table_of([sitting(0, 0, marks)], "consulent/P2-K1-W2.")
    assert list(table.averages) == [("gesprek", "k1")]


def test_skill_found_lays_the_planted_skill_beside_what_the_day_showed() -> None:
    (weak, _, strong) = skill_found(table_of(scored("zz zs ss")))
    assert weak[0] < strong[0]
    assert weak[1] < 0 < strong[1]


def test_a_correlation_needs_two_sides_that_vary() -> None:
    assert correlated([1, 2, 3], [2, 4, 6]) == pytest.approx(1.0)
    assert correlated([1, 1, 1], [2, 4, 6]) is None
    assert correlated([1, 2], [2, 4]) is None


def test_the_same_correlation_is_surer_with_more_players() -> None:
    assert z_of(0.3, 103) == pytest.approx(3.095, abs=0.01)
    assert z_of(0.3, 28) < z_of(0.3, 103)
    assert z_of(None, 103) == z_of(0.3, 3) == 0.0
