"""The game in its window: the first screen at once, everything heavy behind it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from game.ui.look import Wishes
from game.ui.screens.start import Start
from game.ui.window import open_window

if TYPE_CHECKING:
    from game.referee import Agency
    from game.ui.screens.preview import Rehearsal


def run(agency: Agency, scenario: str | None, seed: int | None, player: str | None) -> int:
    """Opens the window and plays until the player stops. Exit code 0."""
    first = Start(agency, scenario, seed, player)
    open_window(first, agency.assets, Wishes(), restyled=first.restyled)
    return 0


def show(agency: Agency, rehearsal: Rehearsal) -> int:
    """A scenario on the screen while it is being written."""
    from game.ui.screens.preview import Preview

    open_window(Preview(agency, rehearsal), agency.assets, Wishes())
    return 0
