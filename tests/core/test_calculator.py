"""The calculator: Dutch sums, the outcome of plain decimals, and a clear no to everything else."""

from decimal import Decimal
from math import prod

import pytest
from hypothesis import given
from hypothesis import strategies as st

from game.core.calculator import LONGEST, Miscalculation, calculate, explain, show
from game.words.calculatie import SUMS


@pytest.mark.parametrize(
    ("expression", "shown"),
    [
        *(("16 × 1,5 × 1,9825", "47,58"), ("8% × 18,26", "1,4608"), ("26,72 ÷ (1 − 18%)", "32,585366")),
        *(("1.204,50 + 0,86", "1.205,36"), ("2 + 3 × 4", "14"), ("(2 + 3) × 4", "20"), ("10 - 2 - 3", "5")),
        *(("100 / 10 / 5", "2"), ("-3 - -2", "-1"), ("€ 12 x 2 =", "24"), ("6:4", "1,5"), ("50%%", "0,005")),
        *(("1 ÷ 3", "0,333333"), ("2 ÷ 3", "0,666667"), ("0", "0"), ("100", "100"), ("0 - 0,0000001", "0")),
        *(("15.96 × 1,08", "17,2368"), ("1.250 + 0.5", "1.250,5"), ("0.125 × 8", "1")),
    ],
)
def test_a_sum_comes_out_as_on_paper(expression: str, shown: str) -> None:
    assert show(calculate(expression)) == shown


@pytest.mark.parametrize(
    ("expression", "why"),
    [
        *(("", "som-onaf"), ("2 +", "som-onaf"), ("2 3", "som-onaf"), ("× 2", "som-onaf"), (")", "som-onaf")),
        *(("(2 + 3", "som-haakje"), ("1.23.4", "som-punt"), ("12.50,5", "som-punt"), ("12.345.6", "som-punt")),
        *(("5 ÷ 0", "som-delen-door-nul"), ("5 ÷ (2 − 2)", "som-delen-door-nul")),
        *(("9999999 × 9999999", "som-te-groot"), ("1e9", "som-teken"), ("__import__('os')", "som-teken")),
        *(("1" * (LONGEST + 1), "som-te-lang"), ("(" * LONGEST, "som-onaf"), ("twee", "som-teken")),
    ],
)
def test_what_is_no_sum_is_refused_with_a_reason(expression: str, why: str) -> None:
    assert explain(expression) == why
    assert why in SUMS
    with pytest.raises(Miscalculation):
        calculate(expression)


numbers = st.decimals(min_value=0, max_value=999, places=2)
trees = st.recursive(
    numbers, lambda inner: st.tuples(inner, st.sampled_from("+-*/"), inner) | st.tuples(inner), max_leaves=6
)


def written(tree: object) -> str:
    """A tree as somebody would type it: parts of more than one number between brackets."""
    match tree:
        case (left, sign, right):
            return f"({written(left)}{ {'+': ' + ', '-': ' − ', '*': ' × ', '/': ' ÷ '}[str(sign)] }{written(right)})"
        case (inner,):
            return f"-{written(inner)}"
        case _:
            return str(tree).replace(".", ",")


def worked_out(tree: object) -> Decimal:
    match tree:
        case (left, "+", right):
            return worked_out(left) + worked_out(right)
        case (left, "-", right):
            return worked_out(left) - worked_out(right)
        case (left, "*", right):
            return worked_out(left) * worked_out(right)
        case (left, _, right):
            return worked_out(left) / worked_out(right)
        case (inner,):
            return -worked_out(inner)
        case _:
            return Decimal(str(tree))


@given(trees)
def test_every_sum_has_the_outcome_of_plain_decimals(tree: object) -> None:
    text = written(tree)
    try:
        expected = worked_out(tree)
    except ArithmeticError:
        assert explain(text) in ("som-delen-door-nul", "som-te-lang")
        return
    if len(text) <= LONGEST and abs(expected) < 10**12:
        assert calculate(text) == expected
    else:
        assert explain(text) in ("som-te-groot", "som-te-lang")


products = st.lists(st.lists(st.integers(0, 99), min_size=1, max_size=4), min_size=1, max_size=5)


@given(products)
def test_products_come_before_sums(parts: list[list[int]]) -> None:
    text = " + ".join(" × ".join(map(str, factors)) for factors in parts)
    expected = sum(prod(factors) for factors in parts)
    assert calculate(text) == expected if len(text) <= LONGEST else explain(text) == "som-te-lang"


@given(st.text(max_size=120))
def test_any_text_at_all_gives_an_outcome_or_a_reason(text: str) -> None:
    why = explain(text)
    assert why in SUMS if why else show(calculate(text))
