"""A database that cannot be trusted is refused with a sentence, and what stands in it stays as it was."""

import os
import sqlite3
from pathlib import Path

import pytest

from game.errors import GameError
from game.store import database
from game.store.database import open_database
from game.store.days import Store
from game.store.migrations import NAMES, steps

NOW = "2026-11-02T08:30:00.000+00:00"


DAY = {
    **{"scenario": "proef", "title": "Proef", "content_hash": "h", "world": "{}", "seed": "1"},
    **{"game_version": "1", "begun": NOW},
}


def made(path: Path) -> Path:
    """A database with a player in it, closed again."""
    store = Store(open_database(path), path)
    store.add_player("Noor", NOW)
    store.close()
    return path


def crowd(store: Store) -> None:
    for number in range(5000):
        store.add_player(f"Speler {number}", NOW)


def refused(path: Path) -> str:
    with pytest.raises(GameError) as caught:
        open_database(path).close()
    return str(caught.value)


def test_a_new_place_gets_a_database_that_waits_for_the_disk(tmp_path: Path) -> None:
    db = open_database(tmp_path / "diep" / "er" / "in" / "aanzet.db")
    assert db.execute("PRAGMA journal_mode").fetchone() == ("wal",)
    assert db.execute("PRAGMA synchronous").fetchone() == (2,)
    assert db.execute("PRAGMA foreign_keys").fetchone() == (1,)
    db.close()


def test_an_existing_database_opens_again_with_what_was_in_it(tmp_path: Path) -> None:
    path = made(tmp_path / "aanzet.db")
    store = Store(open_database(path), path)
    assert [player.name for player in store.players()] == ["Noor"]
    store.close()


@pytest.mark.parametrize(
    ("spoil", "told"),
    [
        (lambda whole: b"dit is geen database, maar een brief " * 200, "beschadigd"),
        (lambda whole: whole[: len(whole) // 2], "beschadigd"),
        (lambda whole: whole[:5000] + b"\xff" * 6000 + whole[11000:], "beschadigd"),
    ],
    ids=["other file", "cut off", "overwritten in the middle"],
)
def test_a_damaged_file_is_refused_and_left_alone(tmp_path: Path, spoil, told: str) -> None:
    path = made(tmp_path / "aanzet.db")
    path.write_bytes(spoil(path.read_bytes()))
    before = path.read_bytes()
    assert told in refused(path)
    assert path.read_bytes() == before


def test_damage_deep_in_the_file_is_found_before_anybody_plays_on(tmp_path: Path) -> None:
    path = tmp_path / "aanzet.db"
    store = Store(open_database(path), path)
    day = store.begin_day({**DAY, "player": store.add_player("Noor", NOW).id})
    for number in range(400):
        store.write_action(day, number, "x" * 200, NOW)
    store.close()
    whole = path.read_bytes()
    path.write_bytes(whole[:-12_000] + bytes(4096) + whole[-12_000 + 4096 :])
    assert "beschadigd" in refused(path)


def test_an_empty_file_becomes_a_database(tmp_path: Path) -> None:
    path = tmp_path / "aanzet.db"
    path.touch()
    assert made(path).stat().st_size > 0


def test_a_database_of_another_program_is_refused_and_left_alone(tmp_path: Path) -> None:
    path = tmp_path / "aanzet.db"
    other = sqlite3.connect(path)
    other.execute("create table recepten (naam text)")
    other.commit()
    other.close()
    before = path.read_bytes()
    assert "geen bestand van Aan Zet" in refused(path)
    assert path.read_bytes() == before


def test_a_database_of_a_newer_version_is_refused_and_left_alone(tmp_path: Path) -> None:
    path = made(tmp_path / "aanzet.db")
    other = sqlite3.connect(path)
    other.execute(
        "insert into _sqlite_migrations (migration_set, name, applied_at) values ('aan-zet', '9999-later', '')"
    )
    other.commit()
    other.execute("pragma wal_checkpoint(truncate)")
    other.close()
    before = path.read_bytes()
    assert "nieuwere versie" in refused(path)
    assert path.read_bytes() == before


def test_a_first_start_that_was_cut_off_can_be_done_again(tmp_path: Path) -> None:
    path = tmp_path / "aanzet.db"
    db = open_database(tmp_path / "heel.db")
    (table,) = db.execute("select sql from sqlite_master where name = '_sqlite_migrations'").fetchone()
    db.close()
    other = sqlite3.connect(path)
    other.execute(table)
    other.commit()
    other.close()
    open_database(path).close()


def test_a_database_in_use_elsewhere_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = made(tmp_path / "aanzet.db")
    monkeypatch.setattr(database, "BUSY_SECONDS", 0.05)
    other = sqlite3.connect(path, isolation_level=None)
    other.execute("pragma journal_mode=delete")
    other.execute("begin exclusive")
    assert "ander venster" in refused(path)
    other.close()


def test_a_folder_that_is_a_file_is_told(tmp_path: Path) -> None:
    (tmp_path / "map").write_text("geen map")
    assert "kan niet worden gemaakt" in refused(tmp_path / "map" / "aanzet.db")


def test_a_database_that_is_a_folder_is_told(tmp_path: Path) -> None:
    (tmp_path / "aanzet.db").mkdir()
    assert "kan niet bij" in refused(tmp_path / "aanzet.db")


@pytest.mark.skipif(os.name == "nt" or os.geteuid() == 0, reason="the system's owner may write everywhere")
def test_a_folder_where_nothing_may_be_written_is_told(tmp_path: Path) -> None:
    path = made(tmp_path / "map" / "aanzet.db")
    path.parent.chmod(0o500)
    try:
        assert "schrijven" in refused(path)
    finally:
        path.parent.chmod(0o700)


def test_a_read_only_database_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = made(tmp_path / "aanzet.db")
    connect = sqlite3.connect

    def read_only(place: Path, **how: object) -> sqlite3.Connection:
        return connect(f"{Path(place).as_uri()}?mode=ro", uri=True, **how)

    monkeypatch.setattr(database.sqlite3, "connect", read_only)
    db = open_database(path)
    with pytest.raises(GameError, match="mag niet schrijven"):
        Store(db, path).add_player("Sem", NOW)
    db.close()


def test_a_full_disk_is_told_and_loses_nothing(tmp_path: Path) -> None:
    path = made(tmp_path / "aanzet.db")
    db = open_database(path)
    store = Store(db, path)
    pages = db.execute("pragma page_count").fetchone()[0]
    db.execute(f"pragma max_page_count = {pages}")
    with pytest.raises(GameError, match="schijf is vol"):
        crowd(store)
    kept = len(store.players())
    db.execute("pragma max_page_count = 100000")
    store.add_player("Weer ruimte", NOW)
    assert len(store.players()) == kept + 1
    store.close()
    again = Store(open_database(path), path)
    assert len(again.players()) == kept + 1
    again.close()


def test_the_steps_of_the_database_are_numbered_one_after_the_other() -> None:
    assert [name[:4] for name in NAMES] == [f"{number:04}" for number in range(1, len(NAMES) + 1)]
    assert tuple(step.name for step in steps._migrations) == NAMES
