"""What is learned from the other kansen of a day, and what is not listened to."""

import pytest

from game.core.chance import Chance
from game.core.classroom.learning import ENOUGH, Features, Learned, agreement, product

MANY = range(2 * ENOUGH)


def noise(number: int) -> dict[str, float]:
    """Eight words of a kind that tells nothing."""
    chance = Chance.of(number, "losse woorden")
    return {f"zeg woord-{chance.below(40)}": float(2 * chance.below(2) - 1) for _ in range(8)}


def learned(rows: list[Features]) -> Learned:
    return Learned(dict(enumerate(rows)), [1.0] * len(rows))


def test_rows_that_say_the_same_agree_and_a_row_says_nothing_about_itself() -> None:
    assert agreement([[9.0, 1.0, 1.0], [1.0, 9.0, 1.0], [1.0, 1.0, 9.0]]) == pytest.approx(6 / 12**0.5)
    assert agreement([[9.0, 0.0], [0.0, 9.0]]) == 0.0
    assert agreement([[9.0, -1.0], [-1.0, 9.0]]) < 0


def test_a_kind_of_words_that_tells_nothing_is_not_listened_to() -> None:
    rows = [{"uitleg goed": 1.0, **noise(number)} for number in MANY]
    weights = learned(rows).without(0)
    assert weights["uitleg goed"] > 0
    assert set(weights) == {"uitleg goed"}


def test_what_tells_nothing_changes_no_judgement() -> None:
    bare, noisy = [{"uitleg goed": 1.0}] * len(MANY), [{"uitleg goed": 1.0, **noise(number)} for number in MANY]
    told = {"uitleg goed": 1.0, "zeg woord-1": 1.0}
    assert product(learned(bare).without(3), told) == product(learned(noisy).without(3), told)


def test_with_few_kansen_nothing_is_learned() -> None:
    assert learned([{"uitleg goed": 1.0}] * ENOUGH).without(0) == {}
    assert learned([{"uitleg goed": 1.0}] * (ENOUGH + 1)).without(0) != {}


def test_a_kans_left_out_is_left_out_wholly() -> None:
    """Its own words could be anything: what was learned from the others stays the same."""
    rows: list[Features] = [{"uitleg goed": 1.0, f"uitleg {number % 7}": 1.0} for number in MANY]
    other = [{"uitleg goed": -1.0, "uitleg 3": -1.0}, *rows[1:]]
    one, two = learned(rows).without(0), learned(other).without(0)
    assert {name: two[name] for name in one} == pytest.approx(one)
