"""Work beside the window: an expected failure comes back as a value, so that a screen can say it."""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

from game.errors import GameError


class Failed(NamedTuple):
    """What could not be done, in a sentence for the player."""

    sentence: str


def attempt(work: Callable[[], object]) -> Callable[[], object]:
    """The same work; a GameError becomes a Failed. Anything else is our bug and is raised where it is polled."""

    def tried() -> object:
        try:
            return work()
        except GameError as error:
            return Failed(str(error))

    return tried
