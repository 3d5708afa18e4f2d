"""A real window on a real display, played by real keys: it shows, picture by picture, what tests see without one."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path

import pygame
import pytest

from game.commands.agency import DEFAULT_SCENARIO
from game.core.bots import next_action
from game.core.chance import Chance
from game.words import schatting
from tests.ui.days import cast
from tests.ui.real import Beside, DayBeside, RealWindow, missing
from tests.ui.walking import ESC, F1, SHORT, ShortOffice, short_scenario

WHY_NOT = f"not on this machine: {', '.join(missing())}" if missing() else "a real display is part of the long form"
# Real keys go through the window system, whose timing no test controls: asked for with AANZET_VEEL=1.
pytestmark = pytest.mark.skipif(bool(missing()) or not os.environ.get("AANZET_VEEL"), reason=WHY_NOT)


@pytest.fixture
def office(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[ShortOffice]:
    mine = tmp_path / "zonder-venster"
    monkeypatch.setenv("AANZET_GEGEVENS", str(mine))
    short_scenario(mine)
    office = ShortOffice(mine)
    yield office
    office.close()


@pytest.fixture
def real(tmp_path: Path) -> Iterator[RealWindow]:
    theirs = tmp_path / "venster"
    short_scenario(theirs)
    window = RealWindow(theirs, "speel", SHORT, "--zaad", "3", "--speler", "Noor")
    yield window
    window.close()


def test_a_day_by_real_keys_from_the_desk_to_the_debrief(office: ShortOffice, real: RealWindow) -> None:
    beside = Beside(office, real, SHORT, 3, "Noor")
    referee = beside.stage.screens[-1].referee  # type: ignore[attr-defined]
    beside.key(F1, pygame.K_RIGHT, ESC)
    chance = Chance(3)
    while not referee.session.is_over:
        beside.do(next_action(referee.session, "expert", chance))
    assert beside.says(schatting.TITLE)
    while beside.focus != "schat-klaar":
        beside.key(pygame.K_3)
    beside.key(pygame.K_RETURN)
    assert beside.says("Oefenscore:")
    beside.key(pygame.K_RIGHT, pygame.K_RIGHT)
    real.keys(
        ["Escape"] * 3 + ["Return"]
    )  # home, start, and out; home says at what minute the day ended, which may differ
    assert real.ended() == 0
    theirs = ShortOffice(real.folder)
    assert theirs._store.actions_of(1) == office._store.actions_of(1)
    theirs.close()
    beside.stage.end()


def test_the_whole_first_day_by_real_keys_alone(tmp_path: Path) -> None:
    real = RealWindow(tmp_path / "venster", "speel", DEFAULT_SCENARIO, "--zaad", "7", "--speler", "Noor")
    try:
        player = DayBeside(cast(DEFAULT_SCENARIO, 7), real)
        chance = Chance(7)
        while True:
            player.by_hand(next_action(player.session, "expert", chance), by_key=True)
            if player.session.is_over:
                break
            player.meet()
        player.send_keys()
        player.stage.end()
        real.settle()
        real.keys(["Escape"] * 3 + ["Return"])
        assert real.ended() == 0
    finally:
        real.close()
    theirs = ShortOffice(real.folder)
    assert list(theirs.log(1)) == player.journal.lines
    theirs.close()
