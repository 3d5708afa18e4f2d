"""Every mistake has its own message, on its own line, in Dutch. `python -m tests.content.test_messages` writes the
golden file anew."""

import tempfile
from pathlib import Path

import pytest
import yaml

from game.content import tree
from game.content.load import load
from game.content.problem import CODES, Problem
from tests.content.cases import CASES, NOT_IN_A_FILE, Case
from tests.content.day import DAY, edited, write

GOLDEN = Path(__file__).with_name("meldingen.txt")


def problems(folder: Path, text: str | bytes) -> tuple[Problem, ...]:
    return load(write(folder, text)).problems


def told(folder: Path) -> str:
    """Every case with all it is answered by, as a page to read."""
    page = []
    for case in CASES:
        found = [f"  {p.code} regel {p.line}, kolom {p.column}: {p.message}" for p in problems(folder, case.text)]
        paths = [f"\n      {p.path}" if p.path else "" for p in problems(folder, case.text)]
        page += [f"{case.code} {case.title}", *(a + b for a, b in zip(found, paths, strict=True)), ""]
    return "\n".join(page)


def test_a_good_day_has_no_problems(tmp_path: Path) -> None:
    assert problems(tmp_path, DAY) == ()


@pytest.mark.parametrize("case", CASES, ids=lambda case: f"{case.code}-{case.title}")
def test_a_mistake_is_told_with_its_code_and_line(case: Case, tmp_path: Path) -> None:
    assert case.line in [p.line for p in problems(tmp_path, case.text) if p.code == case.code]


@pytest.mark.parametrize("case", CASES, ids=lambda case: f"{case.code}-{case.title}")
def test_a_mistake_is_among_the_first_two_messages(case: Case, tmp_path: Path) -> None:
    assert case.line in [p.line for p in problems(tmp_path, case.text)[:2]]


def test_every_code_has_an_example() -> None:
    """From W410 the codes are about language; they stand in tests/content/language."""
    form_and_play = {code for code in CODES if not "W410" <= code <= "W499"}
    assert {case.code for case in CASES} | set(NOT_IN_A_FILE) == form_and_play


def test_the_messages_are_as_they_were(tmp_path: Path) -> None:
    assert told(tmp_path) == GOLDEN.read_text(encoding="utf-8")


@pytest.mark.parametrize("case", CASES, ids=lambda case: f"{case.code}-{case.title}")
def test_without_libyaml_the_messages_are_the_same(case: Case, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    quick = problems(tmp_path, case.text)
    monkeypatch.setattr(tree, "LOADER", yaml.SafeLoader)
    assert problems(tmp_path, case.text) == quick


def test_all_mistakes_come_at_once(tmp_path: Path) -> None:
    text = DAY
    slips = (("niveau: start", "niveau: strat"), ("met: samira\n", "met: samria\n"), ("Tot ziens.", "Let op: dag."))
    for old, new in slips:
        text, _ = edited(old, new, text)
    assert {p.code for p in problems(tmp_path, text)} == {"V103", "R201", "B014"}


def test_a_message_names_file_line_and_code(tmp_path: Path) -> None:
    text, line = edited("met: samira\n", "met: samria\n")
    (found,) = problems(tmp_path, text)
    file = tmp_path / "scenario.yaml"
    assert str(found) == f"{file}, regel {line}: de rol 'samria' bestaat niet; bedoel je 'samira'?   [R201]"


def test_a_path_is_told_in_the_names_of_the_author(tmp_path: Path) -> None:
    text, _ = edited("                vertrouwen: 1\n", "                vertrouwen: een beetje\n")
    (found,) = problems(tmp_path, text)
    assert found.path == "rondes › intake › opdrachten › intake › onderwerpen › werk › zetten › open › vertrouwen"


def test_the_same_message_is_not_told_endlessly(tmp_path: Path) -> None:
    text = DAY.replace("P2-K1-W1.4: sterk\n", "P2-K1-W1.4: sterk\n" + 30 * "                  P2-K1-W9.9: sterk\n")
    doubled = [p for p in problems(tmp_path, text) if p.code == "B018"]
    assert len(doubled) < 30
    assert any("en dit nog" in p.message for p in doubled)


def test_of_one_code_only_the_first_are_told(tmp_path: Path) -> None:
    text, _ = edited("            zeg: Tot ziens.\n", "".join(f"            sleutel-{n}: x\n" for n in range(60)))
    unknown = [p for p in problems(tmp_path, text) if p.code == "V101"]
    assert len(unknown) == 25
    assert unknown[-1].message.endswith("(en dit nog 35 keer)")


@pytest.mark.parametrize("ending", ["\r\n", "\r", "\n"])
def test_lines_are_counted_alike_on_every_machine(ending: str, tmp_path: Path) -> None:
    text, line = edited("met: samira\n", "met: samria\n")
    assert [p.line for p in problems(tmp_path, text.replace("\n", ending).encode())] == [line]


def test_a_file_full_of_tabs_is_read_as_if_they_were_spaces(tmp_path: Path) -> None:
    lines = [line.replace("  ", "\t") if line.startswith(" ") else line for line in DAY.split("\n")]
    assert {p.code for p in problems(tmp_path, "\n".join(lines))} == {"B011"}


def test_what_was_set_right_gives_no_messages_of_its_own(tmp_path: Path) -> None:
    text, _ = edited("        met: samira\n", "        mett: samira\n")
    assert [p.code for p in problems(tmp_path, text)] == ["V101"]


if __name__ == "__main__":
    with tempfile.TemporaryDirectory() as folder:
        GOLDEN.write_text(told(Path(folder)), encoding="utf-8", newline="\n")
