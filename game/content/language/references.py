"""What the language checks look things up in: the word list, the words of the trade, and phrases to avoid.

Words of the trade with an explanation stand in `scenarios/begrippen.yaml`, other lists of words in
`scenarios/taal/woorden.yaml` and the phrases in `scenarios/taal/neutraal.yaml`. A teacher may change all three.
"""

from functools import cached_property
from pathlib import Path
from typing import Any

from game.content.language.wordlist import WordList
from game.content.source import shipped
from game.content.tree import parse, plain
from game.core.wording import Avoided


class References:
    """Read when first asked for, so that a run which needs nothing reads nothing."""

    def __init__(self, scenarios: Path | None = None, words: Path | None = None) -> None:
        self._scenarios = scenarios or shipped("scenarios")
        self.words = WordList(words or shipped("assets") / "words" / "nederlands.txt.gz")

    @cached_property
    def glossary(self) -> dict[str, str]:
        """Term → explanation, for every scenario."""
        return dict(_read(self._scenarios / "begrippen.yaml"))

    def listed(self, name: str) -> frozenset[str]:
        """One of the lists in woorden.yaml."""
        return self._lists[name]

    @cached_property
    def _lists(self) -> dict[str, frozenset[str]]:
        lists = _read(self._scenarios / "taal" / "woorden.yaml")
        return {name: frozenset(words.split() if isinstance(words, str) else words) for name, words in lists.items()}

    @cached_property
    def phrases(self) -> tuple[Avoided, ...]:
        return tuple(_phrase(item) for item in _read(self._scenarios / "taal" / "neutraal.yaml")["vermijden"])

    @cached_property
    def questions(self) -> tuple[Avoided, ...]:
        """What a consultant may not ask about."""
        return tuple(_phrase(item) for item in _read(self._scenarios / "taal" / "neutraal.yaml")["niet-vragen"])


def _read(file: Path) -> Any:
    """A file that comes with the game: plain YAML of texts; a mistake in it is ours and stops the program."""
    root = parse(file.read_text("utf-8-sig")).root
    if root is None:
        raise ValueError(f"{file.name} is leeg of kan niet gelezen worden")
    return plain(root)


def _phrase(item: dict[str, Any]) -> Avoided:
    return Avoided(tuple(item["vormen"]), item["soort"], item["wet"], item["liever"])
