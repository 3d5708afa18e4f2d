"""The demo: a bot plays a whole day, and the last line is always the scores."""

import json
from pathlib import Path
from typing import Any

import pytest

from game.commands.demo import _player, demo
from game.core.bots import BOTS
from game.errors import GameError


def run(capsys: pytest.CaptureFixture[str], *given: Any, show: bool = False) -> list[str]:
    assert demo(*given, show=show) == 0
    return capsys.readouterr().out.splitlines()


@pytest.mark.parametrize("bot", BOTS)
def test_every_bot_plays_a_day_to_the_end(bot: str, capsys: pytest.CaptureFixture[str]) -> None:
    (line,) = run(capsys, "kaart", bot, 7, None, True)
    told = json.loads(line)
    assert list(told) == ["scenario", "zaad", "speler", "handelingen", "oefenscore", "werkprocessen"]
    assert (told["scenario"], told["zaad"], told["speler"]) == ("kaart", 7, bot)
    assert all(type(told[name]) is int for name in ("zaad", "handelingen", "oefenscore"))
    for found in told["werkprocessen"].values():
        assert list(found) == ["niveau", "procent", "momenten"]
        assert found["niveau"] in ("O", "V", "G", None)
        assert type(found["procent"]) is type(found["momenten"]) is int


def test_the_same_seed_gives_the_same_day(capsys: pytest.CaptureFixture[str]) -> None:
    first = run(capsys, "kaart", "willekeurig", 7, None, True)
    assert run(capsys, "kaart", "willekeurig", 7, None, True) == first


def test_the_expert_reaches_the_top(capsys: pytest.CaptureFixture[str]) -> None:
    assert json.loads(run(capsys, "gesprek", "expert", 3, None, True)[-1])["oefenscore"] >= 90


def test_for_a_reader_the_table_comes_first_and_the_line_last(capsys: pytest.CaptureFixture[str]) -> None:
    lines = run(capsys, "kaart", "expert", 7, None, False)
    assert any(line.startswith("Oefenscore: ") for line in lines)
    assert json.loads(lines[-1])["speler"] == "expert"


def test_a_scenario_may_be_a_path(capsys: pytest.CaptureFixture[str]) -> None:
    from game.commands.agency import find_scenario

    path = find_scenario("kaart")
    by_path = [run(capsys, str(given), "expert", 7, None, True) for given in (path, path / "scenario.yaml")]
    assert by_path == [run(capsys, "kaart", "expert", 7, None, True)] * 2


def test_an_unknown_scenario_is_told() -> None:
    with pytest.raises(GameError, match="geen scenario"):
        demo("bestaat-niet", "expert", 1, None, True, show=False)


def test_watching_tells_what_is_chosen_and_said(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "SDL_VIDEODRIVER"):
        monkeypatch.delenv(name, raising=False)
    lines = run(capsys, "gesprek", "expert", 3, None, False, show=True)
    assert "Gekozen: Onderwerpen: Werkervaring" in lines
    assert any(line.startswith("Jij: ") for line in lines)


def test_with_a_folder_every_screen_becomes_a_picture_and_the_report_stands_beside_them(
    capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    by_window = run(capsys, "kaart", "expert", 7, str(tmp_path / "uit"), True)
    pictures = sorted((tmp_path / "uit").glob("*.png"))
    assert len(pictures) > 5
    assert all(picture.read_bytes().startswith(b"\x89PNG") for picture in pictures)
    assert "Expert" in (tmp_path / "uit" / "verslag.html").read_text("utf-8")
    assert by_window == run(capsys, "kaart", "expert", 7, None, True)


def test_watched_in_the_window_the_bot_plays_the_same_day(tmp_path: Path) -> None:
    from game.commands.agency import Office
    from game.core.bots import play
    from game.ui.headless import Headless
    from game.ui.watch import PAUSE, Watched

    office = Office(tmp_path)
    player = office.add_player("Expert")
    referee = office.begin(player.id, "gesprek", 3)
    screens = Headless(Watched(office, player, referee, _player(referee, "expert", 3)), office.assets)
    screens.stage.tick(PAUSE - 1)
    assert referee.played == 0
    while not referee.session.is_over:
        screens.stage.tick(PAUSE)
        screens.wait()
    expected, log = play(referee.world, "expert", 3)
    assert (referee.session, referee.played) == (expected, len(log))
    screens.stage.end()
    office.close()
