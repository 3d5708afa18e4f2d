"""An example: what the expert does in one task, move by move, and what each move will have shown."""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, fields
from typing import Any

from game.core.bots import next_action
from game.core.chance import Chance
from game.core.evidence import Reason
from game.core.session import Running, Session, apply

MOST = 200


@dataclass(frozen=True, slots=True)
class Move:
    """`label` is the heading or line it stands under, `text` what is said, chosen or typed; `why` holds the reasons."""

    action: Any
    label: str
    text: str
    why: tuple[str | Reason, ...]


def until(session: Session, kind: str) -> tuple[Any, ...]:
    """What the expert does before the first task of this kind begins."""
    chance, done = _chance(kind), list[Any]()
    while not session.is_over and session.now.kind != kind:
        done.append(next_action(session, "expert", chance))
        session, _ = apply(session, done[-1])
    return tuple(done)


def moves(session: Session) -> tuple[Move, ...]:
    """To the end of the task the player is in. The reasons are known when it is over: each goes back to the move that
    brought it about, or to the one that filled in the line it is about."""
    name, chance = session.now.id, _chance(session.now.kind)
    steps: list[tuple[Any, str, str, int, int]] = []
    while _is_on(session, name) and len(steps) < MOST:
        action = next_action(session, "expert", chance)
        label, text = _as_read(session, action)
        before = len(_of(session, name).events)
        session, _ = apply(session, action)
        steps.append((action, label, text, before, len(_of(session, name).events)))
    ended = _of(session, name)
    spans = [(action, first, last) for action, _, _, first, last in steps]
    why: dict[int, list[str | Reason]] = defaultdict(list)
    for found in ended.rules.evidence(ended.task, ended.events):
        if found.event is not None:
            why[_place(spans, found.event, found.opportunity.place)].append(found.reason)
    return tuple(
        Move(action, label, text, tuple(dict.fromkeys(why[number])))
        for number, (action, label, text, _, _) in enumerate(steps)
    )


def _place(spans: list[tuple[Any, int, int]], event: int, place: str) -> int:
    """The move of this event; before it, the last one about the same line."""
    at = next(number for number, (_, first, last) in enumerate(spans) if first <= event < last)
    about = [number for number in range(at + 1) if place and place in _values(spans[number][0])]
    return about[-1] if about else at


def _values(action: Any) -> tuple[object, ...]:
    return tuple(getattr(action, field.name) for field in fields(action))


ALIKE = 2
"""So many moves of one kind that prove nothing are shown one by one; the rest of them go together."""


def together(found: Iterable[Move]) -> tuple[tuple[Move, ...], ...]:
    steps: list[tuple[Move, ...]] = []
    for move in found:
        plain = [not step[-1].why and type(step[-1].action) is type(move.action) for step in steps[-ALIKE:]]
        if not move.why and len(plain) == ALIKE and all(plain):
            steps[-1] = (*steps[-1], move)
        else:
            steps.append((move,))
    return tuple(steps)


def _chance(kind: str) -> Chance:
    return Chance.of(1, "voorbeeld", kind)


def _is_on(session: Session, name: str) -> bool:
    return any(running.id == name for running in session.stack)


def _of(session: Session, name: str) -> Running:
    return next(running for running in (*session.stack, *reversed(session.finished)) if running.id == name)


def _as_read(session: Session, action: Any) -> tuple[str, str]:
    """An option as it stands on the screen, or what is typed under its own label."""
    view = session.now.rules.view(session.now.task, session.now.state)
    option = next((option for option in view.options if option.action == action), None)
    if option is not None:
        return "" if option.ends else option.group, option.text
    names = [getattr(action, name) for name in ("line", "step", "field", "part") if hasattr(action, name)]
    label = next((field.label for field in view.fields if field.id in names), "")
    return label, str(getattr(action, "text", ""))
