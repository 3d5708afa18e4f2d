"""The next step put into practice: which scenario gives room for it, and beginning a day of it."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from typing import TYPE_CHECKING, NamedTuple

from game.ui.kit import Button, Dialog
from game.ui.screens.home_cards import Resume
from game.ui.screens.work import attempt
from game.ui.stage import Ask, Later, Step
from game.words import schermen
from game.words.wanneer import when

if TYPE_CHECKING:
    from game.referee import Agency, DayCard, PlayerCard, Referee
    from game.report import Training


class Learned(NamedTuple):
    """What one more scenario has room for; `more` while there are others to look through."""

    more: bool


class Trained(NamedTuple):
    """Where the next step can be practised; None when nowhere."""

    training: Training | None


class Fresh(NamedTuple):
    """Begin a new day of this scenario."""

    scenario: str


class Left(NamedTuple):
    """A day of this scenario that is under way."""

    day: DayCard
    scenario: str


class Entered(NamedTuple):
    """A day that can be entered."""

    referee: Referee


def learn(agency: Agency) -> Step:
    """One scenario at a time, so that nothing else has to wait for all of them."""
    return _later(lambda: Learned(agency.learn_rooms()))


def look_for(agency: Agency, gedrag: str, played: str) -> Step:
    return _later(lambda: Trained(agency.training(gedrag, played)))


def left_or_fresh(agency: Agency, player: PlayerCard, scenario: str) -> Left | Fresh:
    """Who left a day of this scenario half-way may have forgotten it."""
    left = next((day for day in agency.days(player.id) if day.scenario == scenario and not day.ended), None)
    return Fresh(scenario) if left is None else Left(left, scenario)


def begun_before(left: Left) -> Step:
    answers = (
        Button("verder", schermen.BEGUN_GO_ON, Resume(left.day.id), kind="primary", icon="play"),
        Button("nieuw", schermen.BEGUN_NEW, Fresh(left.scenario)),
        Button("blijven", schermen.BACK, None),
    )
    text = schermen.begun_text(when(left.day.begun, datetime.now().astimezone()))
    return Ask(Dialog("al-begonnen", schermen.BEGUN_TITLE, text, answers=answers, width=640))


def _later(work: Callable[[], object]) -> Step:
    return Later(attempt(work), lambda done: done)
