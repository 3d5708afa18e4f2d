"""The day: the desk and every task, one screen whose body is the task's own."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

from game.core.desk import DESK, Start
from game.core.session import Mark, Note
from game.core.tasks.calculation_board import CALCULATOR
from game.core.tasks.rules import Opens
from game.referee import Step as Played
from game.ui.kit import UI, Back, Changed, Ground, Help, Key, Look, Submitted, Widget
from game.ui.screens.bar import bar, menu, sure, tip_dialog
from game.ui.screens.common import aside, trouble_dialog
from game.ui.screens.guided import Prepared, prepare, show
from game.ui.screens.timeleft import Planned, TimeLeft, planned
from game.ui.screens.work import Failed, attempt
from game.ui.stage import Ask, Later, Pop, Push, Refresh, Replace, Screen, Step, Steps
from game.ui.tasks import Act, Frame, Past, Show, Take, body, notes, opened, question
from game.ui.tasks.hand import LETTER, Hand
from game.ui.terms import Terms
from game.words import hulp, schermen, spel, taken, toetsen

if TYPE_CHECKING:
    from collections.abc import Mapping

    from game.core.session import Scene
    from game.referee import Agency, PlayerCard, Referee

FIELD, LIST = "veld-", "kies-"
LASTING = ("anoniem",)
"""What the player chose to look at that holds for the whole day."""
ROOMY = 1180
"""Logical width from which the office is a picture to act in; under it, it is a list."""
REST = 900
"""Milliseconds without typing after which a long text is written down."""


class Sure(NamedTuple):
    """Asked about, and meant."""

    action: Any


class Again:
    """Try once more what could not be written down."""


class Spelled(NamedTuple):
    """A text was looked through; `slips` are what may be wrong in it."""

    text: str
    slips: tuple[tuple[str, str], ...]


class Done(NamedTuple):
    """Written down, one after another."""

    steps: tuple[Played, ...]


class Jotted(NamedTuple):
    """Written in the notes: nothing of the work has changed."""

    step: Played


class Day(Screen):
    """One action at a time: what is pressed while the last is being written down is not heard.

    `wish` is what was asked for while typed texts had to be taken first; `shown` what the player looks at.
    """

    tells_news = True
    counts = True
    """Whether it is a day of the player's own: from a tour no other tour is begun."""
    leave = taken.LEAVE
    """What going away is called."""

    def __init__(self, agency: Agency, player: PlayerCard, referee: Referee) -> None:
        self.agency, self.player, self.referee = agency, player, referee
        self.scene: Scene = referee.scene
        self.hand = Hand(referee)
        self.feedback: tuple[Any, ...] = ()
        self.before: Any = None
        self.ended: Any = None
        self.shown: dict[str, str] = {}
        self.wish: Any = None
        self.tried: tuple[Any, ...] = ()  # what is being written down
        self.busy = self.preparing = False
        self.ui: UI | None = None
        self.height, self.narrow = 720.0, False
        self.back: Show | None = None
        self.field = ""  # the entry that has the focus
        self.place = ""  # what had the focus in the work itself
        self.still = 0  # milliseconds since something was typed
        self.spelled = Spelled("", ())
        self.draft = ""  # a note of the player's own, not written down yet
        self.noted: tuple[tuple[str, str, str], ...] = ()
        self.terms = Terms(self._terms) if self._terms else None
        self.time = TimeLeft()
        self._take_up()

    def build(self, look: Look) -> UI:
        self.height, self.narrow = look.logical(look.room), look.narrow
        frame = Frame(
            scene=self.scene,
            world=self.referee.world,
            narrow=look.narrow,
            feedback=self.feedback,
            before=self.before,
            ended=self.ended,
            past=self._past(),
            remarks=dict(self.hand.remarks),
            shown=dict(self.shown),
            slips=self.spelled.slips,
            noted=self.noted,
            left=self._left(),
            example=self.coached and not self.referee.session.finished,
            roomy=look.logical(look.width) >= ROOMY,
        )
        found = body(frame)
        self.back = found.back
        title = found.title or spel.ROUNDS[self.scene.round]
        top = bar(self.scene, self.referee.world, title, narrow=look.narrow, tip=self.coached)
        self.ui = UI(
            self.framed(Ground(top, *self.above(), *found.widgets)),
            focus=found.focus,
            default=found.enter,
            keys=self.keys(),
            escape=toetsen.BACK if found.back else toetsen.MENU,
            terms=self.terms,
        )
        return self.ui

    def keys(self) -> tuple[Key, ...]:
        """What a letter does all day long; the button with the notes has its own."""
        terms = (Key("W", toetsen.TERMS, "woorden"),) if self._terms else ()
        tip = (Key("T", toetsen.TIP),) if self.coached else ()
        return (*tip, Key("N", toetsen.NOTES), Key("P", toetsen.PAUSE, "pauze"), *terms)

    def _take_up(self) -> None:
        """Who comes back to the desk, and did nothing there since the last task, reads again how that one ended."""
        past = self._past()
        at_desk = self.referee.session.now.events
        if past and at_desk and isinstance(at_desk[-1], Opens):
            self.ended = past.view

    def _past(self) -> Past | None:
        """Told at the desk, where there is room for it."""
        from game.core.transcript import said_in

        session = self.referee.session
        if self.scene.kind != DESK or session.is_over or not session.finished:
            return None
        last = session.finished[-1]
        explains = session.world.scenario.niveau == "start"
        showed = last.rules.evidence(last.task, last.events) if explains else ()
        said = said_in(last.kind, last.task, last.events) if showed else {}
        view = last.rules.view(last.task, last.state)
        return Past(view, tuple(one for one in showed if one.event is not None), said)

    def above(self) -> tuple[Widget, ...]:
        """What stands between the bar and the task: nothing on a day that counts."""
        return ()

    def framed(self, ground: Widget) -> Widget:
        """The whole screen; a coach stands under it."""
        return ground

    # ---- what is told

    def handle(self, told: object) -> Step | None:
        match told:
            case Act(action) | Changed(_, Act(action)):
                return self._wanted(action)
            case Sure(action):
                return self._do((action,))
            case Again():
                return self._do(self._left_to_do())
            case Done(steps):
                return self._done(steps)
            case Spelled():
                self.spelled = told
                return Refresh()
            case Failed(sentence):
                return self._failed(sentence)
            case Mark() | Jotted() | notes.WRITE | notes.CLOSED | Changed(notes.OWN, _) | Submitted(notes.OWN, _):
                return self._jotting(told)
            case Changed(name, value) if name.startswith(FIELD):
                self.field, self.still = name, 0
                return Refresh() if self.hand.type(name.removeprefix(FIELD), str(value)) else None
            case Submitted(name, _) if name.startswith(FIELD):
                return self._entered(name.removeprefix(FIELD))
            case Take(name):
                return self._entered(name)
            case Submitted(name, value):
                return self._shown(opened(self.scene, name, str(value)))
            case Show():
                return self._shown(told)
            case Changed(what, str(value)):
                return self._shown(Show(what, value))
            case _:
                return self._beside(told)

    def _shown(self, show: Show | None) -> Step | None:
        if show is None:
            return None
        self.shown[show.what] = show.value
        return Refresh()

    def _beside(self, told: object) -> Step | None:
        """What does not touch the work: notes, menu, help, leaving."""
        match told:
            case "notities":
                self._go_back()
                return Ask(self._notes())
            case Back() if self.back is not None:
                return self._shown(self.back)
            case "menu" | Back():
                return Ask(menu(self._terms, self.leave, coached=self.coached))
            case Help():
                return self._help(hulp.HERE)
            case "woorden":
                return self._help(hulp.WORDS)
            case "pauze":
                return self._pause()
            case "tip" if self.coached:
                return Ask(tip_dialog(self.scene, self.referee.world, self._kind_ahead()))
            case "voordoen" if self.coached and not self.preparing:
                self.preparing = True
                return prepare(self.agency, self._kind_ahead())
            case Planned(parts):
                self.time.know(parts, self.referee.session)
                return Refresh() if self.scene.kind == DESK else None
            case Prepared():
                self.preparing = False
                return show(self.agency, told)
            case "weg":
                return Pop()
        return aside(told, self.scene.kind)

    @property
    def coached(self) -> bool:
        """At level start the coach gives a tip, and shows how it is done; at the others there is nobody to ask."""
        return self.counts and self.referee.world.scenario.niveau == "start"

    def _kind_ahead(self) -> str:
        """The kind of task the player is in, or at the desk the one that comes next."""
        starts = [o.action.task for o in self.scene.view.options if isinstance(o.action, Start)]
        if self.scene.kind != DESK or not starts:
            return self.scene.kind
        return str(self.referee.world.scenario.task(starts[0]).werkvorm)

    def _left(self) -> str:
        """Nothing when a clock of its own tells it, as in an exam."""
        session = self.referee.session
        minutes = None if session.world.scenario.examentijd else self.time.minutes(session)
        return "" if minutes is None else schermen.left(minutes)

    def _pause(self) -> Step:
        from game.ui.screens.pause import Pause

        return Push(Pause(self._left()))

    def _help(self, page: str) -> Step:
        from game.ui.screens.help import HelpScreen

        return Push(HelpScreen(self.scene.kind, self._terms, self._seen(), page, self.agency if self.counts else None))

    @property
    def _terms(self) -> Mapping[str, str]:
        return self.referee.world.scenario.begrippen

    def _seen(self) -> str:
        """What stands on the screen, for the words of the trade in it."""
        widgets = self.ui.layers[0].root.walk() if self.ui is not None else ()
        return "\n".join(widget.label for widget in widgets)

    def _go_back(self) -> None:
        """The focus to where it was before the notes were asked for, so that you go on there."""
        if self.ui is not None and self.place and self.ui.has(self.place):
            self.ui.set_focus(self.ui.find(self.place))

    # ---- the notepad

    def _notes(self) -> Widget:
        return notes.dialog(self.scene, round(self.height), self.draft)

    def _jotting(self, told: object) -> Step | None:
        """What is done in the notes; what was typed and never written down is written when they close."""
        match told:
            case Changed(_, str(text)):
                self.draft = text
            case Mark():
                return self._jot(told)
            case Jotted(step):
                return self._jotted(step)
            case _ if self.draft.strip():
                return self._jot(Note(self.draft.strip()))
        return None

    def _jot(self, action: Mark | Note) -> Step | None:
        if self.busy or not self.referee.accepts(action):
            return None
        self.busy = True
        return Later(attempt(lambda: Jotted(self.referee.do(action))), lambda jotted: jotted)

    def _jotted(self, step: Played) -> Step:
        self.busy = False
        self.scene = step.scene
        if self.scene.own and self.scene.own[-1] == self.draft.strip():
            self.draft = ""
        is_open = self.ui is not None and self.ui.has("notities-blad")
        return Steps((Refresh(), Ask(self._notes()))) if is_open else Refresh()

    # ---- what is done

    def _wanted(self, action: Any) -> Step | None:
        """An action was chosen; what was typed before it is taken first."""
        if self.busy or not self.referee.accepts(action):
            return None
        refused = self.hand.take_all(self.scene)
        if refused and self._ends(action):
            return self._back_to(refused)
        if question(self.scene, action, self.shown) is None:
            self.hand.waiting.append(action)
            return self._next()
        if self.hand.waiting:  # what is asked depends on what was filled in
            self.wish = action
            return self._next()
        return self._asked(action)

    def _ends(self, action: Any) -> bool:
        return any(option.ends for option in self.scene.view.options if option.action == action)

    def _back_to(self, field: str) -> Step:
        """The text in this field has to be mended first."""
        self.hand.waiting.clear()
        if self.ui is not None and self.ui.has(FIELD + field):
            self.ui.set_focus(self.ui.find(FIELD + field))
        return Refresh()

    def _asked(self, action: Any) -> Step:
        asked = question(self.scene, action, self.shown)
        return self._do((action,)) if asked is None else Ask(sure(asked, Sure(action)))

    def _do(self, actions: tuple[Any, ...]) -> Step:
        self.busy, self.tried = True, actions
        return Later(attempt(lambda: _played(self.referee, actions)), lambda done: done)

    def _next(self) -> Step | None:
        """All that waits, in one go: the screen is built once."""
        waiting, self.hand.waiting = tuple(self.hand.waiting), []
        return self._do(waiting) if waiting else None

    def _done(self, steps: tuple[Played, ...]) -> Step | None:
        self.busy = False
        for step in steps:
            self._moved(step)
        if self.scene.is_over:
            return self.over()
        wish, self.wish = self.wish, None
        again = Steps((Refresh(), *self._spelling()))
        if wish is None or not self.referee.accepts(wish):
            return again
        return Steps((again, self._asked(wish)))

    def _spelling(self) -> tuple[Step, ...]:
        """The player's own text is looked through beside the window, when it is another than last time."""
        text = getattr(self.scene.view, "letter", None) or ""
        if text == self.spelled.text or not getattr(self.scene.view, "dutch", False):
            return ()
        world = self.referee.world
        return (Later(attempt(lambda: Spelled(text, self.agency.slips(text, world))), lambda spelled: spelled),)

    def over(self) -> Step:
        """What follows when the day is over."""
        from game.ui.screens.debrief import Debrief

        return Replace(Debrief(self.agency, self.player, self.referee))

    def _moved(self, step: Played) -> None:
        """The next scene, and what it is seen against: the view before, or the task that has just ended."""
        old, self.scene = self.scene, step.scene
        self.time.moved()
        if step.feedback or not self._mending(old):
            self.feedback = step.feedback
        self.before, self.ended = old.view, None
        self.noted = self.scene.notes[len(old.notes) :]
        self.hand.taken(self.scene)
        if self.scene.task == old.task:
            if self.scene.kind == DESK:
                self._leave()  # what the deed brought stands at the top
            return
        self.before, self.noted = None, ()
        self.shown = {what: value for what, value in self.shown.items() if what in LASTING}
        self.hand.clear()
        self._leave()
        finished = self.referee.session.finished
        if finished and finished[-1].id == old.task:
            self.ended = finished[-1].rules.view(finished[-1].task, finished[-1].state)

    def _mending(self, old: Scene) -> bool:
        """Whether the same long text still lies open: what was remarked on it stays beside it."""
        return self.scene.task == old.task and all(
            any(field.form == LETTER for field in scene.view.fields) for scene in (old, self.scene)
        )

    def _leave(self) -> None:
        """Another task begins at the top, with the focus where that task wants it."""
        if self.ui is not None:
            self.ui.forget_place()

    def _failed(self, sentence: str) -> Step:
        self.busy, self.preparing, self.wish = False, False, None
        self.scene = self.referee.scene
        left = self._left_to_do()
        return Steps((Refresh(), trouble_dialog(sentence, Again() if left else None)))

    def _left_to_do(self) -> tuple[Any, ...]:
        """Of what was tried in one go, what was not written down and can still be done."""
        return tuple(action for action in self.tried if self.referee.accepts(action))

    # ---- typing

    def _entered(self, name: str) -> Step | None:
        """Enter in a field: its text is taken, and the next line has the focus."""
        if self.busy:
            return None
        if not self.hand.take(self.scene, name):
            return Refresh()
        if name != CALCULATOR:
            self._step_on(name)
        return self._next() or Refresh()

    def _step_on(self, name: str) -> None:
        if self.ui is None:
            return
        lines = [w for w in self.ui.order if w.name.startswith((FIELD, LIST)) and w.name != FIELD + CALCULATOR]
        names = [widget.name for widget in lines]
        if FIELD + name in names[:-1]:
            self.ui.set_focus(lines[names.index(FIELD + name) + 1])

    def tick(self, milliseconds: int) -> Step | None:
        """A field that was left is taken; not in the middle of a click, which would lose what is clicked on."""
        if self.busy or self.ui is None or self.ui.pressing:
            return None
        world = self.referee.world
        if not world.scenario.examentijd and self.time.tick(milliseconds):
            return Later(attempt(lambda: planned(world)), lambda found: found)
        self.still += milliseconds
        focus = self.ui.layers[0].focus
        if focus is None or focus.name != "notities":
            self.place = focus.name if focus else ""
        left, self.field = self.field, focus.name if focus and focus.name.startswith(FIELD) else ""
        name = left.removeprefix(FIELD)
        if not left or name == CALCULATOR or (left == self.field and not self._rests(name)):
            return None
        had = self.hand.remarks.get(name)
        self.hand.take(self.scene, name)
        return self._next() or (Refresh() if self.hand.remarks.get(name) != had else None)

    def _rests(self, name: str) -> bool:
        """Whether the pen rests in a long text: what stands there is written down, so that it cannot be lost."""
        long = any(field.id == name and field.form == LETTER for field in self.scene.view.fields)
        return long and self.still >= REST and name in self.hand.typed and name not in self.hand.remarks


def _played(referee: Referee, actions: tuple[Any, ...]) -> Done:
    """Each action in turn, as far as the one before it leaves it possible."""
    return Done(tuple(referee.do(action) for action in actions if referee.accepts(action)))
