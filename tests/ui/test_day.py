"""The day on the screen, task by task: what a key or click does, what is asked first, and what can be read."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pygame
import pytest
from pygame.event import Event
from worlds import quiet_day

from game.core import desk
from game.core.bots import next_action
from game.core.chance import Chance
from game.core.session import read_action, replay
from game.core.story import Promised
from game.core.tasks.conversation import Leave
from game.core.tasks.record import Choose, Save
from game.core.tasks.selection_actions import Propose, React
from game.errors import GameError
from game.ui.kit import Chip, Choice, Fold, Label, Portrait, Scroll, Select, digit
from game.ui.screens.day import Day, Sure
from game.ui.screens.debrief import Debrief
from game.ui.screens.help import HelpScreen
from game.ui.tasks import question
from game.ui.tasks.places import Place
from game.words import calculatie, spel
from game.words import taken as words
from game.words.redenen import sentence
from tests.ui.days import ENTER, TAB, Kept, Played, acts, cast, controls
from tests.ui.situations import log_until, situation

ESC = pygame.K_ESCAPE


def at(scenario: str, *actions: Any, **look: Any) -> Played:
    """A day with these things done."""
    player = Played(cast(scenario, 1), **look)
    for action in actions:
        player.do(action)
    return player


def in_talk(**look: Any) -> Played:
    return at("gesprek", desk.Start("intake-samira"), **look)


def texts(player: Played) -> list[str]:
    return [widget.text for widget in player.ui.top.root.walk() if isinstance(widget, Label)]


def says(player: Played, part: str) -> bool:
    return any(part in text for text in texts(player))


def key(player: Played, code: int, mod: int = 0) -> None:
    player.press(code, mod)
    player.settle()


# Gesprek ----------------------------------------------------------------------------------------------------------


def test_digits_number_through_from_what_you_can_say_to_topics_and_rounding_off() -> None:
    player = in_talk()
    key(player, pygame.K_1)
    shown = [widget for widget in controls(player.ui) if isinstance(widget, Choice)]
    assert [widget.number for widget in shown] == [str(n) for n in range(1, len(shown) + 1)]
    assert [widget.text for widget in shown][-1].startswith("Dank je wel")


@pytest.mark.parametrize("zoom", [100, 200])
def test_that_a_topic_ends_the_opening_is_read_before_it_is_chosen(zoom: int) -> None:
    player = situation("gesprek", zoom=zoom)
    player = Played(player.referee.world, log=log_until(player.referee.world, lambda s, _: s.now.kind == "gesprek"))
    assert player.day.scene.view.phase == "opening"
    assert says(player, words.OPENING_HINT)
    topic = next(widget.name for widget in controls(player.ui) if widget.name.startswith("open-"))
    player.by_click(topic)
    assert player.day.scene.view.phase == "kern"
    assert not says(player, words.OPENING_HINT)


def test_moves_topics_and_closing_share_the_digits_and_nought_is_the_tenth() -> None:
    player = situation("gesprek")
    shown = [widget for widget in controls(player.ui) if isinstance(widget, Choice)]
    assert [widget.number for widget in shown] == [*"1234567890"]
    assert shown[0].name.startswith("say-")
    assert shown[9].name.startswith("open-")
    key(player, pygame.K_0)
    assert player.day.scene.view.topic == shown[9].text


def test_every_choice_has_a_number_also_after_the_tenth() -> None:
    assert [digit(number) for number in (1, 9, 10, 11, 20)] == ["1", "9", "10", "11", "20"]


def test_a_digit_says_what_stands_beside_it_and_the_answer_is_read() -> None:
    player = in_talk()
    key(player, pygame.K_1)
    said = next(widget.text for widget in controls(player.ui) if isinstance(widget, Choice) and widget.number == "1")
    key(player, pygame.K_1)
    assert says(player, said)
    assert player.session.now.state.spoken


def test_after_every_move_the_first_choice_has_the_focus() -> None:
    player = in_talk()
    for _ in range(2):
        first = next(widget for widget in controls(player.ui) if isinstance(widget, Choice))
        assert player.focus == first.name
        key(player, pygame.K_1)


@pytest.mark.parametrize("zoom", [100, 200])
def test_the_last_words_stand_in_sight_after_a_move(zoom: int) -> None:
    player = situation("gesprek-verder", zoom=zoom)
    last = player.day.scene.view.lines[-1][1]
    words_ = next(w for w in reversed(list(player.ui.layers[0].root.walk())) if getattr(w, "text", "") == last)
    assert isinstance(words_, Label)
    assert player.surface.get_rect().contains(words_.rect)


def test_a_topic_opened_from_further_down_the_page_brings_the_last_words_back_into_sight() -> None:
    player = situation("gesprek", zoom=200)
    for _ in range(8):
        key(player, pygame.K_DOWN)
    assert player.focus.startswith("open-")
    key(player, ENTER)
    last = player.day.scene.view.lines[-1][1]
    answer = next(w for w in reversed(list(player.ui.layers[0].root.walk())) if getattr(w, "text", "") == last)
    assert player.focus.startswith("say-")
    assert player.surface.get_rect().contains(answer.rect)
    assert player.surface.get_rect().contains(player.ui.find(player.focus).rect)


def test_what_a_move_showed_stands_under_the_last_words_in_icon_and_word() -> None:
    player = in_talk()
    key(player, pygame.K_1)
    player.by_click("say-open-begin")
    assert says(player, f"**{spel.RATINGS['sterk'].capitalize()}.**")
    assert any(getattr(widget, "icon", "") == "circle-check" for widget in player.ui.top.root.walk())


def test_the_face_follows_the_trust_and_the_mood_is_said_in_words() -> None:
    player = in_talk()
    face = player.ui.find("gezicht")
    assert isinstance(face, Place)
    view = player.day.scene.view
    assert face.mood == view.mood
    assert says(player, spel.MOODS[view.mood])
    assert says(player, words.trust(view.trust))


def test_more_trust_than_before_is_seen() -> None:
    player = in_talk()
    key(player, pygame.K_1)
    assert not says(player, words.MORE_TRUST)
    player.by_click("say-open-begin")
    assert says(player, words.MORE_TRUST)


def test_on_the_phone_you_hear_how_somebody_feels() -> None:
    player = at("kaart", desk.Start("telefoon-daan"))
    assert player.ui.find("kanaal").value == words.CHANNELS["telefoon"][0]
    assert says(player, "klinkt")
    assert not says(player, "kijkt rustig")


def test_breaking_off_is_asked_first_and_enter_does_no_harm() -> None:
    player = in_talk()
    player.by_click("leave")
    assert player.ui.has("ja")
    key(player, ENTER)
    assert player.session.now.kind == "gesprek"
    player.by_click("leave")
    player.by_click("ja")
    assert player.session.now.kind == "bureau"


def test_rounding_off_is_asked_first_with_the_words_you_will_say() -> None:
    player = in_talk()
    key(player, pygame.K_1)
    player.by_click("say-open-begin")
    player.by_click("say-afronden")
    assert says(player, "Dank je wel, ik weet genoeg")
    key(player, ESC)
    assert player.session.now.kind == "gesprek"
    player.by_click("say-afronden")
    key(player, ENTER)
    assert player.session.now.kind == "bureau"


def test_back_at_the_desk_the_last_answer_can_still_be_read() -> None:
    player = in_talk()
    key(player, pygame.K_1)
    player.by_click("say-open-begin")
    player.by_click("say-afronden")
    key(player, ENTER)
    assert says(player, "Fijn, dan hoor ik het wel.")
    assert says(player, spel.ENDINGS["afgerond"])


@pytest.mark.parametrize("zoom", [100, 200])
@pytest.mark.parametrize("done", [1, 2])
def test_back_at_the_desk_the_news_and_the_way_on_are_seen_at_once(done: int, zoom: int) -> None:
    world = cast("drukte-bij-het-distributiecentrum", 3)
    log = log_until(world, lambda session, _: session.now.kind == "bureau" and len(session.finished) == done)
    player = Played(world, log=log, zoom=zoom)
    start = next(widget for act, widget in acts(player.ui) if isinstance(act, desk.Start))
    seen = player.surface.get_rect()
    assert seen.contains(player.ui.find("terugblik-kop").rect)
    assert seen.contains(start.rect)
    if zoom == 100:
        assert all(seen.contains(widget.rect) for widget in player.ui.find("kantoor").children)


def test_at_first_the_desk_is_described_and_later_that_lies_folded() -> None:
    player = situation("bureau")
    described = player.day.scene.view.situation
    assert says(player, described)
    player.do(desk.Do("takenlijst-openen"))
    assert not says(player, described)
    player.by_click("plek-postbakje")
    player.by_click("situatie-lezen")
    assert says(player, described)


@pytest.mark.parametrize("zoom", [100, 200])
def test_all_that_a_task_showed_can_be_unfolded_by_key(zoom: int) -> None:
    player = situation("bureau-terug", zoom=zoom)
    remarks = [f"**{spel.RATINGS[e.rating].capitalize()}.** {sentence(e.reason)}" for e in player.day.feedback]
    assert len(remarks) > 2
    assert not all(text in texts(player) for text in remarks)
    player.by_key("terugblik")
    assert all(text in texts(player) for text in remarks)
    player.by_key("terugblik")
    assert not all(text in texts(player) for text in remarks)


def test_a_day_that_is_taken_up_at_the_desk_begins_with_how_the_last_task_ended() -> None:
    left = situation("bureau-terug")
    again = Played(left.referee.world, log=log_until(left.referee.world, lambda s, _: len(s.finished) == 2))
    title = words.looking_back(left.day.ended.title)
    assert title in texts(left)
    assert texts(again) == texts(left)


def test_looking_back_at_a_talk_counts_all_that_it_showed() -> None:
    world = cast("drukte-bij-het-distributiecentrum", 3)
    log = log_until(world, lambda s, _: s.now.kind == "bureau" and len(s.finished) == 1)
    player = Played(world, log=log[:-1])
    player.do(read_action(player.session, log[-1]))
    done = player.session.finished[-1]
    settled = [one for one in done.rules.evidence(done.task, done.events) if one.event is not None]
    chips = [w.text for w in player.ui.find("bureau").walk() if isinstance(w, Chip)]
    assert sum(int(text.split()[0]) for text in chips) == len(settled) > len(player.day.feedback)


def test_looking_back_at_a_talk_says_which_of_your_sentences_it_is_about() -> None:
    world = cast("drukte-bij-het-distributiecentrum", 3)
    player = Played(world, log=log_until(world, lambda s, _: len(s.finished) == 1))
    player.by_key("terugblik")
    remarks = [text for text in texts(player) if text.startswith(("**Sterk", "**Neutraal", "**Zwak"))]
    assert remarks
    assert all(" Je zei: “" in text for text in remarks)


def test_the_last_task_can_be_looked_back_at_after_something_else_was_done() -> None:
    world = cast("drukte-bij-het-distributiecentrum", 3)
    player = Played(world, log=log_until(world, lambda s, _: len(s.finished) == 1))
    last = player.session.finished[-1]
    said_last = last.rules.view(last.task, last.state).lines[-1][1]
    assert says(player, said_last)
    player.do(desk.Do(player.day.scene.view.offers[0].deed))
    assert not says(player, said_last)
    player.by_key("terugblik")
    assert says(player, said_last)


@pytest.mark.parametrize("zoom", [100, 200])
def test_what_a_deed_brought_is_in_sight_also_when_it_was_chosen_from_far_down(zoom: int) -> None:
    player = situation("bureau", zoom=zoom)
    computer = [offer for offer in player.day.scene.view.offers if offer.kind in ("opzoeken", "notitie")]
    player.by_hand(desk.Do(computer[-1].deed), by_key=False)
    text = player.day.scene.view.lines[-1][0]
    told = next(w for w in player.ui.layers[0].root.walk() if getattr(w, "text", "") == text)
    windows = [player.surface.get_rect(), *(above.window() for above in told.above())]
    assert all(window is None or window.contains(told.rect) for window in windows)


def test_what_is_pressed_while_the_last_is_written_down_is_not_heard() -> None:
    player = situation("gesprek")
    before = len(player.journal.lines)
    for code in (pygame.K_1, pygame.K_5):
        player.stage.event(Event(pygame.KEYDOWN, key=code, mod=0, unicode=chr(code)))
    player.settle()
    assert len(player.journal.lines) == before + 1


# Notes, menu, leaving ---------------------------------------------------------------------------------------------


@pytest.mark.parametrize(("zoom", "size"), [(100, (1280, 720)), (200, (1280, 720)), (200, (1920, 1080))])
def test_day_and_date_stand_beside_the_clock(zoom: int, size: tuple[int, int]) -> None:
    player = situation("kaart", zoom=zoom, size=size)
    clock = player.ui.find("klok")
    assert isinstance(clock, Chip)
    assert clock.text == f"ma 16 nov, {spel.clock(player.day.scene.clock)}"
    assert clock.rect.w >= clock.natural(player.stage.look)
    player.ui.reveal(clock)
    assert player.surface.get_rect().contains(clock.rect)


def test_n_opens_the_notes_from_every_task_and_esc_closes_them() -> None:
    for name in ("bureau", "gesprek-verder", "kaart", "selectie", "calculatie"):
        player = situation(name)
        player.ui.set_focus(None)
        key(player, pygame.K_n)
        assert player.ui.has("notities-blad"), name
        key(player, ESC)
        assert not player.ui.has("notities-blad")


@pytest.mark.parametrize("zoom", [100, 200])
def test_after_the_notes_you_go_on_where_you_were(zoom: int) -> None:
    player = situation("gesprek-verder", zoom=zoom)
    player.settle()
    key(player, pygame.K_DOWN)
    where, offset = player.focus, player.ui.layers[0].root.offset
    key(player, pygame.K_n)
    key(player, ESC)
    assert player.focus == where
    assert abs(player.ui.layers[0].root.offset - offset) <= player.surface.get_height() // 2


def test_notes_hold_what_was_heard_and_promised_with_the_count_on_the_button() -> None:
    player = situation("kaart")
    key(player, pygame.K_n)
    heard, promised = player.day.scene.notes, player.day.scene.promises
    for fold in [widget for widget in player.ui.top.root.walk() if isinstance(widget, Fold) and not widget.opened]:
        player.by_key(fold.head.name)
    assert all(says(player, text) for _, _, text in heard)
    assert all(says(player, promise.text) for promise in promised)
    assert player.ui.find("notities").value == words.notes(len(heard) + len(promised))


def noted(about: tuple[str, ...]) -> Played:
    """A card with notes of three people, of whom one was spoken twice."""
    player = situation("kaart")
    lines = (("Ada", "Vervoer", "fiets"), ("Bo", "Uren", "32"), ("Ada", "Talen", "Frans"), ("Cas", "Loon", "16,50"))
    player.day.scene = replace(player.day.scene, notes=lines, about=about)
    player.stage.rebuild()
    player.draw()
    return player


@pytest.mark.parametrize("drawer", [False, True])
def test_whom_the_task_is_about_comes_first_in_the_notes_and_the_others_lie_folded(drawer: bool) -> None:
    player = noted(("Bo",))
    if drawer:
        player.ui.set_focus(None)
        key(player, pygame.K_n)
    shown = texts(player)
    assert "Uren: **32**" in shown
    assert not {"Vervoer: **fiets**", "Talen: **Frans**", "Loon: **16,50**"} & set(shown)
    heads = [widget.head.text for widget in player.ui.top.root.walk() if isinstance(widget, Fold)]
    assert heads == ["Bo (1)", "Ada (2)", "Cas (1)"]  # each person once
    ada = next(w for w in player.ui.top.root.walk() if isinstance(w, Fold) and w.head.text == "Ada (2)")
    player.by_key(ada.head.name)
    assert {"Vervoer: **fiets**", "Talen: **Frans**"} <= set(texts(player))


def test_a_promise_that_was_kept_is_ticked_off_below_those_that_are_open() -> None:
    player = situation("kaart")
    done, still = Promised("a", "x", "Bo bellen", "vandaag"), Promised("b", "x", "Cas mailen", "morgen")
    player.day.scene = replace(player.day.scene, promises=(done, still), kept=frozenset("a"))
    player.stage.rebuild()
    shown = texts(player)
    assert shown.index("Cas mailen (morgen)") < shown.index("Bo bellen (vandaag): nagekomen")
    assert any(getattr(widget, "icon", "") == "circle-check" for widget in player.ui.find("kladblok").walk())


def test_when_the_task_is_about_nobody_the_last_one_heard_lies_open() -> None:
    assert "Loon: **16,50**" in texts(noted(()))


def test_a_task_knows_whom_it_is_about() -> None:
    player = situation("kaart")
    scene = player.day.scene
    assert scene.about == (player.referee.world.person(scene.view.role).name,)
    assert {who for who, _, _ in scene.notes} > set(scene.about)


def test_an_n_that_is_typed_is_a_letter() -> None:
    player = situation("calculatie")
    player.ui.set_focus(player.ui.find("veld-rekenmachine"))
    key(player, pygame.K_n)
    assert not player.ui.has("notities-blad")
    assert player.ui.find("veld-rekenmachine").value == "n"


def test_many_notes_scroll_with_the_close_button_in_sight() -> None:
    player = situation("kaart", zoom=200)
    lines = tuple(("Ada", f"Punt {number}", "gehoord") for number in range(40))
    player.day.scene = replace(player.day.scene, notes=lines, about=("Ada",))
    player.stage.rebuild()
    key(player, pygame.K_n)
    close = player.ui.find("sluiten")
    assert player.surface.get_rect().contains(close.rect)
    pages = player.ui.find("notities-rol")
    assert isinstance(pages, Scroll)
    assert pages.most > 0
    top = player.ui.find(player.focus)
    assert pages.rect.contains(top.rect)
    assert pages.offset == 0
    key(player, pygame.K_PAGEDOWN)
    assert pages.offset > 0


def test_esc_opens_the_menu_and_from_there_you_stop_with_your_work_kept() -> None:
    player = in_talk()
    key(player, ESC)
    assert player.ui.has("menu-blad")
    player.by_click("weg")
    assert player.over
    assert player.session == replay(cast("gesprek", 1), player.journal.lines)


def test_settings_come_back_to_the_same_place_with_what_was_typed() -> None:
    player = situation("calculatie")
    first = player.day.scene.view.fields[0].id
    player.click(f"veld-{first}")
    player.type("12")
    key(player, ESC)
    player.by_click("instellingen")
    assert not isinstance(player.stage.screens[-1], Day)
    key(player, ESC)
    assert isinstance(player.stage.screens[-1], Day)
    assert player.ui.find(f"veld-{first}").value == "12"


def test_a_failed_write_is_told_and_changes_nothing() -> None:
    class Broken(Kept):
        def write(self, number: int, action: str) -> None:
            raise GameError("De schijf is vol.")

    player = Played(cast("gesprek", 1), journal=Broken())
    before = player.session
    player.by_click("start-intake-samira")
    assert says(player, "De schijf is vol.")
    assert player.session == before
    key(player, ESC)
    assert not player.day.busy


# Het bureau -------------------------------------------------------------------------------------------------------


def test_the_briefing_of_a_round_is_read_before_its_first_task() -> None:
    player = at("gesprek")
    assert says(player, "Om negen uur heb je een afspraak")
    assert player.focus == "start-intake-samira"


def test_the_diary_says_what_is_done_now_and_later() -> None:
    player = situation("bureau-terug")
    player.by_click("plek-agenda")
    icons = [getattr(widget, "says", "") for widget in player.ui.top.root.walk() if widget.role == "icon"]
    assert icons.count("gedaan") == 2
    assert icons.count("nu") == 1
    assert icons.count("straks") == len(player.day.scene.view.programme) - 3


def test_late_in_the_day_the_diary_is_turned_to_what_comes_now() -> None:
    world = cast("drukte-bij-het-distributiecentrum", 3)
    late = log_until(world, lambda session, _: session.now.kind == "bureau" and len(session.finished) == 9)
    player = Played(world, log=late)
    player.by_click("plek-agenda")
    list_ = player.ui.find("werk-agenda")
    now = next(widget for widget in list_.walk() if getattr(widget, "says", "") == "nu")
    assert isinstance(list_, Scroll)
    assert list_.most > 0
    assert list_.rect.contains(now.rect)


def test_a_deed_is_answered_with_the_face_of_who_answers() -> None:
    player = situation("bureau")
    deeds = player.referee.world.scenario.werkplek.doen
    met = {deed.doe for deed in deeds if deed.met and deed.antwoord}
    action = next(desk.Do(offer.deed) for offer in player.day.scene.view.offers if offer.deed in met)
    player.by_click(player.go_to(action, by_key=False).name)
    role = next(deed.met for deed in deeds if deed.doe == action.deed)
    portrait = player.referee.world.person(str(role)).portrait
    shown = [widget.picture for widget in player.ui.top.root.walk() if isinstance(widget, Portrait)]
    assert any(picture.startswith(portrait) for picture in shown)
    assert says(player, player.day.scene.view.lines[-1][1])


def test_going_home_early_says_what_is_left_and_is_asked_first() -> None:
    player = at("kaart")
    player.by_click("plek-deur")
    player.by_click("endday")
    assert says(player, words.end_day(2))
    key(player, ENTER)
    assert not player.session.is_over


def test_with_the_programme_done_the_door_lets_you_out() -> None:
    world = cast("kaart", 3)
    player = Played(
        world,
        log=log_until(world, lambda session, _: session.now.kind == "bureau" and len(session.finished) == 2),
        zoom=200,
    )
    key(player, pygame.K_0)
    player.by_click("endday")
    key(player, ENTER)
    assert player.session.is_over


def test_who_asks_for_help_while_the_end_of_the_day_is_written_down_comes_back_to_the_debrief() -> None:
    player = at("kaart")
    player.stage.hear(Sure(desk.EndDay()))
    player.stage.event(Event(pygame.KEYDOWN, key=pygame.K_F1, mod=0, unicode=""))
    player.settle()
    assert isinstance(player.stage.screens[-1], HelpScreen)
    key(player, ESC)
    assert isinstance(player.stage.screens[-1], Debrief)


# Kaart ------------------------------------------------------------------------------------------------------------


def on_card(**look: Any) -> Played:
    return at("kaart", desk.Start("telefoon-daan"), Leave(), desk.Start("kaart-daan"), **look)


def test_a_line_that_was_not_touched_shows_that() -> None:
    player = on_card()
    assert texts(player).count(words.UNTOUCHED) == 3
    player.do(Choose("geloof", ""))
    assert texts(player).count(words.UNTOUCHED) == 2
    assert words.BLANK in texts(player)


def test_saving_asks_only_when_lines_are_untouched() -> None:
    player = on_card()
    assert question(player.day.scene, Save()) is not None
    for line in ("beschikbaar", "rijbewijs", "geloof"):
        player.do(Choose(line, ""))
    assert question(player.day.scene, Save()) is None
    player.by_click("save")
    assert player.session.now.kind == "bureau"


def test_arrows_walk_past_a_list_without_changing_the_card() -> None:
    player = on_card()
    assert player.focus == "kies-beschikbaar"
    key(player, pygame.K_DOWN)
    assert player.focus == "kies-rijbewijs"
    assert player.session.now.state.values == ()


def test_what_the_card_shows_is_what_the_day_holds_also_after_a_failed_write() -> None:
    player = on_card()

    class Once(Kept):
        def write(self, number: int, action: str) -> None:
            raise GameError("De schijf is vol.")

    player.referee._journal = Once()
    player.pick("kies-rijbewijs", 0, by_key=True)
    key(player, ESC)
    select = player.ui.find("kies-rijbewijs")
    assert isinstance(select, Select)
    assert select.value is None


# Calculatie, and typing in general --------------------------------------------------------------------------------


def on_sheet(**look: Any) -> tuple[Played, str, str]:
    player = situation("calculatie", **look)
    first, second = (field.id for field in player.day.scene.view.fields[:2])
    return player, first, second


def held(player: Played, field: str) -> str:
    return dict(player.session.now.state.entries).get(field, "")


def test_a_number_is_taken_when_its_field_is_left_with_tab() -> None:
    player, first, _ = on_sheet()
    player.click(f"veld-{first}")
    player.type("12,50")
    assert held(player, first) == ""
    key(player, TAB)
    assert held(player, first) == "12,50"


def test_enter_takes_a_number_and_goes_to_the_next_line() -> None:
    player, first, second = on_sheet()
    player.click(f"veld-{first}")
    player.type("12,50")
    key(player, ENTER)
    assert held(player, first) == "12,50"
    assert player.focus == f"veld-{second}"


def test_leaving_a_field_as_it_was_does_nothing() -> None:
    player, first, _ = on_sheet()
    player.write(first, "12,50")
    before = len(player.journal.lines)
    player.click(f"veld-{first}")
    key(player, TAB)
    assert len(player.journal.lines) == before


def test_a_number_is_taken_before_the_sheet_is_handed_in() -> None:
    player, first, _ = on_sheet()
    player.click(f"veld-{first}")
    player.type("12,50")
    player.click("handin")  # no time goes by in between
    player.settle()
    player.agree(by_key=False)
    assert player.session.now.kind == "bureau"
    assert any('"text":"12,50"' in line for line in player.journal.lines)


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("12.5.0", "invoer-punt"),
        ("1816", "invoer-te-hoog"),
        ("-3", "invoer-negatief"),
        ("twaalf", "invoer-geen-getal"),
    ],
)
def test_what_cannot_be_taken_is_explained_in_place_and_stays_to_be_mended(text: str, why: str) -> None:
    player, first, _ = on_sheet()
    player.click(f"veld-{first}")
    player.type(text)
    key(player, TAB)
    remark = player.ui.find(f"opmerking-{first}")
    assert remark.value == calculatie.INPUT[why]
    assert player.ui.find(f"veld-{first}").value == text
    assert held(player, first) == ""
    player.write(first, "12,50")
    assert not player.ui.has(f"opmerking-{first}")
    assert held(player, first) == "12,50"


@pytest.mark.parametrize("text", ["12.5", "€ 12,5", "12,50 euro"])
def test_a_number_stands_in_its_field_as_it_was_read(text: str) -> None:
    player, first, _ = on_sheet()
    player.click(f"veld-{first}")
    player.type(text)
    key(player, TAB)
    assert player.ui.find(f"veld-{first}").value == held(player, first) == "12,50"
    player.by_click("handin")
    assert len([line for line in player.journal.lines if '"vul-in"' in line]) == 1


def test_handing_in_waits_for_a_number_that_cannot_be_taken() -> None:
    player, first, _ = on_sheet()
    player.write(first, "twaalf")
    player.by_click("handin")
    assert player.session.now.kind == "calculatie"
    assert not player.ui.has("ja")
    assert player.focus == f"veld-{first}"


def test_clicking_on_a_button_right_after_typing_is_not_lost() -> None:
    player, first, _ = on_sheet()
    player.click(f"veld-{first}")
    player.type("12,50")
    button = player.ui.find("handin")
    player.send(Event(pygame.MOUSEBUTTONDOWN, pos=button.rect.center, button=1, moment=9_000_000))
    player.stage.tick(50)  # time goes by while the button is down
    player.stage.wait()
    player.send(Event(pygame.MOUSEBUTTONUP, pos=button.rect.center, button=1))
    player.settle()
    assert player.ui.has("ja")
    assert held(player, first) == "12,50"


def test_a_sum_goes_onto_the_roll_and_the_field_is_empty_again() -> None:
    player, _, _ = on_sheet()
    player.click("veld-rekenmachine")
    player.type("16,50 * 2")
    key(player, ENTER)
    assert player.day.scene.view.roll == (("16,50 * 2", "33"),)
    assert says(player, "= 33")
    assert player.ui.find("veld-rekenmachine").value == ""
    assert player.focus == "veld-rekenmachine"


def test_a_sum_is_not_worked_out_by_leaving_its_field() -> None:
    player, _, _ = on_sheet()
    player.click("veld-rekenmachine")
    player.type("16,50 * 2")
    key(player, TAB)
    assert player.day.scene.view.roll == ()
    key(player, ENTER)  # the button beside it
    assert player.day.scene.view.roll == (("16,50 * 2", "33"),)


def test_the_same_sum_can_be_made_twice() -> None:
    player, _, _ = on_sheet()
    for _ in range(2):
        player.click("veld-rekenmachine")
        player.type("2 * 2")
        key(player, ENTER)
    assert player.day.scene.view.roll == (("2 * 2", "4"), ("2 * 2", "4"))


def test_each_rate_says_where_it_comes_from_and_since_when() -> None:
    player, _, _ = on_sheet()
    line = player.day.scene.view.rates[0]
    assert says(player, line.source)
    assert says(player, "Peildatum")


# Selectie ---------------------------------------------------------------------------------------------------------


def test_the_request_of_the_client_lies_on_top_until_it_is_answered() -> None:
    player = situation("selectie")
    while any(isinstance(act, React) for act, _ in acts(player.ui)):
        first = next(widget for act, widget in acts(player.ui) if isinstance(act, React))
        assert player.focus == first.name
        key(player, pygame.K_1)
    assert len(player.day.scene.view.lines) >= 3


def test_enter_on_a_row_opens_the_file_and_esc_goes_back_to_everybody() -> None:
    player = situation("selectie")
    player.turn_to("kandidaten", by_key=True)
    role = player.day.scene.view.rows[2].role
    player._walk_to(role)
    assert player.focus == f"inspect-{role}"
    key(player, ENTER)
    assert player.day.scene.view.rows[2].opened
    key(player, ESC)
    assert player.ui.has("rij")
    assert not player.ui.has("menu-blad")


def test_with_enter_alone_all_files_are_read() -> None:
    player = situation("selectie")
    player.turn_to("kandidaten", by_key=True)
    player._walk_to(player.day.scene.view.rows[0].role)
    for _ in range(2 * len(player.day.scene.view.rows) - 1):
        key(player, ENTER)
    assert all(row.opened for row in player.day.scene.view.rows)


def test_what_is_blank_in_a_file_says_so_and_can_be_asked_there() -> None:
    player = situation("selectie")
    for row in player.day.scene.view.rows:
        player.day.shown["kandidaat"] = row.role
        player.stage.rebuild()
        player.by_click(f"inspect-{row.role}")
        line = next(each for each in player.day.scene.view.rows if each.role == row.role)
        blanks = sum(cell.blank for cell in line.cells)
        asks = [widget.name for widget in controls(player.ui) if widget.name.startswith(f"ask-{row.role}")]
        assert bool(blanks) == bool(asks)
        assert sum(words.UNKNOWN in text for text in texts(player)) == blanks


def test_after_a_proposal_the_reason_is_asked_next() -> None:
    player = situation("selectie")
    role = player.day.scene.view.rows[0].role
    player.day.shown["kandidaat"] = role
    player.stage.rebuild()
    player.by_click(f"inspect-{role}")
    place = next(widget.name for act, widget in acts(player.ui) if isinstance(act, Propose))
    player.by_click(place)
    assert player.focus == f"kies-motief-{role}"
    assert player.day.scene.view.rows[0].decision == "voorgedragen"


def test_nobody_sees_a_score_for_a_match() -> None:
    for name in ("selectie-tabel", "selectie-dossier"):
        assert "%" not in situation(name).dump()


def test_sending_says_what_is_still_open() -> None:
    player = situation("selectie")
    player.by_click("submit")
    assert says(player, words.send((), tuple("12345678"), 2, request=True))
    key(player, ENTER)
    assert player.session.now.kind == "selectie"


# A typed line of a card -------------------------------------------------------------------------------------------


def typed_card() -> Played:
    player = Played(quiet_day())
    while player.day.scene.kind != "kaart":
        player.do(next_action(player.session, "expert", Chance(1)))
    return player


def written(player: Played, line: str) -> str | None:
    return dict(player.session.now.state.values).get(line)


def test_a_typed_line_is_taken_when_left_and_can_be_left_blank_on_purpose() -> None:
    player = typed_card()
    player.click("veld-uurloon")
    player.type("17,25")
    key(player, TAB)
    assert written(player, "uurloon") == "17,25"
    player.by_click("choose-uurloon-")
    assert written(player, "uurloon") == ""
    assert player.ui.find("veld-uurloon").value == ""


def test_a_typed_line_that_is_emptied_is_left_blank() -> None:
    player = typed_card()
    player.write("uurloon", "17,25")
    player.click("veld-uurloon", times=2)
    key(player, pygame.K_BACKSPACE)
    for _ in range(5):
        key(player, pygame.K_BACKSPACE)
    key(player, TAB)
    assert written(player, "uurloon") == ""


def test_a_typed_line_says_what_it_wants() -> None:
    player = typed_card()
    player.write("uurloon", "zeventien")
    assert player.ui.find("opmerking-uurloon").value == calculatie.INPUT["invoer-geen-getal"]
    assert written(player, "uurloon") is None


def test_saving_takes_what_was_typed_and_then_asks_about_what_is_left() -> None:
    player = typed_card()
    labels = {row.id: row.label for row in player.day.scene.view.rows}
    player.click("veld-uurloon")
    player.type("17,25")
    player.by_click("save")
    assert written(player, "uurloon") == "17,25"
    left = tuple(label for line, label in labels.items() if line != "uurloon")
    assert says(player, words.save_card(left, len(labels)))
