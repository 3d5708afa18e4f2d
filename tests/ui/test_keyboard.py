"""A screen is used with the keyboard alone."""

import pygame
from pygame.event import Event

from game.ui.kit import (
    Back,
    Button,
    Changed,
    Check,
    Choice,
    Dialog,
    Entry,
    Help,
    Label,
    Option,
    Page,
    Radios,
    Select,
    Submitted,
    Tabs,
    TextArea,
    Widget,
)
from game.ui.stage import Ask
from tests.ui.playing import DOWN, ENTER, ESC, LEFT, RIGHT, SHIFT, SPACE, TAB, UP, Player

SECTORS = (Option("z", "zorg"), Option("l", "logistiek"), Option("t", "techniek"))


def three() -> tuple[Widget, ...]:
    return (
        Button("a", "Alfa", "alfa"),
        Label("Tekst"),
        Button("dicht", "Dicht", "dicht", enabled=False),
        Entry("b"),
        Choice("c", "1", "Charlie", "charlie"),
    )


def test_tab_walks_past_everything_that_can_be_used_and_around() -> None:
    player = Player(three)
    seen = []
    for _ in range(4):
        player.press(TAB)
        seen.append(player.focus)
    assert seen == ["a", "b", "c", "a"]


def test_shift_tab_walks_back() -> None:
    player = Player(three)
    player.press(TAB, SHIFT)
    assert player.focus == "c"
    player.press(TAB, SHIFT)
    assert player.focus == "b"


def test_arrows_walk_but_stop_at_the_ends() -> None:
    player = Player(three, focus="a")
    player.press(UP)
    assert player.focus == "a"
    player.press(DOWN)
    player.press(DOWN)
    player.press(DOWN)
    assert player.focus == "c"


def test_enter_and_space_press_what_has_the_focus() -> None:
    player = Player(three, focus="a")
    player.press(ENTER)
    player.press(SPACE)
    assert player.heard == ["alfa", "alfa"]


def test_enter_presses_the_default_while_nothing_has_the_focus() -> None:
    player = Player(three, default="a")
    player.press(ENTER)
    assert player.heard == ["alfa"]


def test_a_digit_picks_its_choice() -> None:
    player = Player(three)
    player.press(pygame.K_1)
    assert player.heard == ["charlie"]
    assert player.focus == "c"


def test_a_digit_of_the_keypad_picks_too() -> None:
    player = Player(three)
    player.press(pygame.K_KP_1)
    assert player.heard == ["charlie"]


def test_a_digit_row_that_needs_shift_for_digits_picks_without_it() -> None:
    player = Player(three)
    player.send(Event(pygame.KEYDOWN, key=pygame.K_AMPERSAND, mod=0, unicode="&", scancode=pygame.KSCAN_1))
    assert player.heard == ["charlie"]


def test_a_hotkey_works_while_the_machine_types_no_letters() -> None:
    player = Player(lambda: (Button("a", "Alfa", "alfa", hotkey="q"),))
    player.send(Event(pygame.KEYDOWN, key=pygame.K_q, mod=0, unicode="", scancode=pygame.KSCAN_Q))
    assert player.heard == ["alfa"]


def test_a_digit_is_not_taken_from_somebody_who_types() -> None:
    player = Player(three, focus="b")
    player.press(pygame.K_1)
    assert player.heard == [Changed("b", "1")]


def test_a_hotkey_with_ctrl_is_something_else() -> None:
    player = Player(three)
    player.press(pygame.K_1, pygame.KMOD_CTRL)
    assert player.heard == []


def test_what_is_shut_cannot_be_pressed() -> None:
    player = Player(lambda: (Choice("c", "1", "Charlie", "charlie", enabled=False),))
    player.press(pygame.K_1)
    player.click("c")
    player.press(TAB)
    assert player.heard == []
    assert player.focus == ""


def test_a_shut_default_is_not_pressed_either() -> None:
    player = Player(lambda: (Button("a", "Alfa", "alfa", enabled=False),), default="a")
    player.press(ENTER)
    assert player.heard == []


def test_a_hotkey_passes_by_what_is_shut() -> None:
    shut = Choice("dicht", "1", "Dicht", "dicht", enabled=False)
    player = Player(lambda: (shut, Choice("open", "1", "Open", "open")))
    player.press(pygame.K_1)
    assert player.heard == ["open"]


def test_escape_asks_to_go_back_and_f1_for_help() -> None:
    player = Player(three)
    player.press(ESC)
    player.press(pygame.K_F1)
    assert [type(told) for told in player.heard] == [Back, Help]


