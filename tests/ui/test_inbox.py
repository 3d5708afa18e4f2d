"""The inbox in the window: a list, a message, a phone that rings, and all of it by keyboard."""

from dataclasses import replace
from datetime import date
from typing import Any

import pygame
import pytest

from game.core.desk import Start
from game.core.tasks.inbox_actions import Close, Do, LetRing, PickUp, Read, Wait
from game.core.tasks.inbox_view import Said
from game.ui.kit import Entry
from game.ui.tasks.inbox import by_itself
from game.ui.tasks.inbox_agenda import due_day
from game.ui.tasks.inbox_list import Letter, Still
from game.ui.tasks.marks import RingingPhone
from game.ui.widgets.month import Month
from game.words import postvak as words
from game.words.redenen import sentence
from game.words.taken import HINTS
from tests.ui.days import ENTER, TAB, Played, acts, cast
from tests.ui.situations import situation


@pytest.fixture
def post() -> Played:
    player = Played(cast("postvak", 3))
    player.do(Start("ochtend"))
    return player


def letter(player: Played, about: str) -> Any:
    found = (widget for widget in player.ui.layers[0].root.walk() if isinstance(widget, Still))
    return next(widget for widget in found if widget.line.id == about)


def offered(player: Played) -> list[Any]:
    return [action for action, _ in acts(player.ui)]


def text(player: Played) -> str:
    return "\n".join(str(widget.value) for widget in player.ui.layers[0].root.walk() if widget.value)


def test_a_message_in_the_list_says_what_it_is_from_whom_when_and_how_it_stands(post: Played) -> None:
    name = post.session.world.value("klant", "naam")
    assert letter(post, "uren").value == f"mail, {name}, Urenstaat week 46, 9:00, nieuw. Lezen (2\u00a0min)"
    assert letter(post, "contracten").value == "lijst, Contracten die aflopen, Bekijken (3\u00a0min)"


def test_enter_reads_the_first_message_and_goes_on_to_what_can_be_done_with_it(post: Played) -> None:
    post.press(ENTER)
    post.settle()
    assert "Samen 38,5 uur." in text(post)
    assert post.focus == "veld-totaal"
    assert "uiterlijk 11:00" in str(letter(post, "uren").value)


def test_a_ringing_phone_has_the_focus_and_two_buttons() -> None:
    player = situation("postvak-belt")
    name = player.session.world.value("noor", "naam")
    assert player.ui.find("belt-ziek").value == f"{name} belt: Ziekmelding"
    assert player.focus == "pickup-ziek"
    assert {PickUp("ziek"), LetRing("ziek")} <= set(offered(player))
    player.press(TAB)
    player.press(ENTER)
    player.settle()
    assert "gemiste oproep" in str(letter(player, "ziek").value)
    assert not player.ui.has("belt-ziek")


def test_in_a_call_the_rest_of_the_post_cannot_be_opened() -> None:
    player = situation("postvak-belt")
    player.press(ENTER)
    player.settle()
    assert player.session.now.state.line >= 0
    assert Read("wie-is-vrij") in offered(player)
    assert not any(isinstance(action, Wait | Close) for action in offered(player))


def test_looking_again_at_what_is_done_costs_nothing_and_is_over_at_the_next_thing_you_do(post: Played) -> None:
    for action in (Read("uren"), Do("uren-terug"), Read("contracten")):
        post.do(action)
    clock = post.day.scene.clock
    post.by_click("bericht-uren")
    assert "Samen 38,5 uur." in text(post)
    assert "loopt af op" not in text(post)
    assert post.day.scene.clock == clock
    assert Do("aanzeggen-plannen") in offered(post)
    post.do(Do("aanzeggen-wachten"))
    assert "Samen 38,5 uur." not in text(post)


def test_what_was_not_read_yet_and_cannot_be_now_is_no_control() -> None:
    player = situation("postvak-om")
    assert isinstance(letter(player, "pensioen"), Still)
    assert not isinstance(letter(player, "pensioen"), Letter)
    assert player.focus == "close"


