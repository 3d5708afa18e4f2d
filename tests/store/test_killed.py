"""A process that is killed, at any moment, loses nothing that the player has seen."""

import multiprocessing
import os
import signal
import time
from multiprocessing.connection import Connection
from pathlib import Path
from random import Random

import pytest
from worlds import quiet_day

from game.commands.agency import Journal
from game.core.bots import next_action
from game.core.chance import Chance
from game.core.scenario import write_world
from game.core.session import replay, write_action
from game.referee import Referee
from game.store.database import open_database
from game.store.days import Store

KILLS = 50
NOW = "2026-11-02T08:30:00.000+00:00"


def opened(path: Path) -> Store:
    return Store(open_database(path), path)


def resumed(store: Store) -> tuple[int, Referee]:
    """The day that is under way, or a new one."""
    player = store.players()[0].id
    open_days = [card.id for card in store.days_of(player) if not card.ended]
    number = open_days[0] if open_days else begun(store, player)
    referee = Referee(quiet_day(), Journal(store, number), store.actions_of(number), day=number)
    if referee.session.is_over:
        referee.close_day()
        return resumed(store)
    return number, referee


def begun(store: Store, player: int) -> int:
    plain = {"player": player, "scenario": "proef", "title": "Proef", "content_hash": "h", "seed": "1"}
    return store.begin_day({**plain, "world": write_world(quiet_day()), "game_version": "1", "begun": NOW})


def play_until_killed(path: Path, seed: int, told: Connection) -> None:
    """Plays day after day; every action that is on disk is told, as the screen would show it."""
    store, chance = opened(path), Chance(seed)
    while True:
        number, referee = resumed(store)
        while not referee.session.is_over:
            action = next_action(referee.session, "willekeurig", chance)
            line = write_action(referee.session, action)
            place = referee.played
            referee.do(action)
            told.send((number, place, line))


def killed(path: Path, seed: int, after: int, pause: float) -> list[tuple[int, int, str]]:
    """What a process had told when it was killed, a moment after it told so many actions."""
    here, there = multiprocessing.Pipe(duplex=False)
    child = CONTEXT.Process(target=play_until_killed, args=(path, seed, there), daemon=True)
    child.start()
    there.close()
    told = [here.recv() for _ in range(after)]
    time.sleep(pause)
    kill(child.pid or 0)
    child.join()
    while True:
        try:
            told.append(here.recv())
        except (EOFError, OSError):
            return told


def kill(process: int) -> None:
    os.kill(process, getattr(signal, "SIGKILL", signal.SIGTERM))


CONTEXT = multiprocessing.get_context("fork" if "fork" in multiprocessing.get_all_start_methods() else "spawn")


@pytest.mark.filterwarnings("ignore:.*multi-threaded.*:DeprecationWarning")
def test_nothing_that_was_told_is_lost_in_fifty_kills(tmp_path: Path) -> None:
    path, chance = tmp_path / "aanzet.db", Random(20261102)
    store = opened(path)
    store.add_player("Noor", NOW)
    store.close()
    acknowledged: dict[int, dict[int, str]] = {}
    for kill_number in range(KILLS):
        for number, place, line in killed(path, kill_number, chance.randint(1, 12), chance.random() / 100):
            acknowledged.setdefault(number, {})[place] = line
        store = opened(path)
        for number, lines in acknowledged.items():
            kept = store.actions_of(number)
            assert {place: line for place, line in enumerate(kept) if place in lines} == lines
            assert len(kept) <= max(lines) + 2, "only the action that was under way may be there too"
        store.close()
    assert sum(len(lines) for lines in acknowledged.values()) > 5 * KILLS


@pytest.mark.filterwarnings("ignore:.*multi-threaded.*:DeprecationWarning")
def test_after_a_kill_the_day_stands_at_the_same_screen(tmp_path: Path) -> None:
    path = tmp_path / "aanzet.db"
    store = opened(path)
    store.add_player("Noor", NOW)
    store.close()
    killed(path, 3, 7, 0)
    store = opened(path)
    (number,) = (card.id for card in store.days_of(1) if not card.ended)
    log = store.actions_of(number)
    _, referee = resumed(store)
    assert referee.session == replay(quiet_day(), log)
    assert referee.played == len(log)
    store.close()
