"""Keys and clicks at random, for as long as it takes: the window never stops, and the day is what its log says."""

from __future__ import annotations

import os
from collections.abc import Callable

import pygame
import pytest
from pygame.event import Event

from game.core.chance import Chance
from game.core.session import replay
from game.ui.screens.day import Day
from game.ui.screens.help import HelpScreen
from game.ui.screens.settings import Settings
from tests.ui.days import Kept, Played, cast, scenarios

EVENTS = int(os.environ.get("AANZET_EVENTS", "2000"))
KEYS = (
    *(pygame.K_1, pygame.K_2, pygame.K_3, pygame.K_5, pygame.K_9, pygame.K_n, pygame.K_COMMA, pygame.K_0),
    *(pygame.K_TAB, pygame.K_TAB, pygame.K_TAB, pygame.K_RETURN, pygame.K_RETURN, pygame.K_SPACE, pygame.K_BACKSPACE),
    *(pygame.K_UP, pygame.K_DOWN, pygame.K_LEFT, pygame.K_RIGHT, pygame.K_PAGEUP, pygame.K_PAGEDOWN, pygame.K_END),
    *(pygame.K_ESCAPE, pygame.K_F1),
)
SIZES = ((1280, 720), (640, 480), (1920, 1080))
THEMES = ("licht", "donker", "hoog-contrast")


def _key(player: Played, chance: Chance) -> None:
    mod = pygame.KMOD_SHIFT if chance.below(6) == 0 else 0
    player.press(chance.pick(KEYS), mod)


def _click(player: Played, chance: Chance) -> None:
    width, height = player.surface.get_size()
    player.click_at((chance.below(width), chance.below(height)), 1 + chance.below(2))


def _click_a_control(player: Played, chance: Chance) -> None:
    """At random one hits little: half of the clicks are on something."""
    found = [widget for widget in player.ui.top.root.walk() if widget.clickable]
    if found:
        player.click_at(chance.pick(found).rect.center)


def _drag(player: Played, chance: Chance) -> None:
    width, height = player.surface.get_size()
    at = (chance.below(width), chance.below(height))
    player.send(Event(pygame.MOUSEBUTTONDOWN, pos=at, button=1))
    if not player.over:
        player.move((chance.below(width), chance.below(height)))
        player.send(Event(pygame.MOUSEBUTTONUP, pos=at, button=1))


def _wheel(player: Played, chance: Chance) -> None:
    player.wheel(chance.below(7) - 3)


def _zoom(player: Played, chance: Chance) -> None:
    player.press(chance.pick((pygame.K_PLUS, pygame.K_MINUS, pygame.K_0)), pygame.KMOD_CTRL)


def _resize(player: Played, chance: Chance) -> None:
    player.resize(chance.pick(SIZES))


ACTS: tuple[Callable[[Played, Chance], None], ...] = (
    *(8 * (_key,)),
    *(3 * (_click,)),
    *(6 * (_click_a_control,)),
    _drag,
    _wheel,
    _zoom,
    _resize,
)


@pytest.mark.parametrize("scenario", scenarios())
def test_random_keys_and_clicks_never_stop_the_game_and_leave_what_the_log_says(scenario: str) -> None:
    chance = Chance.of(EVENTS, "toeval", scenario)
    share = EVENTS // len(scenarios())
    world, done, days = cast(scenario, 1), 0, 0
    while done < share:
        days += 1
        player = Played(world, theme=chance.pick(THEMES))
        while done < share and _in_the_day(player):
            chance.pick(ACTS)(player, chance)
            done += 1
            if chance.below(4):  # now and then the next thing comes while the last is being written down
                player.settle() if _in_the_day(player) else player.wait()
        player.stage.wait()
        journal = player.journal
        assert isinstance(journal, Kept)
        assert player.session == replay(world, journal.lines)
        player.stage.end()
    assert days <= share


def _in_the_day(player: Played) -> bool:
    return not player.over and isinstance(player.stage.screens[-1], Day | Settings | HelpScreen)
