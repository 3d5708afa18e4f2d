"""Kaart: what was heard is written down, what was not stays blank, what may not be recorded stays out."""

from typing import Any

import pytest

from game.core.session import Session, TimeUp, apply, findings, scene, start
from game.core.tasks.conversation import Leave, Open, Say
from game.core.tasks.record import SAVE, SAVE_REST, Choose, Enter, Save, Spec, bounds, flaws, is_readable
from tests.core import worlds

GEDRAG = worlds.GEDRAG


def said(session: Session, *actions: Any) -> Session:
    for action in actions:
        session, _ = apply(session, action)
    return session


def opened(session: Session) -> Session:
    return said(session, session.now.rules.choices(session.now.task, session.now.state)[0])


def at_card(*talk: Any) -> Session:
    return opened(said(opened(start(worlds.quiet_day())), *(talk or (Leave(),))))


def heard() -> Session:
    return at_card(Open("werk"), Say("open-begin"), Say("papieren"), Leave())


def rating(session: Session, line: str) -> str:
    kans = f"{line}/{GEDRAG}"
    return next(f.evidence.rating for f in findings(session) if f.evidence.opportunity.id == kans)


def test_what_was_heard_and_written_down_right_is_strong() -> None:
    session = said(heard(), Choose("certificaat", "verlopen in 2024"), Save())
    assert rating(session, "certificaat") == "sterk"
    assert session.story.record_of("samira", "certificaat") == "verlopen in 2024"


def test_what_was_heard_and_written_down_wrong_is_weak() -> None:
    assert rating(said(heard(), Choose("certificaat", "geldig tot 2029"), Save()), "certificaat") == "zwak"


def test_a_fact_that_was_never_asked_is_blank_on_the_card_and_leaving_it_blank_is_right() -> None:
    session = said(at_card(), Choose("certificaat", ""), Save())
    assert rating(session, "certificaat") == "sterk"
    assert session.story.record_of("samira", "certificaat") == ""


def test_a_fact_that_was_never_asked_and_is_made_up_is_weak_even_when_it_happens_to_be_true() -> None:
    assert rating(said(at_card(), Choose("certificaat", "verlopen in 2024"), Save()), "certificaat") == "zwak"


def test_saving_leaves_blank_what_you_never_came_to_just_as_leaving_it_blank_yourself_does() -> None:
    for card in (at_card, heard):
        by_hand = said(card(), *(Choose(row.id, "") for row in scene(card()).view.rows), Save())  # type: ignore[attr-defined]
        at_once = said(card(), Save())
        assert [f.evidence for f in findings(at_once)] == [f.evidence for f in findings(by_hand)]
        assert at_once.story == by_hand.story
    assert rating(said(at_card(), Save()), "certificaat") == "sterk"
    assert rating(said(heard(), Save()), "certificaat") == "zwak"


def test_only_a_card_that_was_never_saved_is_missed() -> None:
    unsaved = said(heard(), TimeUp())
    assert [rating(unsaved, line) for line in ("certificaat", "kinderen")] == ["gemist", "gemist"]


def test_saving_says_what_becomes_of_the_lines_nobody_came_to() -> None:
    card = at_card()
    assert [option.text for option in scene(card).view.options if option.ends] == [SAVE_REST]
    for row in scene(card).view.rows:  # type: ignore[attr-defined]
        card = said(card, Choose(row.id, ""))
    assert [option.text for option in scene(card).view.options if option.ends] == [SAVE]


def test_what_may_not_be_recorded_counts_when_it_is_kept_out_and_against_when_it_is_not() -> None:
    assert rating(said(at_card(), Save()), "kinderen") == "sterk"
    assert rating(said(at_card(), Choose("kinderen", ""), Save()), "kinderen") == "sterk"
    assert rating(said(at_card(), Choose("kinderen", "ja"), Save()), "kinderen") == "zwak"


def test_a_line_can_be_changed_until_the_card_is_saved() -> None:
    session = said(heard(), Choose("certificaat", "geldig tot 2029"), Choose("certificaat", "verlopen in 2024"), Save())
    assert rating(session, "certificaat") == "sterk"


@pytest.mark.parametrize("text", ["15,96", "€ 15,96", "15,96 euro", "15.96", "EUR 15,96", "15,96€"])
def test_an_amount_may_be_typed_as_people_do_and_stands_there_as_the_dutch_write_it(text: str) -> None:
    card = said(at_card(), Enter("uurloon", text))
    assert [field.value for field in scene(card).view.fields] == ["15,96"]
    assert said(card, Save()).story.record_of("samira", "uurloon") == "15,96"


@pytest.mark.parametrize("text", ["1596", "250,01", "-3", "€ -15,96"])
def test_a_wage_far_outside_what_can_be_is_not_accepted(text: str) -> None:
    now = at_card().now
    assert now.rules.accepts(now.task, now.state, Enter("uurloon", "15,96"))
    assert not now.rules.accepts(now.task, now.state, Enter("uurloon", text))
    assert [(field.low, field.high) for field in now.rules.fields(now.task, now.state)] == [(0, 25_000)]


@pytest.mark.parametrize(
    ("form", "unit", "low", "high"),
    [
        ("bedrag", "euro per uur", 0, 25_000),
        ("bedrag", "per maand", 0, None),
        ("getal", "uur per week", 0, 80),
        ("kommagetal", "", 0, None),
        ("tekst", "per uur", None, None),
        ("datum", "", None, None),
    ],
)
def test_what_is_typed_is_bounded_by_its_form_and_its_unit(
    form: str, unit: str, low: int | None, high: int | None
) -> None:
    assert bounds(form, unit) == (low, high)


@pytest.mark.parametrize("text", ["", "  ", "1e9", "1.23.45", "veel", "9" * 3000])
def test_what_is_no_amount_is_not_accepted(text: str) -> None:
    now = at_card().now
    assert not now.rules.accepts(now.task, now.state, Enter("uurloon", text))


def test_what_was_chosen_already_is_no_choice_and_changing_it_is_marked_so() -> None:
    options = scene(said(heard(), Choose("certificaat", "geldig tot 2029"))).view.options
    mine = [option for option in options if getattr(option.action, "line", "") == "certificaat"]
    assert Choose("certificaat", "geldig tot 2029") not in [option.action for option in mine]
    assert all(option.revises for option in mine)


def test_the_card_never_shows_what_is_true_when_it_was_not_asked() -> None:
    view = scene(at_card()).view
    assert all(not row.value for row in view.rows)  # type: ignore[attr-defined]


@pytest.mark.parametrize(
    ("text", "readable"),
    [("2026-11-16", True), ("16-11-2026", True), ("1-2-2027", True), ("31-2-2026", False), ("morgen", False)],
)
def test_a_date_may_be_typed_as_people_do(text: str, readable: bool) -> None:
    assert is_readable("datum", text) is readable


@pytest.mark.parametrize(("right", "found"), [("15,96", 0), ("<klant.uurloon>", 0), ("zestien", 1), ("1596", 1)])
def test_a_right_answer_that_nobody_can_type_is_a_flaw(right: str, found: int) -> None:
    line = {"veld": "uurloon", "label": "Uurloon", "vorm": "bedrag", "goed": right, "eenheid": "euro per uur"}
    card = {"werkvorm": "kaart", "opdracht": "kaart", "titel": "De kaart", "van": "samira", "velden": [line]}
    assert len(flaws(Spec.model_validate(card))) == found
