"""Again from here: the point of a day just before a moment was settled."""

import pytest

from game.core.branching import turning_point
from game.core.desk import EndDay, Start
from game.core.session import Session, apply, findings, replay, start, write_action
from tests.report.played import DAY, world


def logged(*actions: object) -> tuple[str, ...]:
    session, log = start(world()), []
    for action in actions:
        log.append(write_action(session, action))
        session, _ = apply(session, action)
    return tuple(log)


LOG = logged(*DAY)


def turned(task: str, kans: str, log: tuple[str, ...] = LOG) -> Session:
    return replay(world(), log[: turning_point(world(), log, task, kans)])


@pytest.mark.parametrize(
    ("task", "kans", "next_is"),
    [
        ("intake", "vraag/P2-K1-W1.4", "dicht"),
        ("intake", "start/P2-K1-W1.5", "welkom"),
        ("kaart", "ervaring/P2-K1-W1.4", "bewaar"),
        ("bureau", "takenlijst/P2-K1-W1.5", "takenlijst"),
    ],
)
def test_what_was_answered_lies_open_again_and_is_the_very_next_thing(task: str, kans: str, next_is: str) -> None:
    number = turning_point(world(), LOG, task, kans)
    assert next_is in LOG[number]
    again = turned(task, kans)
    assert again.now.id == task
    (found,) = (one.evidence for one in findings(again) if (one.task, one.evidence.opportunity.id) == (task, kans))
    assert found.event is None


def test_what_was_missed_begins_where_its_task_began() -> None:
    again = turned("intake", "marge/intercedent/B1-K2-W4.1")
    assert (again.now.id, again.now.events) == ("intake", ())


def test_a_task_never_begun_is_played_on_from_the_end_of_the_day() -> None:
    again = turned("nabellen", "vraag/P2-K2-W4.1")
    assert again.now.id == "bureau"
    assert again == replay(world(), LOG[:-1])


def test_what_was_missed_at_the_desk_begins_where_it_could_first_be_done() -> None:
    log = logged(Start("intake"), *DAY[2:7], EndDay())
    assert turning_point(world(), log, "bureau", "takenlijst/P2-K1-W1.5") == 0
