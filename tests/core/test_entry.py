"""A typed number: read the Dutch way, or refused with a sentence that helps."""

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from game.core.entry import LONGEST, explain, read_number, write_number
from game.words.calculatie import INPUT


@pytest.mark.parametrize(
    ("form", "text", "number"),
    [
        *(("bedrag", "1.234,5", "1234.5"), ("bedrag", "1 234,50", "1234.50"), ("bedrag", "€ 12", "12")),
        *(
            ("bedrag", "€12,50", "12.5"),
            ("bedrag", "12 euro", "12"),
            ("bedrag", "12,-", "12"),
            ("bedrag", "-€ 3", "-3"),
        ),
        *(("bedrag", "15,96 euro", "15.96"), ("bedrag", "€ 15,96", "15.96"), ("bedrag", "15.96", "15.96")),
        *(("bedrag", "15,96€", "15.96"), ("bedrag", "15,96euro", "15.96"), ("bedrag", "EUR 15,96", "15.96")),
        *(("bedrag", "€ 15.96", "15.96"), ("bedrag", "15.9", "15.9"), ("bedrag", "1,234.50", "1234.50")),
        *(("bedrag", "1.234", "1234"), ("bedrag", "1.234,50", "1234.50"), ("bedrag", "-15.96", "-15.96")),
        *(("bedrag", "€ 12,-", "12"), ("bedrag", "15,96 Euro", "15.96"), ("bedrag", "0.5", "0.5")),
        *(("kommagetal", "1.9825", "1.9825"), ("kommagetal", "0.875", "0.875"), ("percentage", "10.87%", "10.87")),
        *(("bedrag", "−3,00", "-3"), ("bedrag", "+3", "3"), ("bedrag", "007,10", "7.10")),
        *(("percentage", "10,87%", "10.87"), ("percentage", "10,87 procent", "10.87"), ("percentage", "25", "25")),
        *(
            ("kommagetal", "1,9825", "1.9825"),
            ("kommagetal", "2", "2"),
            ("getal", "1.040", "1040"),
            ("getal", "0", "0"),
        ),
    ],
)
def test_a_number_is_read_as_the_dutch_write_it(form: str, text: str, number: str) -> None:
    assert read_number(form, text) == Decimal(number)
    assert explain(form, text) is None


@pytest.mark.parametrize(
    ("form", "text", "why"),
    [
        *(("bedrag", "", "invoer-leeg"), ("bedrag", "   ", "invoer-leeg"), ("bedrag", "1" * 41, "invoer-te-lang")),
        *(("bedrag", "1.23.45", "invoer-punt"), ("bedrag", "1.234.5", "invoer-punt")),
        *(("bedrag", "1,23.45", "invoer-punt"), ("bedrag", "0.965", "invoer-centen")),
        *(("bedrag", "12,345", "invoer-centen"), ("kommagetal", "1,1234567", "invoer-decimalen")),
        *(("getal", "3,5", "invoer-heel"), ("bedrag", "1234567890", "invoer-te-groot")),
        *(("bedrag", "12%", "invoer-procent"), ("percentage", "€ 12", "invoer-euro"), ("getal", "€ 3", "invoer-euro")),
        *(
            ("bedrag", "1e9", "invoer-geen-getal"),
            ("bedrag", "NaN", "invoer-geen-getal"),
            ("getal", "drie", "invoer-geen-getal"),
        ),
        *(
            ("bedrag", "１２", "invoer-geen-getal"),
            ("bedrag", "12,", "invoer-geen-getal"),
            ("bedrag", "1.23.4", "invoer-punt"),
        ),
    ],
)
def test_what_is_no_number_is_refused_with_a_reason(form: str, text: str, why: str) -> None:
    assert explain(form, text) == why
    assert why in INPUT
    with pytest.raises(ValueError):
        read_number(form, text)


def test_below_zero_is_refused_only_where_it_cannot_be() -> None:
    assert explain("bedrag", "-3", 0) == "invoer-negatief"
    assert explain("bedrag", "-3") is None
    assert explain("bedrag", "0", 0) is None


@pytest.mark.parametrize(
    ("form", "text", "low", "high", "why"),
    [
        ("bedrag", "15,96", 200, 25000, None),
        ("bedrag", "1596", 200, 25000, "invoer-te-hoog"),
        ("bedrag", "250,00", 200, 25000, None),
        ("bedrag", "250,01", 200, 25000, "invoer-te-hoog"),
        ("bedrag", "0,15", 200, 25000, "invoer-te-laag"),
        ("bedrag", "-3", 200, 25000, "invoer-negatief"),
        ("kommagetal", "16712", None, 100, "invoer-te-hoog"),
        ("kommagetal", "1,6712", None, 100, None),
        ("getal", "169", 0, 168, "invoer-te-hoog"),
        ("bedrag", "drie", 200, 25000, "invoer-geen-getal"),
    ],
)
def test_what_lies_far_outside_what_can_be_is_refused_with_a_reason(
    form: str, text: str, low: int | None, high: int | None, why: str | None
) -> None:
    assert explain(form, text, low, high) == why
    assert why is None or why in INPUT


@given(st.integers(-99_999_999_999, 99_999_999_999))
def test_an_amount_that_is_written_is_read_back(cents: int) -> None:
    amount = Decimal(cents) / 100
    assert read_number("bedrag", write_number(amount, 2)) == amount


@given(st.sampled_from(("bedrag", "percentage", "kommagetal", "getal")), st.text(max_size=LONGEST + 5))
def test_any_text_at_all_is_read_or_refused(form: str, text: str) -> None:
    why = explain(form, text)
    assert why in INPUT if why else read_number(form, text).is_finite()
