"""Vergelijk: what an edit does to kansen and to days that were begun."""

from pathlib import Path

import pytest

from game.commands.agency import Office
from game.commands.vergelijk import vergelijk
from game.core import bots
from game.core.moving import Change
from game.core.session import read_action
from game.errors import GameError
from game.words import vergelijk as words

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


def played(scenario: str, steps: int, name: str = "Noor") -> int:
    office = Office()
    player = office.add_player(name)
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
    told = f"dag {day} van Noor: stap 4 van 5 past niet meer (zeg certificaat in intake-samira); de 3 stappen daarvoor"
    assert told in printed
    assert f"--verhuis {day}" in printed


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


def test_the_day_that_was_named_is_moved_and_no_other(
    versions: tuple[str, str], capsys: pytest.CaptureFixture[str]
) -> None:
    days = [played(versions[0], steps, name) for steps, name in ((1, "Noor"), (2, "Sam"), (3, "Bo"))]
    for day, name in zip(days, ("Noor", "Sam", "Bo"), strict=True):
        assert vergelijk(*versions, day) == 0
        office = Office()
        (player,) = (player for player in office.players() if player.name == name)
        assert len(office.days(player.id)) == 2
        office.close()


def test_a_day_that_fits_whole_is_told_and_one_of_another_version_left_out(
    versions: tuple[str, str], capsys: pytest.CaptureFixture[str]
) -> None:
    Path(versions[1], "scenario.yaml").write_text(TEXT.replace("Goedemorgen", "Goedendag", 1), encoding="utf-8")
    other = played(versions[1], 2, "Sam")
    vergelijk(*versions, None)
    assert "Er zijn geen werkdagen in de oude versie." in capsys.readouterr().out
    day = played(versions[0], 5)
    vergelijk(*versions, None)
    printed = capsys.readouterr().out
    assert "Werkdagen die in de oude versie zijn begonnen." in printed
    assert f"dag {day} van Noor: alle 5 stappen passen; elke score blijft gelijk" in printed
    assert f"dag {other}" not in printed


def test_a_task_that_is_new_or_gone_is_told(versions: tuple[str, str], capsys: pytest.CaptureFixture[str]) -> None:
    Path(versions[1], "scenario.yaml").write_text(TEXT.replace("intake-samira", "kennismaken"), encoding="utf-8")
    vergelijk(*versions, None)
    first, second, *_ = capsys.readouterr().out.splitlines()
    assert (first, second) == ("opdracht vervalt: intake-samira", "nieuwe opdracht: kennismaken")


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


def test_an_edit_that_changes_no_kans_says_so(versions: tuple[str, str], capsys: pytest.CaptureFixture[str]) -> None:
    Path(versions[1], "scenario.yaml").write_text(TEXT.replace("Goedemorgen", "Goedendag", 1), encoding="utf-8")
    vergelijk(*versions, None)
    assert capsys.readouterr().out.startswith("Er verandert geen enkele kans.")


@pytest.mark.parametrize(
    ("told", "sentence"),
    [
        (words.fits(1, "Noor", 1, 1), "dag 1 van Noor: de ene stap past; 1 kans telt anders"),
        (words.fits(1, "Noor", 2, 0), "dag 1 van Noor: alle 2 stappen passen; elke score blijft gelijk"),
        (
            words.stops(1, "Noor", 0, 2, "zeg x"),
            "dag 1 van Noor: stap 1 van 2 past niet meer (zeg x); geen stap blijft over",
        ),
        (words.kans(Change("t", "k", "sterk", "sterk")), "t: kans telt anders: k (andere punten)"),
        (words.no_day(9, (2, 1)), "Er is geen werkdag 9. Er zijn: 1, 2."),
        (words.no_day(9, ()), "Er is geen werkdag 9. Er is nog geen enkele werkdag gespeeld."),
    ],
)
def test_one_and_more_are_told_apart(told: str, sentence: str) -> None:
    assert told.strip() == sentence
