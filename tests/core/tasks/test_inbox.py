"""Postvak: the clock runs, the phone rings, silence has its price, and what nobody asks for is there to be found."""

from typing import Any

import pytest

from game.core.evidence import Reason
from game.core.session import Session, apply, choice_id, findings, scene, start
from game.core.story import Kept, Promised, Story
from game.core.tasks import inbox
from game.core.tasks.inbox import (
    Arrived,
    Attended,
    Choose,
    Close,
    Do,
    Enter,
    HangUp,
    Lapsed,
    LetRing,
    PickUp,
    RangOut,
    Read,
    Wait,
)
from game.core.tasks.inbox_flaws import value_flaws
from game.core.transcript import transcript
from game.core.world import World
from game.words.redenen import is_known
from tests.core import worlds

A, B = "P2-K1-W4.1", "P2-K1-W5.2"


def deed(doe: str, soort: str = "antwoorden", rating: str = "", **more: Any) -> dict[str, Any]:
    rated = {"gedrag": {A: rating}, "uitleg": f"Uitleg bij {doe}."} if rating else {}
    return {"doe": doe, "soort": soort, "tekst": f"Doe {doe}", **rated, **more}


def message(bericht: str, *doen: dict[str, Any], soort: str = "mail", **more: Any) -> dict[str, Any]:
    sender = {} if soort == "lijst" else {"afzender": "UWV"}
    plain = {"bericht": bericht, "soort": soort, "onderwerp": f"over {bericht}", "tekst": f"Tekst van {bericht}."}
    return {**plain, **sender, "doen": list(doen), **more}


def post(*berichten: dict[str, Any], **more: Any) -> dict[str, Any]:
    plain = {"werkvorm": "postvak", "opdracht": "ochtend", "titel": "Je postvak", "begin": "9:00", "einde": "12:00"}
    return {**plain, "berichten": list(berichten), **more}


def world(*berichten: dict[str, Any], tasks: tuple[dict[str, Any], ...] = (), **more: Any) -> World:
    return worlds.world(worlds.day(post(*berichten, **more), *tasks, peildatum="2026-11-19", werkplek={}))


def at(*berichten: dict[str, Any], story: Story = Story(), **more: Any) -> Session:  # noqa: B008
    session = start(world(*berichten, **more), story)
    return apply(session, session.now.rules.choices(session.now.task, session.now.state)[0])[0]


def after(session: Session, *actions: Any) -> Session:
    for action in actions:
        session, _ = apply(session, action)
    return session


def view(session: Session) -> inbox.View:
    shown = scene(session).view
    assert isinstance(shown, inbox.View)
    return shown


def row(session: Session, name: str) -> Any:
    return next((one for one in view(session).rows if one.id == name), None)


def can(session: Session, action: Any) -> bool:
    offered = session.now.rules.choices(session.now.task, session.now.state)
    assert (action in offered) == session.now.rules.accepts(session.now.task, session.now.state, action)
    return action in offered


def found(session: Session, kans: str) -> Any:
    return next(f.evidence for f in findings(session) if f.evidence.opportunity.id.split("/")[0] == kans)


def clock(session: Session) -> str:
    minutes = view(session).clock
    assert minutes == scene(session).clock
    return f"{minutes // 60}:{minutes % 60:02}"


# The clock --------------------------------------------------------------------------------------------------------


def test_the_clock_moves_on_to_the_hour_this_part_of_the_day_begins() -> None:
    assert clock(at(message("een", deed("ja")))) == "9:00"


def test_everything_takes_its_time() -> None:
    session = at(message("een", deed("ja")), message("twee", deed("nee", "overleggen")))
    assert clock(after(session, Read("een"))) == "9:02"
    assert clock(after(session, Read("een"), Do("ja"))) == "9:06"
    assert clock(after(session, Read("twee"), Do("nee"))) == "9:10"


def test_a_message_comes_when_its_time_has_come() -> None:
    session = at(message("een", deed("ja")), message("straks", deed("nee"), om="9:05"))
    assert row(session, "straks") is None
    assert row(after(session, Read("een")), "straks") is None
    assert row(after(session, Read("een"), Do("ja")), "straks").minute == 9 * 60 + 5


