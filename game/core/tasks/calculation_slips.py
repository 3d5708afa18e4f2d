"""Typical slips per operation: every wrong way that beginners take, as another sum than the right one."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from decimal import ROUND_HALF_UP, Decimal

from game.core.tasks.calculation_sheet import (
    ONE,
    ZERO,
    Operation,
    RateLine,
    Step,
    Term,
    Values,
    value_in,
)
from game.core.tasks.calculation_telling import short, show, show_bare, show_step

Named = tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class Sheet:
    """Everything a mistake can be made with: the lines by name and the tables.

    `values` follow from the player's own numbers, with what should have stood on a blank line; `key` from the right
    ones; `exact` is never rounded on the way. Only values in `told` may be named in a sentence.
    """

    steps: Mapping[str, Step]
    rates: tuple[RateLine, ...]
    values: Values
    key: Values
    exact: Values
    told: Values


Slip = tuple[str, Operation, Named]
"""A mistake as another operation than the right one."""


def slips(sheet: Sheet, step: Step) -> Iterable[Slip]:
    """Every slip that can be made in this step, likeliest first; some may bring the right number after all."""
    return BY_KIND[step.operation.kind](sheet, step) if step.operation.kind in BY_KIND else ()


def _percentage(sheet: Sheet, step: Step) -> Iterator[Slip]:
    rate, base = step.operation.left, step.operation.right
    per_cent = _total(sheet, rate)
    yield "percentage-getypt", _number(per_cent * 100), ()
    yield "erbij-geteld", Operation("opslag", rate, base), ()
    for forgotten, rest in _one_less(rate):
        yield "vergeten", replace(step.operation, left=rest), _name(forgotten)
    for forgotten, rest in _one_less(base):
        yield "vergeten-in-grondslag", replace(step.operation, right=rest), _name(forgotten)
    yield from _other_rates(sheet, step.operation)
    yield from _other_bases(sheet, step)
    part = per_cent * _total(sheet, base)
    yield "eruit-gehaald", Operation("delen", (_constant(part),), (_constant(ONE + per_cent),)), ()
    yield "van-het-geheel", Operation("delen", (_constant(part),), (_constant(ONE - per_cent),)), ()


def _other_rates(sheet: Sheet, operation: Operation) -> Iterator[Slip]:
    """Last year's rate first, then any other line of the table that holds, in the place of the right one."""
    for place, term in enumerate(operation.left):
        for rate in sheet.rates:
            if rate.id == term.rate and not rate.holds:
                yield _with_rate(sheet, operation, place, rate, "oud-tarief")
        for rate in sheet.rates:
            if rate.id != term.rate and rate.holds and rate.form == "percentage":
                yield _with_rate(sheet, operation, place, rate, "ander-tarief")


def _with_rate(sheet: Sheet, operation: Operation, place: int, rate: RateLine, kind: str) -> Slip:
    right = operation.left[place]
    names = (
        ("naam", f"{rate.label} ({rate.written})"),
        ("tabel", rate.table),
        ("goede-naam", _named(right.label, _told(sheet, (right,)))),
    )
    return kind, _swapped(operation, place, Term(rate.label, rate.form, rate=rate.id, value=rate.value)), names


def _other_bases(sheet: Sheet, step: Step) -> Iterator[Slip]:
    """The same calculation with another line of the sheet as its base."""
    right = step.operation.right
    for other in _other_lines(sheet, step, {term.step for term in right}):
        names = (("naam", _line(sheet, other)), ("goede-naam", _joined(right)))
        yield "verkeerde-grondslag", replace(step.operation, right=(_line_term(other),)), names


def _other_lines(sheet: Sheet, step: Step, but: set[str]) -> Iterator[Step]:
    """Lines of the sheet that count the same thing as the right ones, this line and what follows from it left out."""
    forms = {sheet.steps[name].form for name in but if name} or {"bedrag"}
    for other in sheet.steps.values():
        fits = other.id not in {step.id, *but} and other.form in forms and other.id in sheet.values
        if fits and step.id not in other.inside:
            yield other


def _sum(sheet: Sheet, step: Step) -> Iterator[Slip]:
    addends = step.operation.left
    for forgotten, rest in _one_less(addends):
        yield "vergeten", replace(step.operation, left=rest), _name(forgotten)
    inside = {name for term in addends if term.step for name in sheet.steps[term.step].inside}
    for other in _other_lines(sheet, step, {term.step for term in addends}):
        kind = "dubbel-geteld" if other.id in inside else "hoort-er-niet-bij"
        yield kind, replace(step.operation, left=(*addends, _line_term(other))), (("naam", _line(sheet, other)),)
    for term, rest in _one_less(addends):
        yield "twee-keer", replace(step.operation, left=(*addends, term)), _name(term)
        yield "afgetrokken", Operation("aftrekken", (term,), rest), _name(term)


def _difference(sheet: Sheet, step: Step) -> Iterator[Slip]:
    less, of = step.operation.left, step.operation.right
    yield "opgeteld", Operation("optellen", (*of, *less)), ()
    for forgotten, rest in _one_less(less):
        yield "niet-afgetrokken", replace(step.operation, left=rest), _name(forgotten)
    yield "niet-afgetrokken", Operation("optellen", of), (("naam", _joined(less)),)
    yield "omgekeerd", Operation("aftrekken", of, less), ()
    for other in _other_lines(sheet, step, {term.step for term in (*less, *of)}):
        names = (("naam", _line(sheet, other)), ("goede-naam", _joined(less)))
        yield "verkeerde-afgetrokken", Operation("aftrekken", (_line_term(other),), of), names
    for other in _other_lines(sheet, step, {term.step for term in (*less, *of)}):
        names = (("naam", _line(sheet, other)), ("goede-naam", _joined(of)))
        yield "verkeerde-grondslag", replace(step.operation, right=(_line_term(other),)), names


