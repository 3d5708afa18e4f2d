"""One player's way through the day: a stack of tasks on the desk, one story, and every action in the log."""

import json
import re
from collections.abc import Iterable
from dataclasses import dataclass, replace
from functools import cache
from typing import Any, get_type_hints

from game.core import desk, exam
from game.core.deadline import has_passed
from game.core.evidence import Evidence
from game.core.exam import MoreTime
from game.core.story import Promised, Story, TimeSpent, TrustChanged, fold
from game.core.tasks import TASK_TYPES
from game.core.tasks.rules import Opens, TaskType, View
from game.core.week import opening
from game.core.whereabouts import Spot, is_named, whereabouts
from game.core.world import World, fill


class IllegalAction(Exception):  # noqa: N818 - named after what happened
    """An action that the task does not accept now. Front ends offer only what is accepted, so this is our bug."""


@dataclass(frozen=True, slots=True)
class Note:
    """Free text of the player: logged, kept for the teacher, read by no rule."""

    text: str


@dataclass(frozen=True, slots=True)
class Mark:
    """Put a star at a line of the notes, or take it away again; `line` is what `note_line` or `own_line` gives."""

    line: str


@dataclass(frozen=True, slots=True)
class TimeUp:
    """The time for this task is over; the referee says so, no player picks it."""


@dataclass(frozen=True, slots=True)
class Running:
    """A task under way, with the events it has brought about so far."""

    id: str
    kind: str
    task: Any
    state: Any
    events: tuple[Any, ...] = ()
    closed: bool = False

    @property
    def rules(self) -> TaskType:
        return rules_of(self.kind)


@dataclass(frozen=True, slots=True)
class Session:
    """`stack` holds the desk at the bottom and the task you are in on top; an empty stack is a day that is over."""

    world: World
    stack: tuple[Running, ...]
    story: Story
    finished: tuple[Running, ...] = ()
    notes: tuple[tuple[str, str], ...] = ()
    starred: frozenset[str] = frozenset()
    more_time: tuple[MoreTime, ...] = ()

    @property
    def is_over(self) -> bool:
        return not self.stack

    @property
    def now(self) -> Running:
        """The task the player is in; the desk as it was left when the day is over."""
        return self.stack[-1] if self.stack else self.finished[-1]


@dataclass(frozen=True, slots=True)
class Finding:
    """One piece of evidence with its way back: task, round and the line of the scenario."""

    task: str
    kind: str
    round: str
    evidence: Evidence
    line: int | None


@dataclass(frozen=True, slots=True)
class Scene:
    """What a front end shows: the view of the task you are in, and the state of the day around it.

    `clock` is in minutes since midnight; `notes` are (who, label, text) of every fact heard, oldest first; `about` are
    those of them whom this task is about, or at the desk the next one; `kept` are promises that were made good,
    `broken` those that could have been and whose time has gone by, `earlier` those of another day. `trust` is who, how
    much now and how much before the task that changed it last, the latest change first, then who was only spoken to.
    `spots` is what may stand on the map; `reckoned` the label and amount of the last calculation, empty before there is
    one. `own` is what the player wrote down, `starred` the lines of the notes with a star.
    """

    task: str
    kind: str
    round: str
    briefing: str
    view: View
    clock: int
    notes: tuple[tuple[str, str, str], ...]
    promises: tuple[Promised, ...]
    placed: tuple[tuple[str, str], ...]
    done: int
    total: int
    is_over: bool
    about: tuple[str, ...] = ()
    kept: frozenset[str] = frozenset()
    broken: frozenset[str] = frozenset()
    earlier: frozenset[str] = frozenset()
    trust: tuple[tuple[str, int, int], ...] = ()
    spots: tuple[Spot, ...] = ()
    reckoned: tuple[str, str] = ("", "")
    own: tuple[str, ...] = ()
    starred: frozenset[str] = frozenset()


def note_line(who: str, label: str) -> str:
    """How a star names a fact that was heard."""
    return f"{who}: {label}"


def own_line(number: int) -> str:
    """How a star names the player's own note, counted from one."""
    return f"eigen notitie {number}"


def rules_of(kind: str) -> TaskType:
    return desk if kind == desk.DESK else TASK_TYPES[kind]


def start(world: World, story: Story | None = None) -> Session:
    """A day at the desk. `story` is what the day before left; without one the author's own story begins the day."""
    story = opening(world) if story is None else story
    task = desk.set_up(world.scenario.werkplek, world, story)
    return Session(world, (Running(desk.DESK, desk.DESK, task, desk.begin(task)),), story)


