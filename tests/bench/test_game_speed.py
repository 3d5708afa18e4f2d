"""What the player waits for in the game itself: the first picture, a redraw of a real task, the next line of a talk."""

import os
import subprocess
import sys
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory
from time import perf_counter

import pygame
import pytest
from pytest_benchmark.fixture import BenchmarkFixture

from game.commands.agency import DEFAULT_SCENARIO, Office
from game.core.bots import next_action
from game.core.chance import Chance
from game.referee import Referee
from game.ui.headless import Headless
from game.ui.screens.day import Day, Sure

Told = Callable[[str, str, str], None]
SCRIPT = Path(__file__).parent / "first_frame.py"


def test_the_first_frame(
    benchmark: BenchmarkFixture, told: Told, kept_bytecode: dict[str, str], tmp_path: Path
) -> None:
    """Bare window and game turn and turn about, so that a busy machine slows both; in a folder with a player in it."""
    office = Office(tmp_path)
    office.add_player("Noor")
    office.close()
    own = _own(tmp_path, kept_bytecode)
    _started("bare", own), _started("game", own)
    bare, game = [], []
    for _ in range(30):
        bare.append(_started("bare", own)["first"])
        game.append(_started("game", own))
    benchmark.pedantic(lambda: _started("game", own), rounds=3)
    first, names = median(one["first"] for one in game), median(one["names"] - one["first"] for one in game)
    ratio = f"{first / median(bare):.2f} x ({first * 1e3:.0f} / {median(bare) * 1e3:.0f} ms)"
    told("process start to first frame, beside a bare window", ratio, "<= 1.6 x")
    told("names of the players after the first frame", f"{names * 1e3:.0f} ms", "<= 350 ms")


def _started(what: str, environment: dict[str, str]) -> dict[str, float]:
    begin, moments = perf_counter(), {}
    with subprocess.Popen([sys.executable, SCRIPT, what], stdout=subprocess.PIPE, env=environment) as process:
        assert process.stdout
        for line in process.stdout:
            moments[line.decode().strip()] = perf_counter() - begin
    return moments


def _own(folder: Path, environment: Mapping[str, str] = os.environ) -> dict[str, str]:
    return {**environment, "AANZET_GEGEVENS": str(folder), "SDL_VIDEODRIVER": "dummy"}


def test_the_list_of_scenarios(benchmark: BenchmarkFixture, told: Told, tmp_path: Path) -> None:
    """As the home screen asks for it, when the game was opened before."""
    Office(tmp_path).scenarios()
    benchmark.pedantic(lambda: Office(tmp_path).scenarios(), rounds=20)
    told("list of scenarios, seen before", f"{benchmark.stats['median'] * 1e3:.1f} ms", "<= 350 ms with the names")


@pytest.mark.skipif(not Path("/proc/self/status").exists(), reason="measured with what Linux keeps of a process")
def test_nothing_moves(benchmark: BenchmarkFixture, told: Told, tmp_path: Path) -> None:
    found: list[str] = []

    def watched() -> None:
        command = [sys.executable, SCRIPT, "idle"]
        done = subprocess.run(command, capture_output=True, env=_own(tmp_path), encoding="utf-8", check=True)
        found[:] = done.stdout.split()

    benchmark.pedantic(watched, rounds=1)
    told("idle, nothing moving", f"{found[0]} %, {found[1]} MB", "<= 3 % of one core, <= 110 MB")


@contextmanager
def _office() -> Iterator[Office]:
    with TemporaryDirectory() as folder:
        office = Office(Path(folder))
        yield office
        office.close()


@contextmanager
def _playing(office: Office, seed: int, size: tuple[int, int] = (1280, 720)) -> Iterator[tuple[Headless, Referee]]:
    """A day of the shipped scenario on the screen, in an agency that really writes."""
    player = office.add_player(f"Speler {seed}")
    referee = office.begin(player.id, DEFAULT_SCENARIO, seed)
    screens = Headless(Day(office, player, referee), office.assets, size)
    yield screens, referee
    screens.stage.end()


def _step(screens: Headless, referee: Referee, chance: Chance) -> None:
    screens.stage.hear(Sure(next_action(referee.session, "expert", chance)))
    screens.wait()


@pytest.mark.parametrize(("size", "target"), [((1280, 720), "<= 5 ms"), ((1920, 1080), "<= 11 ms")])
def test_full_redraw(benchmark: BenchmarkFixture, told: Told, size: tuple[int, int], target: str) -> None:
    """Every screen of the day by the expert is drawn a few times; the slowest kind of task counts."""
    drawn: dict[str, list[float]] = {}
    with _office() as office, _playing(office, 1, size) as (screens, referee):
        chance = Chance(1)
        while not referee.session.is_over:
            drawn.setdefault(referee.scene.kind, []).append(min(_timed(lambda: _redraw(screens)) for _ in range(3)))
            _step(screens, referee, chance)
        benchmark.pedantic(lambda: _redraw(screens), rounds=30)
    slowest, kind = max((median(times), kind) for kind, times in drawn.items())
    told(f"full redraw of the busiest screen ({kind}), {size[0]} x {size[1]}", f"{slowest * 1e3:.1f} ms", target)


def _redraw(screens: Headless) -> None:
    screens.ui.draw_all()
    screens.draw()


def test_a_key_to_the_next_line(benchmark: BenchmarkFixture, told: Told) -> None:
    """The key of the first thing to say or bring up; the action on disk; the answer in the picture."""
    moments: list[float] = []
    with _office() as office:
        for seed in range(1, 9):
            moments += _answers(office, seed)
    benchmark.pedantic(lambda: None, rounds=1)
    told(f"key to the next line ({len(moments)} lines)", f"{median(moments) * 1e3:.1f} ms", "<= 20 ms")


def _answers(office: Office, seed: int) -> Iterator[float]:
    with _playing(office, seed) as (screens, referee):
        chance = Chance(seed)
        while referee.scene.kind != "gesprek":
            _step(screens, referee, chance)
        for _ in range(12):
            before = len(referee.scene.view.lines)
            took = _timed(lambda: _press(screens, pygame.K_1))
            if referee.scene.kind != "gesprek":
                return
            if len(referee.scene.view.lines) > before:
                yield took


def _press(screens: Headless, key: int) -> None:
    screens.press(key)
    screens.wait()


def _timed(work: Callable[[], None]) -> float:
    begin = perf_counter()
    work()
    return perf_counter() - begin
