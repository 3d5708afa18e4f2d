"""Gesprek: what can be said when, what comes out, and how it counts."""

from typing import Any

import pytest

from game.core.desk import Do
from game.core.session import Session, apply, findings, scene, start
from game.core.story import Heard, Promised, TrustChanged
from game.core.tasks import conversation
from game.core.tasks.conversation import Ended, Leave, Open, Say
from game.core.world import World
from game.words.redenen import sentence
from tests.core import worlds

GEDRAG = worlds.GEDRAG


def talking(world: World | None = None) -> Session:
    session = start(world or worlds.quiet_day())
    return said(session, session.now.rules.choices(session.now.task, session.now.state)[0])


def said(session: Session, *actions: Any) -> Session:
    for action in actions:
        session, _ = apply(session, action)
    return session


def options(session: Session) -> list[Any]:
    return [option.action for option in scene(session).view.options]


def ratings(session: Session) -> dict[str, str]:
    return {f.evidence.opportunity.id: f.evidence.rating for f in findings(session) if f.task == "kennismaking"}


def with_talk(**more: Any) -> World:
    return worlds.world(worlds.day(worlds.talk(**more), werkplek={}))


def test_it_begins_with_the_opening_and_the_topics_and_no_way_to_say_goodbye() -> None:
    assert set(options(talking())) == {Say("welkom"), Say("meteen"), Open("werk"), Open("prive"), Leave()}


def test_a_topic_shows_its_moves_and_the_opening_is_past() -> None:
    assert Say("open-begin") in options(said(talking(), Open("werk")))
    assert Say("welkom") not in options(said(talking(), Open("werk")))


def test_above_the_topics_it_says_that_the_opening_ends_there_as_long_as_there_is_one() -> None:
    def above(session: Session) -> set[str]:
        return {option.group for option in scene(session).view.options if isinstance(option.action, Open)}

    begun = talking()
    assert above(begun) == {"Onderwerpen (daarna kun je niet meer openen)"}
    assert above(said(begun, Open("werk"))) == {"Onderwerpen"}
    assert above(said(begun, Say("welkom"))) == {"Onderwerpen"}  # nothing is lost any more


def test_a_follow_up_opens_by_asking() -> None:
    before = said(talking(), Open("werk"))
    assert Say("papieren") not in options(before)
    assert Say("papieren") in options(said(before, Say("open-begin")))


def test_a_fact_comes_out_when_it_is_asked_and_not_before() -> None:
    session = said(talking(), Open("werk"), Say("open-begin"))
    assert session.story.heard == {("samira", "ervaring")}
    _, events = apply(session, Say("papieren"))
    assert Heard("samira", "certificaat") in events


def test_the_alternatives_of_a_kans_go_away_once_it_is_answered() -> None:
    session = said(talking(), Say("welkom"))
    assert Say("meteen") not in options(session)


def test_a_recoverable_kans_keeps_its_alternatives_and_the_last_answer_counts() -> None:
    world = with_talk(kansen=[{"kans": "start", "herstelbaar": "ja"}])
    session = said(talking(world), Say("meteen"))
    assert Say("welkom") in options(session)
    assert ratings(said(session, Say("welkom")))[f"start/{GEDRAG}"] == "sterk"


def test_without_it_the_first_answer_counts() -> None:
    assert ratings(said(talking(), Say("meteen")))[f"start/{GEDRAG}"] == "zwak"


def test_trust_moves_with_what_is_said_and_stays_between_0_and_10() -> None:
    _, events = apply(talking(), Say("welkom"))
    assert TrustChanged("samira", 5, 7) in events  # 1, and 1 more because she is direct
    low = with_talk(vertrouwen="1")
    assert scene(said(talking(low), Say("meteen"))).view.trust == 0  # type: ignore[attr-defined]


@pytest.mark.parametrize(("temperament", "trust"), [("direct", 3), ("wantrouwig", 2), ("afwachtend", 3)])
def test_a_temperament_changes_how_much_a_wrong_move_costs(temperament: str, trust: int) -> None:
    session = said(talking(worlds.quiet_day(temperament=temperament)), Say("meteen"))
    assert scene(session).view.trust == trust  # type: ignore[attr-defined]


