"""A database of every earlier version opens, with everything a player left in it."""

import json
import shutil
import sys
from pathlib import Path

import pytest

from game.commands.agency import Office
from game.store.migrations import NAMES

DATABASES = Path(__file__).parent.parent / "databases"
sys.path.insert(0, str(DATABASES))

from make_database import told  # noqa: E402 - it stands beside the databases


@pytest.mark.parametrize("name", [name[:4] for name in NAMES])
def test_an_old_database_opens_with_all_that_was_in_it(name: str, tmp_path: Path) -> None:
    shutil.copy(DATABASES / f"{name}.db", tmp_path / "aanzet.db")
    office = Office(tmp_path)
    assert told(office) == json.loads((DATABASES / f"{name}.json").read_text("utf-8"))
    office.close()


@pytest.mark.parametrize("name", [name[:4] for name in NAMES])
def test_an_old_day_can_be_played_on(name: str, tmp_path: Path) -> None:
    shutil.copy(DATABASES / f"{name}.db", tmp_path / "aanzet.db")
    office = Office(tmp_path)
    player = next(player for player in office.players() if player.name.startswith("Noor"))
    (busy,) = (day for day in office.days(player.id) if not day.ended)
    referee = office.resume(player.id, busy.id)
    referee.do(referee.scene.view.options[0].action)
    assert office.days(player.id)[0].actions == busy.actions + 1
    office.close()
