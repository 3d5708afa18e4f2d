"""The diary on your desk: the week, what today holds, and what you promised."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from game.ui.kit import SEMIBOLD, Chip, Column, Flow, Icon, Label, Row, Widget
from game.ui.tasks.shared import small
from game.words import kantoor as words
from game.words import spel, taken
from game.words.wanneer import day_in_week, short_day

if TYPE_CHECKING:
    from datetime import date

    from game.core.desk import View
    from game.core.session import Scene
    from game.core.story import Promised

STATES = {"gedaan": ("circle-check", "good"), "nu": ("arrow-right", "accent"), "straks": ("circle", "muted")}
HOUR = 56
"""Logical width of the hour before an appointment."""


def programme(view: View) -> tuple[list[Widget], Widget | None]:
    """The tasks under their rounds, and which of them comes now."""
    lines: list[Widget] = []
    before, now = "", None
    hours = view.hours or (0,) * len(view.programme)
    for (title, round_, state), hour in zip(view.programme, hours, strict=True):
        if round_ != before:
            lines.append(small(spel.ROUNDS[round_]))
        lines.append(_entry(title, state, hour))
        before, now = round_, lines[-1] if state == "nu" else now
    return lines, now


def _entry(title: str, state: str, hour: int) -> Widget:
    icon, colour = STATES[state]
    ink = "muted" if state == "gedaan" else "ink"
    said = Label(title, weight=SEMIBOLD if state == "nu" else 400, grow=1, colour=ink)
    at = (Label(words.at(hour), weight=SEMIBOLD, colour=ink),) if hour else ()
    return Row(Icon(icon, colour=colour, says=taken.STATES[state]), *at, said, gap=10, align="top")


def week(day: date) -> Widget:
    """Monday to Friday, with today written in full."""
    monday = day - timedelta(days=day.weekday())
    days = (monday + timedelta(days=number) for number in range(5))
    return Flow(*(_day(one, today=one == day) for one in days), gap=3)


def _day(day: date, *, today: bool) -> Widget:
    if today:
        return Chip(short_day(day), kind="accent")
    return Chip(day_in_week(day), kind="quiet")


def promises(scene: Scene) -> tuple[Widget, ...]:
    """What still has to be done first, then what is too late, then what was kept."""
    if not scene.promises:
        return (Label(words.PROMISES_NONE, colour="muted"),)
    ordered = sorted(scene.promises, key=lambda p: (p.id in scene.kept, p.id not in scene.broken))
    return tuple(promised(promise, scene) for promise in ordered)


def promised(promise: Promised, scene: Scene) -> Widget:
    """One promise: by when, and whether it was kept."""
    earlier = promise.id in scene.earlier
    line = words.promise(promise.text, words.due(promise.due, earlier=earlier))
    icon, colour, ink, state = "handshake", "muted", "ink", ""
    if promise.id in scene.kept:
        icon, colour, ink, state = "circle-check", "good", "muted", words.KEPT
    elif promise.id in scene.broken:
        icon, colour, ink, state = "circle-x", "weak", "weak", words.BROKEN
    text = words.told_promise(line, state) if state else line
    more = (small(words.EARLIER),) if earlier and not state else ()
    return Row(
        Icon(icon, size=20, colour=colour), Column(Label(text, colour=ink), *more, gap=0, grow=1), gap=8, align="top"
    )
