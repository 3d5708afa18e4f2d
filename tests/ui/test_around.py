"""What the screens around the day do: who plays, days of your own, settings, help, removing, and a store that fails."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from threading import Event as Signal
from typing import Any

import pygame
import pytest
from pygame.event import Event

from game.core.bots import next_action
from game.core.chance import Chance
from game.errors import GameError
from game.ui.look import NO_LIMIT
from game.ui.screens.day import Sure
from game.ui.screens.debrief import Debrief
from game.ui.screens.home_cards import SHOWN
from game.ui.screens.settings import settings_of, wishes_of
from game.words import schatting, schermen, voortgang
from game.words.wanneer import when
from tests.ui.around import compared, played, played_half, reported
from tests.ui.offices import DISK_FULL, day
from tests.ui.offices import Office as Quick
from tests.ui.walking import ENTER, ESC, F1, SHORT, ShortOffice, Walk, short_scenario

RIGHT, DOWN = pygame.K_RIGHT, pygame.K_DOWN


@pytest.fixture
def office(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[ShortOffice]:
    monkeypatch.setenv("AANZET_GEGEVENS", str(tmp_path))
    short_scenario(tmp_path)
    office = ShortOffice(tmp_path)
    yield office
    office.close()


# From start to debrief --------------------------------------------------------------------------------------------


@pytest.mark.parametrize("zoom", [100, 200])
def test_keys_alone_lead_from_a_new_name_to_the_report(office: ShortOffice, zoom: int) -> None:
    walk = Walk(office, zoom=zoom)
    walk.type("Noor")
    walk.key(ENTER)
    assert walk.here == "Home"
    walk.key(pygame.K_2)
    assert walk.here == "Day"
    referee = walk.stage.screens[-1].referee  # type: ignore[attr-defined]
    chance = Chance(3)
    while not referee.session.is_over:
        walk.do(next_action(referee.session, "expert", chance))
    assert walk.here == "Debrief"
    assert walk.says(schatting.TITLE)
    assert not walk.says("Oefenscore:")
    walk.key(pygame.K_3)
    while walk.focus != "schat-klaar":
        walk.key(pygame.K_1)
    walk.key(ENTER)
    assert walk.says("Oefenscore:")
    assert walk.says(schatting.OWN["goed"])
    for page in Debrief.pages[1:]:
        walk.key(RIGHT)
        assert walk.ui.find("bladen").value == page
    walk.enter("verslag")
    (report,) = office.opened
    assert "Noor" in report.read_text("utf-8")
    assert walk.says(str(report))
    walk.key(ESC, ESC)
    assert walk.here == "Home"
    assert walk.ui.has("terugblik-1")
    walk.key(ESC, ESC)
    assert walk.says(schermen.LEAVE)
    walk.enter("afsluiten")
    assert walk.over
    walk.stage.end()


def test_a_day_is_taken_up_where_it_was_left(office: ShortOffice) -> None:
    walk = Walk(office)
    walk.type("Noor")
    walk.key(ENTER, pygame.K_2)
    referee = walk.stage.screens[-1].referee  # type: ignore[attr-defined]
    walk.do(next_action(referee.session, "expert", Chance(3)))
    walk.key(ESC)
    walk.enter("weg")
    assert walk.here == "Home"
    assert walk.says("Op je bureau is het")
    assert walk.focus == "dag-1"
    walk.key(ENTER)
    again = walk.stage.screens[-1].referee  # type: ignore[attr-defined]
    assert again.played == 1
    assert again.session == referee.session
    walk.stage.end()


def test_what_is_asked_on_the_command_line_leads_straight_into_the_day(office: ShortOffice) -> None:
    walk = Walk(office, SHORT, 11, "Noor")
    assert walk.here == "Day"
    assert walk.stage.screens[-1].referee.world.seed == 11  # type: ignore[attr-defined]
    walk.stage.end()


def test_with_a_scenario_but_no_name_the_day_begins_after_the_choice(office: ShortOffice) -> None:
    office.add_player("Noor")
    walk = Walk(office, SHORT)
    assert walk.says(schermen.STRAIGHT_ON)
    walk.key(pygame.K_1)
    assert walk.here == "Day"
    walk.stage.end()


def test_a_scenario_that_does_not_exist_is_said(office: ShortOffice) -> None:
    walk = Walk(office, "bestaat-niet", 1, "Noor")
    assert walk.here == "Home"
    assert walk.says("Er is geen scenario bestaat-niet")
    walk.stage.end()


# Players ----------------------------------------------------------------------------------------------------------


def test_the_name_of_the_last_player_is_not_left_in_the_field(office: ShortOffice) -> None:
    walk = Walk(office)
    walk.type("Noor")
    walk.key(ENTER)
    walk.key(ESC)
    assert walk.here == "Start"
    assert walk.ui.find("naam").value == ""
    walk.go_to("naam")
    walk.type("Bram")
    walk.key(ENTER)
    assert [card.name for card in office.players()] == ["Bram", "Noor"]
    walk.stage.end()


def test_nobody_sees_the_days_of_somebody_else(office: ShortOffice) -> None:
    office.begin(office.add_player("Noor").id, SHORT, 1)
    office.begin(office.add_player("Daan").id, SHORT, 2)
    walk = Walk(office)
    walk.enter("speler-2")
    assert walk.says("Dag Daan")
    assert walk.ui.has("dag-2")
    assert not walk.ui.has("dag-1")
    walk.key(ESC)
    walk.enter("speler-1")
    assert walk.ui.has("dag-1")
    assert not walk.ui.has("dag-2")
    walk.stage.end()


@pytest.mark.parametrize(
    ("typed", "said"), [("", "Typ eerst je naam"), ("  noor ", "Er is al een speler die noor heet")]
)
def test_a_name_that_cannot_be_used_is_said_under_the_field(typed: str, said: str) -> None:
    walk = Walk(Quick("Noor"))
    walk.go_to("naam")
    walk.type(typed)
    walk.enter("beginnen")
    assert walk.here == "Start"
    assert walk.says(said)
    assert walk.focus == "naam"
    walk.stage.end()


def test_a_name_is_never_longer_than_can_be_kept() -> None:
    walk = Walk(Quick())
    walk.type("a" * 60)
    walk.key(ENTER)
    assert walk.says(f"Dag {'a' * 40}")
    walk.stage.end()


def test_a_flower_in_a_name_is_kept_though_it_is_drawn_as_a_dot() -> None:
    office = Quick()
    walk = Walk(office)
    walk.type("Noor 🌸")
    assert walk.ui.find("naam").value == "Noor 🌸"
    walk.key(ENTER)
    assert [card.name for card in office.players()] == ["Noor 🌸"]
    walk.stage.end()


def test_digits_choose_a_player_and_can_be_typed_in_a_name() -> None:
    walk = Walk(Quick("Noor", "Daan"))
    walk.go_to("naam")
    walk.press(pygame.K_2)
    assert walk.ui.find("naam").value == "2"
    walk.go_to("speler-1")
    walk.key(pygame.K_2)
    assert walk.says("Dag Daan")
    walk.stage.end()


def test_removing_names_what_is_lost_and_is_done_only_after_yes(office: ShortOffice) -> None:
    player = office.add_player("Noor")
    report = office.write_report(player.id, office.begin(player.id, SHORT, 1).day)
    office.add_player("Daan")
    walk = Walk(office)
    walk.enter("speler-1")
    walk.enter("verwijderen")
    assert walk.says(schermen.remove_text("Noor", 1, 0))
    assert walk.focus == "nee"
    walk.key(ESC)
    assert [card.name for card in office.players()] == ["Daan", "Noor"]
    walk.enter("verwijderen")
    walk.enter("ja")
    assert walk.here == "Start"
    assert [card.name for card in office.players()] == ["Daan"]
    assert not walk.ui.has(f"speler-{player.id}")
    assert not report.exists()
    walk.stage.end()


@pytest.mark.parametrize(
    ("under_way", "ended", "lost"),
    [
        (0, 0, ": de instellingen."),
        (2, 0, ": 2 lopende werkdagen, de verslagen daarvan en de instellingen."),
        (1, 3, ": 3 afgeronde werkdagen, 1 lopende werkdag, de verslagen daarvan en de instellingen."),
    ],
)
def test_what_is_lost_is_counted(under_way: int, ended: int, lost: str) -> None:
    assert lost in schermen.remove_text("Noor", under_way, ended)


def test_esc_pressed_too_often_does_not_end_the_game() -> None:
    walk = Walk(Quick("Noor"))
    walk.key(*[ESC] * 5)
    assert walk.says(schermen.LEAVE)
    walk.key(ESC)
    assert not walk.over
    assert walk.focus == "speler-1"
    walk.stage.end()


# Home -------------------------------------------------------------------------------------------------------------


def many(count: int, under_way: int = 0) -> Quick:
    return Quick("Noor", days=tuple(day(n, ended=n <= count - under_way) for n in range(count, 0, -1)))


def home(office: Quick) -> Walk:
    walk = Walk(office)
    walk.key(pygame.K_1)
    return walk


def test_a_few_earlier_days_are_shown_and_the_rest_when_asked() -> None:
    walk = home(many(30))
    shown = [name for name in (f"terugblik-{n}" for n in range(1, 31)) if walk.ui.has(name)]
    assert len(shown) == SHOWN
    walk.enter("alles")
    assert all(walk.ui.has(f"terugblik-{n}") for n in range(1, 31))
    walk.stage.end()


def test_going_on_comes_first_whatever_is_known_first() -> None:
    office = many(1, under_way=1)
    office.referees[1] = played_half()
    walk = home(office)
    assert walk.focus == "dag-1"
    assert walk.ui.find("dag-1").hotkey == "1"
    walk.stage.end()


def test_a_day_that_cannot_be_opened_says_so_and_the_others_still_can() -> None:
    walk = home(many(2, under_way=2))
    assert walk.says("hoort bij een andere versie")
    assert not walk.ui.has("dag-2")
    assert walk.ui.has("begin-drukte")
    walk.stage.end()


def test_a_scenario_with_a_mistake_is_a_sentence_and_no_button() -> None:
    walk = home(many(0))
    assert walk.says("Typ: aanzet controleer scenarios/stuk")
    assert not walk.ui.has("begin-stuk")
    walk.stage.end()


@pytest.mark.parametrize(("count", "told"), [(10, "10"), (30, "20-30"), (45, "30-45"), (60, "45-60")])
def test_how_long_a_day_takes_is_told_from_quick_to_calm(count: int, told: str) -> None:
    assert schermen.minutes(count) == f"ongeveer {told} minuten"


def test_a_class_can_be_given_the_same_seed() -> None:
    walk = home(many(0))
    walk.enter("meer-zorg")
    walk.go_to("zaad")
    walk.type("42")
    walk.key(ENTER)
    assert walk.says("Hier wordt niet gespeeld: zorg, zaad 42.")
    walk.stage.end()


@pytest.mark.parametrize("typed", ["1e9", "-7", "7,5", "1234567890", "zeven", "٤٢"])
def test_what_is_no_seed_is_refused_and_still_stands_there(typed: str) -> None:
    walk = home(many(0))
    walk.enter("meer-zorg")
    walk.go_to("zaad")
    walk.type(typed)
    walk.key(ENTER)
    assert walk.says(schermen.SEED_WRONG)
    assert walk.ui.find("zaad").value == typed
    walk.stage.end()


def test_the_next_day_of_a_week_is_offered_after_the_day_before_it() -> None:
    over = replace(day(3, ended=True, title="Maandag"), next="zorg")
    office = Quick("Noor", days=(over, day(2, ended=True)))
    office.referees[3] = played_half()
    walk = home(office)
    assert walk.says(schermen.NEXT_DAYS)
    assert walk.says("Een roostermaker valt uit")
    assert walk.says("“Maandag”")
    assert walk.focus == "vervolg-3"
    walk.key(ENTER)
    assert walk.here == "Day"
    walk.stage.end()


@pytest.mark.parametrize("after", ["", "bestaat-niet", "stuk"])
def test_a_day_nothing_playable_follows_offers_no_next_day(after: str) -> None:
    walk = home(Quick("Noor", days=(replace(day(3, ended=True), next=after),)))
    assert not walk.says(schermen.NEXT_DAYS)
    assert not walk.ui.has("vervolg-3")
    walk.stage.end()


def test_without_a_seed_the_field_says_what_to_type() -> None:
    walk = home(many(0))
    walk.enter("meer-zorg")
    walk.enter("met-zaad")
    assert walk.says(schermen.SEED_EMPTY)
    walk.stage.end()


def test_beginning_what_is_under_way_asks_which_of_the_two() -> None:
    office = many(1, under_way=1)
    walk = home(office)
    walk.enter("begin-drukte")
    assert walk.says(schermen.BEGUN_TITLE)
    walk.enter("nieuw")
    assert walk.says("Hier wordt niet gespeeld: drukte, zaad None.")
    walk.stage.end()


@pytest.mark.parametrize(
    ("moment", "said"),
    [
        ("2026-11-03T08:05:00.000+00:00", "vandaag om 8:05"),
        ("2026-11-02T23:59:00.000+00:00", "gisteren om 23:59"),
        ("2026-10-29T09:00:00.000+00:00", "donderdag om 9:00"),
        ("2026-10-27T09:00:00.000+00:00", "27 oktober"),
        ("2025-12-31T09:00:00.000+00:00", "31 december 2025"),
        ("2026-11-04T09:00:00.000+00:00", "4 november"),
    ],
)
def test_moments_are_told_as_people_say_them(moment: str, said: str) -> None:
    assert when(moment, datetime(2026, 11, 3, 12, 0, tzinfo=UTC)) == said


def test_a_name_in_letters_no_font_has_is_kept_and_said_to_be_dots() -> None:
    walk = Walk(Quick())
    walk.type("Олена")
    assert walk.says("daar staat een stip")
    walk.type(" Ayşe Żółć é")
    walk.key(ENTER)
    assert walk.office.cards[0].name == "Олена Ayşe Żółć é"
    walk.stage.end()
    plain = Walk(Quick())
    plain.type("Ayşe Żółć é O'Neill-van 't Hof")
    assert not plain.says("daar staat een stip")
    plain.stage.end()


# Settings and help ------------------------------------------------------------------------------------------------


def test_a_choice_shows_at_once_and_is_there_the_next_time() -> None:
    office = Quick("Noor", "Daan")
    walk = home(office)
    walk.enter("naar-instellingen")
    walk.key(DOWN)
    assert walk.stage.wishes.theme == "donker"
    walk.go_to("vergroting")
    walk.key(DOWN, DOWN)
    walk.go_to("geluid")
    walk.key(DOWN, DOWN)
    walk.key(ESC, ESC)
    assert wishes_of(dict(office.cards[0].settings)) == walk.stage.wishes
    again = home(office)
    assert (again.stage.wishes.theme, again.stage.wishes.zoom, again.stage.wishes.sound) == ("donker", 150, False)
    again.key(ESC)
    again.enter("speler-2")
    assert (again.stage.wishes.theme, again.stage.wishes.zoom) == ("licht", 100)
    for each in (walk, again):
        each.stage.end()


def test_what_is_chosen_before_there_is_a_name_is_kept_for_that_name() -> None:
    office = Quick("Daan")
    walk = Walk(office)
    walk.press(pygame.K_PLUS, pygame.KMOD_CTRL)
    walk.go_to("naam")
    walk.type("Noor")
    walk.key(ENTER)
    assert walk.stage.wishes.zoom == 125
    assert [dict(card.settings).get("vergroting") for card in office.cards] == [None, "125"]
    walk.stage.end()


def test_settings_survive_being_written_down() -> None:
    from game.ui.kit import Wishes

    wishes = Wishes("hoog-contrast", 175, "lezen", False, False, "extra-ruim", 40, "vanzelf", NO_LIMIT)
    assert wishes_of(settings_of(wishes)) == wishes


def test_settings_that_no_longer_exist_fall_back() -> None:
    from game.ui.kit import Wishes

    odd = {"thema": "roze", "vergroting": "110", "letter": "krul", "regels": "krap", "volume": "500"}
    assert wishes_of({**odd, "voorlezen": "zingend", "extra-tijd": "-1"}) == Wishes()


def test_settings_of_before_there_were_more_keep_what_they_said() -> None:
    from game.ui.kit import Wishes

    old = {"thema": "donker", "vergroting": "125", "letter": "lezen", "beweging": "nee", "geluid": "nee"}
    assert wishes_of(old) == Wishes("donker", 125, "lezen", motion=False, sound=False)


def test_every_letter_that_can_be_chosen_can_be_drawn() -> None:
    walk = home(Quick("Noor"))
    walk.enter("naar-instellingen")
    walk.go_to("letter")
    walk.key(DOWN)
    assert walk.stage.wishes.family == schermen.FAMILIES[1][0]
    assert walk.stage.look.type.files
    walk.stage.end()


def test_there_is_help_about_every_kind_of_task() -> None:
    from game.core import desk
    from game.core.tasks import TASK_TYPES
    from game.words import hulp

    assert {desk.DESK, *TASK_TYPES} <= set(hulp.ABOUT)


def test_settings_and_help_during_a_day_lead_back_to_the_same_place(office: ShortOffice) -> None:
    walk = Walk(office, SHORT, 3, "Noor")
    walk.key(pygame.K_TAB)
    before = (walk.focus, walk.dump())
    walk.key(F1)
    assert walk.here == "HelpScreen"
    walk.key(RIGHT, RIGHT, F1)
    assert (walk.focus, walk.dump()) == before
    walk.key(ESC)
    walk.enter("instellingen")
    assert walk.here == "Settings"
    walk.key(ESC)
    assert (walk.focus, walk.dump()) == before
    walk.stage.end()


# A store that fails -----------------------------------------------------------------------------------------------


def test_without_a_place_to_write_the_game_says_so_and_lets_you_try_again() -> None:
    office = Quick("Noor")
    office.failing = {"players"}
    walk = Walk(office)
    assert walk.says(DISK_FULL)
    assert not walk.ui.has("naam")
    office.failing = set()
    walk.enter("opnieuw")
    assert walk.ui.has("speler-1")
    walk.stage.end()


@pytest.mark.parametrize("what", ["days", "scenarios"])
def test_lists_that_cannot_be_read_are_said_and_can_be_tried_again(what: str) -> None:
    office = Quick("Noor")
    office.failing = {what}
    walk = home(office)
    assert walk.says(DISK_FULL)
    office.failing = set()
    walk.enter("opnieuw")
    assert walk.focus == "rondleiding"
    walk.stage.end()


@pytest.mark.parametrize(("what", "how"), [("begin", ("begin-drukte",)), ("remove_player", ("verwijderen", "ja"))])
def test_a_failure_at_home_is_said_and_changes_nothing(what: str, how: tuple[str, ...]) -> None:
    office = Quick("Noor")
    office.failing = {what}
    walk = home(office)
    for name in how:
        walk.enter(name)
    assert walk.says(DISK_FULL)
    walk.key(ESC)
    assert walk.here == "Home"
    assert len(office.cards) == 1
    walk.stage.end()


def test_a_name_that_cannot_be_written_down_is_said_in_place() -> None:
    office = Quick()
    office.failing = {"add_player"}
    walk = Walk(office)
    walk.type("Noor")
    walk.key(ENTER)
    assert walk.says(DISK_FULL)
    assert walk.ui.find("naam").value == "Noor"
    walk.stage.end()


def test_settings_that_cannot_be_kept_still_show_and_say_so() -> None:
    office = Quick("Noor")
    office.failing = {"keep_settings"}
    walk = home(office)
    walk.enter("naar-instellingen")
    walk.press(pygame.K_PLUS, pygame.KMOD_CTRL)
    walk.settle()
    assert walk.stage.wishes.zoom == 125
    assert walk.says(DISK_FULL)
    walk.stage.end()


def test_a_full_disk_during_a_day_leaves_the_day_as_it_was(
    office: ShortOffice, monkeypatch: pytest.MonkeyPatch
) -> None:
    walk = Walk(office, SHORT, 3, "Noor")
    referee = walk.stage.screens[-1].referee  # type: ignore[attr-defined]
    before, action = referee.session, next_action(referee.session, "expert", Chance(3))

    def full(*given: object) -> None:
        raise GameError(DISK_FULL)

    with monkeypatch.context() as patch:
        patch.setattr(office._store, "write_action", full)
        walk.do(action)
        assert walk.says(DISK_FULL)
        assert referee.session == before
    walk.key(ESC)
    walk.do(action)
    assert referee.played == 1
    walk.stage.end()


def test_closing_the_window_during_a_write_keeps_what_was_done(
    office: ShortOffice, monkeypatch: pytest.MonkeyPatch
) -> None:
    walk = Walk(office, SHORT, 3, "Noor")
    referee = walk.stage.screens[-1].referee  # type: ignore[attr-defined]
    action, write, go = next_action(referee.session, "expert", Chance(3)), office._store.write_action, Signal()

    def slow(*given: Any) -> None:
        go.wait(10)
        write(*given)

    monkeypatch.setattr(office._store, "write_action", slow)
    walk.stage.hear(Sure(action))
    walk.send(Event(pygame.QUIT))
    assert walk.over
    assert office._store.actions_of(1) == ()
    go.set()
    walk.stage.end()
    assert len(office._store.actions_of(1)) == 1


def test_a_folder_that_cannot_be_written_in_is_said_before_anything_is_played(tmp_path: Path) -> None:
    (tmp_path / "bezet").write_text("een bestand", "utf-8")
    real = ShortOffice(tmp_path / "bezet")
    walk = Walk(real)
    assert walk.says("De map voor je werk kan niet worden gemaakt")
    assert walk.says("--gegevens")
    assert not walk.ui.has("naam")
    walk.enter("stoppen")
    assert walk.over
    walk.stage.end()
    real.close()


@pytest.mark.parametrize("what", ["write_report", "open_file"])
def test_a_report_that_cannot_be_opened_is_said(what: str) -> None:
    office = many(1)
    office.referees[1], office.reports[1] = played(), reported()
    walk = home(office)
    walk.enter("terugblik-1")
    office.failing = {what}
    walk.enter("verslag")
    assert walk.says(DISK_FULL)
    walk.key(ESC)
    assert walk.says("Oefenscore:")
    walk.stage.end()


def test_a_debrief_that_cannot_be_made_lets_you_try_again() -> None:
    office = many(1)
    office.referees[1], office.reports[1] = played(), reported()
    office.failing = {"report"}
    walk = home(office)
    walk.enter("terugblik-1")
    assert walk.says(DISK_FULL)
    office.failing = set()
    walk.enter("opnieuw")
    assert walk.says("Oefenscore:")
    walk.stage.end()


# Progress ---------------------------------------------------------------------------------------------------------


def test_finished_days_are_compared_from_home_and_esc_leads_back() -> None:
    office = many(3)
    office.compared = compared()
    walk = home(office)
    walk.enter("voortgang")
    assert walk.here == "ProgressScreen"
    (_, tracks), *_ = compared().tracks
    assert all(walk.says(track.standing.text) and walk.says(track.told) for track in tracks)
    assert walk.says(tracks[0].dots[0].told)
    walk.key(ESC)
    assert walk.here == "Home"
    walk.stage.end()


def test_without_a_finished_day_there_is_nothing_to_compare() -> None:
    walk = home(Quick("Noor"))
    assert not walk.ui.has("voortgang")
    walk.stage.end()


def test_days_that_cannot_be_compared_now_can_be_tried_again() -> None:
    office = many(3)
    office.failing = {"progress"}
    walk = home(office)
    walk.enter("voortgang")
    assert walk.says(DISK_FULL)
    office.failing = set()
    walk.enter("opnieuw")
    assert walk.says(voortgang.NOTHING)
    walk.stage.end()
