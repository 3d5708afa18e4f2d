"""A day filmed: a bot plays through the real screens without a display, and every distinct screen becomes a picture."""

from __future__ import annotations

import hashlib
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pygame

from game.errors import GameError
from game.ui.headless import Headless
from game.ui.look import HEIGHT, WIDTH, Wishes
from game.ui.screens.day import Day, Sure
from game.ui.screens.debrief import Debrief
from game.ui.screens.start import Start
from game.ui.stage import Push
from game.words import hulp
from game.words import schermen as words

if TYPE_CHECKING:
    from game.referee import Agency, PlayerCard, Referee

FACES_COME = 3000
"""Milliseconds until all faces of the first screen are there."""


def film(
    agency: Agency,
    player: PlayerCard,
    referee: Referee,
    next_action: Callable[[], Any],
    folder: Path,
    size: tuple[int, int] = (WIDTH, HEIGHT),
    wishes: Wishes | None = None,
) -> tuple[Path, ...]:
    """The pictures, in the order in which the screens came; nothing is waited for and no window opens."""
    reel = _Reel(agency, folder, size, wishes or Wishes())
    try:
        _film_start(reel, player)
        reel.screens.stage.take(Push(Day(agency, player, referee)))
        _film_day(reel, referee, next_action)
        _film_debrief(reel)
    finally:
        reel.screens.stage.end()
    return tuple(reel.made)


class _Reel:
    """The screens, and the pictures made of them so far."""

    def __init__(self, agency: Agency, folder: Path, size: tuple[int, int], wishes: Wishes) -> None:
        try:
            folder.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            raise GameError(words.no_folder(str(folder), str(error.strerror))) from error
        self.folder = folder
        first = Start(agency)
        first.own = wishes  # who plays has not chosen a look yet
        self.screens = Headless(first, agency.assets, size, wishes)
        self.seen: set[bytes] = set()
        self.made: list[Path] = []

    def keep(self, name: str) -> None:
        """A picture of what is there now, unless there is one that looks the same."""
        self.screens.draw()
        looks = hashlib.sha256(pygame.image.tobytes(self.screens.surface, "RGB")).digest()
        if looks in self.seen:
            return
        self.seen.add(looks)
        path = self.folder / f"{len(self.made) + 1:03}-{name}.png"
        try:
            pygame.image.save(self.screens.surface, path)
        except (OSError, pygame.error) as error:
            raise GameError(words.no_picture(str(path), str(error))) from error
        self.made.append(path)

    def keep_and_leave(self, control: str, name: str) -> None:
        """What a control opens, and back."""
        self.screens.click(control)
        self.keep(name)
        self.screens.press(pygame.K_ESCAPE)

    def keep_pages(self, name: str, pages: tuple[str, ...]) -> None:
        """Every page of the tabs on this screen, by the keys."""
        self.screens.ui.set_focus(self.screens.ui.find("bladen"))
        for page in pages:
            self.keep(f"{name}-{page.lower().replace(' ', '-')}")
            self.screens.press(pygame.K_RIGHT)
            self.screens.wait()


def _film_start(reel: _Reel, player: PlayerCard) -> None:
    """Who plays, and what hangs around the day: about, settings, help, home."""
    screens = reel.screens
    screens.stage.tick(FACES_COME)
    screens.wait()
    reel.keep("start")
    reel.keep_and_leave("over", "over")
    screens.click(f"speler-{player.id}")
    screens.wait()
    reel.keep("thuis")
    reel.keep_and_leave("naar-instellingen", "instellingen")
    screens.click("naar-hulp")
    reel.keep_pages("hulp", (hulp.HERE, hulp.DAY, hulp.KEYS))
    screens.press(pygame.K_ESCAPE)


def _film_day(reel: _Reel, referee: Referee, next_action: Callable[[], Any]) -> None:
    screens = reel.screens
    reel.keep(referee.scene.task)
    for key, name in ((pygame.K_ESCAPE, "menu"), (pygame.K_n, "notities")):
        screens.press(key)
        reel.keep(name)
        screens.press(pygame.K_ESCAPE)
    while not referee.session.is_over:
        played = referee.played
        screens.stage.hear(Sure(next_action()))
        screens.wait()
        if referee.played == played:
            raise GameError(words.FILM_STOPPED)
        if not referee.session.is_over:
            reel.keep(referee.scene.task)


def _film_debrief(reel: _Reel) -> None:
    reel.screens.wait()
    assert isinstance(reel.screens.stage.screens[-1], Debrief)
    if reel.screens.ui.has("schat-overslaan"):
        reel.keep("nabespreking-schatting")
        reel.screens.click("schat-overslaan")
        reel.screens.wait()
    reel.keep_pages("nabespreking", Debrief.pages)
