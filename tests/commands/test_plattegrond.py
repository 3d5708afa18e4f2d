"""Plattegrond: every move with its conditions, as an outline and as a graph."""

import shutil
from pathlib import Path

import pytest

from game.commands.plattegrond import graph, outline, plans_of, plattegrond
from game.core.scenario import Scenario
from game.errors import GameError
from tests.core import worlds

PLANS = tuple(plans_of(Scenario.model_validate(worlds.day())))


def test_the_outline_tells_every_move_with_what_it_waits_for_and_what_it_shows() -> None:
    told = outline(PLANS)
    for part in ("papieren: Is je certificaat nog geldig?", "als na open-begin", "onthult certificaat"):
        assert part in told
    assert f"{worlds.GEDRAG} sterk" in told
    assert "vertrouwen -2" in told
    assert "takenlijst: Je takenlijst openen" in told
    assert "leeg laten" in told


def test_the_graph_has_an_arrow_from_a_move_to_its_follow_up_and_survives_quotes() -> None:
    drawn = graph(PLANS)
    assert '"kennismaking/open-begin" -> "kennismaking/papieren";' in drawn
    quoted = worlds.talk(onderwerpen=[{"onderwerp": "werk", "zetten": [{"zet": "a", "zeg": 'Hij zei "ja" \\ nee'}]}])
    assert '\\"ja\\"' in graph(tuple(plans_of(Scenario.model_validate(worlds.day(quoted, werkplek={})))))


def test_without_graphviz_the_outline_is_printed(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    monkeypatch.setattr(shutil, "which", lambda name: None)
    assert plattegrond("scenarios/voorbeelden/gesprek", str(tmp_path / "x.svg")) == 0
    printed = capsys.readouterr()
    assert "Graphviz is niet geïnstalleerd" in printed.err
    assert "werkervaring" in printed.out


@pytest.mark.skipif(shutil.which("dot") is None, reason="Graphviz is not installed here")
def test_with_graphviz_it_is_drawn(tmp_path: Path) -> None:
    assert plattegrond("scenarios/voorbeelden/gesprek", str(tmp_path / "x.svg")) == 0
    assert "<svg" in (tmp_path / "x.svg").read_text(encoding="utf-8")
    with pytest.raises(GameError, match="svg of"):
        plattegrond("scenarios/voorbeelden/gesprek", str(tmp_path / "x.onzin"))


def test_every_shipped_scenario_has_a_plan() -> None:
    for path in sorted(Path("scenarios").glob("**/scenario.yaml")):
        assert plattegrond(str(path.parent), None) == 0
