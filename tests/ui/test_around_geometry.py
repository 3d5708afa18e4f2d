"""Start, home, settings, help and debrief at every size, with words twice as long: nothing cut, over another or low."""

from __future__ import annotations

from itertools import combinations

import pygame
import pytest

from game.ui.headless import Headless
from game.ui.kit import Entry
from game.ui.theme import contrast
from tests.ui.around import DIALOGS, FURTHER, lengthen, only_dialog, shown
from tests.ui.days import controls
from tests.ui.test_geometry import Watched, fully_seen, whole

SIZES = ((1280, 720), (1920, 1080))
EVERY = [
    (name, size, zoom, long) for name in FURTHER for size in SIZES for zoom in (100, 200) for long in (False, True)
]


def _check(player: Headless, watched: Watched) -> None:
    root = player.ui.layers[0].root
    typed = [widget.rect for widget in root.walk() if isinstance(widget, Entry)]
    cut = [
        text
        for text, rect, clip, *_ in watched.seen
        if not clip.inflate(2, 0).contains(rect) and not any(entry.colliderect(rect) for entry in typed)
    ]
    boxes = [(text, rect.inflate(-2, -6)) for text, rect, *_ in watched.seen if text.strip()]
    over = [(one, other) for (one, a), (other, b) in combinations(boxes, 2) if a.colliderect(b)]
    out = [
        (widget.role, child.role, child.label)
        for widget in root.walk()
        for child in widget.children
        if not widget.rect.contains(child.rect) and child.rect.h
    ]
    assert (cut, over, out) == ([], [], [])


@pytest.mark.parametrize(("name", "size", "zoom", "long"), EVERY)
def test_nothing_is_cut_or_lies_over_another(
    name: str, size: tuple[int, int], zoom: int, long: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    if long:
        lengthen(monkeypatch)
    player, watched = whole(shown(name, size=size, zoom=zoom))
    assert len(watched.seen) > 5
    _check(player, watched)


@pytest.mark.parametrize("long", [False, True])
@pytest.mark.parametrize("zoom", [100, 200])
@pytest.mark.parametrize("name", DIALOGS)
def test_a_dialog_shows_all_it_says(name: str, zoom: int, long: bool, monkeypatch: pytest.MonkeyPatch) -> None:
    if long:
        lengthen(monkeypatch)
    player, watched = whole(only_dialog(shown(name, zoom=zoom)))
    assert len(watched.seen) > 2
    _check(player, watched)


@pytest.mark.parametrize(("name", "size", "zoom", "long"), EVERY)
def test_controls_are_high_enough_and_nothing_scrolls_sideways(
    name: str, size: tuple[int, int], zoom: int, long: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    if long:
        lengthen(monkeypatch)
    player = shown(name, size=size, zoom=zoom)
    found = controls(player.ui)
    assert [widget.label for widget in found if widget.rect.h < 36] == []
    assert [widget.label for widget in found if not 0 <= widget.rect.left < widget.rect.right <= size[0]] == []


@pytest.mark.parametrize("zoom", [100, 200])
@pytest.mark.parametrize("name", FURTHER)
def test_tab_brings_every_control_into_sight(name: str, zoom: int) -> None:
    player = shown(name, zoom=zoom)
    order = player.ui.order
    assert order
    for _ in order:
        player.press(pygame.K_TAB)
        assert player.ui.focus is not None
        assert fully_seen(player, player.ui.focus), player.ui.focus.name


@pytest.mark.parametrize("theme", ["licht", "donker", "hoog-contrast"])
@pytest.mark.parametrize("name", [*FURTHER, *DIALOGS])
def test_letters_stand_out_from_what_they_are_drawn_on(name: str, theme: str) -> None:
    player = shown(name, theme=theme)
    _, watched = whole(only_dialog(player) if name in DIALOGS else player)
    least = 7 if theme == "hoog-contrast" else 4.5
    weak = [
        (text, colour, behind)
        for text, _, _, colour, behind in watched.seen
        if text.strip() and contrast(colour, behind) < least
    ]
    assert weak == []
