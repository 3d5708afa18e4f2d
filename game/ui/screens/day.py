"""The day: the desk and every task, one screen whose body is the task's own."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from game.core.tasks.record import Choose
from game.referee import Step as Played
from game.ui.kit import UI, Back, Changed, Ground, Help, Look, Submitted
from game.ui.screens.common import header, help_dialog, sure_dialog, trouble_dialog
from game.ui.screens.work import Failed, attempt
from game.ui.stage import Later, Pop, Push, Refresh, Replace, Screen, Step
from game.ui.tasks import Act, Frame, Type, body
from game.words import schermen as words
from game.words import spel

if TYPE_CHECKING:
    from game.referee import Agency, PlayerCard, Referee


class Day(Screen):
    """`briefed` are the rounds whose briefing was read; `typed` what stands in fields that were not yet taken."""

    def __init__(self, agency: Agency, player: PlayerCard, referee: Referee) -> None:
        self.agency, self.player, self.referee = agency, player, referee
        self.scene = referee.scene
        self.feedback: tuple[Any, ...] = ()
        self.remarks: dict[str, str] = {}
        self.typed: dict[str, str] = {}
        self.busy = False
        self.notes_open = False

    def build(self, look: Look) -> UI:
        frame = Frame(
            self.scene, self.referee.world, self.feedback, dict(self.remarks), dict(self.typed), self.notes_open
        )
        chips = (
            ("klok", spel.clock(self.scene.clock), "clock"),
            ("gedaan", words.tasks_done(self.scene.done, self.scene.total), "clipboard-list"),
            ("geplaatst", words.placed(len(self.scene.placed)), "handshake"),
        )
        title = spel.ROUNDS[self.scene.round]
        return UI(Ground(header(title, *chips), *body(frame)))

    def handle(self, told: object) -> Step | None:
        match told:
            case Act(action, sure) if sure:
                return sure_dialog(sure, Act(action))
            case Act(action):
                return self._do(action)
            case Played():
                return self._played(told)
            case Failed(sentence):
                self.busy = False
                return trouble_dialog(sentence)
            case Changed(name, value) if name.startswith("kies-"):
                return self._do(Choose(name.removeprefix("kies-"), str(value)))
            case Changed(name, value) if name.startswith("veld-"):
                self.typed[name.removeprefix("veld-")] = str(value)
            case Submitted(name, value) if name.startswith("veld-"):
                return self._typed(name.removeprefix("veld-"), str(value))
            case Type(field):
                return self._typed(field, self.typed.get(field, ""))
            case "notities":
                self.notes_open = not self.notes_open
                return Refresh()
            case "menu":
                from game.ui.screens.settings import Settings

                return Push(Settings())
            case Help():
                return help_dialog()
            case Back():
                return sure_dialog(words.LEAVE_DAY, "weg", name="weggaan")
            case "weg":
                return Pop()
        return None

    def _typed(self, name: str, text: str) -> Step | None:
        field = next((field for field in self.scene.view.fields if field.id == name), None)
        if field is None:
            return None
        action = self.referee.session.now.rules.ACTIONS[field.make](name, text.strip())
        if self.referee.accepts(action):
            self.remarks.pop(name, None)
            return self._do(action)
        self.remarks[name] = words.does_not_fit(field.form)
        return Refresh()

    def _do(self, action: Any) -> Step | None:
        """One action at a time: what is pressed while the last is being written down is not heard."""
        if self.busy or not self.referee.accepts(action):
            return None
        self.busy = True
        return Later(attempt(lambda: self.referee.do(action)), lambda step: step)

    def _played(self, step: Played) -> Step:
        self.busy = False
        if step.scene.task != self.scene.task:
            self.typed, self.remarks = {}, {}
        self.scene, self.feedback = step.scene, step.feedback
        if step.scene.is_over:
            from game.ui.screens.debrief import Debrief

            return Replace(Debrief(self.agency, self.player, self.referee))
        return Refresh()
