"""The same seed draws the same people and firms, byte for byte, on every Python. Runs without pytest as well."""

import json
from dataclasses import asdict
from datetime import date
from hashlib import sha256

from game.casting.companies import SECTORS
from game.casting.drawn import Wanted, WantedFirm
from game.casting.draws import draw_firms, draw_people
from game.casting.portraits import Portrait
from game.casting.travel import trips

# A table of its own, so that a new portrait does not change the hash.
FACES = tuple(
    Portrait(f"{gender}{age[0]}{skin}", gender, age, skin, False)
    for gender in ("v", "m")
    for age in ("jong", "midden", "ouder")
    for skin in (1, 3, 5, 6)
)
GOLDEN = "5fbbc9e366f286031360482102d56ce64922cff9d8f9c3653092a8c0f99a98e8"


def cast_as_text() -> str:
    people = tuple(draw_people(_crowd(), seed, date(2026, 11, 2), FACES) for seed in (0, 1, 2026, 2**63))
    firms = tuple(draw_firms([WantedFirm(sector, sector) for sector in SECTORS], seed) for seed in (0, 1, 2026))
    plain = [[asdict(drawn) for drawn in world] for world in people + firms]
    way = [asdict(trip) for trip in trips()]
    return json.dumps([plain, way], ensure_ascii=False, sort_keys=True, default=str)


def cast_hash() -> str:
    return sha256(cast_as_text().encode()).hexdigest()


def test_the_same_seed_draws_the_same_cast_on_every_python() -> None:
    assert cast_hash() == GOLDEN


def test_a_second_time_gives_the_same_bytes() -> None:
    assert cast_as_text() == cast_as_text()


def _crowd() -> list[Wanted]:
    return [Wanted(f"rol-{number}", ages=(16 + number, 67)) for number in range(20)]


if __name__ == "__main__":
    print(cast_hash())
