"""Casts for a proof: every combination a claim speaks about, and no more than needed."""

from dataclasses import replace
from itertools import product
from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from game.core.casts import _combinations, _covering, casts_for, recast
from game.core.scenario import Scenario
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
