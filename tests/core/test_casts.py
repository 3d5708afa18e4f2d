"""Casts for a proof: every combination a claim speaks about, and no more than needed."""

from dataclasses import replace
from itertools import product
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from game.core import desk
from game.core.casts import _combinations, _covering, all_casts, casts_for, choices_of, claims_of, recast
from game.core.scenario import Scenario
from game.core.tasks import conversation, record
from game.core.tasks.conversation_setup import TEMPERAMENTS
from tests.core import worlds

VALUES = {("a", "x"): ("1", "2", "3"), ("a", "y"): ("1", "2"), ("b", "z"): ("1", "2", "3"), ("b", "w"): ("1", "2")}


@given(st.lists(st.sets(st.sampled_from(sorted(VALUES)), max_size=3), min_size=1, max_size=6))
def test_every_combination_of_every_claim_is_in_some_cast(claims: list[set[tuple[str, str]]]) -> None:
    asked = [tuple(sorted(claim)) for claim in claims]
    drawn = {lot: VALUES[lot] for claim in asked for lot in claim}
    needed = dict.fromkeys(c for claim in asked for c in _combinations(claim, drawn))
    casts = [dict(cast) for cast in _covering(needed, drawn)]
    for claim in asked:
        for values in product(*(VALUES[lot] for lot in claim)):
            wanted = {f"{role}.{name}": value for (role, name), value in zip(claim, values, strict=True)}
            assert any(wanted.items() <= cast.items() for cast in casts)
    assert len(casts) <= len(needed)


def test_lots_no_move_mentions_together_are_not_multiplied() -> None:
    def move(zet: str, fact: str) -> dict[str, Any]:
        variant = {"als": {"is": {f"samira.{fact}": "nee"}}, "antwoord": "Nee."}
        return {"zet": zet, "zeg": "Zeg.", "varianten": [variant]}

    facts = {name: {"een-van": ["ja", "nee", "soms"]} for name in ("een", "twee", "drie")}
    talk = worlds.talk(
        opening=[], onderwerpen=[{"onderwerp": "werk", "zetten": [move(f"zet-{name}", name) for name in facts]}]
    )
    roles = {"samira": {"soort": "kandidaat", "temperament": "direct", "feiten": facts}}
    plain = worlds.day(talk, werkplek={}, rollen=roles)
    world = worlds.world(plain, samira=dict.fromkeys(facts, "ja") | {"ervaring": "drie jaar", "certificaat": "ja"})
    world = replace(world, lots=(("samira", tuple((name, ("ja", "nee", "soms")) for name in facts)),))
    casts, whole = casts_for(Scenario.model_validate(plain).rondes[0].opdrachten[0], world)
    assert len(casts) == whole == 3


def test_a_recast_world_has_the_facts_and_tempers_asked_for_and_nothing_else_changes() -> None:
    world = worlds.quiet_day()
    other = recast(world, (("samira.certificaat", "geldig tot 2029"), ("samira.temperament", "gehaast")))
    assert other.fact("samira", "certificaat") == "geldig tot 2029"
    assert other.person("samira").temperament == "gehaast"
    assert other.fact("samira", "ervaring") == world.fact("samira", "ervaring")
    assert recast(other, (("samira.certificaat", "verlopen in 2024"), ("samira.temperament", "direct"))) == world


def spoken(zet: str, fact: str, **more: Any) -> dict[str, Any]:
    """A move that counts otherwise when this fact of samira is so."""
    variant = {"als": {"is": {f"samira.{fact}": "ja"}}, "antwoord": "Ja."}
    return {"zet": zet, "zeg": "Zeg.", "varianten": [variant], **more}


A, B = spoken("a", "een"), spoken("b", "twee")
TELLS = {"als": {"is": {"samira.een": "ja"}}, "onthult": "ervaring"}


