"""The report as plain text."""

from game import report
from game.core.reading import Correction
from game.report.text import WIDTH, after_summary, summary, to_text
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


def test_after_the_summary_comes_the_rest_and_nothing_of_it_again() -> None:
    built = report.build(played(), player="Noa", played="2026-11-03")
    assert f"{summary(built)}\n{after_summary(built)}" == text()
    assert after_summary(built).startswith("WAT ER GEBEURDE")


def test_a_correction_stands_beside_every_mention_of_its_moment() -> None:
    kept = Correction(7, "intake", "vraag/P2-K1-W1.4", "sterk", "De Wit", "Goed gevraagd.", "2026-11-04T09:30")
    told = to_text(report.build(played(), player="Noa", played="2026-11-03", day=7, corrections=(kept,)))
    assert "De Wit maakte hier sterk van" in told
    assert "zwak (docent: sterk)" in told
    assert told.split("WAT ER GEBEURDE")[0].count("Met de correcties van je docent: ") == 2
