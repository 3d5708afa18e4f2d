"""Nabespreking: how the day went, what happened, and what it shows per gedrag; only the page that is seen is built."""

from __future__ import annotations

from dataclasses import replace
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
    Submitted,
    Tabs,
    Widget,
)
from game.ui.screens.common import aside, header, to_back, to_help, to_settings, trouble_dialog
from game.ui.screens.debrief_behaviour import behaviour, other_dossier, reading
from game.ui.screens.debrief_course import bundles, course
from game.ui.screens.debrief_estimate import SCALE, Estimated, Passed, estimating, questions
from game.ui.screens.debrief_marks import Again, Reread
from game.ui.screens.debrief_overview import See, Train, overview
from game.ui.screens.debrief_training import (
    Entered,
    Fresh,
    Learned,
    Left,
    Trained,
    begun_before,
    learn,
    left_or_fresh,
    look_for,
)
from game.ui.screens.entering import day_screen
from game.ui.screens.home_cards import Resume
from game.ui.screens.progress import Compared, looked_up, progress_page
from game.ui.screens.work import Failed, attempt
from game.ui.screens.working import Working
from game.ui.stage import Ask, Later, Pop, Push, Refresh, Replace, Step, Steps
from game.words import nabespreking as words
from game.words import schermen

if TYPE_CHECKING:
    from game.referee import Agency, PlayerCard, Referee
    from game.report import Proof, Report
    from game.report.progress import Progress


class Ready(NamedTuple):
    report: Report


class Written(NamedTuple):
    """The report is a file now."""

    path: str


class Branched(NamedTuple):
    """The day as it was just before a moment."""

    referee: Referee
    proof: Proof


