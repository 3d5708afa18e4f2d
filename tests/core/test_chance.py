"""Chance: the same on every machine, and independent per purpose."""

from itertools import permutations

import pytest

from game.core.chance import Chance, _hashed


def test_the_stream_is_the_published_one() -> None:
    # The first outputs of SplitMix64 for seed 0, as its authors publish them.
    chance, published = Chance(0), (0xE220A8397B1DCDAF, 0x6E789E6AA1B965F4, 0x06C45D188009454F)
    assert tuple(chance.bits(64) for _ in published) == published


def test_more_bits_than_one_draw_holds_are_two_draws_side_by_side() -> None:
    assert Chance(0).bits(128) == 0xE220A8397B1DCDAF_6E789E6AA1B965F4
    assert Chance(0).bits(72) == 0xE220A8397B1DCDAF_6E


def test_the_name_of_a_stream_is_hashed_as_published() -> None:
    # FNV-1a, 64 bits: the test vectors of its authors.
    assert [_hashed(text) for text in ("", "a", "foobar")] == [
        *(0xCBF29CE484222325, 0xAF63DC4C8601EC8C, 0x85944171F73967E8)
    ]


def test_a_named_stream_is_the_same_every_time_and_differs_from_another() -> None:
    assert Chance.of(7, "naam", "samira").bits(64) == Chance.of(7, "naam", "samira").bits(64)
    assert Chance.of(7, "naam", "samira").bits(64) != Chance.of(7, "feit", "samira").bits(64)
    assert Chance.of(7, "naam", "samira").bits(64) != Chance.of(8, "naam", "samira").bits(64)


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


def test_shuffled_reaches_every_order_and_pick_everything() -> None:
    assert {Chance(seed).shuffled("abc") for seed in range(100)} == set(permutations("abc"))
    assert {Chance(seed).pick("abc") for seed in range(100)} == set("abc")
