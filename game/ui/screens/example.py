"""De coach doet het voor: the first minutes of a task of the same kind, with other people, move by move and why."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from game.core.evidence import Reason
from game.core.example import Move
from game.core.tasks.conversation_task import Open, Say
from game.ui.kit import UI, Back, Button, Changed, Choice, Help, Look, Select, Widget
from game.ui.screens.coach import Coach
from game.ui.screens.day import FIELD, Day
from game.ui.stage import Pop, Step
from game.ui.tasks import Act, Show
from game.ui.widgets.pinned import Pinned
from game.words import coach as words
from game.words.redenen import sentence

if TYPE_CHECKING:
    from game.referee import Agency, PlayerCard, Referee
    from game.referee import Step as Played

LONGEST = 8
"""So many steps are the first minutes; then it is the player's turn."""
ON, OFF = "voordoen-verder", "weg"


class Example(Day):
    """The screens are the real ones; only the coach plays. What is shown here is kept nowhere."""

    counts = False
    leave = words.TO_OWN_DAY

    def __init__(
        self, agency: Agency, player: PlayerCard, referee: Referee, steps: tuple[tuple[Move, ...], ...]
    ) -> None:
        self.steps, self.at, self.fresh = steps[:LONGEST], 0, True
        self.kind = referee.scene.kind
        super().__init__(agency, player, referee)

    @property
    def coming(self) -> tuple[Move, ...]:
        """What the coach does next; nothing when it is the player's turn."""
        return self.steps[self.at] if self.at < len(self.steps) and not self.scene.is_over else ()

    # ---- what it looks like

    def build(self, look: Look) -> UI:
        self._open_file()
        ui = super().build(look)
        for widget in ui.layers[0].root.walk():
            if isinstance(widget, Choice):
                widget.hotkey = ""  # the player watches: a digit does nothing here
        pointed = control(ui, self.coming[0].action) if self.coming else None
        ui.point(pointed, show=self.fresh)
        coach = ui.find("coach")
        assert isinstance(coach, Coach)
        coach.pointed = pointed
        if self.fresh:
            ui.want(ON if self.coming else OFF)
        self.fresh = False
        return ui

    def _open_file(self) -> None:
        """The candidate the coach speaks about lies open."""
        candidate = getattr(self.coming[0].action, "candidate", "") if self.coming else ""
        self.shown["kandidaat"] = candidate

    def framed(self, ground: Widget) -> Widget:
        stop = Button(OFF, words.STOP_EXAMPLE if self.coming else words.YOUR_TURN, "weg", kind="quiet")
        if not self.coming:
            stop.kind, stop.icon = "primary", "play"
            return Pinned(ground, Coach(words.NOW_YOU[self.kind], words.EXAMPLE, stop, narrow=self.narrow))
        onward = Button(ON, words.SHOW_ME, ON, kind="primary", icon="arrow-right")
        about = words.example_step(self.at + 1)
        return Pinned(
            ground, Coach(said(self.coming, self.kind, begun=self.at < 2), about, onward, stop, narrow=self.narrow)
        )

    # ---- what is told

    def handle(self, told: object) -> Step | None:
        match told:
            case "voordoen-verder":
                return None if self.busy or not self.coming else self._do(tuple(m.action for m in self.coming))
            case "tip" | "voordoen":
                return None
            case str() | Back() | Help() | Show() | Changed(_, str()):
                return super().handle(told)
        return super().handle(told) if self.busy else None

    def _moved(self, step: Played) -> None:
        super()._moved(step)
        self.fresh = True

    def _done(self, steps: tuple[Played, ...]) -> Step | None:
        self.at += 1
        if self.ui is not None:
            self.ui.layers[0].focus = None
        return super()._done(steps)

    def over(self) -> Step:
        return Pop()


def said(coming: tuple[Move, ...], kind: str, *, begun: bool) -> str:
    """What the coach does and why, in one breath."""
    first, more = coming[0], len(coming) - 1
    proved = (reason for reason in first.why if getattr(reason, "key", "") != "valkuil-vermeden")
    why = " ".join(dict.fromkeys(map(explained, proved))) or words.PLAIN_WHY[kind][0 if begun else 1]
    rest = f" {words.and_the_rest(more)}" if more else ""
    return f"**{_does(first)}**{rest} {why}"


def _does(move: Move) -> str:
    match move.action:
        case Say():
            return words.says(move.text)
        case Open():
            return words.opens(move.text)
    return words.does(move.text, move.label)


def explained(reason: str | Reason) -> str:
    """The author's own explanation, where the rules wrap it in a sentence about what the player did."""
    if isinstance(reason, Reason):
        return dict(reason.values).get("uitleg") or sentence(reason)
    return reason


def control(ui: UI, action: Any) -> Widget | None:
    """What the coach is going to use; None where it lies under something that is shut."""
    for widget in ui.layers[0].root.walk():
        match widget:
            case Button() | Choice() if isinstance(widget.tells, Act) and widget.tells.action == action:
                return widget
            case Select() if any(isinstance(o.value, Act) and o.value.action == action for o in widget.options):
                return widget
    names = [getattr(action, name) for name in ("line", "step", "field", "part") if hasattr(action, name)]
    typed = (widget for widget in ui.layers[0].root.walk() if widget.name in [FIELD + name for name in names])
    return next(typed, None)
