"""Dekking: every gedrag of both dossiers, with the scenarios that can show it."""

import json
from pathlib import Path
from typing import Any

import pytest

from game.commands.dekking import covered, dekking, per_scenario, told
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


TWO = {"dag": [["consulent/P2-K1-W1.4", 2], ["consulent/P2-K1-W1.5", 3]], "week": [["consulent/P2-K1-W5.2", 11]]}


def tabled(found: dict[str, list[list[Any]]]) -> list[str]:
    plain = {"consulent": {**covered("consulent", found), "per_scenario": per_scenario("consulent", found)}}
    return list(told(plain, tuple(found)))


def test_the_text_is_a_table_of_werkproces_by_scenario() -> None:
    lines = tabled(TWO)
    assert lines[:3] == ["Scenario's", "  A  dag", "  B  week"]
    start = lines.index("Consulent commerciële arbeidsbemiddeling: 3 van de 105 gedragingen")
    assert lines[start + 1 : start + 4] == [
        "            A      B       samen",
        "  P2-K1-W1  2 (5)  -       2 van 7 (5)   Werft kandidaten",
        "  P2-K1-W5  -      1 (11)  1 van 4 (11)  Verricht administratieve werkzaamheden",
    ]


def test_what_no_scenario_shows_is_named() -> None:
    lines = tabled(TWO)
    nowhere = lines[lines.index("  Nog in geen enkel scenario:") + 1 :]
    assert "  P2-K1-W2  Matcht kandidaten en vacatures" in nowhere
    assert len(nowhere) == len(dossier("consulent").werkprocessen) - 2


def test_without_a_scenario_that_is_said() -> None:
    assert tabled({}) == ["Er is geen scenario dat gespeeld kan worden."]


def test_more_scenarios_than_letters_have_numbers() -> None:
    lines = tabled({f"dag-{number}": [["consulent/P2-K1-W1.4", 1]] for number in range(28)})
    assert lines[26:29] == ["  Z  dag-25", "  27  dag-26", "  28  dag-27"]


def test_as_json_the_table_is_there_too() -> None:
    assert per_scenario("consulent", TWO) == {
        "dag": {"P2-K1-W1": {"gedragingen": 2, "momenten": 5}},
        "week": {"P2-K1-W5": {"gedragingen": 1, "momenten": 11}},
    }


def test_moments_of_all_scenarios_add_up() -> None:
    found = {"dag": [["consulent/P2-K1-W1.4", 2]], "week": [["consulent/P2-K1-W1.4", 3]]}
    assert covered("consulent", found)["per_gedrag"]["P2-K1-W1.4"] == {"momenten": 5, "scenarios": ["dag", "week"]}


def test_an_example_and_a_scenario_with_a_mistake_are_left_out(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    example = Path("scenarios/voorbeelden/gesprek/scenario.yaml").read_text(encoding="utf-8")
    whole = example.replace("voorbeeld: ja\n", "")
    for name, text in (("voorbeeldig", example), ("kapot", whole.replace("niveau:", "nivo:")), ("eigen", whole)):
        (tmp_path / "scenarios" / name).mkdir(parents=True)
        (tmp_path / "scenarios" / name / "scenario.yaml").write_text(text, encoding="utf-8")
    assert dekking(as_json=True) == 0
    shown = json.loads(capsys.readouterr().out)["consulent"]["per_scenario"]
    assert "eigen" in shown
    assert not {"voorbeeldig", "kapot"} & shown.keys()
