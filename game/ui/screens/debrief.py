"""Nabespreking: how the day went, what happened, and what it shows per gedrag."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from game.ui.kit import (
    UI,
    Back,
    Button,
    Changed,
    Chip,
    Column,
    Field,
    Flow,
    Ground,
    Help,
    Icon,
    Label,
    Look,
    Notice,
    Option,
    Page,
    Panel,
    Progress,
    Rich,
    Row,
    Select,
    Tabs,
    Title,
    Widget,
)
from game.ui.screens.common import header, help_dialog, trouble_dialog
from game.ui.screens.work import Failed, attempt
from game.ui.stage import Later, Pop, Push, Refresh, Screen, Step
from game.words import nabespreking as words
from game.words import scores, spel
from game.words import verslag as report_words

if TYPE_CHECKING:
    from game.core.evidence import Rating
    from game.referee import Agency, PlayerCard, Referee
    from game.report import Judged, Line, Part, Proof, Report

RATING_COLOURS = {"sterk": "good", "neutraal": "neutral", "zwak": "weak", "gemist": "missed"}
LEVEL_COLOURS = {"O": "weak", "V": "accent", "G": "good", None: "muted"}


class Debrief(Screen):
    """`page`, `part` and `code` are what is open: a tab, a task of the day, a werkproces."""

    pages = (words.OVERVIEW, words.COURSE, words.BEHAVIOUR)

    def __init__(self, agency: Agency, player: PlayerCard, referee: Referee) -> None:
        self.agency, self.player, self.referee = agency, player, referee
        self.report: Report | None = None
        self.page, self.part, self.code = words.OVERVIEW, "", ""

    def opened(self) -> Step | None:
        return Later(attempt(lambda: self.agency.report(self.player.id, self.referee.day)), lambda report: report)

    def build(self, look: Look) -> UI:
        top = header(words.TITLE)
        if self.report is None:
            return UI(Ground(top, Panel(Label(words.LOADING, name="laden"))))
        pages = (
            Page(words.OVERVIEW, words.OVERVIEW, overview(self.report)),
            Page(words.COURSE, words.COURSE, course(self.report, self.part)),
            Page(words.BEHAVIOUR, words.BEHAVIOUR, behaviour(self.report, self.code)),
        )
        buttons = Flow(
            Button("verslag", words.REPORT, "verslag", kind="primary", icon="file-text"),
            Button("terug", words.BACK, Back(), icon="arrow-left"),
        )
        return UI(Ground(top, Panel(Tabs("bladen", pages, self.page), name="nabespreking"), buttons))

    def handle(self, told: object) -> Step | None:
        match told:
            case Changed("bladen", value):
                self.page = str(value)
            case Changed("deel", value):
                self.part = str(value)
                return Refresh()
            case Changed("werkproces", value):
                self.code = str(value)
                return Refresh()
            case "verslag":
                return Later(attempt(self._open_report), lambda done: done)
            case Failed(sentence):
                return trouble_dialog(sentence)
            case "menu":
                from game.ui.screens.settings import Settings

                return Push(Settings())
            case Help():
                return help_dialog()
            case Back():
                return Pop()
            case _ if hasattr(told, "oefenscore"):
                self.report = told
                return Refresh()
        return None

    def _open_report(self) -> None:
        self.agency.open_file(self.agency.write_report(self.player.id, self.referee.day))


# Overview ---------------------------------------------------------------------------------------------------------


def overview(report: Report) -> Widget:
    facts = Flow(*(Chip(f"{label}: {value}", kind="plain") for label, value in report.facts[:4]))
    score = Column(
        Title(report.title),
        facts,
        Label(f"{report_words.SCORE}: {report.score_text}", size="lead", weight=600, name="oefenscore"),
        *([Rich(report.amended)] if report.amended else []),
        *(Rich(note, colour="muted") for note in report.notes),
        Flow(*(_count(*count) for count in report.counts)),
        Title(report_words.NEXT_STEP, size="lead"),
        Notice(
            f"{report.advice.text} {report.advice.code}".strip(), kind="accent", icon="target", name="volgende-stap"
        ),
        *([Rich(report.advice.example)] if report.advice.example else []),
        gap=12,
        grow=5,
    )
    bars = [bar(judged) for heading in report.scores for judged in heading.werkprocessen]
    levels = Column(Title(report_words.OVERVIEW, size="lead"), *bars, gap=14, grow=6)
    return Row(score, levels, below=860, gap=28, align="top")


def _count(rating: Rating, label: str, count: int) -> Widget:
    return Row(
        Icon(scores.RATING_ICONS[rating], colour=RATING_COLOURS[rating]),
        Label(f"{count} {label}"),
        gap=6,
        align="middle",
    )


def bar(judged: Judged) -> Widget:
    """A werkproces: the official title, its level in words, and a bar only where there is a level."""
    icon = scores.LEVEL_ICONS[judged.level]
    colour = LEVEL_COLOURS[judged.level]
    level = Row(
        Icon(icon, colour=colour), Label(judged.level_name, weight=600), Label(judged.amount), gap=8, align="middle"
    )
    shown = [Progress(int(judged.amount.split("%")[0]), kind=colour)] if judged.level else []
    told = [Rich(text, colour="muted", size="small") for text in (judged.sureness, judged.held_back) if text]
    return Column(Label(f"{judged.code} {judged.text}", weight=600), level, *shown, *told, gap=4)


# What happened ----------------------------------------------------------------------------------------------------


def course(report: Report, chosen: str) -> Widget:
    """One part of the day at a time: what was said and done, and how it counted."""
    parts = {part.id: part for part in report.parts}
    now = parts.get(chosen) or report.parts[0]
    options = tuple(Option(part.id, _named(part)) for part in report.parts)
    select = Field(words.WHICH_PART, Select("deel", options, now.id, says=words.WHICH_PART))
    lines = [widget for line in now.lines for widget in _line(line)]
    missed = _bundles(words.MISSED, now.missed)
    kept_out = _bundles(words.KEPT_OUT, now.kept_out)
    note = [Rich(now.note, colour="muted")] if now.note else []
    return Column(select, *note, *lines, *missed, *kept_out, gap=8)


def _named(part: Part) -> str:
    round_ = spel.ROUNDS.get(part.round, part.round)
    return part.title if not part.round else f"{round_}: {part.title}"


def _line(line: Line) -> Iterable[Widget]:
    who = Label(
        report_words.heads(line.speaker or line.label),
        size="small",
        weight=600,
        colour="accent" if line.mine else "muted",
    )
    yield Column(who, Rich(line.text), gap=0, sides=24 if line.mine else 0) if line.text else who
    for bundle in line.proofs:
        yield _proof(bundle)


def _bundles(title: str, bundles: tuple[tuple[Proof, ...], ...]) -> list[Widget]:
    return [Title(title, size="lead"), *(_proof(bundle) for bundle in bundles)] if bundles else []


def _proof(bundle: tuple[Proof, ...]) -> Widget:
    """Kansen that one thing settled: the rating in words and icon, why, and where to find it."""
    first = bundle[0]
    kind, icon = RATING_COLOURS[first.rating], scores.RATING_ICONS[first.rating]
    codes = ", ".join(proof.gedrag for proof in bundle)
    text = f"**{first.label.capitalize()}** ({codes}). {words.why(first.why, first.better)} {_amended(bundle)}".strip()
    return Notice(text, kind=kind, icon=icon)


def _amended(bundle: tuple[Proof, ...]) -> str:
    return " ".join(proof.amended.text for proof in bundle if proof.amended)


# Per gedrag -------------------------------------------------------------------------------------------------------


def behaviour(report: Report, chosen: str) -> Widget:
    """One werkproces at a time: every gedrag in the official words, with its moments."""
    found = {judged.code: judged for heading in report.scores for judged in heading.werkprocessen}
    if not found:
        return Label(report.score_text)
    now = found.get(chosen) or next(iter(found.values()))
    options = tuple(Option(code, f"{code} {judged.text}") for code, judged in found.items())
    select = Field(words.WHICH_WERKPROCES, Select("werkproces", options, now.code, says=words.WHICH_WERKPROCES))
    return Column(select, bar(now), *(_behaviour(judged) for judged in now.behaviours), gap=16)


def _behaviour(judged: Judged) -> Widget:
    moments = [_moment(proof) for proof in judged.proofs]
    return Column(bar(judged), *moments, gap=6)


def _moment(proof: Proof) -> Widget:
    kind, icon = RATING_COLOURS[proof.rating], scores.RATING_ICONS[proof.rating]
    did = f" “{proof.did}”" if proof.did else ""
    return Notice(f"**{proof.label.capitalize()}**{did} ({proof.where}) {proof.why}", kind=kind, icon=icon)
