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
    window.open_window(screen, ASSETS, Wishes(), size=(1280, 720))
    assert len(screen.heard) == 1
    assert not pygame.display.get_init()


def test_the_cross_of_the_window_ends_the_game() -> None:
    screen = Once(Event(pygame.QUIT), *(Event(pygame.USEREVENT) for _ in range(50)))
    window.open_window(screen, ASSETS, Wishes(), size=(1280, 720))
    assert len(screen.script) > 40


def test_another_size_builds_the_screen_anew() -> None:
    screen = Once(Event(pygame.VIDEORESIZE, w=1600, h=900, size=(1600, 900)), Event(pygame.USEREVENT))
    window.open_window(screen, ASSETS, Wishes(), size=(1280, 720))
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


# A window among others --------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("desktop", "size"),
    [
        ((1920, 1080), (1600, 900)),
        ((3840, 2160), (3200, 1800)),
        ((1366, 768), (1280, 720)),
        ((1280, 720), (1280, 720)),
        ((1024, 600), (1024, 600)),
        ((5120, 1440), (1920, 1080)),
    ],
)
def test_it_opens_as_large_as_the_screen_can_bear(desktop: tuple[int, int], size: tuple[int, int]) -> None:
    assert window.first_size([desktop, (800, 600)]) == size


def test_alt_and_enter_fill_the_screen_too() -> None:
    alt = Event(pygame.KEYDOWN, key=pygame.K_RETURN, mod=pygame.KMOD_LALT, unicode="\r")
    screen = Once(alt, alt, Event(pygame.USEREVENT))
    window.open_window(screen, ASSETS, Wishes(), size=(900, 600))
    assert (screen.sizes[0], screen.sizes[-1], len(set(screen.sizes))) == ((900, 600), (900, 600), 2)


@pytest.mark.parametrize("size", [(1, 1), (240, 4000), (5000, 200), (7680, 1080)])
def test_a_tiny_or_ultra_wide_window_goes_on(size: tuple[int, int]) -> None:
    screen = Once(Event(pygame.VIDEORESIZE, w=size[0], h=size[1], size=size), Event(pygame.USEREVENT))
    window.open_window(screen, ASSETS, Wishes(), size=(900, 600))
    assert screen.sizes[-1] == (max(320, size[0]), max(240, size[1]))


class Button1(Once):
    def build(self, look: Look) -> UI:
        return UI(Button("a", "Alfa", "a"))


def test_what_is_pressed_when_the_window_loses_the_mouse_is_not_done() -> None:
    at = (10, 10)
    down = Event(pygame.MOUSEBUTTONDOWN, pos=at, button=1)
    up = Event(pygame.MOUSEBUTTONUP, pos=at, button=1)
    for between, heard in (((), ["a"]), ((Event(pygame.WINDOWFOCUSLOST),), [])):
        screen = Button1(Event(pygame.MOUSEMOTION, pos=at, rel=(0, 0), buttons=(0, 0, 0)), down, *between, up)
        screen.script.append(Event(pygame.USEREVENT))
        window.open_window(screen, ASSETS, Wishes(), size=(900, 600))
        assert screen.heard == heard


class Counted(Once):
    def __init__(self, ticks: int) -> None:
        super().__init__(*(Event(pygame.USEREVENT) for _ in range(ticks)))
        self.passed: list[int] = []

    def tick(self, milliseconds: int) -> Step | None:
        self.passed.append(milliseconds)
        return super().tick(milliseconds)


class Slept:
    """A clock of a computer that was folded shut for an hour."""

    def tick(self, looks: int) -> int:
        self.looks = looks
        return 3_600_000


def test_after_a_sleep_nothing_makes_a_leap(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(pygame.time, "Clock", Slept)
    screen = Counted(4)
    window.open_window(screen, ASSETS, Wishes(), size=(900, 600))
    assert max(screen.passed) == window.LONGEST_STEP


def test_a_window_nobody_sees_is_not_drawn_and_seldom_looked_at(monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[int] = []
    monkeypatch.setattr(pygame.display, "get_active", lambda: False)
    monkeypatch.setattr(pygame.time, "Clock", lambda: type("C", (), {"tick": lambda self, n: asked.append(n) or 0})())
    drawn: list[object] = []
    monkeypatch.setattr(pygame.display, "update", drawn.append)
    window.open_window(Counted(5), ASSETS, Wishes(), size=(900, 600))
    assert set(asked) == {window.HIDDEN}
    assert len(drawn) == 1  # the first picture


def test_without_a_sound_card_or_pygame_sound_it_plays(monkeypatch: pytest.MonkeyPatch) -> None:
    from game.ui.sound import Sounds

    class Missing:
        def __getattr__(self, name: str) -> object:
            raise NotImplementedError("mixer module not available")

    monkeypatch.setattr(pygame, "mixer", Missing())
    sounds = Sounds(ASSETS)
    sounds.play("klik")
    sounds.end()
