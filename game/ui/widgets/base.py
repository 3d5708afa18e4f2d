"""What every widget is: a named thing with a role, a value and a place, that can be measured, placed and drawn."""

from __future__ import annotations

from collections.abc import Iterator
from typing import ClassVar, Final, NamedTuple

import pygame
from pygame import Rect, Surface
from pygame.event import Event

from game.ui.look import Look

UNUSED: Final = object()  # a widget's answer to an event it has no use for; None means used, with nothing to tell
RING = 3  # thickness of the focus ring
RING_GAP = 2


class Open(NamedTuple):
    """A widget's wish to have something shown on top of the screen, for instance its list."""

    root: Widget
    under: Rect | None = None  # hang it under this place; None: in the middle, with the rest dimmed


class Close(NamedTuple):
    """A widget's wish to have the thing on top taken away; what it tells comes out of the screen under it."""

    tells: object = None


class Widget:
    """Subclasses say how high they are for a width (`measure`), draw themselves and answer events.

    Sizes given to a constructor are logical; `rect` and everything else is in pixels of the window.
    """

    role: ClassVar[str] = "group"
    bleed: ClassVar[int] = 16  # logical pixels drawn outside the rect at most: shadow or focus ring
    fills: ClassVar[bool] = True  # takes the whole width of a column

    def __init__(self, name: str = "", *, grow: int = 0, children: tuple[Widget, ...] = ()) -> None:
        self.name = name
        self.grow = grow  # share of the space that is left over
        self.rect = Rect(0, 0, 0, 0)
        self.parent: Widget | None = None
        self.children: list[Widget] = []
        self.look: Look | None = None
        self.enabled = True
        self.hovered = False
        self.pressed = False
        self.focused = False
        self.dirty = True
        self.stale = False  # its height may have changed: the screen must be placed anew
        self.hotkey = ""
        self.adopt(*children)

    # ---- the tree

    def adopt(self, *children: Widget) -> None:
        for child in children:
            child.parent = self
            self.children.append(child)

    def replace_children(self, *children: Widget) -> None:
        self.children.clear()
        self.adopt(*children)
        self.stale = True

    def walk(self) -> Iterator[Widget]:
        yield self
        for child in self.children:
            yield from child.walk()

    def above(self) -> Iterator[Widget]:
        at = self.parent
        while at is not None:
            yield at
            at = at.parent

    # ---- what it is

    @property
    def focusable(self) -> bool:
        return False

    @property
    def clickable(self) -> bool:
        return self.focusable

    @property
    def typing(self) -> bool:
        """Digits and letters belong to this widget while it has the focus."""
        return False

    @property
    def value(self) -> object:
        return None

    @property
    def label(self) -> str:
        """What a reader would say of it."""
        return "" if self.value is None else str(self.value)

    @property
    def owner(self) -> Widget:
        """Who takes the focus when this is clicked."""
        return self

    def parts(self) -> list[Widget]:
        """Its children, with those that are not shown now."""
        return self.children

    def everything(self) -> Iterator[Widget]:
        yield self
        for part in self.parts():
            yield from part.everything()

    def keep(self) -> object:
        """What must survive when the screen is built anew; None when nothing."""
        return None

    def restore(self, kept: object) -> None:
        """Take back what `keep` gave."""

    # ---- size and place

    @property
    def at(self) -> Look:
        """The look it was placed with."""
        assert self.look is not None, f"{self.name or self.role} was not placed yet"
        return self.look

    def natural(self, look: Look) -> int:
        """The width it would like to have."""
        return max((child.natural(look) for child in self.children), default=0)

    def measure(self, look: Look, width: int) -> int:
        """Its height at this width."""
        raise NotImplementedError

    def place(self, look: Look, rect: Rect) -> None:
        self.look = look
        self.rect = Rect(rect)
        self.dirty = True
        self.stale = False
        self.arrange(look)

    def arrange(self, look: Look) -> None:
        """Place the children inside `rect`."""

    def move(self, across: int, down: int) -> None:
        self.rect.move_ip(across, down)
        for child in self.children:
            child.move(across, down)

    @property
    def ink(self) -> Rect:
        """All it may draw on."""
        around = 2 * self.at.px(self.bleed)
        return self.rect.inflate(around, around)

    def window(self) -> Rect | None:
        """The part of it through which its children are seen; None when they are seen everywhere."""
        return None

    def lead(self) -> Widget:
        """The part that stands for it while it has the focus: the chosen row, the open tab."""
        return self

    def spot(self) -> Rect:
        """The place that is scrolled into view."""
        return self.lead().rect

    def ring(self) -> Rect:
        """The place the focus ring goes around."""
        return self.lead().rect

    # ---- drawing

    def draw(self, surface: Surface) -> None:
        """Draw itself, not its children."""

    def draw_over(self, surface: Surface) -> None:
        """Draw what comes on top of the children."""

    def touch(self) -> None:
        self.dirty = True

    # ---- time

    def tick(self, milliseconds: int) -> bool:
        """Move on; True while there is more movement to come."""
        return False

    # ---- events; each answers UNUSED, None or what it tells the screen

    def key(self, event: Event) -> object:
        return UNUSED

    def typed(self, text: str) -> object:
        return UNUSED

    def composed(self, text: str) -> None:
        """An input method shows what it is making of the keys so far."""

    def fire(self) -> object:
        """What its hotkey does."""
        return UNUSED

    def press(self, at: tuple[int, int], clicks: int) -> object:
        return UNUSED

    def drag(self, at: tuple[int, int]) -> object:
        return UNUSED

    def release(self, at: tuple[int, int]) -> object:
        return UNUSED

    def renumber(self, sign: str) -> None:
        """Another digit chooses it."""
        self.hotkey = sign

    def focus_changed(self, focused: bool) -> None:
        self.focused = focused
        self.touch()


def holds(event: Event, modifier: int) -> bool:
    return bool(getattr(event, "mod", 0) & modifier)


def is_shortcut(event: Event) -> bool:
    """Ctrl, or Command on a Mac, without AltGr, which types characters."""
    altgr = holds(event, pygame.KMOD_MODE) or (holds(event, pygame.KMOD_RALT) and holds(event, pygame.KMOD_CTRL))
    return (holds(event, pygame.KMOD_CTRL) or holds(event, pygame.KMOD_GUI)) and not altgr
