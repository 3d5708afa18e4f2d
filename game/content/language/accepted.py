"""Accepting: warnings an author knows of, and keeps with a reason."""

from collections.abc import Iterable

from game.content.problem import Problem
from game.core.scenario import Accepted

STEP = "/"


def accepts(accepted: Accepted, problem: Problem) -> bool:
    """The code is the same, the names under `bij` lead to it in that order, and the message is about the word."""
    if accepted.code != problem.code or (accepted.woord and f"'{accepted.woord}'" not in problem.message):
        return False
    names = iter(problem.path.split(" › "))
    return all(name in names for name in (accepted.bij or "").split(STEP) if name)


def left_over(problems: Iterable[Problem], accepted: tuple[Accepted, ...]) -> tuple[list[Problem], set[int]]:
    """The problems nobody accepted, and which acceptances (by number) had one to accept."""
    left: list[Problem] = []
    used: set[int] = set()
    for problem in problems:
        matching = {number for number, one in enumerate(accepted) if accepts(one, problem)}
        used |= matching
        if not matching:
            left.append(problem)
    return left, used
