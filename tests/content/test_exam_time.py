"""What `controleer` says about a time limit: only for an exam, and long enough."""

from pathlib import Path

import pytest

from game.content.load import load
from tests.content.day import DAY, write


@pytest.mark.parametrize(
    ("level", "limit", "codes"),
    [
        ("examen", "60 min", []),
        ("examen", "1 uur", []),
        ("examen", "30 min", ["W403"]),  # for a day of 40 minutes
        ("gevorderd", "60 min", ["S302"]),
        ("start", "60 min", ["S302"]),
        ("examen", "lang", ["V104"]),
    ],
)
def test_a_limit_needs_an_exam_and_enough_time(tmp_path: Path, level: str, limit: str, codes: list[str]) -> None:
    def told(text: str) -> list[str]:
        return [problem.code for problem in load(write(tmp_path, text)).problems]

    text = DAY.replace("niveau: start", f"niveau: {level}")
    with_limit = text.replace("voorbeeld: ja", f"voorbeeld: ja\nexamentijd: {limit}")
    assert sorted(told(with_limit)) == sorted((*codes, *told(text)) if "V104" not in codes else codes)
