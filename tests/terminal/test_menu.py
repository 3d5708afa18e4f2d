"""Before the day, as text: who plays, which day, and what is asked before somebody is removed."""

from dataclasses import replace
from pathlib import Path

import pytest
from scripted import Script

from game.core.world import World
from game.errors import GameError
from game.referee import DayCard, PlayerCard, Referee, ScenarioCard
from game.terminal.menu import (
    Begin,
    Compare,
    GoOn,
    LookBack,
    Remove,
    Resume,
    Stop,
    begun_before,
    choose_player,
    choose_wish,
    remove,
)
from game.terminal.reader import Stopped

NOOR, SEM = PlayerCard(1, "Noor", ()), PlayerCard(2, "Sem", ())
BUSY = DayCard(7, "drukte", "Drukte", 4, "2026-11-02T11:30:00.000+00:00", "", 12)
OVER = replace(BUSY, id=6, ended="2026-11-02T12:00:00.000+00:00")
CARD = ScenarioCard("drukte", "Drukte", "start", "", 40, "consulent")


class Desk:
    """An agency in memory."""

    def __init__(self, *players: PlayerCard, days: tuple[DayCard, ...] = (), cards: tuple[ScenarioCard, ...] = (CARD,)):
        self._players, self._days, self._cards = list(players), days, cards
        self.removed: list[int] = []

    @property
    def assets(self) -> Path:
        return Path()

    def players(self) -> tuple[PlayerCard, ...]:
        return tuple(self._players)

    def add_player(self, name: str) -> PlayerCard:
        if not name:
            raise GameError("Typ eerst je naam.")
        self._players.append(PlayerCard(9, name, ()))
        return self._players[-1]

    def remove_player(self, player: int) -> None:
        self.removed.append(player)

    def keep_settings(self, player: int, settings: dict[str, str]) -> None:
        raise NotImplementedError

    def scenarios(self) -> tuple[ScenarioCard, ...]:
        return self._cards

    def days(self, player: int) -> tuple[DayCard, ...]:
        return self._days

    def begin(self, player: int, scenario: str, seed: int | None = None) -> Referee:
        raise NotImplementedError

    def go_on(self, player: int, day: int) -> Referee:
        raise NotImplementedError

    def resume(self, player: int, day: int) -> Referee:
        raise NotImplementedError

    def write_report(self, player: int, day: int) -> Path:
        raise NotImplementedError

    def open_file(self, path: Path) -> None:
        raise NotImplementedError

    def slips(self, text: str, world: World) -> tuple[tuple[str, str], ...]:
        raise NotImplementedError


def test_the_first_player_is_asked_for_a_name_until_there_is_one() -> None:
    script = Script("", "Noor")
    assert choose_player(Desk(), script.terminal).name == "Noor"
    assert "Typ eerst je naam." in script.heard


def test_players_stand_on_a_list_with_room_for_another() -> None:
    script = Script("2")
    assert choose_player(Desk(NOOR, SEM), script.terminal) == SEM
    assert script.heard[:4] == ["Spelers", "  1. Noor", "  2. Sem", "  3. Nieuwe speler"]
    assert choose_player(Desk(NOOR), Script("2", "Ada").terminal).name == "Ada"


@pytest.mark.parametrize(
    ("typed", "wish"),
    [
        *(("1", Resume(BUSY)), ("2", LookBack(OVER)), ("3", Begin(CARD))),
        *(("4", Compare()), ("5", Stop()), ("6", Remove())),
    ],
)
def test_a_day_that_was_left_comes_first_and_removing_last(typed: str, wish: object) -> None:
    assert choose_wish(Desk(NOOR, days=(OVER, BUSY)), Script(typed).terminal, NOOR) == wish


def test_the_next_day_of_a_week_comes_after_the_days_under_way() -> None:
    over = replace(OVER, next="woensdag")
    script = Script("2")
    assert choose_wish(Desk(NOOR, days=(over, BUSY)), script.terminal, NOOR) == GoOn(over)
    assert "  2. De volgende dag van je week, na Drukte" in script.heard


def test_wishes_are_told_in_words() -> None:
    script = Script("4")
    choose_wish(Desk(NOOR, days=(BUSY, OVER)), script.terminal, NOOR)
    assert script.heard[1:9] == [
        "Dag Noor.",
        "Wat wil je doen?",
        "  1. Verder met Drukte, begonnen op 2-11-2026 (12 stappen)",
        "  2. Verslag van Drukte, gespeeld op 2-11-2026",
        "  3. Nieuwe werkdag: Drukte (niveau start, ongeveer 40 minuten)",
        "  4. Je voortgang",
        "  5. Stoppen",
        "  6. Speler Noor verwijderen",
    ]


def test_a_scenario_that_cannot_be_played_is_named_and_not_offered() -> None:
    script = Script("1")
    broken = replace(CARD, title="kapot", problem="Er zit een fout in.")
    assert choose_wish(Desk(NOOR, cards=(broken,)), script.terminal, NOOR) == Stop()
    assert "kapot kan niet worden gespeeld. Er zit een fout in." in script.heard


@pytest.mark.parametrize("typed", ["s", "S", "stop", "stoppen"])
def test_the_menu_can_be_left_with_a_letter(typed: str) -> None:
    with pytest.raises(Stopped):
        choose_wish(Desk(NOOR), Script(typed).terminal, NOOR)


@pytest.mark.parametrize(("typed", "gone"), [("noor", True), ("Sem", False), ("ja", False), ("", False)])
def test_a_player_is_removed_only_when_the_name_is_typed(typed: str, gone: bool) -> None:
    desk, script = Desk(NOOR), Script(typed)
    assert remove(desk, script.terminal, NOOR) is gone
    assert desk.removed == ([1] if gone else [])


def test_going_on_with_a_day_of_the_same_scenario_is_offered() -> None:
    desk = Desk(NOOR, days=(OVER, BUSY))
    assert begun_before(desk, Script("ja").terminal, NOOR, "drukte") == BUSY
    assert begun_before(desk, Script("nee").terminal, NOOR, "drukte") is None
    assert begun_before(desk, Script("9", "", "Ja.").terminal, NOOR, "drukte") == BUSY
    assert begun_before(desk, Script().terminal, NOOR, "anders") is None
