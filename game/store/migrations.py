"""The database, step by step. A step that has been released is never changed; a new one is added below it."""

from sqlite_utils import Database
from sqlite_utils.migrations import Migrations

steps = Migrations("aan-zet")
NAMES = ("0001-players-days-actions", "0002-estimates", "0003-time-played")
"""Every step there is, in order. A database that has another one was written by a newer version."""


@steps(name=NAMES[0])
def _players_days_actions(db: Database) -> None:
    db.table("players").create(
        {"id": int, "name": str, "settings": str, "created": str}, pk="id", not_null={"name", "settings", "created"}
    )
    db.table("sessions").create(
        {
            **{"id": int, "player": int, "scenario": str, "title": str, "content_hash": str, "world": str},
            **{"seed": str, "game_version": str, "predecessor": int, "begun": str, "ended": str},
        },
        pk="id",
        foreign_keys=[("player", "players", "id")],
        not_null={"player", "scenario", "title", "content_hash", "world", "seed", "game_version", "begun"},
    )
    db.table("actions").create(
        {"session": int, "number": int, "action": str, "moment": str},
        pk=("session", "number"),
        foreign_keys=[("session", "sessions", "id")],
        not_null={"action", "moment"},
    )
    db.table("evidence").create(
        {
            **{"session": int, "number": int, "task": str, "kans": str, "gedrag": str, "rating": str},
            **{"points": int, "worth": int, "reason": str, "line": int},
        },
        pk=("session", "number"),
        foreign_keys=[("session", "sessions", "id")],
    )
    db.table("corrections").create(
        {
            **{"id": int, "session": int, "task": str, "kans": str, "rating": str, "name": str, "reason": str},
            "moment": str,
        },
        pk="id",
        foreign_keys=[("session", "sessions", "id")],
    )
    db.table("sessions").create_index(["player"])


@steps(name=NAMES[1])
def _estimates(db: Database) -> None:
    """What a player thought of a day before the score was seen. Who saw it already is not asked any more."""
    db.table("estimates").create(
        {"session": int, "werkproces": str, "estimate": str, "moment": str},
        pk=("session", "werkproces"),
        foreign_keys=[("session", "sessions", "id")],
        not_null={"estimate", "moment"},
    )
    db.execute("insert into estimates select id, '', '', ended from sessions where ended is not null")


@steps(name=NAMES[2])
def _time_played(db: Database) -> None:
    """How long a day was played, in seconds of the clock on the wall."""
    db.execute("alter table sessions add column seconds integer not null default 0")