def start_at(world: World, name: str, story: Story) -> Session:
    """A day that is already in this task, with this story behind it: for an author who looks at a scenario."""
    session = start(world, story)
    below = session.now
    order = [task.opdracht for part in world.scenario.rondes for task in part.opdrachten]
    before = order[: order.index(name) + 1]
    started = sum(entry.task in before for entry in below.task.programme)
    waiting = replace(below, state=replace(below.state, started=started))
    return replace(session, stack=(waiting, _running(session, name)))


def accepts(session: Session, action: Any) -> bool:
    if session.is_over:
        return False
    if isinstance(action, Note):
        return True
    if isinstance(action, Mark):
        return action.line in _lines(session)
    if isinstance(action, TimeUp):
        return len(session.stack) > 1
    if isinstance(action, MoreTime):
        return exam.is_possible(session.world.scenario.examentijd, action)
    now = session.stack[-1]
    return now.rules.accepts(now.task, now.state, action)


def apply(session: Session, action: Any) -> tuple[Session, tuple[Any, ...]]:
    """The day after one action, and what happened. The only place where a day moves on."""
    if not accepts(session, action):
        raise IllegalAction(f"{action} in {session.now.id if session.stack else 'een dag die voorbij is'}")
    match action:
        case Note(text):
            return replace(session, notes=(*session.notes, (session.now.id, text))), ()
        case Mark(line):
            return replace(session, starred=session.starred ^ {line}), ()
        case MoreTime():
            return replace(session, more_time=(*session.more_time, action)), ()
        case TimeUp():
            return _returned(replace(session, stack=_closed(session.stack))), ()
        case _:
            return _played(session, action)


def _played(session: Session, action: Any) -> tuple[Session, tuple[Any, ...]]:
    now = session.now
    state, events = now.rules.apply(now.task, now.state, action)
    moved = Running(now.id, now.kind, now.task, state, (*now.events, *events), now.closed)
    stack, story = (*session.stack[:-1], moved), fold(session.story, events)
    after = replace(session, stack=stack, story=story)
    opened = _opened(events)
    if opened:
        after = _in_its_round(after, opened) if now.kind == desk.DESK else after
        return replace(after, stack=(*after.stack, _running(after, opened))), events
    if now.rules.is_over(now.task, state):
        after = _returned(after)
    return after, events


def _opened(events: tuple[Any, ...]) -> str | None:
    for event in events:
        if isinstance(event, Opens):
            return event.task
    return None


def _in_its_round(session: Session, name: str) -> Session:
    """The clock moves on to the hour this task begins, or its round; what is later already stays so."""
    scenario = session.world.scenario
    begin = max(scenario.round_of(name).begin or 0, getattr(scenario.task(name), "begin", 0))
    waiting = begin - scenario.begin - session.story.minutes
    return replace(session, story=fold(session.story, (TimeSpent(waiting),))) if waiting > 0 else session


def _running(session: Session, name: str) -> Running:
    spec = session.world.scenario.task(name)
    rules = TASK_TYPES[spec.werkvorm]
    task = rules.set_up(spec, session.world, session.story)
    return Running(name, spec.werkvorm, task, rules.begin(task))


def _closed(stack: tuple[Running, ...]) -> tuple[Running, ...]:
    return (*stack[:-1], replace(stack[-1], closed=True))


def _returned(session: Session) -> Session:
    """The task on top is finished: back to what waits below, which hears what happened meanwhile."""
    *below, done = session.stack
    stack = tuple(_resumed(running, done.events) for running in below)
    return replace(session, stack=stack, finished=(*session.finished, done))


def _resumed(running: Running, events: tuple[Any, ...]) -> Running:
    """A task that was suspended hears what happened elsewhere, when its type listens."""
    meanwhile = getattr(running.rules, "meanwhile", None)
    return replace(running, state=meanwhile(running.task, running.state, events)) if meanwhile else running


# Looking at the day -----------------------------------------------------------------------------------------------


