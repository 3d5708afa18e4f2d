"""The worksheet has room for its lines: the brief folds away once you begin, and a line is seen whole."""

from typing import Any

import pygame
import pytest

from game.ui.kit import Fold
from tests.ui.days import Played, cast
from tests.ui.situations import log_until

DAY = "drukte-bij-het-distributiecentrum"
SCREENS = pytest.mark.parametrize(
    ("zoom", "size"), [(100, (1280, 720)), (200, (1280, 720)), (100, (1920, 1080)), (200, (1920, 1080))]
)


def at_sheet(done: int, **look: Any) -> Played:
    """The sheet of the tariff with so many of its lines done, under a long brief."""
    world = cast(DAY, 7)
    log = log_until(world, lambda session, since: session.now.id == "tarief" and since >= done, "expert")
    player = Played(world, log=log, **look)
    player.settle()
    return player


def brief(player: Played) -> str:
    return str(player.day.scene.view.situation)


@SCREENS
def test_the_brief_is_read_first(zoom: int, size: tuple[int, int]) -> None:
    player = at_sheet(0, zoom=zoom, size=size)
    told = next(widget for widget in player.ui.top.root.walk() if getattr(widget, "text", "") == brief(player))
    assert 0 <= told.rect.y < player.surface.get_height() * 2 // 3


@SCREENS
def test_the_brief_folds_away_when_you_begin_and_opens_by_key(zoom: int, size: tuple[int, int]) -> None:
    player = at_sheet(1, zoom=zoom, size=size)
    assert brief(player) not in player.dump()
    fold = player.ui.find("opdracht-lezen-vouw")
    assert isinstance(fold, Fold)
    player.by_key("opdracht-lezen")
    assert brief(player) in player.dump()


def test_five_lines_of_the_sheet_fit_under_a_long_brief() -> None:
    player = at_sheet(1)
    roll = player.ui.find("werkblad-rol")
    lines = [w for w in player.ui.top.root.walk() if w.name.startswith("regel-") and roll.rect.contains(w.rect)]
    assert len(lines) >= 5


@SCREENS
def test_the_line_with_the_focus_is_seen_whole_with_what_is_said_under_it(zoom: int, size: tuple[int, int]) -> None:
    player = at_sheet(1, zoom=zoom, size=size)
    name = player.focus.removeprefix("veld-")
    player.type("twaalf")
    player.press(pygame.K_RETURN)
    player.settle()
    assert player.focus == f"veld-{name}"
    remark = player.ui.find(f"opmerking-{name}")
    line = player.ui.find(f"regel-{name}")
    for part in (remark, line):
        seen = part.rect.clip(player.surface.get_rect())
        for above in part.above():
            window = above.window()
            seen = seen if window is None else seen.clip(window)
        assert seen.h == part.rect.h, part.name


@SCREENS
def test_beside_a_typed_line_of_a_card_no_words_are_broken(zoom: int, size: tuple[int, int]) -> None:
    world = cast(DAY, 7)
    log = log_until(world, lambda session, _: session.now.id == "vacaturekaart", "expert")
    player = Played(world, log=log, zoom=zoom, size=size)
    field = player.ui.find("veld-uurloon")
    unit = next(widget for widget in player.ui.top.root.walk() if getattr(widget, "text", "") == "euro per uur")
    blank = player.ui.find("choose-uurloon-")
    assert unit.rect.w >= unit.natural(player.stage.look)
    assert field.rect.h >= unit.rect.h
    assert blank.rect.h == field.rect.h
