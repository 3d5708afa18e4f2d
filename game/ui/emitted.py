"""What widgets tell a screen; a button tells whatever value it was given."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Changed:
    """The value of an entry, check, choice of one, tab or table row became another."""

    name: str
    value: object


@dataclass(frozen=True, slots=True)
class Submitted:
    """Enter in an entry, Enter or a double click on a table row."""

    name: str
    value: object


@dataclass(frozen=True, slots=True)
class Back:
    """Esc, with nothing open on top of the screen."""


@dataclass(frozen=True, slots=True)
class Help:
    """F1."""
