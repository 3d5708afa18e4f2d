"""The first page of the debrief: the score, what it is and is not, one next step, and every werkproces in short."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from game.ui.kit import (
    Button,
    Chip,
    Column,
    Donut,
    Flow,
    Icon,
    Label,
    Panel,
    Part,
    Row,
    Rule,
    Title,
    Widget,
)
from game.ui.screens.debrief_marks import RATING_COLOURS, level
from game.words import nabespreking as words
from game.words import scores
from game.words import verslag as report_words

if TYPE_CHECKING:
    from game.core.evidence import Rating
    from game.core.scenario import Cesuur
    from game.report import Heading, Report


class See(NamedTuple):
    """Show the moments of this werkproces."""

    code: str


def overview(report: Report, cut: Cesuur) -> Widget:
    left = Column(_score(report), _next(report), gap=16, grow=5)
    headings = [heading for heading in (*report.scores, report.standing) if heading]
    right = Column(*(_levels(heading, cut) for heading in headings), gap=16, grow=6)
    return Row(left, right, below=900, gap=16, align="top")


def _score(report: Report) -> Widget:
    told = ", ".join(words.count(number, label) for _, label, number in report.counts)
    ring = tuple(Part(number, RATING_COLOURS[rating]) for rating, _, number in report.counts)
    donut = Donut(ring, str(report.oefenscore), says=words.donut(told), size=132)
    score = Label(f"{report_words.SCORE}: {report.score_text}", size="title", weight=600, name="oefenscore")
    counts = Column(*(_count(*count) for count in report.counts if count[2]), gap=2)
    amended = [Label(report.amended, weight=600)] if report.amended else []
    return Panel(
        Title(report.title, size="lead"),
        score,
        *amended,
        Row(donut, Column(Label(words.MOMENTS_COUNTED, size="small", colour="muted"), counts, gap=4, grow=1), gap=20),
        *(Label(note, colour="muted") for note in report.notes),
        name="score",
        gap=14,
        pad=22,
    )


def _count(rating: Rating, label: str, number: int) -> Widget:
    icon = Icon(scores.RATING_ICONS[rating], colour=RATING_COLOURS[rating], size=20)
    return Row(icon, Label(words.count(number, label)), gap=8, align="middle")


def _next(report: Report) -> Widget:
    advice = report.advice
    code = werkproces_of(report, advice.code)
    chip = [Chip(advice.code, kind="accent")] if advice.code else []
    example = [Label(advice.example, colour="muted")] if advice.example else []
    see = [Button("naar-momenten", words.SEE_MOMENTS, See(code), icon="search")] if code else []
    head = Row(Icon("target", size=26, colour="link"), Title(words.NEXT_STEP, size="lead", grow=1), gap=10)
    advised = Label(advice.text, name="volgende-stap")
    return Panel(head, advised, *example, Flow(*see, *chip, gap=12), name="stap", gap=12, pad=22)


def werkproces_of(report: Report, gedrag: str) -> str:
    """The code of the werkproces that shows this gedrag; '' when none does."""
    every = (judged for heading in report.scores for judged in heading.werkprocessen)
    return next((j.code for j in every if any(g.code == gedrag for g in j.behaviours)), "")


def _levels(heading: Heading, cut: Cesuur) -> Widget:
    rows = [part for judged in heading.werkprocessen for part in (Rule(), level(judged, cut))][1:]
    bars = any(judged.span for judged in heading.werkprocessen)
    cuts = words.CUT.format(voldoende=cut.voldoende, goed=cut.goed)
    legend = [Label(f"{words.BAR} {cuts}", size="small", colour="muted")] if bars else []
    why = [Label(heading.why, size="small", colour="muted")] if heading.why else []
    return Panel(Title(heading.title, size="lead"), *why, *legend, *rows, gap=12, pad=22)
