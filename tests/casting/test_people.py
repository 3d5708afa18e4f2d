"""People and firms by lot: what was asked for is kept, nobody is there twice, and nothing follows from who you are."""

from collections import Counter
from collections.abc import Callable
from dataclasses import replace
from datetime import date
from math import isqrt

import pytest

from game.casting.companies import REGIONAL, SECTORS, firm_names
from game.casting.drawn import TEMPERAMENTS, Drawn, Wanted, WantedFirm
from game.casting.draws import (
    draw_character,
    draw_firm,
    draw_firms,
    draw_identity,
    draw_people,
    draw_person,
)
from game.casting.names import is_famous
from game.casting.portraits import PORTRAITS
from game.casting.region import town

TODAY = date(2026, 11, 2)
CROWD = tuple(Wanted(f"rol-{number}") for number in range(20))


@pytest.mark.parametrize("seed", range(30))
def test_nobody_in_a_world_shares_a_name_a_face_a_line_or_an_address(seed: int) -> None:
    people = draw_people(CROWD, seed, TODAY)
    for same in (
        [person.identity.name.first for person in people],
        [person.identity.name.last for person in people],
        [person.portrait for person in people],
        [person.contact.phone for person in people],
        [person.contact.street for person in people],
        [person.contact.email for person in people],
    ):
        assert len(set(same)) == len(same)


@pytest.mark.parametrize("seed", range(30))
def test_no_two_firms_in_a_world_can_be_mixed_up(seed: int) -> None:
    firms = draw_firms([WantedFirm(f"firma-{n}", SECTORS[n % len(SECTORS)]) for n in range(30)], seed)
    first_words = [firm.name.split()[0] for firm in firms]
    own = [word for word in first_words if word not in (*REGIONAL, "Gemeente")]
    for same in ([firm.name for firm in firms], [firm.phone for firm in firms], [firm.street for firm in firms], own):
        assert len(set(same)) == len(same)


def test_a_class_of_a_hundred_fits_in_one_world() -> None:
    people = draw_people([Wanted(f"rol-{number}") for number in range(100)], 3, TODAY)
    assert len({str(person.identity.name) for person in people}) == 100


@pytest.mark.parametrize("on", [date(2026, 11, 2), date(2028, 2, 29), date(2026, 1, 1), date(2026, 12, 31)])
def test_an_age_is_right_on_the_day_of_the_scenario(on: date) -> None:
    for seed in range(300):
        who = draw_identity(Wanted("samira", ages=(17, 66)), seed, on)
        had_birthday = (on.month, on.day) >= (who.born.month, who.born.day)
        assert who.age == on.year - who.born.year - (0 if had_birthday else 1)
        assert 17 <= who.age <= 66


def test_every_age_that_was_asked_for_is_drawn() -> None:
    drawn = {draw_identity(Wanted("samira", ages=(16, 18)), seed, TODAY).age for seed in range(100)}
    assert drawn == {16, 17, 18}


def test_what_the_scenario_fixed_is_kept() -> None:
    wanted = Wanted("samira", ages=(30, 30), gender="v", town="Roggeloo", temperaments=("direct",))
    for seed in range(40):
        person = draw_person(wanted, seed, TODAY)
        assert (person.identity.age, person.identity.gender) == (30, "v")
        assert (person.contact.town, person.character.temperament) == ("Roggeloo", "direct")
        assert person.contact.postcode.startswith(town("Roggeloo").digits)


def test_a_contact_is_found_at_the_firm() -> None:
    firm = draw_firm(WantedFirm("meerman", "logistiek"), 7)
    person = draw_person(Wanted("teamleider", at=firm), 7, TODAY)
    assert (person.contact.street, person.contact.postcode) == (firm.street, firm.postcode)
    assert person.contact.email.endswith(f"@{firm.host}")


@pytest.mark.parametrize(("role", "sector", "trade"), [("hotel", "horeca", "Hotel"), ("eetcafe", "horeca", "Eetcafé")])
def test_a_role_called_after_what_a_firm_does_is_such_a_firm(role: str, sector: str, trade: str) -> None:
    drawn = [draw_firm(WantedFirm(role, sector), seed) for seed in range(20)]
    assert {firm.name.split()[-1] for firm in drawn} == {trade}
    assert {firm.name for firm in drawn} <= set(firm_names(sector))
    assert len({firm.name for firm in drawn}) > 10


def test_a_role_called_after_another_sector_says_nothing_about_the_firm() -> None:
    drawn = [draw_firm(WantedFirm("hotel", "zorg"), seed).name for seed in range(20)]
    assert not any("Hotel" in name for name in drawn)


def test_a_firm_keeps_the_name_and_place_an_author_gave_it() -> None:
    firm = draw_firm(WantedFirm("meerman", "zorg", town="Tarsum", name="Zorghuis De Esterhof"), 7)
    assert (firm.name, firm.town, firm.host) == ("Zorghuis De Esterhof", "Tarsum", "zorghuis-de-esterhof.example")


def test_one_role_more_leaves_the_others_as_they_were() -> None:
    assert draw_people((*CROWD, Wanted("nieuw")), 7, TODAY)[:20] == draw_people(CROWD, 7, TODAY)


