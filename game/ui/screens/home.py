"""Home: what this player can do: go on with a day, begin one, or look back at one that is over."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from game.ui.kit import UI, Back, Button, Flow, Ground, Help, Label, Look, Panel, Rich, Row, Title, Widget
from game.ui.screens.common import header, help_dialog, trouble_dialog
from game.ui.screens.work import Failed, attempt
from game.ui.stage import Later, Pop, Push, Refresh, Screen, Step
from game.words import schermen as words

if TYPE_CHECKING:
    from game.referee import Agency, DayCard, PlayerCard, Referee, ScenarioCard


@dataclass(frozen=True, slots=True)
class Begin:
    scenario: str


@dataclass(frozen=True, slots=True)
class Resume:
    day: int


@dataclass(frozen=True, slots=True)
class Loaded:
    scenarios: tuple[Any, ...]
    days: tuple[Any, ...]


@dataclass(frozen=True, slots=True)
class Ready:
    referee: Any


class Home(Screen):
    def __init__(
        self, agency: Agency, player: PlayerCard, scenario: str | None = None, seed: int | None = None
    ) -> None:
        self.agency, self.player, self.wanted, self.seed = agency, player, scenario, seed
        self.scenarios: tuple[ScenarioCard, ...] | None = None
        self.days: tuple[DayCard, ...] = ()
        self.busy = False
        self.loading = False

    def opened(self) -> Step | None:
        if self.wanted is not None:
            wanted, self.wanted = self.wanted, None
            return self._open(lambda: self.agency.begin(self.player.id, wanted, self.seed))
        return self._load()

    def _load(self) -> Step:
        self.loading = True
        found = attempt(lambda: Loaded(self.agency.scenarios(), self.agency.days(self.player.id)))
        return Later(found, lambda loaded: loaded)

    def build(self, look: Look) -> UI:
        top = header(words.HELLO.format(name=self.player.name))
        if self.scenarios is None:
            return UI(Ground(top, Panel(Label(words.LOADING, name="laden"))))
        back = Button("terug", words.BACK, Back(), kind="quiet", icon="arrow-left")
        return UI(Ground(top, *self._open_days(), self._new_days(), *self._old_days(), Flow(back)))

    def _open_days(self) -> list[Widget]:
        days = [day for day in self.days if not day.ended]
        if not days:
            return []
        rows = (self._row(day.title, words.begun(day.begun, day.actions), self._resume(day)) for day in days)
        return [Panel(Title(words.GO_ON, size="lead"), *rows, name="lopend")]

    def _resume(self, day: DayCard) -> Button:
        return Button(f"dag-{day.id}", words.RESUME, Resume(day.id), kind="primary", icon="play")

    def _new_days(self) -> Widget:
        rows = [self._scenario(card) for card in self.scenarios or ()]
        return Panel(Title(words.NEW_DAY, size="lead"), *rows, name="nieuw")

    def _scenario(self, card: ScenarioCard) -> Widget:
        if card.problem:
            return self._row(card.title, card.problem, None)
        button = Button(f"begin-{card.id}", words.BEGIN_DAY, Begin(card.id), icon="briefcase")
        return self._row(card.title, words.about(card.level, card.minutes, card.description), button)

    def _old_days(self) -> list[Widget]:
        days = [day for day in self.days if day.ended]
        if not days:
            return []
        rows = (
            self._row(
                day.title,
                words.ended(day.ended),
                Button(f"terugblik-{day.id}", words.SEE_AGAIN, Resume(day.id), icon="clipboard-list"),
            )
            for day in days
        )
        return [Panel(Title(words.DONE_DAYS, size="lead"), *rows, name="eerder")]

    def _row(self, title: str, about: str, button: Button | None) -> Widget:
        from game.ui.kit import Column

        told = Column(Label(title, weight=600), Rich(about), gap=2, grow=1)
        return Row(told, *([button] if button else []), below=620, align="middle", gap=16)

    def handle(self, told: object) -> Step | None:
        match told:
            case Loaded(scenarios, days):
                self.scenarios, self.days, self.loading = scenarios, days, False
                return Refresh()
            case Begin(scenario):
                return self._open(lambda: self.agency.begin(self.player.id, scenario, self.seed))
            case Resume(day):
                return self._open(lambda: self.agency.resume(self.player.id, day))
            case Ready(referee):
                return self._enter(referee)
            case Failed(sentence):
                self.busy = self.loading = False
                return trouble_dialog(sentence)
            case Help():
                return help_dialog()
            case "menu":
                from game.ui.screens.settings import Settings

                return Push(Settings())
            case Back():
                return Pop()
        return None

    def _open(self, work: Any) -> Step | None:
        if self.busy:
            return None
        self.busy = True
        return Later(attempt(lambda: Ready(work())), lambda ready: ready)

    def _enter(self, referee: Referee) -> Step:
        from game.ui.screens.day import Day
        from game.ui.screens.debrief import Debrief

        self.busy, self.scenarios = False, None
        if referee.session.is_over:
            return Push(Debrief(self.agency, self.player, referee))
        return Push(Day(self.agency, self.player, referee))

    def tick(self, milliseconds: int) -> Step | None:
        """After a day the lists are asked for anew."""
        if self.scenarios is None and not self.loading and not self.busy:
            return self._load()
        return None
