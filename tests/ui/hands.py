"""What hands do to a window when they know nothing: keys, clicks, drags, the wheel, other sizes, all by lot."""

from __future__ import annotations

from collections.abc import Callable

import pygame
from pygame.event import Event

from game.core.chance import Chance
from game.ui.headless import Headless

KEYS = (
    *(pygame.K_1, pygame.K_2, pygame.K_3, pygame.K_5, pygame.K_9, pygame.K_n, pygame.K_COMMA, pygame.K_0),
    *(pygame.K_TAB, pygame.K_TAB, pygame.K_TAB, pygame.K_RETURN, pygame.K_RETURN, pygame.K_SPACE, pygame.K_BACKSPACE),
    *(pygame.K_UP, pygame.K_DOWN, pygame.K_LEFT, pygame.K_RIGHT, pygame.K_PAGEUP, pygame.K_PAGEDOWN, pygame.K_END),
    *(pygame.K_ESCAPE, pygame.K_F1, pygame.K_w, pygame.K_p, pygame.K_t),
)
SIZES = ((1280, 720), (640, 480), (1920, 1080))
THEMES = ("licht", "donker", "hoog-contrast")
Act = Callable[[Headless, Chance], None]


def key(player: Headless, chance: Chance) -> None:
    mod = pygame.KMOD_SHIFT if chance.below(6) == 0 else 0
    player.press(chance.pick(KEYS), mod)


def click(player: Headless, chance: Chance) -> None:
    width, height = player.surface.get_size()
    player.click_at((chance.below(width), chance.below(height)), 1 + chance.below(2))


def click_a_control(player: Headless, chance: Chance) -> None:
    """At random one hits little: half of the clicks are on something."""
    found = [widget for widget in player.ui.top.root.walk() if widget.clickable]
    if found:
        player.click_at(chance.pick(found).rect.center)


def drag(player: Headless, chance: Chance) -> None:
    width, height = player.surface.get_size()
    at = (chance.below(width), chance.below(height))
    player.send(Event(pygame.MOUSEBUTTONDOWN, pos=at, button=1))
    if not player.over:
        player.move((chance.below(width), chance.below(height)))
        player.send(Event(pygame.MOUSEBUTTONUP, pos=at, button=1))


def wheel(player: Headless, chance: Chance) -> None:
    player.wheel(chance.below(7) - 3)


def zoom(player: Headless, chance: Chance) -> None:
    player.press(chance.pick((pygame.K_PLUS, pygame.K_MINUS, pygame.K_0)), pygame.KMOD_CTRL)


def resize(player: Headless, chance: Chance) -> None:
    player.resize(chance.pick(SIZES))


ACTS: tuple[Act, ...] = (*(8 * (key,)), *(3 * (click,)), *(6 * (click_a_control,)), drag, wheel, zoom, resize)


def stir(player: Headless, chance: Chance) -> None:
    """One thing a hand can do."""
    chance.pick(ACTS)(player, chance)
