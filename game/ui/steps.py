"""Screens and steps: what a screen is, and what it may ask for."""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple, Protocol

from pygame.event import Event

from game.ui.look import Look, Wishes
from game.ui.ui import UI
from game.ui.widgets.base import Widget


class Screen(Protocol):
    """What the player sees and does at one moment; a screen subclasses this and says at least how it is built.

    `tells_news`: who wants to be read to by itself hears what is new on this screen.
    """

    tells_news: bool = False

    def build(self, look: Look) -> UI:
        """Its widgets; asked again after a change of window, zoom or theme, and after Refresh."""
        ...

    def opened(self) -> Step | None:
        """It has just come on top for the first time."""
        return None

    def handle(self, told: object) -> Step | None:
        """A widget told something, or Back or Help was asked for."""
        return None

    def key(self, event: Event) -> Step | None:
        """A key before any widget hears it, while nothing lies on top and nothing is typed; None: not its own."""
        return None

    def tick(self, milliseconds: int) -> Step | None:
        """Time went by."""
        return None


class Push(NamedTuple):
    """Put a screen on top; Pop comes back here."""

    screen: Screen


class Pop:
    """Back to the screen under this one, built anew and as it was left; without one the game ends."""


class Replace(NamedTuple):
    """Another screen in the place of this one."""

    screen: Screen


class Refresh:
    """Build this screen anew; focus and what the player filled in are kept by name.

    A control that the screen builds with another value than before shows that value.
    """


class Quit:
    """End the game."""


class Ask(NamedTuple):
    """Show a dialog; its answer comes back through `handle`."""

    dialog: Widget


class Later(NamedTuple):
    """Work beside the window; `told(result)` then goes to `handle` of the screen that asked."""

    work: Callable[[], object]
    told: Callable[[object], object]


class Play(NamedTuple):
    """A sound, when the player wants sounds: klik, goed, let-op, bericht, telefoon."""

    sound: str


class Say(NamedTuple):
    """A text, in the computer's own voice where it has one."""

    text: str


class Restyle(NamedTuple):
    """Another theme, zoom or type."""

    wishes: Wishes


class Steps(NamedTuple):
    """Several after each other."""

    steps: tuple[Step, ...]


Step = Push | Pop | Replace | Refresh | Quit | Ask | Later | Play | Say | Restyle | Steps
