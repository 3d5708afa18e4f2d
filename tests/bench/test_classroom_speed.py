"""How fast a simulated class is: a day of one student, the figures of a class, and the whole command."""

import subprocess
import sys
from collections.abc import Callable
from itertools import count
from pathlib import Path

from pytest_benchmark.fixture import BenchmarkFixture

from game.casting.cast import cast
from game.commands.agency import DEFAULT_SCENARIO, find_scenario, load_world
from game.core.classroom.analysis import analyse
from game.core.classroom.learners import attend, class_of
from game.core.classroom.sitting import sit

Told = Callable[[str, str, str], None]
STUDENTS = 200


def test_a_whole_day_by_one_student(benchmark: BenchmarkFixture, told: Told) -> None:
    base = load_world(DEFAULT_SCENARIO, 1)
    students, turn = class_of(40, 1), count()
    days: list[int] = []

    def day() -> None:
        number = next(turn)
        world = cast(base.scenario, base.source, number)
        days.append(len(attend(world, students[number % 40], 1, None)[1]))

    benchmark.pedantic(day, rounds=40, warmup_rounds=1)
    median = benchmark.stats["median"]
    told("a whole day by a student, cast included", f"{1000 * median:.0f} ms", "<= 250 ms")
    told("actions of students, weighed", f"{sum(days) / len(days) / median:,.0f} actions/s", "no target")


def test_the_figures_of_a_class(benchmark: BenchmarkFixture, told: Told) -> None:
    base = load_world(DEFAULT_SCENARIO, 1)
    worlds = [cast(base.scenario, base.source, number) for number in range(10)]
    few = [sit(worlds[s.number % 10], None, s, 1, None, lambda _: "") for s in class_of(10, 1)]
    benchmark.pedantic(analyse, args=(few * (STUDENTS // 10), base.scenario.dossier), rounds=3)
    told(f"the figures of a class of {STUDENTS}", f"{benchmark.stats['median']:.2f} s", "<= 2 s")


def test_the_whole_command(benchmark: BenchmarkFixture, told: Told, tmp_path: Path) -> None:
    page = tmp_path / "klas.html"
    scenario = str(find_scenario(DEFAULT_SCENARIO))
    command = [sys.executable, "-m", "game", "oefenklas", scenario, "--spelers", str(STUDENTS), "--uit", str(page)]
    benchmark.pedantic(lambda: subprocess.run(command, capture_output=True, check=True), rounds=2)
    told(f"a class of {STUDENTS}, process start included", f"{benchmark.stats['min']:.1f} s", "<= 30 s on 2 cores")
