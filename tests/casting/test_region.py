import re
from itertools import combinations, pairwise, product

import pytest
from faker.providers.address.nl_NL import Provider as DutchAddresses

from game.casting.names import folded
from game.casting.region import REGION, Point, Road, town
from game.casting.streets import STREETS
from game.casting.travel import MEANS, first_bus, last_bus, length, travel, trips, world_towns

NAMES = tuple(place.name for place in REGION.towns)


def test_no_town_and_no_region_of_this_name_exists_in_the_netherlands() -> None:
    real = {_letters(name) for name in (*DutchAddresses.cities, *DutchAddresses.provinces)}
    assert len(real) > 2000
    for name in (*NAMES, REGION.name.removeprefix("de ")):
        assert _letters(name) not in real, name


def test_every_postcode_starts_with_a_nought() -> None:
    for place in REGION.towns:
        for street in place.streets:
            assert re.fullmatch(r"0\d{3} [A-Z]{2}", place.postcode(street))


def test_two_streets_never_share_a_postcode() -> None:
    codes = [place.postcode(street) for place in REGION.towns for street in place.streets]
    assert len(codes) == len(set(codes))
    assert not {code[-2:] for code in codes} & {"SA", "SD", "SS"}


def test_every_town_has_streets_of_its_own() -> None:
    assert set(STREETS) == set(NAMES)
    for streets in STREETS.values():
        assert len(set(streets)) == len(streets) >= 4


def test_there_are_towns_villages_and_business_parks_inside_the_map() -> None:
    assert 12 <= len(NAMES) == len(set(NAMES)) <= 16
    assert {place.kind for place in REGION.towns} == {"stad", "dorp", "bedrijventerrein"}
    points = [place.at for place in REGION.towns] + [bend for road in REGION.roads for bend in road.bends]
    assert all(0 <= x <= REGION.size[0] and 0 <= y <= REGION.size[1] for x, y in points)


@pytest.mark.parametrize("by", MEANS)
def test_there_and_back_take_the_same_time(by: str) -> None:
    for a, b in product(NAMES, NAMES):
        assert travel(a, b, by) == travel(b, a, by), (a, b)  # type: ignore[arg-type]


@pytest.mark.parametrize("by", ["auto", "fiets"])
def test_every_town_can_be_reached_by_road(by: str) -> None:
    for a, b in product(NAMES, NAMES):
        minutes = travel(a, b, by)  # type: ignore[arg-type]
        assert minutes is not None
        assert minutes > 0


def test_a_detour_is_never_quicker_by_car() -> None:
    for a, b, via in product(NAMES, NAMES, NAMES):
        if len({a, b, via}) == 3:
            assert _minutes(a, b) <= _minutes(a, via) + _minutes(via, b)


def test_only_the_ferry_makes_a_bike_quicker_than_a_car() -> None:
    slower = [(a, b) for a, b in combinations(NAMES, 2) if _minutes(a, b) >= (travel(a, b, "fiets") or 0)]
    assert slower == [("Hazelzijl", "Bovenkade")]


def test_no_bus_goes_to_kwartelbroek() -> None:
    assert first_bus("Kwartelbroek") is None
    assert last_bus("Kwartelbroek") is None
    assert travel("Kwartelbroek", "Roggeloo", "ov") is None
    assert travel("Kwartelbroek", "Kwartelbroek", "ov") is None


@pytest.mark.parametrize("place", ["Esterpoort", "Sluiskamp", "Ketelkamp"])
def test_the_first_bus_to_a_business_park_comes_too_late_for_the_early_shift(place: str) -> None:
    first, last = first_bus(place), last_bus(place)
    assert first is not None
    assert last is not None
    assert first > 6 * 60
    assert last < 22 * 60


def test_the_train_runs_before_the_first_bus() -> None:
    assert first_bus("Esterhaven") == 5 * 60 + 40


