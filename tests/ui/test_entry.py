"""Typing in an entry, as everybody is used to."""

import pygame
from pygame.event import Event

from game.ui.kit import Button, Changed, Entry, Field, Submitted, TextArea, Widget
from tests.ui.playing import CTRL, DOWN, ENTER, LEFT, RIGHT, SHIFT, UP, Player


def entry(text: str = "", **more: object) -> Player:
    return Player(lambda: (Entry("naam", text, **more),), focus="naam")  # type: ignore[arg-type]


def text_of(player: Player) -> object:
    return player.ui.find("naam").value


def test_every_change_is_told() -> None:
    player = entry()
    player.type("Jan")
    assert player.heard == [Changed("naam", "J"), Changed("naam", "Ja"), Changed("naam", "Jan")]


def test_dead_keys_arrive_as_letters() -> None:
    player = entry()
    player.type("Coördinator één € 5")
    assert text_of(player) == "Coördinator één € 5"


def test_enter_submits() -> None:
    player = entry("Jan")
    player.press(ENTER)
    assert player.heard == [Submitted("naam", "Jan")]


def test_letters_go_where_the_caret_is() -> None:
    player = entry("Jn")
    player.press(LEFT)
    player.type("a")
    player.press(pygame.K_HOME)
    player.type("-")
    player.press(pygame.K_END)
    player.type("!")
    assert text_of(player) == "-Jan!"


def test_a_selection_is_replaced() -> None:
    player = entry("Jan Piet")
    for _ in range(4):
        player.press(LEFT, SHIFT)
    player.type("K")
    assert text_of(player) == "Jan K"


def test_select_all_and_delete() -> None:
    player = entry("Jan Piet")
    player.press(pygame.K_a, CTRL)
    player.press(pygame.K_DELETE)
    assert text_of(player) == ""


def test_an_arrow_leaves_a_selection_at_its_edge() -> None:
    player = entry("Jan Piet")
    player.press(pygame.K_a, CTRL)
    player.press(LEFT)
    player.type("-")
    assert text_of(player) == "-Jan Piet"


def test_words_are_erased_and_skipped_with_ctrl() -> None:
    player = entry("een twee drie")
    player.press(pygame.K_BACKSPACE, CTRL)
    player.press(LEFT, CTRL)
    player.type("x")
    assert text_of(player) == "een xtwee "


def test_cut_and_paste() -> None:
    player = entry("Jan Piet")
    player.press(LEFT, SHIFT | CTRL)
    player.press(pygame.K_x, CTRL)
    assert text_of(player) == "Jan "
    player.press(pygame.K_v, CTRL)
    player.press(pygame.K_v, CTRL)
    assert text_of(player) == "Jan PietPiet"


def test_pasted_lines_become_one_line() -> None:
    pygame.display.init()
    player = entry()
    pygame.scrap.put_text("een\ntwee\tdrie")
    player.press(pygame.K_v, CTRL)
    assert text_of(player) == "een twee    drie"


def test_undo_takes_back_typing_and_redo_brings_it_again() -> None:
    player = entry("Jan")
    player.type(" de")
    player.press(pygame.K_BACKSPACE)
    player.press(pygame.K_z, CTRL)
    assert text_of(player) == "Jan de"
    player.press(pygame.K_z, CTRL)
    player.press(pygame.K_z, CTRL)
    assert text_of(player) == "Jan"
    player.press(pygame.K_y, CTRL)
    assert text_of(player) == "Jan de"
    player.press(pygame.K_z, CTRL | SHIFT)
    assert text_of(player) == "Jan d"


def test_only_so_many_letters_fit() -> None:
    player = entry(longest=3)
    player.type("12345")
    assert text_of(player) == "123"


def test_only_these_letters_are_taken() -> None:
    player = entry(only="0123456789,")
    player.type("€ 12,5o")
    assert text_of(player) == "12,5"


def test_altgr_types_a_letter_and_is_no_shortcut() -> None:
    player = entry("Jan")
    player.send(Event(pygame.KEYDOWN, key=pygame.K_a, mod=pygame.KMOD_RALT | pygame.KMOD_CTRL, unicode="á"))
    player.type("á")
    assert text_of(player) == "Janá"


