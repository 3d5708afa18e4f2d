"""Kaart: what was heard is written down, what was not stays blank, what may not be recorded stays out."""

from typing import Any

import pytest

from game.core.session import Session, TimeUp, apply, findings, scene, start
from game.core.tasks.conversation import Leave, Open, Say
from game.core.tasks.record import SAVE, SAVE_REST, Choose, Enter, Save, Spec, bounds, flaws, untouched
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


@pytest.mark.parametrize(("right", "found"), [("15,96", 0), ("<klant.uurloon>", 0), ("zestien", 1), ("1596", 1)])
def test_a_right_answer_that_nobody_can_type_is_a_flaw(right: str, found: int) -> None:
    line = {"veld": "uurloon", "label": "Uurloon", "vorm": "bedrag", "goed": right, "eenheid": "euro per uur"}
    card = {"werkvorm": "kaart", "opdracht": "kaart", "titel": "De kaart", "van": "samira", "velden": [line]}
    assert len(flaws(Spec.model_validate(card))) == found


def card_with(**line: Any) -> Session:
    """At a card of one line that counts, plus a line to leave alone."""
    mine = {"veld": "regel", "label": "Regel", "toont": GEDRAG, "uitleg": "Zo is het.", **line}
    other = {"veld": "verder", "label": "Verder", "keuzes": ["ja", "nee"]}
    return opened(start(worlds.world(worlds.day(worlds.card(velden=[mine, other]), werkplek={}))))


@pytest.mark.parametrize(
    ("form", "right", "typed", "wrong"),
    [
        ("bedrag", "16,50", "€ 16,50", "16,05"),
        ("getal", "36", "036", "63"),
        ("datum", "2026-11-16", "16-11-2026", "17-11-2026"),
        ("datum", "30-11-2026", "30 november", "30 oktober"),
        ("tijd", "8:30", "08.30", "8:03"),
        ("tekst", "Laan 3", " laan 3 ", "Laan 13"),
    ],
)
def test_what_is_typed_counts_by_what_it_says_and_not_by_how_it_is_written(
    form: str, right: str, typed: str, wrong: str
) -> None:
    card = card_with(vorm=form, goed=right)
    assert rating(said(card, Enter("regel", typed), Save()), "regel") == "sterk"
    assert rating(said(card, Enter("regel", wrong), Save()), "regel") == "zwak"


def test_every_line_keeps_what_was_written_on_it() -> None:
    session = said(at_card(), Enter("uurloon", "16,50"), Choose("ervaring", "geen"), Enter("uurloon", "17,00"))
    written = {row.id: row.value for row in scene(session).view.rows}  # type: ignore[attr-defined]
    assert written == {"ervaring": "geen", "certificaat": "", "uurloon": "17,00", "kinderen": ""}
    saved = said(session, Save())
    assert saved.story.record_of("samira", "ervaring") == "geen"
    assert saved.story.record_of("samira", "uurloon") == "17,00"


def test_a_line_offers_what_is_true_once_among_the_others_and_the_blank() -> None:
    options = [o.action.value for o in scene(at_card()).view.options if getattr(o.action, "line", "") == "ervaring"]
    assert sorted(options) == ["", "drie jaar orders verzamelen", "een jaar", "geen"]


def test_a_line_of_another_cast_is_not_on_the_card_and_does_not_count() -> None:
    only = {"als": {"is": {"samira.certificaat": "geldig tot 2029"}}, "keuzes": ["ja"], "goed": "ja"}
    card = card_with(**only)
    assert [row.id for row in scene(card).view.rows] == ["verder"]  # type: ignore[attr-defined]
    assert findings(card) == ()


def test_only_what_the_card_asks_for_can_be_put_on_it() -> None:
    now = at_card().now
    for action in (
        *(Choose("ervaring", "tien jaar"), Choose("bestaat-niet", "ja"), Enter("bestaat-niet", "ja")),
        *(Enter("ervaring", "geen"), Say("welkom"), None),
    ):
        assert not now.rules.accepts(now.task, now.state, action)
    after = said(at_card(), Save()).finished[-1]
    for late in (Choose("ervaring", "geen"), Enter("uurloon", "16,50"), Save()):
        assert not after.rules.accepts(after.task, after.state, late)


def test_a_typed_line_tells_its_unit_and_what_stands_there_already() -> None:
    (field,) = scene(said(at_card(), Enter("uurloon", "16,50"))).view.fields
    assert (field.id, field.form, field.unit, field.value) == ("uurloon", "bedrag", "per uur", "16,50")


def test_saving_the_card_takes_five_minutes() -> None:
    card = at_card()
    assert said(card, Save()).story.minutes == card.story.minutes + 5


def test_flaws_name_what_an_author_forgot() -> None:
    line = {"veld": "regel", "label": "Regel", "toont": GEDRAG}
    spec = Spec.model_validate(worlds.card(velden=[line, {**line, "goed": "ja", "uitleg": "Zo is het."}]))
    found = {(flaw.path, flaw.message.split("'regel' ")[-1].split(";")[0]) for flaw in flaws(spec)}
    assert found == {
        (("velden", 0, "veld"), "staat er twee keer"),
        (("velden", 1, "veld"), "staat er twee keer"),
        (("velden", 0, "toont"), "telt mee, maar heeft geen uitleg"),
        (("velden", 0, "toont"), "staat niet wat goed is"),
        (("velden", 0, "vorm"), "heeft niets om uit te kiezen"),
        (("velden", 1, "vorm"), "heeft niets om uit te kiezen"),
    }
    assert flaws(Spec.model_validate(worlds.card())) == ()


def test_a_line_is_worth_two_points_and_one_that_must_stay_blank_one() -> None:
    worth = {f.evidence.opportunity.place: f.evidence.opportunity.worth for f in findings(at_card())}
    assert (worth["certificaat"], worth["kinderen"]) == (2, 1)


def test_a_line_offers_its_right_answer_also_when_the_author_left_it_out_of_the_choices() -> None:
    options = [option.text for option in scene(card_with(keuzes=["nee"], goed="ja")).view.options]
    assert sorted(options[:3]) == ["Leeg laten", "ja", "nee"]


def test_a_line_answers_the_kans_it_names_with_the_words_of_its_author() -> None:
    session = said(card_with(keuzes=["nee"], goed="ja", kans="eigen"), Choose("regel", "nee"), Save())
    (found,) = findings(session)
    assert (found.evidence.opportunity.id, found.evidence.rating) == (f"eigen/{GEDRAG}", "zwak")
    assert ("uitleg", "Zo is het.") in found.evidence.reason.values  # type: ignore[union-attr]


def test_what_nobody_came_to_is_named_until_something_stands_there() -> None:
    card = said(card_with(keuzes=["ja"]), Choose("verder", ""))
    assert untouched(scene(card).view) == ("Regel",)  # type: ignore[arg-type]


@pytest.mark.parametrize("paper", ["kaart", "notitie", "register", "contract"])
def test_what_paper_a_card_is_on_is_seen(paper: str) -> None:
    day = worlds.world(worlds.day(worlds.card(soort=paper)))
    assert scene(opened(start(day))).view.sort == paper  # type: ignore[attr-defined]


def test_a_card_that_says_nothing_about_its_paper_is_a_card() -> None:
    assert scene(at_card()).view.sort == "kaart"  # type: ignore[attr-defined]
