"""How fast the rules are: a day, a class of handed-in days, a conversation of a thousand moves, a cast of twenty."""

from collections.abc import Callable
from typing import Any

import pytest
from full_inbox import full_inbox
from long_talk import long_talk, long_talk_facts
from pytest_benchmark.fixture import BenchmarkFixture
from worlds import day, world

from game.casting.cast import cast
from game.commands.agency import DEFAULT_SCENARIO, load_world
from game.core import bots
from game.core.scenario import Scenario, read_world, write_world
from game.core.session import replay
from game.core.story import Story
from game.core.tasks import conversation, inbox
from game.core.tasks.conversation import Say
from game.core.world import Source, World

Told = Callable[[str, str, str], None]
pytestmark = pytest.mark.benchmark(disable_gc=True)  # the test runner's own heap is no part of a day


def test_a_whole_day_by_the_expert(benchmark: BenchmarkFixture, told: Told) -> None:
    """Every round has a world of its own, read before the clock starts: nothing is kept from an earlier day."""
    text = write_world(load_world(DEFAULT_SCENARIO, 1))
    _, log = benchmark.pedantic(bots.play, setup=lambda: ((read_world(text), "expert", 1), {}), rounds=30)
    told(f"a whole day by the expert ({len(log)} actions)", f"{benchmark.stats['median'] * 1e3:.1f} ms", "<= 25 ms")


def test_replaying_handed_in_days(benchmark: BenchmarkFixture, told: Told) -> None:
    """A class of 24 that played one cast, decoded and replayed; every round begins with a world nobody has seen."""
    text = write_world(load_world(DEFAULT_SCENARIO, 1))
    logs = [bots.play(read_world(text), bot, seed)[1] for seed, bot in enumerate(STUDENTS)]
    benchmark.pedantic(_replayed, setup=lambda: ((read_world(text), logs), {}), rounds=15)
    actions = sum(len(log) for log in logs)
    speed = actions / benchmark.stats["median"]
    told(f"replaying handed-in days ({actions} actions)", f"{speed:,.0f} actions/s", ">= 30,000 actions/s")


STUDENTS = ("expert", *("willekeurig",) * 5) * 4


def _replayed(where: World, logs: list[tuple[str, ...]]) -> None:
    for log in logs:
        replay(where, log)


def test_a_bot_in_a_conversation_of_a_thousand_moves(benchmark: BenchmarkFixture, told: Told) -> None:
    """The bot says what can be said before it opens another topic, until there is nothing left to say."""
    where = world(day(long_talk(1000), werkplek={}), samira=long_talk_facts(1000))
    task = conversation.set_up(where.scenario.rondes[0].opdrachten[0], where, Story())
    steps = benchmark(_talk_through, task)
    speed = steps / benchmark.stats["median"]
    told(f"a bot in a conversation of 1,000 moves ({steps} steps)", f"{speed:,.0f} steps/s", ">= 40,000 steps/s")


def _talk_through(task: conversation.Task) -> int:
    state, steps = conversation.begin(task), 0
    while not state.ending:
        found = conversation.choices(task, state)
        says = [action for action in found if type(action) is Say]
        open_ = says[:-1] or found[:-2] or found
        state, _ = conversation.apply(task, state, open_[steps % len(open_)])
        steps += 1
    return steps


def test_a_step_in_an_inbox_of_sixty_items(benchmark: BenchmarkFixture, told: Told) -> None:
    """Somebody of the trade works the whole day: what can be done, the best of it, and what then happens."""
    where = world(day(full_inbox(60), werkplek={}))
    task = inbox.set_up(where.scenario.rondes[0].opdrachten[0], where, Story())
    steps = benchmark(_work_through, task)
    told(
        f"a step in an inbox of 60 items ({steps} steps)",
        f"{benchmark.stats['median'] / steps * 1e3:.2f} ms",
        "<= 1 ms",
    )


def _work_through(task: inbox.Task) -> int:
    state, steps = inbox.begin(task), 0
    while not state.ended:
        assert inbox.choices(task, state)
        state, _ = inbox.apply(task, state, inbox.tries(task, state)[0])
        steps += 1
    return steps


def test_casting_a_world_of_twenty_people(benchmark: BenchmarkFixture, told: Told) -> None:
    roles: dict[str, Any] = {
        "klant": {"soort": "opdrachtgever", "sector": "logistiek"},
        "vacature": {"soort": "vacature", "bij": "klant", "functie": "orderpicker"},
        "chef": {"soort": "leidinggevende"},
        "pool": {"soort": "kandidaten", "aantal": "18", "feiten": {"ervaring": {"een-van": ["geen", "een jaar"]}}},
    }
    scenario = Scenario.model_validate({**day(werkplek={}), "rollen": {**roles, "samira": {"soort": "kandidaat"}}})
    seeds = iter(range(1_000_000))
    people = benchmark(lambda: cast(scenario, Source("proef", "proef.yaml", ""), next(seeds)).people)
    told(f"casting a world of {len(people)} people", f"{benchmark.stats['median'] * 1e3:.1f} ms", "<= 60 ms")
