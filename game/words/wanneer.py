"""When something was, as people say it: vandaag om 14:20, gisteren om 9:05, 3 november 2026; and ma 2 nov, in short."""

from datetime import date, datetime

_DAYS = ("maandag", "dinsdag", "woensdag", "donderdag", "vrijdag", "zaterdag", "zondag")
_MONTHS = (
    *("januari", "februari", "maart", "april", "mei", "juni", "juli"),
    *("augustus", "september", "oktober", "november", "december"),
)
_SHORT_MONTHS = ("jan", "feb", "mrt", "apr", "mei", "jun", "jul", "aug", "sep", "okt", "nov", "dec")


def short_day(day: date) -> str:
    """ma 2 nov: short enough to stand beside a clock."""
    return f"{_DAYS[day.weekday()][:2]} {day.day} {_SHORT_MONTHS[day.month - 1]}"


def day_in_week(day: date) -> str:
    """ma 2: short enough for a strip with all the days of a week."""
    return f"{_DAYS[day.weekday()][:2]} {day.day}"


def when(moment: str, now: datetime) -> str:
    """An ISO moment on the clock of `now`, which has a time zone."""
    there = datetime.fromisoformat(moment).astimezone(now.tzinfo)
    clock = f"om {there.hour}:{there.minute:02}"
    match (now.date() - there.date()).days:
        case 0:
            return f"vandaag {clock}"
        case 1:
            return f"gisteren {clock}"
        case days if 1 < days < 7:
            return f"{_DAYS[there.weekday()]} {clock}"
    year = f" {there.year}" if there.year != now.year else ""
    return f"{there.day} {_MONTHS[there.month - 1]}{year}"
