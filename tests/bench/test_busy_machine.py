"""The window while others want the processor: two loops that never rest, beside it, on a machine with two cores."""

import subprocess
import sys
from collections.abc import Callable, Iterator
from time import perf_counter

import pygame
import pytest
from pytest_benchmark.fixture import BenchmarkFixture

from game.referee import Referee
from game.ui.headless import Headless
from game.ui.screens.day import Day
from game.ui.stage import Push
from tests.ui.around import STATES
from tests.ui.days import PLAYER, Front, Kept, Played, cast
from tests.ui.gallery import ASSETS
from tests.ui.situations import SITUATIONS, log_until

Told = Callable[[str, str, str], None]
AROUND = ("thuis-vol", "instellingen", "hulp", "nabespreking-0", "nabespreking-1", "voortgang")
TASKS = ("bureau", "gesprek", "kaart", "selectie", "calculatie", "tekst", "postvak", "onderzoek")


@pytest.fixture
def busy() -> Iterator[None]:
    loops = [subprocess.Popen([sys.executable, "-c", "while True: pass"]) for _ in range(2)]
    yield
    for loop in loops:
        loop.kill()
        loop.wait()


def _opened(screen: object) -> float:
    """Seconds from the wish to the picture, nothing of this screen drawn before."""
    player = Headless(STATES["over"](), ASSETS)
    begun = perf_counter()
    player.stage.take(Push(screen))  # type: ignore[arg-type]
    player.draw()
    taken = perf_counter() - begun
    player.stage.end()
    return taken


def _day(name: str) -> Day:
    scenario, until, _ = SITUATIONS[name]
    world = cast(scenario, 3)
    return Day(Front(), PLAYER, Referee(world, Kept(), log_until(world, until)))  # type: ignore[arg-type]


@pytest.mark.usefixtures("busy")
def test_a_screen_opens(benchmark: BenchmarkFixture, told: Told) -> None:
    taken = benchmark.pedantic(_all_opened, rounds=1)
    slowest = max(taken, key=lambda name: taken[name])
    told(f"slowest of {len(taken)} screens to open ({slowest})", f"{1000 * taken[slowest]:.0f} ms", "<= 350 ms")


def _all_opened() -> dict[str, float]:
    return {name: _opened(STATES[name]()) for name in AROUND} | {name: _opened(_day(name)) for name in TASKS}


@pytest.mark.usefixtures("busy")
def test_a_key_shows(benchmark: BenchmarkFixture, told: Told) -> None:
    times = sorted(benchmark.pedantic(_key_by_key, rounds=1))
    figure = f"{1000 * times[len(times) // 2]:.0f} ms, at most {1000 * times[-1]:.0f}"
    told("key -> the next line of a talk", figure, "<= 60 ms")


def _key_by_key() -> list[float]:
    """Seconds of each of a dozen choices in a talk, until the answer is on the screen."""
    scenario, until, _ = SITUATIONS["gesprek"]
    player = Played(cast(scenario, 3), log=log_until(cast(scenario, 3), until))
    times: list[float] = []
    while len(times) < 12 and player.session.now.kind == "gesprek" and not player.ui.has("ja"):
        begun = perf_counter()
        player.press(pygame.K_1)
        player.settle()
        times.append(perf_counter() - begun)
    return times
