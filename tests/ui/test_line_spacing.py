"""Room between the lines: with the most there is, nothing is cut, over another or too low, on any screen."""

from __future__ import annotations

import pytest

from game.ui.kit import Scroll
from tests.ui.around import FURTHER, shown
from tests.ui.days import controls
from tests.ui.situations import SITUATIONS, situation
from tests.ui.test_around_geometry import _check
from tests.ui.test_geometry import whole


@pytest.mark.parametrize("name", FURTHER)
def test_screens_around_the_day_grow_with_the_room_between_lines(name: str) -> None:
    player, watched = whole(shown(name, zoom=200, spacing="extra-ruim", aloud="knop"))
    assert watched.seen
    _check(player, watched)
    assert [w.label for w in controls(player.ui) if w.rect.h < 36] == []


@pytest.mark.parametrize("zoom", [100, 200])
@pytest.mark.parametrize("name", SITUATIONS)
def test_tasks_grow_with_the_room_between_lines(name: str, zoom: int) -> None:
    player, watched = whole(situation(name, zoom=zoom, spacing="extra-ruim"))
    areas = [w for w in player.ui.layers[0].root.walk() if isinstance(w, Scroll) and w.most]
    if not areas:
        _check(player, watched)
    # What lies in an area that scrolls however high the screen is can be scrolled to, as on the roll of the calculator.
    rolled = [area.rect for area in areas]
    seen = [(text, rect, clip) for text, rect, clip, *_ in watched.seen if not any(map(rect.colliderect, rolled))]
    assert [text for text, rect, clip in seen if not clip.inflate(2, 0).contains(rect)] == []
    assert seen


def test_more_room_makes_a_screen_longer() -> None:
    heights = [
        shown("over", spacing=spacing).ui.layers[0].root.children[0].measure(look, look.width)
        for spacing in ("normaal", "ruim", "extra-ruim")
        for look in (shown("over", spacing=spacing).stage.look,)
    ]
    assert heights[0] < heights[1] < heights[2]
