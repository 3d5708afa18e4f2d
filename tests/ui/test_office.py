"""The office: what stands in it tells what the day knows, and the bar over it stays one line."""

from __future__ import annotations

from dataclasses import replace

import pygame
import pytest

from game.core.desk import Do
from game.ui.kit import Chip
from game.ui.office.light import lamps_on, light
from game.ui.office.picture import SEATS, Places
from game.ui.office.view import Office, RingingThing, Thing
from game.ui.reader import add_button
from game.ui.tasks import Frame
from game.ui.tasks.desk_news import answer_by
from game.ui.tasks.marks import Bubble
from game.ui.widgets.spare import Trust
from game.words import kantoor as words
from tests.ui.days import Played, acts, cast
from tests.ui.situations import log_until, situation


def texts(player: Played) -> list[str]:
    return [getattr(widget, "text", "") for widget in player.ui.top.root.walk()]


# The things -------------------------------------------------------------------------------------------------------


def test_everything_in_the_office_has_a_digit_of_its_own_and_opens_by_it() -> None:
    player = situation("bureau")
    office = player.ui.find("kantoor")
    assert isinstance(office, Office)
    digits = [thing.hotkey for thing in office.children if isinstance(thing, Thing)]
    assert len(set(digits)) == len(digits)
    assert digits[-1] == "0"
    player.press(pygame.K_6)
    player.settle()
    assert player.ui.has("regio")


@pytest.mark.parametrize("size", [(806, 605), (1210, 900), (820, 700), (900, 500)])
@pytest.mark.parametrize("people", SEATS)
def test_nothing_to_press_lies_over_something_else(size: tuple[int, int], people: int) -> None:
    places = Places(size)
    names = [*(f"bureau-{n}" for n in range(5)), *(f"stoel-{n}/{people}" for n in range(people)), "kaart", "deur"]
    boxes = [places.named(name) for name in names]
    assert all(pygame.Rect((0, 0), size).contains(box) for box in boxes)
    assert all(len(box.collidelistall(boxes)) == 1 for box in boxes)
    assert min(min(box.size) for box in boxes) >= 36


def test_the_phone_rings_while_somebody_calls_and_is_still_without_motion() -> None:
    player = situation("bureau-collega")
    phone = player.ui.find("plek-telefoon")
    assert isinstance(phone, RingingThing)
    assert phone.label.startswith(words.RINGING)
    assert not phone.tick(500)


def test_in_the_list_too_the_phone_says_that_it_rings() -> None:
    phone = situation("bureau-collega", zoom=200).ui.find("plek-telefoon")
    assert getattr(phone, "text", "").startswith(words.RINGING)


def test_nobody_calls_where_you_do_the_calling() -> None:
    assert not isinstance(situation("bureau-terug").ui.find("plek-telefoon"), RingingThing)


def test_what_a_colleague_costs_is_said_before_you_ask() -> None:
    player = situation("bureau-collega")
    offer = next(one for one in player.day.scene.view.offers if one.kind == "collega")
    control = next(widget for action, widget in acts(player.ui) if action == Do(offer.deed))
    assert getattr(control, "note", "") == words.takes(offer.minutes)


def test_with_something_open_the_way_on_stays_in_sight_and_escape_closes_it() -> None:
    player = situation("bureau-agenda")
    start = player.ui.find(player.ui.default)
    assert player.surface.get_rect().contains(start.rect)
    player.press(pygame.K_ESCAPE)
    player.settle()
    assert not player.ui.has("plek-kop")


# The light --------------------------------------------------------------------------------------------------------


def test_the_light_goes_with_the_clock() -> None:
    noon, evening = light(12 * 60), light(18 * 60)
    assert sum(noon.sky) > sum(evening.sky)
    assert lamps_on(17 * 60)
    assert not lamps_on(12 * 60)


