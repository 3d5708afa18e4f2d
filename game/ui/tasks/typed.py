"""What is typed and what is picked from a list: controls that show the day as it is, also when a step is late."""

from __future__ import annotations

import pygame
from pygame import Rect
from pygame.event import Event

from game.core.calendar import explain_day
from game.core.entry import explain
from game.core.tasks.rules import Field
from game.ui.kit import Entry, Flow, Option, Row, Select, Widget
from game.ui.tasks import Act, Frame
from game.ui.tasks.shared import remarked, small
from game.ui.widgets.base import holds
from game.ui.widgets.buttons import Pressable
from game.words import calculatie, postvak
from game.words import taken as words

LETTERS = {"getal": 9, "tijd": 7, "bedrag": 12, "percentage": 10, "kommagetal": 12, "datum": 14}
"""How many letters wide the field of a form is; text has all the room there is."""


LINE = "regel-"
"""How the name of a line on a sheet or card begins."""


def spot_of(control: Widget) -> Rect:
    """The line a control stands on: how it is done stands on it and why it is not taken stands under it."""
    line = next((above for above in control.above() if above.name.startswith(LINE)), control)
    seen = (window.h for above in line.above() if (window := above.window()) is not None)
    room = min(seen, default=control.at.room)
    return line.rect if line.rect.h <= room else control.lead().rect


class Filled(Entry):
    """An entry whose text was `taken` before: what is typed since then is kept until something else is taken."""

    def __init__(self, field: Field, *, taken: str | None = None) -> None:
        width = LETTERS.get(field.form, 0) * 11
        hint = words.HINTS.get(field.form, "")
        super().__init__(
            f"veld-{field.id}", field.value, says=field.label, width=width or 240, grow=0 if width else 1, hint=hint
        )
        self.given = field.value if taken is None else taken

    def spot(self) -> Rect:
        return spot_of(self)


class Picked(Select):
    """A select whose value is an action of the task; what stands in the day is shown, never what was only pressed.

    Arrows walk on to the next control: stepping through the list would do every action on the way.
    """

    steps = False

    def keep(self) -> object:
        return None

    def spot(self) -> Rect:
        return spot_of(self)

    def key(self, event: Event) -> object:
        opens = event.key == pygame.K_DOWN and holds(event, pygame.KMOD_ALT)
        return self.fire() if opens else Pressable.key(self, event)


def entry(frame: Frame, field: Field, *beside: Widget) -> tuple[Widget, ...]:
    """A field with its unit, and under it why what was typed is not taken."""
    unit = (small(field.unit),) if field.unit else ()
    typed = Filled(field)
    if typed.grow:
        return (Row(typed, *unit, *beside, gap=8, align="middle"), *remarked(frame, field.id))
    together = Row(typed, *unit, gap=8, align="middle")
    return (Flow(together, *beside, gap=8), *remarked(frame, field.id))


def select(name: str, label: str, actions: dict[object, str], now: object, hint: str = words.CHOOSE) -> Select:
    """One out of many actions; `now` is the one that holds."""
    options = tuple(Option(Act(action), text) for action, text in actions.items())
    return Picked(f"kies-{name}", options, None if now is None else Act(now), says=label, hint=hint, grow=1)


NUMBERS = ("bedrag", "percentage", "kommagetal", "getal")


def why_not(field: Field, text: str) -> str:
    """Why what was typed on a line of a card or a list is not taken, with what to type."""
    if field.form == "datum":
        return postvak.DATES.get(explain_day(text) or "", words.does_not_fit(field.form))
    key = explain(field.form, text, field.low, field.high) if field.form in NUMBERS else None
    return calculatie.INPUT[key] if key else words.does_not_fit(field.form)
