"""A real window on a display of its own, driven by real keys, beside a window without one that gets the same keys."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import time
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import pygame

from game.ui.headless import Headless
from tests.ui.days import ENTER, Played
from tests.ui.walking import Walk

NEEDED = ("Xvfb", "xdotool")
SIZE = (1280, 720)
PATIENCE = 30.0
"""Seconds until the real window has to show what the other one shows."""
CORNER = pygame.Rect(SIZE[0] - 24, SIZE[1] - 24, 24, 24)
"""Where the pointer is kept, which is drawn into the picture of the display; nothing to press lies there."""
POINTER = (SIZE[0] - 2, SIZE[1] - 2)
NAMES = {
    pygame.K_TAB: "Tab",
    pygame.K_RETURN: "Return",
    pygame.K_SPACE: "space",
    pygame.K_ESCAPE: "Escape",
    pygame.K_UP: "Up",
    pygame.K_DOWN: "Down",
    pygame.K_LEFT: "Left",
    pygame.K_RIGHT: "Right",
    pygame.K_HOME: "Home",
    pygame.K_END: "End",
    pygame.K_F1: "F1",
    pygame.K_PLUS: "plus",
    pygame.K_MINUS: "minus",
}


def missing() -> list[str]:
    return [name for name in NEEDED if shutil.which(name) is None]


class RealWindow:
    """The game in a process of its own, on a display of its own."""

    def __init__(self, folder: Path, *arguments: str) -> None:
        self.folder = folder
        self.pictures = folder / "beeld"
        self.pictures.mkdir(parents=True)
        self.display, number = _display(self.pictures)
        self.env = {**os.environ, "DISPLAY": f":{number}", "SDL_VIDEODRIVER": "x11", "SDL_AUDIODRIVER": "dummy"}
        command = [sys.executable, "-m", "game", "--gegevens", str(folder), *arguments]
        self.errors = (folder / "fouten.txt").open("w+", encoding="utf-8")
        self.game = subprocess.Popen(command, env=self.env, stdout=self.errors, stderr=self.errors)
        try:
            self._focus()
        except BaseException:
            self.close()
            raise

    def _focus(self) -> None:
        """There is no window manager here to give it the keys, or to place the pointer."""
        self.tool("search", "--sync", "--onlyvisible", "--class", "aan-zet", "windowfocus")
        self.tool("mousemove", *map(str, POINTER))

    def tool(self, *arguments: str) -> None:
        subprocess.run(["xdotool", *arguments], env=self.env, check=True, timeout=PATIENCE, stdout=subprocess.DEVNULL)

    def keys(self, names: Sequence[str]) -> None:
        if names:
            self.tool("key", "--delay", "35", *names)

    def type(self, text: str) -> None:
        if text:
            self.tool("type", "--delay", "35", text)

    def picture(self) -> pygame.Surface:
        """What stands on the display now."""
        dump = (self.pictures / "Xvfb_screen0").read_bytes()
        head, colours = int.from_bytes(dump[:4], "big"), int.from_bytes(dump[76:80], "big")
        start = head + 12 * colours
        picture = pygame.image.frombuffer(dump[start : start + 4 * SIZE[0] * SIZE[1]], SIZE, "BGRA")
        picture.set_alpha(None)  # the fourth byte means nothing here
        return picture

    def settle(self) -> None:
        """Until the picture has stood still for a second."""
        before, since = b"", time.monotonic()
        while time.monotonic() - since < 1:
            now = _seen(self.picture())
            if now != before:
                before, since = now, time.monotonic()
            time.sleep(0.05)

    def ended(self) -> int:
        """The exit code, once the window has gone."""
        return self.game.wait(PATIENCE)

    def close(self) -> None:
        for process in (self.game, self.display):
            process.terminate()
            process.wait(PATIENCE)
        self.errors.close()


def _display(pictures: Path) -> tuple[subprocess.Popen[bytes], str]:
    """A display as large as the window, kept in a file."""
    reading, writing = os.pipe()
    screen = ["-screen", "0", f"{SIZE[0]}x{SIZE[1]}x24", "-fbdir", str(pictures), "-nolisten", "tcp"]
    command = ["Xvfb", "-displayfd", str(writing), *screen]
    display = subprocess.Popen(command, pass_fds=(writing,), stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    os.close(writing)
    with os.fdopen(reading, encoding="ascii") as told:
        return display, told.readline().strip()


class Beside(Walk):
    """Gets every key as the real window does, and waits until that shows the same picture."""

    def __init__(self, office: Any, real: RealWindow, *asked: Any) -> None:
        self.real: RealWindow | None = None
        self.waiting: list[str] = []
        super().__init__(office, *asked, motion=True)
        self.real = real
        self.move(POINTER)
        self.settle()

    def press(self, key: int, mod: int = 0, unicode: str = "") -> None:
        super().press(key, mod, unicode)
        self.waiting.append(_named(key, mod))

    def type(self, text: str) -> None:
        super().type(text)
        self._send()
        if self.real is not None:
            self.real.type(text)

    def settle(self) -> None:
        super().settle()
        self.stage.tick(5000)
        self.draw()
        if self.real is not None:
            self._send()
            if not self.over:
                _wait_for_the_same(self, self.real)

    def _send(self) -> None:
        names, self.waiting = self.waiting, []
        if self.real is not None:
            self.real.keys(names)


class DayBeside(Played):
    """A day without a window, and the same keys for the real one. `meet` waits until they show the same."""

    def __init__(self, world: Any, real: RealWindow) -> None:
        self.waiting: list[str] = []
        super().__init__(world, motion=True)
        self.real = real
        self.move(POINTER)
        self.meet()

    def press(self, key: int, mod: int = 0, unicode: str = "") -> None:
        super().press(key, mod, unicode)
        self.waiting.append(_named(key, mod))

    def write(self, field: str, text: str) -> None:
        """Fill in a field by keys alone."""
        self._tab_to(f"veld-{field}")
        self.press(pygame.K_a, pygame.KMOD_CTRL)
        self.type(text)
        self.send_keys()
        self.real.type(text)
        self.press(ENTER)
        self.settle()

    def meet(self) -> None:
        self.settle()
        self.stage.tick(5000)
        self.draw()
        self.send_keys()
        _wait_for_the_same(self, self.real)

    def send_keys(self) -> None:
        names, self.waiting = self.waiting, []
        self.real.keys(names)


def _named(key: int, mod: int) -> str:
    """A key with what is held, as the window system calls it."""
    held = [name for name, bit in (("ctrl", pygame.KMOD_CTRL), ("shift", pygame.KMOD_SHIFT)) if mod & bit]
    return "+".join((*held, NAMES.get(key) or chr(key)))


def _wait_for_the_same(player: Headless, real: RealWindow) -> None:
    until = time.monotonic() + PATIENCE
    mine = _seen(player.surface)
    while _seen(real.picture()) != mine:
        if real.game.poll() is not None or time.monotonic() > until:
            player.save_png(real.folder / "zonder-venster.png")
            pygame.image.save(real.picture(), real.folder / "venster.png")
            raise AssertionError(f"the real window shows something else: see the pictures in {real.folder}")
        time.sleep(0.02)


def _seen(picture: pygame.Surface) -> bytes:
    """The picture without the corner in which the pointer is."""
    copy = pygame.Surface(SIZE)
    copy.blit(picture, (0, 0))
    copy.fill((0, 0, 0), CORNER)
    return pygame.image.tobytes(copy, "RGB")
