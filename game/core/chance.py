"""Chance: a small seeded integer generator, the same on every machine and every Python."""

from collections.abc import Sequence
from typing import TypeVar

_T = TypeVar("_T")
_MASK = (1 << 64) - 1


class Chance:
    """SplitMix64 (Steele, Lea and Flood 2014). It changes as you draw: make one, use it up, never store it."""

    __slots__ = ("_state",)

    def __init__(self, seed: int) -> None:
        self._state = seed & _MASK

    @classmethod
    def of(cls, seed: int, *labels: str) -> "Chance":
        """An independent stream for a named purpose, so that adding one draw never shifts another."""
        return cls(_hashed(f"{seed}/{'/'.join(labels)}"))

    def bits(self, count: int) -> int:
        """`count` random bits, as many as asked for."""
        value, have = 0, 0
        while have < count:
            value, have = (value << 64) | self._next(), have + 64
        return value >> (have - count)

    def below(self, n: int) -> int:
        """A number from 0 to n - 1, every one equally likely (rejection, no modulo bias)."""
        if n <= 0:
            raise ValueError(f"below needs a positive number, got {n}")
        width = max((n - 1).bit_length(), 1)
        while True:
            drawn = self.bits(width)
            if drawn < n:
                return drawn

    def pick(self, options: Sequence[_T]) -> _T:
        return options[self.below(len(options))]

    def shuffled(self, items: Sequence[_T]) -> tuple[_T, ...]:
        drawn = list(items)
        for last in range(len(drawn) - 1, 0, -1):
            other = self.below(last + 1)
            drawn[last], drawn[other] = drawn[other], drawn[last]
        return tuple(drawn)

    def _next(self) -> int:
        self._state = (self._state + 0x9E3779B97F4A7C15) & _MASK
        z = self._state
        z = ((z ^ (z >> 30)) * 0xBF58476D1CE4E5B9) & _MASK
        z = ((z ^ (z >> 27)) * 0x94D049BB133111EB) & _MASK
        return z ^ (z >> 31)


def _hashed(text: str) -> int:
    """FNV-1a over UTF-8: Python's own hash of a string differs per process."""
    value = 0xCBF29CE484222325
    for byte in text.encode():
        value = ((value ^ byte) * 0x100000001B3) & _MASK
    return value
