"""A screen that has one thing at a time done beside the window, and says so when it takes longer than a moment."""

from __future__ import annotations

from collections.abc import Callable

from game.ui.kit import Notice, Widget
from game.ui.screens.work import attempt
from game.ui.stage import Later, Refresh, Screen, Step

PATIENCE = 300
"""Milliseconds after which somebody wants to see that something is being done."""


class Working(Screen):
    """`doing` is what is being done now, in words, and '' when nothing is; `waited` the milliseconds since."""

    doing = ""
    waited = 0

    def begin(self, doing: str, work: Callable[[], object]) -> Step | None:
        if self.doing:
            return None
        self.doing, self.waited = doing, 0
        return Later(attempt(work), lambda done: done)

    def news(self) -> tuple[Widget, ...]:
        return (Notice(self.doing, icon="hourglass"),) if self.doing and self.waited > PATIENCE else ()

    def tick(self, milliseconds: int) -> Step | None:
        if not self.doing:
            return None
        before, self.waited = self.waited, self.waited + milliseconds
        return Refresh() if before <= PATIENCE < self.waited else None
