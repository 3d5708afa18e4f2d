"""Any task at all: what it says as text, and every choice and field under its heading."""

from __future__ import annotations

from itertools import groupby

from game.core.tasks.rules import Field as Typed
from game.core.tasks.rules import Option
from game.ui.kit import Button, Choice, Column, Entry, Field, Label, Notice, Panel, Rich, Row, Title, Widget
from game.ui.tasks import Act, Frame, Type
from game.words import schermen as words
from game.words import spel
from game.words.redenen import sentence


def body(frame: Frame) -> tuple[Widget, ...]:
    view = frame.scene.view
    told = Panel(Title(getattr(view, "title", ""), size="lead"), *lines(frame), name="verhaal", grow=1)
    return (*feedback(frame), Row(told, Panel(*choices(frame), name="keuzes", grow=1), below=860))


def lines(frame: Frame) -> tuple[Widget, ...]:
    view = frame.scene.view
    told = [Rich(frame.scene.briefing)] if frame.scene.briefing else []
    for speaker, text in getattr(view, "lines", ()):
        who = spel.YOU if speaker == "jij" else frame.world.value(speaker, "naam") or speaker
        told.append(Rich(f"**{who}:** {text}"))
    return tuple(told)


def feedback(frame: Frame) -> tuple[Widget, ...]:
    kinds = {"sterk": ("good", "circle-check"), "neutraal": ("neutral", "circle-minus"), "zwak": ("weak", "circle-x")}
    return tuple(
        Notice(
            f"{spel.RATINGS[e.rating].capitalize()}. {sentence(e.reason)}",
            kind=kinds[e.rating][0],
            icon=kinds[e.rating][1],
        )
        for e in frame.feedback
    )


def choices(frame: Frame) -> tuple[Widget, ...]:
    found: list[Widget] = []
    number = 0
    for group, options in groupby(frame.scene.view.options, key=lambda option: option.group):
        found.append(Label(group, weight=600))
        for option in options:
            number += 1
            found.append(choice(option, number))
    return (*found, *(field(frame, typed) for typed in frame.scene.view.fields))


def choice(option: Option, number: int) -> Widget:
    sure = option.text if option.ends else ""
    return Choice(f"keuze-{number}", str(number) if number < 10 else "", option.text, Act(option.action, sure))


def field(frame: Frame, typed: Typed) -> Widget:
    now = frame.typed.get(typed.id, typed.value)
    entry = Entry(f"veld-{typed.id}", now)
    take = Button(f"neem-{typed.id}", words.TAKE, Type(typed.id))
    return Column(Field(typed.label, Row(entry, take), note=frame.remarks.get(typed.id, "")))
