"""Opening the database: safely, or not at all with a sentence that says why. It is never overwritten."""

import sqlite3
from pathlib import Path

from sqlite_utils import Database

from game.errors import GameError
from game.store.migrations import steps

BUSY_SECONDS = 5.0


def open_database(path: Path) -> Database:
    """The database at this place, made when there is none, brought up to date when it is older.

    WAL with synchronous=FULL: what a write has returned from is on disk, also after the power fails.
    Raises GameError when the file is damaged, newer than this program, in use or not writable.
    """
    try:
        return _opened(path)
    except sqlite3.DatabaseError as error:
        raise GameError(_sentence(error, path)) from error
    except OSError as error:
        raise GameError(f"De map voor je werk kan niet worden gemaakt: {path.parent} ({error.strerror}).") from error


def _opened(path: Path) -> Database:
    path.parent.mkdir(parents=True, exist_ok=True)
    # The window writes beside itself, one write at a time (`Referee` holds a lock), so another thread may use it.
    connection = sqlite3.connect(path, timeout=BUSY_SECONDS, check_same_thread=False)
    db = Database(connection)
    try:
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
    (verdict,) = next(iter(db.execute("PRAGMA quick_check(1)")))
    if verdict != "ok":
        raise GameError(_damaged(path))
    known = {step.name for step in steps.pending(db)} | {step.name for step in steps.applied(db)}
    ours = {step.name for step in steps._migrations}
    if known - ours:
        raise GameError(
            f"Je werk in {path} is bewaard met een nieuwere versie van Aan Zet. Installeer die versie en ga dan verder."
        )
    if not steps.applied(db) and db.table_names():
        raise GameError(f"{path} is geen bestand van Aan Zet. Geef met --gegevens een andere map op.")


def _sentence(error: sqlite3.DatabaseError, path: Path) -> str:
    text = str(error)
    if "locked" in text:
        return "Aan Zet is al open met hetzelfde bestand. Sluit het andere venster en probeer het opnieuw."
    if "readonly" in text or "unable to open" in text:
        return f"Aan Zet kan niet schrijven in {path.parent}. Geef met --gegevens een map op waar dat wel mag."
    if "full" in text:
        return (
            f"De schijf is vol: je werk in {path.parent} kan niet worden bewaard. Maak ruimte en probeer het opnieuw."
        )
    return _damaged(path)


def _damaged(path: Path) -> str:
    return (
        f"Het bestand met je werk is beschadigd: {path}. Er is niets overschreven. "
        "Zet een reservekopie terug, of geef het bestand een andere naam om opnieuw te beginnen."
    )
