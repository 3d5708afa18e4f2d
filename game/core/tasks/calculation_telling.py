"""Numbers and sums of a worksheet as they are written: € 16,00, 10,87% van bruto uurloon."""

from collections.abc import Callable, Mapping
from decimal import Decimal

from game.core.entry import write_number
from game.core.tasks.calculation_sheet import Operation, Step, Term, Values, rounded


def show(value: Decimal, form: str, digits: int) -> str:
    """A plain value as it is written: € 16,00, 10,87%, 1,9825 or 38."""
    if form == "percentage":
        return f"{write_number(value * 100, digits)}%"
    return f"€ {write_number(value, digits)}" if form == "bedrag" else write_number(value, digits)


def show_step(step: Step, value: Decimal) -> str:
    """As `show`; a percentage that counts something else (points of an NPS) goes without its sign."""
    neat = rounded(value, step)
    if step.form == "percentage" and step.unit:
        return write_number(neat * 100, step.digits)
    return show(neat, step.form, step.digits)


def show_bare(value: Decimal, form: str) -> str:
    """As `show`, with no more decimals than the value needs: 8% and 6,10%; an amount keeps its cents."""
    shown = value * 100 if form == "percentage" else value
    needed = max(0, -int(shown.normalize().as_tuple().exponent))
    pair = form == "bedrag" or (form == "percentage" and needed)
    return show(value, form, max(needed, 2) if pair else needed)


def told(operation: Operation, name_of: Callable[[Term], str]) -> str:
    """How it is done, in a line: `10,87% van bruto uurloon`."""
    left, right = tuple(map(name_of, operation.left)), tuple(map(name_of, operation.right))
    match operation.kind:
        case "percentage":
            return f"{_together(left)} van {_together(right)}"
        case "aftrekken":
            return " − ".join((_together(right), *left))
        case "vermenigvuldigen":
            return " × ".join(left)
        case "delen":
            return f"{_together(left)} ÷ {_together(right)}"
        case "opslag":
            return f"{_together(right)} × (100% + {' + '.join(left)})"
        case "marge":
            return f"{_together(right)} ÷ (100% − {' − '.join(left)})"
        case "minimaal":
            return f"{_together(left)} – {_together(right)}"
        case _:
            return " + ".join(left)


def _together(names: tuple[str, ...]) -> str:
    return names[0] if len(names) == 1 else f"({' + '.join(names)})"


def with_labels(term: Term) -> str:
    """An earlier step by its name, a rate or a number as itself."""
    return in_sentence(term.label) if term.step else show_bare(term.value, term.form)


def with_numbers(steps: Mapping[str, Step], values: Values) -> Callable[[Term], str]:
    """An earlier step by its number; by its name where that number is not known."""

    def name(term: Term) -> str:
        return show_step(steps[term.step], values[term.step]) if term.step in values else with_labels(term)

    return name


def short(label: str) -> str:
    """A label without what the author explains behind a comma: 'Pensioen, vast 7,50%' is Pensioen."""
    return label.split(", ")[0]


def in_sentence(label: str) -> str:
    """A label inside a sentence: without its capital, unless it is an abbreviation such as AWf or StiPP."""
    is_abbreviation = any(letter.isupper() for letter in label.split(" ")[0][1:])
    return label if is_abbreviation else label[:1].lower() + label[1:]
