"""Met de klas: lessons at the projector, without names. The lesson is kept until the teacher throws it away."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from game.ui.kit import (
    SEMIBOLD,
    UI,
    Button,
    Column,
    Dialog,
    Flow,
    Ground,
    Label,
    Look,
    Notice,
    Panel,
    Row,
    Rule,
    Title,
    Widget,
)
from game.ui.look import Wishes
from game.ui.screens.common import header, to_back, to_help, to_settings
from game.ui.screens.home import Home
from game.ui.screens.home_cards import GoOn, Resume, Shelf, Ways, new_days
from game.ui.screens.work import attempt
from game.ui.stage import Ask, Later, Push, Step
from game.words import klassikaal as words
from game.words import schermen

if TYPE_CHECKING:
    from game.referee import DayCard, Referee, ScenarioCard

WISHES = Wishes(zoom=125)
"""As large as leaves what is said and what can be chosen beside each other."""


class Throw(NamedTuple):
    """Throw this lesson away; `sure` once it was asked about."""

    day: int
    sure: bool = False


class Classroom(Home):
    """The same shelf of scenarios; its days are lessons, and belong to nobody."""

    about = "klas"

    def build(self, look: Look) -> UI:
        top = header(schermen.CLASS, to_help(), to_settings(), to_back(schermen.BACK))
        if self.trouble:
            return super().build(look)
        ways = Ways()
        kept = self._lessons(ways)
        shelf = Shelf(self.days, self._cards(), {}, self.more, self.typed, self.remark, self._opening())
        opening = [Notice(schermen.OPENING, name="openen", icon="hourglass")] if self._opening() else []
        left = Column(*opening, *kept, new_days(shelf, ways), gap=16, grow=7)
        right = Panel(*(Label(text) for text in words.ABOUT), name="uitleg", gap=14, grow=5)
        self.ui = UI(Ground(top, Row(left, right, gap=16, below=900, align="top")), focus=ways.first)
        return self.ui

    def _cards(self) -> tuple[ScenarioCard, ...] | None:
        return None if self.days is None else self.scenarios

    def _lessons(self, ways: Ways) -> list[Widget]:
        if not self.days:
            return []
        rows = [row for day in self.days for row in (Rule(), self._lesson(day, ways))][1:]
        return [Panel(Title(words.LESSONS), *rows, name="lessen", gap=14)]

    def _lesson(self, day: DayCard, ways: Ways) -> Widget:
        over = bool(day.ended)
        told = words.lesson(self._when(day.ended or day.begun), over=over)
        name = f"les-{day.id}"
        go = Button(
            name,
            words.LOOK_BACK if over else words.GO_ON,
            Resume(day.id),
            kind="secondary" if over else "primary",
            icon="eye" if over else "play",
            hotkey=ways.key(name),
        )
        throw = Button(f"weg-{day.id}", words.THROW, Throw(day.id), kind="quiet", icon="trash-2")
        week = f"vervolg-{day.id}"
        on = Button(week, schermen.NEXT_DAY, GoOn(day.id), icon="calendar", hotkey=ways.key(week)) if day.next else None
        about = Column(Label(day.title, weight=SEMIBOLD, size="lead"), Label(told, size="small", colour="muted"), gap=4)
        return Column(about, Flow(go, *((on,) if on else ()), throw, gap=8), gap=8)

    def handle(self, told: object) -> Step | None:
        match told:
            case Throw(day, False):
                yes = Button("ja", words.YES_THROW, Throw(day, True), kind="danger", icon="trash-2")
                no = Button("nee", words.NO_THROW, None)
                return Ask(Dialog("zeker", words.SURE_THROW, words.SURE_THROW_TEXT, answers=(yes, no)))
            case Throw(day, True):
                return Later(attempt(lambda: self._thrown(day)), lambda done: done)
        return super().handle(told)

    def _thrown(self, day: int) -> object:
        from game.ui.screens.home import Days

        self.agency.remove_day(self.player.id, day)
        return Days(self.agency.days(self.player.id))

    def _enter(self, referee: Referee) -> Step:
        if referee.session.is_over:
            return super()._enter(referee)
        from game.ui.screens.voting import ClassDay

        self.busy, self.away = False, True
        self.more = self.typed = self.remark = ""
        return Push(ClassDay(self.agency, self.player, referee))
