"""Gesprek: what can be said when, what comes out, and how it counts."""

from typing import Any

import pytest

from game.core.desk import Do
from game.core.session import Session, apply, findings, scene, start
from game.core.story import Heard, Promised, Story, TrustChanged
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


TALKED = (Say("welkom"), Open("werk"), Say("open-begin"))


@pytest.mark.parametrize(
    ("als", "before", "fits"),
    [
        ({"gehoord": "samira.ervaring"}, (), False),
        ({"gehoord": "samira.ervaring"}, TALKED, True),
        ({"gezegd": "welkom"}, (), False),
        ({"gezegd": "welkom"}, (Say("welkom"),), True),
        ({"vertrouwen": "7"}, (), False),
        ({"vertrouwen": "7"}, (Say("welkom"),), True),
        ({"tijd-over": "37 min"}, (Say("welkom"),), True),
        ({"tijd-over": "37 min"}, TALKED, False),
    ],
)
def test_a_move_counts_as_its_first_variant_that_fits_what_was_said_and_heard_so_far(
    als: dict[str, str], before: tuple[Any, ...], fits: bool
) -> None:
    variant = {"als": als, "antwoord": "Nu wel.", "gedrag": {GEDRAG: "sterk"}, "uitleg": "Goed moment."}
    later = {"als": {"vertrouwen": "0"}, "antwoord": "Nog niet.", "gedrag": {GEDRAG: "neutraal"}, "uitleg": "Te vroeg."}
    move = {"zet": "bod", "zeg": "Wil je?", "antwoord": "Nee.", "gedrag": {GEDRAG: "zwak"}, "uitleg": "Zo niet."}
    topic = {"onderwerp": "aanbod", "zetten": [{**move, "varianten": [variant, later]}]}
    world = with_talk(onderwerpen=[*worlds.talk()["onderwerpen"], topic])
    session = said(talking(world), *before, Open("aanbod"), Say("bod"))
    assert ratings(session)[f"bod/{GEDRAG}"] == ("sterk" if fits else "neutraal")
    assert scene(session).view.lines[-1] == ("samira", "Nu wel." if fits else "Nog niet.")  # type: ignore[attr-defined]


def test_a_move_whose_variants_do_not_fit_counts_as_it_is_written() -> None:
    variant = {"als": {"vertrouwen": "9"}, "antwoord": "Graag.", "gedrag": {GEDRAG: "sterk"}, "uitleg": "Ja."}
    move = {"zet": "bod", "zeg": "Wil je?", "antwoord": "Nee.", "gedrag": {GEDRAG: "zwak"}, "uitleg": "Zo niet."}
    world = with_talk(onderwerpen=[{"onderwerp": "aanbod", "zetten": [{**move, "varianten": [variant]}]}])
    session = said(talking(world), Open("aanbod"), Say("bod"))
    found = next(f.evidence for f in findings(session) if f.evidence.opportunity.id == f"bod/{GEDRAG}")
    assert (found.rating, found.reason) == ("zwak", "Zo niet.")
    assert scene(session).view.lines[-1] == ("samira", "Nee.")  # type: ignore[attr-defined]


def test_a_move_that_waits_for_a_fact_opens_when_it_comes_out() -> None:
    waits = {"zet": "drie-jaar", "zeg": "Drie jaar dus?", "als": {"gehoord": "samira.ervaring"}}
    topics = [*worlds.talk()["onderwerpen"], {"onderwerp": "samen", "zetten": [waits, {"zet": "weer", "zeg": "Weer."}]}]
    world = with_talk(onderwerpen=topics)
    assert Say("drie-jaar") not in options(said(talking(world), Open("samen")))
    assert Say("drie-jaar") in options(said(talking(world), *TALKED, Open("samen")))


def test_a_move_that_takes_its_time_goes_away_when_time_runs_short() -> None:
    slow = {"zet": "rustig", "zeg": "Vertel alles.", "als": {"tijd-over": "38 min"}}
    world = with_talk(onderwerpen=[{"onderwerp": "werk", "zetten": [slow, {"zet": "weer", "zeg": "Lekker weer."}]}])
    session = said(talking(world), Say("welkom"), Open("werk"))
    assert Say("rustig") in options(session)
    assert Say("rustig") not in options(said(session, Say("weer")))


