"""How each task type reads as text: the lines a player hears when a screen opens, and what is new after a step."""

from collections.abc import Iterable
from typing import Any

from game.core import desk
from game.core.tasks import calculation_board as calculation
from game.core.tasks import conversation, record, writing
from game.core.tasks import inbox_view as inbox
from game.core.tasks import research_view as research
from game.core.tasks import selection_view as selection
from game.core.world import World
from game.terminal import calculation as worksheet
from game.terminal import inbox as post
from game.terminal import research as study
from game.terminal import selection as board
from game.terminal import writing as letter
from game.terminal.people import name
from game.words import spel, taken


def describe(view: Any, world: World) -> tuple[str, ...]:
    """The whole view, from top to bottom."""
    match view:
        case conversation.View():
            return (*_head(view), *_channel(view, world), *_heard(view, world, 0))
        case record.View():
            return (*_head(view), *(_row(row) for row in view.rows))
        case desk.View():
            return (*_head(view), *told_programme(view.programme))
        case selection.View():
            return (*_head(view), *board.describe(view, world))
        case calculation.View():
            return (*_head(view), *worksheet.describe(view))
        case research.View():
            return (*_head(view), *study.describe(view, world))
        case inbox.View():
            return (*_head(view), *post.describe(view))
        case writing.View():
            return (*_head(view), *letter.describe(view, world))
        case _:
            raise TypeError(type(view).__name__)


def changes(before: Any, after: Any, world: World) -> tuple[str, ...]:
    """What is new in the same task since the view before."""
    match before, after:
        case conversation.View(), conversation.View():
            return tuple(_heard(after, world, len(before.lines), before.mood))
        case record.View(), record.View():
            return (*_written(before, after), *_saved(after))
        case desk.View(), desk.View():
            return tuple(reply for _, reply in after.lines[len(before.lines) :] if reply)
        case selection.View(), selection.View():
            return tuple(board.changes(before, after, world))
        case calculation.View(), calculation.View():
            return tuple(worksheet.changes(before, after))
        case research.View(), research.View():
            return tuple(study.changes(before, after, world))
        case inbox.View(), inbox.View():
            return tuple(post.changes(before, after))
        case writing.View(), writing.View():
            return tuple(letter.changes(before, after))
        case _:
            raise TypeError(f"{type(before).__name__}, {type(after).__name__}")


def _head(view: Any) -> tuple[str, ...]:
    return (view.title, view.situation) if view.situation else (view.title,)


def _channel(view: conversation.View, world: World) -> tuple[str, ...]:
    return (spel.channel(view.channel, name(world, view.role)),)


def _heard(view: conversation.View, world: World, since: int, mood: str = "") -> Iterable[str]:
    for speaker, text in view.lines[since:]:
        yield f"{name(world, speaker)}: {text}"
    if view.mood != mood:
        yield f"{name(world, view.role)} {taken.mood(view.mood, view.channel)}."
    if view.ending:
        yield spel.ENDINGS[view.ending]


def _written(before: record.View, after: record.View) -> Iterable[str]:
    return (_row(row) for row, was in zip(after.rows, before.rows, strict=True) if row != was)


def _saved(card: record.View) -> tuple[str, ...]:
    """What a card that is in the file leaves behind."""
    return () if card.options else (taken.card_came_out(*record.result(card)),)


def _row(row: record.Row) -> str:
    return f"{row.label}: {row_value(row)}"


def row_value(row: record.Row) -> str:
    """What stands on a line of a card; a blank left on purpose is something else than a line not yet come to."""
    if not row.value:
        return spel.LEFT_BLANK if row.touched else spel.NOT_YET
    return f"{row.value} {row.unit}".strip()


def told_programme(entries: Iterable[tuple[str, str, str]]) -> Iterable[str]:
    yield spel.PROGRAMME
    for title, round_, state in entries:
        yield f"{spel.ROUNDS[round_]}: {title} ({state})"
