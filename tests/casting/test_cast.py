"""Cast: a scenario and a seed become a whole world."""

import hashlib
from typing import Any

import pytest

from game.casting.cast import cast
from game.casting.companies import CONTACTS
from game.casting.jobs import MINIMUM_HOURLY, job, wages
from game.casting.portraits import PORTRAITS
from game.core.scenario import Scenario, read_world, write_world
from game.core.world import Source, World, fill
from game.errors import GameError

SOURCE = Source("proef", "proef.yaml", "0")
TALK = {
    **{"werkvorm": "gesprek", "opdracht": "intake", "titel": "Intake met <samira.voornaam>", "met": "samira"},
    **{"begroeting": "Hallo.", "afsluiting": [{"zet": "dag", "zeg": "Dag.", "rondt-af": "ja"}]},
}
ROLES: dict[str, Any] = {
    "samira": {
        **{"soort": "kandidaat", "leeftijd": "20-25", "temperament": "gehaast"},
        "feiten": {"papier": {"een-van": ["geldig", "verlopen"]}, "werkte-bij": "<klant.bedrijf> in <klant.plaats>"},
    },
    "klant": {"soort": "opdrachtgever", "sector": "logistiek", "spreekt": "teamleider"},
    "planner": {"soort": "contact", "bij": "klant", "functie": "planner"},
    "collega": {"soort": "collega", "functie": "intercedent"},
    "baan": {
        "soort": "vacature",
        "bij": "klant",
        "functie": "orderpicker",
        "uurloon": ["15,50", "16,00"],
        "uren": "32",
    },
    "bestand": {"soort": "kandidaten", "aantal": "9", "feiten": {"vervoer": {"verdeel": ["auto", "fiets", "ov"]}}},
}


def world(seed: int = 1, bureau: dict[str, str] | None = None, **roles: Any) -> World:
    plain = {
        **({"bureau": bureau} if bureau else {}),
        **{"titel": "Proef", "niveau": "start", "dossier": "consulent", "peildatum": "2026-11-16"},
        "rollen": {**ROLES, **roles},
        "rondes": [{"ronde": "intake", "briefing": "Begin.", "opdrachten": [TALK]}],
    }
    return cast(Scenario.model_validate(plain), SOURCE, seed)


def test_everybody_the_scenario_asks_for_is_cast_as_asked() -> None:
    samira = world().person("samira")
    assert 20 <= samira.age <= 25
    assert samira.temperament == "gehaast"
    assert samira.company == ""


def test_a_client_is_a_firm_with_its_contact_and_others_work_there_too() -> None:
    cast_ = world()
    assert cast_.person("klant").function == "teamleider"
    assert cast_.person("planner").company == "klant"
    assert cast_.person("planner").town == cast_.company("klant").town
    assert cast_.value("planner", "bedrijf") == cast_.company("klant").name


def test_a_colleague_works_at_the_agency() -> None:
    assert world().person("collega").town == world().agency.town
    assert world().person("collega").company == ""


def test_a_vacancy_has_a_wage_and_hours_by_lot_at_the_place_of_its_client() -> None:
    wages = {world(seed).vacancy("baan").wage for seed in range(12)}
    assert wages == {1550, 1600}
    assert world().vacancy("baan").town == world().company("klant").town
    assert world().vacancy("baan").hours == 32


def test_somebody_lives_and_is_as_old_as_the_author_says() -> None:
    samira = world(samira={"soort": "kandidaat", "plaats": "Hazelzijl", "leeftijd": "30"}).person("samira")
    assert (samira.town, samira.age) == ("Hazelzijl", 30)
    ages = {world(seed, samira={"soort": "kandidaat"}).person("samira").age for seed in range(6)}
    assert ages <= set(range(19, 64))


def test_the_agency_has_the_name_the_author_gave_it() -> None:
    assert world().agency.name == "Esterwerk Uitzendbureau"
    assert world(bureau={"naam": "Bureau Vlotte Start"}).agency.name == "Bureau Vlotte Start"


