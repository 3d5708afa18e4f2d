"""Dates as the trade counts them: weeks, months and werkdagen from a day, and a date read as people write it."""

import re
from calendar import monthrange
from datetime import date, timedelta

MONTHS = (
    *("januari", "februari", "maart", "april", "mei", "juni"),
    *("juli", "augustus", "september", "oktober", "november", "december"),
)
DAYS = ("maandag", "dinsdag", "woensdag", "donderdag", "vrijdag", "zaterdag", "zondag")
UNITS = {
    **{"dag": "dag", "dagen": "dag", "werkdag": "werkdag", "werkdagen": "werkdag"},
    **{"week": "week", "weken": "week", "maand": "maand", "maanden": "maand", "jaar": "jaar"},
}

HOLIDAYS = frozenset(
    date.fromisoformat(day)
    for days in (
        "2024-01-01 2024-04-01 2024-04-27 2024-05-09 2024-05-20 2024-12-25 2024-12-26",
        "2025-01-01 2025-04-21 2025-04-26 2025-05-05 2025-05-29 2025-06-09 2025-12-25 2025-12-26",
        "2026-01-01 2026-04-06 2026-04-27 2026-05-14 2026-05-25 2026-12-25 2026-12-26",
        "2027-01-01 2027-03-29 2027-04-27 2027-05-06 2027-05-17 2027-12-25 2027-12-26",
        "2028-01-01 2028-04-17 2028-04-27 2028-05-25 2028-06-05 2028-12-25 2028-12-26",
        "2029-01-01 2029-04-02 2029-04-27 2029-05-10 2029-05-21 2029-12-25 2029-12-26",
        "2030-01-01 2030-04-22 2030-04-27 2030-05-05 2030-05-30 2030-06-10 2030-12-25 2030-12-26",
        "2031-01-01 2031-04-14 2031-04-26 2031-05-22 2031-06-02 2031-12-25 2031-12-26",
        "2032-01-01 2032-03-29 2032-04-27 2032-05-06 2032-05-17 2032-12-25 2032-12-26",
        "2033-01-01 2033-04-18 2033-04-27 2033-05-26 2033-06-06 2033-12-25 2033-12-26",
    )
    for day in days.split()
)
"""The feestdagen on which nobody works: Nieuwjaar, tweede paasdag, Koningsdag (a day earlier on a Sunday), Hemelvaart,
tweede pinksterdag, both days of Kerst, and Bevrijdingsdag every fifth year. Six fall on a weekday in 2026, seven in
2025, as the working days behind the verlofopslagen count them (feiten.md §1.4). Other years have none here."""


def is_workday(day: date) -> bool:
    return day.weekday() < 5 and day not in HOLIDAYS


# Counting ---------------------------------------------------------------------------------------------------------


def read_term(text: str) -> tuple[int, str]:
    """(6, 'week') of `6 weken`; ValueError when it is no length of time in days, werkdagen, weeks, months or years."""
    found = re.fullmatch(r"(\d{1,3}) +([a-z]+)", " ".join(text.lower().split()))
    if not found or found[2] not in UNITS:
        raise ValueError(text)
    return int(found[1]), UNITS[found[2]]


def moved(day: date, count: int, unit: str) -> date:
    """So many of a unit later, or earlier for a negative count. A month on from a day that the month does not have
    ends on its last day: a month before 31 March is 28 February."""
    match unit:
        case "dag":
            return day + timedelta(days=count)
        case "week":
            return day + timedelta(weeks=count)
        case "maand":
            return _months(day, count)
        case "jaar":
            return _months(day, 12 * count)
        case _:
            return _workdays(day, count)


def _months(day: date, count: int) -> date:
    year, month = divmod(day.year * 12 + day.month - 1 + count, 12)
    return date(year, month + 1, min(day.day, monthrange(year, month + 1)[1]))


def _workdays(day: date, count: int) -> date:
    """The day itself does not count."""
    step = timedelta(days=1 if count > 0 else -1)
    left = abs(count)
    while left:
        day += step
        left -= is_workday(day)
    return day


# Reading and writing ----------------------------------------------------------------------------------------------

_NUMBERS = re.compile(r"(\d{1,2})[-/. ](\d{1,2})(?:[-/. ](\d{4}|\d{2}))?")
_WORDS = re.compile(r"(?:[a-z]+dag )?(\d{1,2}) ([a-z]+)\.?(?: (\d{4}))?")
_ISO = re.compile(r"(\d{4})-(\d{1,2})-(\d{1,2})")


def read_day(text: str, today: date) -> date:
    """A date as people write it: 30-11-2026, 30/11, 30 november, 2026-11-30. Without a year the nearest to today.
    ValueError with the key of `explain_day`."""
    day, month, year = _parts(" ".join(text.lower().split()))
    try:
        if year:
            return date(int(year) + (2000 if len(year) == 2 else 0), month, day)
        years = (_in_year(day, month, today.year + more) for more in (-1, 0, 1))
        return min((found for found in years if found), key=lambda found: abs(found - today))
    except ValueError:
        raise ValueError("datum-bestaat-niet") from None


def _in_year(day: int, month: int, year: int) -> date | None:
    return date(year, month, day) if 1 <= month <= 12 and 1 <= day <= monthrange(year, month)[1] else None


def _parts(text: str) -> tuple[int, int, str]:
    if found := _ISO.fullmatch(text):
        return int(found[3]), int(found[2]), found[1]
    if found := _NUMBERS.fullmatch(text):
        return int(found[1]), int(found[2]), found[3] or ""
    found = _WORDS.fullmatch(text)
    month = next((n for n, name in enumerate(MONTHS, 1) if found and found[2] in (name, name[:3])), 0)
    if not found or not month:
        raise ValueError("datum-onleesbaar")
    return int(found[1]), month, found[3] or ""


_ANY_DAY = date(2026, 1, 1)


def explain_day(text: str, today: date = _ANY_DAY) -> str | None:
    """Why this text is no date, as a key; None when it is one. `today` only says which year a date without one has."""
    try:
        read_day(text, today)
    except ValueError as error:
        return str(error)
    return None


def write_day(day: date) -> str:
    """30 november 2026."""
    return f"{day.day} {MONTHS[day.month - 1]} {day.year}"


def write_long(day: date) -> str:
    """maandag 30 november 2026."""
    return f"{DAYS[day.weekday()]} {write_day(day)}"
