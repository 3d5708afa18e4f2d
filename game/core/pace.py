"""How long a day takes to play: the words that come by on the way, read calmly, and a moment for each action."""

from collections.abc import Iterable
from dataclasses import fields, is_dataclass
from typing import Any

from game.core.bots import play
from game.core.evidence import Evidence, Reason
from game.core.session import Session, apply, feedback, read_action, scene, start
from game.core.world import World

WORDS_A_MINUTE = 150
"""Somebody of B1 level who reads to understand; silent reading of easy text in one's own language goes faster."""
SECONDS_AN_ACTION = 2
_NOT_READ = {"action", "id", "role", "channel", "mood", "phase", "form", "make", "ending", "kind", "task", "client"}


def minutes_to_play(world: World, bot: str = "expert", seed: int = 1) -> int:
    """Whole minutes, half up, for somebody who plays as this bot does and reads everything once."""
    _, log = play(world, bot, seed)
    words = words_on_the_way(world, log)
    seconds = words * 60 // WORDS_A_MINUTE + len(log) * SECONDS_AN_ACTION
    return (seconds + 30) // 60


def words_on_the_way(world: World, log: Iterable[str]) -> int:
    """Every text counts once in each task it is shown in; what is explained at once counts too."""
    session, seen = start(world), set[tuple[str, str]]()
    told = 0
    for line in log:
        seen |= _shown(session)
        after, _ = apply(session, read_action(session, line))
        if world.scenario.niveau == "start":
            told += sum(_words(_reason(one)) for one in feedback(session, after))
        session = after
    return told + sum(_words(text) for _, text in seen)


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
