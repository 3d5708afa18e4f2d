"""Words of the trade are underlined once on a screen and explained where they stand, by click or in the list of W."""

from __future__ import annotations

from collections import Counter

import pygame
import pytest

from game.ui.kit import Header, Label, Title
from game.ui.terms import Explained, Terms
from game.ui.widgets.labels import Mark
from game.words import hulp
from tests.ui.days import Played
from tests.ui.playing import ENTER, ESC, TAB, Player
from tests.ui.situations import situation

TOLD = {
    "btw": "Belasting over wat je verkoopt.",
    "fase A": "De eerste fase van een contract.",
    "marge": "Winst.",
}


def marked(player: Played | Player) -> list[tuple[Label, Mark]]:
    labels = [w for w in player.ui.layers[0].root.walk() if isinstance(w, Label)]
    return [(label, mark) for label in labels for mark in label.marks]


def screen(*texts: str, zoom: int = 100) -> Player:
    player = Player(lambda: tuple(Label(text) for text in texts), zoom=zoom)
    player.ui.terms = Terms(TOLD)
    player.ui.place(player.stage.look)
    player.draw()
    return player


def terms(player: Player) -> list[str]:
    return [mark.term for _, mark in marked(player)]


def test_each_word_is_underlined_where_it_stands_first_and_only_there() -> None:
    assert terms(screen("Een uur met btw.", "Nog eens btw, en de marge.")) == ["btw", "marge"]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("De marges zijn laag.", ["marge"]),
        ("BTW telt mee.", ["btw"]),
        ("De btw-plicht en de margedruk.", []),
        ("Zij werkt in fase A.", ["fase A"]),
        ("Zij werkt in fase Alfa.", []),
    ],
)
def test_a_word_counts_with_its_own_endings_and_not_as_part_of_another(text: str, found: list[str]) -> None:
    assert terms(screen(text)) == found


def test_headings_and_the_bar_are_left_alone() -> None:
    player = Player(lambda: (Header(Label("btw")), Title("btw")))
    player.ui.terms = Terms(TOLD)
    player.ui.place(player.stage.look)
    assert marked(player) == []


@pytest.mark.parametrize("zoom", [100, 200])
def test_the_line_lies_right_under_the_word(zoom: int) -> None:
    player = screen("Eerst staan hier andere woorden, en dan komt de marge pas.", zoom=zoom)
    ((label, mark),) = marked(player)
    place = label.place_of(mark)
    assert label.rect.contains(place)
    letters = label.at.type.width("marge", label.at.size("body"))
    assert abs(place.w - letters) <= 2
    link = label.at.theme.link
    below = [(x, y) for y in range(place.centery, place.bottom) for x in range(place.x, place.right)]
    row = [player.surface.get_at(at)[:3] for at in below]
    assert row.count(link) > place.w // 4


@pytest.mark.parametrize("zoom", [100, 200])
def test_a_click_on_the_word_explains_it_and_any_way_out_leads_back(zoom: int) -> None:
    for way in (ENTER, ESC, "klik"):
        player = screen("Een uur met btw.", zoom=zoom)
        ((label, mark),) = marked(player)
        player.click_at(label.place_of(mark).center)
        assert isinstance(player.ui.top.content, Explained)
        assert TOLD["btw"] in player.dump()
        assert player.surface.get_rect().contains(player.ui.top.root.rect)
        assert not player.ui.top.root.rect.colliderect(label.place_of(mark))
        if isinstance(way, int):
            player.press(way)
        else:
            player.click_at((5, 5))
        assert len(player.ui.layers) == 1
        assert player.heard == []


def test_it_is_no_stop_for_tab() -> None:
    player = situation("calculatie")
    count = len(player.ui.order)
    assert marked(player)
    seen = set()
    for _ in range(count):
        player.press(TAB)
        seen.add(player.ui.focus.name if player.ui.focus else "")
    assert len(seen) == count
    assert not any(isinstance(widget, Label) for widget in player.ui.order)


def test_the_same_words_stand_in_the_list_of_w() -> None:
    player = situation("postvak-belt")
    here = [mark.term for _, mark in marked(player)]
    assert here
    assert max(Counter(here).values()) == 1
    player.press(pygame.K_w)
    assert hulp.WORDS_HERE in player.dump()
    assert all(term in player.dump() for term in here)
