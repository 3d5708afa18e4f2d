"""Proof: planted faults are found, sound text is not accused, and every witness can be played."""

from pathlib import Path
from typing import Any

import pytest

from game.casting.cast import cast
from game.content.load import load
from game.core.casts import recast
from game.core.proof import Found, prove
from game.core.session import rules_of
from game.core.story import Story
from tests.core import worlds
from tests.core.tasks import enquiries

GEDRAG = worlds.GEDRAG
EXAMPLES = Path(__file__).parents[2] / "scenarios" / "voorbeelden"
LOT = {
    "samira": {"soort": "kandidaat", "feiten": {"certificaat": {"een-van": ["geldig tot 2029", "verlopen in 2024"]}}}
}


def proved(*, kansen: Any = (), **talk: Any) -> Any:
    day = worlds.day(worlds.talk(kansen=list(kansen), **talk), werkplek={}, rollen=LOT)
    return prove(worlds.world(day))


def faults(proof: Any) -> tuple[Found, ...]:
    """What was found, without the remark that nobody can run out of patience in so short a talk."""
    return tuple(found for found in proof.found if found.kind != "geduld-nooit-op")


def kinds(proof: Any) -> list[tuple[str, str]]:
    return [(found.kind, found.place) for found in proof.found]


def move(zet: str, **more: Any) -> dict[str, Any]:
    return {"zet": zet, "zeg": f"Ik zeg {zet}.", **more}


def scored(zet: str, rating: str, **more: Any) -> dict[str, Any]:
    return move(zet, gedrag={GEDRAG: rating}, uitleg="Zo is het.", **more)


def topic(*moves: dict[str, Any]) -> list[dict[str, Any]]:
    return [{"onderwerp": "werk", "zetten": list(moves)}]


def test_a_sound_conversation_is_not_accused() -> None:
    proof = proved()
    assert faults(proof) == ()
    assert proof.is_complete


def test_every_move_has_a_shortest_run_that_can_be_played() -> None:
    world = worlds.world(worlds.day(worlds.talk(), werkplek={}, rollen=LOT))
    proof = prove(world)
    spec, rules = world.scenario.rondes[0].opdrachten[0], rules_of("gesprek")
    assert {w.place for w in proof.witnesses} == {
        *("welkom", "meteen", "open-begin", "papieren", "kinderwens", "terugbellen", "dag")
    }
    for witness in proof.witnesses:
        task = rules.set_up(spec, recast(world, witness.cast), Story())
        state = rules.begin(task)
        for action in witness.actions:
            assert rules.accepts(task, state, action)
            state, _ = rules.apply(task, state, action)
        assert state.said >> task.numbers[witness.place] & 1


def test_the_run_to_a_follow_up_is_the_shortest() -> None:
    witness = next(w for w in proved().witnesses if w.place == "papieren")
    assert len(witness.actions) == 3  # bring up the topic, ask openly, ask on


@pytest.mark.parametrize(
    "als",
    [
        {"vertrouwen": "10"},
        {"gehoord": "samira.certificaat"},
        {"tijd-over": "3 uur"},
        {"beloofd": "nooit"},
    ],
)
def test_a_move_that_can_never_be_said_is_found(als: dict[str, Any]) -> None:
    proof = proved(onderwerpen=topic(move("dicht", als=als), move("open")), opening=[])
    assert ("zet-onbereikbaar", "dicht") in kinds(proof)
    assert ("zet-onbereikbaar", "open") not in kinds(proof)


def test_moves_that_wait_for_each_other_are_found() -> None:
    proof = proved(onderwerpen=topic(move("een", **{"na-zet": "twee"}), move("twee", **{"na-zet": "een"}), move("los")))
    assert ("zet-onbereikbaar", "een") in kinds(proof)
    assert ("zet-onbereikbaar", "twee") in kinds(proof)


def test_trust_that_can_be_won_opens_what_waits_for_it() -> None:
    warm = [move(f"warm-{n}", vertrouwen="1") for n in range(2)]
    assert faults(proved(onderwerpen=topic(*warm, move("eerlijk", als={"vertrouwen": "8"})), opening=[])) == ()


def test_a_conversation_that_cannot_be_rounded_off_is_found() -> None:
    proof = proved(afsluiting=[move("dag", **{"rondt-af": "ja", "als": {"beloofd": "nooit"}})])
    assert ("geen-einde", "") in kinds(proof)


def test_a_kans_that_is_never_strong_in_one_cast_is_found_with_that_cast() -> None:
    variant = {"als": {"is": {"samira.certificaat": "verlopen in 2024"}}, "gedrag": {GEDRAG: "neutraal"}}
    proof = proved(onderwerpen=topic(scored("heftruck", "sterk", varianten=[variant])))
    assert faults(proof) == (
        Found(
            "kans-nooit-sterk",
            "kennismaking",
            "heftruck",
            True,
            (("samira.certificaat", "verlopen in 2024"), ("samira.temperament", "praatgraag")),
        ),
    )


