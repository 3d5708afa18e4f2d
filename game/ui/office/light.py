"""The light of the hour: the sky over the town, how warm the room is, and when the lamps are on."""

from __future__ import annotations

from itertools import pairwise
from typing import NamedTuple

from game.ui.office.pen import Ink, mixed
from game.ui.theme import Colour, Theme

STEP = 15
"""Minutes for which the light stays the same, so that the room is drawn once for them."""


class Light(NamedTuple):
    """`sky` from top to `edge`, the walls of the `houses`, and the `room`: its tint and how strong that is."""

    sky: Colour
    edge: Colour
    houses: Colour
    tint: Colour
    strength: int
    beam: int


# moment of the day (minutes) → the light then
HOURS: tuple[tuple[int, Light], ...] = (
    (7 * 60, Light((72, 92, 138), (232, 170, 140), (92, 92, 118), (66, 74, 120), 26, 0)),
    (8 * 60 + 30, Light((142, 184, 220), (250, 218, 184), (150, 134, 132), (255, 214, 170), 9, 46)),
    (10 * 60, Light((146, 200, 234), (226, 238, 244), (186, 164, 148), (255, 240, 216), 5, 34)),
    (12 * 60, Light((140, 198, 236), (222, 238, 246), (194, 170, 150), (255, 250, 240), 2, 22)),
    (15 * 60, Light((150, 192, 222), (248, 226, 186), (184, 152, 130), (255, 224, 170), 8, 40)),
    (16 * 60 + 30, Light((112, 118, 170), (248, 172, 112), (126, 104, 116), (240, 150, 90), 15, 30)),
    (17 * 60 + 30, Light((48, 56, 100), (150, 104, 126), (66, 64, 92), (52, 56, 104), 30, 0)),
    (19 * 60, Light((22, 28, 60), (64, 56, 92), (40, 42, 66), (30, 36, 78), 40, 0)),
)


def light(clock: int) -> Light:
    """Between two known moments the light lies between theirs."""
    if clock <= HOURS[0][0]:
        return HOURS[0][1]
    for (start, before), (end, after) in pairwise(HOURS):
        if clock <= end:
            return _between(before, after, 100 * (clock - start) // (end - start))
    return HOURS[-1][1]


def _between(one: Light, other: Light, percent: int) -> Light:
    sky, edge, houses, tint = (mixed(a, b, percent) for a, b in zip(one[:4], other[:4], strict=True))
    strength, beam = (a + (b - a) * percent // 100 for a, b in zip(one[4:], other[4:], strict=True))
    return Light(sky, edge, houses, tint, strength, beam)


def lamps_on(clock: int) -> bool:
    return clock >= 16 * 60 or clock < 8 * 60 + 15


LAMPLIGHT, DUSK = (98, 104, 122), (176, 178, 196)
"""By how much of the light a room and its window are seen in the dark theme."""
LINES: Colour = (214, 214, 214)


def room_ink(theme: Theme, clock: int) -> Ink:
    """In the dark theme the room is seen by lamplight; in high contrast it is a drawing in lines."""
    now = light(clock)
    match theme.name:
        case "donker":
            return Ink(now.tint, now.strength // 2, lamp=LAMPLIGHT)
        case "hoog-contrast":
            return Ink((0, 0, 0), 0, edge=LINES)
    return Ink(now.tint, now.strength)


def sky_ink(theme: Theme) -> Ink:
    match theme.name:
        case "donker":
            return Ink((14, 22, 34), 20, lamp=DUSK)
        case "hoog-contrast":
            return Ink((0, 0, 0), 0, edge=LINES)
    return Ink((0, 0, 0), 0)


def desk_lamp(theme: Theme, clock: int) -> Colour | None:
    """The light of the lamp on your desk; None while it is off."""
    if theme.name == "donker":
        return 92, 66, 34
    return (46, 34, 14) if lamps_on(clock) else None
