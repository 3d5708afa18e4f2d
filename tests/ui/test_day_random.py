"""Keys and clicks at random, for as long as it takes: the window never stops, and the day is what its log says."""

from __future__ import annotations

import os

import pytest

from game.core.chance import Chance
from game.core.session import replay
from game.ui.screens.day import Day
from game.ui.screens.help import HelpScreen
from game.ui.screens.settings import Settings
from tests.ui.days import Kept, Played, cast, scenarios
from tests.ui.hands import THEMES, stir

EVENTS = int(os.environ.get("AANZET_EVENTS", "2000"))


@pytest.mark.parametrize("scenario", scenarios())
def test_random_keys_and_clicks_never_stop_the_game_and_leave_what_the_log_says(scenario: str) -> None:
    chance = Chance.of(EVENTS, "toeval", scenario)
    share = EVENTS // len(scenarios())
    world, done, days = cast(scenario, 1), 0, 0
    while done < share:
        days += 1
        player = Played(world, theme=chance.pick(THEMES))
        while done < share and _in_the_day(player):
            stir(player, chance)
            done += 1
            if chance.below(4):  # now and then the next thing comes while the last is being written down
                player.settle() if _in_the_day(player) else player.wait()
        player.stage.wait()
        journal = player.journal
        assert isinstance(journal, Kept)
        assert player.session == replay(world, journal.lines)
        player.stage.end()
    assert days <= share


def _in_the_day(player: Played) -> bool:
    return not player.over and isinstance(player.stage.screens[-1], Day | Settings | HelpScreen)
