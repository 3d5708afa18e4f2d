"""Het bureau: your day, the round that comes next, and what you can do without anybody asking."""

from __future__ import annotations

from collections import Counter
from itertools import groupby

from game.core.desk import Do, EndDay, Start, View
from game.core.tasks import conversation
from game.core.tasks.rules import Option
from game.core.world import fill
from game.ui.kit import SEMIBOLD, Button, Chip, Column, Flow, Icon, Label, Panel, Row, Scroll, Widget
from game.ui.tasks import Act, Body, Frame, Question, notes
from game.ui.tasks.shared import (
    RATED,
    empty,
    face,
    feedback,
    heading,
    named,
    numbered,
    said,
    small,
)
from game.words import spel
from game.words import taken as words

STATES = {"gedaan": ("circle-check", "good"), "nu": ("arrow-right", "accent"), "straks": ("circle", "muted")}


def body(frame: Frame) -> Body:
    view = frame.scene.view
    assert isinstance(view, View)
    start = next((option for option in view.options if isinstance(option.action, Start)), None)
    end = next(option for option in view.options if isinstance(option.action, EndDay))
    focus = named((start or end).action)
    news, deeds = _news(frame, view), _deeds(frame, view)
    day = _day(view, end, start is None)
    now = _now(frame, start) if start else Panel(Label(words.ALL_DONE), name="nu")
    if frame.narrow:
        return Body((*news, now, deeds, day), focus)
    work = Column(now, Scroll(Column(*news, deeds, gap=16), "werk", least=200), gap=16, grow=7)
    return Body(
        (Row(Column(day, notes.beside(frame.scene, 120, grow=1), gap=16, grow=4), work, gap=16, grow=1),), focus
    )


def question(view: View, action: object) -> Question | None:
    if not isinstance(action, EndDay):
        return None
    left = sum(state != "gedaan" for _, _, state in view.programme)
    return Question(words.SURE_DAY, words.end_day(left), words.YES_DAY, words.NO_DAY, harms=left > 0)


# The day ----------------------------------------------------------------------------------------------------------


def _day(view: View, end: Option, last: bool) -> Widget:
    home = Button(named(end.action), end.text, Act(end.action), kind="primary" if last else "quiet", icon="home")
    lines = [
        line
        for round_, entries in groupby(view.programme, key=lambda entry: entry[1])
        for line in (small(spel.ROUNDS[round_]), *(_entry(title, state) for title, _, state in entries))
    ]
    return Panel(heading(words.PROGRAMME), Column(*lines, gap=6), home, name="programma")


def _entry(title: str, state: str) -> Widget:
    icon, colour = STATES[state]
    weight = SEMIBOLD if state == "nu" else 400
    return Row(
        Icon(icon, colour=colour, says=words.STATES[state]),
        Label(title, weight=weight, grow=1, colour="muted" if state == "gedaan" else "ink"),
        gap=10,
        align="top",
    )


def _now(frame: Frame, start: Option) -> Widget:
    """What comes next; a new round begins with its briefing."""
    part = frame.world.scenario.round_of(start.action.task)
    first = part.opdrachten[0].opdracht == start.action.task
    told = (Label(fill(part.briefing, frame.world), name="briefing"),) if first else ()
    go = Button(named(start.action), words.start_task(start.text), Act(start.action), kind="primary", icon="play")
    title = words.NEXT_ROUND.format(round=spel.ROUNDS[part.ronde]) if first else words.NOW
    return Panel(heading(title), *told, go, name="nu")


# What just happened -----------------------------------------------------------------------------------------------


def _news(frame: Frame, view: View) -> tuple[Widget, ...]:
    if frame.ended is not None:
        return (_looking_back(frame),)
    if not view.lines:
        return ()
    text, reply = view.lines[-1]
    answered = (_answer(frame, text, reply),) if reply else ()
    return (
        Panel(
            Row(Icon("check", colour="good"), Label(text, weight=SEMIBOLD, grow=1), gap=10),
            *answered,
            *feedback(frame.feedback),
            name="net-gebeurd",
        ),
    )


def _answer(frame: Frame, text: str, reply: str) -> Widget:
    """The reply, with the face of who gave it."""
    role = _who(frame, text)
    if not role:
        return Label(reply)
    return Row(face(frame.world.person(role), "vriendelijk", 64), Column(said(frame, role, reply), grow=1), gap=12)


def _who(frame: Frame, text: str) -> str:
    deeds = frame.world.scenario.werkplek.doen
    return next((deed.met or "" for deed in deeds if fill(deed.tekst, frame.world) == text), "")


def _looking_back(frame: Frame) -> Widget:
    """How the task you come from ended, and what it showed."""
    ended = frame.ended
    counted = Counter(evidence.rating for evidence in frame.feedback)
    chips = (Chip(words.rated(spel.RATINGS[r], n), kind=RATED[r][0], icon=RATED[r][1]) for r, n in counted.items())
    return Panel(
        heading(words.looking_back(ended.title)),
        *_last_words(frame),
        *([Flow(*chips, gap=8)] if len(frame.feedback) > 1 else []),
        *feedback(frame.feedback),
        name="terugblik",
    )


def _last_words(frame: Frame) -> tuple[Widget, ...]:
    ended = frame.ended
    if not isinstance(ended, conversation.View):
        return ()
    person = frame.world.person(ended.role)
    lines = Column(*(said(frame, *line) for line in ended.lines[-2:]), gap=8, grow=1)
    return (Row(face(person, ended.mood, 84), lines, gap=14, align="top"), small(spel.ENDINGS[ended.ending]))


# What you can do --------------------------------------------------------------------------------------------------


def _deeds(frame: Frame, view: View) -> Widget:
    deeds = sorted((o for o in view.options if isinstance(o.action, Do)), key=lambda option: option.group)
    parts: list[Widget] = []
    for title, options in groupby(deeds, key=lambda option: option.group):
        some = list(options)
        first = 1 + sum(len(part.children) - 1 for part in parts)
        parts.append(Column(Label(title, weight=SEMIBOLD), *(numbered(some, first)), gap=8))
    about = small(words.AT_YOUR_DESK_ABOUT) if parts else empty(words.NO_DEEDS)
    return Panel(heading(words.AT_YOUR_DESK), about, *parts, name="bureau", gap=14)