def test_once_you_are_closing_the_topics_are_past() -> None:
    thanks = {"zet": "bedankt", "zeg": "Bedankt voor je verhaal.", "antwoord": "Graag gedaan."}
    world = with_talk(afsluiting=[thanks, *worlds.talk()["afsluiting"]])
    assert Say("bedankt") not in options(said(talking(world), Say("welkom")))
    closing = said(talking(world), *TALKED, Say("bedankt"))
    assert {option.action for option in scene(closing).view.options if option.ends} == {Say("dag"), Leave()}
    assert set(options(closing)) == {Say("dag"), Leave()}


def test_what_was_said_stands_on_the_screen_from_the_greeting_to_the_last_word() -> None:
    view = scene(said(talking(with_talk(geduld="8")), *TALKED)).view
    assert view.lines == (  # type: ignore[attr-defined]
        ("samira", "Goedemorgen, ik ben Samira van Dam."),
        *(("jij", "Fijn dat je er bent. Wil je koffie?"), ("samira", "Lekker.")),
        *(("jij", "Vertel eens over je werk."), ("samira", "Orders verzamelen.")),
    )
    assert (view.topic, view.phase, view.heard) == ("Werk", "kern", (("samira", "ervaring"),))  # type: ignore[attr-defined]
    first = scene(talking()).view
    assert (first.topic, first.phase, first.heard) == ("", "opening", ())  # type: ignore[attr-defined]


def test_who_runs_out_of_patience_says_so_last_and_who_says_nothing_back_is_silent() -> None:
    mute = {"zet": "knik", "zeg": "Ik knik."}
    session = said(talking(with_talk(onderwerpen=[{"onderwerp": "werk", "zetten": [mute]}])), Open("werk"), Say("knik"))
    assert scene(session).view.lines[-1] == ("jij", "Ik knik.")  # type: ignore[attr-defined]
    over = said(talking(with_talk(geduld="6", **{"geduld-op": "Ik moet weg."})), *TALKED, Say("papieren")).finished[-1]
    assert conversation.view(over.task, over.state).lines[-1] == ("samira", "Ik moet weg.")


@pytest.mark.parametrize(
    ("trust", "face"),
    [
        *((0, "boos"), (2, "boos"), (3, "geirriteerd"), (4, "twijfel"), (5, "neutraal"), (6, "neutraal")),
        *((7, "vriendelijk"), (8, "vriendelijk"), (9, "blij"), (10, "blij")),
    ],
)
def test_the_face_follows_trust(trust: int, face: str) -> None:
    assert scene(talking(with_talk(vertrouwen=str(trust)))).view.mood == face  # type: ignore[attr-defined]


def test_trust_never_rises_above_ten() -> None:
    assert scene(said(talking(with_talk(vertrouwen="9")), Say("welkom"))).view.trust == 10  # type: ignore[attr-defined]


def test_only_what_can_be_said_now_is_accepted() -> None:
    opening = talking().now
    topic = said(talking(), Open("werk")).now
    over = said(talking(), Leave()).finished[-1]
    for now, refused in (
        (opening, (Say("open-begin"), Say("dag"), Say("bestaat-niet"), Open("bestaat-niet"), None)),
        (topic, (Say("welkom"), Say("papieren"), Say("terugbellen"), Open("werk"))),
        (over, (Say("welkom"), Open("werk"), Leave())),
    ):
        for action in refused:
            assert not now.rules.accepts(now.task, now.state, action), action


def test_what_an_expert_tries_first_is_what_shows_most_and_the_harmful_comes_after_goodbye() -> None:
    now = said(talking(), *TALKED).now
    assert now.rules.tries(now.task, now.state) == (Say("papieren"), Open("prive"), Say("dag"), Leave())
    private = said(talking(), Open("prive")).now
    *_, kinderwens, leave = private.rules.tries(private.task, private.state)
    assert (kinderwens, leave) == (Say("kinderwens"), Leave())


def aside(world: World, *before: Any) -> Session:
    """After the one move of the one topic of this world."""
    return said(talking(world), *before, Open("werk"), Say("bod"))


def with_move(**more: Any) -> World:
    move = {"zet": "bod", "zeg": "Wil je?", "antwoord": "Nee.", "gedrag": {GEDRAG: "sterk"}, "uitleg": "Gewoon."}
    return with_talk(onderwerpen=[{"onderwerp": "werk", "zetten": [{**move, **more}]}])


