"""How long a student waits for the debrief of a day with a hundred kansen, and for another page of it."""

from collections.abc import Callable
from pathlib import Path

import pygame
from pytest_benchmark.fixture import BenchmarkFixture

from game.commands.agency import DEFAULT_SCENARIO, Office
from game.core.bots import next_action
from game.core.chance import Chance
from game.referee import PlayerCard, Referee
from game.ui.headless import Headless
from game.ui.screens.debrief import Debrief

Told = Callable[[str, str, str], None]


def day(office: Office) -> tuple[PlayerCard, Referee]:
    """By the expert with a random move each third time: every rating occurs."""
    player = office.add_player("Noor")
    referee = office.begin(player.id, DEFAULT_SCENARIO, 7)
    chance, number = Chance(1), 0
    while not referee.session.is_over:
        number += 1
        referee.do(next_action(referee.session, "expert" if number % 3 else "willekeurig", chance))
    return player, referee


def test_opening_the_debrief(benchmark: BenchmarkFixture, told: Told, tmp_path: Path) -> None:
    office = Office(tmp_path)
    player, referee = day(office)

    def opened() -> None:
        """The report from the store, the first page built and drawn."""
        window = Headless(Debrief(office, player, referee), office.assets)
        window.wait()
        window.stage.end()

    benchmark.pedantic(opened, rounds=10, warmup_rounds=1)
    told("the debrief of a day with 100 kansen, opened", f"{benchmark.stats['median'] * 1000:.0f} ms", "<= 350 ms")
    office.close()


def test_turning_a_page_of_the_debrief(benchmark: BenchmarkFixture, told: Told, tmp_path: Path) -> None:
    office = Office(tmp_path)
    window = Headless(Debrief(office, *day(office)), office.assets)
    window.wait()
    benchmark.pedantic(lambda: window.press(pygame.K_RIGHT), rounds=25, warmup_rounds=5)
    told("another page of the debrief", f"{benchmark.stats['median'] * 1000:.0f} ms", "<= 60 ms")
    window.stage.end()
    office.close()