def scene(session: Session) -> Scene:
    now, world = session.now, session.world
    part = None if now.kind == desk.DESK else world.scenario.round_of(now.id)
    seen = now.rules.view(now.task, now.state)
    earlier = _earlier(session)
    return Scene(
        task=now.id,
        kind=now.kind,
        round=part.ronde if part else "",
        briefing=fill(part.briefing, world) if part else "",
        view=seen,
        clock=world.scenario.begin + session.story.minutes,
        notes=tuple(_note(world, role, fact) for role, fact in session.story.notes),
        about=_about(session, seen),
        kept=session.story.kept,
        broken=_broken(session, earlier),
        earlier=earlier,
        trust=_trust(session),
        spots=whereabouts(world, session.story, _spoken(session), _told(session)),
        reckoned=_reckoned(session),
        own=tuple(text for _, text in session.notes),
        starred=session.starred,
        promises=session.story.promises,
        placed=tuple(sorted(session.story.placed)),
        done=sum(running.kind != desk.DESK for running in session.finished),
        total=_to_do(session),
        is_over=session.is_over,
    )


def _to_do(session: Session) -> int:
    """The tasks on the programme, with those that were begun from another task."""
    opened = {running.id for running in (*session.finished, *session.stack)} & session.world.scenario.opened
    parts = session.world.scenario.rondes
    return sum(len(part.opdrachten) for part in parts) - len(session.world.scenario.opened) + len(opened)


def _lines(session: Session) -> Iterable[str]:
    """Every line of the notes, as a star names it."""
    for role, fact in session.story.notes:
        who, label, _ = _note(session.world, role, fact)
        yield note_line(who, label)
    yield from (own_line(number) for number in range(1, len(session.notes) + 1))


def _note(world: World, role: str, fact: str) -> tuple[str, str, str]:
    return world.value(role, "naam") or role, fact.replace("-", " ").capitalize(), world.fact(role, fact)


def _met(session: Session) -> tuple[Running, ...]:
    """All that was begun today, in the order of the day."""
    return *session.finished, *session.stack


def _earlier(session: Session) -> frozenset[str]:
    """The promises that were already there when the day began."""
    today = {event.id for running in _met(session) for event in running.events if isinstance(event, Promised)}
    return frozenset(promise.id for promise in session.story.promises) - today


def _broken(session: Session, earlier: frozenset[str]) -> frozenset[str]:
    """What was promised, could have been done today, and is too late now."""
    scenario, story = session.world.scenario, session.story
    clock = scenario.begin + story.minutes
    late = (p.id for p in story.promises if has_passed(p.due, scenario.peildatum, clock, earlier=p.id in earlier))
    return frozenset(name for name in late if name not in story.kept and name in scenario.keeps)


def _trust(session: Session) -> tuple[tuple[str, int, int], ...]:
    """Who trusts the player how much, and how much before the task that changed it last."""
    was: dict[str, int] = {}
    for running in _met(session):
        first: dict[str, int] = {}
        for event in running.events:
            if isinstance(event, TrustChanged):
                first.setdefault(event.role, event.before)
        was.update(first)
    changed = {role: (level, was.get(role, level)) for role, level in reversed(session.story.trust)}
    met = {talk.task.role: (talk.state.trust, talk.state.trust) for talk in reversed(_talks(session))}
    return tuple((role, *levels) for role, levels in {**changed, **met, **changed}.items())


def _spoken(session: Session) -> tuple[str, ...]:
    return tuple(talk.task.role for talk in _talks(session))


def _talks(session: Session) -> list[Running]:
    return [running for running in _met(session) if running.kind == "gesprek"]


def _told(session: Session) -> str:
    """What the player could read so far: the programme, how the desk lay, the briefings of what was begun."""
    world, below = session.world, _met(session)
    desks = (running.task for running in below if running.kind == desk.DESK)
    written = [text for task in desks for text in (task.situation, *(entry.title for entry in task.programme))]
    begun = {running.id for running in below}
    parts = (part for part in world.scenario.rondes if begun & {task.opdracht for task in part.opdrachten})
    return "\n".join((*written, *(fill(part.briefing, world) for part in parts)))


def _reckoned(session: Session) -> tuple[str, str]:
    sums = [running for running in _met(session) if running.kind == "calculatie"]
    if not sums:
        return "", ""
    found: tuple[str, str] = sums[-1].rules.view(sums[-1].task, sums[-1].state).running  # type: ignore[attr-defined]
    return found


def _about(session: Session, view: Any) -> tuple[str, ...]:
    """Who talks in this task or is named at its head, of those the player has notes about."""
    heads = [title for title, _, state in getattr(view, "programme", ()) if state == "nu"]
    text = " ".join(heads or (getattr(view, "title", ""), getattr(view, "situation", "")))
    rows = getattr(view, "rows", ())
    present = {getattr(view, "role", ""), getattr(view, "client", ""), *(getattr(row, "role", "") for row in rows)}
    noted = dict.fromkeys(role for role, _ in session.story.notes)
    near = (role for role in noted if role in present or _is_meant(session.world, role, text))
    return tuple(dict.fromkeys(session.world.value(role, "naam") or role for role in near))


