"""The first page of the debrief: what the leidinggevende says, the score, one next step, and every werkproces."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from game.ui.kit import (
    BOLD,
    Button,
    Chip,
    Column,
    Donut,
    Flow,
    Icon,
    Label,
    Panel,
    Part,
    Portrait,
    Row,
    Rule,
    Title,
    Widget,
)
from game.ui.screens.debrief_chart import Axis
from game.ui.screens.debrief_marks import RATING_COLOURS, level
from game.words import nabespreking as words
from game.words import schatting, scores
from game.words import verslag as report_words

if TYPE_CHECKING:
    from game.core.evidence import Rating
    from game.core.scenario import Cesuur
    from game.report import Heading, Report, Spoken


class See(NamedTuple):
    """Show the moments of this werkproces."""

    code: str


class Train(NamedTuple):
    """Begin the scenario that trains the next step."""

    scenario: str


def overview(report: Report, cut: Cesuur) -> Widget:
    said = [_says(report.spoken)] if report.spoken else []
    left = Column(*said, _score(report), _next(report), gap=16, grow=5)
    right = Column(*(levels(heading, cut) for heading in report.scores), gap=16, grow=6)
    return Row(left, right, below=900, gap=16, align="top")


# The leidinggevende -----------------------------------------------------------------------------------------------


def _says(spoken: Spoken) -> Widget:
    who = Column(Label(spoken.name, weight=BOLD), Label(spoken.role, size="small", colour="muted"), gap=0, grow=1)
    face = Portrait(spoken.face, size=96, says=f"{spoken.name}, {spoken.role}")
    said = Panel(*(Label(text) for text in spoken.sentences), kind="quiet", gap=10, pad=14, name="gezegd")
    return Panel(Row(face, who, gap=14, align="middle"), said, name="leidinggevende", gap=12)


# The score --------------------------------------------------------------------------------------------------------


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


# What next --------------------------------------------------------------------------------------------------------


def _next(report: Report) -> Widget:
    advice = report.advice
    code = werkproces_of(report, advice.code)
    chip = [Chip(advice.code, kind="accent")] if advice.code else []
    example = [Label(advice.example, colour="muted")] if advice.example else []
    see = [Button("naar-momenten", words.SEE_MOMENTS, See(code), icon="search")] if code else []
    head = Row(Icon("target", size=26, colour="link"), Title(words.NEXT_STEP, size="lead", grow=1), gap=10)
    advised = Label(advice.text, name="volgende-stap")
    return Panel(head, advised, *example, Flow(*see, *chip, gap=12), *_training(report), name="stap", gap=12, pad=22)


def _training(report: Report) -> tuple[Widget, ...]:
    """Where it can be practised, once that was looked up."""
    training = report.advice.training
    if training is None:
        return ()
    begin = Button("oefenen", words.TRAIN, Train(training.scenario), kind="primary", icon="briefcase")
    told = Row(Icon("map-pin", size=20, colour="link"), Label(training.told, grow=1), gap=8, align="top")
    return Rule(), told, Flow(begin)


def werkproces_of(report: Report, gedrag: str) -> str:
    """The code of the werkproces that shows this gedrag; '' when none does."""
    every = (judged for heading in report.scores for judged in heading.werkprocessen)
    return next((j.code for j in every if any(g.code == gedrag for g in j.behaviours)), "")


# The werkprocessen ------------------------------------------------------------------------------------------------


def levels(heading: Heading, cut: Cesuur) -> Widget:
    """The chart: every werkproces on the same line of 0 to 100."""
    rows = [part for judged in heading.werkprocessen for part in (Rule(), level(judged, cut))]
    bars = any(judged.span for judged in heading.werkprocessen)
    own = any(judged.own and judged.span for judged in heading.werkprocessen)
    cuts = words.CUT.format(voldoende=cut.voldoende, goed=cut.goed)
    text = " ".join((words.BAR, *([schatting.FIGURE] if own else []), cuts))
    legend = [Label(text, size="small", colour="muted"), Axis((cut.voldoende, cut.goed))] if bars else []
    why = [Label(heading.why, size="small", colour="muted")] if heading.why else []
    return Panel(Title(heading.title, size="lead"), *why, *legend, *rows, gap=12, pad=22)
