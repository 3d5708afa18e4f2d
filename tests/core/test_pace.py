"""What a scenario says about its length is what it takes to read and do it."""

import pytest

from game.commands.agency import load_world, scenario_paths
from game.core.bots import play
from game.core.pace import WORDS_A_MINUTE, minutes_to_play, words_on_the_way
from tests.core import worlds

FAR_OFF = 5
"""Minutes; `duur` is a round number."""
REAL = [name for name in sorted(scenario_paths()) if not load_world(name, 1).scenario.voorbeeld]


@pytest.mark.parametrize("scenario", REAL)
@pytest.mark.parametrize("seed", [1, 7])
def test_the_length_a_scenario_tells_is_near_what_playing_it_takes(scenario: str, seed: int) -> None:
    world = load_world(scenario, seed)
    assert abs(minutes_to_play(world) - world.scenario.duur) <= FAR_OFF


def test_a_text_that_stays_on_the_screen_is_read_once() -> None:
    situation = " ".join(["woord"] * WORDS_A_MINUTE)
    longer = worlds.world(worlds.day(worlds.talk(situatie=situation)))
    _, longer_log = play(longer, "expert", 1)
    plain = worlds.world(worlds.day(worlds.talk()))
    _, plain_log = play(plain, "expert", 1)
    assert words_on_the_way(longer, longer_log) - words_on_the_way(plain, plain_log) == WORDS_A_MINUTE
    assert minutes_to_play(longer) == minutes_to_play(plain) + 1
