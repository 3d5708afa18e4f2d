"""The calculator on the desk: sums in Dutch notation, read by hand and worked out in decimals."""

import re
from collections.abc import Iterator
from decimal import ROUND_HALF_UP, Decimal

from game.core.entry import write_number

LONGEST = 80
_TOKEN = re.compile(
    r"\s*(?:(?P<whole>[1-9][0-9]{0,2}(?:\.[0-9]{3})+(?![0-9.])|[0-9]++(?!\.[0-9]))(?:,(?P<rest>[0-9]+))?"
    r"|(?P<point>[0-9]+\.[0-9]+)(?![0-9.,])|(?P<sign>[-+*/()%]))"
)
"""A point before three digits stands for a thousand; any other is meant as a comma, as on a phone: 15.96."""
_SIGNS = str.maketrans({"×": "*", "x": "*", "X": "*", "·": "*", "÷": "/", ":": "/", "−": "-", "–": "-", "€": " "})
_TOO_BIG = Decimal(10) ** 12


class Miscalculation(ValueError):  # noqa: N818 - named after what happened
    """A sum that cannot be worked out; the message is the key of a sentence."""


def calculate(expression: str) -> Decimal:
    """The outcome, not rounded. A percent sign divides what stands before it by a hundred: 8% is 0,08.

    Miscalculation when it is no sum, divides by nothing or grows too big.
    """
    if len(expression) > LONGEST:
        raise Miscalculation("som-te-lang")
    sum_ = _Sum(_tokens(expression.translate(_SIGNS).strip().removesuffix("=")))
    outcome = sum_.whole()
    if abs(outcome) >= _TOO_BIG:
        raise Miscalculation("som-te-groot")
    return outcome


def explain(expression: str) -> str | None:
    """Why this is no sum; None when it is."""
    try:
        calculate(expression)
    except Miscalculation as why:
        return str(why)
    return None


def show(outcome: Decimal) -> str:
    """The outcome as the display shows it: at most six decimals, no zeros at the end."""
    rounded = outcome.quantize(Decimal("0.000001"), ROUND_HALF_UP)
    return re.sub(r",?0*$", "", write_number(rounded, 6)) if rounded else "0"


def _tokens(text: str) -> Iterator[str]:
    place = 0
    text = text.rstrip()
    while place < len(text):
        found = _TOKEN.match(text, place)
        if not found:
            raise Miscalculation("som-punt" if re.match(r"\s*[0-9]+\.", text[place:]) else "som-teken")
        yield found["sign"] or found["point"] or f"{found['whole'].replace('.', '')}.{found['rest'] or 0}"
        place = found.end()


class _Sum:
    """Reads one sum from its tokens: products before sums, a minus sign before, a percent sign behind."""

    def __init__(self, tokens: Iterator[str]) -> None:
        self.tokens = list(tokens)
        self.place = 0

    def whole(self) -> Decimal:
        outcome = self._added()
        if self._next():
            raise Miscalculation("som-onaf")
        return outcome

    def _next(self) -> str:
        return self.tokens[self.place] if self.place < len(self.tokens) else ""

    def _take(self, signs: str) -> str:
        token = self._next()
        if not token or token not in signs:
            return ""
        self.place += 1
        return token

    def _added(self) -> Decimal:
        outcome = self._multiplied()
        while sign := self._take("+-"):
            right = self._multiplied()
            outcome = outcome + right if sign == "+" else outcome - right
        return outcome

    def _multiplied(self) -> Decimal:
        outcome = self._signed()
        while sign := self._take("*/"):
            right = self._signed()
            if sign == "/" and not right:
                raise Miscalculation("som-delen-door-nul")
            outcome = outcome * right if sign == "*" else outcome / right
        return outcome

    def _signed(self) -> Decimal:
        if self._take("-"):
            return -self._signed()
        outcome = self._part()
        while self._take("%"):
            outcome = outcome / 100
        return outcome

    def _part(self) -> Decimal:
        if self._take("("):
            outcome = self._added()
            if not self._take(")"):
                raise Miscalculation("som-haakje")
            return outcome
        token = self._next()
        if not token or not token[0].isdigit():
            raise Miscalculation("som-onaf")
        self.place += 1
        return Decimal(token)
