"""On the screen, for every shipped scenario: each choice can be made in one way, and nothing does anything else."""

from collections import Counter
from collections.abc import Iterator
from typing import Any

import pytest
from pygame import Rect

from game.core.bots import next_action
from game.core.chance import Chance
from game.core.session import apply
from game.ui.kit import Widget
from tests.ui.days import Played, acts, cast, controls, fields, looks_only, others, pages, scenarios

BOT, SEEDS = "willekeurig", (1, 2)
DAYS = [(scenario, seed, zoom) for scenario in scenarios() for seed in SEEDS for zoom in (100, 200)]
BY_HAND = [(scenario, seed, zoom) for scenario in scenarios() for seed, zoom in zip(SEEDS, (100, 200), strict=True)]
EVERY_FILE = 7
"""A selectie has as many pages as candidates, a desk as many as things: all are looked at once in so many steps."""
PAGED = ("selectie", "bureau")


def steps(player: Played, seed: int) -> Iterator[tuple[int, Any]]:
    """What the bot wants to do, step by step, until the day is over."""
    chance = Chance.of(seed, "speler", BOT)
    number = 0
    while not player.session.is_over:
        yield number, next_action(player.session, BOT, chance)
        number += 1


def views(player: Played, number: int) -> Iterator[Any]:
    if number % EVERY_FILE and player.session.now.kind in PAGED:
        yield player.ui
    else:
        yield from pages(player)


@pytest.mark.parametrize(("scenario", "seed", "zoom"), DAYS)
def test_a_screen_offers_every_choice_once_and_in_reach_and_nothing_else(scenario: str, seed: int, zoom: int) -> None:
    player = Played(cast(scenario, seed), zoom=zoom)
    for number, action in steps(player, seed):
        now = player.session.now
        choices = set(now.rules.choices(now.task, now.state))
        typed = sorted(field.id for field in now.rules.fields(now.task, now.state))
        found: set[Any] = set()
        seen = 0
        for ui in views(player, number):
            here = Counter(act for act, _ in acts(ui))
            assert [act for act, count in here.items() if count > 1] == []
            assert set(here) <= choices
            assert sorted(fields(ui)) == typed
            assert [told for told in others(ui) if not looks_only(told)] == []
            assert [widget.name for widget in controls(ui) if not _comes_into_sight(player, widget)] == []
            found |= set(here)
            seen += 1
        if seen > 1 or now.kind not in PAGED:
            assert found == choices
        player.do(action)


def _comes_into_sight(player: Played, widget: Widget) -> bool:
    """All of it, or as much as the window can hold."""
    player.ui.reveal(widget)
    whole = widget.lead().rect
    seen = whole.clip(Rect((0, 0), player.surface.get_size()))
    for above in widget.lead().above():
        window = above.window()
        seen = seen if window is None else seen.clip(window)
    enough = min(whole.h, player.surface.get_height() // 4)
    return seen.w == whole.w and seen.h >= enough


@pytest.mark.parametrize(("scenario", "seed", "zoom"), BY_HAND)
def test_a_day_is_played_by_real_keys_and_clicks(scenario: str, seed: int, zoom: int) -> None:
    player = Played(cast(scenario, seed), zoom=zoom)
    for number, action in steps(player, seed):
        expected, _ = apply(player.session, action)
        player.by_hand(action, by_key=number % 2 == 0)
        assert player.session == expected
