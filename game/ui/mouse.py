"""The mouse: where it is, what is under it, what holds its button, how many quick clicks were made."""

import pygame
from pygame.event import Event

from game.ui.widgets.base import Widget
from game.ui.widgets.scroll import Scroll

DOUBLE_CLICK = 400  # milliseconds
NOWHERE = (-1, -1)


class Mouse:
    """Keeps its own place: the place pygame gives does not follow events that were sent by hand."""

    def __init__(self) -> None:
        self.at = NOWHERE
        self.held: Widget | None = None  # has the button until it is let go
        self.hovered: Widget | None = None
        self.explains = False  # it is over a word that can be explained
        self._clicked = (-DOUBLE_CLICK, NOWHERE, 0)

    def under(self, root: Widget) -> list[Widget]:
        """The deepest widget under the pointer and all it lies in."""
        found = hit(root, self.at)
        return [] if found is None else [found, *found.above()]

    def hover(self, root: Widget) -> None:
        """Let the right widget know that the pointer is over it; also after something moved under the pointer."""
        now = next((widget for widget in self.under(root) if widget.clickable), None)
        if now is self.hovered:
            return
        for widget, over in ((self.hovered, False), (now, True)):
            if widget is not None:
                widget.hovered = over
                widget.touch()
        self.hovered = now

    def let_go(self) -> None:
        """Another layer comes on top or goes."""
        self.held = None
        if self.hovered is not None:
            self.hovered.hovered = False
        self.hovered = None

    def clicks(self, event: Event) -> int:
        """Which quick click in a row this is; an event may bring its own moment along, for tests."""
        moment = getattr(event, "moment", None)
        now = pygame.time.get_ticks() if moment is None else moment
        before, place, count = self._clicked
        near = abs(place[0] - event.pos[0]) + abs(place[1] - event.pos[1]) < 8
        count = count % 3 + 1 if near and now - before <= DOUBLE_CLICK else 1
        self._clicked = (now, event.pos, count)
        return count

    @property
    def cursor(self) -> int:
        """The shape of the pointer."""
        if self.explains:
            return pygame.SYSTEM_CURSOR_HAND
        if self.hovered is None or isinstance(self.hovered, Scroll):
            return pygame.SYSTEM_CURSOR_ARROW
        return pygame.SYSTEM_CURSOR_IBEAM if self.hovered.typing else pygame.SYSTEM_CURSOR_HAND


def hit(widget: Widget, at: tuple[int, int]) -> Widget | None:
    """The deepest widget at this place that can be seen there."""
    window = widget.window()
    if window is not None and not window.collidepoint(at):
        return None
    for child in reversed(widget.children):
        found = hit(child, at)
        if found is not None:
            return found
    return widget if widget.rect.collidepoint(at) else None