def test_a_day_that_does_not_exist_is_explained_under_the_field_and_stays_there() -> None:
    player = situation("postvak-invullen")
    assert player.ui.find("opmerking-aanzeggen").value == "Die dag bestaat niet. Kijk de maand en de dag nog eens na."
    assert player.ui.find("veld-aanzeggen").value == "31-2-2026"


@pytest.mark.parametrize(
    ("typed", "why"),
    [
        ("1e9", "Dit is geen datum. Typ bijvoorbeeld 30-11-2026 of 30 november."),
        ("\u202e30-11", "Dit is geen datum. Typ bijvoorbeeld 30-11-2026 of 30 november."),
        ("30 brumaire 🙂", "Dit is geen datum. Typ bijvoorbeeld 30-11-2026 of 30 november."),
    ],
)
def test_nonsense_is_explained(typed: str, why: str, post: Played) -> None:
    post.do(Read("contracten"))
    post.write("aanzeggen", typed)
    assert post.ui.find("opmerking-aanzeggen").value == why


def test_stopping_asks_first_and_no_is_under_enter(post: Played) -> None:
    post.by_click("close")
    assert "Er ligt nog 1 bericht." in "\n".join(str(w.value) for w in post.ui.layers[-1].root.walk() if w.value)
    post.press(ENTER)
    post.settle()
    assert post.session.now.kind == "postvak"


def test_sending_with_a_line_left_empty_asks_first(post: Played) -> None:
    post.do(Read("uren"))
    post.by_click("do-uren-zo")
    assert post.ui.has("ja")
    post.press(pygame.K_ESCAPE)
    post.settle()
    post.write("totaal", "36,5")
    post.by_click("do-uren-zo")
    assert not post.ui.has("ja")
    assert post.session.now.state.given


def test_what_happened_by_itself_is_told() -> None:
    player = situation("postvak-om")
    news = player.ui.find("nieuws")
    told = [str(widget.value) for widget in news.walk() if widget.value]
    assert any(line.endswith("krijgt deze uren pas volgende week betaald.") for line in told)


def test_what_answers_your_own_deed_is_no_news(post: Played) -> None:
    now = post.session.now
    view = now.rules.view(now.task, now.state)
    first, *rest = view.rows
    answered = replace(first, said=(*first.said, Said("jij", "", "De lijst nagaan"), Said("", "", "Die komt vandaag.")))
    left = replace(first, said=(*first.said, Said("", "", "Niemand keek.")))
    assert by_itself(replace(view, rows=(answered, *rest)), view) == []
    assert [line.endswith("Niemand keek.") for line in by_itself(replace(view, rows=(left, *rest)), view)] == [True]


def test_a_promise_stands_in_the_agenda(post: Played) -> None:
    for action in (Read("contracten"), Read("uren"), PickUp("ziek"), Do("ziek-melden"), Wait(), Read("waar-blijft")):
        post.do(action)
    assert "over vervanging" not in "\n".join(str(w.value) for w in post.ui.find("agenda").walk() if w.value)
    post.do(Do("klant-ziek"))
    assert "over vervanging" in "\n".join(str(w.value) for w in post.ui.find("agenda").walk() if w.value)


def test_what_is_done_lies_under_the_rest_and_the_focus_goes_to_what_still_waits(post: Played) -> None:
    for action in (Read("uren"), Read("contracten"), PickUp("ziek"), Do("ziek-melden")):
        post.do(action)
    listed = [widget.line.id for widget in post.ui.layers[0].root.walk() if isinstance(widget, Still)]
    assert listed == ["uren", "wie-is-vrij", "contracten", "ziek"]
    assert post.focus == "read-uren"


def test_a_promise_that_was_made_good_leaves_the_agenda(post: Played) -> None:
    begin = (Read("contracten"), Read("uren"), PickUp("ziek"), Do("ziek-melden"), Wait(), Read("waar-blijft"))
    for action in (*begin, Do("klant-ziek"), Read("wie-is-vrij"), Do("vervanging-bellen")):
        post.do(action)
    assert "over vervanging" not in "\n".join(str(w.value) for w in post.ui.find("agenda").walk() if w.value)


