"""The day: the stack of tasks, the story, the log."""

from typing import Any

import pytest

from game.core import bots
from game.core.desk import Do, EndDay, Start
from game.core.evidence import Reason
from game.core.session import (
    IllegalAction,
    Mark,
    Note,
    Session,
    TimeUp,
    accepts,
    apply,
    choice_id,
    feedback,
    findings,
    own_line,
    read_action,
    replay,
    scene,
    start,
    write_action,
)
from game.core.story import Placed
from game.core.tasks.conversation import Leave, Open, Say
from game.core.tasks.record import Save
from tests.core import worlds


def done(session: Session, *actions: Any) -> Session:
    for action in actions:
        session, _ = apply(session, action)
    return session


def test_the_day_begins_at_the_desk_and_tasks_come_in_their_order() -> None:
    session = start(worlds.quiet_day())
    assert session.now.kind == "bureau"
    assert session.now.rules.choices(session.now.task, session.now.state)[0] == Start("kennismaking")
    back = done(session, Start("kennismaking"), Leave())
    assert back.now.kind == "bureau"
    assert Start("kandidaatkaart") in back.now.rules.choices(back.now.task, back.now.state)


def test_what_a_task_does_not_accept_is_refused_and_changes_nothing() -> None:
    session = start(worlds.quiet_day())
    with pytest.raises(IllegalAction):
        apply(session, Say("welkom"))


def test_a_deed_at_the_desk_has_its_window() -> None:
    session = start(worlds.quiet_day())
    assert Do("navragen") not in session.now.rules.choices(session.now.task, session.now.state)
    later = done(session, Start("kennismaking"), Leave())
    assert Do("navragen") in later.now.rules.choices(later.now.task, later.now.state)
    after = done(later, Do("navragen"))
    assert ("samira", "certificaat") in after.story.heard


def test_going_home_early_misses_what_was_not_done_and_the_denominator_stays() -> None:
    home = done(start(worlds.quiet_day()), EndDay())
    full, _ = bots.play(worlds.quiet_day(), "expert", 1)
    assert [f.evidence.opportunity for f in findings(home)] == [f.evidence.opportunity for f in findings(full)]
    assert sum(f.evidence.points for f in findings(home)) == 0


def test_the_clock_follows_the_time_that_was_spent() -> None:
    session = done(start(worlds.quiet_day()), Start("kennismaking"), Say("welkom"))
    assert scene(session).clock == 510 + 2


def test_a_replay_of_the_log_is_the_same_day() -> None:
    world = worlds.quiet_day()
    session, log = bots.play(world, "willekeurig", 3)
    assert replay(world, log) == session


def test_a_line_of_the_log_of_another_task_is_refused() -> None:
    session = start(worlds.quiet_day())
    line = write_action(session, Start("kennismaking"))
    inside = done(session, Start("kennismaking"))
    with pytest.raises(ValueError, match="kennismaking"):
        read_action(inside, line)


@pytest.mark.parametrize(
    "line", ["[]", "{}", '{"opdracht":"bureau","doe":"vlieg"}', '{"opdracht":"bureau","doe":"doe"}']
)
def test_a_line_that_is_no_action_is_refused(line: str) -> None:
    with pytest.raises(ValueError):
        read_action(start(worlds.quiet_day()), line)


def test_a_note_is_kept_and_changes_no_score() -> None:
    session = done(start(worlds.quiet_day()), Start("kennismaking"))
    noted = done(session, Note("Ze lacht veel."))
    assert noted.notes == (("kennismaking", "Ze lacht veel."),)
    assert findings(noted) == findings(session)


def test_a_star_is_put_and_taken_away_again_and_changes_no_score() -> None:
    session = done(start(worlds.quiet_day()), Start("kennismaking"), Note("Ze lacht veel."))
    starred = done(session, Mark(own_line(1)))
    assert scene(starred).starred == {own_line(1)}
    assert done(starred, Mark(own_line(1))) == session
    assert findings(starred) == findings(session)
    assert read_action(session, write_action(session, Mark(own_line(1)))) == Mark(own_line(1))


