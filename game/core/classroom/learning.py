"""Learning: what tells strong answers from weak ones, from all kansen or from all but the one that is judged.

Ridge regression on the difference between the two, one row per kans; the rows are few and their words many, so the dual
form is solved, and a row is left out of it exactly. What is written is of several kinds: how an answer is explained,
what is said, what it brings about. A kind is listened to only when the kansen agree about it more than they would by
chance: hundreds of words that tell nothing would else, together, make a sound key look wrong.
"""

import math
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence

Features = Mapping[str, float]
"""The first word of a name is its kind."""
Row = Mapping[str, Features]
"""Features by their kind."""
Table = Sequence[Sequence[float]]
"""Per row its product with every other."""

ENOUGH = 20
"""Rows that are needed before words say anything."""
CAUTION = 40.0
"""How strongly words are held back: about as much as a row of them weighs itself, for only some will come back."""
SURELY = 2.0
"""Standard errors by which the rows must agree about a kind; about what tells nothing they do so in 1 of 40 days."""


class Learned:
    """The weights of words; made once and thrown away. `rows` go by the number of their kans, `left` is how much of the
    distance from weak to strong is still to be explained in each."""

    def __init__(self, rows: Mapping[int, Features], left: Iterable[float]) -> None:
        self.places = {number: place for place, number in enumerate(rows)}
        self.enough = len(rows) > ENOUGH
        by_kind = [_by_kind(row) for row in rows.values()] if self.enough else []
        tables = {kind: _products(kind, by_kind) for kind in sorted({kind for row in by_kind for kind in row})}
        heard = {kind: table for kind, table in tables.items() if agreement(table) > SURELY}
        self.rows = [[part for kind, part in row.items() if kind in heard] for row in by_kind]
        self.inverse = _inverse(_with_caution(tuple(heard.values()), len(by_kind)))
        asked = tuple(left)
        self.shares = [sum(a * b for a, b in zip(row, asked, strict=True)) for row in self.inverse]

    def without(self, number: int) -> Features:
        """As if this kans had never been seen: its share is taken out of those of the others."""
        if not self.enough:
            return {}
        weights: dict[str, float] = defaultdict(float)
        for share, row in zip(self._shares_but(number), self.rows, strict=True):
            for part in row:
                for name, value in part.items():
                    weights[name] += share * value
        return weights

    def _shares_but(self, number: int) -> Sequence[float]:
        if number not in self.places:
            return self.shares
        place = self.places[number]
        out = self.shares[place] / self.inverse[place][place]
        return [share - out * row[place] for share, row in zip(self.shares, self.inverse, strict=True)]


def product(weights: Features, features: Features) -> float:
    return sum(value * weights[name] for name, value in features.items() if name in weights)


def agreement(table: Table) -> float:
    """How far rows point the same way, in standard errors of rows that have nothing to do with each other. A row says
    nothing about itself."""
    apart = [value for i, row in enumerate(table) for j, value in enumerate(row) if i != j]
    spread = math.sqrt(2 * sum(value * value for value in apart))
    return sum(apart) / spread if spread else 0.0


def _by_kind(features: Features) -> Row:
    found: dict[str, dict[str, float]] = defaultdict(dict)
    for name, value in features.items():
        found[name.partition(" ")[0]][name] = value
    return found


def _products(kind: str, rows: Sequence[Row]) -> Table:
    parts = [row.get(kind, {}) for row in rows]
    below = [[product(one, other) for other in parts[: place + 1]] for place, one in enumerate(parts)]
    return [[below[max(i, j)][min(i, j)] for j in range(len(parts))] for i in range(len(parts))]


def _with_caution(tables: Sequence[Table], size: int) -> list[list[float]]:
    return [[sum(table[i][j] for table in tables) + CAUTION * (i == j) for j in range(size)] for i in range(size)]


def _inverse(matrix: list[list[float]]) -> list[list[float]]:
    """Of a symmetric matrix with a heavy diagonal (Gauss-Jordan, in place; no pivots are needed)."""
    for k in range(len(matrix)):
        pivot = 1 / matrix[k][k]
        top = [value * pivot for value in matrix[k]]
        for i, row in enumerate(matrix):
            if i != k:
                factor = row[k]
                matrix[i] = [a - factor * b for a, b in zip(row, top, strict=True)]
                matrix[i][k] = -factor * pivot
        top[k] = pivot
        matrix[k] = top
    return matrix