def finding(session: Session) -> Any:
    return next(f.evidence for f in findings(session) if f.evidence.opportunity.place == "bod")


def test_what_a_variant_leaves_out_stays_as_the_move_says_it() -> None:
    session = aside(with_move(varianten=[{"als": {"vertrouwen": "0"}, "vertrouwen": "2"}]))
    assert (finding(session).rating, finding(session).reason) == ("sterk", "Gewoon.")
    assert scene(session).view.lines[-1] == ("samira", "Nee.")  # type: ignore[attr-defined]
    assert scene(session).view.trust == 8  # type: ignore[attr-defined]


def test_a_move_that_can_only_be_wrong_in_this_cast_is_a_pitfall_and_one_that_play_makes_wrong_is_not() -> None:
    wrong = {"gedrag": {GEDRAG: "zwak"}, "uitleg": "Nu niet."}
    lot = with_move(varianten=[{"als": {"is": {"samira.certificaat": "verlopen in 2024"}}, **wrong}])
    assert finding(talking(lot)).opportunity.worth == 1
    for als in (
        *({"vertrouwen": "9"}, {"tijd-over": "30 min"}, {"gezegd": "welkom"}, {"gehoord": "samira.ervaring"}),
        *({"beloofd": "bel"}, {"vastgelegd": "samira.ervaring"}, {"geplaatst": "samira"}),
    ):
        assert finding(talking(with_move(varianten=[{"als": als, **wrong}]))).opportunity.worth == 2


def test_what_would_have_been_stronger_is_told_in_the_words_of_the_variant_that_is() -> None:
    right = {"gedrag": {GEDRAG: "sterk"}, "uitleg": "Ze vertrouwt je nu."}
    world = with_move(gedrag={GEDRAG: "zwak"}, varianten=[{"als": {"vertrouwen": "7"}, **right}])
    better = finding(aside(world)).better
    assert dict(better.values) == {"zeg": "Wil je?", "uitleg": "Ze vertrouwt je nu."}
    assert dict(finding(talking(with_move())).better.values)["uitleg"] == "Gewoon."


@pytest.mark.parametrize("kept", [True, False])
def test_a_variant_that_waits_for_a_promise_of_an_earlier_task_is_there_when_it_was_made(kept: bool) -> None:
    variant = {"als": {"beloofd": "bel"}, "antwoord": "Je zou toch bellen?"}
    move = {"zet": "hoi", "zeg": "Hoi.", "antwoord": "Hoi.", "varianten": [variant]}
    later = worlds.talk(opdracht="later", opening=[], onderwerpen=[{"onderwerp": "werk", "zetten": [move]}])
    first = start(worlds.world(worlds.day(worlds.talk(), later, werkplek={})))
    talk = said(first, first.now.rules.choices(first.now.task, first.now.state)[0], Open("prive"))
    desk = said(talk, *((Say("terugbellen"),) if kept else ()), Say("dag"))
    then = said(desk, desk.now.rules.choices(desk.now.task, desk.now.state)[0], Open("werk"), Say("hoi"))
    assert scene(then).view.lines[-1] == ("samira", "Je zou toch bellen?" if kept else "Hoi.")  # type: ignore[attr-defined]


@pytest.mark.parametrize(
    ("temperament", "minutes", "patience"),
    [("praatgraag", 3, 54), ("gehaast", 2, 36), ("afwachtend", 2, 44), ("direct", 2, 40), ("wantrouwig", 2, 44)],
)
def test_a_temperament_has_its_own_pace_and_patience(temperament: str, minutes: int, patience: int) -> None:
    session = said(talking(worlds.quiet_day(temperament=temperament)), Say("welkom"))
    assert scene(session).view.minutes == minutes  # type: ignore[attr-defined]
    assert session.now.task.patience == patience


def test_even_the_most_hurried_gives_you_five_minutes() -> None:
    world = worlds.world(worlds.day(worlds.talk(geduld="3"), werkplek={}), temperament="gehaast")
    assert talking(world).now.task.patience == 5


