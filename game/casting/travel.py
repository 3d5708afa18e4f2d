"""Travel: how long it takes from town to town by car, bike and public transport, and when the first bus goes."""

from functools import cache
from heapq import heappop, heappush
from itertools import combinations, pairwise
from math import isqrt
from typing import Literal

from game.casting.region import REGION, Road, RoadKind, TownKind, town
from game.core.world import Town as WorldTown
from game.core.world import Trip

Means = Literal["auto", "ov", "fiets"]
MEANS: tuple[Means, ...] = ("auto", "ov", "fiets")

# Per means and kind of road; what is not named may not be used.
_MINUTES_PER_10_KM: dict[Means, dict[RoadKind, int]] = {
    "auto": {"snelweg": 7, "provinciale weg": 9, "lokale weg": 13},
    # A cycle path runs beside the motorway.
    "fiets": {"snelweg": 36, "provinciale weg": 36, "lokale weg": 36, "veerpont": 40},
}
_FROM_DOOR_TO_ROAD: dict[Means, int] = {"auto": 5, "fiets": 3, "ov": 12}
_WITHIN_A_TOWN: dict[TownKind, dict[Means, int]] = {
    "stad": {"auto": 12, "fiets": 15, "ov": 20},
    "dorp": {"auto": 5, "fiets": 6, "ov": 10},
    "bedrijventerrein": {"auto": 5, "fiets": 6, "ov": 10},
}
_LONGEST_WAIT = 15
_WAIT_FOR_THE_FERRY = 10


def travel(a: str, b: str, by: Means) -> int | None:
    """Minutes from door to door between two towns, the same both ways; None where that means does not go."""
    if by == "ov" and None in (first_bus(a), first_bus(b)):
        return None
    if a == b:
        return _WITHIN_A_TOWN[town(a).kind][by]
    way = _times_from(a, by).get(b)
    return None if way is None else way + _FROM_DOOR_TO_ROAD[by]


def world_towns() -> tuple[WorldTown, ...]:
    """The towns as a world keeps them."""
    return tuple(WorldTown(place.name, *place.at, place.kind) for place in REGION.towns)


def trips() -> tuple[Trip, ...]:
    """Every pair of towns once, as a world keeps them."""
    return tuple(_trip(a.name, b.name) for a, b in combinations(REGION.towns, 2))


def _trip(a: str, b: str) -> Trip:
    car, bike = travel(a, b, "auto"), travel(a, b, "fiets")
    if car is None or bike is None:
        raise ValueError(f"no road between {a} and {b}")
    return Trip(a, b, car, bike, travel(a, b, "ov"))


def first_bus(name: str) -> int | None:
    """When public transport starts there, in minutes after midnight; None where nothing stops."""
    return min((line.first for line in REGION.lines if name in line.stops), default=None)


def last_bus(name: str) -> int | None:
    """When public transport ends there, in minutes after midnight; None where nothing stops."""
    return max((line.last for line in REGION.lines if name in line.stops), default=None)


def length(road: Road) -> int:
    """The length of a road in hectometres, rounded down per stretch."""
    points = (town(road.a).at, *road.bends, town(road.b).at)
    return sum(isqrt(100 * ((x2 - x1) ** 2 + (y2 - y1) ** 2)) for (x1, y1), (x2, y2) in pairwise(points))


@cache
def _times_from(start: str, by: Means) -> dict[str, int]:
    """Dijkstra over roads or lines; whole minutes per stretch, so that there and back take the same."""
    links = _rides() if by == "ov" else _drives(by)
    best: dict[str, int] = {}
    queue = [(0, start)]
    while queue:
        minutes, here = heappop(queue)
        if here in best:
            continue
        best[here] = minutes
        for there, more in links.get(here, ()):
            heappush(queue, (minutes + more, there))
    return best


def _drives(by: Means) -> dict[str, list[tuple[str, int]]]:
    links: dict[str, list[tuple[str, int]]] = {}
    for road in REGION.roads:
        pace = _MINUTES_PER_10_KM[by].get(road.kind)
        if pace is not None:
            wait = _WAIT_FOR_THE_FERRY if road.kind == "veerpont" else 0
            _link(links, road.a, road.b, -(-length(road) * pace // 100) + wait)
    return links


def _rides() -> dict[str, list[tuple[str, int]]]:
    """Every ride on one line is a link: its minutes plus half the interval as a wait, with a limit."""
    links: dict[str, list[tuple[str, int]]] = {}
    for line in REGION.lines:
        wait = min(line.every // 2, _LONGEST_WAIT)
        for start in range(len(line.stops)):
            for end in range(start + 1, len(line.stops)):
                _link(links, line.stops[start], line.stops[end], sum(line.minutes[start:end]) + wait)
    return links


def _link(links: dict[str, list[tuple[str, int]]], a: str, b: str, minutes: int) -> None:
    links.setdefault(a, []).append((b, minutes))
    links.setdefault(b, []).append((a, minutes))
