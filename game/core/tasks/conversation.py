"""Gesprek: topics in any order, moves that answer kansen, facts that only come out when asked, trust that changes."""

from collections.abc import Iterable
from dataclasses import dataclass, replace

from game.core.evidence import Answer, Evidence, Reason, settle
from game.core.story import Heard, Kept, TimeSpent, TrustChanged
from game.core.tasks.conversation_setup import set_up
from game.core.tasks.conversation_spec import Spec, flaws
from game.core.tasks.conversation_task import CLOSING, CORE, OPENING, Line, Needs, Open, Say, Task, numbers
from game.core.tasks.rules import Field, Option

__all__ = ["ACTIONS", "Spec", "Task", "accepts", "apply", "begin", "choices", "evidence", "fields", "flaws", "is_over"]
__all__ += ["set_up", "tries", "view"]


@dataclass(frozen=True, slots=True)
class Leave:
    """Break off before the conversation is rounded off."""


ACTIONS = {"open": Open, "zeg": Say, "breek-af": Leave}


@dataclass(frozen=True, slots=True)
class Said:
    """`variant` is -1 for the move as written, else the place of the variant that fitted."""

    move: str
    variant: int


@dataclass(frozen=True, slots=True)
class Ended:
    how: str


@dataclass(frozen=True, slots=True)
class State:
    """Progress. The first five are bits over moves and facts; `spoken` is the transcript as (line, effect) pairs.

    `ready` has been said and heard enough for; `gone` was said, or another answer to its kans was; `open` can be said
    now: ready, not gone, and with trust and time enough.
    """

    said: int
    ready: int
    gone: int
    open: int
    heard: int
    phase: int
    topic: int
    trust: int
    minutes: int
    ending: str
    spoken: tuple[tuple[int, int], ...]


@dataclass(frozen=True, slots=True)
class View:
    """A conversation as the player meets it: `lines` are (speaker, text) with 'jij' or the role as speaker.

    `begun` are the topics about which something was said and more can be, `done` those with nothing left.
    """

    title: str
    role: str
    channel: str
    situation: str
    mood: str
    trust: int
    minutes: int
    phase: str
    topic: str
    lines: tuple[tuple[str, str], ...]
    heard: tuple[tuple[str, str], ...]
    ending: str
    options: tuple[Option, ...]
    fields: tuple[Field, ...] = ()
    begun: tuple[str, ...] = ()
    done: tuple[str, ...] = ()


PHASES = ("opening", "kern", "afsluiting")


# Playing ----------------------------------------------------------------------------------------------------------


def begin(task: Task) -> State:
    phase = OPENING if task.groups[0].mask else CORE
    ready = _readied(task, range(len(task.lines)), said=0, heard=task.heard)
    now_open = ready & task.open_at(task.trust, task.patience)
    return State(0, ready, 0, now_open, task.heard, phase, -1, task.trust, 0, "", ())


def _readied(task: Task, candidates: Iterable[int], said: int, heard: int) -> int:
    """Those that wait for nothing more to be said or heard, as bits."""
    ready = 0
    for number in candidates:
        needs = task.lines[number].needs
        if not needs.said & ~said and not needs.heard & ~heard:
            ready |= 1 << number
    return ready


def choices(task: Task, state: State) -> tuple[Open | Say | Leave, ...]:
    if state.ending:
        return ()
    found: list[Open | Say | Leave] = []
    for number, group in enumerate(task.groups):
        here = group.mask & state.open
        if not here or group.phase < state.phase:
            continue
        if group.action and number != state.topic:
            found.append(group.action)
        elif group.phase != CLOSING or state.phase != OPENING:
            here >>= group.first
            found += [say for bit, say in group.says if here & bit]
    found.append(_LEAVE)
    return tuple(found)


_LEAVE = Leave()


def fields(task: Task, state: State) -> tuple[Field, ...]:
    return ()


def accepts(task: Task, state: State, action: object) -> bool:
    if state.ending:
        return False
    match action:
        case Say(move):
            number = task.numbers.get(move)
            return number is not None and bool(state.open >> number & 1) and _in_reach(task, state, number)
        case Open(topic):
            number = task.topics.get(topic)
            return number not in (None, state.topic) and state.phase <= CORE and _has_moves(task, state, topic)
        case Leave():
            return True
        case _:
            return False


