"""Bekijk: the screen follows the file, keeps the place, and a mistake never closes it."""

import os
from pathlib import Path

import pytest

from game.commands.agency import Office
from game.commands.bekijk import Rehearsal, witnessed
from game.errors import GameError
from game.ui.headless import Headless
from game.ui.screens.preview import LOOK_EVERY, Preview

TEXT = Path("scenarios/voorbeelden/gesprek/scenario.yaml").read_text(encoding="utf-8")


@pytest.fixture
def file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("AANZET_GEGEVENS", str(tmp_path / "gegevens"))
    path = tmp_path / "scenario.yaml"
    path.write_text(TEXT, encoding="utf-8")
    return path


def save(path: Path, text: str) -> None:
    """A save that the clock of the disk cannot miss."""
    before = path.stat().st_mtime_ns
    path.write_text(text, encoding="utf-8")
    os.utime(path, ns=(before + 10_000_000, before + 10_000_000))


def opened(path: Path, task: str | None = "intake-samira", *facts: tuple[str, str]) -> tuple[Headless, Rehearsal]:
    office = Office()
    rehearsal = Rehearsal(path, task, facts, 1)
    return Headless(Preview(office, rehearsal), office.assets), rehearsal


def look_again(screen: Headless) -> None:
    screen.stage.tick(LOOK_EVERY)
    screen.wait()


def test_it_opens_at_the_task_that_was_asked_for(file: Path) -> None:
    screen, rehearsal = opened(file)
    assert rehearsal.referee.scene.task == "intake-samira"
    assert "Er wordt niets bewaard" in screen.dump()


def test_a_saved_change_shows_and_the_place_is_kept(file: Path) -> None:
    screen, rehearsal = opened(file)
    moves = [option.action for option in rehearsal.referee.scene.view.options]
    rehearsal.referee.do(moves[0])
    rehearsal.referee.do(next(o.action for o in rehearsal.referee.scene.view.options if "bij je vorige" in o.text))
    save(file, TEXT.replace("drie jaar lang. En op de heftruck", "tien jaar lang. En op de heftruck"))
    look_again(screen)
    assert "tien jaar lang" in screen.dump()
    assert "opnieuw gelezen" in screen.dump()


def test_a_step_that_no_longer_fits_brings_you_to_the_last_that_does(file: Path) -> None:
    screen, rehearsal = opened(file)
    rehearsal.referee.do(rehearsal.referee.scene.view.options[0].action)
    rehearsal.referee.do(next(o.action for o in rehearsal.referee.scene.view.options if "bij je vorige" in o.text))
    save(file, TEXT.replace("open-begin", "open-vraag"))
    look_again(screen)
    assert "laatste stap die nog past" in screen.dump()
    assert rehearsal.referee.scene.view.topic == "Werkervaring"  # type: ignore[attr-defined]


def test_a_mistake_shows_its_message_and_the_screen_stays(file: Path) -> None:
    screen, _ = opened(file)
    save(file, TEXT.replace("zeg: Vertel eens", "zgg: Vertel eens"))
    look_again(screen)
    assert "bedoel je 'zeg'" in screen.dump()
    assert "Werkervaring" in screen.dump()
    save(file, TEXT)
    look_again(screen)
    assert "bedoel je" not in screen.dump()


def test_a_story_so_far_can_be_given(file: Path) -> None:
    _, rehearsal = opened(file, "intake-samira", ("samira.heftruckcertificaat", "verlopen in 2024"))
    assert rehearsal.referee.world.fact("samira", "heftruckcertificaat") == "verlopen in 2024"
    assert ("samira", "heftruckcertificaat") in rehearsal.referee.session.story.heard


def test_what_does_not_exist_is_told_in_a_sentence(file: Path) -> None:
    with pytest.raises(GameError, match="geen opdracht intke"):
        Rehearsal(file, "intke", (), 1)
    with pytest.raises(GameError, match="leeftijdje bestaat niet"):
        Rehearsal(file, None, (("samira.leeftijdje", "3"),), 1)


def test_the_shortest_run_to_a_move_can_be_watched(file: Path) -> None:
    rehearsal = witnessed(file, "intake-samira/certificaat", 1)
    assert any("nog geldig" in text for _, text in rehearsal.referee.scene.view.lines)  # type: ignore[attr-defined]
    with pytest.raises(GameError, match="geen bewijs voor intake-samira/niets"):
        witnessed(file, "intake-samira/niets", 1)
