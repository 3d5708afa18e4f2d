"""The window itself: opened, kept going and closed."""

import os
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

import pygame

from game.errors import GameError
from game.ui import draw
from game.ui.look import HEIGHT, WIDTH, Wardrobe, Wishes
from game.ui.pictures import Pictures
from game.ui.stage import Screen, Stage, Step
from game.ui.theme import LICHT
from game.ui.ui import ENTERS
from game.words import window as words

HIDDEN, AWAY, HERE, MOVING = (
    4,
    10,
    40,
    60,
)  # looks a second at keys and mouse: 40 answers a key within 13 ms in the middle
WORKING = 250  # looks a second while something is being done beside the window: what it brings is drawn at once
LONGEST_STEP = 250  # milliseconds that go by at most between two looks: after a sleep nothing makes a leap
SMALLEST = (320, 240)
STEPS = (300, 250, 200, 175, 150, 125)
"""Percents of the usual size in which a window opens on a large or fine screen."""
AT_MOST = 85
"""Percents of the screen that a window takes when it opens larger than usual."""
UNSEEN = ("offscreen", "dummy")


def wrong_pygame() -> str | None:
    """A sentence of help when another pygame than pygame-ce is installed."""
    return None if getattr(pygame, "IS_CE", False) else words.WRONG_PYGAME


def open_window(
    first: Screen,
    assets: Path | None,
    wishes: Wishes,
    size: tuple[int, int] | None = None,
    restyled: Callable[[Wishes], Step | None] = lambda wishes: None,
) -> None:
    """Play until the player stops. Only display and font are begun: a machine without sound plays too."""
    _begin_display()
    pygame.font.init()
    pygame.display.set_caption(words.TITLE)
    size = size or first_size(pygame.display.get_desktop_sizes())
    pygame.display.set_mode(size, pygame.RESIZABLE)
    pygame.key.set_repeat(400, 35)
    stage = Stage(first, size, wishes, Wardrobe(assets), restyled)
    try:
        pygame.display.update(stage.draw(_picture()))
        _show_icon(assets)  # after the first picture: reading and drawing it takes a twentieth of that
        _play(stage)
    finally:
        stage.end()
        pygame.display.quit()


def _begin_display() -> None:
    """GameError where no window can be seen: SDL itself would go on and draw for nobody."""
    try:
        pygame.display.init()
    except pygame.error as error:
        raise GameError(words.NO_WINDOW) from error
    if pygame.display.get_driver() in UNSEEN and "SDL_VIDEODRIVER" not in os.environ:
        pygame.display.quit()
        raise GameError(words.NO_WINDOW)


def first_size(desktops: list[tuple[int, int]]) -> tuple[int, int]:
    """Large on a large screen, where the usual window would be a stamp; within a small one."""
    wide, high = desktops[0] if desktops else (WIDTH, HEIGHT)
    for percent in STEPS:
        size = WIDTH * percent // 100, HEIGHT * percent // 100
        if size[0] <= wide * AT_MOST // 100 and size[1] <= high * AT_MOST // 100:
            return size
    return min(WIDTH, wide), min(HEIGHT, high)


def _show_icon(assets: Path | None) -> None:
    """White hands on the blue of the header."""
    icon = pygame.Surface((64, 64), pygame.SRCALPHA)
    draw.box(icon, icon.get_rect(), 14, LICHT.header)
    icon.blit(Pictures(assets).icon("handshake", 48, LICHT.header_ink), (8, 8))
    pygame.display.set_icon(icon)


def _play(stage: Stage) -> None:
    clock = pygame.time.Clock()
    pointer, frame = Pointer(), Frame(stage.size)
    passed = 0
    while not stage.over:
        events = pygame.event.get()
        for event in events:
            if not stage.over:
                _hear(stage, frame, event)
        moving = stage.tick(passed)
        if stage.over:
            break
        seen = pygame.display.get_active()
        if seen:
            pygame.display.update(stage.draw(_picture()))
        pointer.follow(stage)
        # `clock.tick` sleeps; `event.wait` would keep looking and costs three times as much.
        here = events or pygame.key.get_focused()
        passed = min(LONGEST_STEP, clock.tick(_looks(stage.busy, moving, bool(here), seen)))


def _looks(busy: bool, moving: bool, here: bool, seen: bool) -> int:
    """How many a second: nobody sees a window that lies folded away."""
    if busy:
        return WORKING
    if not seen:
        return HIDDEN
    return MOVING if moving else HERE if here else AWAY


def _picture() -> pygame.Surface:
    """The picture of the window; another one after a change of size."""
    picture = pygame.display.get_surface()
    assert picture is not None
    return picture


class Frame:
    """The window among others, or over the whole screen."""

    def __init__(self, size: tuple[int, int]) -> None:
        self.size = size
        self.full = False

    def toggle(self) -> None:
        """`display.toggle_fullscreen` would keep the size of the picture and stretch it."""
        if not self.full:
            self.size = _picture().get_size()
        self.full = not self.full
        pygame.display.set_mode(
            (0, 0) if self.full else self.size, pygame.FULLSCREEN if self.full else pygame.RESIZABLE
        )


def _hear(stage: Stage, frame: Frame, event: pygame.event.Event) -> None:
    match event.type:
        case pygame.VIDEORESIZE:
            stage.resize((max(SMALLEST[0], event.w), max(SMALLEST[1], event.h)))
        case pygame.WINDOWEXPOSED | pygame.WINDOWSHOWN | pygame.WINDOWRESTORED | pygame.WINDOWDISPLAYCHANGED:
            stage.ui.draw_all()
        case pygame.WINDOWFOCUSLOST | pygame.WINDOWMINIMIZED:
            stage.ui.let_go()
        case pygame.KEYDOWN if _fills(event):
            frame.toggle()
            stage.resize(_picture().get_size())
            stage.ui.draw_all()
        case _:
            stage.event(event)


def _fills(event: pygame.event.Event) -> bool:
    """F11, or Alt and Enter."""
    return event.key == pygame.K_F11 or (event.key in ENTERS and bool(event.mod & pygame.KMOD_ALT))


class Pointer:
    """The shape of the mouse pointer and whether letters are being typed, told to the machine only when they change."""

    def __init__(self) -> None:
        self.cursor = -1
        self.typing: bool | None = None

    def follow(self, stage: Stage) -> None:
        if stage.ui.mouse.cursor != self.cursor:
            self.cursor = stage.ui.mouse.cursor
            with suppress(pygame.error):  # a machine without this pointer keeps its own
                pygame.mouse.set_cursor(self.cursor)
        if stage.ui.typing != self.typing:
            self.typing = stage.ui.typing
            (pygame.key.start_text_input if self.typing else pygame.key.stop_text_input)()