def test_patience_that_can_never_end_is_told_and_one_that_can_is_not() -> None:
    assert kinds(proved(geduld="3 uur")) == [("geduld-nooit-op", "")]
    assert kinds(proved(geduld="10")) == []


def test_kansen_of_branches_that_exclude_each_other_are_weighed_once() -> None:
    answers = (scored("a", "sterk", kans="links"), scored("b", "sterk", kans="rechts", als={"beloofd": "nooit"}))
    declared = [{"kans": "links", "groep": "tak"}, {"kans": "rechts", "groep": "tak"}]
    proof = proved(onderwerpen=topic(*answers), kansen=declared)
    spans = {r.gedrag: (r.reached, r.possible) for r in proof.ranges}
    assert spans[GEDRAG] == (4, 4)  # the opening and one of the two branches
    assert ("kans-nooit-sterk", "b") not in kinds(proof)


def test_every_answer_to_a_changing_kans_must_be_the_best_somewhere() -> None:
    good = {"als": {"is": {"samira.certificaat": "verlopen in 2024"}}, "gedrag": {GEDRAG: "sterk"}}
    bad = {"als": {"is": {"samira.certificaat": "verlopen in 2024"}}, "gedrag": {GEDRAG: "zwak"}}
    answers = (
        scored("a", "sterk", kans="k", varianten=[bad]),
        scored("b", "zwak", kans="k", varianten=[good]),
        scored("c", "zwak", kans="k"),
    )
    proof = proved(onderwerpen=topic(*answers), kansen=[{"kans": "k", "wisselend": "ja"}])
    assert [place for kind, place in kinds(proof) if kind == "nooit-de-beste"] == ["c"]


def test_every_claim_of_a_changing_conclusion_must_be_the_best_somewhere() -> None:
    turned = [{"als": {"is": {"samira.certificaat": "verlopen in 2024"}}, "gedrag": {enquiries.DREW: "sterk"}}]
    claims = [enquiries.claim(name, "zwak", varianten=turned if name == "b" else []) for name in ("a", "b")]
    about = {"conclusies": [enquiries.conclusion(stellingen=claims)], "verdediging": [enquiries.question()]}
    marked = [{"kans": "risico", "wisselend": "ja"}, {"kans": "waarom", "wisselend": "ja"}]
    told = enquiries.enquiry(**about, kansen=marked, voorstellen=None, bronnen=[enquiries.source("facturen", "traag")])
    proof = prove(worlds.world(worlds.day(told, werkplek={}, rollen=LOT)))
    assert [place for kind, place in kinds(proof) if kind == "nooit-de-beste"] == ["a", "gevoel", "gerucht"]


def test_what_an_earlier_task_can_leave_opens_a_later_one() -> None:
    later = worlds.talk(
        opdracht="later", opening=[], onderwerpen=topic(move("oud", als={"gehoord": "samira.ervaring"}), move("los"))
    )
    day = worlds.day(worlds.talk(), later, werkplek={}, rollen=LOT)
    assert faults(prove(worlds.world(day))) == ()
    alone = prove(worlds.world(worlds.day(later, werkplek={}, rollen=LOT)))
    assert ("zet-onbereikbaar", "oud") in kinds(alone)


def test_a_deed_that_waits_for_what_a_task_brings_out_is_proved_with_the_best_story() -> None:
    deed = {"doe": "nabellen", "soort": "terugbellen", "tekst": "Nabellen", "als": {"gehoord": "samira.ervaring"}}
    rated = {**deed, "gedrag": {GEDRAG: "sterk"}, "uitleg": "Zo is het."}
    day = worlds.day(worlds.talk(), werkplek={"doen": [rated]}, rollen=LOT)
    proof = prove(worlds.world(day))
    assert faults(proof) == ()
    assert ("bureau", 2, 2) in [(r.task, r.reached, r.possible) for r in proof.ranges]


def test_a_deed_that_stands_there_once_for_each_outcome_of_the_lot_is_proved_in_both() -> None:
    proof = prove(worlds.world(worlds.day(worlds.talk(), werkplek=worlds.by_lot(), rollen=LOT)))
    assert faults(proof) == ()
    assert ("bureau", 2, 2) in proof.casts
    assert ("bureau", 2, 2) in [(r.task, r.reached, r.possible) for r in proof.ranges]


def test_a_deed_that_is_never_right_with_one_outcome_of_the_lot_is_found() -> None:
    desk = worlds.by_lot()
    desk["doen"][3]["gedrag"] = {GEDRAG: "neutraal"}
    proof = prove(worlds.world(worlds.day(worlds.talk(), werkplek=desk, rollen=LOT)))
    assert ("kans-nooit-sterk", "verlopen") in kinds(proof)


def test_a_kans_that_only_an_earlier_task_can_open_is_not_accused() -> None:
    later = worlds.talk(
        opdracht="later",
        opening=[],
        onderwerpen=topic(scored("oud", "sterk", als={"gehoord": "samira.ervaring"}), move("los")),
    )
    assert faults(prove(worlds.world(worlds.day(worlds.talk(), later, werkplek={}, rollen=LOT)))) == ()


