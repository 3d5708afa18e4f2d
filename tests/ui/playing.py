"""A screen for one test: its widgets come from a function, and what it is told is kept."""

from collections.abc import Callable
from pathlib import Path

import pygame

from game.ui.headless import Headless
from game.ui.kit import UI, Column, Look, Screen, Step, Widget, Wishes

ASSETS = Path(__file__).parents[2] / "assets"
TAB, ENTER, SPACE, ESC = pygame.K_TAB, pygame.K_RETURN, pygame.K_SPACE, pygame.K_ESCAPE
UP, DOWN, LEFT, RIGHT = pygame.K_UP, pygame.K_DOWN, pygame.K_LEFT, pygame.K_RIGHT
SHIFT, CTRL = pygame.KMOD_SHIFT, pygame.KMOD_CTRL


class Plain(Screen):
    def __init__(self, widgets: Callable[[], tuple[Widget, ...]], answer: Callable[[object], Step | None], **ui: str):
        self.widgets = widgets
        self.answer = answer
        self.settings = ui
        self.heard: list[object] = []

    def build(self, look: Look) -> UI:
        return UI(Column(*self.widgets(), pad=16, gap=14), **self.settings)

    def handle(self, told: object) -> Step | None:
        self.heard.append(told)
        return self.answer(told)


class Player(Headless):
    """A headless window that shows these widgets, and remembers what they told."""

    def __init__(
        self,
        widgets: Callable[[], tuple[Widget, ...]],
        *,
        size: tuple[int, int] = (1280, 720),
        zoom: int = 100,
        answer: Callable[[object], Step | None] = lambda told: None,
        **ui: str,
    ) -> None:
        self.screen = Plain(widgets, answer, **ui)
        super().__init__(self.screen, ASSETS, size, Wishes(zoom=zoom))

    @property
    def heard(self) -> list[object]:
        return self.screen.heard

    @property
    def focus(self) -> str:
        return self.ui.focus.name if self.ui.focus else ""
