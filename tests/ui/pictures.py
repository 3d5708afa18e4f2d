"""Golden pictures: how two dozen screens looked when somebody last said they were good.

`python -m tests.ui.pictures` takes them anew, and the five that the README shows; look at them before you commit them.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any, NamedTuple

import pygame

from game.ui.headless import Headless
from tests.ui.around import shown
from tests.ui.situations import situation

FOLDER = Path(__file__).parent / "pictures"
SIZE = (640, 360)
"""Half of the window: small enough to keep, large enough to see a line of text that moved."""
BLOCK = 20
"""Side in pixels of the squares that are compared: letters that are drawn a little otherwise do not count."""
TOLERANCE = 10
"""Of 255: how far the mean colour of a square may be from the golden one."""


SHOWN = Path(__file__).parents[2] / "assets" / "beelden"


class Shot(NamedTuple):
    make: Callable[..., Headless]
    name: str
    look: dict[str, Any]


def _shot(make: Callable[..., Headless], name: str, **look: Any) -> tuple[str, Shot]:
    label = "-".join((name, *map(str, look.values())))
    return label, Shot(make, name, look)


SHOTS: dict[str, Shot] = dict(
    (
        _shot(shown, "start-een"),
        _shot(shown, "thuis-nieuw"),
        _shot(shown, "instellingen"),
        _shot(shown, "rondleiding", zoom=200),
        _shot(shown, "nabespreking-schatting"),
        _shot(shown, "nabespreking-0"),
        _shot(shown, "nabespreking-1", theme="donker"),
        _shot(shown, "nabespreking-2", zoom=200),
        _shot(shown, "voortgang"),
        _shot(situation, "bureau"),
        _shot(situation, "bureau-kaart"),
        _shot(situation, "bureau-terug", theme="donker"),
        _shot(situation, "bureau", zoom=200),
        _shot(situation, "gesprek-verder"),
        _shot(situation, "telefoon", theme="hoog-contrast"),
        _shot(situation, "gesprek-verder", zoom=200),
        _shot(situation, "kaart-verder"),
        _shot(situation, "selectie-tabel"),
        _shot(situation, "selectie-naast", theme="donker"),
        _shot(situation, "calculatie-verder"),
        _shot(situation, "tekst-brief"),
        _shot(situation, "postvak-belt"),
        _shot(situation, "postvak-invullen", theme="hoog-contrast"),
        _shot(situation, "onderzoek-bord"),
    )
)


README = {
    "bureau": Shot(situation, "bureau-terug", {}),
    "gesprek": Shot(situation, "gesprek-verder", {}),
    "selectie": Shot(situation, "selectie-naast", {}),
    "postvak": Shot(situation, "postvak-belt", {}),
    "nabespreking": Shot(shown, "nabespreking-0", {}),
}
"""What the README shows, whole."""


def taken(label: str) -> pygame.Surface:
    """The screen as it looks now, at half size."""
    shot = SHOTS[label]
    player = shot.make(shot.name, **shot.look)
    picture = pygame.transform.smoothscale(player.surface.convert(24), SIZE)
    player.stage.end()
    return picture


def golden(label: str) -> pygame.Surface:
    return pygame.image.load(FOLDER / f"{label}.png")


def differing(one: pygame.Surface, other: pygame.Surface) -> list[tuple[int, int]]:
    """The left top corners of the squares that do not look the same."""
    corners = ((x, y) for y in range(0, SIZE[1], BLOCK) for x in range(0, SIZE[0], BLOCK))
    return [corner for corner in corners if _apart(one, other, corner) > TOLERANCE]


def _apart(one: pygame.Surface, other: pygame.Surface, corner: tuple[int, int]) -> int:
    square = pygame.Rect(corner, (BLOCK, BLOCK))
    means = (pygame.transform.average_color(picture, square)[:3] for picture in (one, other))
    return max(abs(a - b) for a, b in zip(*means, strict=True))


def main() -> None:
    FOLDER.mkdir(exist_ok=True)
    for old in FOLDER.glob("*.png"):
        old.unlink()
    for label in SHOTS:
        pygame.image.save(taken(label), FOLDER / f"{label}.png")
    SHOWN.mkdir(exist_ok=True)
    for name, shot in README.items():
        shot.make(shot.name, **shot.look).save_png(SHOWN / f"{name}.png")


if __name__ == "__main__":
    main()
