"""Notities: what you heard, by whom, and what you promised; readable from every task."""

from __future__ import annotations

from itertools import groupby
from typing import TYPE_CHECKING

from game.ui.kit import SEMIBOLD, Button, Column, Dialog, Icon, Label, Panel, Rich, Row, Scroll, Widget
from game.ui.tasks.shared import empty, heading, small
from game.ui.widgets.scroll import ListScroll
from game.words import taken as words

if TYPE_CHECKING:
    from game.core.session import Scene

ROOM = 240  # logical height a dialog needs besides its notes


def count(scene: Scene) -> int:
    return len(scene.notes) + len(scene.promises)


def beside(scene: Scene, least: int, grow: int = 0) -> Widget:
    """The notepad next to the work; higher than `least` it scrolls."""
    pages = Scroll(Column(*_written(scene)), "kladblok-rol", least=least)
    return Panel(heading(words.NOTES), pages, name="kladblok", gap=6, grow=grow)


def dialog(scene: Scene, height: int) -> Dialog:
    """The notepad on top of everything; it scrolls inside, so that its answer stays in sight."""
    pages = ListScroll(Column(*_written(scene)), "notities-rol", least=max(110, height - ROOM))
    close = Button("sluiten", words.CLOSE, None, kind="primary")
    return Dialog("notities-blad", words.NOTES, pages, answers=(close,), width=640)


def _written(scene: Scene) -> tuple[Widget, ...]:
    heard = tuple(_by(who, list(lines)) for who, lines in groupby(scene.notes, key=lambda note: note[0]))
    return (*(heard or (empty(words.NOTES_EMPTY),)), *_promised(scene))


def _by(who: str, lines: list[tuple[str, str, str]]) -> Widget:
    facts = (Rich(f"{label}: **{text}**") for _, label, text in lines)
    return Column(Label(who, weight=SEMIBOLD), *facts, gap=3)


def _promised(scene: Scene) -> tuple[Widget, ...]:
    if not scene.promises:
        return ()
    lines = (
        Row(Icon("handshake", size=20, colour="muted"), Label(words.promise(p.text, p.due), grow=1), gap=8)
        for p in scene.promises
    )
    return (Column(Label(words.PROMISES, weight=SEMIBOLD), small(words.PROMISES_ABOUT), *lines, gap=4),)
