"""Proofreading a text in a test."""

from functools import cache
from pathlib import Path

from game.content.language.proofreading import Proofread, proofreader
from game.content.language.references import References
from game.content.load import Loaded, load
from tests.content.day import write


@cache
def reader() -> Proofread:
    return proofreader(References())


def proofread(folder: Path, text: str) -> Loaded:
    return load(write(folder, text), (), reader())


def told(folder: Path, text: str) -> list[tuple[str, int]]:
    """(code, line) of everything that is said."""
    return [(problem.code, problem.line) for problem in proofread(folder, text).problems]