def test_who_does_nothing_earns_nothing_not_even_at_a_pitfall() -> None:
    pit = scored("kinderwens", "zwak")
    proof = proved(onderwerpen=topic(scored("open", "sterk"), pit))
    assert [(r.gedrag, r.least, r.reached, r.possible) for r in proof.ranges if r.gedrag == GEDRAG] == [
        (GEDRAG, 0, 5, 5)  # the opening, the question and the pitfall that is left alone
    ]


@pytest.mark.parametrize("name", ["gesprek", "kaart", "selectie", "calculatie", "werkplek"])
def test_in_no_example_anything_is_earned_by_doing_nothing(name: str) -> None:
    loaded = load(EXAMPLES / name)
    assert loaded.scenario
    proof = prove(cast(loaded.scenario, loaded.source, 1))
    assert proof.ranges
    assert {r.least for r in proof.ranges} == {0}


def test_what_is_shown_counts_the_kansen_of_the_cast_that_has_fewest_and_only_what_some_run_shows() -> None:
    assert proved().shown == ((GEDRAG, 3),)  # the opening, the open question and the pitfall kept out of
    here = {"als": {"is": {"samira.certificaat": "geldig tot 2029"}}}
    other = move("plan", gedrag={"P2-K1-W1.5": "neutraal"}, uitleg="Zo is het.")
    assert proved(onderwerpen=topic(scored("nu", "sterk", **here), scored("altijd", "sterk"), other)).shown == (
        (GEDRAG, 2),
    )
    branches = (scored("a", "sterk", kans="links"), scored("b", "sterk", kans="rechts"))
    declared = [{"kans": "links", "groep": "tak"}, {"kans": "rechts", "groep": "tak"}]
    assert proved(onderwerpen=topic(*branches), kansen=declared).shown == ((GEDRAG, 2),)


def test_the_points_of_a_task_are_told_for_the_cast_where_they_are_worst_and_where_they_are_best() -> None:
    for worse in ("geldig tot 2029", "verlopen in 2024"):
        variant = {"als": {"is": {"samira.certificaat": worse}}, "gedrag": {GEDRAG: "neutraal"}}
        proof = proved(onderwerpen=topic(scored("heftruck", "sterk", varianten=[variant])))
        assert [(r.reached, r.possible, r.best) for r in proof.ranges if r.gedrag == GEDRAG] == [(3, 4, (4, 4))]


def test_of_two_casts_where_all_can_be_shown_the_one_with_most_is_the_kindest() -> None:
    only = {"als": {"is": {"samira.certificaat": "verlopen in 2024"}}}
    proof = proved(onderwerpen=topic(scored("heftruck", "sterk", **only), move("los")))
    assert [(r.reached, r.possible, r.best) for r in proof.ranges if r.gedrag == GEDRAG] == [(2, 2, (4, 4))]


def test_a_search_that_is_given_up_accuses_without_proof_and_is_not_complete(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("game.core.proof.MOST_STATES", 1)
    proof = proved()
    assert ("zet-onbereikbaar", "papieren", False) in [(f.kind, f.place, f.proven) for f in proof.found]
    assert not proof.is_complete


def test_a_proof_that_left_casts_out_is_not_complete(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("game.core.casts.MOST_CASTS", 1)
    assert not proved().is_complete


def test_a_kans_that_an_expert_spoils_but_another_order_shows_is_not_accused() -> None:
    spoils = scored("meteen-zakelijk", "sterk", vertrouwen="-2")
    later = scored("eerlijk", "sterk", als={"vertrouwen": "6"})
    assert faults(proved(opening=[], onderwerpen=topic(spoils, move("warm", vertrouwen="1"), later))) == ()


def test_a_pitfall_that_nobody_can_keep_out_of_is_found() -> None:
    bye = move("dag", **{"rondt-af": "ja", "na-zet": "fout"})
    proof = proved(opening=[], onderwerpen=topic(scored("fout", "zwak")), afsluiting=[bye])
    assert [(f.kind, f.place, f.proven) for f in faults(proof)] == [("kans-nooit-sterk", "fout", True)]


def test_running_out_of_patience_is_no_rounding_off() -> None:
    bye = move("dag", **{"rondt-af": "ja", "als": {"beloofd": "nooit"}})
    proof = proved(onderwerpen=topic(move("lang", tijd="1 uur")), afsluiting=[bye])
    assert ("geen-einde", "") in kinds(proof)


def test_a_kans_that_does_not_change_needs_no_turn_for_every_answer() -> None:
    assert faults(proved(kansen=[{"kans": "start", "kritisch": "ja"}])) == ()


def test_a_move_of_no_cast_at_all_has_no_run_and_is_left_to_the_reader() -> None:
    nowhere = move("dicht", als={"is": {"samira.certificaat": "kwijt"}})
    proof = proved(onderwerpen=topic(nowhere, move("open")), opening=[])
    assert faults(proof) == ()
    assert "dicht" not in {witness.place for witness in proof.witnesses}
