"""What is typed on a line of a card or a list: how a text of each form is read, and whether it can be."""

from collections.abc import Callable
from datetime import date
from functools import partial

from game.core.authored import read_clock
from game.core.calendar import read_day
from game.core.entry import read_number

LONGEST = 2000
"""Characters: enough for any line."""


def reader_of(form: str, today: date) -> Callable[[str], object]:
    """How a text of this form is read, a date as the one nearest to `today`; ValueError when it is none."""
    match form:
        case "getal" | "bedrag" | "kommagetal" | "percentage":
            return partial(read_number, form)
        case "datum":
            return partial(read_day, today=today)
        case "tijd":
            return read_clock
        case _:
            return str.casefold


def is_readable(form: str, text: str, today: date) -> bool:
    if len(text) > LONGEST or not text.strip():
        return False
    try:
        reader_of(form, today)(text.strip())
    except (ValueError, ArithmeticError):
        return False
    return True


def is_same(form: str, one: str, other: str, today: date) -> bool:
    """Do both say the same? Both can be read."""
    read = reader_of(form, today)
    return bool(read(one.strip()) == read(other.strip()))
