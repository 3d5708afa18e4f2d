"""A day watched: a bot plays in the window, with time between its steps to see what it does."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from game.ui.kit import Back, Help
from game.ui.look import Wishes
from game.ui.screens.day import Day, Sure
from game.ui.stage import Step
from game.ui.window import open_window

if TYPE_CHECKING:
    from game.referee import Agency, PlayerCard, Referee

PAUSE = 900
"""Milliseconds between two steps."""


class Watched(Day):
    """The day as a player sees it, except that somebody else plays; the menu, notes and help still open."""

    def __init__(
        self, agency: Agency, player: PlayerCard, referee: Referee, next_action: Callable[[], Any], pause: int = PAUSE
    ) -> None:
        super().__init__(agency, player, referee)
        self.next_action, self.pause, self.waited = next_action, pause, 0

    def handle(self, told: object) -> Step | None:
        return super().handle(told) if isinstance(told, str | Back | Help) or self.busy else None

    def tick(self, milliseconds: int) -> Step | None:
        self.waited += milliseconds
        if self.busy or self.waited < self.pause or (self.ui is not None and len(self.ui.layers) > 1):
            return None
        self.waited = 0
        return super().handle(Sure(self.next_action()))


def watch(agency: Agency, player: PlayerCard, referee: Referee, next_action: Callable[[], Any]) -> None:
    """Until the window is closed; the debrief stays when the day is over."""
    open_window(Watched(agency, player, referee, next_action), agency.assets, Wishes())
