"""The exam: a day that says beforehand what is different, and where it has a limit shows calmly how long is left."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from game.core.desk import EndDay
from game.core.exam import TEACHER, MoreTime, allowed, owed
from game.core.session import TimeUp
from game.ui.inbar import put_in_bar
from game.ui.kit import UI, Button, Chip, Dialog, Look, Notice, Play, Widget
from game.ui.screens.common import trouble_dialog
from game.ui.screens.day import Day
from game.ui.screens.work import attempt
from game.ui.stage import Ask, Later, Pop, Refresh, Step, Steps
from game.words import examen as words

if TYPE_CHECKING:
    from game.referee import Agency, PlayerCard, Referee

WARNINGS = (10, 5)
"""Minutes before the end at which something is said."""
EVERY = 20
"""Seconds of playing after which the time is written down."""
TEN = 10


class Clock:
    """Counts playing, in milliseconds, from what was played before."""

    def __init__(self, seconds: int) -> None:
        self.passed = seconds * 1000
        self.kept = seconds

    @property
    def seconds(self) -> int:
        return self.passed // 1000

    def left(self, minutes: int) -> int:
        """Whole minutes that have begun; 0 when it is over."""
        return max(0, -((self.passed - minutes * 60_000) // 60_000))


class ExamDay(Day):
    """The clock runs while the work is on top: not in help, settings or a pause, and not before it was begun."""

    def __init__(self, agency: Agency, player: PlayerCard, referee: Referee) -> None:
        super().__init__(agency, player, referee)
        self.clock = Clock(referee.seconds)
        self.extra = 0
        self.told = self.minutes  # what the bar says now
        self.begun = False

    @property
    def limit(self) -> int | None:
        return self.referee.world.scenario.examentijd

    @property
    def minutes(self) -> int | None:
        """What is left; None when there is no end to it."""
        whole = allowed(self.limit, self.referee.session.more_time)
        return None if whole is None else self.clock.left(whole)

    # ---- what it looks like

    def build(self, look: Look) -> UI:
        self.extra = look.wishes.extra
        self.told = self.minutes
        ui = super().build(look)
        if self.limit is not None:
            told = words.LIMITLESS if self.told is None else words.left(self.told)
            kind = "neutral" if self._warns else "header"
            put_in_bar(ui, Chip(told, name="tijd-over", kind=kind, icon="hourglass"))
        return ui

    @property
    def _warns(self) -> bool:
        return self.told is not None and self.told <= WARNINGS[0]

    def above(self) -> tuple[Widget, ...]:
        """A warning stands for a minute."""
        if self.told not in WARNINGS:
            return super().above()
        return (Notice(words.warning(self.told or 0), name="tijd-bijna", kind="neutral", icon="hourglass"),)

    # ---- beginning

    def opened(self) -> Step | None:
        return Ask(self._beforehand())

    def _beforehand(self) -> Dialog:
        begin = Button("examen-begin", words.GO_ON if self.referee.played else words.BEGIN, _BEGIN, kind="primary")
        later = Button("examen-later", words.NOT_YET, "weg")
        return Dialog("examen", words.TITLE, *words.DIFFERENT, self._how_long(), answers=(begin, later), width=640)

    def _how_long(self) -> str:
        if self.limit is None:
            return words.NO_LIMIT
        more = owed(self.limit, self.extra, self.referee.session.more_time)
        whole = allowed(self.limit, (*self.referee.session.more_time, *((more,) if more else ())))
        return words.NO_LIMIT if whole is None else words.how_long(self.clock.left(whole))

    # ---- time

    def tick(self, milliseconds: int) -> Step | None:
        done = super().tick(milliseconds)
        if not self.begun or self.busy or done is not None or self.scene.is_over:
            return done
        more = None if self.limit is None else owed(self.limit, self.extra, self.referee.session.more_time)
        if more is not None:
            return self._do((more,))
        return self._counted(milliseconds)

    def _counted(self, milliseconds: int) -> Step | None:
        self.clock.passed += milliseconds
        if self.minutes == 0:
            return self._over() if len(self._open_dialogs()) == 0 else None
        if self.minutes != self.told:
            warns = (Play("let-op"),) if self.minutes in WARNINGS else ()
            return Steps((Refresh(), *warns, *self._kept(EVERY)))
        kept = self._kept(EVERY)
        return kept[0] if kept else None

    def _open_dialogs(self) -> list[Any]:
        return [] if self.ui is None else [layer for layer in self.ui.layers[1:] if not layer.seen_behind]

    def _kept(self, after: int) -> tuple[Step, ...]:
        """Written down, once so many seconds were played since the last time."""
        seconds = self.clock.seconds
        if seconds - self.clock.kept < after:
            return ()
        self.clock.kept = seconds
        day = self.referee.day
        return (Later(attempt(lambda: self.agency.keep_time(day, seconds)), lambda done: done),)

    # ---- the end

    def _over(self) -> Step:
        """The day stands still until somebody decides."""
        self.hand.take_all(self.scene)
        answers = (
            Button("inleveren", words.HAND_IN, _HAND_IN, kind="primary"),
            Button("tien-erbij", words.TEN_MORE, _TEN_MORE, icon="hourglass"),
        )
        text = words.over(allowed(self.limit, self.referee.session.more_time) or 0)
        return Steps((Play("let-op"), Ask(Dialog("tijd-om", words.OVER, text, answers=answers, width=640))))

    def _sure_of_ten(self) -> Step:
        yes = Button("ja", words.YES_TEN, _TEN_SURE, kind="primary")
        return Ask(
            Dialog("zeker", words.SURE_TEN, words.SURE_TEN_TEXT, answers=(yes, Button("nee", words.NO_TEN, None)))
        )

    def handle(self, told: object) -> Step | None:
        match told:
            case str() if told == _BEGIN:
                self.begun = True
                return None
            case str() if told == _HAND_IN:
                waiting, self.hand.waiting = tuple(self.hand.waiting), []
                return self._do((*waiting, *self._all_closed()))
            case str() if told == _TEN_MORE:
                return self._sure_of_ten()
            case str() if told == _TEN_SURE:
                return self._do((MoreTime(TEN, TEACHER),))
            case "weg":
                return Steps((*self._kept(1), Pop()))
        return super().handle(told)

    def _all_closed(self) -> tuple[Any, ...]:
        """The tasks that are open are closed by the time; then the day is."""
        return (*(TimeUp() for _ in self.referee.session.stack[1:]), EndDay())

    def over(self) -> Step:
        return Steps((*self._kept(0), super().over()))

    def _failed(self, sentence: str) -> Step:
        """A time that could not be written down is written down later; anything else is said."""
        return super()._failed(sentence) if self.busy else trouble_dialog(sentence)


_BEGIN, _HAND_IN, _TEN_MORE, _TEN_SURE = "examen-begin", "examen-inleveren", "examen-tien", "examen-tien-zeker"
