"""A proposal as it was sent: who was put forward, and which reasons hold, as far as the player could know."""

from dataclasses import dataclass

from game.core.tasks.selection_board import (
    Demand,
    Ground,
    State,
    Task,
    Wish,
    failed,
    known,
    meets,
    points,
    unknown,
    worth,
)
from game.core.tasks.selection_spec import OTHERS

Pair = tuple[int, int]
"""A candidate and a vacancy, by their numbers."""


@dataclass(frozen=True, slots=True)
class Board:
    """The board as it was sent; `known` is what was known of each candidate, `proposed` holds every place that was
    filled, in order."""

    task: Task
    state: State
    known: tuple[tuple[str, ...], ...]
    proposed: tuple[Pair, ...]

    def name(self, number: int) -> str:
        return self.task.candidates[number].name

    def failed(self, number: int, vacancy: int) -> tuple[Demand, ...]:
        return failed(self.task, number, vacancy, self.known[number])

    def unknown(self, number: int, vacancy: int) -> tuple[Demand, ...]:
        return unknown(self.task, number, vacancy, self.known[number])

    def points(self, number: int, vacancy: int) -> int:
        return points(self.task, vacancy, self.known[number])

    @property
    def others(self) -> tuple[int, ...]:
        chosen = {number for number, _ in self.proposed}
        return tuple(number for number in range(len(self.task.candidates)) if number not in chosen)

    @property
    def gambles(self) -> tuple[Pair, ...]:
        """Who was proposed without knowing a hard eis, and fails none that is known."""
        return tuple(pair for pair in self.proposed if not self.failed(*pair) and self.unknown(*pair))

    @property
    def sound(self) -> tuple[Pair, ...]:
        """Who was proposed and is known to meet every eis."""
        return tuple(pair for pair in self.proposed if not self.failed(*pair) and not self.unknown(*pair))


def board_of(task: Task, state: State) -> Board:
    filled = ((number, place) for place, number in enumerate(state.places) if number >= 0)
    return Board(
        task,
        state,
        known=tuple(known(task, number, state.answers) for number in range(len(task.candidates))),
        proposed=tuple((number, task.opening_of(place)) for number, place in filled),
    )


# The reasons ------------------------------------------------------------------------------------------------------


def ground_of(grounds: tuple[Ground, ...], name: str) -> Ground:
    return next(ground for ground in grounds if ground.id == name)


def reasons_to_reject(board: Board, number: int) -> dict[str, int]:
    """The true reasons from the job: 2 for what decides, 1 for what is true while a hard eis already decided.

    Every other reason is worth nothing: untrue, unknown, or not about the job.
    """
    failures = [board.failed(number, vacancy) for vacancy in range(len(board.task.openings))]
    soft = 1 if all(failures) else 2
    wishes = (wish for opening in board.task.openings for wish in opening.wishes)
    short = {wish.id: soft for wish in wishes if _falls_short(wish, board.known[number])}
    return {OTHERS: soft, **short, **{demand.id: 2 for demands in failures for demand in demands}}


def _falls_short(wish: Wish, facts: tuple[str, ...]) -> bool:
    """Whether it is known that this wens could give more points."""
    return bool(facts[wish.fact]) and worth(wish, facts) < max(most for _, most in wish.points)


def motives_to_propose(board: Board, number: int, vacancy: int) -> dict[str, int]:
    """The true motives: 2 for a wens this candidate scores on, 1 for an eis, which all who are proposed meet; without
    any such wens an eis is worth 2."""
    opening, facts = board.task.openings[vacancy], board.known[number]
    scores = {wish.id: 2 for wish in opening.wishes if worth(wish, facts) > 0}
    met = (demand.id for demand in opening.demands if meets(board.task, number, vacancy, demand, facts))
    return {**dict.fromkeys(met, 1 if scores else 2), **scores}
