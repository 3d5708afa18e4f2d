"""A day played by a class: a digit is a vote, Enter does what most voted for, and what counted is talked about."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Any, NamedTuple

import pygame
from pygame.event import Event

from game.core.evidence import Evidence
from game.core.session import feedback
from game.ui.kit import (
    SEMIBOLD,
    UI,
    Back,
    Button,
    Column,
    Dialog,
    Flow,
    Ground,
    Icon,
    Label,
    Look,
    Panel,
    Row,
    Space,
    Title,
    Widget,
)
from game.ui.screens.common import aside, header
from game.ui.screens.day import Day
from game.ui.stage import Ask, Pop, Push, Refresh, Screen, Step, Steps
from game.ui.tasks import Act
from game.ui.tasks.shared import RATED
from game.ui.telling import numbered, numbers
from game.ui.ui import ENTERS, signs_of
from game.ui.widgets.buttons import Pressable
from game.ui.widgets.keyline import Key
from game.ui.widgets.tally import Tally
from game.words import klassikaal as words
from game.words import spel
from game.words.redenen import sentence

if TYPE_CHECKING:
    from game.referee import Agency, PlayerCard, Referee
    from game.referee import Step as Played


class Vote(NamedTuple):
    """What can be voted for: its number, its words, its control, how many votes it has, and whether it was done."""

    number: str
    text: str
    name: str
    votes: int
    done: bool = False


class ClassDay(Day):
    """`votes` are the numbers that were called, in order: the last can be taken back."""

    def __init__(self, agency: Agency, player: PlayerCard, referee: Referee) -> None:
        super().__init__(agency, player, referee)
        self.votes: list[str] = []
        self.settled: tuple[Vote, ...] = ()
        self.was = referee.session

    # ---- what it looks like

    def build(self, look: Look) -> UI:
        ui = super().build(look)
        if not self.scene.is_over:
            for widget in _choices(ui):
                _beside(widget, Tally(f"stemmen-{widget.hotkey}"))
            self._count(ui)
            _less(ui)
            ui.keys = (*self._voting_keys(ui), *ui.keys)
        return ui

    def _voting_keys(self, ui: UI) -> tuple[Key, ...]:
        """Instead of what these keys usually do."""
        votes = tuple(Key(key.sign, words.VOTE, need=3) for key in numbers(ui.layers[0].root) if _choices(ui))
        done = (Key("Enter", words.MOST, need=3), Key(words.BACKSPACE, words.TAKE_BACK, need=2)) if self.votes else ()
        return (*votes, *done)

    # ---- voting

    def key(self, event: Event) -> Step | None:
        """Votes are typed; whatever else is pressed means what it always does."""
        if self.ui is None or self.busy:
            return None
        if self.votes and event.key in ENTERS and not event.mod & pygame.KMOD_ALT:
            return self._decided()
        if self.votes and event.key == pygame.K_BACKSPACE:
            return self._voted(self.votes[:-1])
        if event.mod & (pygame.KMOD_CTRL | pygame.KMOD_ALT | pygame.KMOD_GUI):
            return None
        there = {widget.hotkey for widget in _choices(self.ui)}
        number = next((sign for sign in signs_of(event) if sign in there), "")
        return self._voted([*self.votes, number]) if number else None

    def _voted(self, votes: list[str]) -> Step:
        shown, self.votes = bool(self.votes), votes
        if shown != bool(votes):
            return Refresh()  # the key line says something else
        if self.ui is not None:
            self._count(self.ui)
        return Steps(())

    def _count(self, ui: UI) -> None:
        most = max(map(self.votes.count, self.votes), default=0)
        for widget in ui.layers[0].root.walk():
            if isinstance(widget, Tally):
                widget.show(self.votes.count(widget.name.removeprefix("stemmen-")), most)

    def _polled(self) -> tuple[Vote, ...]:
        """Every choice with its votes, in the order of the screen."""
        choices = () if self.ui is None else _choices(self.ui)
        return tuple(Vote(w.hotkey, w.text, w.name, self.votes.count(w.hotkey)) for w in choices)

    def _decided(self) -> Step | None:
        polled = self._polled()
        most = max((vote.votes for vote in polled), default=0)
        first = [vote for vote in polled if vote.votes == most and most]
        if len(first) == 1:
            return self._take(first[0].name)
        if not first:
            return None
        again = Button("nog-eens", words.VOTE_AGAIN, _AGAIN)
        answers = tuple(Button(f"gelijk-{vote.number}", vote.text, Taken(vote.name)) for vote in first)
        return Ask(Dialog("gelijk", words.TIE, words.TIE_TEXT, answers=(*answers, again), width=700))

    def _take(self, name: str) -> Step | None:
        found = self.ui.find(name) if self.ui is not None and self.ui.has(name) else None
        return super().handle(found.tells) if isinstance(found, Pressable) else None

    def handle(self, told: object) -> Step | None:
        match told:
            case Taken(name):
                return self._take(name)
            case str() if told == _AGAIN:
                return self._voted([])
        return super().handle(told)

    # ---- talking about it

    def _do(self, actions: tuple[Any, ...]) -> Step:
        self.was, self.settled = self.referee.session, self._settled(actions) if self.votes else ()
        return super()._do(actions)

    def _settled(self, actions: tuple[Any, ...]) -> tuple[Vote, ...]:
        """With what was done, which a tie or the teacher may have decided."""
        choices = () if self.ui is None else _choices(self.ui)
        done = {widget.name for widget in choices if isinstance(widget.tells, Act) and widget.tells.action in actions}
        return tuple(vote._replace(done=vote.name in done) for vote in self._polled())

    def _done(self, steps: tuple[Played, ...]) -> Step | None:
        found = feedback(self.was, self.referee.session) if steps else ()
        self.votes = []
        after = super()._done(steps)
        if not found:
            return after
        return Steps((*((after,) if after else ()), Push(Discuss(self.settled, found))))


class Taken(NamedTuple):
    """The teacher decides between choices with as many votes."""

    name: str


_AGAIN = "stem-opnieuw"


def _choices(ui: UI) -> list[Pressable]:
    """What a class can vote for: numbered, and an action of the day."""
    found = (widget for widget in numbered(ui.layers[0].root) if isinstance(widget, Pressable))
    return [widget for widget in found if isinstance(widget.tells, Act)]


def _less(ui: UI) -> None:
    """The bar on one line: large letters leave no room for how far the day is."""
    if ui.has("gedaan"):
        chip = ui.find("gedaan")
        if chip.parent is not None:
            chip.parent.children.remove(chip)


def _beside(widget: Pressable, tally: Tally) -> None:
    """The choice and its votes in the place where the choice stood."""
    above = widget.parent
    if above is None:
        return
    place = above.children.index(widget)
    widget.grow = 1
    pair = Row(widget, tally, gap=10, align="middle")
    pair.parent = above
    above.children[place] = pair


# Bespreek ---------------------------------------------------------------------------------------------------------


class Discuss(Screen):
    """First the class talks, then the explanation stands there large."""

    def __init__(self, polled: tuple[Vote, ...], found: Iterable[Evidence]) -> None:
        self.polled = polled
        self.told = tuple(dict.fromkeys((one.rating, sentence(one.reason)) for one in found))
        self.explained = False

    def build(self, look: Look) -> UI:
        voted = [vote for vote in self.polled if vote.votes]
        votes = [_votes(voted)] if voted else []
        body: list[Widget]
        if self.explained:
            button = Button("verder", words.ONWARD, Back(), kind="primary", icon="arrow-right")
            body = [*(_large(rating, text) for rating, text in self.told), Flow(button), *votes]
        else:
            button = Button("uitleg", words.SHOW_WHY, _WHY, kind="primary", icon="eye")
            body = [*votes, Panel(Label(words.TALK, size="title"), pad=24), Flow(button)]
        return UI(Ground(header(words.DISCUSS), *body), focus=button.name)

    def handle(self, told: object) -> Step | None:
        if told == _WHY:
            self.explained = True
            return Refresh()
        return Pop() if isinstance(told, Back) else aside(told, "klas")


_WHY = "uitleg"


def _votes(voted: list[Vote]) -> Widget:
    most = max(vote.votes for vote in voted)
    rows = (
        Row(*_voted_for(vote), Tally(f"stemmen-{vote.number}", vote.votes, most), gap=10, align="middle")
        for vote in sorted(voted, key=lambda vote: -vote.votes)
    )
    return Panel(Label(words.CHOSEN, weight=SEMIBOLD, colour="muted"), *rows, name="gestemd")


def _voted_for(vote: Vote) -> Iterable[Widget]:
    if not vote.done:
        return (Space(24), Label(vote.text, size="lead", grow=1))
    return (Icon("check", size=24, colour="good"), Label(vote.text, size="lead", weight=SEMIBOLD, grow=1))


def _large(rating: str, text: str) -> Widget:
    kind, icon = RATED[rating]
    said = Column(
        Title(spel.RATINGS[rating].capitalize(), colour=kind), Label(text, size="title", colour=kind), gap=6, grow=1
    )
    return Panel(Row(Icon(icon, size=40, colour=kind), said, gap=16, align="top"), kind=kind, pad=20)
