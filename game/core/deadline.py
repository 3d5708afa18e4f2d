"""Whether the moment by which something was promised has gone by: 'vandaag voor 17.00 uur', 'vrijdag 10.00 uur'."""

import re
from datetime import date

from game.core.calendar import DAYS

TODAY = "vandaag"


def has_passed(due: str, day: date, clock: int, *, earlier: bool) -> bool:
    """On `day` at `clock` (minutes after midnight). Of a promise of an `earlier` day, another day of the week says too
    little: it may be the one to come. What names no day is never over."""
    words = due.lower()
    if TODAY in words:
        return earlier or _is_over(words, clock)
    return DAYS[day.weekday()] in words and _is_over(words, clock)


def _is_over(words: str, clock: int) -> bool:
    found = re.search(r"(\d{1,2})[.:](\d{2})", words)
    return found is not None and clock > int(found[1]) * 60 + int(found[2])
