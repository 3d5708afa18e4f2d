"""The best proposal that was possible: candidates dealt over places, with so many questions to ask."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Offer:
    """One way to give a candidate a place: for which vacancy, how many questions it takes, how many points it has."""

    vacancy: int
    questions: int
    points: int


@dataclass(frozen=True, slots=True)
class Plan:
    """`chosen` holds (candidate, offer). More places filled is better; with as many filled, more points."""

    chosen: tuple[tuple[int, Offer], ...] = ()

    @property
    def filled(self) -> int:
        return len(self.chosen)

    @property
    def points(self) -> int:
        return sum(offer.points for _, offer in self.chosen)

    @property
    def worth(self) -> tuple[int, int]:
        return self.filled, self.points


@dataclass(frozen=True, slots=True)
class _Trail:
    """The best way to reach one number of filled places and questions, as a chain back to the empty board."""

    filled: int
    points: int
    candidate: int = -1
    offer: Offer | None = None
    before: "_Trail | None" = None


_Key = tuple[tuple[int, ...], int]


def best_plan(offers: Sequence[Sequence[Offer]], places: tuple[int, ...], questions: int) -> Plan:
    """The exact optimum: at most one offer per candidate, no more than there are places and questions.

    Dynamic programming over the candidates; a state is how many places of each vacancy are left and how many questions.
    """
    reached: dict[_Key, _Trail] = {(places, questions): _Trail(0, 0)}
    for candidate, options in enumerate(offers):
        if options:
            reached = _with(reached, candidate, options)
    best = max(reached.values(), key=lambda trail: (trail.filled, trail.points))
    return Plan(tuple(_steps(best))[::-1])


def _with(reached: dict[_Key, _Trail], candidate: int, options: Sequence[Offer]) -> dict[_Key, _Trail]:
    after = dict(reached)
    for (left, questions), trail in reached.items():
        for offer in options:
            if not left[offer.vacancy] or questions < offer.questions:
                continue
            fewer = (*left[: offer.vacancy], left[offer.vacancy] - 1, *left[offer.vacancy + 1 :])
            key = (fewer, questions - offer.questions)
            worth = (trail.filled + 1, trail.points + offer.points)
            known = after.get(key)
            if known is None or worth > (known.filled, known.points):
                after[key] = _Trail(*worth, candidate, offer, trail)
    return after


def _steps(trail: _Trail) -> Iterable[tuple[int, Offer]]:
    while trail.before is not None and trail.offer is not None:
        yield trail.candidate, trail.offer
        trail = trail.before
