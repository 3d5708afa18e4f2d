"""Beside the candidates: what the vacancy asks, who is on the shortlist, and what the client wants from you."""

from __future__ import annotations

from decimal import Decimal

from game.core.entry import write_number
from game.core.tasks.rules import Option
from game.core.tasks.selection_actions import React
from game.core.tasks.selection_view import Sheet, Slot, View
from game.ui.kit import SEMIBOLD, Column, Icon, Label, Row, Widget
from game.ui.tasks import Frame
from game.ui.tasks.shared import doing, face, feedback, heading, numbered, said, small
from game.words import taken as words


def sheet(vacancy: Sheet) -> Widget:
    wage = write_number(Decimal(vacancy.wage) / 100, 2)
    title = f"{vacancy.title.capitalize()}, {vacancy.company}"
    return Column(
        heading(title),
        small(words.terms(wage, vacancy.hours, vacancy.town), "ink"),
        Column(
            Label(words.DEMANDS, weight=SEMIBOLD),
            *(_point("target", f"{label}: {allowed}") for label, allowed in vacancy.demands),
            gap=3,
        ),
        Column(
            Label(words.WISHES, weight=SEMIBOLD),
            *(_point("star", f"{label}: {_points(values)}") for label, values in vacancy.wishes),
            gap=3,
        ),
        gap=8,
    )


def _point(icon: str, text: str) -> Widget:
    return Row(Icon(icon, size=18, colour="muted"), Label(text, grow=1), gap=8, align="top")


def _points(values: tuple[tuple[str, int], ...]) -> str:
    return ", ".join(words.points(value, count) for value, count in values)


def shortlist(view: View) -> Widget:
    return Column(*(_places(vacancy) for vacancy in view.vacancies), gap=14)


def _places(vacancy: Sheet) -> Widget:
    title = f"{words.SHORTLIST}: {vacancy.title}"
    told = [] if len(vacancy.shortlist) == 1 else [Label(words.NO_ORDER, size="small", colour="muted")]
    return Column(Label(title, weight=SEMIBOLD), *told, *(_slot(slot) for slot in vacancy.shortlist), gap=6)


def _slot(slot: Slot) -> Widget:
    icon, colour = ("circle-check", "good") if slot.role else ("circle", "muted")
    who = slot.name or words.FREE
    told = [Label(f"{words.place(slot.place)}: {who}", colour="ink" if slot.role else "muted")]
    if slot.unknown:
        told.append(Label(words.not_asked(slot.unknown), size="small", colour="neutral"))
    return Row(Icon(icon, size=20, colour=colour), Column(*told, gap=0, grow=1), gap=8, align="top")


def reactions(view: View) -> list[Option]:
    return [option for option in view.options if isinstance(option.action, React)]


def request(frame: Frame, view: View) -> Widget:
    """The talk about what the client asks, with what you can answer."""
    person = frame.world.person(view.client)
    lines = (said(frame, *line) for line in view.lines)
    who = Column(Label(person.name, weight=SEMIBOLD), small(doing(frame, person)), gap=0, grow=1)
    about = Row(face(person, "neutraal", 76), who, gap=14, align="middle")
    return Column(about, *lines, *feedback(frame.feedback), *numbered(reactions(view)), gap=8, grow=7)
