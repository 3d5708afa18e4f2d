"""`aanzet dossiers` and `aanzet dossiers --json`."""

import json
import os
import subprocess
import sys
from typing import Any

import pytest

from game.commands.dossiers import dossiers
from game.dossiers import DOSSIERS, dossier
from game.dossiers.texts import read


def test_the_json_is_what_the_data_files_hold_in_the_same_order(capsys: pytest.CaptureFixture[str]) -> None:
    assert dossiers(as_json=True) == 0
    printed = json.loads(capsys.readouterr().out)
    assert json.dumps(printed) == json.dumps({"dossiers": [read(id) for id in DOSSIERS]})


def test_the_json_has_the_agreed_keys_in_the_agreed_order(capsys: pytest.CaptureFixture[str]) -> None:
    dossiers(as_json=True)
    found = json.loads(capsys.readouterr().out)["dossiers"]
    assert [list(one) for one in found] == [["id", "titel", "kerntaken"]] * 2
    for kerntaak in (kerntaak for one in found for kerntaak in one["kerntaken"]):
        assert list(kerntaak) == ["code", "titel", "vakkennis", "werkprocessen"]
        assert_all(kerntaak["vakkennis"], ["groep", "tekst"])
        keys = ["code", "titel", "omschrijving", "resultaat", "gedrag", "competenties"]
        assert_all(kerntaak["werkprocessen"], keys)
        for werkproces in kerntaak["werkprocessen"]:
            assert_all(werkproces["gedrag"], ["id", "tekst", "aanvullend"])


def assert_all(items: list[dict[str, Any]], keys: list[str]) -> None:
    assert items
    assert all(list(item) == keys for item in items)


@pytest.fixture
def overview(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> str:
    monkeypatch.setenv("COLUMNS", "80")
    assert dossiers(as_json=False) == 0
    return capsys.readouterr().out


def test_the_overview_names_every_werkproces_and_reads_every_gedrag_in_full(overview: str) -> None:
    words = " ".join(overview.split())
    for id in DOSSIERS:
        assert f"{dossier(id).title} ({id})" in words
        for one in dossier(id).werkprocessen:
            assert f"{one.code} {one.title}" in words
            for gedrag in one.behaviours:
                assert f"{gedrag.id} {'(aanvullend) ' if gedrag.extra else ''}{gedrag.text} " in words


def test_the_overview_says_where_a_counterpart_is_and_where_there_is_none(overview: str) -> None:
    words = " ".join(overview.split())
    assert "zelfstandig administratieve werkzaamheden tegenhanger: intercedent/P3-K1-W5.1" in words
    assert "vacatures tijdig te vervullen tegenhangers: consulent/P2-K1-W1.1, consulent/P2-K1-W1.2" in words
    assert "informeert alle betrokkenen tijdig geen tegenhanger" in words


def test_the_overview_fits_the_console(overview: str) -> None:
    behaviours = [line for line in overview.splitlines() if line.startswith("    ")]
    assert behaviours
    assert max(map(len, behaviours)) <= 80


@pytest.mark.parametrize("as_json", [False, True])
def test_it_prints_utf8_on_a_console_that_does_not(as_json: bool) -> None:
    program = f"from game.commands.dossiers import dossiers; dossiers({as_json})"
    narrow = os.environ | {"PYTHONIOENCODING": "ascii", "PYTHONUTF8": "0"}
    printed = subprocess.run([sys.executable, "-c", program], env=narrow, capture_output=True, check=True).stdout
    assert "Brengt het commerciële aanbod" in printed.decode("utf-8")
