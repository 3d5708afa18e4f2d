"""How fast the proof is, and how much of its time goes into the rules themselves."""

import cProfile
import pstats
from collections.abc import Callable
from typing import Any

from pytest_benchmark.fixture import BenchmarkFixture

from game.commands.agency import DEFAULT_SCENARIO, load_world
from game.core.proof import prove
from game.core.scenario import read_world, write_world
from game.core.world import World

Told = Callable[[str, str, str], None]


def test_proving_the_shipped_day(benchmark: BenchmarkFixture, told: Told) -> None:
    text = write_world(load_world(DEFAULT_SCENARIO, 1))
    proof = benchmark.pedantic(prove, setup=lambda: ((read_world(text),), {}), rounds=5)
    seconds = benchmark.stats["median"]
    told(f"proving the shipped day ({proof.states} steps)", f"{seconds:.2f} s", "<= 10 s with process start")
    told("steps of the rules in a proof", f"{proof.states / seconds:,.0f} steps/s", "no target")


def test_the_share_of_the_rules_in_a_proof(benchmark: BenchmarkFixture, told: Told) -> None:
    """The time inside game/core/tasks, the desk and the session, by the profiler, of all time in the proof."""
    world = read_world(write_world(load_world(DEFAULT_SCENARIO, 1)))
    own = _profiled(world)
    benchmark.pedantic(prove, args=(world,), rounds=1)
    whole = sum(entry[2] for entry in own.values())
    rules = sum(entry[2] for (file, _, _), entry in own.items() if _is_rules(file))
    told("share of the rules in a proof", f"{100 * rules / whole:.0f} %", ">= 60 % (built-ins they call not counted)")


def _profiled(world: World) -> Any:
    profile = cProfile.Profile()
    profile.runcall(prove, world)
    return pstats.Stats(profile).stats  # type: ignore[attr-defined]


def _is_rules(file: str) -> bool:
    return any(part in file.replace("\\", "/") for part in ("core/tasks/", "core/desk", "core/world", "core/evidence"))
