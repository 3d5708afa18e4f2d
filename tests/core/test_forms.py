"""What is typed on a line is read as people write it, and refused when it says nothing."""

from datetime import date

import pytest

from game.core.forms import is_readable, is_same

TODAY = date(2026, 11, 16)


@pytest.mark.parametrize(
    ("form", "text", "readable"),
    [
        ("datum", "2026-11-16", True),
        ("datum", "16-11-2026", True),
        ("datum", "30 november", True),
        ("datum", "30/11", True),
        ("datum", "31-2-2026", False),
        ("datum", "morgen", False),
        ("tijd", "8.30", True),
        ("tijd", "25:00", False),
        ("bedrag", "€ 1.234,5", True),
        ("bedrag", "1e9", False),
        ("getal", "12,5", False),
        ("tekst", "a" * 2000, True),
        ("tekst", "a" * 2001, False),
        ("tekst", "   ", False),
    ],
)
def test_a_text_can_be_read_in_its_form_or_not(form: str, text: str, readable: bool) -> None:
    assert is_readable(form, text, TODAY) is readable


@pytest.mark.parametrize(
    ("form", "one", "other"),
    [
        ("datum", "30 november", "2026-11-30"),
        ("tijd", "08.30", "8:30"),
        ("bedrag", "€ 12", "12,00"),
        ("tekst", "Ja", "ja"),
    ],
)
def test_what_counts_is_what_it_says_and_not_how_it_is_written(form: str, one: str, other: str) -> None:
    assert is_same(form, one, other, TODAY)


def test_a_date_without_a_year_is_the_one_nearest_to_today() -> None:
    assert is_same("datum", "5 januari", "5-1-2027", TODAY)
    assert not is_same("datum", "5 januari", "5-1-2026", TODAY)
