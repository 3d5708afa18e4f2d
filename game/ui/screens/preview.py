"""A scenario looked at while it is being written: a day that counts for nothing and changes when the file is saved."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple, Protocol

from game.referee import PlayerCard
from game.ui.kit import Notice, Widget
from game.ui.screens.day import Day
from game.ui.stage import Later, Pop, Refresh, Step
from game.ui.tasks.hand import Hand
from game.words import bekijk as words

if TYPE_CHECKING:
    from game.referee import Agency, Referee

LOOK_EVERY = 200  # milliseconds: a save is seen well within half a second


class Rehearsal(Protocol):
    """The scenario as it stands in its file now; `is_broken` while the file has a mistake."""

    referee: Referee
    is_broken: bool

    @property
    def is_stale(self) -> bool: ...
    def reload(self) -> str: ...


class Reloaded(NamedTuple):
    sentence: str


class Preview(Day):
    def __init__(self, agency: Agency, rehearsal: Rehearsal) -> None:
        super().__init__(agency, PlayerCard(0, "", ()), rehearsal.referee)
        self.rehearsal = rehearsal
        self.notice = words.LOOKING
        self.waited = 0
        self.reading = False

    def above(self) -> tuple[Widget, ...]:
        kind, icon = ("weak", "circle-alert") if self.rehearsal.is_broken else ("accent", "eye")
        return (Notice(self.notice, name="bekijk", kind=kind, icon=icon),)

    def tick(self, milliseconds: int) -> Step | None:
        self.waited += milliseconds
        if self.waited < LOOK_EVERY or self.reading or self.busy:
            return super().tick(milliseconds)
        self.waited = 0
        if not self.rehearsal.is_stale:
            return super().tick(milliseconds)
        self.reading = True
        return Later(self.rehearsal.reload, lambda told: Reloaded(str(told)))

    def handle(self, told: object) -> Step | None:
        if isinstance(told, Reloaded):
            return self._reloaded(told.sentence)
        return super().handle(told)

    def _reloaded(self, sentence: str) -> Step:
        self.reading, self.notice = False, sentence
        if self.referee is not self.rehearsal.referee:
            self.referee = self.rehearsal.referee
            self.scene, self.hand = self.referee.scene, Hand(self.referee)
            self.feedback, self.before, self.ended = (), None, None
        return Refresh()

    def over(self) -> Step:
        return Pop()
