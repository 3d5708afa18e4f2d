"""Dekking: every gedrag of both dossiers, with the scenarios that can show it."""

import json
from pathlib import Path

import pytest

from game.commands.dekking import covered, dekking
from game.dossiers import dossier


@pytest.fixture(autouse=True)
def _own_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("AANZET_GEGEVENS", str(tmp_path))


def test_every_gedrag_of_both_dossiers_is_listed_and_the_shipped_day_shows_many(
    capsys: pytest.CaptureFixture[str],
) -> None:
    assert dekking(as_json=True) == 0
    found = json.loads(capsys.readouterr().out)
    for home in ("consulent", "intercedent"):
        behaviours = dossier(home).behaviours
        assert list(found[home]["per_gedrag"]) == [gedrag.id for gedrag in behaviours]
        assert found[home]["gedragingen"] == len(behaviours)
        seen = [entry for entry in found[home]["per_gedrag"].values() if entry["scenarios"]]
        assert found[home]["waarneembaar"] == len(seen) >= 30
    assert "drukte-bij-het-distributiecentrum" in found["consulent"]["per_gedrag"]["P2-K1-W1.4"]["scenarios"]


def test_what_was_proved_is_kept_and_a_damaged_copy_is_made_anew(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    dekking(as_json=True)
    first = capsys.readouterr().out
    (kept,) = (tmp_path / "dekking").glob("drukte*.json")
    kept.write_text("[[]", encoding="utf-8")
    dekking(as_json=True)
    assert capsys.readouterr().out == first
    kept.write_text('[["consulent/P2-K1-W1.1", 3]]', encoding="utf-8")
    dekking(as_json=True)
    per = json.loads(capsys.readouterr().out)["consulent"]["per_gedrag"]
    name = "drukte-bij-het-distributiecentrum"
    assert [gedrag for gedrag, entry in per.items() if name in entry["scenarios"]] == ["P2-K1-W1.1"]


def test_a_gedrag_of_the_other_dossier_counts_through_the_crosswalk_and_one_without_counterpart_does_not() -> None:
    shown = {"dag": [["consulent/P2-K1-W1.4", 2]]}
    assert covered("consulent", shown)["per_gedrag"]["P2-K1-W1.4"] == {"momenten": 2, "scenarios": ["dag"]}
    assert covered("intercedent", shown)["waarneembaar"] >= 1
    lonely = {"dag": [["intercedent/B1-K2-W4.1", 2]]}
    assert covered("consulent", lonely)["waarneembaar"] == 0