def test_a_star_goes_only_to_a_line_that_stands_in_the_notes() -> None:
    session = done(start(worlds.quiet_day()), Start("kennismaking"), Note("Ze lacht veel."))
    assert not accepts(session, Mark(own_line(2)))
    assert not accepts(session, Mark("Niemand: niets"))


def test_when_the_time_is_up_the_task_closes_and_the_day_goes_on() -> None:
    session = done(start(worlds.quiet_day()), Start("kennismaking"), TimeUp())
    assert session.now.kind == "bureau"
    assert session.finished[-1].closed


def test_feedback_is_what_the_last_action_settled() -> None:
    before = done(start(worlds.quiet_day()), Start("kennismaking"))
    after = done(before, Say("welkom"))
    assert [e.opportunity.id for e in feedback(before, after)] == [f"start/{worlds.GEDRAG}"]
    assert feedback(after, done(after, Open("werk"))) == ()


def test_every_finding_knows_its_line_in_the_scenario() -> None:
    full, _ = bots.play(worlds.quiet_day(), "expert", 1)
    lines = {f.evidence.opportunity.id: f.line for f in findings(full)}
    assert lines[f"open-begin/{worlds.GEDRAG}"] == 12


def test_the_expert_shows_everything_that_can_be_shown() -> None:
    full, _ = bots.play(worlds.quiet_day(), "expert", 1)
    weak = [f.evidence for f in findings(full) if f.evidence.rating != "sterk"]
    assert weak == []


@pytest.mark.parametrize("bot", bots.BOTS)
def test_every_bot_comes_home(bot: str) -> None:
    session, _ = bots.play(worlds.quiet_day(), bot, 5)
    assert session.is_over


def two_rounds(**second: Any) -> Session:
    """A talk in the intake, and a card in a second round."""
    plain = worlds.day(worlds.talk(), werkplek={})
    plain["rondes"].append(
        {"ronde": "matching", "briefing": "Nu <samira.naam>.", "opdrachten": [worlds.card()], **second}
    )
    return start(worlds.world(plain))


def test_a_deed_that_waits_for_a_fact_opens_when_a_task_brought_it_out() -> None:
    deed = {"doe": "nabellen", "soort": "terugbellen", "tekst": "Nabellen", "als": {"gehoord": "samira.ervaring"}}
    session = start(worlds.world(worlds.day(worlds.talk(), werkplek={"doen": [deed]})))
    silent = done(session, Start("kennismaking"), Leave())
    assert not accepts(silent, Do("nabellen"))
    told = done(session, Start("kennismaking"), Open("werk"), Say("open-begin"), Leave())
    assert accepts(told, Do("nabellen"))


def test_a_deed_that_keeps_a_promise_waits_until_something_was_promised() -> None:
    promise = {"belofte": "terugbellen", "tekst": "Samira terugbellen", "voor": "vandaag"}
    promises = {"doe": "beloven", "soort": "terugbellen", "tekst": "Beloven", "met": "samira", "belooft": promise}
    keeps = {"doe": "doen", "soort": "terugbellen", "tekst": "Doen", "als": {"beloofd": "terugbellen"}}
    session = start(worlds.world(worlds.day(worlds.talk(), werkplek={"doen": [promises, keeps]})))
    assert not accepts(session, Do("doen"))
    assert accepts(done(session, Do("beloven")), Do("doen"))


def test_nobody_is_called_for_what_was_heard_already() -> None:
    asks = {"doe": "navragen", "soort": "terugbellen", "tekst": "Navragen", "onthult": ["samira.ervaring"]}
    session = start(worlds.world(worlds.day(worlds.talk(), werkplek={"doen": [asks]})))
    assert Do("navragen") in session.now.rules.choices(session.now.task, session.now.state)
    told = done(session, Start("kennismaking"), Open("werk"), Say("open-begin"), Leave())
    assert Do("navragen") not in told.now.rules.choices(told.now.task, told.now.state)
    assert [offer.deed for offer in scene(session).view.offers] == ["navragen"]  # type: ignore[attr-defined]
    assert not scene(told).view.offers  # type: ignore[attr-defined]


