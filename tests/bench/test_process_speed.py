"""What the player and the teacher wait for when a process starts."""

import subprocess
import sys
from collections.abc import Callable

from pytest_benchmark.fixture import BenchmarkFixture

from game.commands.agency import DEFAULT_SCENARIO, find_scenario


def test_checking_one_scenario(
    benchmark: BenchmarkFixture, told: Callable[[str, str, str], None], kept_bytecode: dict[str, str]
) -> None:
    command = [sys.executable, "-m", "game", "controleer", str(find_scenario(DEFAULT_SCENARIO))]

    def checked() -> None:
        subprocess.run(command, capture_output=True, check=False, env=kept_bytecode)

    benchmark.pedantic(checked, rounds=10, warmup_rounds=1)
    told("checking one scenario, process start included", f"{benchmark.stats['median']:.2f} s", "<= 0.8 s")
