"""What the reader takes as it is: ways of writing that are good and stay good."""

from pathlib import Path

import pytest

from game.content.load import Loaded, load
from tests.content.day import DAY, edited, write


def loaded(folder: Path, text: str | bytes) -> Loaded:
    found = load(write(folder, text))
    assert [str(problem) for problem in found.problems] == []
    return found


def said(folder: Path, written: str) -> str:
    """What the last move says when an author writes this behind `zeg:`."""
    text, _ = edited("zeg: Tot ziens.", f"zeg: {written}")
    scenario = loaded(folder, text).scenario
    assert scenario is not None
    return str(scenario.rondes[0].opdrachten[0].afsluiting[1].zeg)


@pytest.mark.parametrize(
    ("written", "meant"),
    [
        ("Tot ziens.", "Tot ziens."),
        ("12:30", "12:30"),
        ("no", "no"),
        ("2026", "2026"),
        ("1_000", "1_000"),
        ("~", "~"),
        ("Dit kost € 16,50 per uur!", "Dit kost € 16,50 per uur!"),
        ("Tot <samira.Hij> belt; of niet.", "Tot <samira.Hij> belt; of niet."),
        ('"Let op: tot ziens."', "Let op: tot ziens."),
        ("'''s Middags bel ik.'", "'s Middags bel ik."),
        ('"Bel vacature #3."', "Bel vacature #3."),
        ("Bel#3", "Bel#3"),
        ("dag  # een los woord mag een opmerking hebben", "dag"),
        (">-\n              Ik bel je morgen.\n              Let op: vroeg.", "Ik bel je morgen. Let op: vroeg."),
        ("Ik bel je morgen voor negen uur, zodra ik\n              de klant heb gesproken.", None),
        ('"Ik bel je morgen voor negen uur, zodra\n              ik tijd heb."', None),
    ],
)
def test_a_text_stays_what_the_author_wrote(written: str, meant: str | None, tmp_path: Path) -> None:
    joined = " ".join(line.strip() for line in written.strip('"').split("\n"))
    assert said(tmp_path, written) == (joined if meant is None else meant)


def test_a_byte_order_mark_is_fine(tmp_path: Path) -> None:
    assert loaded(tmp_path, b"\xef\xbb\xbf" + DAY.encode()).scenario is not None


@pytest.mark.parametrize("ending", ["\r\n", "\r"])
def test_line_ends_of_other_machines_are_fine(ending: str, tmp_path: Path) -> None:
    assert loaded(tmp_path, DAY.replace("\n", ending).encode()).scenario == loaded(tmp_path, DAY).scenario


def test_remarks_on_lines_of_their_own_are_fine(tmp_path: Path) -> None:
    text = DAY.replace("        een-van:\n", "        # het lot\n        een-van:   # beslist\n")
    assert loaded(tmp_path, text).scenario == loaded(tmp_path, DAY).scenario


def test_one_item_may_stand_alone_or_in_a_list(tmp_path: Path) -> None:
    text, _ = edited("onthult: ervaring", "onthult:\n                  - ervaring")
    assert loaded(tmp_path, text).scenario == loaded(tmp_path, DAY).scenario


def test_a_short_list_may_stand_on_one_line(tmp_path: Path) -> None:
    text, _ = edited("onthult: ervaring", "onthult: [ervaring]")
    assert loaded(tmp_path, text).scenario == loaded(tmp_path, DAY).scenario
