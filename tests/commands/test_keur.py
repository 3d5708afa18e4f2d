"""Keur: what it says to a teacher, and what it leaves unsaid."""

import json
from pathlib import Path

import pytest

from game.commands.keur import keur
from game.words import keur as words

TEXT = Path("scenarios/voorbeelden/gesprek/scenario.yaml").read_text(encoding="utf-8")


def codes(folder: Path, text: str, capsys: pytest.CaptureFixture[str]) -> list[str]:
    folder.joinpath("scenario.yaml").write_text(text, encoding="utf-8")
    keur(str(folder), True)
    return [found["code"] for found in json.loads(capsys.readouterr().out)["problemen"]]


def test_a_short_talk_says_nothing_of_patience_that_its_author_left_alone(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert "geduld" not in TEXT
    assert codes(tmp_path, TEXT, capsys) == []


def test_patience_that_was_written_down_is_told_about_when_it_cannot_run_out(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    written = TEXT.replace("        met: samira\n", "        met: samira\n        geduld: 2 uur\n")
    assert written != TEXT
    assert codes(tmp_path, written, capsys) == ["K505"]


def test_in_a_longer_talk_it_is_told_as_well(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(words, "SHORT", 3)
    assert codes(tmp_path, TEXT, capsys) == ["K505"]


def test_the_guide_names_the_size_from_which_it_is_told() -> None:
    guide = Path("scenarios/README.md").read_text(encoding="utf-8")
    (line,) = (line for line in guide.splitlines() if line.startswith("| K505 "))
    assert f"minder dan {words.SHORT} zetten" in line


@pytest.mark.parametrize(
    ("errors", "complete", "told"),
    [
        (0, True, "Gekeurd: geen fouten. Elke weg is nagelopen (9 situaties)."),
        (1, False, "Gekeurd: 1 fout. Niet elke weg kon worden nagelopen (9 situaties)."),
        (2, True, "Gekeurd: 2 fouten. Elke weg is nagelopen (9 situaties)."),
    ],
)
def test_the_last_line_says_how_much_was_looked_at(errors: int, complete: bool, told: str) -> None:
    assert words.summary(errors, 9, complete) == told
