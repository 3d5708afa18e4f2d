"""Per gedrag: the official sentences of one werkproces, each with its moments and where they stand in the scenario."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from game.ui.kit import SEMIBOLD, Column, Fold, Label, Notice, Option, Panel, Rich, Row, Rule, Title, Widget
from game.ui.screens.debrief_course import beside
from game.ui.screens.debrief_marks import how_sure, level, proof
from game.words import nabespreking as words
from game.words import scores

if TYPE_CHECKING:
    from game.core.scenario import Cesuur
    from game.report import Heading, Judged, Proof, Report

SHOWN_STRONG = 2
"""How many strong moments of one gedrag lie open: what could be stronger must not be looked for under them."""
WITHOUT = "zonder"
"""What is chosen to see which gedragingen have no counterpart."""


def behaviour(report: Report, chosen: str, cut: Cesuur, *, narrow: bool) -> Widget:
    """The official sentences of one werkproces, each with what was shown, what could be stronger and was missed."""
    found = {judged.code: judged for heading in report.scores for judged in heading.werkprocessen}
    if not found:
        return Panel(Label(report.score_text))
    now = found.get(chosen) or next(iter(found.values()))
    options = tuple(Option(code, _named(judged)) for code, judged in found.items())
    shown = Column(*_werkproces(now, cut, again=True), gap=12)
    return beside("werkproces", words.WHICH_WERKPROCES, options, now.code, shown, narrow=narrow)


def other_dossier(heading: Heading, chosen: str, cut: Cesuur, *, narrow: bool) -> Widget:
    """The same day read through the crosswalk, and what has no counterpart there."""
    found = {judged.code: judged for judged in heading.werkprocessen}
    options = tuple(Option(code, _named(judged)) for code, judged in found.items())
    left_over = (Option(WITHOUT, words.WITHOUT),) if heading.without else ()
    now = chosen if chosen in found or (chosen == WITHOUT and left_over) else next(iter(found), WITHOUT)
    told = _without(heading) if now == WITHOUT else _werkproces(found[now], cut)
    shown = Column(Label(heading.title, weight=600), Label(heading.why, colour="muted"), Rule(), *told, gap=12)
    return beside("ander", words.WHICH_WERKPROCES, (*options, *left_over), now, shown, narrow=narrow)


def reading(report: Report) -> Widget:
    """How the score is made, and of which play it is."""
    facts = (Rich(f"**{label}:** {value}") for label, value in report.facts)
    told = (Label(text) for text in report.explanation)
    left = Panel(Title(words.HOW_COUNTED, size="lead"), *told, gap=14, pad=22, grow=7)
    right = Panel(Title(words.WHICH_DAY, size="lead"), *facts, gap=10, pad=22, grow=5)
    return Row(left, right, below=900, gap=16, align="top")


def _named(judged: Judged) -> str:
    return words.level_of(judged.code, judged.text, scores.LEVELS[judged.level])


def _werkproces(judged: Judged, cut: Cesuur, *, again: bool = False) -> Iterable[Widget]:
    yield Title(f"{judged.code} {judged.text}")
    if judged.plain:
        yield Label(judged.plain, colour="muted")
    yield Column(*how_sure(judged, cut), gap=6)
    for found in judged.behaviours:
        yield Rule()
        yield level(found, cut, size="lead")
        yield from _moments(found.proofs, again=again)


def _moments(proofs: tuple[Proof, ...], *, again: bool) -> Iterable[Widget]:
    groups = ((words.SHOWN, ("sterk",)), (words.COULD, ("neutraal", "zwak")), (words.LEFT, ("gemist",)))
    for title, ratings in groups:
        own = [one for one in proofs if one.rating in ratings]
        shown = tuple(proof((one,), whole=True, again=again) for one in own)
        if len(own) > SHOWN_STRONG and ratings == ("sterk",):
            yield Fold(f"sterk-{own[0].number}", words.shown(len(own)), *shown, gap=12)
        elif own:
            yield Label(title, weight=SEMIBOLD)
            yield from shown


def _without(heading: Heading) -> Iterable[Widget]:
    yield Notice(heading.without_why, icon="info")
    yield from (Rich(f"**{code}** {text}") for code, text in heading.without)
