"""The first picture: what is loaded before it stands in the window, and that its buttons do not wait for the rest."""

import os
import subprocess
import sys
from pathlib import Path
from threading import Event as Signal

import pygame
import pytest
from pygame.event import Event

from game.referee import PlayerCard
from game.ui.headless import Headless
from game.ui.screens.help import HelpScreen
from game.ui.screens.start import Start
from tests.ui.offices import Office
from tests.ui.playing import ASSETS

BARE = """
import sys, pygame
pygame.display.init()
pygame.font.init()
window = pygame.display.set_mode((1280, 720))
window.blit(pygame.font.Font(None, 40).render("Aan Zet", True, "white"), (40, 40))
pygame.display.flip()
print("modules", *sys.modules)
"""
GAME = """
import os, sys, pygame
from game.main import main
def first(places):
    print("modules", *sys.modules, flush=True)
    os._exit(0)
pygame.display.update = first
main([])
"""
OUTSIDE = {"game", "game.errors", "game.main", "game.commands", "game.commands.speel", "game.commands.agency"}
LATER = {
    *("game.ui.kit", "game.ui.tasks", "game.ui.film", "game.ui.headless"),
    *(f"game.ui.widgets.{widget}" for widget in ("charts", "table", "tabs", "textarea")),
}
SCREENS = {"game.ui.screens", *(f"game.ui.screens.{name}" for name in ("common", "people", "start", "work"))}
WORDS = {"game.words", "game.words.schermen", "game.words.toetsen", "game.words.window"}


def loaded(program: str, folder: Path) -> set[str]:
    """What a process has loaded when its first picture stands there."""
    environment = {name: value for name, value in os.environ.items() if name != "AANZET_GEGEVENS"}
    mine = {"XDG_DATA_HOME": str(folder), "SDL_VIDEODRIVER": "dummy", "SDL_AUDIODRIVER": "dummy"}
    command = [sys.executable, "-c", program]
    done = subprocess.run(command, capture_output=True, encoding="utf-8", env={**environment, **mine}, check=True)
    return set(done.stdout.partition("modules ")[2].split())


@pytest.fixture(scope="module")
def first(tmp_path_factory: pytest.TempPathFactory) -> set[str]:
    return loaded(GAME, tmp_path_factory.mktemp("eerste-beeld"))


def within(package: str, modules: set[str]) -> set[str]:
    return {name for name in modules if name == package or name.startswith(f"{package}.")}


def test_nothing_but_the_game_itself_is_loaded_that_a_bare_window_does_not_load(
    first: set[str], tmp_path: Path
) -> None:
    assert first - loaded(BARE, tmp_path) - within("game", first) <= {"__future__"}


def test_of_the_game_only_its_window_is_loaded(first: set[str]) -> None:
    assert within("game", first) - within("game.ui", first) - within("game.words", first) == OUTSIDE


def test_of_the_window_only_the_first_screen_and_what_stands_on_it_is_loaded(first: set[str]) -> None:
    assert within("game.ui.screens", first) == SCREENS
    assert within("game.words", first) == WORDS
    assert first & LATER == set()


class Slow(Office):
    """The names are not known before they are let go."""

    def __init__(self, *names: str) -> None:
        super().__init__(*names)
        self.gate = Signal()

    def players(self) -> tuple[PlayerCard, ...]:
        assert self.gate.wait(20)
        return super().players()


def test_the_buttons_of_the_first_picture_work_while_the_names_are_sought() -> None:
    office = Slow("Noor")
    window = Headless(Start(office), ASSETS)
    window.stage.tick(1)
    window.click("naar-hulp")
    assert isinstance(window.stage.screens[-1], HelpScreen)
    office.gate.set()
    window.wait()
    window.press(pygame.K_ESCAPE)
    assert window.ui.has("speler-1")
    window.stage.end()


def test_a_click_is_not_lost_when_the_names_come_in_the_middle_of_it() -> None:
    window = Headless(Start(Office("Noor")), ASSETS)
    stage, at = window.stage, window.ui.find("naar-hulp").rect.center
    stage.tick(1)
    stage.event(Event(pygame.MOUSEBUTTONDOWN, pos=at, button=1, moment=0))
    stage._worker.wait()
    stage.tick(1)
    stage.event(Event(pygame.MOUSEBUTTONUP, pos=at, button=1))
    assert isinstance(stage.screens[-1], HelpScreen)
    window.wait()
    window.press(pygame.K_ESCAPE)
    assert window.ui.has("speler-1")
    stage.end()