def _has_moves(task: Task, state: State, topic: str) -> bool:
    return bool(task.groups[task.topics[topic]].mask & state.open)


def _in_reach(task: Task, state: State, number: int) -> bool:
    place = task.lines[number].group
    match task.groups[place].phase:
        case 0:
            return state.phase == OPENING
        case 1:
            return state.phase <= CORE and state.topic == place
        case _:
            return state.phase != OPENING


def apply(task: Task, state: State, action: object) -> tuple[State, tuple[object, ...]]:
    match action:
        case Say(move):
            return _say(task, state, task.numbers[move])
        case Open(topic):
            return replace(state, topic=task.topics[topic], phase=CORE), ()
        case _:
            return replace(state, ending="afgebroken"), (Ended("afgebroken"),)


def _say(task: Task, state: State, number: int) -> tuple[State, tuple[object, ...]]:
    line = task.lines[number]
    which = _which(task, state, line)
    after = _moved_on(task, state, number, which)
    variant = which if which < len(line.effects) - 1 else -1
    return after, (Said(line.action.move, variant), *_consequences(task, line, state, after))


def _which(task: Task, state: State, line: Line) -> int:
    """The first variant that fits; the move as written stands last and always does."""
    if len(line.effects) == 1:
        return 0
    return next(n for n, effect in enumerate(line.effects) if _fits(task, state, effect.needs))


def _fits(task: Task, state: State, needs: Needs) -> bool:
    return (
        not needs.said & ~state.said
        and not needs.heard & ~state.heard
        and state.trust >= needs.trust
        and (not needs.minutes_left or task.patience - state.minutes >= needs.minutes_left)
    )


def _moved_on(task: Task, state: State, number: int, which: int) -> State:
    line = task.lines[number]
    effect = line.effects[which]
    said, heard = state.said | 1 << number, state.heard | effect.reveals
    ready = state.ready | _readied(task, task.unlocks[number], said, heard)
    gone = state.gone | line.closes
    trust = min(max(state.trust + effect.trust, 0), 10)
    minutes = state.minutes + line.minutes
    return State(
        said=said,
        ready=ready,
        gone=gone,
        open=ready & ~gone & task.open_at(trust, task.patience - minutes),
        heard=heard,
        phase=max(state.phase, task.groups[line.group].phase),
        topic=state.topic,
        trust=trust,
        minutes=minutes,
        ending="afgerond" if line.wraps_up else "geduld-op" if minutes >= task.patience else "",
        spoken=(*state.spoken, (number, which)),
    )


def _consequences(task: Task, line: Line, before: State, after: State) -> Iterable[object]:
    yield from (Heard(*task.facts[n]) for n in numbers(after.heard & ~before.heard))
    if after.trust != before.trust:
        yield TrustChanged(task.role, before.trust, after.trust)
    if line.promise:
        yield line.promise
    if line.keeps:
        yield Kept(line.keeps)
    yield TimeSpent(line.minutes)
    if after.ending:
        yield Ended(after.ending)


def is_over(task: Task, state: State) -> bool:
    return bool(state.ending)


# Seeing -----------------------------------------------------------------------------------------------------------


def view(task: Task, state: State) -> View:
    return View(
        title=task.title,
        role=task.role,
        channel=task.channel,
        situation=task.situation,
        mood=mood(state.trust),
        trust=state.trust,
        minutes=state.minutes,
        phase=PHASES[state.phase],
        topic=task.groups[state.topic].title if state.topic >= 0 else "",
        lines=tuple(_transcript(task, state)),
        heard=tuple(fact for n, fact in enumerate(task.facts) if state.heard >> n & 1),
        ending=state.ending,
        options=tuple(_option(task, state, action) for action in choices(task, state)),
        begun=tuple(_spoken_of(task, state, more=True)),
        done=tuple(_spoken_of(task, state, more=False)),
    )


def _spoken_of(task: Task, state: State, *, more: bool) -> Iterable[str]:
    """The topics about which something was said, by whether there is more to say now."""
    for group in task.groups:
        if group.action and group.mask & state.said and bool(group.mask & state.open) is more:
            yield group.title


MOODS = ((2, "boos"), (3, "geirriteerd"), (4, "twijfel"), (6, "neutraal"), (8, "vriendelijk"), (10, "blij"))


