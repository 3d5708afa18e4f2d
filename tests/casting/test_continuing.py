"""The next day of a week: who was there stays, what was true stays true, and newcomers are new."""

from typing import Any

from game.casting.cast import cast
from game.core.scenario import Scenario, write_world
from game.core.world import Source, World

MONDAY = {
    "klant": {"soort": "opdrachtgever", "sector": "zorg", "spreekt": "teamleider"},
    "samira": {
        "soort": "kandidaat",
        "feiten": {"rijbewijs": {"een-van": [f"rijbewijs {n}" for n in range(20)]}, "woont": "in <samira.plaats>"},
    },
    "pool": {"soort": "kandidaten", "aantal": "4", "feiten": {"ervaring": {"verdeel": ["a", "b", "c", "d"]}}},
    "baan": {"soort": "vacature", "bij": "klant", "functie": "helpende"},
}


def scenario(roles: dict[str, Any]) -> Scenario:
    talk = {"werkvorm": "gesprek", "opdracht": "praten", "titel": "Praten", "met": "samira", "begroeting": "Dag."}
    day = {"titel": "Een dag", "niveau": "start", "dossier": "consulent", "peildatum": "2026-11-02", "rollen": roles}
    return Scenario.model_validate(
        {**day, "rondes": [{"ronde": "intake", "briefing": "Kom binnen.", "opdrachten": [talk]}]}
    )


def day(roles: dict[str, Any], seed: int = 3, before: World | None = None) -> World:
    return cast(scenario(roles), Source("week", "week.yaml", "x"), seed, before)


def test_who_was_there_on_monday_is_the_same_on_wednesday() -> None:
    monday = day(MONDAY, 3)
    wednesday = day({"nieuw": {"soort": "kandidaat"}, **MONDAY}, 8, monday)
    assert [wednesday.person(person.role) for person in monday.people] == list(monday.people)
    assert wednesday.company("klant") == monday.company("klant")
    assert wednesday.agency == monday.agency
    assert wednesday.pool("pool") == monday.pool("pool")


def test_what_the_lot_decided_on_monday_holds_on_wednesday() -> None:
    monday = day(MONDAY, 3)
    wednesday = day(MONDAY, 8, monday)
    assert wednesday.fact("samira", "rijbewijs") == monday.fact("samira", "rijbewijs")
    assert wednesday.fact("samira", "woont") == f"in {monday.person('samira').town}"
    assert [wednesday.fact(role, "ervaring") for role in monday.pool("pool")] == [
        monday.fact(role, "ervaring") for role in monday.pool("pool")
    ]
    assert day(MONDAY, 8).fact("samira", "rijbewijs") != monday.fact("samira", "rijbewijs")


def test_what_the_author_writes_anew_is_so_from_now_on() -> None:
    monday = day(MONDAY, 3)
    ill = {**MONDAY, "samira": {"soort": "kandidaat", "feiten": {"rijbewijs": "ingeleverd"}}}
    assert day(ill, 3, monday).fact("samira", "rijbewijs") == "ingeleverd"
    other = {**MONDAY, "samira": {"soort": "kandidaat", "feiten": {"rijbewijs": {"een-van": ["kwijt", "zoek"]}}}}
    assert day(other, 3, monday).fact("samira", "rijbewijs") in ("kwijt", "zoek")


def test_a_lot_that_speaks_of_others_is_recognised_when_it_is_filled_in() -> None:
    lot = {"een-van": ["bij <klant.bedrijf>", "in <samira.plaats>", "nergens", "overal"]}
    roles = {**MONDAY, "samira": {"soort": "kandidaat", "feiten": {"werkte": lot}}}
    for seed in range(6):
        monday = day(roles, seed)
        assert day(roles, seed + 50, monday).fact("samira", "werkte") == monday.fact("samira", "werkte")


def test_newcomers_take_nobodys_name_face_line_or_address() -> None:
    for seed in range(30):
        monday = day(MONDAY, seed)
        many = {f"nieuw-{n}": {"soort": "kandidaat"} for n in range(12)}
        firms = {f"klant-{n}": {"soort": "opdrachtgever", "sector": "zorg"} for n in range(3)}
        wednesday = day({**many, **firms, **MONDAY}, seed + 100, monday)
        for what in ("first_name", "surname", "portrait", "phone"):
            values = [getattr(person, what) for person in wednesday.people]
            assert len(set(values)) == len(values)
        assert len({firm.name.split()[0] for firm in wednesday.companies}) == len(wednesday.companies)


def test_the_same_days_give_the_same_week() -> None:
    first, again = (day({"nieuw": {"soort": "kandidaat"}, **MONDAY}, 8, day(MONDAY, 3)) for _ in range(2))
    assert write_world(first) == write_world(again)


def test_a_newcomer_at_a_known_firm_works_at_its_address() -> None:
    monday = day(MONDAY, 3)
    contact = {"soort": "contact", "bij": "klant", "spreekt": "planner"}
    wednesday = day({**MONDAY, "planner": contact}, 8, monday)
    firm, newcomer = monday.company("klant"), wednesday.person("planner")
    assert newcomer.email.rpartition("@")[2] == firm.email.rpartition("@")[2]
    assert (newcomer.town, newcomer.street) == (firm.town, firm.street)
