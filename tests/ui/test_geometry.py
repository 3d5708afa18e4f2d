"""Every widget, in every theme, at every size, with words twice as long: nothing cut, nothing overlapping."""

from collections.abc import Iterator
from itertools import combinations

import pygame
import pytest
from pygame import Rect, Surface

from game.ui.headless import Headless
from game.ui.kit import Entry, Scroll, TextArea, Widget, Wishes
from game.ui.text import Type
from game.ui.theme import Colour, contrast
from game.ui.widgets.panels import Panel
from tests.ui.gallery import ASSETS, Gallery

SIZES = ((1280, 720), (1920, 1080))
ZOOMS = (100, 200)
THEMES = ("licht", "donker", "hoog-contrast")
PAGES = (0, 1, 2)
EVERY = [(page, size, zoom, long) for page in PAGES for size in SIZES for zoom in ZOOMS for long in (False, True)]


class Watched(Type):
    """Writes down where letters were drawn, through which clip, in which colour on which background."""

    def watch(self) -> None:
        self.seen: list[tuple[str, Rect, Rect, Colour, Colour]] = []

    def letters(self, surface: Surface, at: tuple[int, int], text: str, size: int, weight: int, colour: Colour) -> None:
        rect = Rect(at, (self.width(text, size, weight), self.line_height(size)))
        inside = rect.clip(surface.get_clip())
        behind = surface.get_at(inside.midleft)[:3] if inside.w and inside.h else colour
        self.seen.append((text, rect, Rect(surface.get_clip()), colour, behind))
        super().letters(surface, at, text, size, weight, colour)


def gallery(page: int, size: tuple[int, int], zoom: int, long: bool, theme: str = "licht") -> Headless:
    return Headless(Gallery(long, page), ASSETS, size, Wishes(theme=theme, zoom=zoom))


def whole(player: Headless) -> tuple[Headless, Watched]:
    """The same screen on a surface as high as everything on it, so that all is drawn at once."""
    look = player.stage.look
    watched = Watched(ASSETS / "fonts", look.wishes.family, spacing=look.wishes.spacing)
    watched.watch()
    look.type = watched
    look.height = tall(player)
    player.ui.place(look)
    watched.watch()
    player.surface = Surface((look.width, look.height))
    player.ui.draw(player.surface)
    return player, watched


def tall(player: Headless) -> int:
    root = player.ui.layers[0].root
    hidden = sum(widget.most for widget in root.walk() if isinstance(widget, Scroll))
    return int(player.stage.look.height + 4 * hidden)  # what is left over is shared among several areas


def controls(player: Headless) -> list[Widget]:
    return [widget for widget in player.ui.layers[0].root.walk() if widget.clickable and not isinstance(widget, Scroll)]


@pytest.mark.parametrize(("page", "size", "zoom", "long"), EVERY)
def test_no_text_is_cut(page: int, size: tuple[int, int], zoom: int, long: bool) -> None:
    player, watched = whole(gallery(page, size, zoom, long))
    typed = [widget.rect for widget in player.ui.layers[0].root.walk() if isinstance(widget, Entry)]
    cut = [
        text
        for text, rect, clip, _, _ in watched.seen
        if not clip.inflate(2, 0).contains(rect) and not any(entry.colliderect(rect) for entry in typed)
    ]
    assert len(watched.seen) > 10
    assert cut == []


@pytest.mark.parametrize(("page", "size", "zoom", "long"), EVERY)
def test_no_text_lies_over_another(page: int, size: tuple[int, int], zoom: int, long: bool) -> None:
    _, watched = whole(gallery(page, size, zoom, long))
    # Two pixels for the slope of rounding between runs of one line.
    boxes = [(text, rect.inflate(-2, -6)) for text, rect, *_ in watched.seen if text.strip()]
    over = [(one, other) for (one, a), (other, b) in combinations(boxes, 2) if a.colliderect(b)]
    assert over == []


@pytest.mark.parametrize(("page", "size", "zoom", "long"), EVERY)
def test_every_widget_lies_inside_its_parent(page: int, size: tuple[int, int], zoom: int, long: bool) -> None:
    player, _ = whole(gallery(page, size, zoom, long))
    out = [
        (widget.role, widget.label, child.role, child.label)
        for widget in player.ui.layers[0].root.walk()
        for child in widget.children
        if not widget.rect.contains(child.rect) and child.rect.h
    ]
    assert out == []


