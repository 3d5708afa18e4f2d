"""A proposal as it was sent: who was put forward on what grounds, as far as the player could know."""

from dataclasses import dataclass

from game.core.tasks.selection_board import (
    Demand,
    Ground,
    State,
    Task,
    failed,
    known,
    meets,
    points,
    unknown,
    worth,
)


@dataclass(frozen=True, slots=True)
class Board:
    """The board as it was sent, with what is asked of it while judging."""

    task: Task
    state: State

    def name(self, number: int) -> str:
        return self.task.candidates[number].name

    def known(self, number: int) -> tuple[str, ...]:
        return known(self.task, number, self.state.asked)

    @property
    def proposed(self) -> tuple[tuple[int, int], ...]:
        """(candidate, vacancy) of every place that was filled, in order."""
        filled = ((number, place) for place, number in enumerate(self.state.places) if number >= 0)
        return tuple((number, self.task.opening_of(place)) for number, place in filled)

    @property
    def others(self) -> tuple[int, ...]:
        chosen = {number for number, _ in self.proposed}
        return tuple(number for number in range(len(self.task.candidates)) if number not in chosen)

    def failed(self, number: int, vacancy: int) -> tuple[Demand, ...]:
        return failed(self.task, number, vacancy, self.known(number))

    def unknown(self, number: int, vacancy: int) -> tuple[Demand, ...]:
        return unknown(self.task, number, vacancy, self.known(number))

    def points(self, number: int, vacancy: int) -> int:
        return points(self.task, vacancy, self.known(number))

    @property
    def gambles(self) -> tuple[tuple[int, int], ...]:
        """Who was proposed without knowing a hard eis, and fails none that is known."""
        return tuple(pair for pair in self.proposed if self.unknown(*pair) and not self.failed(*pair))

    @property
    def sound(self) -> tuple[tuple[int, int], ...]:
        """Who was proposed and is known to meet every eis."""
        return tuple(pair for pair in self.proposed if not self.unknown(*pair) and not self.failed(*pair))


# The reasons ------------------------------------------------------------------------------------------------------


def ground_of(grounds: tuple[Ground, ...], name: str) -> Ground:
    return next(ground for ground in grounds if ground.id == name)


def reject_quality(board: Board, number: int, ground: Ground) -> int:
    """2 for a true reason from the job, 1 for a true one while a hard eis already decided, 0 for any other."""
    verdicts = [d.id for v in range(len(board.task.openings)) for d in board.failed(number, v)]
    out = all(board.failed(number, v) for v in range(len(board.task.openings)))
    match ground.kind:
        case "eis":
            return 2 if ground.id in verdicts else 0
        case "wens":
            return (1 if out else 2) if _falls_short(board, number, ground.id) else 0
        case "anderen":
            return 1 if out else 2
        case _:
            return 0


def _falls_short(board: Board, number: int, name: str) -> bool:
    """Whether the file shows fewer points for this wens than it could give."""
    wishes = [wish for opening in board.task.openings for wish in opening.wishes if wish.id == name]
    facts = board.known(number)
    return any(facts[wish.fact] and worth(wish, facts) < max(most for _, most in wish.points) for wish in wishes)


def motive_quality(board: Board, number: int, vacancy: int, ground: Ground) -> int:
    """2 for a wens this candidate scores on (or, without one, an eis met), 1 for an eis, 0 for what is not so."""
    opening, facts = board.task.openings[vacancy], board.known(number)
    scores = [wish.id for wish in opening.wishes if facts[wish.fact] and worth(wish, facts) > 0]
    match ground.kind:
        case "wens":
            return 2 if ground.id in scores else 0
        case "eis":
            met = [d.id for d in opening.demands if meets(board.task, number, vacancy, d, facts)]
            return (1 if scores else 2) if ground.id in met else 0
        case _:
            return 0