def mood(trust: int) -> str:
    """The face that goes with a level of trust."""
    return next(name for limit, name in MOODS if trust <= limit)


def _transcript(task: Task, state: State) -> Iterable[tuple[str, str]]:
    yield task.role, task.greeting
    for number, which in state.spoken:
        yield "jij", task.lines[number].text
        reply = task.lines[number].effects[which].reply
        if reply:
            yield task.role, reply
    if state.ending == "geduld-op":
        yield task.role, task.out_of_patience


TOPICS = "Onderwerpen"
LAST_OF_OPENING = f"{TOPICS} (daarna kun je niet meer openen)"
"""What a choice shuts off stands above it beforehand: to find out afterwards is no lesson."""


def _option(task: Task, state: State, action: Open | Say | Leave) -> Option:
    match action:
        case Open(topic):
            heading = LAST_OF_OPENING if _can_still_open(task, state) else TOPICS
            return Option(action, heading, task.groups[task.topics[topic]].title)
        case Say(move):
            line = task.lines[task.numbers[move]]
            return Option(action, task.groups[line.group].title, line.text, ends=line.wraps_up)
        case Leave():
            return Option(action, "Stoppen", "Gesprek afbreken", ends=True)


def _can_still_open(task: Task, state: State) -> bool:
    """Is there something left to open with, that goes away with the first topic?"""
    return state.phase == OPENING and any(group.phase == OPENING and group.mask & state.open for group in task.groups)


# Judging ----------------------------------------------------------------------------------------------------------


def evidence(task: Task, events: tuple[object, ...]) -> tuple[Evidence, ...]:
    answers = tuple(_answers(task, events))
    ended = any(isinstance(event, Ended) and event.how == "afgerond" for event in events)
    lures = _lures(task) if ended else ()
    return settle(task.opportunities, answers, dict(task.missed), dict(task.better), lures, ended_properly=ended)


def _lures(task: Task) -> Iterable[tuple[str, str]]:
    """What could have been said here that is weak; a line that waits for an earlier task in vain was never there."""
    for line in task.lines:
        if not line.needs.said >> len(task.lines):
            weak = {kans for effect in line.effects for kans, rating in effect.ratings if rating == "zwak"}
            yield from ((kans, line.text) for kans in sorted(weak))


def _answers(task: Task, events: tuple[object, ...]) -> Iterable[Answer]:
    for place, event in enumerate(events):
        if isinstance(event, Said):
            effect = task.lines[task.numbers[event.move]].effects[event.variant]
            for kans, rating in effect.ratings:
                yield Answer(kans, rating, effect.explanation or Reason("zonder-uitleg"), place)


def tries(task: Task, state: State) -> tuple[Open | Say | Leave, ...]:
    """What is worth trying now, the best first: an expert follows the first."""
    return tuple(sorted(choices(task, state), key=lambda action: _rank(task, state, action)))


def _rank(task: Task, state: State, action: Open | Say | Leave) -> tuple[int, int]:
    match action:
        case Leave():
            return 9, 0
        case Open(topic):
            says = task.groups[task.topics[topic]].says
            members = (task.numbers[say.move] for _, say in says)
            return max(min((_worth(task, state, n) for n in members if state.open >> n & 1), default=8), 2), 1
        case Say(move):
            return _rank_of_line(task, state, task.numbers[move]), 0


def _rank_of_line(task: Task, state: State, number: int) -> int:
    """Rounding off comes after all that is useful, the rest of the closing after the core."""
    line, worth = task.lines[number], _worth(task, state, number)
    if line.wraps_up:
        return max(worth, 7)
    return max(worth, 5) if task.groups[line.group].phase == CLOSING else worth


def _worth(task: Task, state: State, number: int) -> int:
    """1 strong, 2 useful, 3 opens something useful, 4 harmless but a better answer may come, 8 harmful."""
    line = task.lines[number]
    effect = line.effects[_which(task, state, line)]
    ratings = {rating for _, rating in effect.ratings}
    if "zwak" in ratings:
        return 8
    if ratings == {"sterk"}:
        return 1
    if ratings:
        return 4
    if effect.reveals & ~state.heard or line.promise:
        return 2
    return 3 if any(task.lines[other].needs.said >> number & 1 for other in task.unlocks[number]) else 6
