"""How long a day takes to play: the words that come by on the way, read calmly, and a moment for each action."""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, fields, is_dataclass
from typing import Any

from game.core.bots import play
from game.core.desk import DESK
from game.core.evidence import Evidence, Reason
from game.core.session import Session, apply, feedback, read_action, scene, start
from game.core.world import World

WORDS_A_MINUTE = 150
"""Somebody of B1 level who reads to understand; silent reading of easy text in one's own language goes faster."""
SECONDS_AN_ACTION = 2
_NOT_READ = {"action", "id", "role", "channel", "mood", "phase", "form", "make", "ending", "kind", "task", "client"}


@dataclass(frozen=True, slots=True)
class Part:
    """One task as this bot plays it: the seconds of reading and doing, and how many events it takes."""

    task: str
    seconds: int
    events: int


def minutes_to_play(world: World, bot: str = "expert", seed: int = 1) -> int:
    """Whole minutes, half up, for somebody who plays as this bot does and reads everything once."""
    _, log = play(world, bot, seed)
    seconds = words_on_the_way(world, log) * 60 // WORDS_A_MINUTE + len(log) * SECONDS_AN_ACTION
    return (seconds + 30) // 60


def words_on_the_way(world: World, log: Iterable[str]) -> int:
    """Every text counts once in each task it is shown in; what is explained at once counts too."""
    words, _, _ = _followed(world, log)
    return sum(words.values())


def plan(world: World) -> tuple[Part, ...]:
    """What each task of the day takes, the desk as well, for somebody who plays well and reads everything once."""
    _, log = play(world, "expert", 1)
    words, actions, session = _followed(world, log)
    events = {running.id: len(running.events) for running in session.finished}
    return tuple(
        Part(task, words[task] * 60 // WORDS_A_MINUTE + actions[task] * SECONDS_AN_ACTION, events.get(task, 0))
        for task in words
    )


def seconds_left(parts: Iterable[Part], session: Session) -> int:
    """Of the tasks not begun all, of those under way what is not done yet, of the desk as much as there are tasks."""
    done = {running.id for running in session.finished if running.kind != DESK}
    under_way = {running.id: len(running.events) for running in session.stack if running.kind != DESK}
    parts = tuple(parts)
    tasks = tuple(part for part in parts if part.task != DESK)
    left = sum(_rest(part, under_way.get(part.task, 0)) for part in tasks if part.task not in done)
    desk = sum(part.seconds for part in parts if part.task == DESK)
    ahead = sum(part.task not in done for part in tasks)
    return 0 if session.is_over else left + desk * ahead // max(1, len(tasks))


def _rest(part: Part, events: int) -> int:
    """A tenth at least, as long as it is not over."""
    most = max(1, part.events)
    return part.seconds * max(most - events, most // 10) // most


def _followed(world: World, log: Iterable[str]) -> tuple[Counter[str], Counter[str], Session]:
    """Words and actions per task."""
    session, seen = start(world), set[tuple[str, str]]()
    words, actions = Counter[str](), Counter[str]()
    for line in log:
        seen |= _shown(session)
        task = session.now.id
        after, _ = apply(session, read_action(session, line))
        if world.scenario.niveau == "start":
            words[task] += sum(_words(_reason(one)) for one in feedback(session, after))
        actions[task] += 1
        session = after
    for task, text in seen:
        words[task] += _words(text)
    return words, actions, session


def _shown(session: Session) -> set[tuple[str, str]]:
    now = scene(session)
    return {(now.task, text) for text in (now.briefing, *_texts(now.view))}


def _texts(value: Any) -> Iterable[str]:
    if isinstance(value, str):
        yield value
    elif isinstance(value, tuple):
        for item in value:
            yield from _texts(item)
    elif is_dataclass(value):
        for field in fields(value):
            if field.name not in _NOT_READ:
                yield from _texts(getattr(value, field.name))


def _reason(evidence: Evidence) -> str:
    reason = evidence.reason
    return " ".join(value for _, value in reason.values) if isinstance(reason, Reason) else reason


def _words(text: str) -> int:
    return len(text.split())
