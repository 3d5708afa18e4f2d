import pytest

from game.casting.faces import pick_face
from game.casting.portraits import Portrait
from game.core.chance import Chance

NOBODY: frozenset[str] = frozenset()
FACES = (
    Portrait("v-young-light", "v", "jong", 1, False),
    Portrait("v-young-scarf", "v", "jong", 3, True),
    Portrait("v-young-dark", "v", "jong", 6, False),
    Portrait("v-middle-dark", "v", "midden", 6, False),
    Portrait("v-old-light", "v", "ouder", 1, False),
    Portrait("m-young-light", "m", "jong", 1, False),
    Portrait("m-old-dark", "m", "ouder", 6, False),
)


def _faces(gender: str, age: int, background: str, taken: frozenset[str] = NOBODY) -> set[str]:
    return {pick_face(Chance(seed), FACES, taken, gender, age, background) for seed in range(40)}


def test_a_face_fits_gender_age_and_background() -> None:
    assert _faces("v", 22, "nederlands") == {"v-young-light"}
    assert _faces("v", 60, "nederlands") == {"v-old-light"}
    assert _faces("v", 22, "ghanees") == {"v-young-dark"}
    assert _faces("m", 61, "ghanees") == {"m-old-dark"}


def test_gender_comes_before_everything() -> None:
    assert _faces("m", 61, "nederlands", frozenset({"m-young-light"})) == {"m-old-dark"}


def test_a_headscarf_goes_only_with_a_background_where_it_is_usual() -> None:
    assert _faces("v", 22, "marokkaans") == {"v-young-scarf"}
    everything_else = frozenset({"v-young-light", "v-old-light"})
    assert _faces("v", 22, "nederlands", everything_else) == {"v-young-dark"}


def test_an_age_that_is_wrong_counts_for_more_than_another_complexion() -> None:
    assert _faces("v", 22, "surinaams", frozenset({"v-young-dark"})) == {"v-young-light"}


@pytest.mark.parametrize(("age", "face"), [(27, "jong"), (28, "midden"), (50, "midden"), (51, "ouder")])
def test_the_age_of_a_face_follows_the_table_of_portraits(age: int, face: str) -> None:
    table = tuple(Portrait(band, "v", band, 1, False) for band in ("jong", "midden", "ouder"))  # type: ignore[arg-type]
    assert pick_face(Chance(1), table, NOBODY, "v", age, "nederlands") == face


def test_nobody_wears_a_face_twice_while_there_are_others() -> None:
    women = frozenset(face.id for face in FACES if face.gender == "v")
    for face in women:
        assert _faces("v", 22, "nederlands", women - {face}) == {face}


def test_when_every_face_is_taken_the_best_fitting_one_returns() -> None:
    assert _faces("v", 22, "nederlands", frozenset(face.id for face in FACES)) == {"v-young-light"}