def test_a_deed_that_waits_for_a_promise_opens_when_it_was_made() -> None:
    deed = {"doe": "nabellen", "soort": "terugbellen", "tekst": "Nabellen", "als": {"beloofd": "bel"}}
    session = start(worlds.world(worlds.day(worlds.talk(), werkplek={"doen": [deed]})))
    silent = done(session, Start("kennismaking"), Leave())
    assert not accepts(silent, Do("nabellen"))
    told = done(session, Start("kennismaking"), Open("prive"), Say("terugbellen"), Leave())
    assert accepts(told, Do("nabellen"))


def test_a_deed_can_wait_for_what_an_earlier_deed_promised_and_for_who_was_put_forward() -> None:
    promise = {"belofte": "vrijdag", "tekst": "Mailen", "voor": "vrijdag"}
    deeds = [
        {"doe": "beloven", "soort": "regelen", "tekst": "Beloven", "met": "samira", "belooft": promise},
        {"doe": "mailen", "soort": "regelen", "tekst": "Mailen", "als": {"beloofd": "vrijdag"}},
        {"doe": "melden", "soort": "regelen", "tekst": "Melden", "als": {"geplaatst": "samira"}},
    ]
    session = start(worlds.world(worlds.day(worlds.talk(), werkplek={"doen": deeds})))
    assert not accepts(session, Do("mailen"))
    assert accepts(done(session, Do("beloven")), Do("mailen"))
    assert not accepts(session, Do("melden"))
    task, state = session.now.task, session.now.state
    after = session.now.rules.meanwhile(task, state, (Placed("samira", "orderpicker"),))
    assert session.now.rules.accepts(task, after, Do("melden"))


def test_the_same_deed_can_stand_there_once_for_each_outcome_of_the_lot() -> None:
    """A desk has no variants: two deeds with one text and one kans, of which every world has one."""
    for lot, name, rating in (("geldig tot 2029", "geldig", "sterk"), ("verlopen in 2024", "verlopen", "zwak")):
        facts = {"ervaring": "drie jaar", "certificaat": lot}
        session = start(worlds.world(worlds.day(worlds.talk(), werkplek=worlds.by_lot()), samira=facts))
        options = session.now.rules.view(session.now.task, session.now.state).options
        assert [option.action for option in options if option.text == "De kaart invullen"] == [Do(name)]
        found = {f.evidence.opportunity.id: f.evidence for f in findings(done(session, Do(name)))}
        assert (found["kaart/P2-K1-W1.4"].rating, found["kaart/P2-K1-W1.4"].opportunity.worth) == (rating, 2)


def test_what_counts_at_the_desk_is_found_with_the_rest() -> None:
    session = start(worlds.quiet_day())
    kans = ("bureau", "takenlijst/P2-K1-W1.5")
    for day, rating in ((session, "gemist"), (done(session, Do("takenlijst")), "sterk")):
        assert {(f.task, f.evidence.opportunity.id): f.evidence.rating for f in findings(day)}[kans] == rating


def test_a_task_tells_its_round_and_briefing_and_how_far_the_day_is() -> None:
    session = two_rounds()
    assert (scene(session).round, scene(session).briefing) == ("", "")
    talk = scene(done(session, Start("kennismaking")))
    assert (talk.round, talk.briefing) == ("intake", "Om negen uur komt Samira van Dam.")
    card = scene(done(session, Start("kennismaking"), Leave(), Start("kandidaatkaart")))
    assert (card.round, card.briefing, card.done, card.total) == ("matching", "Nu Samira van Dam.", 1, 2)
    home = done(session, EndDay())
    assert (scene(home).done, scene(home).total, scene(home).is_over) == (0, 2, True)


def test_what_was_heard_stands_in_the_notes_in_the_order_it_came() -> None:
    talk = done(start(worlds.quiet_day()), Start("kennismaking"), Open("werk"), Say("open-begin"), Say("papieren"))
    assert scene(talk).notes == (
        ("Samira van Dam", "Ervaring", "drie jaar orders verzamelen"),
        ("Samira van Dam", "Certificaat", "verlopen in 2024"),
    )


