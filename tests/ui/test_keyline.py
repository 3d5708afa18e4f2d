"""The key line tells what the keys do now, takes nothing away from the screen, and numbers beyond ten work."""

from __future__ import annotations

import pygame
import pytest

from game.ui.kit import Button, Changed, Choice, Column, Dialog, Entry, Key
from game.ui.stage import Ask
from game.words import toetsen as words
from tests.ui.days import Played, cast
from tests.ui.playing import ENTER, ESC, TAB, Player
from tests.ui.situations import situation


def many(count: int) -> Player:
    return Player(lambda: (Column(*(Choice(f"k{n}", str(n), f"Keuze {n}", n) for n in range(1, count + 1))),))


def line(player: object) -> str:
    ui = player.ui  # type: ignore[attr-defined]
    return str(ui.line.value)


def test_it_follows_what_has_the_focus() -> None:
    player = Player(lambda: (Entry("naam"), Choice("c", "1", "Charlie", "charlie")))
    assert line(player) == "1 kiezen · Tab verder · Esc terug · F1 hulp · F2 voorlezen"
    player.press(TAB)
    player.draw()
    assert line(player).startswith("Enter klaar")
    assert "kiezen" not in line(player)
    player.press(TAB)
    player.draw()
    assert "Enter doen" in line(player)


def test_over_a_dialog_it_tells_what_the_keys_do_there() -> None:
    asked = Dialog("zeker", "Zeker?", answers=(Button("ja", "Ja", "ja"),))
    player = Player(lambda: (Choice("c", "1", "Vraag", "vraag"),), answer=lambda told: Ask(asked))
    player.press(pygame.K_1)
    assert line(player) == "Tab verder · Enter doen · Esc sluiten"


def test_in_a_talk_it_names_the_keys_of_the_day() -> None:
    told = line(situation("gesprek"))
    assert told.startswith("1-9, 0 kiezen")
    assert all(f"{sign} {does}" in told for sign, does in (("N", words.NOTES), ("P", words.PAUSE), ("Esc", words.MENU)))


@pytest.mark.parametrize("theme", ["licht", "donker", "hoog-contrast"])
def test_at_twice_the_size_the_most_needed_keys_stay_and_nothing_is_cut(theme: str) -> None:
    player = situation("gesprek", zoom=200, theme=theme)
    keys = player.ui.line
    signs = [key.sign for key in keys.fitting()]
    assert {"Enter", "Tab"} <= set(signs)
    assert len(signs) < len(keys.keys)
    assert keys.rect.bottom == 720
    assert player.ui.layers[0].root.rect.bottom == keys.rect.top


def test_it_is_no_stop_for_tab_and_hears_no_click() -> None:
    player = many(2)
    player.click_at(player.ui.line.rect.center)
    assert player.heard == []
    assert [widget.name for widget in player.ui.order] == ["k1", "k2"]


# Numbers ----------------------------------------------------------------------------------------------------------


def test_as_long_as_the_tenth_is_the_last_nought_chooses_it_and_one_waits_for_nothing() -> None:
    player = many(10)
    player.press(pygame.K_0)
    player.press(pygame.K_1)
    assert player.heard == [10, 1]


def test_beyond_ten_the_number_is_typed_whole() -> None:
    player = many(17)
    player.press(pygame.K_1)
    assert player.heard == []
    assert player.focus == "k1"
    assert line(player) == f"1… {words.ANOTHER_DIGIT} · Enter {words.PICK_IT}"
    player.press(pygame.K_4)
    assert player.heard == [14]


@pytest.mark.parametrize(("keys", "heard"), [((ENTER,), 1), ((pygame.K_1,), 11), ((pygame.K_0,), 10)])
def test_after_the_first_digit_enter_takes_it_and_a_second_goes_on(keys: tuple[int, ...], heard: int) -> None:
    player = many(12)
    for key in (pygame.K_1, *keys):
        player.press(key)
    assert player.heard == [heard]


def test_a_digit_that_can_be_only_one_number_waits_for_nothing() -> None:
    player = many(12)
    player.press(pygame.K_7)
    assert player.heard == [7]


def test_another_key_lets_go_of_the_first_digit() -> None:
    player = many(12)
    for key in (pygame.K_1, TAB, pygame.K_4):
        player.press(key)
    assert player.heard == [4]


def test_a_screen_built_anew_in_between_remembers_the_first_digit() -> None:
    player = many(14)
    player.press(pygame.K_1)
    player.stage.rebuild()
    player.press(pygame.K_4)
    assert player.heard == [14]


def test_a_key_of_the_screen_itself_is_heard_but_not_under_a_dialog_or_while_typing() -> None:
    player = Player(lambda: (Entry("naam"),))
    player.ui.keys = (Key("P", "pauze", "pauze"),)
    player.press(pygame.K_p)
    assert player.heard == ["pauze"]
    player.press(TAB)
    player.press(pygame.K_p)
    assert player.heard == ["pauze", Changed("naam", "p")]


# Pause ------------------------------------------------------------------------------------------------------------


def test_a_pause_covers_the_work_and_enter_goes_on_where_it_was() -> None:
    player = situation("gesprek-verder")
    told, focus = str(player.day.scene.view.lines[-1][1]), player.focus
    assert told in player.dump()
    player.press(pygame.K_p)
    assert told not in player.dump()
    assert player.referee.world.person(player.day.scene.view.role).name not in player.dump()
    player.press(ENTER)
    assert told in player.dump()
    assert player.focus == focus


def test_the_pause_can_be_had_from_the_menu_too() -> None:
    player = Played(cast("gesprek", 3))
    player.press(ESC)
    player.by_click("pauze")
    assert player.ui.has("verder")


def test_a_letter_beside_a_choice_chooses_it() -> None:
    player = Player(lambda: (Choice("c", "a", "Charlie", "charlie"),))
    player.press(pygame.K_a)
    assert player.heard == ["charlie"]
