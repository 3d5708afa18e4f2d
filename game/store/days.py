"""Days on disk: begun, every action in order, ended; and the players they belong to."""

import json
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any

from sqlite_utils import Database

from game.errors import GameError


@dataclass(frozen=True, slots=True)
class Player:
    id: int
    name: str
    settings: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class Day:
    """A day as it stands in the list: `actions` is how many were played, `ended` is '' for a day under way."""

    id: int
    player: int
    scenario: str
    title: str
    content_hash: str
    seed: int
    game_version: str
    begun: str
    ended: str
    actions: int


@contextmanager
def told() -> Iterator[None]:
    """A disk that fails is said in a sentence; the action that was not written has not happened."""
    try:
        yield
    except sqlite3.OperationalError as error:
        raise GameError(
            f"Je werk kan nu niet worden bewaard ({error}). Maak ruimte op de schijf en probeer het opnieuw."
        ) from error


class Store:
    """The only one who writes. Every method is one transaction: it happened, or it did not."""

    def __init__(self, db: Database) -> None:
        self._db = db

    def close(self) -> None:
        self._db.close()

    # Players

    def players(self) -> tuple[Player, ...]:
        return tuple(_player(row) for row in self._db.query("select * from players order by name collate nocase"))

    def add_player(self, name: str, moment: str) -> Player:
        with told():
            row = {"name": name, "settings": "{}", "created": moment}
            number = self._db.table("players").insert(row).last_pk
        return Player(int(str(number)), name, ())

    def keep_settings(self, player: int, settings: dict[str, str]) -> None:
        with told():
            text = json.dumps(settings, ensure_ascii=False, sort_keys=True)
            self._db.table("players").update(player, {"settings": text})

    def remove_player(self, player: int) -> None:
        """Everything of this player goes, for good. Front ends ask first."""
        with told(), self._db.atomic():
            own = "in (select id from sessions where player = :player)"
            for table in ("actions", "evidence", "corrections"):
                self._db.execute(f"delete from {table} where session {own}", {"player": player})
            self._db.execute("delete from sessions where player = :player", {"player": player})
            self._db.execute("delete from players where id = :player", {"player": player})

    # Days

    def begin_day(self, row: dict[str, Any]) -> int:
        with told():
            return int(str(self._db.table("sessions").insert({"predecessor": None, "ended": None, **row}).last_pk))

    def days_of(self, player: int) -> tuple[Day, ...]:
        """The days of one player, the latest first. Nobody sees the days of somebody else."""
        rows = self._db.query(
            "select s.*, (select count(*) from actions a where a.session = s.id) as actions"
            " from sessions s where s.player = :player order by s.id desc",
            {"player": player},
        )
        return tuple(_day(row) for row in rows)

    def world_of(self, day: int) -> str:
        return str(next(self._db.query("select world from sessions where id = ?", [day]))["world"])

    def actions_of(self, day: int) -> tuple[str, ...]:
        rows = self._db.query("select action from actions where session = ? order by number", [day])
        return tuple(row["action"] for row in rows)

    def write_action(self, day: int, number: int, action: str, moment: str) -> None:
        """One action, on disk when this returns. The number makes it impossible to write one twice."""
        with told():
            row = {"session": day, "number": number, "action": action, "moment": moment}
            self._db.table("actions").insert(row)

    def end_day(self, day: int, evidence: list[dict[str, Any]], moment: str) -> None:
        with told(), self._db.atomic():
            self._db.execute("delete from evidence where session = ?", [day])
            rows = [{"session": day, "number": n, **row} for n, row in enumerate(evidence)]
            self._db.table("evidence").insert_all(rows)
            self._db.table("sessions").update(day, {"ended": moment})

    def evidence_of(self, day: int) -> tuple[dict[str, Any], ...]:
        return tuple(self._db.query("select * from evidence where session = ? order by number", [day]))

    def add_correction(self, row: dict[str, Any]) -> None:
        with told():
            self._db.table("corrections").insert(row)

    def corrections_of(self, day: int) -> tuple[dict[str, Any], ...]:
        return tuple(self._db.query("select * from corrections where session = ? order by id", [day]))


def _player(row: dict[str, Any]) -> Player:
    return Player(row["id"], row["name"], tuple(sorted(json.loads(row["settings"]).items())))


def _day(row: dict[str, Any]) -> Day:
    return Day(
        row["id"],
        row["player"],
        row["scenario"],
        row["title"],
        row["content_hash"],
        int(row["seed"]),
        row["game_version"],
        row["begun"],
        row["ended"] or "",
        row["actions"],
    )
