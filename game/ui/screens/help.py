"""Hulp: what this screen is for, how a day goes, and the keys. It lies over the screen it is about."""

from __future__ import annotations

from collections.abc import Mapping

from game.core.terms import occurring
from game.ui.kit import (
    SEMIBOLD,
    UI,
    Back,
    Changed,
    Chip,
    Column,
    Grid,
    Ground,
    Help,
    Icon,
    Label,
    Look,
    Page,
    Panel,
    Row,
    Tabs,
    Title,
    Widget,
)
from game.ui.screens.common import aside, header, to_back
from game.ui.stage import Pop, Screen, Step
from game.words import hulp as words


class HelpScreen(Screen):
    """`here` is the kind of screen, or the kind of task, help was asked for; `terms` are the words of the trade in
    this day, `seen` what stands on the screen help is about."""

    def __init__(self, here: str, terms: Mapping[str, str] | None = None, seen: str = "", page: str = "") -> None:
        self.here, self.terms, self.seen = here, terms or {}, seen
        self.page = page or words.HERE

    def build(self, look: Look) -> UI:
        pages = (
            Page(words.HERE, words.HERE, _sentences(words.ABOUT[self.here], "lightbulb")),
            *self._words(),
            Page(words.DAY, words.DAY, _sentences(words.DAY_STEPS, "briefcase")),
            Page(words.KEYS, words.KEYS, Grid(*map(_key, words.KEY_LIST), least=440, most=2, gap=14)),
        )
        panel = Panel(Tabs("bladen", pages, self.page), name="hulp", pad=24)
        return UI(Ground(header(words.TITLE, to_back(words.BACK)), panel), focus="bladen")

    def _words(self) -> tuple[Page, ...]:
        """Those on the screen you come from first."""
        if not self.terms:
            return ()
        here = occurring(self.terms, self.seen)
        rest = {term: told for term, told in self.terms.items() if term not in here}
        groups = ((words.WORDS_HERE, here), (words.WORDS_ELSEWHERE, rest))
        told = (_terms(title, terms) for title, terms in groups if terms)
        return (Page(words.WORDS, words.WORDS, Column(*told, gap=22)),)

    def handle(self, told: object) -> Step | None:
        match told:
            case Changed("bladen", value):
                self.page = str(value)
            case Back() | Help():
                return Pop()
            case _:
                return aside(told, self.here)
        return None


def _sentences(told: tuple[str, ...], icon: str) -> Widget:
    rows = (Row(Icon(icon, colour="link"), Label(text, size="lead", grow=1), gap=14, align="top") for text in told)
    return Column(*rows, gap=14)


def _terms(title: str, terms: Mapping[str, str]) -> Widget:
    told = (Column(Label(term, weight=SEMIBOLD), Label(text), gap=2) for term, text in terms.items())
    return Column(Title(title, size="lead"), Grid(*told, least=440, most=2, gap=16), gap=12)


def _key(told: tuple[str, str]) -> Widget:
    key, does = told
    return Row(Column(Chip(key, kind="quiet"), grow=2), Label(does, grow=3), gap=12, align="middle")
