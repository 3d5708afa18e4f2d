"""The window opens, plays and closes, also without screen or sound."""

import os
import subprocess
import sys

import pygame
import pytest
from pygame.event import Event

from game.ui import window
from game.ui.kit import UI, Button, Entry, Look, Quit, Screen, Step, Wishes
from tests.ui.playing import ASSETS


class Once(Screen):
    """Plays what is in its script, one event per tick, and stops."""

    def __init__(self, *script: Event) -> None:
        self.script = list(script)
        self.heard: list[object] = []
        self.sizes: list[tuple[int, int]] = []

    def build(self, look: Look) -> UI:
        self.sizes.append((look.width, look.height))
        return UI(Entry("naam"), focus="naam") if self.script else UI(Button("a", "Alfa", "a"))

    def handle(self, told: object) -> Step | None:
        self.heard.append(told)
        return None

    def tick(self, milliseconds: int) -> Step | None:
        if not self.script:
            return Quit()
        pygame.event.post(self.script.pop(0))
        return None


def test_the_window_plays_until_it_is_told_to_stop() -> None:
    screen = Once(Event(pygame.KEYDOWN, key=pygame.K_ESCAPE, mod=0, unicode=""), Event(pygame.USEREVENT))
    window.open_window(screen, ASSETS, Wishes())
    assert len(screen.heard) == 1
    assert not pygame.display.get_init()


def test_the_cross_of_the_window_ends_the_game() -> None:
    screen = Once(Event(pygame.QUIT), *(Event(pygame.USEREVENT) for _ in range(50)))
    window.open_window(screen, ASSETS, Wishes())
    assert len(screen.script) > 40


def test_another_size_builds_the_screen_anew() -> None:
    screen = Once(Event(pygame.VIDEORESIZE, w=1600, h=900, size=(1600, 900)), Event(pygame.USEREVENT))
    window.open_window(screen, ASSETS, Wishes())
    assert screen.sizes == [(1280, 720), (1600, 900)]


def test_f11_fills_the_screen_and_gives_it_back() -> None:
    f11 = Event(pygame.KEYDOWN, key=pygame.K_F11, mod=0, unicode="")
    screen = Once(f11, f11, Event(pygame.USEREVENT))
    window.open_window(screen, ASSETS, Wishes(), size=(900, 600))
    assert screen.sizes[0] == (900, 600)
    assert screen.sizes[-1] == (900, 600)
    assert len(set(screen.sizes)) == 2


def test_no_sound_is_begun() -> None:
    window.open_window(Once(), ASSETS, Wishes())
    assert pygame.mixer.get_init() is None


def test_the_old_pygame_is_refused_with_help(monkeypatch: pytest.MonkeyPatch) -> None:
    assert window.wrong_pygame() is None
    monkeypatch.delattr(pygame, "IS_CE")
    assert "pip install pygame-ce" in (window.wrong_pygame() or "")


def test_the_first_picture_needs_nothing_heavy() -> None:
    program = "import sys, game.ui.window, game.ui.kit; print(*(m for m in sys.modules))"
    done = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, text=True, check=True, env={**os.environ}
    )
    heavy = {"pydantic", "faker", "sqlite_utils", "jinja2", "yaml", "concurrent.futures", "logging", "asyncio"}
    assert heavy & set(done.stdout.split()) == set()
