"""A teacher keeps a warning, with a reason in the file."""

from pathlib import Path

import pytest

from game.content.load import load
from tests.content.day import DAY, edited, write
from tests.content.language.reading_aloud import proofread, told

SLIP, _ = edited("zeg: Tot ziens.", "zeg: Houdoe, blorp.")


def accepting(code: str, extra: str = "", text: str = SLIP) -> str:
    return f"{text}akkoord:\n  - code: {code}\n{extra}    reden: Zo praat men hier.\n"


@pytest.mark.parametrize(
    "extra",
    [
        "",
        "    bij: stoppen\n",
        "    bij: intake/stoppen/zeg\n",
        "    bij: intake/afsluiting/stoppen\n",
        "    woord: blorp\n",
        "    bij: stoppen\n    woord: blorp\n",
    ],
)
def test_an_accepted_warning_is_not_told_but_counted(extra: str, tmp_path: Path) -> None:
    loaded = proofread(tmp_path, accepting("W411", extra))
    assert loaded.problems == ()
    assert loaded.accepted == 1


@pytest.mark.parametrize("extra", ["    bij: open\n", "    bij: stoppen/intake\n", "    woord: blor\n"])
def test_an_acceptance_of_nothing_is_itself_a_warning(extra: str, tmp_path: Path) -> None:
    text = accepting("W411", extra)
    line = text.count("\n", 0, text.index("  - code:")) + 1
    assert ("W451", line) in told(tmp_path, text)
    assert [code for code, _ in told(tmp_path, text)].count("W411") == 1


def test_another_code_accepts_nothing(tmp_path: Path) -> None:
    assert {code for code, _ in told(tmp_path, accepting("W413"))} == {"W411", "W451"}


def test_other_warnings_can_be_accepted_as_well(tmp_path: Path) -> None:
    text, _ = edited("  klant:\n", "  joris:\n    soort: collega\n  klant:\n")
    assert told(tmp_path, accepting("W401", "    bij: joris\n", text)) == []


def test_what_an_author_accepts_is_not_told_when_only_playing_either(tmp_path: Path) -> None:
    text, _ = edited("  klant:\n", "  joris:\n    soort: collega\n  klant:\n")
    loaded = load(write(tmp_path, accepting("W401", "    bij: joris\n", text)))
    assert (loaded.problems, loaded.accepted) == ((), 1)
    assert [problem.code for problem in load(write(tmp_path, text)).problems] == ["W401"]


def test_an_error_cannot_be_accepted(tmp_path: Path) -> None:
    text = accepting("R201", "", DAY)
    line = text.count("\n", 0, text.index("R201")) + 1
    (found,) = proofread(tmp_path, text).problems
    assert (found.code, found.line) == ("V104", line)
    assert "W411" in found.message


def test_a_reason_is_asked_for(tmp_path: Path) -> None:
    (found,) = proofread(tmp_path, accepting("W411").replace("    reden: Zo praat men hier.\n", "")).problems
    assert found.code == "V102"


def test_accepting_does_not_make_it_another_scenario(tmp_path: Path) -> None:
    before, after = (load(write(tmp_path, text)) for text in (SLIP, accepting("W411")))
    assert before.source.content_hash == after.source.content_hash
    assert before.scenario == after.scenario


def test_when_only_playing_an_acceptance_is_left_alone(tmp_path: Path) -> None:
    assert load(write(tmp_path, accepting("W451"))).problems == ()
