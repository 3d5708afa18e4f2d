"""A tip says what to look at, and never what the answer is."""

from pathlib import Path

import pytest

from game.commands.agency import shipped
from game.content.language.proofreading import proofreader
from game.content.language.references import References
from game.content.load import load

TEXT = (shipped("scenarios") / "voorbeelden" / "gesprek" / "scenario.yaml").read_text("utf-8")
TITLE = "        met: samira\n"


def codes(folder: Path, tip: str) -> list[str]:
    assert TEXT.count(TITLE) == 1
    (folder / "scenario.yaml").write_text(TEXT.replace(TITLE, f"{TITLE}        tip: {tip}\n"), "utf-8")
    return [problem.code for problem in load(folder, proofread=proofreader(References())).problems]


@pytest.mark.parametrize(
    "tip",
    ["Het certificaat is <samira.heftruckcertificaat>.", "Vraag eens wat deed je bij je vorige werkgever."],
)
def test_a_tip_that_gives_the_answer_is_remarked_on(tmp_path: Path, tip: str) -> None:
    assert codes(tmp_path, tip) == ["W423"]


def test_a_tip_that_says_what_to_look_at_is_left_alone(tmp_path: Path) -> None:
    assert codes(tmp_path, "Laat <samira.voornaam> vooral zelf vertellen.") == []
