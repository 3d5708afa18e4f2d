"""Days on disk: begun, every action in order, ended; and the players they belong to."""

import json
import sqlite3
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import asdict, dataclass, fields
from pathlib import Path
from threading import RLock
from typing import TYPE_CHECKING, Any

from sqlite_utils import Database

from game.errors import GameError
from game.store import trouble

if TYPE_CHECKING:
    from game.core.reading import Correction


@dataclass(frozen=True, slots=True)
class Player:
    id: int
    name: str
    settings: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class Day:
    """A day as it stands in the list: `actions` is how many were played, `ended` is '' for a day under way.

    `predecessor` is the day before it in a week; `next` the scenario that comes after it and was not begun, or ''.
    """

    id: int
    player: int
    scenario: str
    title: str
    content_hash: str
    seed: int
    game_version: str
    begun: str
    ended: str
    predecessor: int | None
    seconds: int
    actions: int
    next: str


class Store:
    """The only one who writes. Every method is one transaction: it happened, or it did not.

    Any thread may call it. Raises GameError when the disk or the file does not cooperate.
    """

    def __init__(self, db: Database, path: Path) -> None:
        self._db, self._path = db, path
        self._lock = RLock()

    def close(self) -> None:
        with self._lock:
            self._db.close()

    @contextmanager
    def _writing(self) -> Iterator[Database]:
        with self._lock, _told(self._path), self._db.atomic():
            yield self._db

    def _rows(self, sql: str, **values: Any) -> list[dict[str, Any]]:
        with self._lock, _told(self._path):
            return list(self._db.query(sql, values))

    # Players

    def players(self) -> tuple[Player, ...]:
        rows = self._rows("select * from players order by name collate nocase")
        return tuple(Player(row["id"], row["name"], _settings(row["settings"], self._path)) for row in rows)

    def add_player(self, name: str, moment: str) -> Player:
        with self._writing() as db:
            row = {"name": name, "settings": "{}", "created": moment}
            number = db.table("players").insert(row).last_pk
        return Player(int(str(number)), name, ())

    def keep_settings(self, player: int, settings: dict[str, str]) -> None:
        text = json.dumps(settings, ensure_ascii=False, sort_keys=True)
        with self._writing() as db:
            db.execute("update players set settings = ? where id = ?", [text, player])

    def remove_player(self, player: int) -> None:
        """Everything of this player goes, for good. Front ends ask first."""
        own = "in (select id from sessions where player = ?)"
        with self._writing() as db:
            for table in ("actions", "evidence", "corrections", "estimates"):
                db.execute(f"delete from {table} where session {own}", [player])
            db.execute("delete from sessions where player = ?", [player])
            db.execute("delete from players where id = ?", [player])

    # Days

    def begin_day(self, row: dict[str, Any]) -> int:
        with self._writing() as db:
            return int(str(db.table("sessions").insert({"predecessor": None, "ended": None, **row}).last_pk))

    def remove_day(self, day: int) -> None:
        """Everything of this day goes, for good."""
        with self._writing() as db:
            for table in ("actions", "evidence", "corrections", "estimates"):
                db.execute(f"delete from {table} where session = ?", [day])
            db.execute("delete from sessions where id = ?", [day])

    def days_of(self, player: int) -> tuple[Day, ...]:
        """The days of one player, the latest first. Nobody sees the days of somebody else."""
        rows = self._rows(
            f"select {', '.join(_DAY)}, (select count(*) from actions a where a.session = s.id) as actions,"
            f" {_NEXT} as next from sessions s where s.player = :player order by s.id desc",
            player=player,
        )
        return tuple(_day(row) for row in rows)

    def world_of(self, day: int) -> str:
        (row,) = self._rows("select world from sessions where id = :day", day=day)
        return str(row["world"])

    def actions_of(self, day: int) -> tuple[str, ...]:
        rows = self._rows("select action from actions where session = :day order by number", day=day)
        return tuple(row["action"] for row in rows)

    def write_action(self, day: int, number: int, action: str, moment: str) -> None:
        """One action, on disk when this returns. The number makes it impossible to write one twice."""
        with self._writing() as db:
            # Written out: the library's own insert looks up the whole table first, on every action.
            db.execute(
                "insert into actions (session, number, action, moment) values (?, ?, ?, ?)",
                [day, number, action, moment],
            )

    def keep_time(self, day: int, seconds: int) -> None:
        """How long a day was played so far; it never becomes less."""
        with self._writing() as db:
            db.execute("update sessions set seconds = max(seconds, ?) where id = ?", [seconds, day])

    # What was shown, and what a teacher made of it

    def end_day(self, day: int, evidence: Sequence[Mapping[str, Any]], moment: str) -> None:
        rows = [{"session": day, "number": n, **row} for n, row in enumerate(evidence)]
        with self._writing() as db:
            db.execute("delete from evidence where session = ?", [day])
            db.table("evidence").insert_all(rows)
            db.execute("update sessions set ended = ? where id = ?", [moment, day])

    def evidence_of(self, day: int) -> tuple[dict[str, Any], ...]:
        return tuple(self._rows("select * from evidence where session = :day order by number", day=day))

    def keep_estimates(self, day: int, given: Mapping[str, str], moment: str) -> None:
        """What the player thought, per werkproces, once; a row without a werkproces says that nothing was answered."""
        rows = list((given or {"": ""}).items())
        with self._writing() as db:
            db.execute("delete from estimates where session = ?", [day])
            db.table("estimates").insert_all(
                {"session": day, "werkproces": code, "estimate": estimate, "moment": moment} for code, estimate in rows
            )

    def estimates_of(self, day: int) -> dict[str, str] | None:
        """Werkproces → what the player thought; empty when the question was passed by, None when it was never put."""
        rows = self._rows("select * from estimates where session = :day order by rowid", day=day)
        return {row["werkproces"]: row["estimate"] for row in rows if row["werkproces"]} if rows else None

    def add_correction(self, correction: "Correction") -> None:
        with self._writing() as db:
            db.table("corrections").insert(asdict(correction))

    def corrections_of(self, day: int) -> "tuple[Correction, ...]":
        # Not at the top: the names of the players can be read without all that scores are made of.
        from game.core.reading import Correction

        rows = self._rows("select * from corrections where session = :day order by id", day=day)
        return tuple(Correction(**{field.name: row[field.name] for field in fields(Correction)}) for row in rows)


@contextmanager
def _told(path: Path) -> Iterator[None]:
    """A disk that fails is said in a sentence; what was not written has not happened."""
    try:
        yield
    except sqlite3.Error as error:
        raise GameError(trouble.sentence(error, path)) from error


def _settings(text: str, path: Path) -> tuple[tuple[str, str], ...]:
    try:
        return tuple(sorted(json.loads(text).items()))
    except (ValueError, AttributeError) as error:
        raise GameError(trouble.damaged(path)) from error


_DAY = tuple(field.name for field in fields(Day) if field.name not in ("actions", "next"))
_NEXT = (
    "case when s.ended is not null and not exists (select 1 from sessions n where n.predecessor = s.id)"
    " then json_extract(s.world, '$.scenario.volgende') end"
)


def _day(row: dict[str, Any]) -> Day:
    return Day(**{**row, "seed": int(row["seed"]), "ended": row["ended"] or "", "next": row["next"] or ""})