def test_a_topic_waits_for_its_own_conditions_and_for_those_of_the_move() -> None:
    move = {"zet": "eerlijk", "zeg": "Waarom?", "als": {"vertrouwen": "6", "tijd-over": "30 min"}}
    topic = {"onderwerp": "weg", "titel": "Waarom ze wegging", "als": {"vertrouwen": "7"}, "zetten": [move]}
    world = with_talk(onderwerpen=[topic, *worlds.talk()["onderwerpen"]])
    assert Open("weg") not in options(said(talking(world), Open("werk"), Say("open-begin")))
    warm = scene(said(talking(world), Say("welkom"))).view
    assert {o.action: o.text for o in warm.options}[Open("weg")] == "Waarom ze wegging"


@pytest.mark.parametrize(
    ("temperament", "warm", "cold"),
    [("praatgraag", 6, 3), ("gehaast", 6, 2), ("afwachtend", 6, 3), ("direct", 7, 3), ("wantrouwig", 6, 2)],
)
def test_a_temperament_weighs_a_kind_and_a_blunt_word(temperament: str, warm: int, cold: int) -> None:
    session = talking(worlds.quiet_day(temperament=temperament))
    for move, trust in (("welkom", warm), ("meteen", cold)):
        assert scene(said(session, Say(move))).view.trust == trust  # type: ignore[attr-defined]
    assert scene(said(session, Open("werk"), Say("open-begin"))).view.trust == 5  # type: ignore[attr-defined]


def test_a_kans_an_author_only_marks_is_still_answered_once() -> None:
    world = with_talk(kansen=[{"kans": "start", "kritisch": "ja"}])
    assert Say("welkom") not in options(said(talking(world), Say("meteen")))


def test_only_a_strong_answer_is_told_as_stronger_whatever_stands_first() -> None:
    world = with_talk(opening=[*reversed(worlds.talk()["opening"])])
    start_kans = next(f.evidence for f in findings(talking(world)) if f.evidence.opportunity.id == f"start/{GEDRAG}")
    assert dict(start_kans.better.values)["zeg"] == "Fijn dat je er bent. Wil je koffie?"  # type: ignore[union-attr]


def test_a_fact_that_only_a_variant_brings_out_is_heard() -> None:
    session = aside(with_move(varianten=[{"als": {"vertrouwen": "0"}, "onthult": "certificaat"}]))
    assert session.story.heard == {("samira", "certificaat")}


def test_what_comes_after_a_variant_that_always_fits_in_this_cast_does_not_count() -> None:
    here = {"als": {"is": {"samira.certificaat": "verlopen in 2024"}}, "gedrag": {GEDRAG: "zwak"}, "uitleg": "Nee."}
    never = {"als": {"vertrouwen": "0"}, "gedrag": {GEDRAG: "sterk"}, "uitleg": "Ja."}
    assert finding(talking(with_move(varianten=[here, never]))).opportunity.worth == 1


@pytest.mark.parametrize(
    ("als", "story"),
    [
        ({"vastgelegd": "samira.ervaring"}, Story(recorded=(("samira", "ervaring", "drie jaar"),))),
        ({"geplaatst": "samira"}, Story(placed=frozenset({("samira", "orderpicker")}))),
    ],
)
def test_a_move_waits_for_a_card_or_a_placing_of_an_earlier_task(als: dict[str, str], story: Story) -> None:
    topic = {"onderwerp": "weg", "als": {"vertrouwen": "1"}, "zetten": [{"zet": "bod", "zeg": "Dus?", "als": als}]}
    world = with_talk(onderwerpen=[topic])
    for known, there in ((Story(), False), (story, True)):
        day = start(world, known)
        talk = said(day, day.now.rules.choices(day.now.task, day.now.state)[0])
        assert (Open("weg") in options(talk)) is there


def test_the_stricter_of_two_conditions_holds() -> None:
    move = {"zet": "eerlijk", "zeg": "Waarom?", "als": {"vertrouwen": "6"}}
    topic = {"onderwerp": "weg", "als": {"vertrouwen": "7", "tijd-over": "30 min"}, "zetten": [move]}
    for more, there in (({}, True), ({"vertrouwen": "4"}, False), ({"geduld": "31"}, False)):
        session = said(talking(with_talk(onderwerpen=[topic], **more)), Say("welkom"))
        assert (Open("weg") in options(session)) is there