def test_within_a_quarter_of_an_hour_the_room_is_drawn_once() -> None:
    first, later = situation("bureau"), situation("bureau")
    later.day.scene = replace(later.day.scene, clock=8 * 60 + 44)
    later.stage.rebuild()
    assert first.ui.find("kantoor").scenery == later.ui.find("kantoor").scenery  # type: ignore[attr-defined]


# The state of the day ---------------------------------------------------------------------------------------------


@pytest.mark.parametrize("zoom", [100, 200])
def test_the_bar_is_never_more_than_a_title_and_one_line_of_state(zoom: int) -> None:
    player = situation("bureau-agenda", zoom=zoom)
    bar = player.ui.find("kop")
    shown = [widget for widget in bar.walk() if widget.rect.h and isinstance(widget, Chip | Trust)]
    assert {"klok", "gedaan", "vertrouwen"} <= {widget.name for widget in shown}
    lines = {widget.rect.centery // 10 for widget in shown if widget.name != "vertrouwen"}
    assert len(lines) == 1
    assert bar.rect.contains(player.ui.find("menu").rect)


def test_what_can_be_missed_makes_room_in_the_bar() -> None:
    wide, small = (situation("bureau-agenda", size=size) for size in ((1280, 720), (1000, 720)))
    assert wide.ui.find("geplaatst").rect.w > 0
    assert small.ui.find("geplaatst").rect.w == 0
    assert small.ui.find("klok").rect.w > 0


def test_a_button_to_be_read_to_makes_the_bar_no_higher_beside_a_long_title() -> None:
    plain, read = situation("gesprek-verder"), situation("gesprek-verder")
    for player in (plain, read):
        player.ui.find("titel").text = "Intakegesprek met Edwin Vreugdenhil"  # type: ignore[attr-defined]
    add_button(read.ui)
    for player in (plain, read):
        player.ui.place(player.stage.look)
    assert read.ui.find("kop").rect.h == plain.ui.find("kop").rect.h
    assert read.ui.find("klok").rect.w > 0


def test_a_change_of_trust_is_seen_in_the_bar_a_dot_at_a_time() -> None:
    trust = Trust("Xavier", 6, 4, says="")
    assert trust.shown == 4
    trust.passed = trust.wait
    assert trust.shown == 5
    trust.passed = 5_000
    assert trust.shown == 6


def test_at_the_desk_stands_what_you_promised_and_who_trusts_you() -> None:
    player = situation("bureau-terug")
    promise = player.day.scene.promises[0]
    assert words.STATE in texts(player)
    assert any(promise.text in text for text in texts(player))
    role, level, was = player.day.scene.trust[0]
    says = words.trust_told(player.referee.world.person(role).name, level, was)
    assert [getattr(widget, "says", "") for widget in player.ui.top.root.walk()].count(says) == 2


def test_a_promise_whose_time_went_by_is_said_in_the_diary() -> None:
    late = log_until(
        cast("drukte-bij-het-distributiecentrum", 3),
        lambda session, _: session.now.kind == "bureau" and len(session.finished) == 11,
    )
    player = Played(cast("drukte-bij-het-distributiecentrum", 3), log=late)
    scene = player.day.scene
    player.by_click("plek-agenda")
    assert scene.broken
    assert sum(text.endswith(f": {words.BROKEN}") for text in texts(player)) == len(scene.broken)


# What came of it --------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("reply", "speaks"),
    [("Keurig op tijd. Ik lees het meteen.", True), ("Samira dacht dat het al geregeld was.", False)],
)
def test_what_is_told_about_somebody_is_not_put_in_his_mouth(reply: str, speaks: bool) -> None:
    player = situation("bureau")
    person = player.day.referee.world.people[0]
    told = answer_by(
        Frame(player.day.scene, player.day.referee.world, narrow=False),
        person.role,
        reply.replace("Samira", person.first_name),
    )
    assert any(isinstance(widget, Bubble) for widget in told.walk()) == speaks
