"""Typical mistakes of a calculation: what each would bring, so that a wrong number can be named."""

from collections.abc import Iterator
from dataclasses import dataclass
from decimal import ROUND_HALF_UP, Decimal
from itertools import chain

from game.core.evidence import Rating
from game.core.tasks.calculation_sheet import ONE, Operation, Step, Values, outcome, places, rounded, value_in
from game.core.tasks.calculation_slips import Named, Sheet, slips


@dataclass(frozen=True, slots=True)
class Mistake:
    """`kind` is the end of the key of its sentence; `names` are the values that sentence needs beside the usual."""

    kind: str
    value: Decimal
    names: Named = ()
    rating: Rating = "zwak"


def mistakes(sheet: Sheet, step: Step) -> Iterator[Mistake]:
    """Every known mistake in this step with what comes out of it, likeliest first; never the right one, no doubles."""
    right = _worked_out(step, step.operation, sheet.values)
    if right is None:
        return
    seen = {right}
    for found in chain(_own(sheet, step), _generic(sheet, step), _typing(step, right)):
        if found.value not in seen:
            seen.add(found.value)
            yield found


def recognised(sheet: Sheet, step: Step, typed: Decimal) -> Mistake | None:
    """The mistake that explains this number, when there is one."""
    return next((mistake for mistake in mistakes(sheet, step) if mistake.value == typed), None)


def rounding(sheet: Sheet, step: Step, typed: Decimal, right: Decimal) -> str | None:
    """The kind of a difference that is only rounding, which is no mistake in the thinking."""
    if step.form == "getal":
        return None
    if typed == _worked_out(step, step.operation, sheet.exact):
        return "onderweg-niet-afgerond"
    if abs(typed - right) <= ONE.scaleb(-places(step)):
        return "op-een-na"
    coarser = (right.quantize(ONE.scaleb(less - places(step)), ROUND_HALF_UP) for less in (1, 2))
    return "te-grof" if step.form != "bedrag" and typed in coarser else None


def _own(sheet: Sheet, step: Step) -> Iterator[Mistake]:
    for mine in step.mistakes:
        value = _worked_out(step, mine.operation, sheet.values)
        if value is not None:
            yield Mistake("eigen", value, (("fout", mine.name), ("aanpak", mine.explanation)), mine.rating)


def _generic(sheet: Sheet, step: Step) -> Iterator[Mistake]:
    for kind, operation, names in slips(sheet, step):
        value = _worked_out(step, operation, sheet.values)
        if value is not None:
            yield Mistake(kind, value, names)


def _typing(step: Step, right: Decimal) -> Iterator[Mistake]:
    """The right digits in the wrong place, rounded again, or with the wrong sign."""
    moved = (rounded(right.scaleb(power), step) for power in (1, -1, 2, -2, 3, -3))
    yield from (Mistake("komma-verschoven", value) for value in moved if value)
    yield Mistake("minteken", -right)


def _worked_out(step: Step, operation: Operation, values: Values) -> Decimal | None:
    try:
        return rounded(outcome(operation, value_in(values)), step)
    except (KeyError, ZeroDivisionError):
        return None
