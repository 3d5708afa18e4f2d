"""A day filmed: a bot plays through the real screens without a display, and every distinct screen becomes a picture."""

from __future__ import annotations

import hashlib
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pygame

from game.ui.headless import Headless
from game.ui.look import HEIGHT, WIDTH, Wishes
from game.ui.screens.day import Day, Sure
from game.ui.screens.debrief import Debrief


if TYPE_CHECKING:
    from game.referee import Agency, PlayerCard, Referee


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
    folder.mkdir(parents=True, exist_ok=True)
    screens = Headless(Day(agency, player, referee), agency.assets, size, wishes)
    seen: set[str] = set()
    made: list[Path] = []

    def keep(name: str) -> None:
        screens.draw()
        looks = hashlib.sha256(pygame.image.tobytes(screens.surface, "RGB")).hexdigest()
        if looks not in seen:
            seen.add(looks)
            made.append(folder / f"{len(made) + 1:03}-{name}.png")
            screens.save_png(made[-1])

    keep(referee.scene.task)
    while not referee.session.is_over:
        screens.stage.hear(Sure(next_action()))
        screens.wait()
        keep(referee.scene.task)
    _debrief(screens, keep)
    screens.stage.end()
    return tuple(made)


def _debrief(screens: Headless, keep: Callable[[str], None]) -> None:
    """Every tab of the debrief."""
    screens.wait()
    debrief = screens.stage.screens[-1]
    assert isinstance(debrief, Debrief)
    for page in debrief.pages:
        debrief.page = page
        screens.stage.rebuild()
        keep(f"nabespreking-{page.lower().replace(' ', '-')}")
