"""What just happened, told at the desk: the answer to what you did, or how the last task ended and what it showed."""

from __future__ import annotations

import re
from collections import Counter

from game.core.desk import View
from game.core.evidence import Evidence
from game.core.tasks import conversation, record
from game.ui.kit import SEMIBOLD, Chip, Column, Flow, Fold, Icon, Label, Row, Widget
from game.ui.tasks import Frame, Past
from game.ui.tasks.shared import RATED, face, feedback, heading, remark, said, small
from game.words import spel
from game.words import taken as words
from game.words.redenen import sentence


def news(frame: Frame, view: View) -> tuple[Widget, ...]:
    """How the last task ended, until something else is done; then the answer to that."""
    if frame.ended is not None:
        return _looking_back(frame)
    if not view.lines:
        return offered(frame)
    return (*answer(frame, view), *offered(frame))


def answer(frame: Frame, view: View) -> tuple[Widget, ...]:
    """What was done last, and what came of it."""
    text, reply = view.lines[-1]
    done = Row(Icon("check", colour="good"), Label(text, weight=SEMIBOLD, grow=1), gap=10, align="top")
    answered = (answer_by(frame, view.done[-1].role, reply),) if reply else ()
    return (done, *answered, *feedback(frame.feedback))


def answer_by(frame: Frame, role: str, reply: str) -> Widget:
    """The reply, with the face of who gave it."""
    if not role:
        return Label(reply)
    told = Label(reply, grow=1) if _is_told(frame, role, reply) else Column(said(frame, role, reply), grow=1)
    return Row(face(frame.world.person(role), "vriendelijk", 64), told, gap=12)


def _is_told(frame: Frame, role: str, reply: str) -> bool:
    """Nobody calls himself by name: then it is told what came of it, and no speech."""
    return frame.world.value(role, "voornaam") in re.findall(r"\w+", reply)


def _looking_back(frame: Frame) -> tuple[Widget, ...]:
    """How the task you come from ended, and what it showed; short, so that what you can do stays within reach."""
    showed = frame.past.showed if frame.past else ()
    remarks, ended = _remarks(frame.past), _last_words(frame, frame.ended)
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


def offered(frame: Frame) -> tuple[Widget, ...]:
    """The last task can be looked back at until the next one is done."""
    if frame.past is None:
        return ()
    ended, showed = frame.past.view, frame.past.showed
    told = (*_last_words(frame, ended), *_came_out(ended, showed), *_counted(showed), *_remarks(frame.past))
    return (Fold("terugblik", words.looking_back(ended.title), *told),)


def _remarks(past: Past | None) -> tuple[Widget, ...]:
    """What was shown; after a talk with your own sentence before it, for here the talk itself is out of sight."""
    if past is None:
        return ()
    told = dict.fromkeys((one.rating, past.said.get(one.event, ""), sentence(one.reason)) for one in past.showed)
    return tuple(remark(r, spel.RATINGS[r].capitalize(), words.you_said(own, text)) for r, own, text in told)


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