@pytest.mark.parametrize(
    ("moves", "claims"),
    [
        ((A, B), ("een", "twee")),
        ((A, {**B, "na-zet": "a"}), ("een", "een twee")),
        ((A, {**B, "als": {"gezegd": "a"}}), ("een", "een twee")),
        (({**A, "onthult": "ervaring"}, {**B, "als": {"gehoord": "samira.ervaring"}}), ("een", "een twee")),
        (({**A, "varianten": [TELLS]}, {**B, "als": {"gehoord": "samira.ervaring"}}), ("een", "een twee")),
        (({**A, "kans": "k"}, {**B, "kans": "k"}), ("een twee",)),
        (
            (A, {**B, "na-zet": "a"}, spoken("c", "drie", **{"na-zet": "b"})),
            ("een", "een twee", "drie een twee"),
        ),
        (({**A, "als": {"is-niet": {"samira.drie": "ja"}}},), ("drie een",)),
    ],
)
def test_a_claim_speaks_of_the_lots_of_a_move_of_what_it_waits_for_and_of_its_rivals(
    moves: tuple[dict[str, Any], ...], claims: tuple[str, ...]
) -> None:
    assert claimed(*moves) == set(claims)


def test_a_claim_speaks_of_the_lots_that_open_its_topic() -> None:
    assert claimed(A, als={"is": {"samira.vier": "ja"}}) == {"een vier"}


def claimed(*moves: dict[str, Any], **topic: Any) -> set[str]:
    plain = worlds.talk(opening=[], afsluiting=[], onderwerpen=[{"onderwerp": "werk", "zetten": list(moves), **topic}])
    found = claims_of(conversation.Spec.model_validate(plain))
    assert all(("samira", "temperament") in claim for claim in found)
    return {" ".join(sorted(name for _, name in claim if name != "temperament")) for claim in found}


def test_lines_of_a_card_are_claims_apart_and_deeds_that_answer_one_kans_are_one() -> None:
    lines = [{"veld": n, "label": n, "keuzes": ["ja"], "als": {"is": {f"samira.{n}": "ja"}}} for n in ("een", "twee")]
    assert claims_of(record.Spec.model_validate(worlds.card(velden=lines))) == [
        {("samira", "een")},
        {("samira", "twee")},
    ]
    deeds = [
        {"doe": n, "soort": "opzoeken", "tekst": n, "als": {"is": {f"samira.{n}": "ja"}}, "kans": kans}
        for n, kans in (("een", "k"), ("twee", "k"), ("drie", "anders"))
    ]
    assert claims_of(desk.Spec.model_validate({"doen": deeds})) == [
        *({("samira", "een"), ("samira", "twee")}, {("samira", "drie")})
    ]


@pytest.mark.parametrize(
    ("role", "choices"),
    [
        ({}, tuple(TEMPERAMENTS)),
        ({"temperament": "direct"}, ("direct",)),
        ({"temperament": ["gehaast", "direct"]}, ("gehaast", "direct")),
    ],
)
def test_a_temperament_the_author_left_open_can_be_any(role: dict[str, Any], choices: tuple[str, ...]) -> None:
    world = worlds.world(worlds.day(rollen={"samira": {"soort": "kandidaat", **role}}))
    assert choices_of(world, ("samira", "temperament")) == choices


def test_a_lot_has_its_values_a_settled_fact_its_own_and_what_nobody_knows_none() -> None:
    world = worlds.quiet_day()
    assert choices_of(world, ("samira", "certificaat")) == ("geldig tot 2029", "verlopen in 2024")
    assert choices_of(world, ("samira", "ervaring")) == ("drie jaar orders verzamelen",)
    assert choices_of(world, ("samira", "plaats")) == ("Laakhuizen",)
    assert choices_of(world, ("samira", "schoenmaat")) == ()


def test_every_cast_of_one_move_is_every_combination_of_what_it_mentions() -> None:
    def casts(*facts: str) -> set[tuple[tuple[str, str], ...]]:
        variants = [{"als": {"is": {f"samira.{fact}": "x"}}, "antwoord": "Ja."} for fact in facts]
        plain = worlds.talk(
            onderwerpen=[{"onderwerp": "w", "zetten": [{"zet": "a", "zeg": "A.", "varianten": variants}]}]
        )
        return set(all_casts(conversation.Spec.model_validate(plain).onderwerpen[0].zetten[0], worlds.quiet_day()))

    assert casts() == {()}
    assert casts("certificaat", "ervaring") == {
        (("samira.certificaat", value),) for value in ("geldig tot 2029", "verlopen in 2024")
    }


def test_more_casts_than_can_be_looked_at_are_cut_off_and_counted(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("game.core.casts.MOST_CASTS", 2)
    world = worlds.quiet_day()
    given, whole = casts_for(world.scenario.rondes[0].opdrachten[0], world)
    assert (len(given), whole) == (2, len(TEMPERAMENTS))
