"""The map on the wall, seen from close by: who is where, with a list that says the same."""

from __future__ import annotations

from typing import TYPE_CHECKING

from game.ui.kit import Column, Label, Row, Widget
from game.ui.widgets.regionmap import Mark, MarkSign, RegionMap, Way
from game.words import kantoor as words

if TYPE_CHECKING:
    from game.core.session import Scene
    from game.core.whereabouts import Spot
    from game.core.world import World

LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"


def lettered(spots: tuple[Spot, ...]) -> list[tuple[str, Spot]]:
    """A letter per person or firm; who was put forward keeps the letter they have at home."""
    given: dict[str, str] = {}
    for spot in spots:
        if spot.kind != "bureau" and spot.role not in given:
            given[spot.role] = LETTERS[len(given) % len(LETTERS)]
    return [(given.get(spot.role, ""), spot) for spot in spots]


def region_map(scene: Scene, world: World, height: int, grow: int = 0) -> RegionMap:
    marks = (Mark(spot.kind, letter, spot.town) for letter, spot in lettered(scene.spots))
    ways = (Way(spot.home, spot.town) for spot in scene.spots if spot.home)
    return RegionMap(world, marks, ways, says=words.MAP_SAYS, height=height, name="regio", grow=grow)


def legend(scene: Scene, world: World) -> Widget:
    """Every mark with what it stands for; for who was put forward, how they get there."""
    lines = (
        Row(MarkSign(spot.kind, letter), Column(*_told(spot, world), gap=0, grow=1), gap=10, align="top")
        for letter, spot in lettered(scene.spots)
    )
    return Column(*lines, gap=8)


def _told(spot: Spot, world: World) -> tuple[Widget, ...]:
    if spot.kind != "voorgesteld":
        return (Label(words.spot(spot.kind, spot.name, spot.town)),)
    trip = world.trip(spot.home, spot.town)
    way = words.travel(trip.car, trip.bike, trip.transit)
    return Label(words.put_forward(spot.name, spot.firm, spot.town)), Label(way, size="small", colour="muted")
