"""Typing in a field: what is asked, and why something does not fit."""

from game.core import calculator, entry
from game.core.calendar import explain_day
from game.core.tasks.rules import Field, Option
from game.words import calculatie, postvak, terminal

SUM = "reken"
NUMBERS = ("bedrag", "percentage", "kommagetal", "getal")


def prompt(field: Field, blank: Option | None) -> str:
    unit = f" ({field.unit})" if field.unit else ""
    asked = terminal.TYPE_OR_BLANK if blank else terminal.TYPE_VALUE
    return asked.format(label=f"{field.label}{unit}", form=_form(field))


def misfit(field: Field, typed: str) -> str:
    """Why this cannot stand here, and what can."""
    if field.make == SUM:
        why = calculator.explain(typed)
        return calculatie.SUMS[why] if why else terminal.DOES_NOT_FIT.format(form=terminal.SUM)
    key = entry.explain(field.form, typed, field.low, field.high) if field.form in NUMBERS else None
    if field.form == "datum" and (why := explain_day(typed)):
        return postvak.DATES[why]
    return calculatie.INPUT[key] if key else terminal.DOES_NOT_FIT.format(form=_form(field))


def _form(field: Field) -> str:
    return terminal.SUM if field.make == SUM else terminal.FORMS[field.form]