def test_waiting_lasts_until_something_happens() -> None:
    session = at(message("straks", deed("nee"), om="10:15"), agenda=[{"om": "9:40", "wat": "Overleg"}])
    assert clock(after(session, Wait())) == "9:40"
    assert clock(after(session, Wait(), Wait())) == "10:15"
    assert clock(after(session, Wait(), Wait(), Wait())) == "12:00"


def test_an_appointment_takes_you_from_your_desk() -> None:
    session = at(message("een", deed("ja", tijd="50")), agenda=[{"om": "9:40", "wat": "Overleg", "duurt": "10"}])
    done = after(session, Read("een"), Do("ja"))
    assert clock(done) == "10:02"
    assert Attended(0) in done.now.events
    assert view(done).agenda == ((580, "Overleg", True),)


def test_when_the_time_is_up_you_can_only_stop() -> None:
    session = after(at(message("een", deed("ja"))), Wait())
    assert [option.action for option in view(session).options] == [Close()]
    assert not view(session).fields
    assert not can(session, Read("een"))


def test_who_comes_late_still_has_as_long() -> None:
    session = at(message("een", deed("ja")), story=Story(minutes=120))
    assert clock(session) == "10:30"
    assert view(session).end == 13 * 60 + 30


# Reading ----------------------------------------------------------------------------------------------------------


def test_what_was_not_opened_cannot_be_read_or_answered() -> None:
    session = at(message("een", deed("ja"), uiterlijk="10:00"))
    assert (row(session, "een").text, row(session, "een").deadline, row(session, "een").state) == ("", -1, "nieuw")
    assert not can(session, Do("ja"))
    opened = after(session, Read("een"))
    assert (row(opened, "een").text, row(opened, "een").deadline) == ("Tekst van een.", 600)
    assert can(opened, Do("ja"))


def test_one_message_lies_before_you_and_taking_another_up_again_costs_a_minute() -> None:
    session = after(at(message("een", deed("ja")), message("twee", deed("nee"))), Read("een"), Read("twee"))
    assert not can(session, Do("ja"))
    again = after(session, Read("een"))
    assert clock(again) == "9:05"
    assert can(again, Do("ja"))


def test_what_asks_for_nothing_is_done_with_once_it_was_read() -> None:
    session = after(at(message("taart")), Read("taart"))
    assert row(session, "taart").state == "klaar"
    assert Lapsed("taart") not in after(session, Close()).finished[-1].events


def test_asking_and_consulting_leave_the_message_open_and_the_rest_deals_with_it() -> None:
    session = after(at(message("een", deed("raad", "overleggen"), deed("ja"))), Read("een"), Do("raad"))
    assert row(session, "een").state == "open"
    assert row(after(session, Do("ja")), "een").state == "klaar"


def test_of_the_answers_to_one_kans_only_one_can_be_given() -> None:
    kans = {"kans": "k"}
    session = at(message("een", deed("a", "vragen", "sterk", **kans), deed("b", "vragen", "zwak", **kans), deed("c")))
    session = after(session, Read("een"), Do("b"))
    assert not can(session, Do("a"))
    assert found(session, "k").rating == "zwak"


def test_something_can_wait_for_another_deed() -> None:
    session = after(at(message("een", deed("vraag", "vragen"), deed("dan", na="vraag"), deed("ja"))), Read("een"))
    assert not can(session, Do("dan"))
    assert can(after(session, Do("vraag")), Do("dan"))


# The phone --------------------------------------------------------------------------------------------------------

CALL = message("bel", deed("ja", "uitvoeren", "sterk"), soort="telefoon", om="9:01", **{"gaat-over": "3"})


def test_a_call_that_comes_while_you_are_busy_rings_when_you_are_done() -> None:
    session = after(at(message("een", deed("ja-1", tijd="20")), CALL), Read("een"))
    assert view(session).ringing == ("bel",)
    assert row(session, "bel").minute == 9 * 60 + 2


def test_you_may_do_something_else_while_it_rings_but_not_for_long() -> None:
    short, long = message("kort", leestijd="2"), message("lang", leestijd="3")
    session = after(at(message("een"), short, long, CALL), Read("een"))
    assert view(after(session, Read("kort"))).ringing == ("bel",)
    rung_out = after(session, Read("lang"))
    assert row(rung_out, "bel").state == "gemist"
    assert RangOut("bel", chosen=False) in rung_out.now.events


