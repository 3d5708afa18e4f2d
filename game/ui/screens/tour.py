"""Rondleiding: a short day played for real, with a coach who points at what matters and waits until you did it."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

from game.core.desk import DESK, Do, EndDay, Start
from game.core.tasks.conversation_task import Open, Say
from game.core.tasks.record import Save
from game.core.world import fill
from game.ui.kit import UI, Back, Button, Choice, Flow, Ground, Help, Label, Look, Panel, Title, Widget
from game.ui.screens.coach import Coach
from game.ui.screens.common import aside, header
from game.ui.screens.day import Day
from game.ui.screens.pause import Quiet
from game.ui.stage import Pop, Refresh, Replace, Screen, Step, Steps
from game.ui.tasks import Act
from game.ui.widgets.pinned import Pinned
from game.words import coach as words
from game.words import toetsen

if TYPE_CHECKING:
    from game.core.scenario import Pointer
    from game.core.session import Scene
    from game.referee import Agency, PlayerCard, Referee
    from game.referee import Step as Played

NAMED = {
    "agenda": "plek-agenda",
    "klok": "klok",
    "gezicht": "gezicht",
    "vertrouwen": "vertrouwen",
    "antwoord": "antwoord",
    "notities": "notities",
    "kaart": "kaart",
    "menu": "menu",
}
"""What the author calls it, and the widget it is."""
DONE_BY: dict[str, tuple[type, ...]] = {
    "begonnen": (Start,),
    "gezegd": (Say,),
    "onderwerp": (Open,),
    "gedaan": (Do,),
    "afgesloten": (EndDay,),
}
"""What fulfils a step; `ingevuld` is every other action on a card."""
OFFERED = {"gezegd": Say, "onderwerp": Open, "gedaan": Do}
"""A step that asks for what is no longer offered is passed by."""


class Tour(Day):
    """`at` is the step the coach is at; `shown` whether what it points at was brought into sight."""

    def __init__(self, agency: Agency, player: PlayerCard, referee: Referee) -> None:
        self.steps: tuple[Pointer, ...] = referee.world.scenario.rondleiding
        self.at, self.fresh, self.pointed = 0, True, ""
        super().__init__(agency, player, referee)

    @property
    def step(self) -> Pointer | None:
        return self.steps[self.at] if self.at < len(self.steps) else None

    counts = False
    leave = words.STOP_TOUR

    def _left(self) -> str:
        """Nothing: the coach counts the steps, and the whole of it is too short to estimate."""
        return ""

    # ---- what it looks like

    def build(self, look: Look) -> UI:
        ui = super().build(look)
        pointed = spot(ui, self.step.wijst) if self.step else None
        name = pointed.name if pointed else ""
        ui.point(None if pointed is ui.line else pointed, show=self.fresh or name != self.pointed)
        self.pointed = name
        ui.line.lit = pointed is ui.line
        coach = ui.find("coach")
        assert isinstance(coach, Coach)
        coach.pointed = pointed
        if self.fresh and ui.has("coach-verder"):
            ui.want("coach-verder")
        self.fresh = False
        return ui

    def framed(self, ground: Widget) -> Widget:
        step = self.step
        onward = Button("coach-verder", words.ONWARD, "coach-verder", kind="primary", icon="arrow-right")
        skip = Button("coach-weg", words.SKIP, "weg", kind="quiet")
        answers = (onward, skip) if step and step.tot == "gelezen" else (skip,)
        says = fill(step.coach, self.referee.world) if step else words.LOOK_AROUND
        about = words.step(min(self.at + 1, len(self.steps)), len(self.steps))
        return Pinned(ground, Coach(says, about, *answers, narrow=self.narrow))

    # ---- what is told

    def handle(self, told: object) -> Step | None:
        done = super().handle(told) if told != "coach-verder" else None
        if told == "coach-verder" or self._fulfils(told):
            self._go_on()
            return Steps((Refresh(), *((done,) if done else ())))
        return done

    def _fulfils(self, told: object) -> bool:
        """Whether this opened what the coach asked for."""
        wanted = self.step.tot if self.step else ""
        match told:
            case "notities":
                return wanted == "notities"
            case "menu":
                return wanted == "menu"
            case Back():
                return wanted == "menu" and self.back is None
            case Help() | "hulp":
                return wanted == "hulp"
        return False

    def _moved(self, step: Played) -> None:
        before = self.scene
        super()._moved(step)
        if self.step and self._answers(step, before):
            self._go_on()
        self._catch_up()

    def _answers(self, played: Played, before: Scene) -> bool:
        assert self.step is not None
        action = self.tried[-1] if self.tried else None
        if self.step.tot == "klaar":
            return before.task == self.step.tijdens and self.scene.task != before.task
        if self.step.tot == "ingevuld":
            return before.kind == "kaart" and not isinstance(action, Save)
        return isinstance(action, DONE_BY.get(self.step.tot, ()))

    def _asked(self, action: Any) -> Step:
        """Going home is what the coach asked for, and no debrief follows that a question could speak of."""
        return self._do((action,)) if isinstance(action, EndDay) else super()._asked(action)

    def _go_on(self) -> None:
        self.at, self.fresh = self.at + 1, True
        if self.scene.kind == DESK:
            self.shown = {}  # back to the whole office, where the next thing is
        if self.ui is not None:
            self.ui.layers[0].focus = None
        self._catch_up()

    def _catch_up(self) -> None:
        """Past the steps that can no longer be taken: in another task, or over something that is not offered."""
        while self.step is not None and self._is_past(self.step):
            self.at, self.fresh = self.at + 1, True

    def _is_past(self, step: Pointer) -> bool:
        finished = {running.id for running in self.referee.session.finished}
        here = step.tijdens or DESK
        if here != self.scene.task:
            return step.tijdens in finished or (here == DESK and self._comes_later())
        wanted = OFFERED.get(step.tot)
        return wanted is not None and not any(isinstance(o.action, wanted) for o in self.scene.view.options)

    def _comes_later(self) -> bool:
        """Whether the coach has something to say in this task after what was to be said at the desk."""
        return any(step.tijdens == self.scene.task for step in self.steps[self.at :])

    def over(self) -> Step:
        return Replace(TourDone())


class TourDone(Screen):
    """The end of the tour: no score, and the way to a real day."""

    def build(self, look: Look) -> UI:
        told = (Label(text, size="lead") for text in words.TOUR_DONE_TEXT)
        go = Button("naar-huis", words.TOUR_HOME, Back(), kind="primary", icon="briefcase")
        card = Panel(Title(words.TOUR_DONE, size="display"), *told, Flow(go), name="klaar", gap=18, pad=28)
        return UI(Ground(header(words.TOUR), Quiet(card)), focus="naar-huis", escape=toetsen.ONWARD)

    def handle(self, told: object) -> Step | None:
        return Pop() if isinstance(told, Back) else aside(told, "rondleiding")


# What the coach points at -----------------------------------------------------------------------------------------


def spot(ui: UI, name: str | None) -> Widget | None:
    """The widget the author means; None where it is not on this screen."""
    match name:
        case None:
            return None
        case "toetsen":
            return ui.line
        case "begin":
            return next(_doing(ui, Start), None)
        case "afsluiten":
            return next(_doing(ui, EndDay), None)
        case "telefoon":
            phone = ui.find("plek-telefoon") if ui.has("plek-telefoon") else None
            return next(_doing(ui, Do), phone)
        case "onderwerpen":
            return _around(ui, Open)
        case "zinnen":
            return _around(ui, Say)
    wanted = NAMED[name]
    return ui.find(wanted) if ui.has(wanted) else None


def _around(ui: UI, kind: type) -> Widget | None:
    """The group in which the first of these stands."""
    first = next(_doing(ui, kind), None)
    return first.parent if first else None


def _doing(ui: UI, kind: type) -> Iterator[Widget]:
    for widget in ui.layers[0].root.walk():
        tells: Any = widget.tells if isinstance(widget, Button | Choice) else None
        if isinstance(tells, Act) and isinstance(tells.action, kind):
            yield widget
