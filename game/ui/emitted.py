"""What widgets tell a screen; a button tells whatever value it was given."""

from typing import NamedTuple


class Changed(NamedTuple):
    """The value of an entry, check, choice of one, tab or table row became another."""

    name: str
    value: object


class Submitted(NamedTuple):
    """Enter in an entry, Enter or a double click on a table row."""

    name: str
    value: object


class Back:
    """Esc, with nothing open on top of the screen."""


class Help:
    """F1."""


class Aloud:
    """Read this screen to me; while that is being done: stop."""
