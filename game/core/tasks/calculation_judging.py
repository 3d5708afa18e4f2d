"""Judging a calculation: each line beside the player's own numbers, and the mistake a wrong one looks like."""

from collections.abc import Mapping
from dataclasses import replace
from decimal import Decimal

from game.core.evidence import Rating, Reason
from game.core.tasks.calculation_mistakes import recognised, rounding
from game.core.tasks.calculation_sheet import (
    ZERO,
    RateLine,
    Step,
    Term,
    computed,
    known,
    own,
    rounded,
    unrounded,
    value_in,
)
from game.core.tasks.calculation_slips import Named, Sheet
from game.core.tasks.calculation_telling import show_bare, show_step, told, with_numbers

Judgement = tuple[Rating, Reason]


def sheet_of(task_steps: tuple[Step, ...], rates: tuple[RateLine, ...], entries: Mapping[str, str]) -> Sheet:
    """The sheet as it was handed in: everything may be told."""
    values = own(task_steps, entries)
    steps = {step.id: step for step in task_steps}
    return Sheet(steps, rates, values, own(task_steps, {}), unrounded(task_steps, values), values)


def still_at_work(sheet: Sheet, entries: Mapping[str, str]) -> Sheet:
    """The same sheet, of which nothing may be told that does not stand on it."""
    return replace(sheet, told=known(sheet.steps.values(), entries))


def judged(sheet: Sheet, step: Step, entries: Mapping[str, str]) -> Judgement:
    """A line the player filled in. What was wrong before is no mistake again: only this step counts."""
    if step.done == "kiezen":
        return _chosen(step, entries[step.id])
    typed = sheet.values[step.id]
    if step.operation.kind == "minimaal":
        return _decided(sheet, step, typed)
    right, key = computed(step, sheet.values), sheet.key.get(step.id)
    if typed == right:
        return "sterk", _reason(sheet, step, "goed" if right == key else "doorgerekend", _shown("sleutel", step, key))
    if typed == key:
        return "sterk", _reason(sheet, step, "goed-los")
    return _wrong(sheet, step, typed, right) if right is not None else ("zwak", _reason(sheet, step, "onbekend"))


def as_tip(reason: Reason) -> Reason:
    """The same, for who is still at work: what went wrong and how it is done, but never the number itself."""
    kind = reason.key.removeprefix("calculatie-")
    if kind in TOLD_ALREADY:
        return reason
    kept = tuple((name, value) for name, value in reason.values if name not in ("goed", "sleutel"))
    return Reason(f"calculatie-tip-{kind}", kept)


TOLD_ALREADY = ("goed", "keuze-goed", "binnen-grenzen", "te-laag", "te-hoog")
"""Kinds that give nothing away: the answer is right, or its bounds stand in the task."""


def left_blank(sheet: Sheet, step: Step) -> Reason:
    """A line the player did not come to: how it was done."""
    if step.done == "kiezen":
        return Reason("calculatie-niet-gekozen", (("label", step.label), ("goed", _good_choices(step))))
    return _reason(sheet, step, "leeg")


def _chosen(step: Step, name: str) -> Judgement:
    choice = next(choice for choice in step.choices if choice.id == name)
    names = (("label", step.label), ("getypt", choice.text.rstrip(".")), ("goed", _good_choices(step)))
    kind = "goed" if choice.good else "fout"
    reason = Reason(f"calculatie-keuze-{kind}", (*names, ("uitleg", choice.explanation or step.explanation)))
    return "sterk" if choice.good else "zwak", reason


def _good_choices(step: Step) -> str:
    return " of ".join(choice.text.rstrip(".") for choice in step.choices if choice.good)


def _decided(sheet: Sheet, step: Step, typed: Decimal) -> Judgement:
    """A number the player may decide, within bounds."""
    low, high = (_bound(sheet, step, side) for side in (step.operation.left, step.operation.right))
    bounds = (("laagste", show_step(step, low)), ("hoogste", show_step(step, high)))
    if low <= typed <= high:
        return "sterk", _reason(sheet, step, "binnen-grenzen", bounds)
    return "zwak", _reason(sheet, step, "te-laag" if typed < low else "te-hoog", bounds)


def _bound(sheet: Sheet, step: Step, side: tuple[Term, ...]) -> Decimal:
    return rounded(sum(map(value_in(sheet.values), side), ZERO), step)


def _wrong(sheet: Sheet, step: Step, typed: Decimal, right: Decimal) -> Judgement:
    difference = rounding(sheet, step, typed, right)
    if difference:
        return "neutraal", _reason(sheet, step, difference, (("cijfers", str(step.digits)),))
    mistake = recognised(sheet, step, typed)
    if mistake is None:
        return "zwak", _reason(sheet, step, "onbekend")
    return mistake.rating, _reason(sheet, step, mistake.kind, mistake.names)


def _reason(sheet: Sheet, step: Step, kind: str, names: Named = ()) -> Reason:
    """The values every sentence can use: what was typed, what it should be, and how it is done."""
    right = computed(step, sheet.values)
    usual = (
        ("label", step.label),
        *_shown("getypt", step, sheet.values.get(step.id)),
        *_shown("goed", step, right),
        ("hoe", told(step.operation, with_numbers(sheet.steps, sheet.told))),
        ("uitleg", step.explanation),
    )
    return Reason(f"calculatie-{kind}", (*usual, *names))


def _shown(name: str, step: Step, value: Decimal | None) -> Named:
    """The value as written; a typed number keeps all its decimals."""
    return () if value is None else ((name, max(show_step(step, value), show_bare(value, step.form), key=len)),)
