"""The window without a window: keys and clicks go straight in, pictures come out; for tests, bots and demos."""

import os
from pathlib import Path

import pygame
from pygame import Surface
from pygame.event import Event

from game.ui.look import HEIGHT, WIDTH, Wardrobe, Wishes
from game.ui.stage import Screen, Stage
from game.ui.ui import UI
from game.ui.widgets.base import Widget


class Headless:
    """Drives a stage as a player would: `press` a key, `type` text, `click` a widget by name, `save_png`."""

    def __init__(
        self,
        first: Screen,
        assets: Path | None,
        size: tuple[int, int] = (WIDTH, HEIGHT),
        wishes: Wishes | None = None,
    ) -> None:
        _begin_without_screen()
        self.surface = Surface(size)
        self.moment = 0
        self.stage = Stage(first, size, wishes or Wishes(), Wardrobe(assets))
        self.draw()

    @property
    def ui(self) -> UI:
        return self.stage.ui

    @property
    def over(self) -> bool:
        return self.stage.over

    def draw(self) -> None:
        if not self.stage.over:
            self.stage.draw(self.surface)

    def send(self, event: Event) -> None:
        self.stage.event(event)
        self.stage.poll()
        self.draw()

    def press(self, key: int, mod: int = 0, unicode: str = "") -> None:
        """One key; a key that stands for a letter types it too when something is being typed in."""
        sign = unicode or (chr(key) if 32 <= key < 127 else "")
        typing = self.ui.typing
        self.send(Event(pygame.KEYDOWN, key=key, mod=mod, unicode=sign))
        if typing and sign and not mod & (pygame.KMOD_CTRL | pygame.KMOD_ALT | pygame.KMOD_GUI) and not self.over:
            self.send(Event(pygame.TEXTINPUT, text=sign))

    def type(self, text: str) -> None:
        """Letters as the machine gives them, dead keys already put together."""
        for letter in text:
            self.send(Event(pygame.TEXTINPUT, text=letter))

    def click(self, name: str, times: int = 1) -> None:
        """Scroll the widget into view and click on its middle."""
        widget = self.ui.find(name)
        self.ui.reveal(widget)
        self.draw()
        self.click_at(self._visible_middle(widget), times)

    def click_at(self, at: tuple[int, int], times: int = 1) -> None:
        self.moment += 1000
        self.move(at)
        for _ in range(times):
            self.send(Event(pygame.MOUSEBUTTONDOWN, pos=at, button=1, moment=self.moment))
            if not self.over:
                self.send(Event(pygame.MOUSEBUTTONUP, pos=at, button=1))

    def move(self, at: tuple[int, int]) -> None:
        self.send(Event(pygame.MOUSEMOTION, pos=at, rel=(0, 0), buttons=(0, 0, 0)))

    def wheel(self, steps: int) -> None:
        """Positive is away from you: up."""
        self.send(Event(pygame.MOUSEWHEEL, x=0, y=steps))

    def wait(self) -> None:
        """Until all work beside the window is done."""
        self.stage.wait()
        self.draw()

    def settle(self) -> None:
        """Until everything that was begun is done and shown."""
        while True:
            self.wait()
            self.stage.tick(10)
            if not self.stage.busy:
                break
        self.draw()

    def resize(self, size: tuple[int, int]) -> None:
        self.surface = Surface(size)
        self.stage.resize(size)
        self.draw()

    def dump(self) -> str:
        return self.ui.dump()

    def save_png(self, path: Path) -> None:
        self.draw()
        pygame.image.save(self.surface, path)

    def _visible_middle(self, widget: Widget) -> tuple[int, int]:
        seen = widget.lead().rect.clip(self.surface.get_rect())
        for above in widget.lead().above():
            window = above.window()
            seen = seen if window is None else seen.clip(window)
        return seen.center


def _begin_without_screen() -> None:
    if not pygame.display.get_init():
        os.environ.setdefault("SDL_VIDEODRIVER", "dummy")
        pygame.display.init()
    if pygame.display.get_surface() is None:
        pygame.display.set_mode((WIDTH, HEIGHT))
    pygame.font.init()
