"""The ways to the coach: the tour, from home and from help, and an example, from a day of level start."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

from game.core.cards import PlayerCard
from game.ui.screens.work import attempt
from game.ui.steps import Later, Push, Step

if TYPE_CHECKING:
    from game.referee import Agency

TOUR = "rondleiding"
"""The scenario it is played in; also what its buttons tell."""
NOBODY = PlayerCard(0, "", ())
"""What is played with the coach is nobody's."""


class Guided(NamedTuple):
    """A tour that can be begun."""

    referee: Any


def begin_tour(agency: Agency) -> Step:
    """Cast beside the window; `Guided` comes back."""
    return Later(attempt(lambda: Guided(agency.practise(TOUR))), lambda ready: ready)


def guided(agency: Agency, found: Guided) -> Step:
    from game.ui.screens.tour import Tour

    return Push(Tour(agency, NOBODY, found.referee))


# An example -------------------------------------------------------------------------------------------------------


class Prepared(NamedTuple):
    """A day that stands where the task begins, and what the coach will do there."""

    referee: Any
    steps: tuple[tuple[Any, ...], ...]


def prepare(agency: Agency, kind: str) -> Step:
    """Cast and played beside the window; `Prepared` comes back."""
    return Later(attempt(lambda: _prepared(agency, kind)), lambda ready: ready)


def _prepared(agency: Agency, kind: str) -> Prepared:
    from game.core.example import moves, together, until

    referee = agency.practise(kind)
    for action in until(referee.session, kind):
        referee.do(action)
    return Prepared(referee, together(moves(referee.session)))


def show(agency: Agency, found: Prepared) -> Step:
    from game.ui.screens.example import Example

    return Push(Example(agency, NOBODY, found.referee, found.steps))