def test_a_role_draws_for_itself_whoever_comes_before() -> None:
    """But for the rare time that somebody before them took their name, face, line or address."""
    samira, meerman = Wanted("samira"), WantedFirm("meerman", "bouw")
    firms_before, people_before = (WantedFirm("eerste", "zorg"),), (Wanted("eerste"),)
    same_firm = [draw_firm(meerman, seed) == draw_firms((*firms_before, meerman), seed)[1] for seed in range(20)]
    same_person = [
        draw_person(samira, seed, TODAY) == draw_people((*people_before, samira), seed, TODAY)[1] for seed in range(20)
    ]
    assert same_firm.count(True) >= 18
    assert same_person.count(True) >= 15


def test_another_seed_is_another_crowd() -> None:
    first, second = (draw_people(CROWD, seed, TODAY) for seed in (1, 2))
    assert all(one != other for one, other in zip(first, second, strict=True))


def test_nobody_famous_is_drawn() -> None:
    drawn = [draw_identity(Wanted("jan", gender="m", ages=(50, 66)), seed, TODAY).name for seed in range(4000)]
    assert not any(is_famous(name) for name in drawn)


def test_how_somebody_works_does_not_change_with_who_they_are() -> None:
    wanted = Wanted("samira")
    for seed in range(200):
        others = (replace(wanted, gender="m"), replace(wanted, gender="v"), replace(wanted, ages=(60, 66)))
        assert {draw_character(other, seed) for other in others} == {draw_character(wanted, seed)}


def test_who_somebody_is_does_not_change_with_how_they_work() -> None:
    for seed in range(200):
        calm, any_mood = (Wanted("samira", temperaments=moods) for moods in (("afwachtend",), TEMPERAMENTS))
        assert draw_identity(calm, seed, TODAY) == draw_identity(any_mood, seed, TODAY)


SEEN: dict[str, Callable[[Drawn], object]] = {
    "gender": lambda person: person.identity.gender,
    "age": lambda person: person.identity.age // 10,
    "background": lambda person: person.identity.background,
    "first letter": lambda person: person.identity.name.first[0] < "L",
    "town": lambda person: person.contact.town,
    "portrait": lambda person: person.portrait,
}
INNER: dict[str, Callable[[Drawn], object]] = {
    "temperament": lambda person: person.character.temperament,
    "skill": lambda person: person.character.skill,
    "reliability": lambda person: person.character.reliability,
}


@pytest.fixture(scope="module")
def many() -> tuple[Drawn, ...]:
    return tuple(draw_person(Wanted(f"rol-{seed % 20}"), seed, TODAY) for seed in range(12_000))


@pytest.mark.parametrize("inner", INNER)
@pytest.mark.parametrize("seen", SEEN)
def test_nothing_you_see_tells_how_somebody_works(many: tuple[Drawn, ...], seen: str, inner: str) -> None:
    surprise, freedom = _chi_square([(SEEN[seen](person), INNER[inner](person)) for person in many])
    assert surprise < 1000 * (freedom + 4 * isqrt(2 * freedom) + 4), (surprise, freedom)


def test_skill_and_reliability_do_not_follow_from_each_other(many: tuple[Drawn, ...]) -> None:
    surprise, freedom = _chi_square([(person.character.skill, person.character.reliability) for person in many])
    assert surprise < 1000 * (freedom + 4 * isqrt(2 * freedom) + 4)


def test_every_temperament_and_every_level_is_as_likely(many: tuple[Drawn, ...]) -> None:
    for value in INNER.values():
        counts = Counter(value(person) for person in many)
        assert len(counts) == 5
        assert all(abs(count - len(many) // 5) < len(many) // 40 for count in counts.values()), counts


def _chi_square(pairs: list[tuple[object, object]]) -> tuple[int, int]:
    """A thousand times chi-square and its degrees of freedom, over rows with at least 25 people."""
    rows = {row for row, times in Counter(row for row, _ in pairs).items() if times >= 25}
    kept = [pair for pair in pairs if pair[0] in rows]
    cells, by_row, by_column = Counter(kept), Counter(r for r, _ in kept), Counter(c for _, c in kept)
    surprise = 0
    for row, in_row in by_row.items():
        for column, in_column in by_column.items():
            expected = in_row * in_column  # times the number of pairs
            surprise += 1000 * (cells[row, column] * len(kept) - expected) ** 2 // (expected * len(kept))
    return surprise, (len(by_row) - 1) * (len(by_column) - 1)


@pytest.mark.parametrize(("sector", "is_usual"), [("logistiek", True), ("bouw", True), ("zorg", False), ("", False)])
def test_a_safety_vest_is_worn_only_where_the_work_asks_for_one(sector: str, is_usual: bool) -> None:
    vests = {portrait.id for portrait in PORTRAITS if portrait.vest}
    faces = {draw_person(Wanted("samira", sector=sector), seed, TODAY).portrait for seed in range(200)}
    assert bool(faces & vests) == is_usual


def test_who_somebody_is_does_not_depend_on_the_work_they_do() -> None:
    for seed in range(30):
        nurse, picker = (draw_person(Wanted("samira", sector=sector), seed, TODAY) for sector in ("zorg", "logistiek"))
        assert (nurse.identity, nurse.character, nurse.contact) == (picker.identity, picker.character, picker.contact)