def test_a_line_has_minutes_for_every_ride_between_two_stops() -> None:
    for line in REGION.lines:
        assert len(line.minutes) == len(line.stops) - 1
        assert set(line.stops) <= set(NAMES)


def test_a_known_trip_takes_a_known_time() -> None:
    assert [travel("Roggeloo", "Esterpoort", by) for by in MEANS] == [32, 80, 118]


def test_one_bridge_and_one_ferry_cross_the_river() -> None:
    crossing = [road for road in REGION.roads if _crosses(road)]
    assert sorted(road.kind for road in crossing) == ["snelweg", "veerpont"]


def test_the_bridge_lies_on_the_river_and_on_its_road() -> None:
    road = next(road for road in REGION.roads if road.kind == "snelweg" and _crosses(road))
    assert _distance_100(REGION.bridge, REGION.river) <= 100
    assert _distance_100(REGION.bridge, _points(road)) <= 100


def test_no_town_lies_in_the_water() -> None:
    for place in REGION.towns:
        assert not any(_inside(place.at, water) for water in REGION.waters), place.name


def test_a_world_gets_every_pair_of_towns_once() -> None:
    assert len(trips()) == len(NAMES) * (len(NAMES) - 1) // 2
    trip = next(trip for trip in trips() if {trip.a, trip.b} == {"Roggeloo", "Esterpoort"})
    assert (trip.car, trip.transit, trip.bike) == (32, 80, 118)
    assert [place.name for place in world_towns()] == list(NAMES)


def test_a_road_is_as_long_as_its_bends_make_it() -> None:
    assert length(Road("Esterhaven", "Esterpoort", "snelweg", "R1")) == 100  # 8 and 6 kilometres: 10
    assert length(Road("Esterhaven", "Esterpoort", "snelweg", "R1", ((52, 47),))) == 140


def _letters(name: str) -> str:
    return re.sub(r"[^a-z]", "", folded(name))


def _minutes(a: str, b: str) -> int:
    minutes = travel(a, b, "auto")
    assert minutes is not None
    return minutes


def _points(road: Road) -> tuple[Point, ...]:
    return (town(road.a).at, *road.bends, town(road.b).at)


def _crosses(road: Road) -> bool:
    stretches = product(pairwise(_points(road)), pairwise(REGION.river))
    return any(_meet(*road_part, *river_part) for road_part, river_part in stretches)


def _side(a: Point, b: Point, c: Point) -> int:
    return (b[0] - a[0]) * (c[1] - a[1]) - (b[1] - a[1]) * (c[0] - a[0])


def _meet(a: Point, b: Point, c: Point, d: Point) -> bool:
    return _side(a, b, c) * _side(a, b, d) <= 0 and _side(c, d, a) * _side(c, d, b) <= 0


def _distance_100(point: Point, line: tuple[Point, ...]) -> int:
    """A hundred times the distance squared from a point to a broken line: 100 is one kilometre."""
    return min(_to_stretch(point, a, b) for a, b in pairwise(line))


def _to_stretch(point: Point, a: Point, b: Point) -> int:
    (px, py), (ax, ay), (bx, by) = point, a, b
    squared = (bx - ax) ** 2 + (by - ay) ** 2
    along = max(0, min(squared, (px - ax) * (bx - ax) + (py - ay) * (by - ay)))
    dx, dy = (px - ax) * squared - along * (bx - ax), (py - ay) * squared - along * (by - ay)
    return 100 * (dx * dx + dy * dy) // (squared * squared)


def _inside(point: Point, polygon: tuple[Point, ...]) -> bool:
    x, y = point
    inside = False
    for (x1, y1), (x2, y2) in pairwise((*polygon, polygon[0])):
        if (y1 > y) != (y2 > y) and (x - x1) * abs(y2 - y1) < (x2 - x1) * (y - y1) * (1 if y2 > y1 else -1):
            inside = not inside
    return inside
