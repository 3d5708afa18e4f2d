"""Dates as the trade counts them."""

from datetime import date, timedelta

import pytest

from game.core.calendar import HOLIDAYS, explain_day, is_workday, moved, read_day, read_term, write_day, write_long

TODAY = date(2026, 11, 19)


def counted(begin: str, term: str, way: int = 1) -> str:
    count, unit = read_term(term)
    return moved(date.fromisoformat(begin), way * count, unit).isoformat()


@pytest.mark.parametrize(
    ("term", "day"),
    [
        ("6 weken", "2026-10-19"),
        ("8 weken", "2026-11-02"),
        ("42 weken", "2027-06-28"),
        ("52 weken", "2027-09-06"),
        ("88 weken", "2028-05-15"),
        ("93 weken", "2028-06-19"),
        ("104 weken", "2028-09-04"),
    ],
)
def test_the_dates_of_poortwachter_follow_from_the_first_day_of_illness(term: str, day: str) -> None:
    """feiten.md §5.3: ill since Monday 7 September 2026."""
    assert counted("2026-09-07", term) == day


@pytest.mark.parametrize(
    ("end", "told"),
    [
        ("2026-12-31", "2026-11-30"),
        ("2027-03-31", "2027-02-28"),
        ("2028-03-31", "2028-02-29"),
        ("2026-12-18", "2026-11-18"),
        ("2027-01-15", "2026-12-15"),
    ],
)
def test_a_month_before_a_day_that_the_month_does_not_have_is_its_last_day(end: str, told: str) -> None:
    assert counted(end, "1 maand", -1) == told


@pytest.mark.parametrize(
    ("begin", "term", "day"),
    [
        ("2026-11-20", "1 werkdag", "2026-11-23"),
        ("2026-11-20", "5 werkdagen", "2026-11-27"),
        ("2026-12-24", "1 werkdag", "2026-12-28"),
        ("2026-11-21", "1 werkdag", "2026-11-23"),
        ("2026-11-23", "0 werkdagen", "2026-11-23"),
        ("2026-11-20", "10 dagen", "2026-11-30"),
        ("2028-02-29", "1 jaar", "2029-02-28"),
    ],
)
def test_a_term_is_counted_from_the_day_after(begin: str, term: str, day: str) -> None:
    assert counted(begin, term) == day


def test_counting_werkdagen_back_is_the_way_there_in_reverse() -> None:
    assert counted("2026-12-28", "1 werkdag", -1) == "2026-12-24"


@pytest.mark.parametrize("term", ["een maand", "1", "maand", "-1 week", "1 kwartaal", "1,5 maand", ""])
def test_what_is_no_term_is_refused(term: str) -> None:
    with pytest.raises(ValueError):
        read_term(term)


@pytest.mark.parametrize(
    "text",
    [
        "30-11-2026",
        "30/11/2026",
        "30.11.2026",
        "30-11",
        "30-11-26",
        "30 november 2026",
        "30 nov",
        "2026-11-30",
        "  30  November  ",
        "maandag 30 november 2026",
    ],
)
def test_a_date_may_be_written_as_people_do(text: str) -> None:
    assert read_day(text, TODAY) == date(2026, 11, 30)


def test_a_date_without_a_year_is_the_nearest() -> None:
    assert read_day("4 januari", TODAY) == date(2027, 1, 4)
    assert read_day("4 oktober", TODAY) == date(2026, 10, 4)
    assert read_day("29-2", date(2027, 12, 1)) == date(2028, 2, 29)


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("31-2-2026", "datum-bestaat-niet"),
        ("31-2", "datum-bestaat-niet"),
        ("30-13", "datum-bestaat-niet"),
        ("morgen", "datum-onleesbaar"),
        ("", "datum-onleesbaar"),
        ("30 brumaire", "datum-onleesbaar"),
        ("1e9", "datum-onleesbaar"),
        ("30-11-0000", "datum-bestaat-niet"),
        ("30-11-2026", None),
    ],
)
def test_what_is_no_date_says_why(text: str, why: str | None) -> None:
    assert explain_day(text, TODAY) == why


def test_a_date_is_told_in_words() -> None:
    assert write_day(date(2026, 11, 30)) == "30 november 2026"
    assert write_long(date(2026, 11, 30)) == "maandag 30 november 2026"


def easter(year: int) -> date:
    """Meeus, Jones and Butcher: to hold the table against."""
    a, (b, c) = year % 19, divmod(year, 100)
    d, e = divmod(b, 4)
    g = (8 * b + 13) // 25
    h = (19 * a + b - d - g + 15) % 30
    i, k = divmod(c, 4)
    l_ = (32 + 2 * e + 2 * i - h - k) % 7
    m = (a + 11 * h + 22 * l_) // 451
    month, day = divmod(h + l_ - 7 * m + 114, 31)
    return date(year, month, day + 1)


@pytest.mark.parametrize("year", range(2024, 2034))
def test_the_feestdagen_stand_where_the_calendar_puts_them(year: int) -> None:
    sunday = easter(year)
    king = date(year, 4, 27)
    days = {date(year, 1, 1), king - timedelta(days=king.weekday() == 6), date(year, 12, 25), date(year, 12, 26)}
    days |= {sunday + timedelta(days=more) for more in (1, 39, 50)}
    days |= {date(year, 5, 5)} if year % 5 == 0 else set()
    assert {day for day in HOLIDAYS if day.year == year} == days


@pytest.mark.parametrize(("year", "count"), [(2025, 7), (2026, 6)])
def test_as_many_feestdagen_fall_on_a_weekday_as_the_fact_sheet_counts(year: int, count: int) -> None:
    assert sum(day.year == year and day.weekday() < 5 for day in HOLIDAYS) == count


def test_nobody_works_on_a_feestdag_or_in_the_weekend() -> None:
    assert not is_workday(date(2026, 12, 25))
    assert not is_workday(date(2026, 11, 21))
    assert is_workday(date(2026, 12, 24))
