"""The teacher's guide: every piece of scenario in it is run."""

import re
import shutil
from pathlib import Path

import pytest

from game.commands.controleer import controleer
from game.content.load import load
from game.content.problem import CODES
from tests.content.day import edited, write

SCENARIOS = Path(__file__).parents[2] / "scenarios"
GUIDE = (SCENARIOS / "README.md").read_text(encoding="utf-8")
ROWS = re.findall(r"^\| ([BVRSW]\d+) \| `(.+?)` \| .+? \| `(.+?)` \|$", GUIDE, re.MULTILINE)


def test_the_pieces_of_the_guide_are_one_good_scenario(tmp_path: Path) -> None:
    pieces = re.findall(r"```yaml\n(.*?)```", GUIDE, re.DOTALL)
    assert len(pieces) == GUIDE.count("```") // 2
    problems = load(write(tmp_path, "".join(pieces))).problems
    assert [str(problem) for problem in problems if problem.code != "W402"] == []


@pytest.mark.parametrize(("code", "wrong", "right"), ROWS)
def test_a_message_in_the_guide_is_what_you_get(code: str, wrong: str, right: str, tmp_path: Path) -> None:
    text, line = edited("zeg: Tot ziens.", wrong)
    assert [(p.code, p.line) for p in load(write(tmp_path, text)).problems] == [(code, line)]


@pytest.mark.parametrize(("code", "wrong", "right"), ROWS)
def test_the_cure_in_the_guide_cures(code: str, wrong: str, right: str, tmp_path: Path) -> None:
    text, _ = edited("zeg: Tot ziens.", right)
    assert load(write(tmp_path, text)).problems == ()


def test_the_guide_has_a_table_of_messages() -> None:
    assert len(ROWS) == len(re.findall(r"^\| [BVRSW]\d{3} \|", GUIDE, re.MULTILINE)) >= 5


def test_the_first_five_minutes_work(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    copy = tmp_path / "mijn-gesprek"
    shutil.copytree(SCENARIOS / "voorbeelden" / "gesprek", copy)
    text = (copy / "scenario.yaml").read_text(encoding="utf-8")
    changed, count = re.subn(r"zeg: Vertel eens.*", "zeg: Waar werkte je hiervoor?", text)
    write(copy, changed.replace("../../scenario.schema.json", "../scenario.schema.json"))
    assert count == 1
    assert "aanzet controleer scenarios/mijn-gesprek" in GUIDE
    assert controleer([str(copy)], as_json=False) == 0
    assert "niets op aan te merken" in capsys.readouterr().err
    assert "*niets op aan te merken*" in GUIDE


def test_every_code_in_the_guide_exists() -> None:
    assert set(re.findall(r"\b[BVRSW]\d{3}\b", GUIDE)) <= set(CODES)


def test_every_path_in_the_guide_exists() -> None:
    for name in re.findall(r"`(voorbeelden[\w/]*)`", GUIDE):
        assert (SCENARIOS / name).exists(), name


def test_the_smallest_examples_are_marked_as_such() -> None:
    for file in sorted((SCENARIOS / "voorbeelden").glob("*/scenario.yaml")):
        assert "\nvoorbeeld: ja\n" in file.read_text(encoding="utf-8"), file