def test_the_clock_waits_for_the_hour_of_a_round_and_never_goes_back() -> None:
    for begins, clock in (("13:00", 13 * 60), ("8:31", 8 * 60 + 32)):
        session = done(two_rounds(begin=begins), Start("kennismaking"), Say("welkom"), Leave())
        assert scene(session).clock == 8 * 60 + 32
        assert scene(done(session, Start("kandidaatkaart"))).clock == clock


def test_a_note_and_the_end_of_the_time_stand_in_the_log_like_everything_else() -> None:
    session, log = start(worlds.quiet_day()), []
    for action in (Start("kennismaking"), Note("Ze lacht veel."), Note("En praat graag."), TimeUp(), EndDay()):
        log.append(write_action(session, action))
        session = done(session, action)
    assert replay(session.world, log) == session
    assert [text for _, text in session.notes] == ["Ze lacht veel.", "En praat graag."]
    assert session.finished[0].closed


def test_the_time_is_never_up_at_the_desk_and_nothing_happens_after_the_day() -> None:
    session = start(worlds.quiet_day())
    assert not accepts(session, TimeUp())
    home = done(session, EndDay())
    assert not any(accepts(home, action) for action in (Note("Nog iets."), TimeUp(), EndDay(), Start("kennismaking")))


def test_feedback_on_the_last_action_of_a_task_leaves_out_what_only_stayed_away() -> None:
    talk = done(start(worlds.quiet_day()), Start("kennismaking"), Say("welkom"), Open("werk"))
    assert feedback(talk, done(talk, Say("dag"))) == ()
    card = done(talk, Say("dag"), Start("kandidaatkaart"))
    told = [e.opportunity.id.split("/")[0] for e in feedback(card, done(card, Save()))]
    assert told == ["ervaring", "certificaat"]
    home = done(card, Save(), EndDay())
    assert feedback(home, home) == ()


@pytest.mark.parametrize(
    "values", ['"deed":1', '"deed":"takenlijst","nog":"iets"', '"deed":["takenlijst"]', '"iets":"takenlijst"']
)
def test_a_line_with_other_values_than_its_action_has_is_refused(values: str) -> None:
    with pytest.raises(ValueError, match="andere waarden"):
        read_action(start(worlds.quiet_day()), f'{{"opdracht":"bureau","doe":"doe",{values}}}')


def test_the_short_name_of_a_choice_holds_what_makes_it_this_one() -> None:
    session = start(worlds.quiet_day())
    assert choice_id(session, Do("takenlijst")) == "doe:takenlijst"
    assert choice_id(session, EndDay()) == "naar-huis"


def test_trust_is_told_with_what_it_was_before_the_task_that_changed_it() -> None:
    session = done(start(worlds.quiet_day()), Start("kennismaking"), Say("welkom"))
    risen = session.story.trust_in("samira", 5)
    assert scene(session).trust == (("samira", risen, 5),)
    back = done(session, Open("prive"), Say("kinderwens"), Leave())
    fallen = back.story.trust_in("samira", 5)
    assert fallen < risen != 5
    assert scene(back).trust == (("samira", fallen, 5),)


def test_a_weak_deed_at_the_desk_comes_with_what_would_have_been_stronger() -> None:
    deeds = [
        {"doe": "laten", "soort": "regelen", "tekst": "Laten liggen", "kans": "klaar", "uitleg": "Zo ligt het er nog."}
        | {"gedrag": {"P2-K1-W1.5": "zwak"}},
        {"doe": "doen", "soort": "regelen", "tekst": "Meteen doen", "kans": "klaar", "uitleg": "Dan is het klaar."}
        | {"gedrag": {"P2-K1-W1.5": "sterk"}},
    ]
    session, _ = apply(start(worlds.world(worlds.day(worlds.talk(), werkplek={"doen": deeds}))), Do("laten"))
    (found,) = (one.evidence for one in findings(session) if one.task == "bureau")
    assert found.better == Reason("beter-doen", (("tekst", "Meteen doen"), ("uitleg", "Dan is het klaar.")))
