"""Nabespreking: how the day went, what happened, and what it shows per gedrag; only the page that is seen is built."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from game.ui.kit import (
    UI,
    Back,
    Button,
    Changed,
    Column,
    Dialog,
    Ground,
    Label,
    Look,
    Notice,
    Page,
    Panel,
    Tabs,
    Widget,
)
from game.ui.screens.common import aside, header, to_back, to_help, to_settings
from game.ui.screens.debrief_behaviour import behaviour, other_dossier, reading
from game.ui.screens.debrief_course import course
from game.ui.screens.debrief_overview import See, overview
from game.ui.screens.work import Failed, attempt
from game.ui.stage import Ask, Later, Pop, Refresh, Screen, Step
from game.words import nabespreking as words
from game.words import schermen

if TYPE_CHECKING:
    from game.referee import Agency, PlayerCard, Referee
    from game.report import Report


class Ready(NamedTuple):
    report: Report


class Written(NamedTuple):
    """The report is a file now."""

    path: str


class Debrief(Screen):
    """`page` is the tab that is open; `part`, `code` and `other` what is chosen on the pages with a choice."""

    pages = (words.OVERVIEW, words.COURSE, words.BEHAVIOUR, words.OTHER, words.READING)

    def __init__(self, agency: Agency, player: PlayerCard, referee: Referee) -> None:
        self.agency, self.player, self.referee = agency, player, referee
        self.report: Report | None = None
        self.trouble = ""
        self.page = words.OVERVIEW
        self.part = self.code = self.other = ""

    def opened(self) -> Step | None:
        found = attempt(lambda: Ready(self.agency.report(self.player.id, self.referee.day)))
        return Later(found, lambda report: report)

    def build(self, look: Look) -> UI:
        open_it = Button("verslag", words.REPORT, "verslag", kind="header", icon="file-text")
        buttons = (open_it, to_help(), to_settings(), to_back(words.BACK))
        if self.report is None:
            return UI(Ground(header(words.TITLE, *buttons[1:]), self._waiting()))
        shown = self._shown(self.report, look.narrow)
        pages = tuple(Page(page, page, shown if page == self.page else Column()) for page in self.pages)
        return UI(Ground(header(words.TITLE, *buttons), Tabs("bladen", pages, self.page, grow=1)), focus="bladen")

    def _waiting(self) -> Widget:
        if not self.trouble:
            return Panel(Label(words.LOADING, name="laden"))
        again = Button("opnieuw", schermen.AGAIN, "opnieuw", kind="primary", icon="undo-2")
        return Panel(Notice(self.trouble, kind="weak", icon="circle-alert"), again)

    def _shown(self, report: Report, narrow: bool) -> Widget:
        cut = self.referee.world.scenario.cesuur
        match self.page:
            case words.COURSE:
                return course(report, self.part, narrow=narrow)
            case words.BEHAVIOUR:
                return behaviour(report, self.code, cut, narrow=narrow)
            case words.OTHER:
                return other_dossier(report.against, self.other, cut, narrow=narrow)
            case words.READING:
                return reading(report)
            case _:
                return overview(report, cut)

    def handle(self, told: object) -> Step | None:
        match told:
            case Ready(report):
                self.report, self.trouble = report, ""
            case Failed(sentence) if self.report is None:
                self.trouble = sentence
            case Changed("bladen", value):
                self.page = str(value)
            case Changed("deel", value):
                self.part = str(value)
            case Changed("werkproces", value):
                self.code = str(value)
            case Changed("ander", value):
                self.other = str(value)
            case See(code):
                self.page, self.code = words.BEHAVIOUR, code
            case "opnieuw":
                return self.opened()
            case "verslag":
                return Later(attempt(self._open_report), lambda done: done)
            case Written(path):
                close = Button("sluiten", schermen.CLOSE, None, kind="primary")
                return Ask(
                    Dialog("verslag-klaar", words.REPORT_DONE, words.report_at(path), answers=(close,), width=680)
                )
            case Back():
                return Pop()
            case _:
                return aside(told, "nabespreking")
        return Refresh()

    def _open_report(self) -> Written:
        path = self.agency.write_report(self.player.id, self.referee.day)
        self.agency.open_file(path)
        return Written(str(path))
