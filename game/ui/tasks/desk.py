"""Het bureau: your day, the round that comes next, and what you can do without anybody asking."""

from __future__ import annotations

from collections import Counter
from itertools import groupby

from game.core.desk import Do, EndDay, Start, View
from game.core.evidence import Evidence
from game.core.tasks import conversation, record
from game.core.tasks.rules import Option
from game.core.world import fill
from game.ui.kit import SEMIBOLD, Button, Chip, Column, Flow, Fold, Icon, Label, Panel, Row, Rule, Scroll, Widget
from game.ui.tasks import Act, Body, Frame, Question, notes
from game.ui.tasks.marks import Turned
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
from game.ui.tasks.window_view import window_view
from game.words import spel
from game.words import taken as words

STATES = {"gedaan": ("circle-check", "good"), "nu": ("arrow-right", "accent"), "straks": ("circle", "muted")}


def body(frame: Frame) -> Body:
    view = frame.scene.view
    assert isinstance(view, View)
    start = next((option for option in view.options if isinstance(option.action, Start)), None)
    end = next(option for option in view.options if isinstance(option.action, EndDay))
    focus = named((start or end).action)
    news, deeds = _news(frame, view), _deeds(view)
    now = _now(frame, start, hurry=bool(news)) if start else Panel(Label(words.ALL_DONE), name="nu")
    if frame.narrow:
        work = (
            *(Panel(*news, name="nieuws", gap=8, pad=12) for _ in news[:1]),
            now,
            Panel(*deeds, name="bureau", gap=14),
        )
        # What just happened is read from the top; Enter then begins what comes next.
        return Body((*work, _day(view, end, start is None, narrow=True)), "" if news else focus, enter=focus)
    split = (Rule(),) if news else ()
    below = Panel(Scroll(Column(*news, *split, *deeds, gap=14), "werk", least=160), name="bureau", grow=1)
    side = Column(window_view(frame.scene.clock), notes.beside(frame.scene, 100, grow=1), gap=16, grow=9)
    day = _day(view, end, start is None, narrow=False)
    return Body((Row(day, Column(now, below, gap=16, grow=17), side, gap=16, grow=1),), focus)


def question(view: View, action: object) -> Question | None:
    if not isinstance(action, EndDay):
        return None
    left = sum(state != "gedaan" for _, _, state in view.programme)
    return Question(words.SURE_DAY, words.end_day(left), words.YES_DAY, words.NO_DAY, harms=left > 0)


# The day ----------------------------------------------------------------------------------------------------------


def _day(view: View, end: Option, last: bool, *, narrow: bool) -> Widget:
    home = Button(named(end.action), end.text, Act(end.action), kind="primary" if last else "quiet", icon="home")
    lines, now = _programme(view)
    inside = Column(*lines, gap=6) if narrow else Turned(Column(*lines, gap=6), "dag-rol", now)
    return Panel(heading(words.PROGRAMME), inside, home, name="programma", gap=8, grow=11)


def _programme(view: View) -> tuple[list[Widget], Widget | None]:
    """The tasks under their rounds, and which of them comes now."""
    lines: list[Widget] = []
    before, now = "", None
    for title, round_, state in view.programme:
        if round_ != before:
            lines.append(small(spel.ROUNDS[round_]))
        lines.append(_entry(title, state))
        before, now = round_, lines[-1] if state == "nu" else now
    return lines, now


def _entry(title: str, state: str) -> Widget:
    icon, colour = STATES[state]
    weight = SEMIBOLD if state == "nu" else 400
    return Row(
        Icon(icon, colour=colour, says=words.STATES[state]),
        Label(title, weight=weight, grow=1, colour="muted" if state == "gedaan" else "ink"),
        gap=10,
        align="top",
    )


def _now(frame: Frame, start: Option, *, hurry: bool) -> Widget:
    """What comes next; a new round begins with its briefing. In a narrow window, under news, the button comes first:
    it would be out of sight."""
    part = frame.world.scenario.round_of(start.action.task)
    first = part.opdrachten[0].opdracht == start.action.task
    told = (Label(fill(part.briefing, frame.world), name="briefing"),) if first else ()
    go = Button(named(start.action), words.start_task(start.text), Act(start.action), kind="primary", icon="play")
    title = words.NEXT_ROUND.format(round=spel.ROUNDS[part.ronde]) if first else words.NOW
    if frame.narrow and hurry:
        return Panel(go, heading(title), *told, name="nu", pad=14)
    return Panel(heading(title), *told, go, name="nu")


# What just happened -----------------------------------------------------------------------------------------------


