"""The simulated class as a command: a page, JSON, and the same figures however many processes play."""

import json
from pathlib import Path
from typing import Any

import pytest

from game.commands import oefenklas as command
from game.commands.oefenklas import LEAST, MOST, background, oefenklas
from game.errors import GameError
from game.main import DONE, main
from tests.report.test_html import Page


@pytest.fixture
def one_process(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("os.cpu_count", lambda: 1)


def told(capsys: pytest.CaptureFixture[str], *given: Any) -> dict[str, Any]:
    assert oefenklas(*given) == 0
    found: dict[str, Any] = json.loads(capsys.readouterr().out)
    return found


@pytest.mark.usefixtures("one_process")
def test_it_writes_a_page_and_says_where(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = tmp_path / "map" / "klas.html"
    assert main(["oefenklas", "gesprek", "--spelers", "20", "--uit", str(path)]) == DONE
    assert capsys.readouterr().out == f"De bladzijde van de oefenklas staat in {path}.\n"
    page = Page(path.read_text("utf-8"))
    assert "meten geen echte studenten" in page.text


@pytest.mark.usefixtures("one_process")
def test_without_a_place_the_page_comes_in_this_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    assert oefenklas("gesprek", 20, 1, None, False) == 0
    assert (tmp_path / "oefenklas-gesprek.html").exists()


@pytest.mark.usefixtures("one_process")
def test_json_comes_alone_and_writes_no_file(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(tmp_path)
    found = told(capsys, "kaart", 20, 3, None, True)
    assert list(tmp_path.iterdir()) == []
    assert (found["scenario"], found["spelers"], found["zaad"]) == ("kaart", 20, 3)
    assert "model" in found["let_op"]
    assert len(found["leerlingen"]) == 20
    for kans in found["kansen"]:
        assert 0 <= kans["moeilijkheid"] <= 1
        assert kans["onderscheid"] is None or -1 <= kans["onderscheid"] <= 1
        assert kans["leerlingen"] > 0
        assert kans["regel"] > 0


@pytest.mark.usefixtures("one_process")
def test_the_same_seed_gives_the_same_figures_and_another_seed_another_class(
    capsys: pytest.CaptureFixture[str],
) -> None:
    first, second, other = (told(capsys, "gesprek", 24, seed, None, True) for seed in (5, 5, 6))
    assert first == second
    assert first["leerlingen"] != other["leerlingen"]


def test_processes_of_their_own_give_the_same_figures(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr("os.cpu_count", lambda: 1)
    alone = told(capsys, "gesprek", 20, 2, None, True)
    monkeypatch.setattr("os.cpu_count", lambda: 2)
    assert told(capsys, "gesprek", 20, 2, None, True) == alone


@pytest.mark.parametrize(("players", "sentence"), [(LEAST - 1, "minstens"), (MOST + 1, "hoogstens")])
def test_a_class_has_a_size_that_tells_something(players: int, sentence: str) -> None:
    with pytest.raises(GameError, match=sentence):
        oefenklas("gesprek", players, 1, None, True)


def test_an_unknown_scenario_is_told() -> None:
    with pytest.raises(GameError, match="geen scenario"):
        oefenklas("bestaat-niet", 20, 1, None, True)


@pytest.mark.usefixtures("one_process")
def test_a_place_that_cannot_be_written_is_told(tmp_path: Path) -> None:
    (tmp_path / "dicht").write_text("geen map")
    with pytest.raises(GameError, match="kan niet worden bewaard"):
        oefenklas("gesprek", 20, 1, str(tmp_path / "dicht" / "klas.html"), False)


@pytest.mark.usefixtures("one_process")
def test_a_scenario_without_kansen_is_told(tmp_path: Path) -> None:
    text = (command_scenario("gesprek") / "scenario.yaml").read_text("utf-8")
    bare = tmp_path / "kaal.yaml"
    bare.write_text(without_kansen(text), encoding="utf-8")
    with pytest.raises(GameError, match="niets wat meetelt"):
        oefenklas(str(bare), 20, 1, None, True)


def command_scenario(name: str) -> Path:
    from game.commands.agency import find_scenario

    return find_scenario(name)


def without_kansen(text: str) -> str:
    """The text without any `gedrag`, `kans`, `uitleg` and list of kansen."""
    import yaml

    def bare(value: Any) -> Any:
        if isinstance(value, dict):
            return {k: bare(v) for k, v in value.items() if k not in ("gedrag", "kans", "uitleg", "kansen")}
        return [bare(item) for item in value] if isinstance(value, list) else value

    return yaml.dump(bare(yaml.load(text, yaml.BaseLoader)), allow_unicode=True, sort_keys=False)


def test_a_bar_is_drawn_only_when_somebody_looks(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    command._tell(5, 10)
    assert capsys.readouterr().err == ""
    monkeypatch.setattr("sys.stderr.isatty", lambda: True)
    command._tell(5, 10)
    command._tell(10, 10)
    bars = capsys.readouterr().err
    assert "5 van de 10 werkdagen" in bars
    assert bars.endswith("10 van de 10 werkdagen\n")


def test_where_a_name_comes_from_is_known_for_everybody_who_is_cast() -> None:
    from game.commands.agency import load_world

    people = [person for seed in range(8) for person in load_world("gesprek", seed).people]
    assert all(background(person) for person in people)
    assert {background(person) for person in people} > {"nederlands"}
