"""Entering a day: the screen on which it is played, which for an exam is another."""

from __future__ import annotations

from typing import TYPE_CHECKING

from game.ui.stage import Screen

if TYPE_CHECKING:
    from game.referee import Agency, PlayerCard, Referee


def day_screen(agency: Agency, player: PlayerCard, referee: Referee) -> Screen:
    if referee.world.scenario.niveau == "examen":
        from game.ui.screens.exam import ExamDay

        return ExamDay(agency, player, referee)
    from game.ui.screens.day import Day

    return Day(agency, player, referee)
