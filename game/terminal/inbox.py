"""Postvak as text: the clock, the agenda and every message in one line; what was read in full under it."""

from collections.abc import Iterable

from game.core.tasks.inbox_view import YOU, Entry, Row, Said, View
from game.words import postvak as words
from game.words import spel


def describe(view: View) -> tuple[str, ...]:
    return (
        words.from_to(view.clock, view.end),
        *_agenda(view),
        f"{words.INBOX}:",
        *(_short(row) for row in view.rows if row.kind != "lijst"),
        *(line for row in view.rows if row.state in ("open", "lijn") for line in _whole(row)),
        *_phone(view, ()),
    )


def changes(before: View, after: View) -> Iterable[str]:
    """What was done first, then what happened meanwhile, then the clock when it moved."""
    known = {row.id: row for row in before.rows}
    for row in after.rows:
        yield from _new_in(known.get(row.id), row)
    for (_, text, behind), (_, _, was) in zip(after.agenda, before.agenda, strict=True):
        if behind and not was:
            yield words.met(text)
    if after.clock != before.clock:
        yield words.from_to(after.clock, after.end)
    yield from _phone(after, before.ringing)
    if after.clock >= after.end > before.clock:
        yield words.END_REACHED


def _new_in(was: Row | None, row: Row) -> Iterable[str]:
    if was is None:
        if row.state not in ("lijst", "belt"):
            yield _short(row)
        return
    if row.text and not was.text:
        yield f"{row.group}: {row.text}"
    for one in row.said[len(was.said) :]:
        yield _said(one) if one.name else f"{row.group}: {one.text}"
    for entry, old in zip(row.entries, was.entries, strict=False):
        if entry.value != old.value:
            yield _entry(entry)
    if row.state != was.state and row.state in ("gemist", "verlopen"):
        yield f"{row.group}: {words.STATES[row.state][0]}"


def _phone(view: View, known: tuple[str, ...]) -> Iterable[str]:
    for row in view.rows:
        if row.id in view.ringing and row.id not in known:
            yield words.rings(row.sender, row.subject)


def _agenda(view: View) -> Iterable[str]:
    if view.agenda:
        yield f"{words.AGENDA}:"
    for minute, text, behind in view.agenda:
        yield f"- {spel.clock(minute)} {text}{f' ({words.BEHIND})' if behind else ''}"


def _short(row: Row) -> str:
    """One line: when, what, from whom, about what, and how it stands."""
    return f"- {spel.clock(row.minute)} {words.KINDS[row.kind][0]}, {row.group} ({how(row)})"


def how(row: Row) -> str:
    """How a message stands, and by when it has to be done."""
    due = words.until(row.deadline) if row.deadline >= 0 and row.state in ("open", "lijn", "gemist") else ""
    late = words.TOO_LATE if row.late and row.state in ("open", "lijn", "gemist", "nieuw") else ""
    return ", ".join(part for part in (words.STATES[row.state][0], due, late) if part)


def whole_text(row: Row) -> str:
    """All there is to read of a message, under each other; nothing of one that was not opened."""
    return "\n".join(_whole(row)) if row.text else f"{row.group} ({how(row)})" if how(row) else row.group


def _whole(row: Row) -> Iterable[str]:
    state = how(row)
    yield f"{row.group} ({state})" if state else row.group
    yield row.text
    yield from (_said(one) for one in row.said)
    yield from (_entry(entry) for entry in row.entries)


def _said(one: Said) -> str:
    speaker = spel.YOU if one.role == YOU else one.name
    return f"{speaker}: {one.text}" if speaker else one.text


def _entry(entry: Entry) -> str:
    value = f"{entry.value} {entry.unit}".strip() if entry.value else words.NOTHING_FILLED
    return f"{entry.label}: {value}"
