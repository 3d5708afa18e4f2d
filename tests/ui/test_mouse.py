"""A screen is used with the mouse alone."""

import pygame
from pygame.event import Event

from game.ui.kit import Button, Changed, Check, Column, Entry, Label, Option, Radios, Scroll, Select, Widget
from tests.ui.playing import Player


def two() -> tuple[Widget, ...]:
    return Button("a", "Alfa", "alfa"), Entry("b")


def test_a_click_presses() -> None:
    player = Player(two)
    player.click("a")
    assert player.heard == ["alfa"]


def test_a_button_let_go_elsewhere_was_not_pressed() -> None:
    player = Player(two)
    at = player.ui.find("a").rect.center
    player.send(Event(pygame.MOUSEBUTTONDOWN, pos=at, button=1))
    player.send(Event(pygame.MOUSEBUTTONUP, pos=(900, 600), button=1))
    assert player.heard == []


def test_the_right_button_does_nothing() -> None:
    player = Player(two)
    at = player.ui.find("a").rect.center
    player.send(Event(pygame.MOUSEBUTTONDOWN, pos=at, button=3))
    player.send(Event(pygame.MOUSEBUTTONUP, pos=at, button=3))
    assert player.heard == []


def test_a_click_on_nothing_ends_typing() -> None:
    player = Player(two)
    player.click("b")
    assert player.ui.typing
    player.click_at((1000, 600))
    assert not player.ui.typing


def test_the_pointer_shows_what_can_be_done() -> None:
    player = Player(two)
    seen = []
    for name in ("a", "b"):
        player.move(player.ui.find(name).rect.center)
        seen.append(player.ui.mouse.cursor)
    player.move((1000, 600))
    seen.append(player.ui.mouse.cursor)
    assert seen == [pygame.SYSTEM_CURSOR_HAND, pygame.SYSTEM_CURSOR_IBEAM, pygame.SYSTEM_CURSOR_ARROW]


def test_hovering_stops_when_the_pointer_leaves_the_window() -> None:
    player = Player(two)
    player.move(player.ui.find("a").rect.center)
    assert player.ui.find("a").hovered
    player.send(Event(pygame.WINDOWLEAVE))
    assert not player.ui.find("a").hovered


def test_ticks_and_options_are_clicked() -> None:
    options = (Option("z", "zorg"), Option("l", "logistiek"))
    player = Player(lambda: (Check("vog", "VOG"), Radios("sector", options)))
    player.click("vog")
    radio = player.ui.find("sector").children[1]
    player.click_at(radio.rect.center)
    assert player.heard == [Changed("vog", True), Changed("sector", "l")]
    assert player.focus == "sector"


def test_an_option_is_clicked_in_an_open_list() -> None:
    options = tuple(Option(str(n), f"mogelijkheid {n}") for n in range(4))
    player = Player(lambda: (Select("keuze", options),))
    player.click("keuze")
    player.click("keuze/2")
    assert player.heard == [Changed("keuze", "2")]


def test_a_click_beside_an_open_list_closes_it_and_nothing_more() -> None:
    options = tuple(Option(str(n), f"mogelijkheid {n}") for n in range(4))
    player = Player(lambda: (Button("a", "Alfa", "alfa"), Select("keuze", options)))
    player.click("keuze")
    player.click_at(player.ui.layers[0].root.child.children[0].rect.center)
    assert player.heard == []
    assert len(player.ui.layers) == 1


def test_a_list_of_many_options_fits_the_window_and_scrolls() -> None:
    options = tuple(Option(str(n), f"mogelijkheid {n}") for n in range(60))
    player = Player(lambda: (Select("keuze", options),))
    player.click("keuze")
    assert player.ui.top.root.rect.bottom <= 720
    player.click("keuze/59")
    assert player.heard == [Changed("keuze", "59")]


def long() -> tuple[Widget, ...]:
    rows = Column(*(Button(f"k{n}", f"Knop {n}", n) for n in range(40)))
    return Label("Boven"), Scroll(rows, "lijst", least=200)


def test_the_wheel_scrolls_what_is_under_the_pointer() -> None:
    player = Player(long)
    area = player.ui.find("lijst")
    assert isinstance(area, Scroll)
    player.move(area.rect.center)
    player.wheel(-2)
    assert area.offset == 120
    player.wheel(5)
    assert area.offset == 0


def test_a_touchpad_scrolls_by_parts_of_a_step() -> None:
    player = Player(long)
    area = player.ui.find("lijst")
    assert isinstance(area, Scroll)
    player.move(area.rect.center)
    player.send(Event(pygame.MOUSEWHEEL, x=0, y=0, precise_y=-0.5))
    assert area.offset == 30


def test_what_has_scrolled_away_cannot_be_clicked() -> None:
    player = Player(long)
    player.ui.find("lijst")
    hidden = player.ui.find("k30").rect
    player.click_at((hidden.centerx, min(700, hidden.centery)))
    assert player.heard == []


def test_the_scrollbar_is_dragged() -> None:
    player = Player(long)
    area = player.ui.find("lijst")
    assert isinstance(area, Scroll)
    x = area.rect.right - 8
    player.send(Event(pygame.MOUSEBUTTONDOWN, pos=(x, area.rect.y + 10), button=1))
    player.move((x, area.rect.bottom - 5))
    player.send(Event(pygame.MOUSEBUTTONUP, pos=(x, area.rect.bottom - 5), button=1))
    assert area.offset == area.most > 0
