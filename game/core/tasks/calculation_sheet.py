"""The worksheet: how each number comes about, rounded per step, and what the player's own numbers lead to."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from decimal import ROUND_HALF_UP, Decimal
from functools import reduce
from operator import mul
from typing import Literal

from game.core.entry import read_number
from game.core.evidence import Rating
from game.core.tasks.rules import secret

ZERO, ONE = Decimal(0), Decimal(1)
Kind = Literal[
    "gegeven", "percentage", "optellen", "aftrekken", "vermenigvuldigen", "delen", "opslag", "marge", "minimaal", ""
]
Done = Literal["gegeven", "berekend", "typen", "kiezen"]
DIGITS = {"bedrag": 2, "percentage": 2, "kommagetal": 4, "getal": 0}
"""Decimals a step is rounded to, half up, as the number is shown: the factor keeps four (feiten §1.5)."""


@dataclass(frozen=True, slots=True)
class Term:
    """One part a number is made from: an earlier step, a line of the table, or a number of the author's.

    `value` is plain: 10,87% is 0.1087. It is nothing for a step, whose value depends on the player.
    """

    label: str
    form: str
    step: str = ""
    rate: str = ""
    value: Decimal = ZERO


@dataclass(frozen=True, slots=True)
class Operation:
    """How a number comes about. Parts on one side are added up, except in a product."""

    kind: Kind
    left: tuple[Term, ...] = ()
    right: tuple[Term, ...] = ()

    def needs(self) -> tuple[str, ...]:
        """The steps it is made from directly."""
        return tuple(term.step for term in (*self.left, *self.right) if term.step)


@dataclass(frozen=True, slots=True)
class Choice:
    """`term` is the rate, step or number the answer stands for, when it stands for one."""

    id: str
    text: str
    term: Term | None
    good: bool = secret()
    explanation: str = secret()


@dataclass(frozen=True, slots=True)
class OwnMistake:
    """A typical mistake the author described."""

    name: str
    operation: Operation
    rating: Rating
    explanation: str


@dataclass(frozen=True, slots=True)
class Step:
    """One line of the worksheet. `done` says who does it; `digits` are the decimals as the number is shown; `unit` is
    what the author counts in, beside the sign of the form itself; `inside` are the steps it is made from, near and far;
    `most` is what comes of it with the largest choice everywhere, as far as that can be said.
    """

    id: str
    label: str
    form: str
    digits: int
    unit: str
    done: Done
    operation: Operation
    inside: frozenset[str]
    choices: tuple[Choice, ...]
    helps: bool
    keeps: tuple[str, str] | None
    below_zero: bool
    most: Decimal | None
    mistakes: tuple[OwnMistake, ...] = secret()
    kansen: tuple[str, ...] = secret()
    explanation: str = secret()


@dataclass(frozen=True, slots=True)
class RateLine:
    """A line of a table as it lies on the desk, `written` as the author did; `holds` is false for the old table."""

    id: str
    label: str
    written: str
    value: Decimal
    form: str
    when: str
    source: str
    date: str
    group: str
    table: str
    holds: bool


Values = Mapping[str, Decimal]
Entries = Mapping[str, str]


def places(step: Step) -> int:
    """Decimals of the plain value: a percentage of 15,76 is 0.1576."""
    return step.digits + (2 if step.form == "percentage" else 0)


def rounded(value: Decimal, step: Step) -> Decimal:
    """Half up, to the decimals of this step."""
    return value.quantize(ONE.scaleb(-places(step)), ROUND_HALF_UP)


def outcome(operation: Operation, value_of: Callable[[Term], Decimal]) -> Decimal:
    """What the operation comes to, not rounded; ZeroDivisionError where there is nothing to divide by."""
    left = tuple(value_of(term) for term in operation.left)
    right = sum((value_of(term) for term in operation.right), ZERO)
    match operation.kind:
        case "percentage":
            return sum(left, ZERO) * right
        case "aftrekken":
            return right - sum(left, ZERO)
        case "vermenigvuldigen":
            return reduce(mul, left)
        case "delen":
            return _divided(sum(left, ZERO), right)
        case "opslag":
            return right * (ONE + sum(left, ZERO))
        case "marge":
            return _divided(right, ONE - sum(left, ZERO))
        case "minimaal":
            return right
        case _:
            return sum(left, ZERO)


def _divided(dividend: Decimal, divisor: Decimal) -> Decimal:
    if not divisor:
        raise ZeroDivisionError
    return dividend / divisor


def value_in(values: Values) -> Callable[[Term], Decimal]:
    return lambda term: values[term.step] if term.step else term.value


def computed(step: Step, values: Values) -> Decimal | None:
    """The right value of a step beside these values of the steps before it; None when one of them is not known."""
    try:
        return rounded(outcome(step.operation, value_in(values)), step)
    except (KeyError, ZeroDivisionError):
        return None


def entered(step: Step, entries: Entries, values: Values) -> Decimal | None:
    """The plain value the player typed, rounded as this line asks, or chose; None when the line is still blank."""
    text = entries.get(step.id)
    if text is None:
        return None
    if step.done == "kiezen":
        return _chosen(next((choice for choice in step.choices if choice.id == text), None), values)
    number = read_number(step.form, text)
    return rounded(number / 100 if step.form == "percentage" else number, step)


def _chosen(choice: Choice | None, values: Values) -> Decimal | None:
    term = choice.term if choice else None
    return None if term is None else values.get(term.step) if term.step else term.value


def known(steps: Iterable[Step], entries: Entries) -> dict[str, Decimal]:
    """The numbers that stand on the sheet: given, filled in, or worked out from what stands there."""
    return _filled(steps, entries, lambda step, values: None)


def own(steps: Iterable[Step], entries: Entries) -> dict[str, Decimal]:
    """The whole sheet from the player's own numbers; a line left blank gets what should have stood there.

    Without entries this is the answer key.
    """
    return _filled(steps, entries, right_value)


def right_value(step: Step, values: Values) -> Decimal | None:
    if step.done == "kiezen":
        return _chosen(next((choice for choice in step.choices if choice.good), None), values)
    return computed(step, values)


Blank = Callable[[Step, Values], Decimal | None]


def _filled(steps: Iterable[Step], entries: Entries, blank: Blank) -> dict[str, Decimal]:
    values: dict[str, Decimal] = {}
    for step in steps:
        value = entered(step, entries, values)
        if value is None and step.id not in entries:
            value = blank(step, values) if step.done in ("typen", "kiezen") else computed(step, values)
        if value is not None:
            values[step.id] = value
    return values


def unrounded(steps: Iterable[Step], neat: Values) -> dict[str, Decimal]:
    """The same sheet of somebody who rounds nothing on the way, as a spreadsheet does."""
    values: dict[str, Decimal] = {}
    for step in steps:
        if step.id in neat:
            values[step.id] = _kept_exact(step, neat, values)
    return values


def _kept_exact(step: Step, neat: Values, values: Values) -> Decimal:
    if step.done == "kiezen" or step.operation.kind in ("gegeven", "minimaal") or computed(step, neat) != neat[step.id]:
        return neat[step.id]
    try:
        return outcome(step.operation, value_in(values))
    except (KeyError, ZeroDivisionError):
        return neat[step.id]
