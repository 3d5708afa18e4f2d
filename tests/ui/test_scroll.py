"""What has the focus is in sight, and everything can be brought into sight."""

import pygame
import pytest

from game.ui.kit import Button, Column, Label, Scroll, Widget
from tests.ui.playing import DOWN, TAB, Player


def many() -> tuple[Widget, ...]:
    return (Scroll(Column(*(Button(f"k{n}", f"Knop {n}", n) for n in range(40))), "lijst", least=200),)


def seen(player: Player, name: str) -> bool:
    area = player.ui.find("lijst")
    return area.rect.contains(player.ui.find(name).rect)


def test_tab_brings_each_control_into_sight() -> None:
    player = Player(many)
    for number in range(40):
        player.press(TAB)
        assert player.focus == f"k{number}"
        assert seen(player, f"k{number}")


def test_the_ring_is_in_sight_too() -> None:
    player = Player(many, focus="k30")
    area, ring = player.ui.find("lijst").rect, player.ui.find("k30").rect.inflate(10, 10)
    assert area.top <= ring.top
    assert ring.bottom <= area.bottom


def test_page_keys_scroll_the_area_of_the_focus() -> None:
    player = Player(many, focus="k0")
    area = player.ui.find("lijst")
    assert isinstance(area, Scroll)
    player.press(pygame.K_PAGEDOWN)
    assert 0 < area.offset < area.most
    player.press(pygame.K_END)
    assert area.offset == area.most
    player.press(pygame.K_HOME)
    assert area.offset == 0


def test_a_long_text_without_controls_is_scrolled_by_keys() -> None:
    player = Player(lambda: (Scroll(Label("woord " * 600), "lijst", least=200),))
    area = player.ui.find("lijst")
    assert isinstance(area, Scroll)
    player.press(TAB)
    assert player.focus == "lijst"
    player.press(DOWN)
    assert area.offset > 0


def test_the_bar_does_not_lie_over_what_is_scrolled() -> None:
    text = Label("woord " * 900, widest=2000)
    player = Player(lambda: (Scroll(text, "lijst", least=200),))
    area = player.ui.find("lijst")
    assert isinstance(area, Scroll)
    assert text.rect.right <= area.rect.right - 12


def test_what_fits_does_not_scroll() -> None:
    player = Player(lambda: (Scroll(Label("kort"), "lijst"),))
    area = player.ui.find("lijst")
    assert isinstance(area, Scroll)
    assert area.most == 0
    assert not area.focusable


def test_a_screen_that_does_not_fit_scrolls_as_a_whole() -> None:
    player = Player(lambda: tuple(Button(f"k{n}", f"Knop {n}", n) for n in range(40)))
    player.click("k39")
    assert player.heard == [39]


def test_in_a_narrow_window_inner_areas_open_up() -> None:
    player = Player(many, zoom=200)
    area = player.ui.find("lijst")
    assert isinstance(area, Scroll)
    assert area.most == 0
    player.click("k39")
    assert player.heard == [39]


@pytest.mark.parametrize("focus", ["k0", ""])
def test_who_paged_on_goes_on_with_tab_from_what_is_in_sight(focus: str) -> None:
    player = Player(many, focus=focus)
    player.press(pygame.K_END)
    player.press(TAB)
    assert player.focus not in ("k0", "k1")
    assert seen(player, player.focus)
