"""What a widget measures is what it draws, whatever a logical pixel is in this window: not a line more."""

import pytest
from pygame import Rect, Surface

from game.ui.kit import Button, Check, Chip, Choice, Label, Notice, Option, Radios, Select, Widget, Wishes
from game.ui.look import Look, Wardrobe
from game.ui.screens.people import PlayerButton
from game.ui.widgets.select import SelectList
from tests.ui.playing import Player
from tests.ui.test_geometry import ASSETS, Watched

WORDS = "P2-K1-W5 Verricht administratieve werkzaamheden: nog te weinig bewijs, dus hier staat nog geen niveau"
OPTIONS = (Option("a", WORDS), Option("b", f"{WORDS} en meer"))


def widgets() -> tuple[Widget, ...]:
    return (
        Check("vinkje", WORDS),
        Radios("rondjes", OPTIONS, "a"),
        Notice(WORDS),
        Choice("keuze", "1", WORDS, None, note=WORDS),
        Button("knop", WORDS, None, icon="check", hotkey="k"),
        Chip(WORDS, icon="clock"),
        Label(WORDS),
        Select("lijst", OPTIONS, "a"),
        SelectList(Select("open", OPTIONS, "b")),
        PlayerButton("speler", WORDS, None, hotkey="1"),
    )


@pytest.mark.parametrize("wide", range(1280, 2560, 60))
def test_letters_stay_inside_what_was_measured(wide: int) -> None:
    Player(lambda: ())  # a display, for the pictures
    watched = Watched(ASSETS / "fonts")
    look = Look((wide, wide * 9 // 16), Wishes(), Wardrobe(ASSETS))
    look.type = watched
    surface = Surface((wide, 900))
    for widget in widgets():
        for width in range(look.px(210), look.px(210) + 40):
            widget.place(look, Rect(0, 0, width, widget.measure(look, width)))
            for part in widget.walk():
                watched.watch()
                part.draw(surface)
                out = [text for text, rect, *_ in watched.seen if not _holds(part.rect, rect)]
                assert out == [], (part.role, width, part.rect)


def _holds(part: Rect, words: Rect) -> bool:
    return part.top <= words.top and words.bottom <= part.bottom
