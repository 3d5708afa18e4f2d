"""Who reads and types: lines out, answers in, and the questions that every part of the text version asks."""

import unicodedata
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

from game.words import terminal as words

Ask = Callable[[str], str]
Tell = Callable[[str], None]


class Stopped(Exception):  # noqa: N818 - named after what happened
    """The player stops; what was done is kept."""


@dataclass(frozen=True, slots=True)
class Terminal:
    """Where text goes and comes from. `ask` raises EOFError when there is nobody left to ask."""

    ask: Ask
    tell: Tell

    def say(self, lines: Iterable[str]) -> None:
        for line in lines:
            self.tell(plain(line))

    def answer(self, question: str) -> str:
        return plain(self.ask(plain(question))).strip()

    def agrees(self, question: str) -> bool:
        """Yes or no, asked until it is one of them: a number typed too much decides nothing."""
        while True:
            answered = self.answer(question).casefold().rstrip(".")
            if answered in (*words.YES, *words.NO):
                return answered in words.YES
            self.say((words.NOT_YES_OR_NO,))


def plain(text: str) -> str:
    """Without what would move the cursor, change colours or break the file it is kept in."""
    return "".join(sign for sign in text if sign in "\n\t" or unicodedata.category(sign) not in ("Cc", "Cs"))


def numbered(lines: Sequence[str]) -> tuple[str, ...]:
    return tuple(f"  {number}. {line}" for number, line in enumerate(lines, start=1))


def number_of(typed: str, last: int) -> int | None:
    """The number that was typed, when it is one from 0 to the last; of other digits than ours nothing is made."""
    if not (typed.isascii() and typed.isdecimal()) or len(typed) > 6:
        return None
    return int(typed) if int(typed) <= last else None


def choose(terminal: Terminal, lines: Sequence[str], question: str) -> int:
    """The place of the chosen line, asked until there is one. Stopped when the player stops."""
    terminal.say(numbered(lines))
    while True:
        typed = terminal.answer(question)
        if number := number_of(typed, len(lines)):
            return number - 1
        if typed.casefold() in words.STOPS:
            raise Stopped
        terminal.say((words.NOT_A_NUMBER.format(last=len(lines)),))
