"""Postvak against the clock: minutes pass, and things arrive, ring, ring out and lapse."""

from dataclasses import replace

from game.core.tasks.inbox_task import (
    NEVER,
    Arrived,
    Attended,
    Item,
    Lapsed,
    Needs,
    RangOut,
    State,
    Task,
)

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
    due = (_due(task, state, place) for place, status in enumerate(state.status) if not status)
    meeting = task.agenda[state.met].at if state.met < len(task.agenda) else LATER
    return min(task.end, max(meeting, state.clock), max(state.clock, min(due, default=LATER)))


def still_comes(task: Task, state: State) -> bool:
    """Whether a message is on its way, as things are now."""
    return any(not status and _due(task, state, place) < task.end for place, status in enumerate(state.status))


def deadline_of(task: Task, state: State, place: int) -> int:
    """The last minute that is in time; LATER where there is no hurry."""
    item = task.items[place]
    own = LATER if item.deadline == NEVER else item.deadline
    since = state.since[place]
    return own if item.within == NEVER or since == NEVER else min(own, since + item.within)


def holds(needs: Needs, state: State) -> bool:
    return needs.nothing or (
        needs.heard <= state.heard
        and needs.recorded <= state.recorded
        and needs.promised <= state.promised
        and needs.placed <= state.placed
    )


def _due(task: Task, state: State, place: int) -> int:
    """When this message comes; LATER as long as what it follows on has not happened."""
    item = task.items[place]
    moments = [item.at] if item.at != NEVER else []
    if item.after:
        given = dict(state.given)
        moments.append(max(given.get(deed, LATER) for deed in item.after) + item.delay)
    if item.silence != NEVER:
        moments.append(dict(state.lapsed).get(item.silence, LATER) + item.delay)
    return max(moments, default=LATER) if holds(item.needs, state) else LATER


class _Run:
    """A stretch of time being worked out; used once and thrown away."""

    def __init__(self, task: Task, state: State) -> None:
        self.task, self.before, self.clock = task, state, state.clock
        self.status, self.since, self.lapsed = list(state.status), list(state.since), state.lapsed
        self.met, self.line = state.met, state.line
        self.events: list[object] = []

    def state(self) -> State:
        return replace(
            self.before,
            clock=self.clock,
            status=tuple(self.status),
            since=tuple(self.since),
            lapsed=self.lapsed,
            met=self.met,
            line=self.line,
        )

    def settle(self) -> None:
        moving = True
        while moving:
            happened = len(self.events)
            self._meetings()
            self._open_messages()
            self._arrivals()
            moving = len(self.events) > happened

    def _meetings(self) -> None:
        """You go when the time has come; who is on the phone goes after that."""
        agenda = self.task.agenda
        while self.line == NEVER and self.met < len(agenda) and agenda[self.met].at <= self.clock:
            self.events.append(Attended(self.met))
            self.clock += agenda[self.met].minutes
            self.met += 1

    def _open_messages(self) -> None:
        for place, status in enumerate(self.status):
            if status in HERE:
                self._ring_out(place, status)
                self._lapse(place)

    def _ring_out(self, place: int, status: str) -> None:
        item = self.task.items[place]
        if status == "belt" and self.clock >= self.since[place] + item.rings:
            self.status[place] = "gemist"
            self.events.append(RangOut(item.id, chosen=False))

    def _lapse(self, place: int) -> None:
        deadline = self._deadline(place)
        known = self.clock <= deadline or any(left == place for left, _ in self.lapsed)
        if known or self._was_used(place):
            return
        self.lapsed = (*self.lapsed, (place, deadline))
        self.events.append(Lapsed(self.task.items[place].id))
        if self.task.items[place].expires:
            self.status[place] = "verlopen"
            self.line = NEVER if self.line == place else self.line

    def _was_used(self, place: int) -> bool:
        """A list stays where it is; it is not left when something was done with it."""
        item = self.task.items[place]
        return item.kind == "lijst" and any(name in dict(self.before.given) for name in item.names)

    def _deadline(self, place: int) -> int:
        item = self.task.items[place]
        if item.deadline == item.within == NEVER:
            return LATER
        return deadline_of(self.task, replace(self.before, since=tuple(self.since)), place)

    def _arrivals(self) -> None:
        now = None
        for place, status in enumerate(self.status):
            if status:
                continue
            now = now or replace(self.before, clock=self.clock, lapsed=self.lapsed)
            due = _due(self.task, now, place)
            if due <= self.clock:
                self._arrive(place, self.task.items[place], due)

    def _arrive(self, place: int, item: Item, due: int) -> None:
        """A call begins to ring when what you were doing is done, so that nobody misses it unheard."""
        calls = item.kind == "telefoon"
        self.status[place] = "belt" if calls else "nieuw"
        self.since[place] = self.clock if calls else max(due, self.task.start)
        self.events.append(Arrived(item.id, self.since[place]))
