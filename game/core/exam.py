"""An exam with a limit: how long somebody may play, and what was added to that."""

from dataclasses import dataclass

SETTING, TEACHER, UNLIMITED = "instelling", "docent", "onbeperkt"
"""Why there is more time: the player's own settings, a teacher at the end of it, or no limit at all."""
MOST = 600
"""Minutes that can be added at a time."""


@dataclass(frozen=True, slots=True)
class MoreTime:
    """So many minutes more for this exam; logged, told in the report, read by no rule that scores."""

    minutes: int
    why: str


def is_possible(limit: int | None, added: MoreTime) -> bool:
    if limit is None:
        return False
    least = 0 if added.why == UNLIMITED else 1
    return added.why in (SETTING, TEACHER, UNLIMITED) and least <= added.minutes <= MOST


def allowed(limit: int | None, added: tuple[MoreTime, ...]) -> int | None:
    """Minutes of playing; None when there is no end to it."""
    if limit is None or any(one.why == UNLIMITED for one in added):
        return None
    return limit + sum(one.minutes for one in added)


def owed(limit: int, percent: int, added: tuple[MoreTime, ...]) -> MoreTime | None:
    """What the player's setting still gives, after what it gave before. Less than it gave is not taken back.
    `percent` under nought: no limit."""
    if percent < 0:
        return None if any(one.why == UNLIMITED for one in added) else MoreTime(0, UNLIMITED)
    given = sum(one.minutes for one in added if one.why == SETTING)
    more = (limit * percent + 99) // 100 - given
    return MoreTime(more, SETTING) if more > 0 else None
