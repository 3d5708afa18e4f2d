"""Gesprek: a face, what was said, and what you can say or bring up now."""

from __future__ import annotations

from game.core.tasks.conversation import LAST_OF_OPENING, Leave, View
from game.core.tasks.conversation_task import Open
from game.core.tasks.rules import Option
from game.ui.kit import (
    Button,
    Chip,
    Column,
    Flow,
    Grid,
    Icon,
    Label,
    Panel,
    Row,
    Rule,
    Scroll,
    Space,
    Title,
    Widget,
)
from game.ui.tasks import Act, Body, Frame, Question
from game.ui.tasks.marks import Dots, Latest, Leading
from game.ui.tasks.shared import doing, face, feedback, heading, named, numbered, said, setting, small
from game.words import taken as words


def body(frame: Frame) -> Body:
    view = frame.scene.view
    assert isinstance(view, View)
    first, choices = _choices(view)
    focus = first.name if first else named(Leave())
    if frame.narrow:
        return Body(_in_one_column(frame, view, first, choices), focus, view.title)
    talk = Panel(_person(frame, view, 132), Rule(), Latest(_all_said(frame, view), "gesprek", least=200), grow=6)
    told = Panel(Scroll(choices, "keuzes", least=260), _leave(view), name="zeggen", grow=5)
    return Body((Row(talk, told, gap=16, grow=1),), focus, view.title)


def question(view: View, action: object) -> Question | None:
    if isinstance(action, Leave):
        return Question(words.SURE_LEAVE_TALK, words.LEAVE_TALK_TEXT, words.YES_LEAVE, words.NO_ON, harms=True)
    ends = next((option for option in view.options if option.action == action and option.ends), None)
    if ends is None:
        return None
    return Question(words.SURE_END_TALK, words.end_talk(ends.text), words.YES_END, words.NO_ON)


def _in_one_column(frame: Frame, view: View, first: Leading | None, choices: Widget) -> tuple[Widget, ...]:
    """In the order of time, so that the face and the last words stand right above what you can say."""
    earlier, last = _split(view)
    now = Column(_person(frame, view, 76), *(said(frame, *line) for line in last), *feedback(frame.feedback))
    if first:
        first.after = now
    before = (*setting(frame, view.situation), *(said(frame, *line) for line in earlier))
    past = (Panel(*before, gap=10, name="eerder"),) if before else ()
    return (*past, Panel(now, choices, _leave(view), name="zeggen"))


def _split(view: View) -> tuple[tuple[tuple[str, str], ...], tuple[tuple[str, str], ...]]:
    """Everything before your last words, and from there."""
    yours = [place for place, (speaker, _) in enumerate(view.lines) if speaker == "jij"]
    cut = yours[-1] if yours else 0
    return view.lines[:cut], view.lines[cut:]


def _all_said(frame: Frame, view: View) -> Widget:
    lines = (said(frame, *line) for line in view.lines)
    return Column(*setting(frame, view.situation), *lines, *feedback(frame.feedback), gap=10)


# The person -------------------------------------------------------------------------------------------------------


def _person(frame: Frame, view: View, size: int) -> Widget:
    person = frame.world.person(view.role)
    channel, icon = words.CHANNELS[view.channel]
    about = doing(frame, person)
    told = Column(
        Row(Title(person.name, size="lead", grow=1), Chip(channel, kind="quiet", icon=icon, name="kanaal"), below=360),
        *([small(about)] if about else []),
        Label(f"{person.first_name} {words.mood(view.mood, view.channel)}.", name="stemming"),
        _trust(frame, view),
        gap=5,
        grow=1,
    )
    return Row(face(person, view.mood, size, "gezicht"), told, gap=16, align="middle")


def _trust(frame: Frame, view: View) -> Widget:
    dots = Dots(view.trust, says=words.trust_says(view.trust), name="vertrouwen")
    before = frame.before.trust if isinstance(frame.before, View) else view.trust
    return Flow(dots, small(words.trust(view.trust), "ink"), *_change(before, view.trust), gap=10)


def _change(before: int, now: int) -> tuple[Widget, ...]:
    if before == now:
        return ()
    icon, colour, text = (
        ("arrow-up", "good", words.MORE_TRUST) if now > before else ("arrow-down", "weak", words.LESS_TRUST)
    )
    return (Row(Icon(icon, size=18, colour=colour), small(text, colour), gap=4, align="middle", name="verandering"),)


# What you can say -------------------------------------------------------------------------------------------------


def _choices(view: View) -> tuple[Leading | None, Widget]:
    """Numbered through: what you can say, then other topics, then the ways to round off."""
    topics = [option for option in view.options if isinstance(option.action, Open)]
    lines = [option for option in view.options if not isinstance(option.action, Open | Leave)]
    closing = [option for option in lines if option.group == words.CLOSING]
    moves = [option for option in lines if option not in closing]
    parts = (
        *_part(moves[0].group if moves else "", numbered(moves)),
        *_topics(view, topics, len(moves) + 1),
        *_closing(closing, len(moves) + len(topics) + 1),
    )
    first = next((widget for part in parts for widget in part.walk() if isinstance(widget, Leading)), None)
    if first:
        first.after = parts[0].children[0]
    return first, Column(*parts, gap=18)


def _part(title: str, options: tuple[Widget, ...]) -> tuple[Widget, ...]:
    return (Column(heading(title), *options, gap=8),) if options else ()


def _topics(view: View, topics: list[Option], number: int) -> tuple[Widget, ...]:
    """Other subjects; as long as you are opening the talk, that this ends there stands above them."""
    if not topics:
        return ()
    shuts = topics[0].group == LAST_OF_OPENING
    title = words.OTHER_TOPICS if view.topic else words.TOPICS
    hint = (small(words.OPENING_HINT),) if shuts else ()
    return (Column(heading(title), *hint, *_cards(topics, number), gap=8),)


def _cards(topics: list[Option], number: int) -> tuple[Widget, ...]:
    return (Grid(*numbered(topics, number), least=210, gap=8),) if topics else ()


def _closing(options: list[Option], number: int) -> tuple[Widget, ...]:
    if not options:
        return ()
    hint = small(words.CLOSING_HINT)
    return (Panel(heading(words.CLOSING), hint, *numbered(options, number), kind="quiet", gap=8, pad=12),)


def _leave(view: View) -> Widget:
    leave = next(option for option in view.options if isinstance(option.action, Leave))
    return Row(
        Space(grow=1), Button(named(leave.action), leave.text, Act(leave.action), kind="quiet", icon="log-out"), gap=0
    )
