"""Gesprek: a face, what was said, and what you can say or bring up now."""

from __future__ import annotations

from typing import TYPE_CHECKING

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
    digit,
)
from game.ui.tasks import Act, Body, Frame, Question, notes
from game.ui.tasks.marks import Dots, Latest, Leading
from game.ui.tasks.places import Place, place_of
from game.ui.tasks.shared import doing, feedback, heading, named, numbered, said, setting, small
from game.words import spel
from game.words import taken as words

if TYPE_CHECKING:
    from game.core.world import Person


WIDE, SMALL = (236, 172), (104, 104)
"""How much room a face in its place has, beside the talk and in a narrow window."""


def body(frame: Frame) -> Body:
    view = frame.scene.view
    assert isinstance(view, View)
    first, choices = _choices(view)
    focus = first.name if first else named(Leave())
    if frame.narrow:
        return Body(_in_one_column(frame, view, first, choices), focus, view.title)
    talk = Panel(_person(frame, view, WIDE), Rule(), Latest(_all_said(frame, view), "gesprek", least=200), grow=6)
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
    """In the order of time, so that the face and the last words stand right above what you can say; what was written
    down comes after that."""
    earlier, last = _split(view)
    now = Column(_person(frame, view, SMALL), *_lately(frame, last, *feedback(frame.feedback)))
    if first:
        first.after = now
    before = (*setting(frame, view.situation), *(said(frame, *line) for line in earlier))
    past = (Panel(*before, gap=10, name="eerder"),) if before else ()
    return (*past, Panel(now, choices, *notes.just_heard(frame.noted), _leave(view), name="zeggen"))


def _split(view: View) -> tuple[tuple[tuple[str, str], ...], tuple[tuple[str, str], ...]]:
    """Everything before your last words, and from there."""
    yours = [place for place, (speaker, _) in enumerate(view.lines) if speaker == "jij"]
    cut = yours[-1] if yours else 0
    return view.lines[:cut], view.lines[cut:]


def _lately(frame: Frame, lines: tuple[tuple[str, str], ...], *told: Widget) -> tuple[Widget, ...]:
    """From your last words on; what came back stands together, so that it can be pointed at."""
    yours = 1 if lines and lines[0][0] == "jij" else 0
    back = (*(said(frame, *line) for line in lines[yours:]), *told)
    came = (Column(*back, gap=10, name="antwoord"),) if back else ()
    return (*(said(frame, *line) for line in lines[:yours]), *came)


def _all_said(frame: Frame, view: View) -> Widget:
    earlier, last = _split(view)
    lines = (said(frame, *line) for line in earlier)
    told = (*feedback(frame.feedback), *notes.just_heard(frame.noted))
    return Column(*setting(frame, view.situation), *lines, *_lately(frame, last, *told), gap=10)


# The person -------------------------------------------------------------------------------------------------------


def _person(frame: Frame, view: View, size: tuple[int, int]) -> Widget:
    person = frame.world.person(view.role)
    channel, icon = words.CHANNELS[view.channel]
    about = doing(frame, person)
    mood = moved(view.mood, _before(frame, view), view.trust)
    told = Column(
        Title(person.name, size="lead", grow=1),
        *([small(about)] if about else []),
        Chip(channel, kind="quiet", icon=icon, name="kanaal"),
        Label(words.seen(person.first_name, mood, view.channel, view.trust), name="stemming"),
        _trust(frame, view),
        gap=5,
        grow=1,
    )
    return Row(_place(frame, view, person, mood, size), told, gap=16, align="middle")


def _place(frame: Frame, view: View, person: Person, mood: str, size: tuple[int, int]) -> Widget:
    sector = frame.world.company(person.company).sector if person.company else ""
    return Place(
        person.portrait,
        mood,
        place_of(view.channel, sector),
        trust=view.trust,
        size=size,
        says=f"{person.name} {spel.MOODS[mood]}",
        spoken=len(view.lines),
        talking=_speaks(frame, view),
        name="gezicht",
    )


def _speaks(frame: Frame, view: View) -> bool:
    """Something was just said by the other: the greeting, or an answer."""
    new = len(view.lines) == 1 or (isinstance(frame.before, View) and len(frame.before.lines) < len(view.lines))
    return new and bool(view.lines) and view.lines[-1][0] != "jij"


COOLER = {"blij": "neutraal", "vriendelijk": "twijfel", "neutraal": "bezorgd", "twijfel": "bezorgd"}
WARMER = {"twijfel": "neutraal", "neutraal": "vriendelijk", "vriendelijk": "blij"}


def moved(mood: str, before: int, trust: int) -> str:
    """What the last thing you said does to a face, on top of how much somebody trusts you."""
    if trust == before:
        return mood
    return (WARMER if trust > before else COOLER).get(mood, mood)


def _before(frame: Frame, view: View) -> int:
    return frame.before.trust if isinstance(frame.before, View) else view.trust


def _trust(frame: Frame, view: View) -> Widget:
    dots = Dots(view.trust, says=words.trust_says(view.trust), name="vertrouwen")
    return Flow(dots, small(words.trust(view.trust), "ink"), *_change(_before(frame, view), view.trust), gap=10)


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
        return _talked_over(view)
    shuts = topics[0].group == LAST_OF_OPENING
    title = words.OTHER_TOPICS if view.topic else words.TOPICS
    hint = (small(words.OPENING_HINT),) if shuts else ()
    return (Column(heading(title), *hint, *_cards(view, topics, number), *_talked_over(view), gap=8),)


def _cards(view: View, topics: list[Option], number: int) -> tuple[Widget, ...]:
    cards = (Topic(option, n, begun=option.text in view.begun) for n, option in enumerate(topics, number))
    return (Grid(*cards, least=210, gap=8),) if topics else ()


class Topic(Leading):
    """A subject to bring up, as a card; one you talked about before says so."""

    def __init__(self, option: Option, number: int, *, begun: bool) -> None:
        super().__init__(named(option.action), digit(number), option.text, Act(option.action))
        self.used = begun
        self.note = words.BEGUN if begun else ""


def _talked_over(view: View) -> tuple[Widget, ...]:
    """What you are done with, so that you need not look for it."""
    if not view.done:
        return ()
    told = Label(f"{words.TALKED_OVER}: {', '.join(view.done)}", size="small", colour="muted", grow=1)
    return (Row(Icon("circle-check", size=18, colour="good"), told, gap=8, align="top", name="besproken"),)


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
