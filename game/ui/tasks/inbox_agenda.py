"""The agenda beside the post: the month with what falls in it, the appointments of today and what you promised."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, timedelta

from game.core.calendar import DAYS, moved, read_day
from game.core.tasks.inbox_view import View
from game.ui.kit import SEMIBOLD, Column, Icon, Label, Row, Widget
from game.ui.tasks import Frame, Show
from game.ui.tasks.shared import heading, small
from game.ui.widgets.buttons import IconButton
from game.ui.widgets.month import Month, title
from game.words import postvak as words
from game.words import spel
from game.words import taken as common

MONTH = "maand"
WAITS = ("open", "lijn", "gemist")


def calendar(frame: Frame, view: View) -> tuple[Widget, ...]:
    """A month to leaf through: dates on paper are easier to count than in your head."""
    today = frame.world.scenario.peildatum
    month = _shown(frame, today)
    before, after = moved(month, -1, "maand"), moved(month, 1, "maand")
    head = Row(
        _leaf("maand-terug", "chevron-left", title(before), before),
        Label(title(month), weight=SEMIBOLD, align="centre", grow=1, name="maand-naam"),
        _leaf("maand-verder", "chevron-right", title(after), after),
        gap=4,
        align="middle",
    )
    return head, Month(today, month, frozenset(_days(frame, view, today)), name="maandblad")


def _shown(frame: Frame, today: date) -> date:
    chosen = frame.shown.get(MONTH, "")
    return date.fromisoformat(chosen) if chosen else today.replace(day=1)


def _leaf(name: str, icon: str, text: str, month: date) -> Widget:
    """Turns a leaf of the calendar; its arrow says which way, its name which month."""
    return IconButton(name, text, Show(MONTH, month.isoformat()), icon=icon)


def _days(frame: Frame, view: View, today: date) -> Iterable[date]:
    """The days that have something in them: what you promised, what has to be done today, and dates you sent."""
    if any(row.deadline >= 0 and row.state in WAITS for row in view.rows):
        yield today
    for promise in frame.scene.promises:
        day = due_day(promise.due, today)
        if day is not None and promise.id not in frame.scene.kept:
            yield day
    for row in view.rows:
        for entry in row.entries:
            if entry.form == "datum" and entry.sent and entry.value:
                yield read_day(entry.value, today)


def due_day(text: str, today: date) -> date | None:
    """The day of a moment as people say it (`vrijdag voor 16.00 uur`); None when it names none."""
    first = text.lower().split()[0] if text.split() else ""
    if first.startswith("van"):
        return today
    if first == "morgen":
        return today + timedelta(days=1)
    if first in DAYS:
        return today + timedelta(days=(DAYS.index(first) - today.weekday()) % 7)
    try:
        return read_day(text, today)
    except ValueError:
        return None


def appointments(frame: Frame, view: View) -> Widget:
    """What stands in the agenda today, what is due, and what you promised: each with its time or day."""
    lines = [
        _entry("check" if behind else "calendar", f"{spel.clock(minute)} {text}", words.BEHIND if behind else "")
        for minute, text, behind in view.agenda
    ]
    lines += [
        _entry("hourglass", f"{words.until(row.deadline)}: {words.headed(row.subject)}", words.DUE)
        for row in sorted(view.rows, key=lambda row: row.deadline)
        if row.deadline >= 0 and row.state in WAITS
    ]
    still = (one for one in frame.scene.promises if one.id not in frame.scene.kept)
    lines += [_entry("handshake", common.promise(one.text, one.due), common.PROMISES) for one in still]
    return Column(heading(words.AGENDA), *(lines or [small(words.EMPTY_AGENDA)]), gap=4)


def _entry(icon: str, text: str, says: str) -> Widget:
    told = Label(text, size="small", grow=1)
    return Row(Icon(icon, size=18, colour="muted", says=says), told, gap=8, align="top")