def _product(sheet: Sheet, step: Step) -> Iterator[Slip]:
    factors = step.operation.left
    for place, term in enumerate(factors):
        value = value_in(sheet.values)(term)
        coarse = value.quantize(Decimal("0.01"), ROUND_HALF_UP)
        if coarse != value and term.form == "kommagetal":
            names: Named = (("naam", term.label), ("grof", show(coarse, "kommagetal", 2)))
            yield "factor-te-grof", _swapped(step.operation, place, _constant(coarse)), names
        if term.form == "percentage" and value > ONE:
            yield "alleen-toeslag", _swapped(step.operation, place, _constant(value - ONE)), _name(term)
    for forgotten, rest in _one_less(factors):
        yield "vergeten", replace(step.operation, left=rest), _name(forgotten)
    for place, term in enumerate(factors):
        for other in _other_lines(sheet, step, {term.step} if term.step else set()):
            if term.step and other.id not in step.inside:
                names = (("naam", _line(sheet, other)), ("goede-naam", term.label))
                yield "verkeerde-grondslag", _swapped(step.operation, place, _line_term(other)), names
    if len(factors) == 2:
        yield "gedeeld", Operation("delen", factors[:1], factors[1:]), ()
    yield "opgeteld", Operation("optellen", factors), ()


def _quotient(sheet: Sheet, step: Step) -> Iterator[Slip]:
    up, down = step.operation.left, step.operation.right
    yield "omgekeerd", Operation("delen", down, up), ()
    yield from _other_bases(sheet, step)
    for forgotten, rest in _one_less(down):
        yield "vergeten-in-grondslag", replace(step.operation, right=rest), _name(forgotten)
    for other in _other_lines(sheet, step, {term.step for term in up}):
        names = (("naam", _line(sheet, other)), ("goede-naam", _joined(up)))
        yield "verkeerde-teller", replace(step.operation, left=(_line_term(other),)), names
    yield "vermenigvuldigd", Operation("vermenigvuldigen", (*up, *down)), ()


def _surcharge(sheet: Sheet, step: Step) -> Iterator[Slip]:
    rate, base = step.operation.left, step.operation.right
    yield "marge-voor-opslag", Operation("marge", rate, base), _rate(sheet, rate)
    yield "alleen-het-deel", Operation("percentage", rate, base), ()
    yield from _of_raising(sheet, rate, base)
    yield from _other_bases(sheet, step)


def _margin(sheet: Sheet, step: Step) -> Iterator[Slip]:
    rate, base = step.operation.left, step.operation.right
    yield "opslag-voor-marge", Operation("opslag", rate, base), _rate(sheet, rate)
    yield "alleen-het-deel", Operation("percentage", rate, base), ()
    part = _total(sheet, rate) * _total(sheet, base)
    yield "alleen-het-deel", Operation("delen", (_constant(part),), (_constant(ONE - _total(sheet, rate)),)), ()
    yield from _of_raising(sheet, rate, base)
    yield from _other_bases(sheet, step)


def _of_raising(sheet: Sheet, rate: tuple[Term, ...], base: tuple[Term, ...]) -> Iterator[Slip]:
    lowered = (_constant(-_total(sheet, rate)),)
    yield "afgetrokken-percentage", Operation("opslag", lowered, base), ()
    yield "percentage-als-bedrag", Operation("optellen", (*base, _constant(_total(sheet, rate) * 100))), ()
    yield "niets-bijgeteld", Operation("optellen", base), ()


BY_KIND: Mapping[str, Callable[[Sheet, Step], Iterable[Slip]]] = {
    "percentage": _percentage,
    "optellen": _sum,
    "aftrekken": _difference,
    "vermenigvuldigen": _product,
    "delen": _quotient,
    "opslag": _surcharge,
    "marge": _margin,
}


# Parts ------------------------------------------------------------------------------------------------------------


def _constant(value: Decimal) -> Term:
    return Term("", "kommagetal", value=value)


def _number(value: Decimal) -> Operation:
    return Operation("gegeven", (_constant(value),))


def _total(sheet: Sheet, terms: tuple[Term, ...]) -> Decimal:
    return sum(map(value_in(sheet.values), terms), ZERO)


def _line_term(step: Step) -> Term:
    return Term(short(step.label), step.form, step=step.id)


def _line(sheet: Sheet, step: Step) -> str:
    value = show_step(step, sheet.told[step.id]) if step.id in sheet.told else ""
    return _named(short(step.label), value)


def _name(term: Term) -> Named:
    return (("naam", term.label or show_bare(term.value, term.form)),)


def _named(label: str, value: str) -> str:
    return f"{label} ({value})" if label and value else label or value


def _joined(terms: tuple[Term, ...]) -> str:
    return " + ".join(term.label or show_bare(term.value, term.form) for term in terms)


def _rate(sheet: Sheet, rate: tuple[Term, ...]) -> Named:
    return (("percentage", _told(sheet, rate) or _joined(rate)),)


def _told(sheet: Sheet, rate: tuple[Term, ...]) -> str:
    """The percentage itself, when every part of it may be told."""
    if any(term.step and term.step not in sheet.told for term in rate):
        return ""
    return show_bare(_total(sheet, rate), "percentage")


def _one_less(terms: tuple[Term, ...]) -> Iterator[tuple[Term, tuple[Term, ...]]]:
    """Each part that can be forgotten, with what is left then."""
    if len(terms) > 1:
        for place, term in enumerate(terms):
            yield term, (*terms[:place], *terms[place + 1 :])


def _swapped(operation: Operation, place: int, term: Term) -> Operation:
    return replace(operation, left=(*operation.left[:place], term, *operation.left[place + 1 :]))
