"""How each task type reads as text: the lines a player hears when a screen opens, and what is new after a step."""

from collections.abc import Callable, Iterable
from typing import Any

from game.core import desk
from game.core.tasks import calculation, conversation, record, selection
from game.words import spel

Name = Callable[[str], str]


def describe(view: Any, name: Name) -> tuple[str, ...]:
    """The whole view, from top to bottom."""
    match view:
        case conversation.View():
            return (*_head(view.title, view.situation), *_heard(view, name, 0))
        case record.View():
            return (*_head(view.title, view.situation), *(_row(row) for row in view.rows))
        case desk.View():
            return (*_head(view.title, view.situation), *_programme(view))
        case selection.View():
            from game.terminal.selection import describe as described

            return described(view, name)
        case calculation.View():
            from game.terminal.calculation import describe as worksheet

            return worksheet(view)
        case _:
            raise TypeError(type(view).__name__)


def changes(before: Any, after: Any, name: Name) -> tuple[str, ...]:
    """What is new since the view before; of another task, everything."""
    if type(before) is not type(after) or before.title != after.title:
        return describe(after, name)
    match after:
        case conversation.View():
            return tuple(_heard(after, name, len(before.lines), before.mood))
        case record.View():
            return tuple(_row(row) for row, was in zip(after.rows, before.rows, strict=True) if row != was)
        case desk.View():
            return tuple(reply for _, reply in after.lines[len(before.lines) :] if reply)
        case selection.View():
            from game.terminal.selection import changes as changed

            return changed(before, after, name)
        case _:
            from game.terminal.calculation import changes as recalculated

            return recalculated(before, after)


def _head(title: str, situation: str) -> tuple[str, ...]:
    return (title, situation) if situation else (title,)


def _heard(view: conversation.View, name: Name, since: int, mood: str = "") -> Iterable[str]:
    for speaker, text in view.lines[since:]:
        yield f"{spel.YOU if speaker == 'jij' else name(speaker)}: {text}"
    if view.mood != mood:
        yield f"{name(view.role)} {spel.MOODS[view.mood]}."
    if view.ending:
        yield spel.ENDINGS[view.ending]


def _row(row: record.Row) -> str:
    unit = f" {row.unit}" if row.unit and row.value else ""
    return f"{row.label}: {row.value + unit if row.value else 'leeg gelaten' if row.touched else 'nog niet ingevuld'}"


def _programme(view: desk.View) -> Iterable[str]:
    for title, round_, state in view.programme:
        yield f"{spel.ROUNDS[round_]}: {title} ({state})"
