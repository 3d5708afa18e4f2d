"""Every task on the screen, at every size, with words twice as long: nothing cut, over something else or too low."""

from __future__ import annotations

from itertools import combinations

import pytest

from game.ui.kit import SEMIBOLD, Button, Entry, Scroll
from game.ui.theme import contrast
from game.words import taken
from tests.ui.days import Played, controls
from tests.ui.situations import SITUATIONS, situation
from tests.ui.test_geometry import whole

LOOKS = (((1280, 720), 100), ((1280, 720), 125), ((1280, 720), 200), ((1920, 1080), 100), ((1920, 1080), 200))
EVERY = [(name, size, zoom, long) for name in SITUATIONS for size, zoom in LOOKS for long in (False, True)]


def _situation(name: str, size: tuple[int, int], zoom: int, long: bool, patch: pytest.MonkeyPatch) -> Played:
    if long:
        for word, text in vars(taken).items():
            if isinstance(text, str) and word.isupper() and word not in ("CLOSING",):
                patch.setattr(taken, word, f"{text} {text}")
    return situation(name, long=long, size=size, zoom=zoom)


@pytest.mark.parametrize(("name", "size", "zoom", "long"), EVERY)
def test_nothing_is_cut_over_another_too_low_or_aside(
    name: str, size: tuple[int, int], zoom: int, long: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    player, watched = whole(_situation(name, size, zoom, long, monkeypatch))
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
    low = [widget.label for widget in controls(player.ui) if widget.rect.h < 36]
    aside = [w.label for w in controls(player.ui) if not 0 <= w.rect.left < w.rect.right <= size[0]]
    assert len(watched.seen) > 10
    assert (cut, over, out, low, aside, broken(player)) == ([], [], [], [], [], [])


def broken(player: Played) -> list[str]:
    """Buttons with a word that goes on in the middle on the next line."""
    look, buttons = player.stage.look, (w for w in controls(player.ui) if isinstance(w, Button))
    room = {button: button.rect.w - button._around(look) for button in buttons}
    size = look.size("body")
    return [b.text for b, w in room.items() if any(look.type.width(one, size, SEMIBOLD) > w for one in b.text.split())]


@pytest.mark.parametrize("theme", ["licht", "donker", "hoog-contrast"])
@pytest.mark.parametrize("name", SITUATIONS)
def test_letters_stand_out_from_what_they_are_drawn_on(name: str, theme: str) -> None:
    _, watched = whole(situation(name, theme=theme))
    least = 7 if theme == "hoog-contrast" else 4.5
    weak = [
        (text, colour, behind)
        for text, _, _, colour, behind in watched.seen
        if text.strip() and contrast(colour, behind) < least
    ]
    assert weak == []


@pytest.mark.parametrize("name", SITUATIONS)
def test_in_a_wide_window_the_page_itself_does_not_scroll(name: str) -> None:
    """The work fits the window; only lists inside it scroll."""
    player = situation(name)
    page = player.ui.find("pagina")
    assert isinstance(page, Scroll)
    assert page.most == 0
