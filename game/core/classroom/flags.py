"""Flags: the kansen that need another look, and why. Tuned on planted faults, in the test of recovery."""

import math
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Literal

from game.core.classroom.items import Answered, Item, z_of

Fault = Literal["omgekeerd", "dood", "weggever", "lege-valkuil", "zegt-niets", "te-moeilijk"]

FEWEST = 12
"""Players who had the kans, below which nothing is said about it."""
SURE = 2.33
"""Standard errors below zero: by chance in one of a hundred kansen that tell nothing, and those are no good either."""
ALL, MOST_OF_THE_WEAKEST, NOBODY = 0.94, 0.70, 0.985
"""A giveaway: who answers gets the points, and most of the weakest come there. Into a pitfall few step anyhow."""
HARD_FOR_THE_STRONGEST = 0.25
"""What the strongest third gets at least of a kans that can be known, when they answer it at all."""
LITTLE = 0.10
"""A discrimination of a kans that tells next to nothing."""


@dataclass(frozen=True, slots=True)
class Flag:
    item: Item
    fault: Fault


def flags(items: Iterable[Item]) -> tuple[Flag, ...]:
    """At most one fault per kans: the worst."""
    found = ((item, fault_of(item)) for item in items)
    return tuple(Flag(item, fault) for item, fault in found if fault)


def fault_of(item: Item) -> Fault | None:
    if item.players < FEWEST:
        return None
    answered = item.answered
    if answered.players == 0:
        return "dood"
    if _is_turned(answered):
        return "omgekeerd"
    if item.pitfall and answered.difficulty >= NOBODY:
        return "lege-valkuil"
    if not item.pitfall and answered.difficulty >= ALL and answered.of_the_weakest >= MOST_OF_THE_WEAKEST:
        return "weggever"
    if answered.strongest <= HARD_FOR_THE_STRONGEST:
        return "te-moeilijk"
    return "zegt-niets" if _tells_little(item) else None


def _is_turned(answered: Answered) -> bool:
    """Who answers it best is weak: surely, or with next to nobody of the strongest right."""
    hard = answered.strongest <= HARD_FOR_THE_STRONGEST and (answered.discrimination or 0) < 0
    return hard or z_of(answered.discrimination, answered.players) < -SURE


def _tells_little(item: Item) -> bool:
    """Whether even the highest discrimination that fits these players is small."""
    if item.discrimination is None:
        return True
    at_most = z_of(item.discrimination, item.players) + SURE
    return math.tanh(at_most / math.sqrt(item.players - 3)) < LITTLE