def test_you_may_let_it_ring_and_call_back() -> None:
    session = after(at(message("een"), CALL), Read("een"), LetRing("bel"))
    assert (row(session, "bel").state, clock(session)) == ("gemist", "9:02")
    back = after(session, Read("bel"), Do("ja"))
    assert found(back, "ja").rating == "sterk"


def test_in_a_call_you_can_only_talk_look_into_a_list_or_hang_up() -> None:
    session = at(message("een", deed("nee")), CALL, message("lijst", deed("lijst-1"), soort="lijst"))
    session = after(session, Read("een"), PickUp("bel"))
    actions = {type(option.action) for option in view(session).options}
    assert actions == {Do, Read, HangUp}
    assert [o.action for o in view(session).options if isinstance(o.action, Read)] == [Read("lijst")]
    looked = after(session, Read("lijst"))
    assert can(looked, Do("ja"))
    assert not can(looked, Do("lijst-1"))


def test_who_hangs_up_can_call_back() -> None:
    session = after(at(message("een"), CALL), Read("een"), PickUp("bel"), HangUp("bel"))
    assert row(session, "bel").state == "gemist"
    assert can(session, Read("bel"))


def test_nobody_waits_while_the_phone_rings() -> None:
    assert not can(after(at(message("een"), CALL), Read("een")), Wait())


# Too late ---------------------------------------------------------------------------------------------------------


def test_an_answer_in_time_counts_in_full_and_one_too_late_counts_half() -> None:
    mail = message("een", deed("ja", rating="sterk"), uiterlijk="9:10")
    in_time = after(at(mail), Read("een"), Do("ja"))
    assert found(in_time, "ja").rating == "sterk"
    late = after(at(mail, message("lang", leestijd="20")), Read("lang"), Read("een"), Do("ja"))
    assert found(late, "ja").rating == "neutraal"
    assert found(late, "ja").reason == Reason("postvak-te-laat", (("uitleg", "Uitleg bij ja."),))
    assert found(late, "ja").better is None


def test_what_is_wrong_does_not_get_better_by_being_late() -> None:
    mail = message("een", deed("ja", rating="sterk", kans="k"), deed("mis", rating="zwak", kans="k"), uiterlijk="9:00")
    assert found(after(at(mail), Read("een"), Do("mis")), "k").rating == "zwak"


def test_what_lapses_can_no_longer_be_done() -> None:
    mail = message("een", deed("ja", rating="sterk"), uiterlijk="9:10", vervalt="ja")
    session = after(at(mail, message("lang", leestijd="20")), Read("een"), Read("lang"))
    assert row(session, "een").state == "verlopen"
    assert not can(session, Read("een"))


def test_a_term_can_run_from_the_moment_a_message_came() -> None:
    session = at(message("straks", deed("ja"), om="9:30", binnen="15"))
    session = after(session, Wait(), Read("straks"))
    assert row(session, "straks").deadline == 9 * 60 + 45


def test_silence_brings_something_later_in_the_day() -> None:
    mail = message("een", deed("ja"), uiterlijk="9:10", **{"te-laat": "De klant belt een ander bureau."})
    angry = message("boos", deed("sorry"), soort="telefoon", **{"na-stilte": "een", "na-tijd": "5"})
    waited = after(at(mail, angry), Wait())
    assert (clock(waited), view(waited).ringing) == ("12:00", ("boos",))
    slow = after(at(mail, angry, message("lang", leestijd="16")), Read("lang"))
    assert view(slow).ringing == ("boos",)
    assert [one.text for one in row(slow, "een").said] == ["De klant belt een ander bureau."]
    answered = after(at(mail, angry), Read("een"), Do("ja"), Wait())
    assert row(answered, "boos") is None


