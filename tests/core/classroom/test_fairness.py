"""Whether the cast matters: a planted difference is found, and none is called real where there is none."""

from dataclasses import replace

import pytest

from game.core.chance import Chance
from game.core.classroom.fairness import Difference, differences, twin
from game.core.classroom.items import table_of
from game.core.classroom.values import Sitting
from tests.core.classroom.made import mark, member, sitting
from tests.core.worlds import quiet_day

KANSEN = 40


def played(count: int, *, extra: int, seed: int = 1) -> tuple[Sitting, ...]:
    """Students of all skills; with a woman as the client, so many kansen more go well."""
    chance = Chance.of(seed)
    found = []
    for number in range(count):
        woman = chance.below(2) == 0
        good = 5 + 25 * number // count + chance.below(5) + extra * woman
        marks = [mark(f"k{n}", 2 if n < good else 0) for n in range(KANSEN)]
        cast = (member(gender="v" if woman else "m", age=20 + chance.below(40)), member("collega", "vm"[number % 2]))
        found.append(sitting(number, 4 * number / count - 2, marks, cast=cast))
    return tuple(found)


def of(found: tuple[Difference, ...], role: str, attribute: str) -> Difference:
    return next(one for one in found if (one.role, one.attribute) == (role, attribute))


def test_a_planted_difference_is_found_with_its_size() -> None:
    found = of(differences(table_of(played(200, extra=4))), "klant", "geslacht")
    assert found.is_real
    assert found.low < 100 * 4 / KANSEN < found.high
    assert found.groups == ("vrouw", "man")
    assert sum(found.players) == 200


def test_what_was_not_planted_is_not_called_real() -> None:
    for seed in range(1, 21):
        found = differences(table_of(played(60, extra=0, seed=seed)))
        assert [one for one in found if one.is_real] == []


def test_skill_is_taken_into_account() -> None:
    """All women with the stronger half: without a look at skill that would seem to pay."""
    students = [
        replace(one, cast=(member(gender="v" if one.learner and one.learner.skill > 0 else "m"),))
        for one in played(100, extra=0)
    ]
    found = of(differences(table_of(students)), "klant", "geslacht")
    assert not found.is_real
    assert abs(found.points) < 5


def test_with_too_few_on_one_side_nothing_is_compared() -> None:
    students = [replace(one, cast=(member(gender="v" if n < 3 else "m"),)) for n, one in enumerate(played(40, extra=0))]
    assert [one for one in differences(table_of(students)) if one.attribute == "geslacht"] == []


def test_the_members_of_a_pool_are_not_compared_one_by_one() -> None:
    students = [replace(one, cast=tuple(replace(m, pool=True) for m in one.cast)) for one in played(40, extra=0)]
    assert differences(table_of(students)) == ()


@pytest.mark.parametrize("attribute", ["geslacht", "leeftijd"])
def test_the_error_shrinks_with_the_class(attribute: str) -> None:
    small, large = (of(differences(table_of(played(n, extra=0))), "klant", attribute) for n in (40, 160))
    assert large.error < small.error


def test_a_twin_has_the_same_facts_and_temperament_and_another_name_gender_and_age() -> None:
    world = quiet_day()
    other = replace(
        world,
        people=tuple(
            replace(p, first_name="Joost", surname="Bakker", gender="m", age=58, temperament="gehaast")
            for p in world.people
        ),
    )
    turned = twin(world, other)
    samira = turned.person("samira")
    assert (samira.name, samira.gender, samira.age) == ("Joost Bakker", "m", 58)
    assert samira.temperament == world.person("samira").temperament
    assert turned.facts == world.facts
    assert turned.seed == world.seed
