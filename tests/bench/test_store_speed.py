"""What writing an action down costs, beside the same insert in plain sqlite3, turn and turn about on the same disk."""

import sqlite3
from collections.abc import Callable
from pathlib import Path
from statistics import median
from time import perf_counter

from pytest_benchmark.fixture import BenchmarkFixture

from game.store.database import open_database
from game.store.days import Store

NOW = "2026-11-02T08:30:00.000+00:00"
ACTION = '{"opdracht":"intakegesprek","doe":"zeg","move":"open-begin"}'
TURNS = 600


def test_one_stored_action(benchmark: BenchmarkFixture, told: Callable[[str, str, str], None], tmp_path: Path) -> None:
    store, day = _store(tmp_path / "aanzet.db")
    plain = _plain(tmp_path / "kaal.db")
    ours, theirs = [], []
    for number in range(TURNS):
        ours.append(_timed(lambda n=number: store.write_action(day, n, ACTION, NOW)))
        theirs.append(_timed(lambda n=number: _insert(plain, n)))
    numbers = iter(range(TURNS, 1_000_000))
    benchmark.pedantic(lambda: store.write_action(day, next(numbers), ACTION, NOW), rounds=200)
    ratio = median(ours) / median(theirs)
    told(
        "one stored action, beside plain sqlite3",
        f"{ratio:.2f} x ({median(ours) * 1e6:.0f} / {median(theirs) * 1e6:.0f} us)",
        "<= 2 x",
    )
    store.close()
    plain.close()


def _store(path: Path) -> tuple[Store, int]:
    store = Store(open_database(path), path)
    player = store.add_player("Noor", NOW).id
    row = {"player": player, "scenario": "s", "title": "t", "content_hash": "h", "world": "{}", "seed": "1"}
    return store, store.begin_day({**row, "game_version": "1", "begun": NOW})


def _plain(path: Path) -> sqlite3.Connection:
    plain = sqlite3.connect(path)
    plain.execute("pragma journal_mode=wal")
    plain.execute("pragma synchronous=full")
    plain.execute(
        "create table actions (session int, number int, action text, moment text, primary key (session, number))"
    )
    return plain


def _insert(plain: sqlite3.Connection, number: int) -> None:
    with plain:
        plain.execute("insert into actions values (1, ?, ?, ?)", (number, ACTION, NOW))


def _timed(work: Callable[[], None]) -> float:
    begin = perf_counter()
    work()
    return perf_counter() - begin