def test_what_is_left_at_the_end_is_silence_and_is_told_once() -> None:
    mail = message("een", deed("ja", rating="sterk"), **{"te-laat": "Niemand hoorde iets."})
    closed = after(at(mail), Read("een"), Close())
    assert [event for event in closed.finished[-1].events if isinstance(event, Lapsed)] == [Lapsed("een")]
    assert (found(closed, "ja").rating, found(closed, "ja").reason) == ("gemist", "Niemand hoorde iets.")
    overdue = after(at({**mail, "uiterlijk": "9:30"}), Wait(), Close())
    assert [event for event in overdue.finished[-1].events if isinstance(event, Lapsed)] == [Lapsed("een")]


# Lists ------------------------------------------------------------------------------------------------------------

LIST = message("overzicht", deed("zien", "uitvoeren", "sterk"), soort="lijst", uiterlijk="10:00")


def test_a_list_lies_there_and_calls_no_attention_to_itself() -> None:
    session = at(LIST)
    assert (row(session, "overzicht").state, row(session, "overzicht").text) == ("lijst", "")
    looked = after(session, Read("overzicht"))
    assert (row(looked, "overzicht").state, row(looked, "overzicht").deadline) == ("lijst", -1)
    overdue = after(session, Wait())
    assert (row(overdue, "overzicht").state, row(overdue, "overzicht").late) == ("lijst", False)


def test_what_stands_in_a_list_counts_for_who_looks() -> None:
    assert found(after(at(LIST), Read("overzicht"), Do("zien")), "zien").rating == "sterk"
    assert found(after(at(LIST), Close()), "zien").rating == "gemist"


def test_a_list_in_which_something_was_done_was_not_left() -> None:
    told = {**LIST, "te-laat": "Niemand keek."}
    session = after(at(told), Read("overzicht"), Do("zien"), Wait())
    assert Lapsed("overzicht") not in session.now.events


# What one thing does to another -----------------------------------------------------------------------------------


def test_what_you_pass_on_comes_back_with_a_reply() -> None:
    passed_on = message("een", deed("esra", "doorsturen"), deed("zelf"))
    reply = message("terug", na="esra", **{"na-tijd": "30"})
    session = after(at(passed_on, reply), Read("een"), Do("esra"), Wait())
    assert (clock(session), row(session, "terug").state) == ("9:32", "nieuw")
    by_hand = after(at(passed_on, reply), Read("een"), Do("zelf"), Wait())
    assert row(by_hand, "terug") is None


def test_a_promise_made_here_comes_due_here() -> None:
    promise = {"belofte": "bel", "tekst": "Bellen", "voor": "elf uur"}
    asked = message("vraag", deed("zeg-toe", belooft=promise), deed("weiger"))
    due = message("beloofd", deed("doen", rating="sterk", als={"beloofd": "bel"}), soort="lijst")
    session = after(at(asked, due), Read("vraag"), Do("zeg-toe"))
    assert session.story.promises == (Promised("bel", "", "Bellen", "elf uur"),)
    assert can(after(session, Read("beloofd")), Do("doen"))
    assert not can(after(at(asked, due), Read("beloofd")), Do("doen"))


def test_a_promise_made_earlier_today_comes_due_here() -> None:
    due = message("beloofd", deed("doen", rating="sterk"), als={"beloofd": "bel"}, om="9:30")
    story = Story(promises=(Promised("bel", "samira", "Samira bellen", "vandaag"),))
    assert row(after(at(due, story=story), Wait()), "beloofd").state == "nieuw"
    assert row(after(at(due), Wait()), "beloofd") is None


def test_what_is_heard_or_written_down_reaches_the_story() -> None:
    told = deed("vraag", "vragen", onthult="samira.ervaring", **{"legt-vast": "samira.gebeld"})
    session = after(at(message("een", told, deed("ja"))), Read("een"), Do("vraag"))
    assert ("samira", "ervaring") in session.story.heard
    assert session.story.record_of("samira", "gebeld") == "Doe vraag"


# Lines ------------------------------------------------------------------------------------------------------------