def test_when_nothing_waits_the_focus_goes_to_waiting(post: Played) -> None:
    before = (Read("uren"), Do("uren-terug"), Read("contracten"), Do("aanzeggen-wachten"))
    for action in (*before, PickUp("ziek"), Read("wie-is-vrij"), Do("ziek-melden")):
        post.do(action)
    assert post.focus == "wait"
    assert "Er ligt nu geen bericht." in text(post)


# What a beginner has to see ----------------------------------------------------------------------------------------


def in_sight(player: Played, widget: Any) -> bool:
    windows = [above.window() for above in widget.above()]
    screen = player.surface.get_rect()
    return screen.contains(widget.rect) and all(window is None or window.contains(widget.rect) for window in windows)


def test_who_calls_is_in_sight_with_the_buttons_at_large_letters_too() -> None:
    player = Played(cast("postvak", 3), zoom=200)
    for action in (Start("ochtend"), Read("uren")):
        player.do(action)
    player.by_key("wait")
    assert player.focus == "pickup-ziek"
    assert in_sight(player, player.ui.find("belt-ziek"))


def test_what_comes_in_while_you_wait_is_in_sight_at_the_top_of_the_list() -> None:
    player = Played(cast("postvak", 7))
    player.do(Start("ochtend"))
    for action in (
        Read("uren"),
        Do("uren-terug"),
        PickUp("ziek"),
        Do("ziek-duur"),
        Do("ziek-melden"),
        Read("contracten"),
    ):
        player.do(action)
    for action in (
        Do("aanzeggen-wachten"),
        Read("waar-blijft"),
        Do("klant-ziek"),
        Read("pensioen"),
        Do("pensioen-esra"),
    ):
        player.do(action)
    player.ui.reveal(letter(player, "pensioen"))
    player.by_key("wait")
    assert waiting(player) == ["taart"]
    assert in_sight(player, letter(player, "taart"))


def waiting(player: Played) -> list[str]:
    return [row.id for row in player.day.scene.view.rows if row.state == "nieuw"]  # type: ignore[attr-defined]


def test_by_the_buttons_at_the_foot_a_narrow_window_says_the_time_and_what_waits() -> None:
    player = Played(cast("postvak", 3), zoom=200)
    player.do(Start("ochtend"))
    assert words.waiting(540, 1) == "Het is 9:00. Er ligt nu 1 bericht."
    assert words.waiting(540, 1) in text(player)


def test_a_deed_that_shows_two_things_for_one_reason_says_it_once() -> None:
    player = Played(cast("postvak", 7))
    for action in (Start("ochtend"), Read("contracten"), Do("aanzeggen-plannen")):
        player.do(action)
    reasons = [sentence(one.reason) for one in player.day.feedback]
    assert len(reasons) > len(set(reasons))
    assert all(text(player).count(reason) == 1 for reason in set(reasons))


def test_a_message_says_who_its_sender_is(post: Played) -> None:
    post.press(ENTER)
    post.settle()
    firm = post.session.world.value("klant", "bedrijf")
    assert f"teamleider, {firm}" in text(post)


@pytest.mark.parametrize("zoom", [100, 200])
def test_who_is_on_the_line_is_heard_and_there_is_seen_to_be_more_than_one_answer(zoom: int) -> None:
    player = Played(cast("postvak", 3), zoom=zoom)
    for action in (Start("ochtend"), Read("uren"), Do("uren-terug"), PickUp("ziek")):
        player.do(action)
    assert player.focus.startswith("do-ziek")
    answers = [widget for widget in player.ui.layers[0].root.walk() if widget.name.startswith("do-ziek")]
    assert len(answers) > 2
    assert all(in_sight(player, answer) for answer in answers)
    assert in_sight(player, player.ui.find("tekst"))


