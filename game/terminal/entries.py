"""What can be chosen, as numbered lines: all at once in a talk, per heading where there would be too many."""

from collections.abc import Iterable
from dataclasses import dataclass
from itertools import groupby
from typing import Any

from game.core import desk
from game.core.tasks import calculation_board as calculation
from game.core.tasks import conversation, record, writing
from game.core.tasks import inbox_view as inbox
from game.core.tasks import research_view as research
from game.core.tasks import selection_view as selection
from game.core.tasks.rules import Field, Option
from game.words import terminal


@dataclass(frozen=True, slots=True)
class Entry:
    """One line to choose: an action to do, or a field to type in; `blank` leaves that field empty on purpose."""

    label: str
    group: str
    what: Option | Field
    blank: Option | None = None


@dataclass(frozen=True, slots=True)
class Heading:
    """Several lines under one number: a line of a card, a candidate. `label` says how it stands now, `about` all there
    is to say of it."""

    label: str
    about: str
    entries: tuple[Entry, ...]
    group: str = ""


def menu(view: Any) -> tuple[Entry | Heading, ...]:
    match view:
        case conversation.View() | desk.View():
            return tuple(_by_heading(_options(view)))
        case _:
            return tuple(_headed(view))


def _headed(view: Any) -> Iterable[Entry | Heading]:
    """What stands under one heading together; a heading with one thing to do is that thing. A part of a text stays a
    heading: who only wants to read it again must not swap its block."""
    now, about = _now(view), _about(view)
    entries = _by_heading(_all(view), tuple(now))
    for group, found in groupby(entries, key=lambda entry: entry.group):
        label = terminal.NOW.format(label=group, value=now[group]) if now.get(group) else group
        yield _together(group, label, about.get(group, label), tuple(found))


def _all(view: Any) -> tuple[Entry, ...]:
    """What is filled in for a message comes before what sends it."""
    if isinstance(view, inbox.View):
        return (*_fields(view), *_options(view))
    return (*_options(view), *_fields(view))


def _by_heading(entries: Iterable[Entry], first: tuple[str, ...] = ()) -> list[Entry]:
    """What stands under one heading stands together, in the order in which the headings come; what ends comes last."""
    found = tuple(entries)
    going_on = {entry.group for entry in found if not (isinstance(entry.what, Option) and entry.what.ends)}
    order = list(dict.fromkeys((*first, *(entry.group for entry in found))))
    return sorted(found, key=lambda entry: (entry.group not in going_on, order.index(entry.group)))


def _together(group: str, label: str, about: str, inside: tuple[Entry, ...]) -> Entry | Heading:
    match [entry.what for entry in inside]:
        case [Field() as field]:
            return Entry(label, "", field)
        case [Option() as blank, Field() as field]:
            return Entry(label, "", field, blank)
        case [Option(ends=True, text=text) as option]:
            return Entry(text, "", option)
        case [Option(action=action, revises=revises, text=text) as option] if not isinstance(action, writing.Pick):
            return Entry(f"{label if revises else group}: {text}", "", option)
        case _:
            return Heading(label, about, tuple(Entry(entry.label, "", entry.what) for entry in inside))


def _options(view: Any) -> Iterable[Entry]:
    return (Entry(option.text, option.group, option) for option in view.options)


def _fields(view: Any) -> Iterable[Entry]:
    for field in view.fields:
        if field.form == "brief":
            label = terminal.CHANGE_LETTER if field.value else terminal.WRITE_LETTER
            yield Entry(label, label, field)
            continue
        typed = terminal.TYPED_AGAIN.format(value=field.value) if field.value else terminal.TYPED
        label = f"{field.label}: {typed}" if field.group not in ("", field.label) else typed
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
        case research.View():
            from game.terminal.research import states

            return states(view)
        case inbox.View():
            from game.terminal.inbox import how

            return {row.group: how(row) for row in view.rows}
        case writing.View():
            from game.terminal.writing import part

            return {row.label: part(row.text) for row in view.rows}
        case _:
            return {}


def _about(view: Any) -> dict[str, str]:
    """Heading → everything about it, where the label is too short for that."""
    if isinstance(view, research.View):
        from game.terminal.research import source_text

        return {card.title: source_text(card) for card in view.cards}
    if isinstance(view, inbox.View):
        from game.terminal.inbox import whole_text

        return {row.group: whole_text(row) for row in view.rows}
    if not isinstance(view, selection.View):
        return {}
    from game.terminal.selection import row_text

    return {row.name: row_text(row, view) for row in view.rows}