FIELDS = {
    "velden": [
        {"veld": "aanzeggen", "label": "Uiterlijk aanzeggen", "vorm": "datum", "toont": B, "uitleg": "Een maand."}
        | {"termijn": {"datum": "31 december 2026", "eraf": "1 maand"}},
        {"veld": "uren", "label": "Uren samen", "vorm": "kommagetal", "toont": B, "uitleg": "Tel op."}
        | {"optellen": ["8", "7,5", "8"], "legt-vast": "samira.uren"},
        {"veld": "fase", "label": "Fase", "keuzes": ["A", "B", "C"], "goed": "A", "toont": B, "uitleg": "Fase A."},
    ]
}
CONTRACT = message("contract", deed("klaar", "uitvoeren"), deed("terug", "doorsturen"), **FIELDS)


@pytest.mark.parametrize("typed", ["30-11-2026", "30 november", "30/11/26", "2026-11-30"])
def test_a_date_is_worked_out_from_dates_and_read_as_people_type_it(typed: str) -> None:
    session = after(at(CONTRACT), Read("contract"), Enter("aanzeggen", typed), Do("klaar"))
    assert found(session, "aanzeggen").rating == "sterk"


@pytest.mark.parametrize("typed", ["31-2-2026", "morgen", "", "x" * 3000, "1e9", "١-١٣"])
def test_what_is_no_date_is_not_taken(typed: str) -> None:
    now = after(at(CONTRACT), Read("contract")).now
    assert not now.rules.accepts(now.task, now.state, Enter("aanzeggen", typed))


def test_a_sum_is_worked_out_and_what_is_sent_is_on_record() -> None:
    session = after(at(CONTRACT), Read("contract"), Enter("uren", "23,5"), Choose("fase", "A"), Do("klaar"))
    assert (found(session, "uren").rating, found(session, "fase").rating) == ("sterk", "sterk")
    assert session.story.record_of("samira", "uren") == "23,5"


def test_what_is_wrong_or_empty_when_it_is_sent_is_weak_and_says_what_is_right() -> None:
    session = after(at(CONTRACT), Read("contract"), Enter("aanzeggen", "1 december 2026"), Do("klaar"))
    assert found(session, "aanzeggen").rating == found(session, "uren").rating == "zwak"
    reason = found(session, "aanzeggen").reason
    assert isinstance(reason, Reason)
    assert dict(reason.values)["goed"] == "30 november 2026"


def test_lines_that_were_never_sent_are_missed() -> None:
    session = after(at(CONTRACT), Read("contract"), Choose("fase", "A"), Do("terug"))
    assert found(session, "fase").rating == "gemist"


def test_a_line_can_be_changed_until_it_is_sent() -> None:
    session = after(at(CONTRACT), Read("contract"), Choose("fase", "B"), Choose("fase", "A"))
    assert found(after(session, Do("klaar")), "fase").rating == "sterk"
    sent = after(session, Do("klaar"))
    assert not sent.now.rules.accepts(sent.now.task, sent.now.state, Choose("fase", "C"))


def test_what_a_list_sent_off_can_no_longer_be_changed() -> None:
    later = deed("later", "uitvoeren")
    session = at(message("lijst", deed("klaar", "uitvoeren"), later, soort="lijst", **FIELDS))
    session = after(session, Read("lijst"), Choose("fase", "A"), Do("klaar"))
    assert can(session, Do("later"))
    assert not can(session, Choose("fase", "B"))
    assert not view(session).fields
    assert [entry.sent for entry in row(session, "lijst").entries] == [True, True, True]


def test_what_is_written_again_replaces_what_stood_there() -> None:
    session = after(at(CONTRACT), Read("contract"), Enter("uren", "23"), Enter("uren", "23,5"))
    assert session.now.state.values == (("uren", "23,5"),)


@pytest.mark.parametrize(("length", "taken"), [(2000, True), (2001, False), (100_000, False)])
def test_a_text_has_an_end(length: int, taken: bool) -> None:
    line = {"veld": "notitie", "label": "Notitie", "vorm": "tekst"}
    now = after(at(message("een", deed("ja"), velden=[line])), Read("een")).now
    assert now.rules.accepts(now.task, now.state, Enter("notitie", "x" * length)) is taken


# Pitfalls ---------------------------------------------------------------------------------------------------------

SICK = message("ziek", deed("duur", "vragen"), deed("oorzaak", "vragen", "zwak"), deed("melden", "uitvoeren"))


