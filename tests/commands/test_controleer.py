"""`aanzet controleer`: what it prints, and when it says no."""

import json
import subprocess
import sys
from pathlib import Path

import pytest

from game.commands.controleer import controleer
from tests.content.cases import CASES, Case
from tests.content.day import DAY, edited, write

BAD, LINE = edited("met: samira", "met: samria")


def test_a_good_scenario_is_answered_with_silence(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert controleer([str(write(tmp_path, DAY))], as_json=False) == 0
    printed = capsys.readouterr()
    assert printed.out == ""
    assert printed.err == "1 scenario bekeken, niets op aan te merken.\n"


def test_a_scenario_of_your_own_goes_by_its_name(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("AANZET_GEGEVENS", str(tmp_path))
    (tmp_path / "scenarios" / "mijn-dag").mkdir(parents=True)
    write(tmp_path / "scenarios" / "mijn-dag", BAD)
    assert controleer(["mijn-dag"], as_json=False) == 1
    assert "'samria'" in capsys.readouterr().out


def test_an_error_is_told_with_its_path_below(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert controleer([str(write(tmp_path, BAD))], as_json=False) == 1
    first, second = capsys.readouterr().out.splitlines()
    assert first.endswith(f"scenario.yaml, regel {LINE}: de rol 'samria' bestaat niet; bedoel je 'samira'?   [R201]")
    assert second == "    rondes › intake › opdrachten › intake › met"


def test_json_has_exactly_these_keys(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    file = write(tmp_path, BAD)
    assert controleer([str(file)], as_json=True) == 1
    assert json.loads(capsys.readouterr().out) == [
        {
            "code": "R201",
            "ernst": "fout",
            "bestand": str(file),
            "regel": LINE,
            "kolom": 14,
            "pad": "rondes › intake › opdrachten › intake › met",
            "melding": "de rol 'samria' bestaat niet; bedoel je 'samira'?",
        }
    ]


def test_nothing_wrong_is_an_empty_list(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert controleer([str(write(tmp_path, DAY))], as_json=True) == 0
    assert json.loads(capsys.readouterr().out) == []


def test_warnings_alone_are_no_reason_to_say_no(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    text, _ = edited("2026-11-02", "2026-11-01")
    assert controleer([str(write(tmp_path, text))], as_json=False) == 0
    assert "[W405]" in capsys.readouterr().out


def test_the_language_is_checked_as_well(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    text, line = edited("zeg: Tot ziens.", "zeg: Tot zienns.")
    assert controleer([str(write(tmp_path, text))], as_json=False) == 0
    printed = capsys.readouterr()
    assert f"regel {line}: 'zienns' staat niet in de woordenlijst; bedoel je 'ziens'?   [W411]" in printed.out
    assert printed.err == "1 scenario bekeken: 1 waarschuwing.\n"


def test_what_a_teacher_accepts_is_only_counted(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    text, _ = edited("zeg: Tot ziens.", "zeg: Tot zienns.")
    kept = "akkoord:\n  - code: W411\n    woord: zienns\n    reden: Zo zegt men het hier.\n"
    assert controleer([str(write(tmp_path, text + kept))], as_json=False) == 0
    printed = capsys.readouterr()
    assert printed.out == ""
    assert printed.err == "1 scenario bekeken, niets op aan te merken. 1 waarschuwing met akkoord.\n"


def test_a_folder_stands_for_all_its_scenarios(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    for name, text in (("goed", DAY), ("fout", BAD)):
        (tmp_path / name).mkdir()
        write(tmp_path / name, text)
    assert controleer([str(tmp_path)], as_json=False) == 1
    printed = capsys.readouterr()
    assert "fout/scenario.yaml" in Path(printed.out.split(", regel")[0]).as_posix()
    assert printed.err == "2 scenario's bekeken: 1 fout.\n"


@pytest.mark.parametrize("case", CASES, ids=lambda case: f"{case.code}-{case.title}")
def test_every_mistake_is_a_line_of_dutch(case: Case, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    code = controleer([str(write(tmp_path, case.text))], as_json=False)
    printed = capsys.readouterr()
    assert code == (0 if case.code.startswith("W") and "fout" not in printed.err else 1)
    assert f", regel {case.line}: " in printed.out
    assert "Traceback" not in printed.out + printed.err


@pytest.mark.parametrize("name", ["weg.yaml", ".", "leeg"])
def test_a_path_that_is_nothing_is_one_message(name: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "leeg").mkdir()
    assert controleer([str(tmp_path / name)], as_json=False) == 1
    assert len(capsys.readouterr().out.splitlines()) == 1


def test_a_place_outside_the_region_is_told(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    text, line = edited("    functie: orderpicker\n    feiten", "    plaats: Amsterdam\n    feiten")
    assert controleer([str(write(tmp_path, text))], as_json=False) == 1
    assert f"regel {line}: de plaats 'Amsterdam' ligt niet in de streek" in capsys.readouterr().out


def test_a_place_in_the_region_is_fine(tmp_path: Path) -> None:
    text, _ = edited("    functie: orderpicker\n    feiten", "    plaats: Esterhaven\n    feiten")
    assert controleer([str(write(tmp_path, text))], as_json=False) == 0


def test_the_command_loads_nothing_heavy(tmp_path: Path) -> None:
    program = (
        "import sys; from game.main import main; main(sys.argv[1:]);"
        "print(sorted({'pygame', 'faker', 'sqlite3', 'sqlite_utils', 'jinja2'} & set(sys.modules)))"
    )
    file = write(tmp_path, DAY)
    done = subprocess.run(
        [sys.executable, "-c", program, "controleer", str(file)], capture_output=True, text=True, check=True
    )
    assert done.stdout == "[]\n"
