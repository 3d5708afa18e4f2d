"""The best package of proposals: the most points within the budget and the number of choices, found for certain."""

from collections.abc import Iterable

Offer = tuple[int, int]
"""What a proposal costs and what it brings."""


def best_package(offers: Iterable[Offer], budget: int, most: int) -> tuple[int, ...]:
    """The places of the proposals of a best package. Of equals the one with the fewest, then the earliest proposals:
    what brings nothing is left out.

    Every package that fits is looked at: of twelve proposals there are 4,096. Below zero there is no limit.
    """
    packages: list[tuple[int, int, tuple[int, ...]]] = [(0, 0, ())]
    for place, (cost, worth) in enumerate(offers):
        packages += [
            (points + worth, spent + cost, (*chosen, place))
            for points, spent, chosen in packages
            if (budget < 0 or spent + cost <= budget) and (most < 0 or len(chosen) < most)
        ]
    return max(packages, key=lambda package: (package[0], -len(package[2])))[2]
