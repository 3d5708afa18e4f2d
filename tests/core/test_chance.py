"""Chance: the same on every machine, and independent per purpose."""

import pytest

from game.core.chance import Chance


def test_the_stream_is_the_published_one() -> None:
    # The first outputs of SplitMix64 for seed 0, as its authors publish them.
    assert [Chance(0).bits(64)] == [0xE220A8397B1DCDAF]


def test_a_named_stream_is_the_same_every_time_and_differs_from_another() -> None:
    assert Chance.of(7, "naam", "samira").bits(64) == Chance.of(7, "naam", "samira").bits(64)
    assert Chance.of(7, "naam", "samira").bits(64) != Chance.of(7, "feit", "samira").bits(64)


@pytest.mark.parametrize("n", [1, 2, 3, 7, 100])
def test_below_stays_below_and_reaches_everything(n: int) -> None:
    chance = Chance(n)
    assert {chance.below(n) for _ in range(n * 40)} == set(range(n))


def test_below_nothing_is_refused() -> None:
    with pytest.raises(ValueError):
        Chance(1).below(0)


def test_shuffled_keeps_everything() -> None:
    assert sorted(Chance(3).shuffled(range(20))) == list(range(20))
    assert Chance(3).shuffled(range(20)) != tuple(range(20))
