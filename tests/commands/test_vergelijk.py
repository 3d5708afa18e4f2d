"""Vergelijk: what an edit does to kansen and to days that were begun."""

from pathlib import Path

import pytest

from game.commands.agency import Office
from game.commands.vergelijk import vergelijk
from game.core import bots
from game.core.session import read_action
from game.errors import GameError

TEXT = Path("scenarios/voorbeelden/gesprek/scenario.yaml").read_text(encoding="utf-8")

BEFORE = "\n                uitleg: "


@pytest.fixture
def versions(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> tuple[str, str]:
    """The same scenario before and after an edit: one move renamed, one kans weaker."""
    monkeypatch.setenv("AANZET_GEGEVENS", str(tmp_path / "gegevens"))
    new = TEXT.replace("zet: certificaat", "zet: papieren").replace("zeg: Je zult wel", "zeg: Je zult toch")
    for name, text in (("oud", TEXT), ("nieuw", new)):
        (tmp_path / name).mkdir()
        (tmp_path / name / "scenario.yaml").write_text(text, encoding="utf-8")
    return str(tmp_path / "oud"), str(tmp_path / "nieuw")


def played(scenario: str, steps: int) -> int:
    office = Office()
    player = office.add_player("Noor")
    referee = office.begin(player.id, scenario, 3)
    _, log = bots.play(referee.world, "expert", 1)
    for line in log[:steps]:
        referee.do(read_action(referee.session, line))
    office.close()
    return referee.day


def test_it_tells_which_kansen_are_new_and_which_are_gone(
    versions: tuple[str, str], capsys: pytest.CaptureFixture[str]
) -> None:
    assert vergelijk(*versions, None) == 0
    printed = capsys.readouterr().out
    assert "kans vervalt: certificaat/P2-K1-W1.4" in printed
    assert "nieuwe kans: papieren/P2-K1-W1.4" in printed
    assert "geen werkdagen in de oude versie" in printed


def test_the_same_text_is_the_same(versions: tuple[str, str], capsys: pytest.CaptureFixture[str]) -> None:
    vergelijk(versions[0], versions[0], None)
    assert "gelijk" in capsys.readouterr().out


def test_it_names_the_first_step_of_a_running_day_that_no_longer_fits(
    versions: tuple[str, str], capsys: pytest.CaptureFixture[str]
) -> None:
    day = played(versions[0], 5)
    vergelijk(*versions, None)
    printed = capsys.readouterr().out
    assert f"dag {day} van Noor: past tot stap 3 van 5" in printed
    assert "zeg certificaat in intake-samira" in printed


def test_a_day_is_moved_on_purpose_only_and_the_old_one_stays(
    versions: tuple[str, str], capsys: pytest.CaptureFixture[str]
) -> None:
    day = played(versions[0], 5)
    assert vergelijk(*versions, day) == 0
    assert "met 3 stappen" in capsys.readouterr().out
    office = Office()
    (noor,) = office.players()
    new, old = office.days(noor.id)
    assert (old.id, old.actions) == (day, 5)
    assert new.actions == 3
    assert office.resume(noor.id, new.id).session.now.id == "intake-samira"
    office.close()


def test_a_day_that_does_not_exist_is_told(versions: tuple[str, str]) -> None:
    with pytest.raises(GameError, match="geen werkdag 9"):
        vergelijk(*versions, 9)


def test_an_answer_that_counts_otherwise_is_told(versions: tuple[str, str], capsys: pytest.CaptureFixture[str]) -> None:
    weaker = TEXT.replace(f"sterk{BEFORE}Met een open", f"neutraal{BEFORE}Met een open")
    assert weaker != TEXT
    Path(versions[1], "scenario.yaml").write_text(weaker, encoding="utf-8")
    vergelijk(*versions, None)
    assert "begin/P2-K1-W1.4 (sterk wordt neutraal)" in capsys.readouterr().out


def test_a_kans_that_becomes_a_pitfall_is_told(versions: tuple[str, str], capsys: pytest.CaptureFixture[str]) -> None:
    pitfall = TEXT.replace(f"sterk{BEFORE}Je vraagt door", f"zwak{BEFORE}Je vraagt door")
    assert pitfall != TEXT
    Path(versions[1], "scenario.yaml").write_text(pitfall, encoding="utf-8")
    vergelijk(*versions, None)
    assert "kans telt anders: certificaat/P2-K1-W1.4" in capsys.readouterr().out
