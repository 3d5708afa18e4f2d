"""Findings made by hand, for tests of scores and reports."""

from game.core.evidence import Evidence, Opportunity, Rating, Reason
from game.core.session import Finding

GEDRAG = "P2-K1-W1.1"


def found(
    rating: Rating,
    *,
    task: str = "gesprek",
    kans: str = "k",
    gedrag: str = GEDRAG,
    event: int | None = 0,
    worth: int = 2,
    critical: bool = False,
    group: str | None = None,
    line: int | None = None,
) -> Finding:
    """One finding; a missed one, or a pitfall kept out of, has no event."""
    settled = None if rating == "gemist" or (worth == 1 and rating == "sterk") else event
    opportunity = Opportunity(f"{kans}/{gedrag}", gedrag, worth, critical, group=group, place=kans)
    return Finding(task, "gesprek", "intake", Evidence(opportunity, rating, Reason("gemist"), settled), line)


def many(ratings: str, *, tasks: int = 2, gedrag: str = GEDRAG, start: int = 0) -> tuple[Finding, ...]:
    """One finding for every letter: s(terk), n(eutraal), z(wak) or g(emist), dealt over the tasks."""
    names: dict[str, Rating] = {"s": "sterk", "n": "neutraal", "z": "zwak", "g": "gemist"}
    return tuple(
        found(names[letter], task=f"taak-{n % tasks}", kans=f"k{n}", gedrag=gedrag, event=n)
        for n, letter in enumerate(ratings, start=start)
    )
