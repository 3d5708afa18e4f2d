"""At the desk and in a pause stands how long the day still takes, set to the player's own pace."""

from __future__ import annotations

import pygame

from game.core.bots import next_action
from game.core.chance import Chance
from game.core.pace import minutes_to_play, plan, seconds_left
from game.core.session import apply, start
from game.ui.screens.timeleft import AWAY, WAITS, TimeLeft
from game.words import schermen
from tests.ui.days import Played, cast

DAY = "telefoon-uit-de-zorg"


def test_the_parts_of_a_day_are_together_the_whole_of_it() -> None:
    world = cast(DAY, 3)
    assert abs(sum(part.seconds for part in plan(world)) // 60 - minutes_to_play(world)) <= 1


def test_it_only_becomes_less_and_is_nothing_at_the_end() -> None:
    world = cast(DAY, 3)
    parts, session, told = plan(world), start(world), list[int]()
    while not session.is_over:
        told.append(seconds_left(parts, session))
        session, _ = apply(session, next_action(session, "expert", Chance(1)))
    assert told == sorted(told, reverse=True)
    assert told[0] == sum(part.seconds for part in parts)
    assert seconds_left(parts, session) == 0


def played_with(seconds: int) -> int:
    """What is told half-way by somebody who took so many seconds for the first half."""
    world = cast(DAY, 3)
    time, session = TimeLeft(), start(world)
    time.know(plan(world), session)
    while time.at_first // 2 < seconds_left(time.parts, session):
        session, _ = apply(session, next_action(session, "expert", Chance(1)))
    for _ in range(seconds):
        time.moved()
        time.tick(1000)
    return time.minutes(session) or 0


def test_who_is_slow_is_told_more_and_who_is_quick_less() -> None:
    first_half = sum(part.seconds for part in plan(cast(DAY, 3))) // 2
    usual = played_with(first_half)
    assert played_with(first_half * 3 // 2) > usual > played_with(first_half * 2 // 3)


def test_an_absence_does_not_count_as_slowness() -> None:
    time = TimeLeft()
    for _ in range(3 * AWAY // 1000):
        time.tick(1000)
    assert time.passed == AWAY


def test_it_is_told_in_fives_and_without_hurry() -> None:
    assert [schermen.left(minutes) for minutes in (1, 5, 8, 23)] == [
        schermen.LEFT_ALMOST,
        schermen.LEFT_FEW,
        "Nog ongeveer 10 minuten.",
        "Nog ongeveer 25 minuten.",
    ]


def test_it_stands_at_the_desk_after_a_moment_and_in_a_pause() -> None:
    player = Played(cast(DAY, 3))
    assert not player.ui.has("nog-te-gaan")
    player.stage.tick(WAITS)
    player.settle()
    told = player.ui.find("nog-te-gaan").label
    assert told.startswith("Nog ")
    player.press(pygame.K_p)
    assert player.ui.find("nog").label == told