def test_space_ticks_a_check() -> None:
    player = Player(lambda: (Check("vog", "VOG nodig"),), focus="vog")
    player.press(SPACE)
    player.press(SPACE)
    assert player.heard == [Changed("vog", True), Changed("vog", False)]


def test_arrows_choose_in_a_group_that_is_one_stop_for_tab() -> None:
    player = Player(lambda: (Radios("sector", SECTORS, "z"), Button("a", "Alfa", 1)), focus="sector")
    player.press(DOWN)
    player.press(UP)
    player.press(UP)
    assert player.heard == [Changed("sector", value) for value in ("l", "z", "t")]
    player.press(TAB)
    assert player.focus == "a"


def test_a_closed_list_steps_with_arrows() -> None:
    player = Player(lambda: (Select("sector", SECTORS),), focus="sector")
    player.press(DOWN)
    player.press(DOWN)
    assert player.heard == [Changed("sector", "z"), Changed("sector", "l")]


def test_a_list_opens_chooses_and_closes() -> None:
    player = Player(lambda: (Select("sector", SECTORS, "l"),), focus="sector")
    player.press(ENTER)
    assert player.focus == "sector/1"
    player.press(DOWN)
    player.press(ENTER)
    assert player.heard == [Changed("sector", "t")]
    assert player.focus == "sector"


def test_escape_closes_a_list_and_leaves_the_screen_alone() -> None:
    player = Player(lambda: (Select("sector", SECTORS, "l"),), focus="sector")
    player.press(SPACE)
    player.press(DOWN)
    player.press(ESC)
    assert player.heard == []
    assert player.focus == "sector"


def test_arrows_turn_pages() -> None:
    pages = (Page("cv", "CV", Label("ervaring")), Page("brief", "Brief", Button("lees", "Lezen", "lees")))
    player = Player(lambda: (Tabs("bladen", pages),), focus="bladen")
    assert not player.ui.has("lees")
    player.press(RIGHT)
    assert player.heard == [Changed("bladen", "brief")]
    player.press(TAB)
    assert player.focus == "lees"
    player.press(TAB)
    player.press(LEFT)
    assert not player.ui.has("lees")


def ask() -> Dialog:
    return Dialog(
        "zeker", "Weet je het zeker?", "Dit kan niet terug.",
        answers=(Button("ja", "Ja", "ja", kind="danger", hotkey="j"), Button("nee", "Nee", "nee")),
    )  # fmt: skip


def asking() -> Player:
    player = Player(
        lambda: (Button("a", "Alfa", "vraag"), Choice("b", "1", "Bravo", "bravo"), Button("j", "Juist", "juist")),
        answer=lambda told: Ask(ask()) if told == "vraag" else None,
        focus="a",
    )
    player.press(ENTER)
    player.heard.clear()
    return player


def test_a_dialog_begins_at_the_answer_that_does_no_harm() -> None:
    assert asking().focus == "nee"


def test_a_dialog_keeps_the_focus_inside() -> None:
    player = asking()
    seen = set()
    for _ in range(5):
        player.press(TAB)
        seen.add(player.focus)
    assert seen == {"ja", "nee"}


def test_keys_and_clicks_do_not_reach_what_lies_under_a_dialog() -> None:
    player = asking()
    player.press(pygame.K_1)
    player.click_at(player.ui.layers[0].root.child.children[0].rect.center)
    assert player.heard == []
    assert len(player.ui.layers) == 2


def test_an_answer_closes_the_dialog_and_the_focus_returns() -> None:
    player = asking()
    player.press(pygame.K_j)
    assert player.heard == ["ja"]
    assert len(player.ui.layers) == 1
    assert player.focus == "a"


def test_an_answer_that_tells_nothing_closes_the_dialog_too() -> None:
    for by_mouse in (True, False):
        notes = Dialog("blad", "Notities", answers=(Button("dicht", "Sluiten", None),))
        player = Player(lambda: (Button("a", "Alfa", "open"),), answer=lambda told, notes=notes: Ask(notes), focus="a")
        player.press(ENTER)
        if by_mouse:
            player.click("dicht")
        else:
            player.press(ENTER)
        assert len(player.ui.layers) == 1
        assert player.heard == ["open"]


def test_escape_gives_the_last_answer() -> None:
    player = asking()
    player.press(ESC)
    assert player.heard == ["nee"]
    assert len(player.ui.layers) == 1


def test_ctrl_enter_submits_a_longer_text() -> None:
    player = Player(lambda: (TextArea("notitie"),), focus="notitie")
    player.type("een")
    player.press(ENTER)
    player.type("twee")
    player.press(ENTER, pygame.KMOD_CTRL)
    assert player.heard[-1] == Submitted("notitie", "een\ntwee")
