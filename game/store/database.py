"""Opening the database: safely, or not at all with a sentence that says why. It is never overwritten."""

import sqlite3
from pathlib import Path

from sqlite_utils import Database

from game.errors import GameError
from game.store import trouble
from game.store.migrations import NAMES, steps

BUSY_SECONDS = 5.0


def open_database(path: Path) -> Database:
    """The database at this place, made when there is none, brought up to date when it is older.

    WAL with synchronous=FULL: what a write has returned from is on disk, also after the power fails.
    Raises GameError when the file is damaged, of another program, newer than this one, in use or not writable.
    """
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        return _opened(path)
    except sqlite3.Error as error:
        raise GameError(trouble.sentence(error, path)) from error
    except OSError as error:
        raise GameError(trouble.no_folder(path, error.strerror or str(error))) from error


def _opened(path: Path) -> Database:
    # The window writes beside itself, one write at a time (`Store` holds a lock), so another thread may use it.
    connection = sqlite3.connect(path, timeout=BUSY_SECONDS, check_same_thread=False)
    try:
        db = Database(connection)
        _check(db, path)
        connection.execute("PRAGMA journal_mode=WAL")
        connection.execute("PRAGMA synchronous=FULL")
        connection.execute("PRAGMA foreign_keys=ON")
        steps.apply(db)
    except BaseException:
        connection.close()
        raise
    return db


def _check(db: Database, path: Path) -> None:
    """Looks before anything is written."""
    (verdict,) = db.execute("PRAGMA quick_check(1)").fetchone()
    if verdict != "ok":
        raise GameError(trouble.damaged(path))
    applied = [step.name for step in steps.applied(db)]
    if set(applied) - set(NAMES):
        raise GameError(trouble.newer(path))
    # A first start that was cut off leaves the list of steps behind, still empty.
    if not applied and set(db.table_names()) - {steps.migrations_table}:
        raise GameError(trouble.foreign(path))
