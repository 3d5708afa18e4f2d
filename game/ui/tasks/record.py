"""Kaart: a card as paper, a line at a time, with your notes beside it."""

from __future__ import annotations

from game.core.tasks.record import Choose, Row, Save, View
from game.ui.kit import Button, Column, Field, Label, Panel, Rich, Select, Title, Widget
from game.ui.kit import Option as Choice
from game.ui.kit import Row as Beside
from game.ui.tasks import Act, Frame
from game.ui.tasks.shared import briefing, feedback, typed
from game.words import schermen as words


def body(frame: Frame) -> tuple[Widget, ...]:
    view = frame.scene.view
    assert isinstance(view, View)
    fields = {field.id: field for field in view.fields}
    lines = [typed(frame, fields[row.id]) if row.id in fields else _chosen(view, row) for row in view.rows]
    save = next(option for option in view.options if isinstance(option.action, Save))
    untouched = sum(not row.touched for row in view.rows)
    sure = words.save_card(untouched)
    card = Panel(
        Title(view.title, size="lead"),
        *briefing(frame),
        *([Rich(view.situation)] if view.situation else []),
        *lines,
        Button("bewaar", save.text, Act(save.action, sure), kind="primary", icon="save"),
        name="kaart",
        grow=6,
    )
    return (*feedback(frame), Beside(card, notes(frame), below=860, gap=16, align="top"))


def _chosen(view: View, row: Row) -> Widget:
    options = [o.action for o in view.options if isinstance(o.action, Choose) and o.action.line == row.id]
    values = [action.value for action in options] + ([row.value] if row.touched else [])
    shown = tuple(Choice(value, value or words.LEFT_BLANK) for value in sorted(set(values), key=_blank_last))
    now = row.value if row.touched else None
    return Field(row.label, Select(f"kies-{row.id}", shown, now, says=row.label, hint=words.CHOOSE))


def _blank_last(value: str) -> tuple[bool, str]:
    return value == "", value


def notes(frame: Frame, grow: int = 4) -> Widget:
    """What you heard, by whom: your own notes, readable from every task."""
    told: list[Widget] = []
    who = ""
    for name, label, text in frame.scene.notes:
        if name != who:
            who = name
            told.append(Label(name, weight=600))
        told.append(Rich(f"{label}: {text}"))
    promised = [Rich(f"{p.text} ({p.due})") for p in frame.scene.promises]
    heading = [Label(words.PROMISES, weight=600)] if promised else []
    found = [*told, *heading, *promised] or [Label(words.NOTHING_YET, colour="muted")]
    return Panel(Title(words.NOTES, size="lead"), Column(*found, gap=6), name="notities", grow=grow)