def test_a_pitfall_counts_once_the_message_was_dealt_with_and_not_before() -> None:
    session = after(at(SICK), Read("ziek"))
    assert found(session, "oorzaak").rating == "gemist"
    assert found(after(session, Do("melden")), "oorzaak").rating == "sterk"
    assert found(after(session, Do("oorzaak"), Do("melden")), "oorzaak").rating == "zwak"


def test_who_leaves_the_message_alone_showed_nothing() -> None:
    assert found(after(at(SICK), Close()), "oorzaak").rating == "gemist"


# Who is cast ------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(("value", "rating"), [("verlopen in 2024", "zwak"), ("geldig tot 2029", "sterk")])
def test_what_is_best_can_hang_on_who_was_cast(value: str, rating: str) -> None:
    other = {"als": {"is": {"samira.certificaat": "verlopen in 2024"}}, "gedrag": {A: "zwak"}, "antwoord": "Nee."}
    scenario = worlds.day(post(message("een", deed("ja", rating="sterk", varianten=[other]))), werkplek={})
    session = start(worlds.world(scenario, samira={"ervaring": "drie jaar", "certificaat": value}))
    session = after(session, session.now.rules.choices(session.now.task, session.now.state)[0], Read("een"), Do("ja"))
    assert row(session, "een").said[-1].text == ("Nee." if rating == "zwak" else "Doe ja")
    assert found(session, "ja").opportunity.worth == (1 if rating == "zwak" else 2)


# Another task that begins here ------------------------------------------------------------------------------------

OPENS = message("bezoek", deed("binnen", "antwoorden", opent="kennismaking"))


def test_a_message_can_begin_another_task_which_then_is_on_no_programme() -> None:
    session = start(world(OPENS, tasks=(worlds.talk(),)))
    assert [entry.task for entry in session.now.task.programme] == ["ochtend"]
    assert scene(session).total == 1
    session = after(session, session.now.rules.choices(session.now.task, session.now.state)[0], Read("bezoek"))
    talking = after(session, Do("binnen"))
    assert (talking.now.id, scene(talking).total) == ("kennismaking", 2)


def test_while_you_are_away_the_clock_goes_on_and_the_phone_rings_when_you_are_back() -> None:
    session = at(OPENS, {**CALL, "om": "9:08"}, tasks=(worlds.talk(),))
    talking = after(session, Read("bezoek"), Do("binnen"))
    open_ = next(a for a in talking.now.rules.choices(talking.now.task, talking.now.state) if choice_id(talking, a))
    talking = after(talking, open_)
    while talking.now.id == "kennismaking":
        ways = talking.now.rules.choices(talking.now.task, talking.now.state)
        talking = after(talking, ways[-1])
    assert talking.now.id == "ochtend"
    assert view(talking).clock == scene(talking).clock >= 9 * 60 + 8
    assert view(talking).ringing == ("bel",)
    done = after(talking, PickUp("bel"))
    assert any(event == Arrived("bel", view(talking).clock) for event in done.now.events)


def test_a_task_nobody_begins_is_missed_and_counts_all_the_same() -> None:
    session = start(world(OPENS, tasks=(worlds.talk(),)))
    never = [f.evidence.opportunity.id for f in findings(session)]
    begun = after(session, session.now.rules.choices(session.now.task, session.now.state)[0], Read("bezoek"))
    talking = after(begun, Do("binnen"))
    assert [f.evidence.opportunity.id for f in findings(talking)] == never
    assert {f.evidence.rating for f in findings(session) if f.task == "kennismaking"} == {"gemist"}


# What an author cannot mean ---------------------------------------------------------------------------------------


def flawed(*berichten: dict[str, Any], **more: Any) -> list[str]:
    spec = inbox.Spec.model_validate(post(*berichten, **more))
    return [flaw.path[-1] if isinstance(flaw.path[-1], str) else "" for flaw in inbox.flaws(spec)]


