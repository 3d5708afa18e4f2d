"""The whole game at random, from the first screen, with a real database: no stop, no loss, no dead end."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path

import pytest

from game.commands.agency import Office, shipped
from game.core.chance import Chance
from game.core.session import replay
from game.referee import ScenarioCard
from game.ui.screens.day import Day
from tests.ui.hands import stir
from tests.ui.walking import ESC, Walk

EVENTS = int(os.environ.get("AANZET_EVENTS") or (20_000 if os.environ.get("AANZET_VEEL") else 1_000))
LOOK_AGAIN = 250
"""After so many events it is looked at whether the day is what its log says, and whether there is a way back."""
KINDS = ("gesprek", "kaart", "selectie", "calculatie", "tekst", "postvak", "onderzoek", "werkplek")


class Examples(Office):
    """The smallest example of each kind of work, as if they were the days that are shipped: all come by quickly."""

    def scenarios(self) -> tuple[ScenarioCard, ...]:
        return tuple(ScenarioCard(self.path(kind), kind, "start", f"Een {kind}.", 5, "consulent") for kind in KINDS)

    def path(self, kind: str) -> str:
        return str(shipped("scenarios") / "voorbeelden" / kind / "scenario.yaml")

    def open_file(self, path: Path) -> None:
        assert path.exists()


@pytest.fixture
def office(tmp_path: Path) -> Iterator[Examples]:
    office = Examples(tmp_path)
    office.add_player("Noor")
    yield office
    office.close()


def test_at_random_nothing_stops_nothing_is_lost_and_there_is_always_a_way_back(office: Examples) -> None:
    chance, seen = Chance.of(EVENTS, "alles"), set()
    walk = Walk(office)
    for number in range(1, EVENTS + 1):
        stir(walk, chance)
        walk.stage.poll()
        if chance.below(4):
            walk.settle()
        if walk.over:
            walk.stage.end()
            walk = Walk(office)
        seen.add(walk.here)
        if number % LOOK_AGAIN == 0:
            walk.settle()
            _each_day_is_what_its_log_says(walk, office)
            walk = _back_to_start(walk, office)
            _on(walk, office, chance)
    assert {"Start", "Home", "Day"} <= seen
    walk.stage.end()


def _each_day_is_what_its_log_says(walk: Walk, office: Examples) -> None:
    for screen in walk.stage.screens:
        if type(screen) is Day:
            assert screen.referee.session == replay(screen.referee.world, office.log(screen.referee.day))


def _back_to_start(walk: Walk, office: Examples) -> Walk:
    """By Esc, and by the control that leaves where Esc asks."""
    for _ in range(40):
        if walk.here == "Start" or walk.over:
            break
        walk.key(ESC)
        if not walk.over and any(widget.name == "weg" for widget in walk.ui.order):
            walk.enter("weg")
    assert walk.over or walk.here == "Start"
    if walk.over:
        walk.stage.end()
        return Walk(office)
    return walk


def _on(walk: Walk, office: Examples, chance: Chance) -> None:
    """Into another day, which at random takes long to find."""
    while len(walk.ui.layers) > 1:
        walk.key(ESC)
    if not office.players():
        office.add_player("Noor")
        return
    walk.stage.resize((1280, 720))
    walk.enter(f"speler-{office.players()[0].id}")
    kind = chance.pick(KINDS)
    name = f"begin-{office.path(kind)}"
    if walk.ui.has(name):
        walk.enter(name)
        if walk.ui.has("ja"):
            walk.enter("ja")
