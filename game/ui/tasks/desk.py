"""Het bureau: the programme of the day, and what you can do without anybody pointing at it."""

from __future__ import annotations

from itertools import groupby

from game.core.desk import EndDay, Start, View
from game.ui.kit import Button, Column, Icon, Label, Panel, Rich, Row, Title, Widget
from game.ui.tasks import Act, Frame
from game.ui.tasks.record import notes
from game.ui.tasks.shared import feedback, numbered
from game.words import schermen as words
from game.words import spel

STATES = {"gedaan": ("circle-check", "good"), "nu": ("arrow-right", "accent"), "straks": ("circle", "muted")}


def body(frame: Frame) -> tuple[Widget, ...]:
    view = frame.scene.view
    assert isinstance(view, View)
    return (*feedback(frame), Row(_day(view), _doings(view), notes(frame, 3), below=980, gap=16, align="top"))


def _day(view: View) -> Widget:
    lines = [_entry(*entry) for entry in view.programme]
    start = next((o for o in view.options if isinstance(o.action, Start)), None)
    end = next(o for o in view.options if isinstance(o.action, EndDay))
    go = (
        [Button("begin", words.start_task(start.text), Act(start.action), kind="primary", icon="play")] if start else []
    )
    home = Button("naar-huis", end.text, Act(end.action, end.text), kind="quiet" if start else "primary", icon="home")
    about = [Rich(view.situation)] if view.situation else []
    return Panel(
        Title(words.PROGRAMME, size="lead"), *about, Column(*lines, gap=8), *go, home, name="programma", grow=4
    )


def _entry(title: str, round_: str, state: str) -> Widget:
    icon, colour = STATES[state]
    told = Column(
        Label(spel.ROUNDS[round_], size="small", colour="muted"),
        Label(title, weight=600 if state == "nu" else 400),
        gap=0,
        grow=1,
    )
    return Row(Icon(icon, colour=colour, says=state), told, gap=10, align="middle")


def _doings(view: View) -> Widget:
    deeds = [o for o in view.options if not isinstance(o.action, Start | EndDay)]
    parts: list[Widget] = [Title(words.AT_YOUR_DESK, size="lead")]
    for text, reply in view.lines[-2:]:
        parts.append(Column(Rich(f"**{text}**"), *([Rich(reply)] if reply else []), gap=2))
    number = 1
    for group, options in groupby(sorted(deeds, key=lambda o: o.group), key=lambda o: o.group):
        some = list(options)
        parts += [Label(group, weight=600), *numbered(some, number)]
        number += len(some)
    return Panel(*parts, name="bureau", grow=6)
