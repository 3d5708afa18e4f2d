"""Postvak against the clock: minutes pass, and things arrive, ring, ring out and lapse."""

from collections.abc import Iterable, Mapping
from dataclasses import replace

from game.core.tasks.inbox_actions import Arrived, Attended, Lapsed, RangOut
from game.core.tasks.inbox_task import NEVER, Item, Needs, State, Task

LATER = 10_000
"""A minute that never comes."""
HERE = ("nieuw", "belt", "lijn", "gemist", "open")
"""As long as a message is one of these, something can still be done about it."""


def passed(task: Task, state: State, minutes: int) -> tuple[State, tuple[object, ...]]:
    """The day so many minutes later. What follows at once on what happens in them is there too."""
    run = _Run(task, state)
    run.clock += minutes
    run.settle()
    return run.state(), tuple(run.events)


def next_moment(task: Task, state: State) -> int:
    """When something happens by itself: a message, an appointment, or the end of this part of the day."""
    meeting = task.agenda[state.met].at if state.met < len(task.agenda) else LATER
    return min(task.end, max(state.clock, min(meeting, *_coming(task, state), LATER)))


def still_comes(task: Task, state: State) -> bool:
    """Whether a message is on its way, as things are now."""
    return any(due < task.end for due in _coming(task, state))


def _coming(task: Task, state: State) -> Iterable[int]:
    given, lapsed = dict(state.given), dict(state.lapsed)
    for item, status in zip(task.items, state.status, strict=True):
        if not status:
            yield _due(item, state, given, lapsed)


def deadline_of(task: Task, state: State, place: int) -> int:
    """The last minute that is in time; LATER where there is no hurry."""
    return _deadline(task.items[place], state.since[place])


def _deadline(item: Item, since: int) -> int:
    own = LATER if item.deadline == NEVER else item.deadline
    return own if item.within == NEVER or since == NEVER else min(own, since + item.within)


def holds(needs: Needs, state: State) -> bool:
    return needs.nothing or (
        needs.heard <= state.heard
        and needs.recorded <= state.recorded
        and needs.promised <= state.promised
        and needs.placed <= state.placed
    )


def _due(item: Item, state: State, given: Mapping[str, int], lapsed: Mapping[int, int]) -> int:
    """When this message comes; LATER as long as what it follows on has not happened."""
    due = item.at
    if item.after:
        due = max(due, max(given.get(deed, LATER) for deed in item.after) + item.delay)
    if item.silence != NEVER:
        due = max(due, lapsed.get(item.silence, LATER) + item.delay)
    return due if holds(item.needs, state) else LATER


class _Run:
    """A stretch of time being worked out; used once and thrown away."""

    def __init__(self, task: Task, state: State) -> None:
        self.task, self.before, self.clock = task, state, state.clock
        self.status, self.since = list(state.status), list(state.since)
        self.given, self.lapsed = dict(state.given), dict(state.lapsed)
        self.met, self.line = state.met, state.line
        self.events: list[object] = []

    def state(self) -> State:
        return replace(
            self.before,
            clock=self.clock,
            status=tuple(self.status),
            since=tuple(self.since),
            lapsed=tuple(self.lapsed.items()),
            met=self.met,
            line=self.line,
        )

    def settle(self) -> None:
        moving = True
        while moving:
            happened = len(self.events)
            self._meetings()
            for place, status in enumerate(self.status):
                if not status:
                    self._arrive(place, self.task.items[place])
                elif status in HERE:
                    self._ring_out(place, self.task.items[place])
                    self._lapse(place, self.task.items[place])
            moving = len(self.events) > happened

    def _meetings(self) -> None:
        """You go when the time has come; who is on the phone goes after that."""
        agenda = self.task.agenda
        while self.line == NEVER and self.met < len(agenda) and agenda[self.met].at <= self.clock:
            self.events.append(Attended(self.met))
            self.clock += agenda[self.met].minutes
            self.met += 1

    def _arrive(self, place: int, item: Item) -> None:
        """A call begins to ring when what you were doing is done, so that nobody misses it unheard."""
        due = _due(item, self.before, self.given, self.lapsed)
        if due > self.clock:
            return
        calls = item.kind == "telefoon"
        self.status[place] = "belt" if calls else "nieuw"
        self.since[place] = self.clock if calls else max(due, self.task.start)
        self.events.append(Arrived(item.id, self.since[place]))

    def _ring_out(self, place: int, item: Item) -> None:
        if self.status[place] == "belt" and self.clock >= self.since[place] + item.rings:
            self.status[place] = "gemist"
            self.events.append(RangOut(item.id, chosen=False))

    def _lapse(self, place: int, item: Item) -> None:
        deadline = _deadline(item, self.since[place])
        if self.clock <= deadline or place in self.lapsed or self._was_used(item):
            return
        self.lapsed[place] = deadline
        self.events.append(Lapsed(item.id))
        if item.expires:
            self.status[place] = "verlopen"
            self.line = NEVER if self.line == place else self.line

    def _was_used(self, item: Item) -> bool:
        """A list stays where it is; it is not left when something was done with it."""
        return item.kind == "lijst" and any(name in self.given for name in item.names)
