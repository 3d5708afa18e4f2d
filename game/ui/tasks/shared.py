"""What the bodies of several task types show: faces, the briefing, feedback, numbered choices, what somebody said."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from game.core.evidence import Evidence
from game.core.tasks.rules import Option
from game.ui.kit import (
    BOLD,
    SEMIBOLD,
    Choice,
    Column,
    Icon,
    Label,
    Panel,
    Portrait,
    Rich,
    Row,
    Space,
    Title,
    Widget,
    digit,
)
from game.ui.tasks import Act, Frame
from game.ui.tasks.marks import TAIL, Bubble, First, Leading
from game.words import spel
from game.words import taken as words
from game.words.redenen import sentence

if TYPE_CHECKING:
    from game.core.world import Person

RATED = {
    "sterk": ("good", "circle-check"),
    "neutraal": ("neutral", "circle-minus"),
    "zwak": ("weak", "circle-x"),
    "gemist": ("missed", "circle"),
}
"""Per rating the colour and the icon: never colour alone."""


def heading(text: str, name: str = "") -> Widget:
    return Title(text, size="lead", name=name)


def small(text: str, colour: str = "muted") -> Widget:
    return Label(text, size="small", colour=colour)


# Feedback ---------------------------------------------------------------------------------------------------------


def feedback(found: Iterable[Evidence]) -> tuple[Widget, ...]:
    """What was shown, at the level that explains at once; what shows two things for one reason says it once."""
    told = dict.fromkeys((e.rating, sentence(e.reason)) for e in found)
    return tuple(remark(rating, spel.RATINGS[rating].capitalize(), text) for rating, text in told)


def remark(rating: str, title: str, text: str) -> Widget:
    kind, icon = RATED[rating]
    said = Rich(f"**{title}.** {text}", colour=kind)
    said.grow = 1
    return Panel(Row(Icon(icon, colour=kind), said, gap=10, align="top"), kind=kind, pad=9, sides=13)


def remarked(frame: Frame, name: str) -> tuple[Widget, ...]:
    """Why what was typed is not taken, right under it."""
    text = frame.remarks.get(name)
    if not text:
        return ()
    said = Label(text, size="small", colour="weak", grow=1, name=f"opmerking-{name}")
    return (Row(Icon("circle-alert", colour="weak", size=20), said, gap=8, align="top"),)


# People -----------------------------------------------------------------------------------------------------------


def face(person: Person, mood: str, size: int, name: str = "") -> Widget:
    says = f"{person.name} {spel.MOODS[mood]}"
    return Portrait(f"{person.portrait}-{mood}", size=size, says=says, name=name)


def doing(frame: Frame, person: Person) -> str:
    """What somebody does, and where."""
    firm = frame.world.company(person.company).name if person.company else ""
    return ", ".join(part for part in (person.function, firm) if part)


def said(frame: Frame, speaker: str, text: str) -> Widget:
    """One thing that was said: your own words stand to the right on another ground."""
    if speaker == "jij":
        own = Bubble(_speaker(spel.YOU, "link"), Label(text), mine=True)
        return Row(Space(24), own, Space(TAIL), gap=0)
    name = frame.world.value(speaker, "voornaam") or frame.world.value(speaker, "naam") or speaker
    other = Bubble(_speaker(name, "muted"), Label(text), mine=False)
    return Row(Space(TAIL), other, Space(24), gap=0)


def _speaker(name: str, colour: str) -> Widget:
    return Label(name, size="small", colour=colour, weight=BOLD)


def setting(frame: Frame, situation: str) -> tuple[Widget, ...]:
    """What you know before you begin: the briefing of the round and the situation of the task."""
    return tuple(Label(text, colour="muted") for text in (frame.scene.briefing, situation) if text)


# Choices ----------------------------------------------------------------------------------------------------------


def numbered(options: Iterable[Option], first: int = 1) -> tuple[Leading, ...]:
    return tuple(choice(option, number) for number, option in enumerate(options, first))


def together(options: Iterable[Option], *along: Widget) -> tuple[Choice, ...]:
    """Numbered choices that are seen all at once, and what they belong to with them."""
    listed = tuple(options)
    first = tuple(First(named(o.action), digit(1), o.text, Act(o.action)) for o in listed[:1])
    rest = numbered(listed[1:], 2)
    for one in first:
        one.along = (*along, *rest)
    return (*first, *rest)


def choice(option: Option, number: int) -> Leading:
    """Something to say or do; the first ten have a digit."""
    return Leading(named(option.action), digit(number), option.text, Act(option.action))


def named(action: object) -> str:
    """A name for the control of an action that stays the same while the action exists."""
    values = (str(getattr(action, name)) for name in type(action).__dataclass_fields__)  # type: ignore[attr-defined]
    return "-".join((type(action).__name__.lower(), *values))


def group(title: str, *children: Widget, gap: int = 8) -> Widget:
    return Column(Label(title, weight=SEMIBOLD), *children, gap=gap)


def empty(text: str) -> Widget:
    return Label(text, colour="muted")


def mood_of(frame: Frame, name: str, channel: str = "") -> str:
    return words.mood(name, channel)
