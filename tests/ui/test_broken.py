"""What goes wrong around the game: files missing or spoiled, a full disk, work that takes long. Play goes on."""

from __future__ import annotations

import shutil
import threading
from pathlib import Path

import pygame
import pytest

from game.ui.headless import Headless
from game.ui.kit import Button, Later, Look, Wishes
from game.ui.look import Wardrobe
from game.ui.screens.about import About
from game.ui.sound import Sounds
from game.ui.stage import Stage
from tests.ui.days import acts
from tests.ui.playing import ASSETS, Player
from tests.ui.walking import SHORT, ShortOffice, Walk, short_scenario

# Files ------------------------------------------------------------------------------------------------------------


@pytest.fixture
def assets(tmp_path: Path) -> Path:
    """A copy with few files, to spoil."""
    mine = tmp_path / "assets"
    for part in ("fonts/AtkinsonHyperlegibleNext-Regular.ttf", "icons/check.svg", "sounds/klik.wav", "sounds/goed.wav"):
        (mine / part).parent.mkdir(parents=True, exist_ok=True)
        shutil.copy(ASSETS / part, mine / part)
    (mine / "portraits").mkdir()
    shutil.copy(ASSETS / "portraits/p01-blij.png", mine / "portraits")
    return mine


def _spoil(file: Path) -> None:
    file.write_bytes(b"geen van alle")


def _drawn(assets: Path) -> set[str]:
    """Everything once; what was found broken."""
    wardrobe = Wardrobe(assets)
    look = Look((1280, 720), Wishes(), wardrobe)
    assert look.type.width("Welkom", 18) > 20
    assert look.pictures.icon("check", 20, (0, 0, 0)).get_size() == (20, 20)
    assert look.pictures.portrait("p01-blij", 60, 4, (9, 9, 9)).get_size() == (60, 60)
    assert look.pictures.bust("p01-blij", 60).get_size() == (60, 60)
    return wardrobe.broken


PARTS = ("fonts/AtkinsonHyperlegibleNext-Regular.ttf", "icons/check.svg", "portraits/p01-blij.png")


@pytest.mark.parametrize("part", PARTS)
def test_a_spoiled_file_is_stood_in_for_and_named(assets: Path, part: str) -> None:
    pygame.font.init()
    assert _drawn(assets) == set()
    _spoil(assets / part)
    assert _drawn(assets) == {Path(part).name}


@pytest.mark.parametrize("part", PARTS[1:])
def test_a_missing_file_is_stood_in_for_and_named(assets: Path, part: str) -> None:
    pygame.font.init()
    (assets / part).unlink()
    assert _drawn(assets) == {Path(part).name}


def test_without_any_assets_it_still_draws(tmp_path: Path) -> None:
    pygame.font.init()
    assert "check.svg" in _drawn(tmp_path / "nergens")


def test_one_spoiled_sound_leaves_the_others(assets: Path) -> None:
    _spoil(assets / "sounds/klik.wav")
    sounds = Sounds(assets)
    sounds.play("goed")
    sounds.wait()
    assert pygame.mixer.get_busy()
    assert sounds.broken == {"klik.wav"}
    sounds.end()


def test_about_names_what_could_not_be_loaded(assets: Path) -> None:
    _spoil(assets / "fonts/AtkinsonHyperlegibleNext-Regular.ttf")
    whole, spoiled = Headless(About(), ASSETS), Headless(About(), assets)
    spoiled.stage.rebuild()
    assert not whole.ui.has("stuk")
    assert "AtkinsonHyperlegibleNext-Regular.ttf" in spoiled.ui.find("stuk").label


# A folder that cannot be written in ---------------------------------------------------------------------------------


def test_where_nothing_can_be_kept_the_first_screen_says_so_and_tries_again(tmp_path: Path) -> None:
    place = tmp_path / "gegevens"
    place.write_text("een bestand waar een map moet komen")
    walk = Walk(ShortOffice(place))
    assert walk.says("De map voor je werk kan niet worden gemaakt")
    assert not walk.ui.has("naam")
    place.unlink()
    walk.enter("opnieuw")
    assert walk.ui.has("naam")
    walk.stage.end()
    walk.office.close()


# A full disk ------------------------------------------------------------------------------------------------------


@pytest.fixture
def walk(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Walk:
    monkeypatch.setenv("AANZET_GEGEVENS", str(tmp_path))
    short_scenario(tmp_path)
    return Walk(ShortOffice(tmp_path), SHORT, 3, "Noor")


def test_on_a_full_disk_nothing_is_lost_and_it_can_be_tried_again(walk: Walk) -> None:
    connection = walk.office._store._db.conn
    connection.executescript(
        "create table last (x); create trigger zwaar after insert on actions"
        " begin insert into last values (zeroblob(20000)); end"
    )
    pages = connection.execute("PRAGMA page_count").fetchone()[0]
    connection.execute(f"PRAGMA max_page_count = {pages}")
    referee = walk.stage.screens[-1].referee  # type: ignore[attr-defined]
    before = referee.played
    walk.do(next(action for action, _ in acts(walk.ui)))
    assert walk.says("De schijf is vol")
    walk.enter("nog-eens")
    assert walk.ui.has("melding")
    assert referee.played == before
    connection.execute("PRAGMA max_page_count = 100000")
    walk.enter("nog-eens")
    assert not walk.ui.has("melding")
    assert referee.played == before + 1 == len(walk.office._store.actions_of(1))
    walk.stage.end()
    walk.office.close()


# Work that takes long ---------------------------------------------------------------------------------------------


def test_what_takes_longer_than_a_moment_says_that_it_is_being_done() -> None:
    ready = threading.Event()
    player = Player(lambda: (Button("a", "Alfa", Later(lambda: ready.wait(10), lambda done: None)),))
    player.screen.answer = lambda told: told  # type: ignore[assignment,return-value]
    stage: Stage = player.stage
    player.click("a")
    stage.tick(290)
    assert not stage.waiting.shown
    before = _fresh(player)
    stage.tick(20)
    player.draw()
    assert stage.waiting.shown
    assert _fresh(player) != before
    ready.set()
    player.wait()
    assert not stage.waiting.shown
    assert _fresh(player) == before
    stage.end()


def _fresh(player: Headless) -> bytes:
    player.surface.fill((0, 0, 0))
    player.ui.draw_all()
    player.draw()
    return pygame.image.tobytes(player.surface, "RGB")


def test_without_motion_the_sign_of_work_stands_still() -> None:
    from game.ui.waiting import Waiting

    for moves, times in ((True, 5), (False, 1)):
        waiting = Waiting()
        assert sum(waiting.changed(True, 100, moves=moves) for _ in range(16)) == times