def test_a_contact_without_a_function_gets_one_of_the_sector_and_a_colleague_none() -> None:
    cast_ = world(planner={"soort": "contact", "bij": "klant"}, collega={"soort": "collega"})
    assert cast_.person("planner").function in CONTACTS["logistiek"]
    assert cast_.person("collega").function == ""


def test_a_vacancy_that_says_nothing_of_wage_and_hours_has_those_of_its_job_and_never_less_than_the_minimum() -> None:
    picker = job("orderpicker")
    assert picker is not None
    for seed in range(6):
        known = world(seed, baan={"soort": "vacature", "bij": "klant", "functie": "orderpicker"}).vacancy("baan")
        assert known.wage in wages(picker)
        assert known.hours in picker.hours
        assert known.wage >= MINIMUM_HOURLY
    unknown = world(baan={"soort": "vacature", "plaats": "Hazelzijl"}).vacancy("baan")
    assert (unknown.title, unknown.wage, unknown.hours) == ("medewerker", MINIMUM_HOURLY, 40)
    assert (unknown.company, unknown.town) == ("", "Hazelzijl")


def test_a_lot_falls_on_every_value_and_is_the_same_for_the_same_seed() -> None:
    assert {world(seed).fact("samira", "papier") for seed in range(12)} == {"geldig", "verlopen"}
    assert world(5).fact("samira", "papier") == world(5).fact("samira", "papier")
    assert world().alternatives("samira", "papier") == ("geldig", "verlopen")


def test_what_is_dealt_over_a_pool_has_the_same_numbers_in_every_cast() -> None:
    for seed in range(6):
        dealt = sorted(world(seed).fact(member, "vervoer") for member in world(seed).pool("bestand"))
        assert dealt == ["auto"] * 3 + ["fiets"] * 3 + ["ov"] * 3


def test_a_fact_may_speak_of_somebody_else() -> None:
    cast_ = world()
    assert cast_.fact("samira", "werkte-bij") == fill("<klant.bedrijf> in <klant.plaats>", cast_)
    assert "<" not in cast_.fact("samira", "werkte-bij")


def test_adding_a_role_shifts_nobody_else() -> None:
    more = world(zus={"soort": "kandidaat"})
    assert more.person("samira") == world().person("samira")


def test_a_town_that_does_not_exist_is_told_with_the_one_that_was_meant() -> None:
    with pytest.raises(GameError, match="bedoel je Esterhaven"):
        world(samira={**ROLES["samira"], "plaats": "Esterhave"})


def test_the_same_scenario_and_seed_give_the_same_world_byte_for_byte() -> None:
    """The same on Python 3.11, 3.12 and 3.13; a change here means that every stored seed now means something else."""
    digest = hashlib.sha256(write_world(world(7)).encode()).hexdigest()
    assert digest == "3b7d33248805160f26507f3dc5bfdeb35f253e4b06d53364a6b41771601b8d90"


def test_a_world_survives_being_written_and_read() -> None:
    text = write_world(world(3))
    assert read_world(text) == world(3)
    assert write_world(read_world(text)) == text


def test_somebody_who_wants_to_work_in_care_comes_without_a_safety_vest() -> None:
    vests = {portrait.id for portrait in PORTRAITS if portrait.vest}

    def faces(functie: str) -> set[str]:
        spec = {"soort": "kandidaat", "functie": functie}
        return {world(seed, samira=spec).person("samira").portrait for seed in range(60)}

    assert not faces("verzorgende IG") & vests
    assert faces("orderpicker") & vests


def test_at_the_agency_itself_nobody_wears_a_safety_vest() -> None:
    vests = {portrait.id for portrait in PORTRAITS if portrait.vest}
    assert not {world(seed).person("collega").portrait for seed in range(60)} & vests
