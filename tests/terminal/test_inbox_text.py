"""How an inbox reads as text: one thing a line, in the order in which it happened."""

from typing import Any

import pytest

from game.commands.agency import load_world
from game.core import desk
from game.core.session import Session, apply, start
from game.core.tasks.conversation import Leave
from game.core.tasks.inbox_actions import Close, Do, Filled, PickUp, Read, Wait
from game.core.tasks.rules import Field, Option
from game.referee import NoJournal, Referee
from game.terminal.entries import Entry, Heading, menu
from game.terminal.play import play
from game.terminal.play import told as spoken
from game.terminal.sure import question
from game.terminal.tasks import changes, describe
from game.terminal.typing import misfit
from tests.core import worlds
from tests.terminal.scripted import Script


@pytest.fixture
def post() -> Session:
    return after(start(load_world("postvak", 3)), desk.Start("ochtend"))


def after(session: Session, *actions: Any) -> Session:
    for action in actions:
        session, _ = apply(session, action)
    return session


def view(session: Session) -> Any:
    return session.now.rules.view(session.now.task, session.now.state)


def told(session: Session, action: Any) -> list[str]:
    """What this action brings to the ear."""
    running = session.now
    later = after(session, action)
    same = next(r for r in (*later.stack, *later.finished) if r.id == running.id)
    return list(changes(view(session), same.rules.view(same.task, same.state), session.world))


def labels(session: Session) -> list[str]:
    return [line.label for line in menu(view(session))]


def heading(session: Session, about: str) -> Heading:
    return next(line for line in menu(view(session)) if isinstance(line, Heading) and about in line.label)


def option(session: Session, action: Any) -> Option:
    return next(one for one in view(session).options if one.action == action)


def test_it_begins_with_the_clock_the_agenda_and_what_came_in(post: Session) -> None:
    lines = describe(view(post), post.world)
    assert "Het is 9:00. Je hebt tot 12:00." in lines
    assert "- 10:30 Kort overleg met het team" in lines
    assert any("Urenstaat week 46 (nieuw)" in line for line in lines)
    assert not any("38,5" in line for line in lines)


def test_lists_are_offered_but_not_told_of(post: Session) -> None:
    assert not any("Contracten" in line for line in describe(view(post), post.world))
    assert "Contracten die aflopen: Bekijken (3\u00a0min)" in labels(post)


def test_reading_tells_the_text_and_then_the_time(post: Session) -> None:
    text, clock = told(post, Read("uren"))
    assert "Samen 38,5 uur." in text
    assert clock == "Het is 9:02. Je hebt tot 12:00."


def test_what_was_read_stands_under_its_heading_with_how_it_is_and_by_when(post: Session) -> None:
    read = after(post, Read("uren"))
    found = heading(read, "Urenstaat")
    assert "gelezen, nog te doen, uiterlijk 11:00" in found.label
    assert "Samen 38,5 uur." in found.about
    assert "Goed totaal van week 46: Zelf typen" in [entry.label for entry in found.entries]


def test_a_call_is_told_of_once_and_last(post: Session) -> None:
    read = after(post, Read("uren"))
    lines = told(read, Do("uren-terug"))
    assert lines[-1].endswith("belt: Ziekmelding")
    assert not any("belt:" in line for line in told(after(read, Do("uren-terug")), Read("contracten")))


def test_a_reply_is_told_with_who_gives_it(post: Session) -> None:
    read = after(post, Read("uren"))
    name = post.world.value("klant", "naam")
    assert told(read, Do("uren-terug"))[:2] == [
        "Jij: De urenstaat terugsturen en schrijven dat er iets niet aan klopt",
        f"{name}: Wat dan? Ik kijk er vanmiddag naar.",
    ]


def test_an_appointment_and_silence_are_told(post: Session) -> None:
    before = after(post, Read("uren"), Read("contracten"), PickUp("ziek"), Do("ziek-melden"), *[Wait()] * 3)
    assert "Je was even weg: Kort overleg met het team." in told(before, Wait())
    late = told(after(before, Wait()), Wait())
    assert any(line.endswith("krijgt deze uren pas volgende week betaald.") for line in late)


def test_stopping_is_asked_about_and_says_what_lies_there(post: Session) -> None:
    asked = question(view(post), option(post, Close()))
    assert "Er ligt nog 1 bericht." in asked
    assert "nog 180 minuten" in asked
    assert not question(view(post), option(post, Wait()))


def test_sending_with_a_line_left_empty_is_asked_about(post: Session) -> None:
    read = after(post, Read("uren"))
    assert "1 regel is nog niet ingevuld" in question(view(read), option(read, Do("uren-zo")))
    filled = after(read, next(a for a in read.now.rules.tries(read.now.task, read.now.state) if hasattr(a, "text")))
    assert not question(view(filled), option(filled, Do("uren-zo")))


@pytest.mark.parametrize(
    ("typed", "why"), [("31-2-2026", "Die dag bestaat niet."), ("morgen", "Dit is geen datum. Typ bijvoorbeeld")]
)
def test_what_is_no_date_is_told_why(typed: str, why: str) -> None:
    assert misfit(Field("aanzeggen", "datum", "Uiterlijk", "vul-in"), typed).startswith(why)


def test_a_message_is_read_filled_in_and_sent_by_typing() -> None:
    referee = Referee(load_world("postvak", 3), NoJournal())
    script = Script("1", "1", "1", "1", "36,5", "1", "2", "s")
    assert not play(referee, script.terminal)
    assert Filled("totaal", "36,5", late=False) in referee.session.now.events
    assert any(line.endswith("belt: Ziekmelding") for line in script.heard)


def test_every_line_of_a_menu_does_something_else(post: Session) -> None:
    read = after(post, Read("uren"))
    offered = [e.what for line in menu(view(read)) for e in (line.entries if isinstance(line, Heading) else (line,))]
    assert len(offered) == len(set(offered)) == len(view(read).options) + len(view(read).fields)
    assert all(isinstance(line, Entry | Heading) for line in menu(view(read)))


def test_who_comes_back_from_another_task_hears_the_post_again_and_not_the_briefing() -> None:
    opens = {"bericht": "bezoek", "soort": "app", "afzender": "Balie", "onderwerp": "Bezoek", "tekst": "Er is iemand."}
    deed = {"doe": "binnen", "soort": "antwoorden", "tekst": "Naar de balie gaan", "opent": "kennismaking"}
    post = {"werkvorm": "postvak", "opdracht": "ochtend", "titel": "Je postvak", "begin": "9:00", "einde": "12:00"}
    day = worlds.day({**post, "berichten": [{**opens, "doen": [deed]}]}, worlds.talk(), werkplek={})
    referee = Referee(worlds.world(day), NoJournal())
    for action in (desk.Start("ochtend"), Read("bezoek"), Do("binnen")):
        referee.do(action)
    before = referee.scene
    step = referee.do(Leave())
    lines = spoken(before, step, referee.session)
    assert before.briefing not in lines
    assert "Je postvak" in lines


def test_what_is_to_be_filled_in_is_offered_before_what_sends_it(post: Session) -> None:
    entries = heading(after(post, Read("uren")), "Urenstaat").entries
    assert isinstance(entries[0].what, Field)
    assert all(isinstance(entry.what, Option) for entry in entries[1:])
