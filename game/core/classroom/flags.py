"""Flags: the kansen that need another look, and why. Tuned on planted faults, in the test of recovery."""

import math
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Literal

from game.core.classroom.items import Item

Fault = Literal["omgekeerd", "dood", "weggever", "lege-valkuil", "zegt-niets", "te-moeilijk"]

FEWEST = 12
"""Players who had the kans, below which nothing is said about it."""
SURE = 2.33
"""Standard errors below zero: by chance in one of a hundred kansen that tell nothing, and those are no good either."""
EASY_FOR_ALL, EASY_FOR_THE_WEAKEST = 0.93, 0.85
HARD_FOR_THE_STRONGEST = 0.10
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
    if item.met == 0:
        return "dood"
    if item.z < -SURE:
        return "omgekeerd"
    if item.difficulty >= EASY_FOR_ALL and item.weakest >= EASY_FOR_THE_WEAKEST:
        return "lege-valkuil" if item.pitfall else "weggever"
    if item.strongest <= HARD_FOR_THE_STRONGEST:
        return "te-moeilijk"
    return "zegt-niets" if _tells_little(item) else None


def _tells_little(item: Item) -> bool:
    """Whether even the highest discrimination that fits these players is small."""
    if item.discrimination is None or item.players < 4:
        return item.discrimination is None
    return math.tanh((item.z + SURE) / math.sqrt(item.players - 3)) < LITTLE