@pytest.mark.parametrize(
    ("berichten", "place"),
    [
        ((message("een", deed("ja")), message("een", deed("nee"))), "bericht"),
        ((message("een", deed("ja"), deed("ja")),), "doe"),
        ((message("een", deed("ja"), afzender=None),), "bericht"),
        ((message("een", deed("ja"), van="samira"),), "afzender"),
        ((message("een", deed("ja"), om="13:00"),), "om"),
        ((message("een", deed("ja"), om="9:30", uiterlijk="9:10"),), "uiterlijk"),
        ((message("een", deed("ja"), vervalt="ja"),), "vervalt"),
        ((message("een", deed("ja", "vragen")),), "doen"),
        ((message("een", deed("ja", na="nee")),), "doen"),
        ((message("een", deed("ja"), na="jaa"),), "na"),
        ((message("een", deed("ja"), na="ja"),), "na"),
        ((message("een", deed("ja"), **{"na-stilte": "twee"}),), "na-stilte"),
        ((message("een", deed("ja")), message("twee", deed("nee"), **{"na-stilte": "een"})), "na-stilte"),
        ((message("een", deed("ja"), soort="lijst", om="9:00"),), "soort"),
        ((message("een", deed("ja", opent="ochtend")),), "opent"),
        ((message("een", deed("ja") | {"gedrag": {A: "sterk"}}),), "gedrag"),
        ((message("een", deed("ja"), als={"gezegd": "x"}),), "als"),
        ((message("een", deed("ja"), velden=[{"veld": "v", "label": "L"}]),), "vorm"),
        ((message("een", deed("ja", "doorsturen"), velden=[{"veld": "v", "label": "L", "keuzes": ["a"]}]),), "veld"),
        (
            (
                message(
                    "een", deed("ja"), velden=[{"veld": "v", "label": "L", "vorm": "datum", "toont": B, "uitleg": "U."}]
                ),
            ),
            "toont",
        ),
    ],
)
def test_what_cannot_be_meant_is_told_at_its_place(berichten: tuple[dict[str, Any], ...], place: str) -> None:
    assert place in flawed(*berichten)


def test_silence_on_what_is_not_there_is_told_apart_from_silence_that_never_falls() -> None:
    for berichten, why in (
        ((message("een", deed("ja"), **{"na-stilte": "twee"}),), "bestaat niet"),
        ((message("een", deed("ja")), message("twee", deed("nee"), **{"na-stilte": "een"})), "nooit stilte"),
    ):
        (flaw,) = inbox.flaws(inbox.Spec.model_validate(post(*berichten)))
        assert why in flaw.message


def test_what_comes_after_silence_may_not_count_again() -> None:
    mail = message("een", deed("ja"), uiterlijk="9:30")
    angry = message("boos", deed("sorry", rating="sterk"), **{"na-stilte": "een"})
    further = message("verder", deed("weer", rating="sterk"), na="sorry")
    assert "na-stilte" in flawed(mail, angry)
    assert "na" in flawed(mail, message("boos", deed("sorry"), **{"na-stilte": "een"}), further)


def test_a_good_inbox_has_no_flaws() -> None:
    assert flawed(CONTRACT, CALL, LIST, SICK, agenda=[{"om": "10:00", "wat": "Overleg"}]) == []
    assert flawed(CALL, agenda=[{"om": "8:00", "wat": "Overleg"}]) == ["om"]
    assert flawed(CALL, einde="8:00")[0] == "einde"


@pytest.mark.parametrize(
    ("line", "good"),
    [
        ({"vorm": "datum", "termijn": {"datum": "<samira.einde>", "eraf": "1 maand"}}, False),
        ({"vorm": "datum", "termijn": {"datum": "<samira.begin>", "eraf": "1 maand"}}, True),
        ({"vorm": "kommagetal", "optellen": ["8", "<samira.einde>"]}, False),
        ({"vorm": "bedrag", "goed": "16,50"}, True),
        ({"vorm": "bedrag", "goed": "veel"}, False),
    ],
)
def test_every_value_of_the_lot_must_be_a_date_or_a_number(line: dict[str, Any], good: bool) -> None:
    spec = inbox.Spec.model_validate(post(message("een", deed("ja"), velden=[{"veld": "v", "label": "L", **line}])))
    values = {"einde": ("31 december 2026", "eind van het jaar"), "begin": ("1 mei 2026", "2-5-2026")}
    today = world(message("een", deed("ja"))).scenario.peildatum
    assert (list(value_flaws(spec, today, lambda _, name: values[name])) == []) is good


# Somebody of the trade --------------------------------------------------------------------------------------------


