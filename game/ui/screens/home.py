"""Home: what this player can do: go on with a day, begin one, or look back at one that is over."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, Any, NamedTuple

from game.ui.kit import (
    UI,
    Back,
    Button,
    Changed,
    Column,
    Dialog,
    Flow,
    Ground,
    Help,
    Look,
    Notice,
    Panel,
    Row,
    Submitted,
)
from game.ui.screens.common import aside, header, to_back, to_help, to_settings, trouble_dialog
from game.ui.screens.guided import TOUR, Guided, begin_tour, guided
from game.ui.screens.home_cards import (
    Begin,
    Compare,
    Far,
    GoOn,
    More,
    Resume,
    Shelf,
    Ways,
    days_done,
    days_open,
    first_tour,
    new_days,
)
from game.ui.screens.work import Failed, attempt
from game.ui.stage import Ask, Later, Pop, Push, Refresh, Screen, Step, Steps
from game.words import coach, spel
from game.words import schermen as words
from game.words.wanneer import when

if TYPE_CHECKING:
    from collections.abc import Callable

    from game.referee import Agency, DayCard, PlayerCard, Referee, ScenarioCard

LOOKED_INTO = 3
"""How many open days tell how far they are: each has to be played again for it."""


class Days(NamedTuple):
    days: tuple[Any, ...]


class Scenarios(NamedTuple):
    cards: tuple[Any, ...]


class Ready(NamedTuple):
    """A day that can be entered."""

    referee: Any


class Surely(NamedTuple):
    """Begin another day of a scenario, though one is under way."""

    scenario: str
    seed: int | None


class Remove(NamedTuple):
    """Everything of this player; asked about, and meant."""


class Removed(NamedTuple):
    pass


def _beside(*, offered: bool) -> Flow:
    """What is seldom done; the tour as well, once it is no longer offered first."""
    tour = Button("rondleiding-weer", coach.TOUR_AGAIN, TOUR, kind="quiet", icon="map-pin")
    remove = Button("verwijderen", words.REMOVE, "verwijderen", kind="quiet", icon="trash-2")
    return Flow(*(() if offered else (tour,)), remove, align="right")


def is_seed(typed: str) -> bool:
    """Whether this can be a seed: plain digits, as many as can be told to a class."""
    return typed.isascii() and typed.isdecimal() and len(typed) <= 9


class Home(Screen):
    about = "thuis"  # what help is about

    """`wanted` and `seed` are the day asked for on the command line, `scenarios` those that were there a moment ago.

    `far` is how far open days are, by day and step; `more` the scenario of which the seed can be typed.
    """

    def __init__(
        self,
        agency: Agency,
        player: PlayerCard,
        wanted: str | None = None,
        seed: int | None = None,
        scenarios: tuple[ScenarioCard, ...] | None = None,
    ) -> None:
        self.agency, self.player, self.wanted, self.seed = agency, player, wanted, seed
        self.scenarios = scenarios
        self.days: tuple[DayCard, ...] | None = None
        self.far: dict[tuple[int, int], Far] = {}
        self.typed = self.more = self.remark = self.trouble = ""
        self.all_shown = self.busy = self.away = self.back = self.toured = False
        self.ui: UI | None = None

    def opened(self) -> Step | None:
        return Steps(self._look_up())

    def _look_up(self) -> tuple[Step, ...]:
        return self._look_up_days(), self._look_up_scenarios()

    def _look_up_days(self) -> Step:
        return Later(attempt(lambda: Days(self.agency.days(self.player.id))), lambda found: found)

    def _look_up_scenarios(self) -> Step:
        return Later(attempt(lambda: Scenarios(self.agency.scenarios())), lambda found: found)

    def tick(self, milliseconds: int) -> Step | None:
        """Back from a day: it has gone on, or is over."""
        if not self.away:
            return None
        self.away, self.back = False, True
        return self._look_up_days()

    # ---- what it looks like

    def build(self, look: Look) -> UI:
        top = header(words.hello(self.player.name), to_help(), to_settings(), to_back(words.OTHER_PLAYER))
        if self.trouble:
            again = Button("opnieuw", words.AGAIN, "opnieuw", kind="primary", icon="undo-2")
            return UI(
                Ground(top, Panel(Notice(self.trouble, kind="weak", icon="circle-alert"), again)), focus="opnieuw"
            )
        # Days come first on the screen, and take the first digits: what can be begun waits for them.
        cards = None if self.days is None else self.scenarios
        shelf = Shelf(self.days, cards, self.far, self.more, self.typed, self.remark, self._opening())
        ways = Ways()
        tour = first_tour(shelf, ways) if self.is_new else []
        going, new = days_open(shelf, ways, self._when), new_days(shelf, ways, first=not tour)
        done = days_done(shelf, ways, self._when, self.all_shown)
        left = Column(*tour, *going, new, gap=16, grow=7)
        right = Column(*done, _beside(offered=bool(tour)), gap=16, grow=5)
        self.ui = UI(Ground(top, Row(left, right, gap=16, below=900, align="top")), focus=ways.first)
        return self.ui

    @property
    def is_new(self) -> bool:
        """Nothing was played yet, not even the tour."""
        return self.days == () and not self.toured

    def _opening(self) -> bool:
        return self.busy or self.wanted is not None

    def _when(self, moment: str) -> str:
        return when(moment, datetime.now().astimezone())

    # ---- what is told

    def handle(self, told: object) -> Step | None:
        match told:
            case Days(days):
                return self._days(days)
            case Scenarios(cards):
                self.scenarios = cards
                return self._straight_on() or Refresh()
            case Far():
                self.far[told.day, told.steps] = told
                return Refresh()
            case Resume(day):
                return self._open(lambda: self.agency.resume(self.player.id, day))
            case GoOn(day):
                return self._open(lambda: self.agency.go_on(self.player.id, day))
            case Begin(scenario):
                return self._asked(scenario, None)
            case Surely(scenario, seed):
                return self._begin(scenario, seed)
            case Ready(referee):
                return self._enter(referee)
            case Failed(sentence):
                return self._failed(sentence)
            case Back():
                return Pop()
            case _:
                return self._beside(told)

    def _beside(self, told: object) -> Step | None:
        match told:
            case More(scenario):
                self.more, self.remark = scenario, ""
            case Compare():
                from game.ui.screens.progress import ProgressScreen

                return Push(ProgressScreen(self.agency, self.player))
            case "alles":
                self.all_shown = True
            case "opnieuw":
                self.trouble = ""
                return Steps((Refresh(), *self._look_up()))
            case Changed("zaad", value):
                self.typed = str(value)
                return None
            case "met-zaad" | Submitted("zaad", _):
                return self._with_seed()
            case str() if told == TOUR:
                return None if self.busy else self._guide()
            case Guided():
                self.busy, self.toured = False, True
                return guided(self.agency, told)
            case Help():
                return self._help()
            case "verwijderen":
                return Ask(self._sure_remove())
            case Remove():
                return Later(attempt(self._remove), lambda done: done)
            case Removed():
                return Pop()
            case _:
                return aside(told, self.about)
        return Refresh()

    def _help(self) -> Step:
        from game.ui.screens.help import HelpScreen

        return Push(HelpScreen("thuis", agency=self.agency))

    def _guide(self) -> Step:
        self.busy = True
        return Steps((Refresh(), begin_tour(self.agency)))

    def _days(self, days: tuple[DayCard, ...]) -> Step:
        self.days = days
        if self.back and self.ui is not None:
            # Back from a day you can go on with, that comes first: not the button it was begun with.
            self.back = False
            self.ui.layers[0].focus = None
            self.ui.layers[0].root.offset = 0
        unknown = [day for day in days if not day.ended and (day.id, day.actions) not in self.far]
        return Steps((Refresh(), *(self._ask_far(day) for day in unknown[:LOOKED_INTO])))

    def _ask_far(self, day: DayCard) -> Step:
        return Later(lambda: self._how_far(day), lambda far: far)

    def _how_far(self, day: DayCard) -> object:
        """A day that cannot be opened says so on its card."""
        opened = attempt(lambda: self.agency.resume(self.player.id, day.id).scene)()
        if isinstance(opened, Failed):
            return Far(day.id, day.actions, opened.sentence, None)
        scene: Any = opened
        told = words.far(scene.done, scene.total, spel.clock(scene.clock))
        return Far(day.id, day.actions, told, 100 * scene.done // max(1, scene.total))

    # ---- beginning

    def _straight_on(self) -> Step | None:
        """The day that was asked for on the command line."""
        wanted, self.wanted = self.wanted, None
        if wanted is None:
            return None
        seed, self.seed = self.seed, None
        return self._begin(wanted, seed) if seed is not None else self._asked(wanted, None)

    def _with_seed(self) -> Step | None:
        if not is_seed(self.typed.strip()):
            self.remark = words.SEED_WRONG if self.typed.strip() else words.SEED_EMPTY
            return Refresh()
        return self._asked(self.more, int(self.typed.strip()))

    def _asked(self, scenario: str, seed: int | None) -> Step | None:
        """Who left a day of this scenario half-way may have forgotten it."""
        same = (d for d in self.days or () if d.scenario == scenario and not d.ended and seed in (None, d.seed))
        left = next(same, None)
        if left is None:
            return self._begin(scenario, seed)
        answers = (
            Button("verder", words.BEGUN_GO_ON, Resume(left.id), kind="primary", icon="play"),
            Button("nieuw", words.BEGUN_NEW, Surely(scenario, seed)),
            Button("terug-naar-huis", words.BACK, None),
        )
        text = words.begun_text(self._when(left.begun))
        return Steps((Refresh(), Ask(Dialog("al-begonnen", words.BEGUN_TITLE, text, answers=answers, width=640))))

    def _begin(self, scenario: str, seed: int | None) -> Step | None:
        return self._open(lambda: self.agency.begin(self.player.id, scenario, seed))

    def _open(self, work: Callable[[], Referee]) -> Step | None:
        if self.busy:
            return None
        self.busy = True
        return Steps((Refresh(), Later(attempt(lambda: Ready(work())), lambda ready: ready)))

    def _enter(self, referee: Referee) -> Step:
        from game.ui.screens.debrief import Debrief
        from game.ui.screens.entering import day_screen

        self.busy, self.away = False, True
        self.more = self.typed = self.remark = ""
        if referee.session.is_over:
            return Push(Debrief(self.agency, self.player, referee))
        return Push(day_screen(self.agency, self.player, referee))

    def _failed(self, sentence: str) -> Step:
        self.busy = False
        if self.days is None or self.scenarios is None:
            self.trouble = sentence
            return Refresh()
        return Steps((Refresh(), trouble_dialog(sentence)))

    # ---- removing

    def _sure_remove(self) -> Dialog:
        ended = sum(bool(day.ended) for day in self.days or ())
        text = words.remove_text(self.player.name, len(self.days or ()) - ended, ended)
        yes = Button("ja", words.REMOVE_YES, Remove(), kind="danger", icon="trash-2")
        no = Button("nee", words.REMOVE_NO, None)
        return Dialog("zeker", words.remove(self.player.name), text, answers=(yes, no))

    def _remove(self) -> Removed:
        self.agency.remove_player(self.player.id)
        return Removed()
