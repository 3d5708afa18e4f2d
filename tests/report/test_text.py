"""The report as plain text."""

from game import report
from game.report.text import WIDTH, to_text
from tests.report.played import GOLDEN, played


def text() -> str:
    return to_text(report.build(played(), player="Noa", played="2026-11-03"))


def test_it_reads_as_the_golden_report() -> None:
    """Written anew with `python -m tests.report.played`, after reading the difference."""
    assert text() == GOLDEN.read_text(encoding="utf-8")


def test_no_line_is_wider_than_the_terminal() -> None:
    assert max(map(len, text().splitlines())) <= WIDTH


def test_there_is_one_empty_line_at_most_between_lines() -> None:
    assert "\n\n\n" not in text()
