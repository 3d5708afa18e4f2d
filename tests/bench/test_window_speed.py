"""How fast the widgets of the window are, on the busiest page of the gallery; without a screen, so without the flip."""

import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from statistics import median
from time import perf_counter

import pygame
import pytest
from pygame.event import Event
from pytest_benchmark.fixture import BenchmarkFixture

from game.ui.headless import Headless
from game.ui.kit import Wishes
from tests.ui.around import shown
from tests.ui.gallery import ASSETS, Gallery
from tests.ui.situations import SITUATIONS, situation

Told = Callable[[str, str, str], None]
FINISHED = ("bureau", "gesprek-verder", "selectie-naast", "postvak-belt", "onderzoek-bord", "nabespreking-0")

BARE = """
import os
os.environ["SDL_FRAMEBUFFER_ACCELERATION"] = "0"
import pygame
pygame.display.init(); pygame.font.init()
window = pygame.display.set_mode((1280, 720), pygame.RESIZABLE)
window.fill((233, 238, 243))
window.blit(pygame.font.Font(None, 24).render("Aan Zet", True, (0, 0, 0)), (20, 20))
pygame.display.update()
os._exit(0)
"""
WIDGETS = """
import os
from pathlib import Path
from game.ui import window
from game.ui.kit import UI, Button, Flow, Ground, Header, Look, Panel, Rich, Screen, Title, Wishes
class First(Screen):
    def build(self, look: Look) -> UI:
        words = ("Verder spelen", "Nieuwe dag", "Instellingen", "Uitleg", "Stoppen")
        buttons = (Button(f"b{n}", text, n, icon="play") for n, text in enumerate(words))
        return UI(Ground(Header(Title("Aan Zet", colour="header_ink")), Panel(Rich("Kies **wie je bent**."), *buttons)))
window._show_icon = lambda assets: os._exit(0)  # it comes right after the first picture
window.open_window(First(), Path(ASSETS), Wishes())
"""


@pytest.mark.parametrize(("size", "target"), [((1280, 720), "<= 5 ms"), ((1920, 1080), "<= 11 ms")])
@pytest.mark.parametrize("zoom", [100, 200])
def test_full_redraw(benchmark: BenchmarkFixture, told: Told, size: tuple[int, int], target: str, zoom: int) -> None:
    player = Headless(Gallery(), ASSETS, size, Wishes(zoom=zoom))

    def redraw() -> None:
        player.ui.draw_all()
        player.draw()

    benchmark.pedantic(redraw, rounds=100, warmup_rounds=5)
    told(f"full redraw of the gallery, {size[0]}x{size[1]}, {zoom} %", _ms(benchmark.stats["median"]), target)


@pytest.mark.parametrize(("size", "target"), [((1280, 720), "<= 5 ms"), ((1920, 1080), "<= 11 ms")])
@pytest.mark.parametrize("name", FINISHED)
def test_full_redraw_of_a_finished_screen(
    benchmark: BenchmarkFixture, told: Told, name: str, size: tuple[int, int], target: str
) -> None:
    player = (situation if name in SITUATIONS else shown)(name, size=size)

    def redraw() -> None:
        player.ui.draw_all()
        player.draw()

    benchmark.pedantic(redraw, rounds=60, warmup_rounds=5)
    told(f"full redraw of {name}, {size[0]}x{size[1]}", _ms(benchmark.stats["median"]), target)


@pytest.mark.parametrize("size", [(1280, 720), (1920, 1080)])
def test_one_changed_field(benchmark: BenchmarkFixture, told: Told, size: tuple[int, int]) -> None:
    player = Headless(Gallery(), ASSETS, size)
    player.click("functie")
    letters = iter(lambda: Event(pygame.TEXTINPUT, text="m"), None)
    erase = Event(pygame.KEYDOWN, key=pygame.K_BACKSPACE, mod=0, unicode="")

    def change() -> None:
        player.stage.event(next(letters))
        player.draw()
        player.stage.event(erase)
        player.draw()

    benchmark.pedantic(change, rounds=300, warmup_rounds=10)
    told(f"one changed field, typed and drawn, {size[0]}x{size[1]}", _ms(benchmark.stats["median"] / 2), "<= 0.3 ms")


def test_building_a_screen_anew(benchmark: BenchmarkFixture, told: Told) -> None:
    player = Headless(Gallery(), ASSETS)

    def rebuild() -> None:
        player.stage.rebuild()
        player.draw()

    benchmark.pedantic(rebuild, rounds=50, warmup_rounds=3)
    told("the gallery built anew and drawn", _ms(benchmark.stats["median"]), "<= 20 ms")


def test_a_look_while_nothing_happens(benchmark: BenchmarkFixture, told: Told) -> None:
    player = Headless(Gallery(), ASSETS)

    def look() -> None:
        player.stage.tick(25)
        player.draw()

    benchmark.pedantic(look, rounds=500, warmup_rounds=10)
    told("forty looks a second while nothing happens", f"{benchmark.stats['median'] * 4000:.1f} % CPU", "<= 3 % in all")


def test_first_picture_of_the_widgets(benchmark: BenchmarkFixture, told: Told, kept_bytecode: dict[str, str]) -> None:
    """Turn and turn about with a bare window, so that a busy machine slows both; the first start does not count."""
    widgets = WIDGETS.replace("Path(ASSETS)", f"Path({str(ASSETS)!r})")
    bare, ours = [], []
    for _ in range(21):
        bare.append(_seconds(BARE, kept_bytecode))
        ours.append(_seconds(widgets, kept_bytecode))
    del bare[0], ours[0]
    benchmark.pedantic(lambda: _seconds(BARE, kept_bytecode), rounds=3)
    told("process start to first picture, widgets only", f"{median(ours) / median(bare):.2f} x bare", "<= 1.6 x bare")


def _seconds(program: str, kept: dict[str, str]) -> float:
    start = perf_counter()
    root = Path(__file__).parents[2]
    env = {**kept, "SDL_VIDEODRIVER": "dummy", "PYGAME_HIDE_SUPPORT_PROMPT": "1", "PYTHONPATH": str(root)}
    subprocess.run([sys.executable, "-c", program], check=True, env=env)
    return perf_counter() - start


def _ms(seconds: float) -> str:
    return f"{seconds * 1000:.2f} ms"
