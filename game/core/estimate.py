"""The player's own estimate of a day, before the score is seen, and how the two lie beside each other."""

from typing import Literal, get_args

from game.core.scenario import Cesuur
from game.core.score import LEVELS, Level, WerkprocesScore, level_at, levels_within

Estimate = Literal["lastig", "redelijk", "goed"]
ESTIMATES: tuple[Estimate, ...] = get_args(Estimate)
LIKE: dict[Estimate, Level] = {"lastig": "O", "redelijk": "V", "goed": "G"}
"""The level that each estimate stands for, when it is held beside the score."""

Beside = Literal["onbekend", "gelijk", "past", "kritiek", "hoger", "lager"]


def estimate_of(text: str) -> Estimate | None:
    """What was kept, when it is one of the answers there are."""
    return next((one for one in ESTIMATES if one == text), None)


def beside(own: Estimate, found: WerkprocesScore, cut: Cesuur) -> Beside:
    """How an estimate lies beside the score. `past`: another level, but within what the evidence leaves open.

    `kritiek`: the percentage bears the estimate out, a critical kans does not.
    """
    like = LIKE[own]
    if found.level is None:
        return "onbekend"
    if like == found.level:
        return "gelijk"
    if found.critical and _above(like, found.level):
        return "hoger" if _above(like, level_at(found.percent, cut)) else "kritiek"
    if like in levels_within(found.low, found.high, cut):
        return "past"
    return "hoger" if _above(like, found.level) else "lager"


def _above(one: Level, other: Level) -> bool:
    return LEVELS.index(one) > LEVELS.index(other)
