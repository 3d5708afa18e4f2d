"""The desk of a day as it is read from a file: what a deed may wait for, and one deed for every outcome of the lot."""

from pathlib import Path

import pytest

from game.content.load import load
from tests.content.day import write

TEXT = Path("scenarios/voorbeelden/werkplek/scenario.yaml").read_text(encoding="utf-8")


@pytest.mark.parametrize("line", ["gezegd: start-open", "vertrouwen: 6", "tijd-over: 10"])
def test_a_deed_cannot_wait_for_what_only_a_talk_has(line: str, tmp_path: Path) -> None:
    text = TEXT.replace("beloofd: terugbellen", line, 1)
    (problem,) = load(write(tmp_path, text)).problems
    assert (problem.code, problem.line) == ("S302", text[: text.index(line)].count("\n"))


def test_the_same_deed_may_stand_there_once_for_each_outcome_of_the_lot(tmp_path: Path) -> None:
    first = TEXT.index("    - doe: notitie-maken")
    deed = TEXT[first : TEXT.index("    - doe: notitie-indruk")]
    where = "      als:\n        is:\n          samira.start: {}\n      kans: notitie\n"
    soon = deed.replace("      kans: notitie\n", where.format("deze week nog"))
    late = deed.replace("      kans: notitie\n", where.format("over een maand")).replace("-maken", "-later")
    assert load(write(tmp_path, TEXT.replace(deed, soon + late))).problems == ()