class Debrief(Working):
    """`page` is the tab that is open; `part`, `code` and `other` what is chosen on the pages with a choice.

    `given` is what the player thought so far, before the score is shown; `sought` the control of a moment to read back.
    """

    pages = (words.OVERVIEW, words.COURSE, words.BEHAVIOUR, words.PROGRESS, words.OTHER, words.READING)

    def __init__(self, agency: Agency, player: PlayerCard, referee: Referee) -> None:
        self.agency, self.player, self.referee = agency, player, referee
        self.report: Report | None = None
        self.trouble = ""
        self.page = words.OVERVIEW
        self.part = self.code = self.other = self.sought = ""
        self.given: dict[str, str] = {}
        self.progress: Progress | None = None
        self.only_weak = False
        self.ui: UI | None = None

    def opened(self) -> Step | None:
        return Later(attempt(self._reported), lambda report: report)

    def _reported(self) -> Ready:
        return Ready(self.agency.report(self.player.id, self.referee.day))

    def build(self, look: Look) -> UI:
        self.ui = self._built(look)
        return self.ui

    def _built(self, look: Look) -> UI:
        open_it = Button("verslag", words.REPORT, "verslag", kind="header", icon="file-text")
        buttons = (open_it, to_help(), to_settings(), to_back(words.BACK))
        if self.report is None:
            return UI(Ground(header(words.TITLE, *buttons[1:]), self._waiting()))
        if not self.report.asked:
            first = next(iter(questions(self.report)), None)
            page = Ground(header(words.TITLE, *buttons[1:]), *self.news(), estimating(self.report, self.given))
            return UI(page, focus=f"{SCALE}{first.key}" if first else "schat-klaar")
        shown = self._shown(self.report, look.narrow)
        pages = tuple(Page(page, page, shown if page == self.page else Column()) for page in self.pages)
        focus, self.sought = self.sought or "bladen", ""
        return UI(
            Ground(header(words.TITLE, *buttons), *self.news(), Tabs("bladen", pages, self.page, grow=1)), focus=focus
        )

    def _waiting(self) -> Widget:
        if not self.trouble:
            return Panel(Label(words.LOADING, name="laden"))
        again = Button("opnieuw", schermen.AGAIN, "opnieuw", kind="primary", icon="undo-2")
        return Panel(Notice(self.trouble, kind="weak", icon="circle-alert"), again)

    def _shown(self, report: Report, narrow: bool) -> Widget:
        cut = self.referee.world.scenario.cesuur
        match self.page:
            case words.COURSE:
                return course(report, self.part, narrow=narrow, only_weak=self.only_weak)
            case words.BEHAVIOUR:
                return behaviour(report, self.code, cut, narrow=narrow)
            case words.PROGRESS:
                return progress_page(self.progress)
            case words.OTHER:
                return other_dossier(report.against, self.other, cut, narrow=narrow)
            case words.READING:
                return reading(report)
            case _:
                return overview(report, cut)

    # ---- what is told

    def handle(self, told: object) -> Step | None:
        match told:
            case Ready(report):
                self.doing = ""
                if self.ui is not None:
                    self.ui.forget_place()
                self.report, self.trouble = report, ""
                return Steps((Refresh(), *([learn(self.agency)] if self._advised else [])))
            case Failed(sentence) if self.report is None:
                self.trouble = sentence
            case Changed("bladen", value):
                self.page = str(value)
                return Steps((Refresh(), *self._look_up()))
            case Compared(progress):
                self.progress = progress
            case Changed("deel", value):
                self.part = str(value)
            case Changed("werkproces", value):
                self.code = str(value)
            case Changed("ander", value):
                self.other = str(value)
            case Changed("alleen-zwak", value):
                self.only_weak = bool(value)
            case See(code):
                self.page, self.code = words.BEHAVIOUR, code
            case Reread(moment):
                self._reread(moment)
            case Back():
                return Pop()
            case _:
                return self._beside(told)
        return Refresh()

    def _beside(self, told: object) -> Step | None:
        match told:
            case "opnieuw":
                return self.opened()
            case "verslag":
                return self.begin(words.REPORT_COMES, self._open_report)
            case Written(path):
                self.doing = ""
                close = Button("sluiten", schermen.CLOSE, None, kind="primary")
                told = Dialog("verslag-klaar", words.REPORT_DONE, words.report_at(path), answers=(close,), width=680)
                return Steps((Refresh(), Ask(told)))
            case Changed(name, value) if name.startswith(SCALE):
                self.given[name.removeprefix(SCALE)] = str(value)
                return None
            case Submitted(name, value) if name.startswith(SCALE):
                return self._answered(name, str(value))
            case Learned() | Trained() | Train() | Left() | Fresh() | Resume() | Entered():
                return self._practise(told)
            case Estimated():
                return self._keep(dict(self.given))
            case Passed():
                return self._keep({})
            case Again(moment):
                return self._play_again(moment)
            case Branched(referee, proof):
                from game.ui.screens.branch import Branch

                self.doing = ""
                return Push(Branch(self.agency, self.player, referee, proof))
            case Failed(sentence):
                self.doing = ""
                return Steps((Refresh(), trouble_dialog(sentence)))
        return aside(told, "nabespreking")

    def _open_report(self) -> Written:
        path = self.agency.write_report(self.player.id, self.referee.day)
        self.agency.open_file(path)
        return Written(str(path))

    # ---- what the player thought

    def _answered(self, name: str, value: str) -> Step | None:
        """By digit: on to the next question, and after the last to the button under them."""
        self.given[name.removeprefix(SCALE)] = value
        if self.ui is not None:
            names = [widget.name for widget in self.ui.order]
            self.ui.set_focus(self.ui.find(names[names.index(name) + 1]))
        return None

    def _keep(self, given: dict[str, str]) -> Step | None:
        """Written down first, so that the score never comes before what was thought of it."""
        return self.begin(words.LOADING, lambda: self._kept(given))

    def _kept(self, given: dict[str, str]) -> Ready:
        self.agency.keep_estimates(self.player.id, self.referee.day, given)
        return self._reported()

    # ---- all days together

    def _look_up(self) -> tuple[Step, ...]:
        """Only when its page is opened: every day has to be followed again for it."""
        if self.page != words.PROGRESS or self.progress is not None:
            return ()
        return (looked_up(self.agency, self.player.id),)

    # ---- the next step, and where to practise it

    @property
    def _advised(self) -> str:
        return self.report.advice.gedrag if self.report and self.report.asked else ""

    def _practise(self, told: object) -> Step | None:
        match told:
            case Learned(more):
                played = self.referee.world.source.scenario
                return learn(self.agency) if more else look_for(self.agency, self._advised, played)
            case Trained(training) if training and self.report:
                self.report = replace(self.report, advice=replace(self.report.advice, training=training))
                return Refresh()
            case Train(scenario):
                return self.begin(schermen.OPENING, lambda: left_or_fresh(self.agency, self.player, scenario))
            case Left():
                self.doing = ""
                return begun_before(told)
            case Fresh(scenario):
                self.doing = ""
                return self.begin(schermen.OPENING, lambda: Entered(self.agency.begin(self.player.id, scenario)))
            case Resume(day):
                return self.begin(schermen.OPENING, lambda: Entered(self.agency.resume(self.player.id, day)))
            case Entered(referee):
                return Replace(day_screen(self.agency, self.player, referee))
        return None

    # ---- reading back

    def _reread(self, number: int) -> None:
        """Where this moment stands in the course of the day, with the focus on it."""
        found = ((part, bundle) for part in (self.report.parts if self.report else ()) for bundle in bundles(part))
        part, bundle = next((p, b) for p, b in found if any(proof.number == number for proof in b))
        self.page, self.part, self.only_weak = words.COURSE, part.id, False
        self.sought = f"opnieuw-{bundle[0].number}"

    # ---- again from here

    def _play_again(self, moment: int) -> Step | None:
        proof = self._moment(moment)
        if proof is None:
            return None
        day = self.referee.day
        return self.begin(
            words.BRANCH_COMES, lambda: Branched(self.agency.again(self.player.id, day, *proof.key), proof)
        )

    def _moment(self, number: int) -> Proof | None:
        judged = (one for heading in (self.report.scores if self.report else ()) for one in heading.werkprocessen)
        return next((proof for one in judged for proof in one.proofs if proof.number == number), None)
