"""How long the day still takes: counted from what is left to read and do, and set to this player's own pace."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from game.core.pace import Part, plan, seconds_left

if TYPE_CHECKING:
    from game.core.session import Session
    from game.core.world import World

WAITS = 1500
"""Milliseconds of quiet before it is worked out: nothing else may wait for it."""
AWAY = 60_000
"""Longer than this without doing anything, and the player is no longer reading."""
TELLING = 180
"""Seconds of play after which a player's own pace says something."""
SLOWEST, FASTEST = 200, 50
"""Percent of the calm reader's time that an own pace is taken for."""


class Planned(NamedTuple):
    """The parts of this day, worked out beside the window."""

    parts: tuple[Part, ...]


class TimeLeft:
    """`passed` is what was really played in this window, in milliseconds, without the time somebody was away."""

    def __init__(self) -> None:
        self.parts: tuple[Part, ...] = ()
        self.at_first = 0
        self.passed = self.still = 0
        self.asked = False

    def tick(self, milliseconds: int) -> bool:
        """True when it is time to work out the plan."""
        self.passed += milliseconds if self.still < AWAY else 0
        self.still += milliseconds
        if self.asked or self.still < WAITS:
            return False
        self.asked = True
        return True

    def moved(self) -> None:
        self.still = 0

    def know(self, parts: tuple[Part, ...], session: Session) -> None:
        self.parts, self.passed = parts, 0
        self.at_first = seconds_left(parts, session)

    def minutes(self, session: Session) -> int | None:
        """Whole minutes, half up; None while it is not known."""
        if not self.parts:
            return None
        left = seconds_left(self.parts, session)
        return (left * self._pace(self.at_first - left) // 100 + 30) // 60

    def _pace(self, done: int) -> int:
        if done < TELLING:
            return 100
        return max(FASTEST, min(SLOWEST, self.passed // 10 // done))


def planned(world: World) -> Planned:
    return Planned(world.once(plan, lambda: plan(world)))
