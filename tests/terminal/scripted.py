"""A player who types what stands on a list, and keeps what was read to them."""

from collections.abc import Iterator
from random import Random

from game.terminal.reader import Terminal


class Script:
    """Types these answers, after which there is nobody left to ask. `heard` holds every line and question."""

    def __init__(self, *answers: str) -> None:
        self.heard: list[str] = []
        self._answers: Iterator[str] = iter(answers)
        self.terminal = Terminal(self._ask, self.heard.append)

    def _ask(self, question: str) -> str:
        self.heard.append(question)
        try:
            return next(self._answers)
        except StopIteration:
            raise EOFError from None

    @property
    def text(self) -> str:
        return "\n".join(self.heard)


class Anybody:
    """A player who knows nothing: a number that was offered, a value of the form that is asked, yes to all."""

    def __init__(self, seed: int) -> None:
        self.heard: list[str] = []
        self._chance = Random(seed)
        self.terminal = Terminal(self._ask, self.heard.append)

    def _ask(self, question: str) -> str:
        self.heard.append(question)
        if "ja/nee" in question:
            return "ja"
        if "Typ " in question:
            return self._chance.choice(["16,50", "3", "2026-11-02", "8:30", "weet ik niet", ""])
        return str(self._chance.randint(1, self._last()))

    def _last(self) -> int:
        """The highest number on the latest list."""
        offered = (line.strip().partition(". ")[0] for line in reversed(self.heard) if line.startswith("  "))
        return max(int(next((number for number in offered if number.isdecimal() and number != "0"), "1")), 1)
