"""A table by keyboard and mouse."""

import pygame

from game.ui.kit import Cell, Changed, Heading, Record, Submitted, Table, Widget
from tests.ui.playing import DOWN, ENTER, UP, Player

HEADINGS = (Heading("Naam", 2), Heading("Plaats"), Heading("Jaren", 1, "right"))


def people(count: int = 30) -> tuple[Record, ...]:
    return tuple(
        Record(f"p{n}", (Cell(f"Kandidaat {n}", face="p01-neutraal"), "Merendijk", f"{n} jaar")) for n in range(count)
    )


def table() -> tuple[Widget, ...]:
    return (Table("wie", HEADINGS, people(), says="Kandidaten", least=300, grow=0),)


def chosen(player: Player) -> pygame.Rect:
    return player.ui.find("wie").lead().rect


def test_arrows_choose_rows_and_stop_at_the_ends() -> None:
    player = Player(table, focus="wie")
    for key in (DOWN, DOWN, UP, UP):
        player.press(key)
    assert player.heard == [Changed("wie", "p0"), Changed("wie", "p1"), Changed("wie", "p0")]


def test_home_end_and_pages_jump() -> None:
    player = Player(table, focus="wie")
    for key in (pygame.K_END, pygame.K_HOME, pygame.K_PAGEDOWN):
        player.press(key)
    first, second, third = player.heard
    assert (first, second) == (Changed("wie", "p29"), Changed("wie", "p0"))
    assert isinstance(third, Changed)
    assert third.value not in ("p0", "p1")


def test_the_chosen_row_is_in_sight() -> None:
    player = Player(table, focus="wie")
    for _ in range(30):
        player.press(DOWN)
        assert player.ui.find("wie/rijen").rect.contains(chosen(player))


def test_enter_submits_the_chosen_row() -> None:
    player = Player(table, focus="wie")
    player.press(DOWN)
    player.press(ENTER)
    assert player.heard[-1] == Submitted("wie", "p0")


def test_a_click_chooses_and_two_submit() -> None:
    player = Player(table)
    row = player.ui.find("wie/rijen").children[0].children[2].rect.center
    player.click_at(row)
    assert player.heard == [Changed("wie", "p2")]
    player.click_at(row, times=2)
    assert player.heard[-1] == Submitted("wie", "p2")


def test_long_words_make_a_row_higher_and_nothing_wider() -> None:
    long = (Record("a", ("Kort", "Een plaats met een buitengewoon lange naam aan de rivier", "1")), *people(3))
    player = Player(lambda: (Table("wie", HEADINGS, long),), size=(700, 720))
    tall, low, *_ = (row.rect for row in player.ui.find("wie/rijen").children[0].children)
    assert tall.h > low.h
    assert tall.right <= 700


def test_a_narrow_table_names_its_columns_in_every_row() -> None:
    player = Player(table, zoom=200)
    heading = player.ui.find("wie").children[0]
    row = player.ui.find("wie/rijen").children[0].children[0]
    assert heading.rect.h == 0
    assert row.rect.h > 3 * 2 * 17


def test_rows_are_read_out() -> None:
    player = Player(table, focus="wie")
    player.press(DOWN)
    assert "row Kandidaat 0 | Merendijk | 0 jaar (chosen)" in player.dump()
    assert "columns Naam | Plaats | Jaren" in player.dump()
