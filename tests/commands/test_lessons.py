"""Lessons with the class beside the days of students, and the time an exam was played, in the real store."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from game.commands.agency import Office
from game.core.bots import next_action
from game.core.chance import Chance
from game.errors import GameError


@pytest.fixture
def office(tmp_path: Path) -> Iterator[Office]:
    made = Office(tmp_path)
    yield made
    made.close()


def test_a_class_has_one_place_without_a_name(office: Office) -> None:
    office.add_player("Noor")
    lessons, player = office.classroom()
    assert office.classroom() == (lessons, player)
    assert [card.name for card in lessons.players()] == ["De klas"]
    assert [card.name for card in office.players()] == ["Noor"]


def test_a_lesson_that_is_thrown_away_leaves_nothing(office: Office, tmp_path: Path) -> None:
    lessons, player = office.classroom()
    kept, thrown = (lessons.begin(player.id, "gesprek", seed) for seed in (1, 2))
    chance = Chance(1)
    for referee in (kept, thrown):
        while not referee.session.is_over:
            referee.do(next_action(referee.session, "expert", chance))
    report = lessons.write_report(player.id, thrown.day)
    lessons.remove_day(player.id, thrown.day)
    assert [day.id for day in lessons.days(player.id)] == [kept.day]
    assert not report.exists()
    with pytest.raises(GameError):
        lessons.resume(player.id, thrown.day)


def test_time_played_is_kept_and_never_becomes_less(office: Office) -> None:
    noor = office.add_player("Noor").id
    day = office.begin(noor, "gesprek", 1).day
    for seconds in (20, 600, 40):
        office.keep_time(day, seconds)
    assert office.resume(noor, day).seconds == 600
