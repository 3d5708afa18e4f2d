"""Reliability beside the formulas of the books."""

from itertools import combinations
from statistics import mean

import pytest

from game.core.chance import Chance
from game.core.classroom.items import table_of
from game.core.classroom.reliability import Reliability, at_edges, lengthened, needed, ordinary, reliability
from tests.core.classroom.made import scored


def rows(players: int, kansen: int, seed: int = 1) -> str:
    """Somebody stronger gets more kansen right."""
    chance = Chance.of(seed)
    return " ".join(
        "".join("s" if chance.below(players) < player else "z" for _ in range(kansen)) for player in range(players)
    )


def cronbach(text: str) -> float:
    """Cronbach's alpha by the book: items / (items − 1) × (1 − sum of variances / variance of the sums)."""
    table = [[float(letter == "s") for letter in line] for line in text.split()]
    kansen = len(table[0])
    columns = list(zip(*table, strict=True))
    variances = sum(mean(x * x for x in column) - mean(column) ** 2 for column in columns)
    sums = [sum(line) for line in table]
    whole = mean(x * x for x in sums) - mean(sums) ** 2
    return kansen / (kansen - 1) * (1 - variances / whole)


@pytest.mark.parametrize(("players", "kansen"), [(30, 6), (60, 20), (12, 40)])
def test_with_everybody_at_every_kans_it_is_cronbachs_alpha(players: int, kansen: int) -> None:
    text = rows(players, kansen)
    assert reliability(table_of(scored(text))).here == pytest.approx(cronbach(text))


def test_kansen_that_somebody_did_not_have_are_left_out_pair_by_pair() -> None:
    text = rows(400, 12)
    holes = Chance.of(3)
    holed = " ".join("".join("." if holes.below(3) == 0 else letter for letter in line) for line in text.split())
    whole, part = (reliability(table_of(scored(one))) for one in (text, holed))
    assert part.single == pytest.approx(whole.single, abs=0.05)
    assert part.kansen == pytest.approx(8, abs=0.5)


def test_a_pair_nobody_had_both_of_says_nothing() -> None:
    assert reliability(table_of(scored("s. z. .s .z"))) == Reliability(1, 0.0)


def test_twice_as_many_kansen_is_the_formula_of_spearman_and_brown() -> None:
    assert lengthened(0.5, 2) == pytest.approx(2 / 3)
    assert lengthened(0.1, 36) == pytest.approx(0.8)


@pytest.mark.parametrize(("single", "kansen"), [(0.1, 36), (0.5, 4), (0.8, 1), (0.0, None), (-0.2, None)])
def test_how_many_kansen_eighty_hundredths_takes(single: float, kansen: int | None) -> None:
    assert needed(single) == kansen


def test_what_is_needed_is_enough_and_one_less_is_not() -> None:
    for single in (0.03, 0.07, 0.19, 0.33):
        count = needed(single)
        assert count is not None
        assert lengthened(single, count) >= 0.8 > lengthened(single, count - 1)


def test_an_ordinary_class_lies_less_far_apart_and_needs_more_kansen() -> None:
    found = Reliability(20, 0.25)
    assert ordinary(0.25) < 0.25
    assert found.alpha < found.here
    assert found.needed is not None
    assert found.needed > 12


def test_kansen_that_contradict_each_other_are_never_reliable() -> None:
    text = "sz zs sz zs"
    assert all(a != b for line in text.split() for a, b in combinations(line, 2))
    found = reliability(table_of(scored(text)))
    assert (found.needed, found.here, found.alpha) == (None, 0.0, 0.0)


def test_floor_and_ceiling_are_parts_of_the_class() -> None:
    assert at_edges([0.0, 0.05, 0.5, 0.95]) == (0.5, 0.25)
    assert at_edges([]) == (0.0, 0.0)
