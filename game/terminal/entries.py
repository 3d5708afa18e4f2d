"""What can be chosen, as numbered lines: all at once in a talk, per heading where there would be too many."""

from collections.abc import Iterable
from dataclasses import dataclass
from itertools import groupby
from typing import Any

from game.core import desk
from game.core.tasks import calculation_board as calculation
from game.core.tasks import conversation, record
from game.core.tasks import selection_view as selection
from game.core.tasks.rules import Field, Option
from game.words import terminal


@dataclass(frozen=True, slots=True)
class Entry:
    """One line to choose: an action to do, or a field to type in."""

    label: str
    group: str
    what: Option | Field


@dataclass(frozen=True, slots=True)
class Heading:
    """Several lines under one number: a line of a card, a candidate. `label` says how it stands now."""

    label: str
    entries: tuple[Entry, ...]
    group: str = ""


def menu(view: Any) -> tuple[Entry | Heading, ...]:
    match view:
        case conversation.View() | desk.View():
            return tuple(Entry(option.text, option.group, option) for option in view.options)
        case _:
            return tuple(_headed(view))


def _headed(view: Any) -> Iterable[Entry | Heading]:
    """What stands under one heading together; a heading with one thing to do is that thing."""
    now = _now(view)
    entries = [*_options(view), *_fields(view)]
    order = list(dict.fromkeys((*now, *(entry.group for entry in entries))))
    entries.sort(key=lambda entry: order.index(entry.group))
    for group, found in groupby(entries, key=lambda entry: entry.group):
        inside = tuple(found)
        label = terminal.NOW.format(label=group, value=now[group]) if now.get(group) else group
        if len(inside) > 1:
            yield Heading(label, tuple(Entry(entry.label, "", entry.what) for entry in inside))
        else:
            yield Entry(_alone(inside[0], label), "", inside[0].what)


def _alone(entry: Entry, label: str) -> str:
    """A field goes by its heading; what is done goes by what it does, behind whom it is about."""
    if isinstance(entry.what, Field):
        return label
    return entry.label if entry.what.ends else f"{label}: {entry.label}"


def _options(view: Any) -> Iterable[Entry]:
    return (Entry(option.text, option.group, option) for option in view.options)


def _fields(view: Any) -> Iterable[Entry]:
    for field in view.fields:
        label = terminal.TYPED_AGAIN.format(value=field.value) if field.value else terminal.TYPED
        yield Entry(label, field.group or field.label, field)


def _now(view: Any) -> dict[str, str]:
    """Heading → how it stands now, in the order in which they stand on the screen."""
    match view:
        case record.View():
            from game.terminal.tasks import row_value

            return {row.label: row_value(row) for row in view.rows}
        case selection.View():
            from game.terminal.selection import decision

            return {row.name: decision(row) for row in view.rows}
        case calculation.View():
            return {row.label: row.value for row in view.rows if row.done in ("typen", "kiezen")}
        case _:
            return {}