def test_some_moves_wait_for_trust() -> None:
    shy = {"zet": "eerlijk", "zeg": "Waarom ging je weg?", "als": {"vertrouwen": "7"}, "antwoord": "Ruzie."}
    world = with_talk(onderwerpen=[{"onderwerp": "werk", "zetten": [shy, {"zet": "weer", "zeg": "Lekker weer."}]}])
    assert Say("eerlijk") not in options(said(talking(world), Open("werk")))
    assert Say("eerlijk") in options(said(talking(world), Say("welkom"), Open("werk")))


def test_what_is_said_at_a_kans_can_be_right_in_one_cast_and_wrong_in_another() -> None:
    move = {
        **{
            "zet": "heftruck",
            "zeg": "Dan kun je maandag op de heftruck.",
            "gedrag": {GEDRAG: "sterk"},
            "uitleg": "Ja.",
        },
        "varianten": [
            {"als": {"is": {"samira.certificaat": "verlopen in 2024"}}, "gedrag": {GEDRAG: "zwak"}, "uitleg": "Nee."}
        ],
    }
    day = worlds.day(worlds.talk(onderwerpen=[{"onderwerp": "werk", "zetten": [move]}]), werkplek={})
    for certificate, rating in (("verlopen in 2024", "zwak"), ("geldig tot 2029", "sterk")):
        world = worlds.world(day, samira={"ervaring": "drie jaar", "certificaat": certificate})
        session = said(talking(world), Open("werk"), Say("heftruck"))
        assert ratings(session)[f"heftruck/{GEDRAG}"] == rating


def test_a_move_of_another_cast_does_not_exist_and_its_kans_does_not_count() -> None:
    move = {"zet": "vergunning", "zeg": "Mag je hier werken?", "gedrag": {GEDRAG: "sterk"}, "uitleg": "Ja."}
    only = {**move, "als": {"is": {"samira.certificaat": "geldig tot 2029"}}}
    world = with_talk(onderwerpen=[{"onderwerp": "werk", "zetten": [only, {"zet": "weer", "zeg": "Lekker weer."}]}])
    assert f"vergunning/{GEDRAG}" not in ratings(talking(world))
    assert Say("vergunning") not in options(said(talking(world), Open("werk")))


def test_a_promise_stands_in_the_story() -> None:
    session = said(talking(), Open("prive"), Say("terugbellen"))
    assert session.story.promises == (Promised("bel", "samira", "Samira bellen", "vrijdag voor 16.00 uur"),)


def test_a_promise_that_is_made_good_is_known_as_kept() -> None:
    calls = {"doe": "bellen", "soort": "terugbellen", "tekst": "Samira bellen", "maakt-waar": "bel"}
    world = worlds.world(worlds.day(worlds.talk(), werkplek={"doen": [calls]}))
    promised = said(talking(world), Open("prive"), Say("terugbellen"), Say("dag"))
    assert scene(promised).kept == frozenset()
    assert scene(said(promised, Do("bellen"))).kept == {"bel"}


def test_a_move_makes_a_promise_good_too() -> None:
    opening = [{"zet": "bel", "zeg": "Ik bel zoals beloofd.", "maakt-waar": "bel"}]
    session = said(talking(with_talk(opening=opening)), Say("bel"))
    assert scene(session).kept == {"bel"}
    assert scene(session).promises == ()  # nothing was promised here: the notes have nothing to tick


def test_patience_ends_and_then_the_talk_is_over() -> None:
    world = with_talk(geduld="6")
    session = said(talking(world), Say("welkom"), Open("werk"), Say("open-begin"), Say("papieren"))
    assert session.finished[-1].state.ending == "geduld-op"
    assert session.now.kind == "bureau"