def _news(frame: Frame, view: View) -> tuple[Widget, ...]:
    if frame.ended is not None:
        return _looking_back(frame)
    if not view.lines:
        return _offered(frame)
    text, reply = view.lines[-1]
    done = Row(Icon("check", colour="good"), Label(text, weight=SEMIBOLD, grow=1), gap=10)
    answered = (_answer(frame, text, reply),) if reply else ()
    return (done, *answered, *feedback(frame.feedback), *_offered(frame))


def _answer(frame: Frame, text: str, reply: str) -> Widget:
    """The reply, with the face of who gave it."""
    role = _who(frame, text)
    if not role:
        return Label(reply)
    return Row(face(frame.world.person(role), "vriendelijk", 64), Column(said(frame, role, reply), grow=1), gap=12)


def _who(frame: Frame, text: str) -> str:
    deeds = frame.world.scenario.werkplek.doen
    return next((deed.met or "" for deed in deeds if fill(deed.tekst, frame.world) == text), "")


def _looking_back(frame: Frame) -> tuple[Widget, ...]:
    """How the task you come from ended, and what it showed; short, so that what you can do stays within reach."""
    showed = frame.past.showed if frame.past else ()
    remarks, ended = feedback(showed), _last_words(frame, frame.ended)
    title = heading(words.looking_back(frame.ended.title), "terugblik-kop")
    left = _came_out(frame.ended, showed)
    if frame.narrow:
        told = (*left, *ended, *remarks)
        return title, *_counted(showed), *([Fold("terugblik", words.READ_BACK, *told)] if told else [])
    read = (Fold("terugblik", words.READ_BACK, *remarks),) if len(remarks) > 1 else remarks
    return title, *ended, *left, *_counted(showed), *read


def _came_out(ended: object, showed: tuple[Evidence, ...]) -> tuple[Widget, ...]:
    """What you leave behind, where that is no talk; without remarks, where they can be read."""
    if isinstance(ended, conversation.View):
        return ()
    left = record.result(ended) if isinstance(ended, record.View) else None
    told = (Label(words.card_came_out(*left)),) if left else ()
    return told if showed else (*told, small(words.JUDGED_LATER, "ink"))


def _offered(frame: Frame) -> tuple[Widget, ...]:
    """The last task can be looked back at until the next one is done."""
    if frame.past is None:
        return ()
    ended, showed = frame.past.view, frame.past.showed
    told = (*_last_words(frame, ended), *_came_out(ended, showed), *_counted(showed), *feedback(showed))
    return (Fold("terugblik", words.looking_back(ended.title), *told),)


def _counted(showed: tuple[Evidence, ...]) -> tuple[Widget, ...]:
    counted = Counter(evidence.rating for evidence in showed)
    chips = (Chip(words.rated(spel.RATINGS[r], n), kind=RATED[r][0], icon=RATED[r][1]) for r, n in counted.items())
    return (Flow(*chips, gap=8),) if len(showed) > 1 else ()


def _last_words(frame: Frame, ended: object) -> tuple[Widget, ...]:
    if not isinstance(ended, conversation.View):
        return ()
    person = frame.world.person(ended.role)
    lines = Column(*(said(frame, *line) for line in ended.lines[-2:]), gap=8, grow=1)
    return (Row(face(person, ended.mood, 84), lines, gap=14, align="top"), small(spel.ENDINGS[ended.ending]))


# What you can do --------------------------------------------------------------------------------------------------


def _situation(view: View) -> tuple[tuple[Widget, ...], tuple[Widget, ...]]:
    """What stands above what you can do when the day begins; after that it lies folded under it, out of the way."""
    if not view.situation:
        return (), ()
    told = Label(view.situation, name="situatie")
    if view.lines or any(state == "gedaan" for _, _, state in view.programme):
        return (), (Fold("situatie-lezen", words.DESK_SITUATION, told),)
    return (told,), ()


def _deeds(view: View) -> tuple[Widget, ...]:
    deeds = sorted((o for o in view.options if isinstance(o.action, Do)), key=lambda option: option.group)
    parts: list[Widget] = []
    for title, options in groupby(deeds, key=lambda option: option.group):
        first = 1 + sum(len(part.children) - 1 for part in parts)
        parts.append(Column(Label(title, weight=SEMIBOLD), *numbered(options, first), gap=8))
    told, folded = _situation(view)
    about = small(words.AT_YOUR_DESK_ABOUT, "ink") if parts else empty(words.NO_DEEDS)
    return heading(words.AT_YOUR_DESK), *told, about, *parts, *folded
