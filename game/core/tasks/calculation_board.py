"""What lies on the desk of a calculation: the sheet, the tables, the calculator; what can be done and what happened."""

from dataclasses import dataclass

from game.core.evidence import Opportunity, Reason
from game.core.tasks.calculation_sheet import RateLine, Step
from game.core.tasks.rules import Field, Option, secret

# What the player does ---------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Enter:
    """Type a number on a line of the sheet."""

    step: str
    text: str


@dataclass(frozen=True, slots=True)
class Choose:
    """Choose the answer of a step that is not typed."""

    step: str
    choice: str


@dataclass(frozen=True, slots=True)
class Calculate:
    """Work out a sum on the calculator; it costs nothing and fills in nothing."""

    machine: str
    expression: str


@dataclass(frozen=True, slots=True)
class HandIn:
    """Hand in the sheet: this ends the task."""


ACTIONS = {"vul-in": Enter, "kies": Choose, "reken": Calculate, "lever-in": HandIn}
CALCULATOR = "rekenmachine"
ROLL = 30
"""Sums that stay on the paper roll of the calculator."""


@dataclass(frozen=True, slots=True)
class Entered:
    """A line as the player left it: what was typed, or the name of the choice."""

    step: str
    text: str


@dataclass(frozen=True, slots=True)
class HandedIn:
    pass


# What stays fixed -------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Task:
    id: str
    title: str
    situation: str
    steps: tuple[Step, ...]
    rates: tuple[RateLine, ...]
    shown_rates: tuple[RateLine, ...]
    calculator: bool
    minutes: int
    opportunities: tuple[Opportunity, ...] = secret()
    missed: tuple[tuple[str, str | Reason], ...] = secret()

    def __hash__(self) -> int:
        return hash((self.id, self.title, len(self.steps)))


@dataclass(frozen=True, slots=True)
class State:
    """`entries` holds (step, text) in the order of writing; `roll` the sums made on the calculator."""

    entries: tuple[tuple[str, str], ...] = ()
    roll: tuple[tuple[str, str], ...] = ()
    handed_in: bool = False


@dataclass(frozen=True, slots=True)
class Row:
    """A line of the sheet. `done` is gegeven, berekend, typen or kiezen; `value` is what stands there, '' for nothing.

    `how` tells how it is done and `uses` from which lines, where the author helps. `outdated`: something it is made
    from was changed after it.
    """

    id: str
    label: str
    form: str
    unit: str
    done: str
    value: str
    how: str
    outdated: bool
    uses: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class RateRow:
    """A line of the tables on the desk, with where it comes from and since when; `holds` is false for the old table."""

    label: str
    value: str
    when: str
    source: str
    date: str
    group: str
    table: str
    holds: bool


@dataclass(frozen=True, slots=True)
class View:
    """`running` is the latest total that stands on the sheet (label, amount), empty while there is none; `open` the
    lines still to be done."""

    title: str
    situation: str
    rows: tuple[Row, ...]
    rates: tuple[RateRow, ...]
    roll: tuple[tuple[str, str], ...]
    calculator: bool
    running: tuple[str, str]
    open: int
    options: tuple[Option, ...]
    fields: tuple[Field, ...]