def _is_meant(world: World, role: str, text: str) -> bool:
    if any(person.role == role for person in world.people):
        return is_named(world, world.person(role), text)
    name = world.value(role, "bedrijf") or world.value(role, "naam") or ""
    return bool(name) and re.search(rf"\b{re.escape(name)}\b", text) is not None


def findings(session: Session) -> tuple[Finding, ...]:
    """Every kans of the day, in the order of the programme, as it stands now. What was never begun is missed."""
    met = {running.id: running for running in (*session.finished, *session.stack)}
    world = session.world
    found: list[Finding] = []
    for part in world.scenario.rondes:
        for spec in part.opdrachten:
            running = met.get(spec.opdracht) or _unmet(spec, world)
            found += _findings(running, part.ronde, world)
    return (*found, *_findings(met[desk.DESK], "", world))


def _unmet(spec: Any, world: World) -> Running:
    task = TASK_TYPES[spec.werkvorm].set_up(spec, world, Story())
    return Running(spec.opdracht, spec.werkvorm, task, None)


def _findings(running: Running, part: str, world: World) -> Iterable[Finding]:
    for evidence in running.rules.evidence(running.task, running.events):
        line = world.line_of(f"{running.id}/{evidence.opportunity.place}")
        yield Finding(running.id, running.kind, part, evidence, line)


def feedback(before: Session, after: Session) -> tuple[Evidence, ...]:
    """What the last action settled, or settled in other words: for levels that explain at once."""
    if before.is_over:
        return ()
    old, now = before.now, _same_task(before, after)
    known = {e.opportunity.id: e for e in old.rules.evidence(old.task, old.events)}
    settled = now.rules.evidence(now.task, now.events)
    return tuple(e for e in settled if e.event is not None and e != known.get(e.opportunity.id))


def _same_task(before: Session, after: Session) -> Running:
    return next(r for r in (*reversed(after.stack), *reversed(after.finished)) if r.id == before.now.id)


# The log ----------------------------------------------------------------------------------------------------------

_ANYWHERE: dict[str, type] = {"notitie": Note, "ster": Mark, "tijd-om": TimeUp, "tijd-erbij": MoreTime}


def write_action(session: Session, action: Any) -> str:
    """One line of the log: the task, the name of the action and its values."""
    return _in_one_line({"opdracht": session.now.id, "doe": _name(session, action), **_values(action)})


_in_one_line = json.JSONEncoder(ensure_ascii=False, separators=(",", ":")).encode


def _values(action: object) -> dict[str, Any]:
    kind: type = type(action)
    return {value: getattr(action, value) for value, _ in _forms(kind)}


def _name(session: Session, action: Any) -> str:
    """What this action is called in the log of the task the player is in."""
    named = (*session.now.rules.ACTIONS.items(), *_ANYWHERE.items())
    return next(name for name, kind in named if kind is type(action))


def read_action(session: Session, text: str) -> Any:
    """The action a line of the log stands for; ValueError when it is not one of the task the player is in."""
    return action_from(session, json.loads(text))


def action_from(session: Session, plain: Any) -> Any:
    now = session.now
    if not isinstance(plain, dict) or plain.get("opdracht") != now.id:
        raise ValueError(f"geen handeling van {now.id}")
    name = str(plain.get("doe"))
    kind = now.rules.ACTIONS.get(name) or _ANYWHERE.get(name)
    if kind is None:
        raise ValueError(f"onbekende handeling {name}")
    forms = _forms(kind)
    if len(plain) != len(forms) + 2 or any(type(plain.get(value)) is not form for value, form in forms):
        raise ValueError(f"bij {name} horen andere waarden")
    return kind(*(plain[value] for value, _ in forms))


@cache
def _forms(kind: type) -> tuple[tuple[str, type], ...]:
    """The values of an action in their order, each with what it is: text or a whole number."""
    return tuple(get_type_hints(kind).items())


def choice_id(session: Session, action: Any) -> str:
    """A short name of a choice that is the same every time: the action and its values."""
    return ":".join((_name(session, action), *(str(value) for value in _values(action).values())))


def replay(world: World, lines: Iterable[str], story: Story | None = None) -> Session:
    session = start(world, story)
    for line in lines:
        session, _ = apply(session, read_action(session, line))
    return session