def test_the_first_thing_worth_trying_leads_to_all_that_can_be_shown() -> None:
    late = message("haast", deed("snel", rating="sterk"), uiterlijk="9:08")
    session = at(
        message("een", deed("ja", rating="sterk")), late, LIST, CALL | {"doen": [deed("bel-1", rating="sterk")]}
    )
    while session.now.id == "ochtend":
        session = after(session, session.now.rules.tries(session.now.task, session.now.state)[0])
    assert {f.evidence.rating for f in findings(session)} == {"sterk"}


# Told again afterwards --------------------------------------------------------------------------------------------


def test_the_day_is_told_again_in_order_and_every_text_once() -> None:
    session = after(at(message("een", deed("nee")), LIST, CALL), Read("een"), LetRing("bel"), Read("overzicht"))
    session = after(session, Read("een"), Do("nee"), Wait(), Close())
    done = session.finished[-1]
    told = [(m.speaker, m.text.key if isinstance(m.text, Reason) else m.text) for m in transcript(*_task_of(done))]
    assert told == [
        ("", "postvak-mail"),
        ("", "Tekst van een."),
        ("", "postvak-telefoon"),
        ("", "postvak-niet-opgenomen"),
        ("", "postvak-lijst"),
        ("", "Tekst van overzicht."),
        ("", "postvak-weer"),
        ("jij", "Doe nee"),
        ("", "postvak-stilte"),
        ("", "postvak-stilte"),
    ]
    assert all(is_known(m.text.key) for m in transcript(*_task_of(done)) if isinstance(m.text, Reason))


def _task_of(running: Any) -> tuple[str, Any, tuple[Any, ...]]:
    return running.kind, running.task, running.events


def test_a_pitfall_that_was_kept_out_of_is_named_afterwards() -> None:
    session = after(at(SICK), Read("ziek"), Do("melden"))
    assert found(session, "oorzaak").reason == Reason("valkuil-vermeden", (("wat", "“Doe oorzaak”"),))


# What others think of you -----------------------------------------------------------------------------------------


def trust(session: Session) -> int:
    return session.story.trust_in("samira", 5)


ASKED = message("vraag", deed("aardig", "vragen", vertrouwen="2"), deed("bot", vertrouwen="-9"), van="samira")
ASKED = {**ASKED, "afzender": None, "uiterlijk": "9:30", "vertrouwen": "-2"}


def test_what_you_do_changes_how_open_somebody_is() -> None:
    session = after(at(ASKED), Read("vraag"), Do("aardig"))
    assert trust(session) == 7
    assert trust(after(session, Do("bot"))) == 0


def test_silence_costs_trust_once_also_at_the_end() -> None:
    waited = after(at(ASKED), Wait())
    assert trust(waited) == 3
    assert trust(after(waited, Close())) == 3
    no_term = {name: value for name, value in ASKED.items() if name != "uiterlijk"}
    assert trust(after(at(no_term), Close())) == 3


def test_trust_goes_on_from_where_it_was_and_two_silences_add_up() -> None:
    twice = ({**ASKED, "bericht": "een", "doen": []}, {**ASKED, "bericht": "twee", "doen": []})
    session = at(*twice, story=Story(trust=(("samira", 9),)))
    assert trust(after(session, Wait())) == 5


def test_a_promise_that_is_made_good_is_ticked_off() -> None:
    promise = {"belofte": "bel", "tekst": "Bellen", "voor": "elf uur"}
    session = at(message("een", deed("zeg-toe", "vragen", belooft=promise), deed("bel-op", **{"maakt-waar": "bel"})))
    session = after(session, Read("een"), Do("zeg-toe"))
    assert Kept("bel") not in session.now.events
    assert Kept("bel") in after(session, Do("bel-op")).now.events


def test_what_waits_stands_first_then_the_lists_then_what_is_done() -> None:
    session = at(message("een", deed("ja")), LIST, message("twee", deed("nee"), om="9:04"))
    assert [one.id for one in view(after(session, Read("een"))).rows] == ["een", "overzicht"]
    assert [one.id for one in view(after(session, Read("een"), Do("ja"))).rows] == ["twee", "overzicht", "een"]
