"""Time for an exam: what the scenario gives, what comes on top, and who gave it."""

from dataclasses import replace

import pytest

from game.core.exam import MoreTime, allowed, owed
from game.core.session import accepts, apply, read_action, replay, start, write_action
from game.core.world import World
from game.words.verslag import time_given
from tests.core import worlds


def exam(minutes: int | None = 60) -> World:
    world = worlds.quiet_day()
    scenario = world.scenario.model_copy(update={"niveau": "examen", "examentijd": minutes})
    return replace(world, scenario=scenario)


SETTING, TEACHER, ENDLESS = MoreTime(15, "instelling"), MoreTime(10, "docent"), MoreTime(0, "onbeperkt")


@pytest.mark.parametrize(
    ("added", "minutes"),
    [((), 60), ((SETTING,), 75), ((SETTING, TEACHER, TEACHER), 95), ((TEACHER, ENDLESS), None)],
)
def test_time_adds_up(added: tuple[MoreTime, ...], minutes: int | None) -> None:
    assert allowed(60, added) == minutes
    assert allowed(None, added) is None


@pytest.mark.parametrize(
    ("percent", "added", "more"),
    [
        (0, (), None),
        (25, (), SETTING),
        (25, (SETTING,), None),
        (50, (SETTING, TEACHER), SETTING),
        (0, (SETTING,), None),
        (-1, (SETTING,), ENDLESS),
        (-1, (ENDLESS,), None),
    ],
)
def test_a_setting_gives_what_it_did_not_give_before(percent: int, added: tuple[MoreTime, ...], more: object) -> None:
    assert owed(60, percent, added) == more


def test_more_time_stands_in_the_log_and_changes_nothing_else() -> None:
    session = start(exam())
    after, events = apply(session, TEACHER)
    line = write_action(session, TEACHER)
    assert events == ()
    assert replace(after, more_time=()) == session
    assert read_action(session, line) == TEACHER
    assert replay(session.world, [line]).more_time == (TEACHER,)


@pytest.mark.parametrize("odd", [MoreTime(0, "docent"), MoreTime(-5, "docent"), MoreTime(10, "zomaar")])
def test_other_time_is_not_accepted(odd: MoreTime) -> None:
    assert not accepts(start(exam()), odd)


def test_a_day_without_a_limit_takes_no_more_time() -> None:
    assert not accepts(start(exam(None)), TEACHER)


def test_the_report_tells_where_the_time_came_from() -> None:
    added = tuple((one.minutes, one.why) for one in (SETTING, TEACHER, TEACHER))
    told = time_given(60, added)
    assert told == "60 minuten; 15 erbij, uit de instellingen van de speler; 20 erbij, gegeven tijdens het examen"
    assert "zonder limiet" in time_given(60, ((0, "onbeperkt"),))
