"""Promises against the clock: what is still to be kept, and what it is too late for."""

from datetime import date
from typing import Any

import pytest

from game.core.deadline import has_passed
from game.core.desk import Do, Start
from game.core.session import Session, apply, scene, start
from game.core.story import Kept, Promised, Story, TimeSpent, fold
from game.core.tasks.conversation import Leave, Open, Say
from tests.core import worlds

MONDAY, NOON = date(2026, 11, 2), 12 * 60
PROMISE = Promised("bel", "samira", "Samira bellen", "vandaag voor 11.00 uur")


@pytest.mark.parametrize(
    ("due", "earlier", "late"),
    [
        ("vandaag", False, False),
        ("vandaag", True, True),
        ("vandaag voor 17.00 uur", False, False),
        ("vandaag voor 11.30 uur", False, True),
        ("maandag 10.00 uur", False, True),
        ("maandag 10.00 uur", True, True),
        ("maandag", False, False),
        ("vrijdag 10.00 uur", False, False),
        ("vrijdag 10.00 uur", True, False),
        ("zo snel mogelijk", True, False),
    ],
)
def test_a_moment_has_passed_only_when_that_is_certain(due: str, earlier: bool, late: bool) -> None:
    assert has_passed(due, MONDAY, NOON, earlier=earlier) is late


def day_with_a_way_to_keep(**deed: Any) -> Session:
    call = {"doe": "bellen", "soort": "terugbellen", "tekst": "Samira bellen", "maakt-waar": "bel", **deed}
    world = worlds.world(worlds.day(werkplek={"doen": [call]}))
    return start(world, fold(Story(), (PROMISE,)))


def test_what_could_be_kept_and_was_not_in_time_is_broken() -> None:
    session = day_with_a_way_to_keep()
    assert scene(session).broken == {"bel"}  # of an earlier day, and it was for that day
    assert scene(session).earlier == {"bel"}
    after, _ = apply(session, Do("bellen"))
    assert (scene(after).broken, scene(after).kept) == (frozenset(), {"bel"})


def test_what_this_day_gives_no_way_to_keep_is_not_called_broken() -> None:
    session = start(worlds.quiet_day(), fold(Story(), (PROMISE,)))
    assert scene(session).broken == frozenset()


def test_a_promise_of_today_is_not_of_an_earlier_day() -> None:
    session = start(worlds.quiet_day())
    for action in (Start("kennismaking"), Say("welkom"), Open("prive"), Say("terugbellen"), Leave()):
        session, _ = apply(session, action)
    assert [promise.id for promise in scene(session).promises] == ["bel"]
    assert scene(session).earlier == frozenset()


def test_the_story_knows_what_was_kept() -> None:
    assert fold(Story(), (PROMISE, Kept("bel"), TimeSpent(5))).kept == {"bel"}
