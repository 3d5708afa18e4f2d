"""The class as a whole: what test-wise play brings, the werkprocessen, and the same choices among other people."""

import pytest

from game.core.classroom.analysis import Gain, analyse
from game.core.classroom.values import Again, Sitting
from tests.core.classroom.made import mark, scored, sitting


def bot(name: str, points: int, number: int) -> Sitting:
    """Out of twenty points."""
    return sitting(number, 0, [mark(f"k{n}", 2 if 2 * n < points else 0) for n in range(10)], player=name)


def test_a_trick_is_compared_with_random_play() -> None:
    bots = [bot("willekeurig", 4 + 2 * (n % 2), n) for n in range(8)] + [bot("langste", 14, n) for n in range(8)]
    (gain,) = analyse([*scored("ss zz"), *bots], "consulent").gains
    assert (gain.rule, gain.points) == ("langste", pytest.approx(45.0))
    assert gain.pays


@pytest.mark.parametrize(("points", "error", "pays"), [(9.0, 0.1, True), (9.0, 3.0, False), (7.9, 0.1, False)])
def test_a_trick_pays_when_it_surely_brings_more_than_eight_points(points: float, error: float, pays: bool) -> None:
    assert Gain("langste", points, error).pays is pays


def test_students_and_bots_are_told_apart() -> None:
    result = analyse([*scored("ss sz zz"), bot("willekeurig", 20, 1)], "consulent")
    assert (result.students, result.scores.players, result.scores.average) == (3, 3, pytest.approx(50.0))
    assert [(one.player, one.players, one.average) for one in result.bots] == [("willekeurig", 1, 100.0)]


def test_each_werkproces_is_judged_by_its_own_kansen() -> None:
    marks = [mark("k0"), mark("k1"), mark("k2", gedrag="consulent/P2-K1-W2.1")]
    result = analyse([sitting(n, n, marks) for n in range(3)], "consulent")
    assert [(ground.code, ground.found.kansen) for ground in result.grounds] == [("P2-K1-W1", 2), ("P2-K1-W2", 1)]
    assert result.whole.kansen == 3


def test_days_that_went_otherwise_among_other_people_are_counted() -> None:
    found = (Again(False), Again(True, 4), Again(True, 1), Again(True, 3), Again(True, None))
    students = [sitting(n, n, [mark("k0"), mark("k1")], again=again) for n, again in enumerate(found)]
    twins = analyse(students, "consulent").twins
    assert (twins.days, twins.changed, twins.most, twins.impossible) == (4, 2, 3, 1)


def test_skill_stands_beside_what_the_day_made_of_it() -> None:
    result = analyse(scored("zzz zzs zss sss"), "consulent")
    assert [share for _, _, share in result.skills] == [0, pytest.approx(1 / 3), pytest.approx(2 / 3), 1]
    assert result.recovered == pytest.approx(1.0)
    assert (result.floor, result.ceiling) == (0.25, 0.25)
