from collections import Counter
from collections.abc import Iterator
from zlib import crc32

import pytest

from game.casting.first_names import FIRST_NAMES
from game.casting.names import (
    BACKGROUNDS,
    BANDS,
    BY_LOT,
    FAMOUS,
    GENDERS,
    FullName,
    band_of,
    folded,
    is_famous,
)
from game.casting.surnames import SURNAMES


def test_every_background_has_names_for_every_gender_and_age() -> None:
    for background in BACKGROUNDS:
        for gender in GENDERS:
            assert len(SURNAMES[background, gender]) >= 9, background
            for band in BANDS:
                assert len(FIRST_NAMES[background, gender, band]) >= 4, (background, gender, band)


def test_there_are_names_enough_for_many_worlds() -> None:
    assert len({name for names in FIRST_NAMES.values() for name in names}) >= 320
    assert len({name for names in SURNAMES.values() for name in names}) >= 320


def test_no_list_of_names_has_doubles() -> None:
    for names in (*FIRST_NAMES.values(), *SURNAMES.values()):
        assert [name for name, times in Counter(names).items() if times > 1] == []


def test_a_first_name_is_not_given_to_both_genders_in_one_background() -> None:
    for background in BACKGROUNDS:
        women, men = ({n for band in BANDS for n in FIRST_NAMES[background, gender, band]} for gender in GENDERS)
        assert women & men == set(), background


def test_most_people_are_dutch_and_every_background_can_be_drawn() -> None:
    shares = Counter(BY_LOT)
    assert set(shares) == set(BACKGROUNDS)
    assert 50 < 100 * shares["nederlands"] // len(BY_LOT) < 75


def test_the_tussenvoegsel_stands_apart_in_lower_case() -> None:
    dutch = SURNAMES["nederlands", "v"]
    assert ("van den", "Berg") in dutch
    assert ("in 't", "Veld") in dutch
    for infix, last in (pair for pairs in SURNAMES.values() for pair in pairs):
        assert infix == infix.lower(), (infix, last)
        assert last[0].isupper(), (infix, last)


def test_a_polish_woman_bears_the_form_for_women() -> None:
    assert ("", "Kowalska") in SURNAMES["pools", "v"]
    assert ("", "Kowalski") in SURNAMES["pools", "m"]
    assert ("", "Kowalski") not in SURNAMES["pools", "v"]


@pytest.mark.parametrize("text", ["Yıldız", "Łukasz", "Małgorzata", "Büşra", "Henriëtte", "Hélder", "Güneş", "Zając"])
def test_folding_leaves_plain_letters(text: str) -> None:
    assert folded(text).isascii()
    assert folded(text) == folded(text).lower()


def test_every_name_can_be_folded_to_plain_letters() -> None:
    surnames = {f"{infix} {last}" for names in SURNAMES.values() for infix, last in names}
    first = {name for names in FIRST_NAMES.values() for name in names}
    assert [name for name in surnames | first if not folded(name).isascii()] == []


def test_some_names_that_could_be_drawn_are_kept_for_others_whatever_the_accents() -> None:
    """The list holds checksums only, so that it names nobody: every one of them must be of a name that can be drawn."""
    composed = {crc32(folded(f"{given} {family}").encode()): (given, family) for given, family in _every_name()}
    for known in FAMOUS:
        given, family = composed[known]
        assert is_famous(FullName(given, "", family))
        assert is_famous(FullName(given.upper(), "", family))
        assert not is_famous(FullName("Xandrine", "", family))


def _every_name() -> Iterator[tuple[str, str]]:
    last = {f"{infix} {name}".strip() for names in SURNAMES.values() for infix, name in names}
    for names in FIRST_NAMES.values():
        yield from ((given, family) for given in names for family in last)


@pytest.mark.parametrize(("age", "band"), [(16, "jong"), (29, "jong"), (30, "midden"), (49, "midden"), (50, "ouder")])
def test_first_names_follow_the_years_of_birth(age: int, band: str) -> None:
    assert band_of(age) == band
