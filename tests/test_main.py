"""The command line: exit codes, Dutch everywhere, and which way to play is chosen."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from game.commands import speel as speel_command
from game.commands.arguments import parser
from game.main import DONE, OUR_BUG, WRONG_ARGUMENTS, YOUR_TURN, main

COMMANDS = ("speel", "demo", "protocol", "verslag", "corrigeer", "controleer", "oefenklas", "wereld", "dossiers")
UNIX = pytest.mark.skipif(os.name == "nt", reason="tried with the terminals and pipes of Unix")
ENGLISH = ("usage", "options", "positional", "arguments", "required", "invalid", "choose", "error", "show this help")


@pytest.fixture(autouse=True)
def _own_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("AANZET_GEGEVENS", str(tmp_path / "gegevens"))
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "SDL_VIDEODRIVER"):
        monkeypatch.delenv(name, raising=False)


def refused(arguments: list[str], capsys: pytest.CaptureFixture[str]) -> str:
    with pytest.raises(SystemExit) as stopped:
        main(arguments)
    assert stopped.value.code == WRONG_ARGUMENTS
    return capsys.readouterr().err


def test_a_command_that_succeeds_gives_zero(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["dossiers", "--json"]) == DONE
    assert json.loads(capsys.readouterr().out)["dossiers"]


def test_what_the_user_can_mend_gives_one_and_a_sentence(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["wereld", "bestaat-niet"]) == YOUR_TURN
    told = capsys.readouterr()
    assert told.err.startswith("Er is geen scenario bestaat-niet.")
    assert (told.out, told.err.count("\n")) == ("", 1)


WRONG = [
    (["vlieg"], "vlieg bestaat niet. Kies uit: speel, demo,"),
    (["demo", "--speler", "slim"], "slim bestaat niet. Kies uit: willekeurig, eerste,"),
    (["demo", "--zaad", "veel"], "veel is geen heel getal (bij --zaad)."),
    (["demo", "--zaad"], "Achter --zaad hoort nog iets te staan."),
    (["wereld"], "Er ontbreekt nog iets: SCENARIO."),
    (["verslag"], "Er ontbreekt nog iets: --speler."),
    (["controleer"], "Er ontbreekt nog iets: PAD."),
    (["wereld", "a", "b"], "Dit hoort hier niet: b."),
    (["--onzin"], "Dit hoort hier niet: --onzin."),
    (["speel", "--tekst=ja"], "Achter --tekst hoort niets te staan, ook niet ja."),
    (["speel", "--teks"], "Dit hoort hier niet: --teks."),
]


@pytest.mark.parametrize(("arguments", "told"), WRONG, ids=[" ".join(arguments) for arguments, _ in WRONG])
def test_wrong_arguments_give_two_and_a_dutch_sentence(
    arguments: list[str], told: str, capsys: pytest.CaptureFixture[str]
) -> None:
    error = refused(arguments, capsys)
    assert told in error
    assert error.startswith("gebruik: aanzet")
    assert not any(word in error for word in ENGLISH)


@pytest.mark.parametrize(
    "command", ["speel", "demo", "wereld kaart", "oefenklas kaart", "bekijk kaart", "protocol kaart"]
)
@pytest.mark.parametrize("seed", ["1e9", "1_000", "+7", "-5", "7.0", "7,5", "٣", " 7", "", "1" * 10])
def test_a_seed_is_a_whole_number_or_it_is_refused(command: str, seed: str, capsys: pytest.CaptureFixture[str]) -> None:
    error = refused([*command.split(), f"--zaad={seed}"], capsys)
    assert f"{seed} is geen heel getal (bij --zaad). Typ alleen cijfers, hoogstens 9." in error


@pytest.mark.parametrize("command", ["", *COMMANDS])
def test_help_is_dutch(command: str, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as stopped:
        main([*command.split(), "--hulp"])
    told = capsys.readouterr().out
    assert stopped.value.code == DONE
    assert told.startswith("gebruik: aanzet")
    assert not any(word in told.casefold() for word in ENGLISH)


def test_every_command_stands_in_the_help(capsys: pytest.CaptureFixture[str]) -> None:
    told = parser().format_help()
    assert all(f"    {command} " in told for command in COMMANDS)


def test_our_own_mistake_gives_three_and_the_place_of_a_log(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def broken(*_: object) -> int:
        raise ZeroDivisionError("oeps")

    monkeypatch.setattr("game.commands.dossiers.dossiers", broken)
    assert main(["dossiers"]) == OUR_BUG
    log = tmp_path / "gegevens" / "fout.txt"
    assert str(log) in capsys.readouterr().err
    assert "ZeroDivisionError: oeps" in log.read_text("utf-8")


def test_a_log_that_cannot_be_written_is_shown_instead(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "gegevens").write_text("geen map")
    monkeypatch.setattr("game.commands.dossiers.dossiers", lambda *_: 1 // 0)
    assert main(["dossiers"]) == OUR_BUG
    told = capsys.readouterr().err
    assert "ZeroDivisionError" in told
    assert "staat hierboven" in told


@pytest.mark.parametrize("where", ["before", "behind"])
def test_work_is_kept_where_the_player_wants(where: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    folder = ["--gegevens", str(tmp_path / "stick")]
    command = ["speel", "gesprek", "--tekst", "--speler", "Noor"]
    monkeypatch.setattr("builtins.input", lambda _: "s")
    assert main([*folder, *command] if where == "before" else [*command, *folder]) == DONE
    assert (tmp_path / "stick" / "aanzet.db").exists()


@pytest.mark.parametrize("stop", [EOFError, KeyboardInterrupt])
def test_stopping_in_the_menu_is_no_mistake(
    stop: type[BaseException], monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def stopped(_: str) -> str:
        raise stop

    monkeypatch.setattr("builtins.input", stopped)
    assert main(["speel", "--tekst"]) == DONE
    assert "Tot ziens." in capsys.readouterr().out


def test_without_a_screen_and_without_a_keyboard_there_is_one_sentence() -> None:
    done = aanzet([], input_="")
    assert done.returncode == YOUR_TURN
    assert done.stdout == ""
    assert done.stderr.startswith("Er is geen scherm en geen toetsenbord")
    assert done.stderr.count("\n") == 1


def aanzet(arguments: list[str], input_: str) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-m", "game", *arguments]
    return subprocess.run(command, input=input_, capture_output=True, encoding="utf-8", check=False)


@UNIX
def test_without_a_screen_a_terminal_plays_as_text() -> None:
    ours, theirs = os.openpty()
    with subprocess.Popen([sys.executable, "-m", "game"], stdin=theirs, stdout=theirs, stderr=theirs) as game:
        os.close(theirs)
        os.write(ours, b"Noor\ns\n")
        told = read_all(ours)
    assert "Dag Noor." in told
    assert "Tot ziens." in told
    assert game.returncode == DONE


def read_all(terminal: int) -> str:
    parts: list[bytes] = []
    while True:
        try:
            parts.append(os.read(terminal, 4096))
        except OSError:
            return b"".join(parts).decode()
        if not parts[-1]:
            return b"".join(parts).decode()


def test_with_a_screen_the_window_opens(monkeypatch: pytest.MonkeyPatch) -> None:
    opened: list[object] = []
    monkeypatch.setenv("DISPLAY", ":0")
    monkeypatch.setattr(speel_command, "_in_window", lambda *given: opened.append(given[1:]) or DONE)
    assert main([]) == DONE
    assert opened == [(None, None, None)]


@UNIX
def test_a_reader_that_goes_away_is_no_traceback() -> None:
    command = f"{sys.executable} -m game dossiers | head -n 1"
    done = subprocess.run(command, shell=True, capture_output=True, encoding="utf-8", check=False)
    assert done.stderr == ""
    assert done.stdout.count("\n") == 1


def test_damaged_work_is_told_and_nothing_is_begun(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = tmp_path / "gegevens" / "aanzet.db"
    path.parent.mkdir()
    path.write_bytes(b"dit is geen database" * 500)
    assert main(["speel", "gesprek", "--tekst", "--speler", "Noor"]) == YOUR_TURN
    assert main(["verslag", "--speler", "Noor"]) == YOUR_TURN
    assert capsys.readouterr().err.count("beschadigd") == 2
    assert path.read_bytes() == b"dit is geen database" * 500


def test_an_old_console_prints_what_it_can() -> None:
    command = [sys.executable, "-m", "game", "wereld", "selectie", "--json"]
    surroundings = {**os.environ, "PYTHONIOENCODING": "cp850"}
    done = subprocess.run(command, capture_output=True, env=surroundings, check=False)
    assert done.returncode == DONE
    assert not done.stdout.decode("utf-8").isascii()


@UNIX
@pytest.mark.parametrize("broken", [{"DISPLAY": ":99"}, {"SDL_VIDEODRIVER": "bestaat-niet"}], ids=str)
def test_a_window_that_cannot_be_opened_is_told(broken: dict[str, str]) -> None:
    command = [sys.executable, "-m", "game"]
    surroundings = {**os.environ, **broken, "XDG_RUNTIME_DIR": "/nergens"}
    done = subprocess.run(command, input="", capture_output=True, encoding="utf-8", env=surroundings, check=False)
    assert done.returncode == YOUR_TURN
    assert "Er kan hier geen venster worden geopend. Speel als tekst met: aanzet speel --tekst" in done.stderr
