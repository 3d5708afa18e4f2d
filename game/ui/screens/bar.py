"""The bar over the day, with the state of the day in it, and the dialogs that hang on it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from game.ui.kit import Button, Chip, Dialog, Flow, Header, Help, Row, Title, Widget
from game.ui.tasks import Question, notes
from game.words import schermen, spel
from game.words import taken as words

if TYPE_CHECKING:
    from game.core.session import Scene


def bar(scene: Scene, title: str) -> Widget:
    where = Title(title, colour="header_ink", grow=1, name="titel")
    state = Flow(*_chips(scene), *_buttons(scene), align="right", gap=8, grow=2)
    return Header(Row(where, state, below=760, align="middle"), name="kop")


def _chips(scene: Scene) -> tuple[Widget, ...]:
    """What the day is now: how late it is, how far you are, whom you put forward."""
    placed = len(scene.placed)
    chips = [
        Chip(spel.clock(scene.clock), name="klok", icon="clock"),
        Chip(schermen.tasks_done(scene.done, scene.total), name="gedaan", icon="clipboard-list"),
    ]
    if placed:
        chips.append(Chip(schermen.placed(placed), name="geplaatst", icon="handshake"))
    return tuple(chips)


def _buttons(scene: Scene) -> tuple[Widget, ...]:
    written = words.notes(notes.count(scene))
    return (
        Button("notities", written, "notities", kind="header", icon="notebook-pen", hotkey="n"),
        Button("menu", words.MENU, "menu", kind="header", icon="settings"),
    )


def menu() -> Dialog:
    """What is not the work itself; Esc opens it and closes it."""
    answers = (
        Button("instellingen", words.SETTINGS, "instellingen", icon="type"),
        Button("hulp-knop", words.HELP, Help(), icon="keyboard"),
        Button("weg", words.LEAVE, "weg", icon="log-out"),
        Button("menu-dicht", words.CLOSE, None, kind="primary"),
    )
    return Dialog("menu-blad", words.MENU, words.MENU_TEXT, answers=answers, width=820)


def sure(asked: Question, tells: object) -> Dialog:
    """Before what cannot be undone. Esc changes nothing; Enter does no harm."""
    yes = Button("ja", asked.yes, tells, kind="danger" if asked.harms else "primary")
    no = Button("nee", asked.no, None)
    return Dialog("zeker", asked.title, asked.text, answers=(yes, no))