@pytest.mark.parametrize(("page", "size", "zoom", "long"), EVERY)
def test_siblings_do_not_overlap(page: int, size: tuple[int, int], zoom: int, long: bool) -> None:
    player, _ = whole(gallery(page, size, zoom, long))
    over = [
        (one.label, other.label)
        for widget in player.ui.layers[0].root.walk()
        for one, other in combinations(widget.children, 2)
        if one.rect.colliderect(other.rect)
    ]
    assert over == []


@pytest.mark.parametrize(("page", "size", "zoom", "long"), EVERY)
def test_every_control_is_high_enough_to_hit(page: int, size: tuple[int, int], zoom: int, long: bool) -> None:
    low = [widget.label for widget in controls(gallery(page, size, zoom, long)) if widget.rect.h < 36]
    assert low == []


@pytest.mark.parametrize(("page", "size", "zoom", "long"), EVERY)
def test_every_control_can_be_brought_into_sight_with_tab(
    page: int, size: tuple[int, int], zoom: int, long: bool
) -> None:
    player = gallery(page, size, zoom, long)
    for _ in player.ui.order:
        player.press(pygame.K_TAB)
        focus = player.ui.focus
        assert focus is not None
        assert fully_seen(player, focus), focus.name


def fully_seen(player: Headless, widget: Widget) -> bool:
    """As far as it fits: of what is higher than the area, the top is what is shown first."""
    spot = widget.spot()
    areas = [area for area in widget.lead().above() if area.window() is not None]
    return all(
        area.rect.contains(spot) or (area.rect.top <= spot.top + 12 and spot.h > area.rect.h - 40) for area in areas
    )


@pytest.mark.parametrize("theme", THEMES)
@pytest.mark.parametrize("page", PAGES)
def test_letters_stand_out_from_what_they_are_drawn_on(page: int, theme: str) -> None:
    _, watched = whole(gallery(page, (1280, 720), 100, False, theme))
    least = 7 if theme == "hoog-contrast" else 4.5
    weak = [
        (text, colour, behind)
        for text, _, _, colour, behind in watched.seen
        if text.strip() and contrast(colour, behind) < least
    ]
    assert weak == []


@pytest.mark.parametrize("page", PAGES)
@pytest.mark.parametrize("size", [(320, 240), (640, 480), (500, 1000), (3840, 2160)])
def test_a_window_of_any_size_can_be_walked_through(page: int, size: tuple[int, int]) -> None:
    player = gallery(page, size, 200, long=True)
    for _ in player.ui.order:
        player.press(pygame.K_TAB)
    assert all(widget.rect.right <= size[0] for widget in player.ui.layers[0].root.walk())


def dialogs() -> Iterator[Headless]:
    for zoom in ZOOMS:
        player = gallery(1, (1280, 720), zoom, long=True)
        player.ui.show(Gallery(long=True).dialog())
        player.draw()
        yield player


def test_a_dialog_fits_the_window_or_scrolls() -> None:
    for player in dialogs():
        answers = player.ui.order
        assert [widget.name for widget in answers] == ["ja", "nee"]
        for answer in answers:
            player.ui.reveal(answer)
            assert player.surface.get_rect().contains(answer.rect)


def test_a_text_area_shows_all_its_lines() -> None:
    player = gallery(1, (1280, 720), 200, long=False)
    player.click("bladen")
    player.press(pygame.K_RIGHT)
    area = player.ui.find("notitie")
    assert isinstance(area, TextArea)
    player.ui.set_focus(area)
    player.type("nog een hele lange regel die zeker niet op een regel past " * 4)
    lines = area.at.type.spans(area.text, area.at.size("body"), 400, area.inside().w)
    assert area.rect.h >= len(lines) * area.at.type.line_height(area.at.size("body"))


def test_panels_do_not_waste_more_than_they_hold() -> None:
    player = gallery(0, (1280, 720), 100, long=False)
    panels = [widget for widget in player.ui.layers[0].root.walk() if isinstance(widget, Panel)]
    assert all(panel.rect.w <= 1280 for panel in panels)
