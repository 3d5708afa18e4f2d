"""From a path to a scenario: ids, hashes, lines, and folders full of scenarios."""

from hashlib import sha256
from pathlib import Path

import pytest

from game.content.listing import list_scenarios
from game.content.load import load
from game.core.scenario import write_scenario
from tests.content.day import DAY, edited, write

SHIPPED = Path(__file__).parents[2] / "scenarios"


@pytest.mark.parametrize("path", [path for _, path in list_scenarios(SHIPPED)], ids=lambda path: path.name)
def test_a_shipped_scenario_has_nothing_to_remark(path: Path) -> None:
    assert [str(problem) for problem in load(path).problems] == []


def test_a_folder_gives_the_scenario_its_id(tmp_path: Path) -> None:
    folder = tmp_path / "mijn-dag"
    folder.mkdir()
    write(folder, DAY)
    assert load(folder).source.scenario == "mijn-dag"
    assert load(folder / "scenario.yaml").source.scenario == "mijn-dag"


def test_a_file_gives_the_scenario_its_id(tmp_path: Path) -> None:
    file = tmp_path / "mijn-dag.yaml"
    file.write_text(DAY, encoding="utf-8")
    assert load(file).source.scenario == "mijn-dag"


def test_the_hash_is_that_of_the_scenario_and_not_of_its_layout(tmp_path: Path) -> None:
    found = load(write(tmp_path, DAY))
    assert found.scenario is not None
    assert found.source.content_hash == sha256(write_scenario(found.scenario).encode()).hexdigest()
    spaced = load(write(tmp_path, DAY.replace("\nrollen:", "\n\n# wie er meedoet\nrollen:")))
    assert spaced.source.content_hash == found.source.content_hash
    other = load(write(tmp_path, edited("Tot ziens.", "Dag.")[0]))
    assert other.source.content_hash != found.source.content_hash


@pytest.mark.parametrize(
    ("place", "text"),
    [
        ("intake/open", "- zet: open"),
        ("intake/werk", "- onderwerp: werk"),
        ("intake/begin", "- kans: begin"),
        ("intake/terugbellen", "belofte: terugbellen"),
        ("kaart/rijbewijs", "- veld: rijbewijs"),
        ("keuze/vervoer", "- eis: vervoer"),
        ("keuze/match", "- onderdeel: match"),
        ("bureau/bellen", "- doe: bellen"),
    ],
)
def test_every_place_that_can_be_scored_has_its_line(place: str, text: str, tmp_path: Path) -> None:
    lines = dict(load(write(tmp_path, DAY)).source.lines)
    assert DAY.split("\n")[lines[place] - 1].strip() == text


def test_a_move_keeps_its_line_when_a_kans_has_the_same_name(tmp_path: Path) -> None:
    text = DAY.replace("kans: begin", "kans: open").replace(
        "- kans: open\n            gemist", "- kans: open\n            gemist"
    )
    lines = dict(load(write(tmp_path, text)).source.lines)
    assert text.split("\n")[lines["intake/open"] - 1].strip() == "- zet: open"


def test_a_scenario_with_only_warnings_can_be_played(tmp_path: Path) -> None:
    found = load(write(tmp_path, edited("2026-11-02", "2026-11-01")[0]))
    assert [problem.severity for problem in found.problems] == ["waarschuwing"]
    assert found.scenario is not None


def test_a_scenario_with_an_error_cannot_be_played(tmp_path: Path) -> None:
    assert load(write(tmp_path, edited("met: samira", "met: samria")[0])).scenario is None


def test_a_folder_lists_its_scenarios_by_id(tmp_path: Path) -> None:
    for name in ("b", "a"):
        (tmp_path / name).mkdir()
        write(tmp_path / name, DAY)
    (tmp_path / "diep" / "er").mkdir(parents=True)
    write(tmp_path / "diep" / "er", DAY)
    (tmp_path / "c.yaml").write_text(DAY, encoding="utf-8")
    (tmp_path / "tarieven").mkdir()
    (tmp_path / "tarieven" / "2026.yaml").write_text("titel: x", encoding="utf-8")
    (tmp_path / "woorden.yaml").write_text("woorden:\n  - niveau\n", encoding="utf-8")
    assert [name for name, _ in list_scenarios(tmp_path)] == ["a", "b", "c", "er"]


def test_a_missing_path_is_told(tmp_path: Path) -> None:
    (found,) = load(tmp_path / "weg.yaml").problems
    assert found.code == "B001"
    assert "regel" not in str(found)


def test_a_folder_without_a_scenario_is_told(tmp_path: Path) -> None:
    assert [problem.code for problem in load(tmp_path).problems] == ["B002"]


def test_a_path_that_cannot_be_read_is_told(tmp_path: Path) -> None:
    (tmp_path / "scenario.yaml").mkdir()
    assert [problem.code for problem in load(tmp_path / "scenario.yaml" / "x\0y").problems] == ["B008"]