def test_a_subject_has_a_capital_however_its_author_wrote_it() -> None:
    player = Played(cast("week-woensdag", 1))
    player.do(next(o.action for o in player.day.scene.view.options if isinstance(o.action, Start)))
    subjects = {row.subject for row in player.day.scene.view.rows}  # type: ignore[attr-defined]
    assert any(subject[0].islower() for subject in subjects)
    letters = [widget for widget in player.ui.layers[0].root.everything() if isinstance(widget, Letter | Still)]
    assert letters
    for letter in letters:
        assert not any(subject in str(letter.value) for subject in subjects if subject[0].islower())


# The agenda ---------------------------------------------------------------------------------------------------------

TODAY = date(2026, 11, 19)  # a thursday


@pytest.mark.parametrize(
    ("due", "day"),
    [
        ("vandaag voor 17.00 uur", TODAY),
        ("vanmiddag", TODAY),
        ("morgen", date(2026, 11, 20)),
        ("donderdag", TODAY),
        ("vrijdag voor 16.00 uur", date(2026, 11, 20)),
        ("woensdag 10.00 uur", date(2026, 11, 25)),
        ("30 november", date(2026, 11, 30)),
        ("zo snel mogelijk", None),
        ("", None),
    ],
)
def test_a_promise_falls_on_the_day_people_mean(due: str, day: date | None) -> None:
    assert due_day(due, TODAY) == day


def test_today_is_marked_while_something_is_due_and_a_date_that_was_sent_too(post: Played) -> None:
    for action in (Read("uren"), Do("uren-terug"), Read("contracten")):
        post.do(action)
    today = post.session.world.scenario.peildatum
    assert month(post).marked == frozenset()
    post.write("aanzeggen", "30-11-2026")
    post.by_click("do-aanzeggen-plannen")
    assert month(post).marked == {date(2026, 11, 30)}
    assert month(post).today == today


def month(player: Played) -> Month:
    found = player.ui.find("maandblad")
    assert isinstance(found, Month)
    return found


def test_the_calendar_is_leafed_through_by_key_and_costs_no_time(post: Played) -> None:
    clock = post.day.scene.clock
    post.by_key("maand-verder")
    assert "december 2026" in text(post)
    assert post.focus == "maand-verder"
    post.by_key("maand-terug")
    assert month(post).month == date(2026, 11, 1)
    assert post.day.scene.clock == clock


def test_what_is_due_stands_in_the_agenda_with_its_time(post: Played) -> None:
    post.do(Read("uren"))
    told = "\n".join(str(w.value) for w in post.ui.find("agenda").walk() if w.value)
    assert "uiterlijk 11:00: Urenstaat week 46" in told


@pytest.mark.parametrize("seed", [1, 3])
def test_at_normal_letters_six_messages_are_seen_at_once(seed: int) -> None:
    player = Played(cast("week-woensdag", seed))
    player.do(next(o.action for o in player.day.scene.view.options if isinstance(o.action, Start)))
    listed = [widget for widget in player.ui.layers[0].root.walk() if isinstance(widget, Still)]
    assert sum(in_sight(player, widget) for widget in listed) >= min(6, len(listed))


def test_a_phone_shakes_for_a_moment_and_only_with_motion() -> None:
    player = situation("postvak-belt")
    phone = player.ui.find("rinkelt-ziek")
    assert isinstance(phone, RingingPhone)
    assert not phone.tick(100)  # no motion
    assert phone.left == RingingPhone.lasts
    player.stage.wishes = player.stage.wishes._replace(motion=True)
    player.stage.resize((1281, 720))
    phone = player.ui.find("rinkelt-ziek")
    assert phone.tick(100)
    assert not phone.tick(RingingPhone.lasts)


def test_a_line_says_that_what_you_typed_is_taken(post: Played) -> None:
    post.do(Read("uren"))
    assert not post.ui.has("ingevuld-totaal")
    post.write("totaal", "38,5")
    assert post.ui.has("ingevuld-totaal")


def test_an_empty_field_for_a_day_says_what_to_type(post: Played) -> None:
    post.do(Read("contracten"))
    field = post.ui.find("veld-aanzeggen")
    assert isinstance(field, Entry)
    assert (field.text, field.hint) == ("", HINTS["datum"])
