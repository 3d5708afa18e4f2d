"""The way to the tour, from home and from help."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

from game.core.cards import PlayerCard
from game.ui.screens.work import attempt
from game.ui.steps import Later, Push, Step

if TYPE_CHECKING:
    from game.referee import Agency

TOUR = "rondleiding"
"""The scenario it is played in; also what its buttons tell."""


class Guided(NamedTuple):
    """A tour that can be begun."""

    referee: Any


def begin_tour(agency: Agency) -> Step:
    """Cast beside the window; `Guided` comes back."""
    return Later(attempt(lambda: Guided(agency.practise(TOUR))), lambda ready: ready)


def guided(agency: Agency, found: Guided) -> Step:
    from game.ui.screens.tour import Tour

    return Push(Tour(agency, PlayerCard(0, "", ()), found.referee))