def test_keys_belong_to_an_input_method_while_it_is_busy() -> None:
    player = entry("Jan")
    player.send(Event(pygame.TEXTEDITING, text="´", start=0, length=1))
    player.press(pygame.K_BACKSPACE)
    assert text_of(player) == "Jan"
    player.type("é")
    player.press(pygame.K_BACKSPACE)
    assert text_of(player) == "Jan"


def test_a_click_puts_the_caret_between_the_nearest_letters() -> None:
    player = entry("mmmm")
    field = player.ui.find("naam")
    half = field.at.type.width("mm", field.at.size("body"))
    player.click_at((field.rect.x + 12 + half, field.rect.centery))
    player.type("-")
    assert text_of(player) == "mm-mm"


def test_two_clicks_select_a_word_and_three_everything() -> None:
    player = entry("Jan Piet")
    player.click("naam", times=1)
    field = player.ui.find("naam")
    player.click_at((field.rect.x + 14, field.rect.centery), times=2)
    player.type("Kees")
    assert text_of(player) == "Kees Piet"
    player.click_at((field.rect.x + 14, field.rect.centery), times=3)
    player.type("x")
    assert text_of(player) == "x"


def test_dragging_selects() -> None:
    player = entry("mmmm")
    field = player.ui.find("naam")
    player.send(Event(pygame.MOUSEBUTTONDOWN, pos=(field.rect.x + 12, field.rect.centery), button=1, moment=5000))
    player.move((field.rect.right - 4, field.rect.centery))
    player.send(Event(pygame.MOUSEBUTTONUP, pos=(field.rect.right - 4, field.rect.centery), button=1))
    player.type("x")
    assert text_of(player) == "x"


def area(text: str = "") -> Player:
    return Player(lambda: (TextArea("naam", text, rows=2), Button("onder", "Onder", 1)), focus="naam")


def test_up_and_down_move_between_lines_and_remember_the_column() -> None:
    player = area("eerste\ntweede")
    player.press(UP)
    player.type("-")
    player.press(DOWN)
    player.type("+")
    assert text_of(player) == "eerste-\ntweede+"


def test_home_and_end_are_those_of_the_line() -> None:
    player = area("eerste\ntweede")
    player.press(pygame.K_HOME)
    player.type("-")
    player.press(pygame.K_HOME, CTRL)
    player.type("+")
    assert text_of(player) == "+eerste\n-tweede"


def test_a_textarea_grows_with_its_text_and_pushes_down_what_follows() -> None:
    player = area()
    before = player.ui.find("onder").rect.y
    for _ in range(6):
        player.press(ENTER)
    grown = player.ui.find("naam").rect
    assert grown.h > 6 * 20
    assert player.ui.find("onder").rect.y >= grown.bottom > before


def test_the_caret_of_a_long_text_stays_in_sight() -> None:
    player = entry("m" * 150)
    field = player.ui.find("naam")
    assert isinstance(field, Entry)
    player.draw()
    assert field.slid > 0
    player.press(pygame.K_HOME)
    player.draw()
    assert field.slid == 0


def test_a_long_text_shows_its_beginning_when_nobody_types_in_it() -> None:
    player = Player(lambda: (Entry("naam", "m" * 150), Button("b", "Bravo", 1)), focus="naam")
    player.click("b")
    field = player.ui.find("naam")
    assert isinstance(field, Entry)
    assert field.slid == 0


def test_an_entry_is_read_out_with_the_name_of_its_field() -> None:
    player = Player(lambda: (Field("Functie", Entry("naam", "kok")),))
    assert "entry <naam> Functie: kok" in player.dump()


def test_a_right_arrow_walks_inside_the_text_and_not_away() -> None:
    def two() -> tuple[Widget, ...]:
        return Entry("naam", "ab"), Button("b", "Bravo", 1)

    player = Player(two, focus="naam")
    for _ in range(4):
        player.press(RIGHT)
    assert player.focus == "naam"