def test_a_pitfall_kept_out_of_counts_only_when_the_talk_was_rounded_off() -> None:
    rounded = said(talking(), Say("welkom"), Open("werk"), Say("open-begin"), Say("dag"))
    left = said(talking(), Say("welkom"), Leave())
    assert ratings(rounded)[f"valkuil/{GEDRAG}"] == "sterk"
    assert ratings(left)[f"valkuil/{GEDRAG}"] == "gemist"
    assert Ended("afgebroken") in left.finished[-1].events


def test_a_pitfall_kept_out_of_is_named_afterwards() -> None:
    def told(session: Session) -> str:
        found = next(f.evidence for f in findings(session) if f.evidence.opportunity.id == f"valkuil/{GEDRAG}")
        return sentence(found.reason)

    rounded = said(talking(), Say("welkom"), Open("werk"), Say("open-begin"), Say("dag"))
    assert told(rounded) == "Hier lag een valkuil: “Wil je nog kinderen?” Je bent er niet in gestapt."
    assert "kinderen" not in told(said(talking(), Say("welkom"), Leave()))


def test_a_pitfall_is_worth_one_point_and_any_other_kans_two() -> None:
    worth = {f.evidence.opportunity.id: f.evidence.opportunity.worth for f in findings(talking())}
    assert worth[f"valkuil/{GEDRAG}"] == 1
    assert worth[f"start/{GEDRAG}"] == 2


def test_what_was_never_said_is_missed_and_told_with_what_would_have_been_stronger() -> None:
    session = said(talking(), Open("werk"), Say("open-begin"), Say("dag"))
    missed = next(f.evidence for f in findings(session) if f.evidence.opportunity.id == f"start/{GEDRAG}")
    assert missed.rating == "gemist"
    assert dict(missed.better.values)["zeg"] == "Fijn dat je er bent. Wil je koffie?"  # type: ignore[union-attr]


def test_the_order_of_the_moves_is_drawn_with_the_cast() -> None:
    orders = {tuple(options(talking(worlds.quiet_day(seed=seed)))) for seed in range(12)}
    assert len(orders) > 1


def test_a_fact_of_an_earlier_task_opens_a_move_and_a_promise_never_made_keeps_it_shut() -> None:
    heard = {"zet": "oud", "zeg": "Je werkte eerder hier.", "als": {"gehoord": "samira.ervaring"}}
    never = {"zet": "belofte", "zeg": "Zoals beloofd.", "als": {"beloofd": "bel"}}
    second = worlds.talk(opdracht="later", opening=[], onderwerpen=[{"onderwerp": "werk", "zetten": [heard, never]}])
    session = start(worlds.world(worlds.day(worlds.talk(), second, werkplek={})))
    first = said(session, session.now.rules.choices(session.now.task, session.now.state)[0])
    again = said(first, Open("werk"), Say("open-begin"), Say("dag"))
    then = said(again, again.now.rules.choices(again.now.task, again.now.state)[0], Open("werk"))
    assert Say("oud") in options(then)
    assert Say("belofte") not in options(then)


def test_flaws_name_doubles_unknown_moves_missing_uitleg_and_a_talk_without_end() -> None:
    double = {"zet": "dag", "zeg": "Dag.", "na-zet": "bestaat-niet", "gedrag": {GEDRAG: "sterk"}}
    spec = conversation.Spec.model_validate(worlds.talk(afsluiting=[double, double]))
    told = " ".join(flaw.message for flaw in conversation.flaws(spec))
    for part in ("bestaat al in dit gesprek", "'bestaat-niet' bestaat niet", "geen uitleg", "rondt dit gesprek af"):
        assert part in told
    assert conversation.flaws(conversation.Spec.model_validate(worlds.talk())) == ()


def test_alternatives_of_one_kans_must_show_the_same_behaviours() -> None:
    other = {"zet": "hoi", "zeg": "Hoi.", "kans": "start", "gedrag": {"P2-K1-W1.5": "sterk"}, "uitleg": "Ja."}
    talk = worlds.talk()
    spec = conversation.Spec.model_validate({**talk, "opening": [*talk["opening"], other]})
    assert any("dezelfde gedragingen" in flaw.message for flaw in conversation.flaws(spec))
