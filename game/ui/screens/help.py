"""Hulp: what this screen is for, how a day goes, and the keys. It lies over the screen it is about."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from game.core.terms import occurring
from game.ui.kit import (
    SEMIBOLD,
    UI,
    Back,
    Button,
    Changed,
    Chip,
    Column,
    Flow,
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
from game.ui.screens.guided import TOUR, Guided, begin_tour, guided
from game.ui.stage import Pop, Screen, Step
from game.words import coach
from game.words import hulp as words

if TYPE_CHECKING:
    from game.referee import Agency


class HelpScreen(Screen):
    """`here` is the kind of screen, or the kind of task, help was asked for; `terms` are the words of the trade in
    this day, `seen` what stands on the screen help is about. With an `agency` the tour can be begun here."""

    def __init__(
        self,
        here: str,
        terms: Mapping[str, str] | None = None,
        seen: str = "",
        page: str = "",
        agency: Agency | None = None,
    ) -> None:
        self.here, self.terms, self.seen, self.agency = here, terms or {}, seen, agency
        self.page = page or words.HERE

    def build(self, look: Look) -> UI:
        pages = (
            Page(words.HERE, words.HERE, _sentences(words.ABOUT[self.here], "lightbulb")),
            *self._words(),
            Page(words.DAY, words.DAY, Column(_sentences(words.DAY_STEPS, "briefcase"), *self._tour(), gap=22)),
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

    def _tour(self) -> tuple[Widget, ...]:
        """Where it can be begun: not in the middle of the tour itself."""
        if self.agency is None:
            return ()
        return (Flow(Button(TOUR, coach.TOUR_BEGIN, TOUR, icon="map-pin")),)

    def handle(self, told: object) -> Step | None:
        match told:
            case str() if told == TOUR and self.agency:
                return begin_tour(self.agency)
            case Guided() if self.agency:
                return guided(self.agency, told)
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
