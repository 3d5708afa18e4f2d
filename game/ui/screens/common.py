"""What the screens around the day share: the bar on top, and what hangs on it everywhere."""

from __future__ import annotations

from game.ui.emitted import Back, Help
from game.ui.layout import Flow, Row
from game.ui.screens.work import Failed
from game.ui.steps import Ask, Push, Step
from game.ui.widgets.base import Widget
from game.ui.widgets.buttons import Button
from game.ui.widgets.dialog import Dialog
from game.ui.widgets.labels import Title
from game.ui.widgets.panels import Header
from game.words import schermen as words

SETTINGS = "instellingen"
"""What the button to the settings tells."""


def header(title: str, *buttons: Widget) -> Widget:
    """The dark bar: where you are, and the way to elsewhere."""
    bar = Row(
        Title(title, colour="header_ink", grow=1, name="titel"),
        Flow(*buttons, align="right", gap=8),
        below=760,
        align="middle",
    )
    return Header(bar, name="kop")


def to_settings() -> Button:
    return Button("naar-instellingen", words.SETTINGS, SETTINGS, kind="header", icon="settings")


def to_help() -> Button:
    return Button("naar-hulp", words.HELP, Help(), kind="header", icon="circle-help")


def to_back(text: str = words.BACK) -> Button:
    return Button("terug", text, Back(), kind="header", icon="arrow-left")


def aside(told: object, here: str) -> Step | None:
    """What is the same on every screen; `here` is what help is about."""
    match told:
        case Help():
            return help_about(here)
        case "instellingen":
            from game.ui.screens.settings import Settings

            return Push(Settings())
        case Failed(sentence):
            return trouble_dialog(sentence)
    return None


def help_about(here: str) -> Step:
    """Help on top of the screen it is about, which stays as it is."""
    from game.ui.screens.help import HelpScreen

    return Push(HelpScreen(here))


def trouble_dialog(sentence: str, again: object = None) -> Ask:
    """What could not be done; `again` is what to tell to try the same once more."""
    retry = () if again is None else (Button("nog-eens", words.AGAIN, again, kind="primary", icon="undo-2"),)
    close = Button("sluiten", words.CLOSE, None, kind="secondary" if retry else "primary")
    return Ask(Dialog("melding", words.TROUBLE, sentence, answers=(*retry, close)))
