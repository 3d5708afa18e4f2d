"""The map of the region: every mark stands on it, no name or mark over another, whatever the room."""

from itertools import combinations

import pytest

from game.ui.kit import Panel
from game.ui.widgets.regionmap import INKS, Mark, RegionMap, Way
from tests.ui.days import cast
from tests.ui.playing import Player
from tests.ui.test_geometry import whole

WORLD = cast("drukte-bij-het-distributiecentrum", 3)
TOWNS = [town.name for town in WORLD.towns]
MARKS = tuple(Mark(tuple(INKS)[n % 4], chr(ord("A") + n), TOWNS[n % 5]) for n in range(12))


def shown(size: tuple[int, int], zoom: int, marks: tuple[Mark, ...] = MARKS) -> Player:
    map_ = lambda: (Panel(RegionMap(WORLD, marks, (Way(TOWNS[0], TOWNS[2]),), says="De kaart", name="kaart")),)  # noqa: E731
    return Player(map_, size=size, zoom=zoom)


@pytest.mark.parametrize(("size", "zoom"), [((1280, 720), 100), ((700, 400), 100), ((1280, 720), 200)])
def test_every_mark_is_seen_and_nothing_lies_over_another(size: tuple[int, int], zoom: int) -> None:
    player, watched = whole(shown(size, zoom))
    texts = [text for text, *_ in watched.seen]
    assert all(texts.count(mark.letter) == 1 for mark in MARKS)
    map_ = player.ui.find("kaart")
    assert isinstance(map_, RegionMap)
    boxes = [rect.inflate(-2, -6) for _, rect, *_ in watched.seen if rect.colliderect(map_.rect)]
    assert not [pair for pair in combinations(boxes, 2) if pair[0].colliderect(pair[1])]
    assert all(map_.paper.contains(box) for box in boxes)


def test_a_town_with_a_mark_has_its_name_even_where_there_is_little_room() -> None:
    village = next(town.name for town in WORLD.towns if town.kind == "dorp")
    _, watched = whole(shown((420, 300), 100, (Mark("kandidaat", "K", village),)))
    names = {text for text, *_ in watched.seen}
    assert village in names
    assert not set(TOWNS) <= names
