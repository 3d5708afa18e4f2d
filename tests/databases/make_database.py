"""Makes the database of the newest step of the store, and what must be true of it: `python make_database.py`.

Run it once when a step is added, before that step is released; an older database is never made anew, because it
stands for what is on the computers of players.
"""

import json
import sys
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

sys.path.insert(0, str(Path(__file__).parent.parent / "core"))

from worlds import quiet_day

from game.commands.agency import Journal, Office, now
from game.core.bots import next_action
from game.core.chance import Chance
from game.core.reading import Correction
from game.core.scenario import write_world
from game.core.score import day_score
from game.core.session import Note
from game.referee import Referee
from game.store.migrations import NAMES

HERE = Path(__file__).parent


def make() -> None:
    with TemporaryDirectory() as folder:
        office = Office(Path(folder))
        noor, sem = office.add_player("Noor é😀").id, office.add_player("Sem").id
        office.keep_settings(noor, {"zoom": "150", "thema": "donker"})
        over, busy = _played(office, noor, 1, 1000), _played(office, noor, 2, 9)
        _played(office, sem, 3, 0)
        office._store.add_correction(
            Correction(over, "kennismaking", "start/P2-K1-W1.4", "zwak", "Bos", "Te kort", now())
        )
        office.keep_estimates(noor, over, {"consulent/P2-K1-W1": "goed"})
        busy_referee = office.resume(noor, busy)
        busy_referee.do(Note("Nog eens nabellen"))
        true = told(office)
        office._store._db.execute("pragma wal_checkpoint(truncate)")
        office.close()
        name = NAMES[-1][:4]
        (HERE / f"{name}.db").write_bytes((Path(folder) / "aanzet.db").read_bytes())
        (HERE / f"{name}.json").write_text(json.dumps(true, ensure_ascii=False, indent=2) + "\n", encoding="utf-8")


def _played(office: Office, player: int, seed: int, steps: int) -> int:
    world = quiet_day(seed=seed)
    row = {"player": player, "scenario": "proef", "title": "Een rustige dag", "content_hash": world.source.content_hash}
    row |= {"world": write_world(world), "seed": str(seed), "game_version": "0.1.0", "begun": now()}
    referee = Referee(world, Journal(office._store, day := office._store.begin_day(row)), day=day)
    chance = Chance(seed)
    while steps and not referee.session.is_over:
        referee.do(next_action(referee.session, "expert", chance))
        steps -= 1
    return day


def told(office: Office) -> dict[str, Any]:
    """What a player finds in a database, as plain JSON."""
    players = office.players()
    return {"players": [{"name": p.name, "settings": dict(p.settings), "days": _days(office, p.id)} for p in players]}


def _days(office: Office, player: int) -> list[dict[str, Any]]:
    return [_day(office, player, card.id) for card in office.days(player)]


def _day(office: Office, player: int, number: int) -> dict[str, Any]:
    card = next(card for card in office.days(player) if card.id == number)
    referee = office.resume(player, number)
    session, scene = referee.session, referee.scene
    return {
        **{"title": card.title, "seed": card.seed, "over": bool(card.ended), "actions": card.actions},
        **{"task": scene.task, "clock": scene.clock, "heard": [list(note) for note in scene.notes]},
        "own notes": [text for _, text in session.notes],
        "oefenscore": day_score(referee.findings(), session.world.scenario).oefenscore,
        "evidence": [[row["kans"], row["rating"]] for row in office._store.evidence_of(number)],
        "corrections": [[c.kans, c.rating, c.name] for c in office._store.corrections_of(number)],
        "estimates": office._store.estimates_of(number),
    }


if __name__ == "__main__":
    make()
