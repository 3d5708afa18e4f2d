"""Gesprek: a face, what was said, topics as cards and what you can say now."""

from __future__ import annotations

from game.core.tasks.conversation import Leave, Open, View
from game.core.tasks.rules import Option
from game.ui.kit import BOLD, Button, Column, Flow, Label, Panel, Progress, Rich, Row, Title, Widget
from game.ui.tasks import Act, Frame
from game.ui.tasks.shared import Latest, briefing, face, feedback, numbered
from game.words import schermen as words
from game.words import spel


def body(frame: Frame) -> tuple[Widget, ...]:
    view = frame.scene.view
    assert isinstance(view, View)
    return (Row(_person(frame, view), _talk(frame, view), below=900, gap=16, grow=1),)


def _person(frame: Frame, view: View) -> Widget:
    trust = Column(
        Label(words.trust(view.trust), size="small", name="vertrouwen"),
        Progress(view.trust * 10, name="vertrouwen-balk", kind="good" if view.trust >= 5 else "weak"),
        gap=4,
    )
    said = Column(*_opening(frame, view), *(_line(frame, *line) for line in view.lines), gap=10)
    return Panel(
        Title(view.title, size="lead"),
        Row(face(frame, view.role, view.mood), trust, below=420, gap=14, align="middle"),
        Latest(said, "gesprek", least=220),
        name="persoon",
        grow=5,
    )


def _opening(frame: Frame, view: View) -> tuple[Widget, ...]:
    told = tuple(text for text in (view.situation,) if text)
    return (*briefing(frame), *(Rich(text, colour="muted") for text in told))


def _line(frame: Frame, speaker: str, text: str) -> Widget:
    if speaker == "jij":
        return Column(Label(spel.YOU, size="small", colour="accent", weight=BOLD), Rich(text), gap=0, sides=28)
    name = frame.world.value(speaker, "voornaam") or speaker
    return Column(Label(name, size="small", colour="muted", weight=BOLD), Rich(text), gap=0)


def _talk(frame: Frame, view: View) -> Widget:
    topics = [option for option in view.options if isinstance(option.action, Open)]
    leave = [option for option in view.options if isinstance(option.action, Leave)]
    said = [option for option in view.options if option not in topics and option not in leave]
    closing = [option for option in said if option.group == words.CLOSING]
    moves = [option for option in said if option not in closing]
    parts: list[Widget] = [*feedback(frame)]
    if moves:
        parts += [Label(moves[0].group, weight=600), *numbered(moves)]
    if topics:
        parts += [Label(words.TOPICS, weight=600), Flow(*(_topic(option) for option in topics))]
    if closing:
        parts += [Label(words.CLOSING_HINT, weight=600), *numbered(closing, len(moves) + 1)]
    foot = Flow(*(Button("breek-af", option.text, Act(option.action, option.text), kind="quiet") for option in leave))
    return Panel(*parts, foot, name="keuzes", grow=6)


def _topic(option: Option) -> Widget:
    return Button(f"onderwerp-{option.action.topic}", option.text, Act(option.action), icon="message-circle")
