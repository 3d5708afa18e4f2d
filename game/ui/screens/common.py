"""What several screens share: the header, help, and a question before what cannot be undone."""

from __future__ import annotations

from game.ui.kit import Button, Chip, Column, Dialog, Flow, Header, Label, Row, Title, Widget
from game.ui.stage import Ask
from game.words import schermen as words


def header(title: str, *chips: tuple[str, str, str], menu: bool = True) -> Widget:
    """The dark bar: what this is, the state of the day as chips (name, text, icon), and the way to the menu."""
    shown = [Chip(text, name=name, icon=icon) for name, text, icon in chips]
    button = [Button("menu", words.MENU, "menu", kind="header", icon="settings")] if menu else []
    bar = Row(
        Title(title, colour="header_ink", grow=2, name="titel"),
        Flow(*shown, *button, align="right", grow=3),
        below=760,
        align="middle",
    )
    return Header(bar, name="kop")


def help_dialog() -> Ask:
    lines = (Row(Label(key, weight=600, widest=20), Label(what), gap=12) for key, what in words.HELP_KEYS)
    close = Button("sluiten", words.CLOSE, None, kind="primary")
    return Ask(Dialog("hulp", words.HELP, Column(*lines, gap=6), answers=(close,)))


def sure_dialog(text: str, tells: object, name: str = "zeker") -> Ask:
    """Before what cannot be undone. Esc and the second answer change nothing."""
    yes = Button("ja", words.YES, tells, kind="danger")
    no = Button("nee", words.NO, None)
    return Ask(Dialog(name, words.SURE, words.SURE_TEXT.format(text=text), answers=(yes, no)))


def trouble_dialog(sentence: str) -> Ask:
    return Ask(Dialog("melding", words.TROUBLE, sentence, answers=(Button("sluiten", words.CLOSE, None),)))
