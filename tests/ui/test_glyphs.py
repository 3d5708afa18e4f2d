"""Every sign the game can show by itself is in every font: no box and no dot stands for a letter of ours."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest
from fontTools.ttLib import TTFont

GAME = Path(__file__).resolve().parents[2]
FONTS = sorted((GAME / "assets" / "fonts").glob("*.ttf"))
SPOKEN = ("words", "ui", "casting", "core", "report")
"""Where the sentences and the names on a screen come from."""
UNSEEN = "\n\t\r\u00ad\u200b\u200e\u200f\u2066\u2069"
"""Signs the screen leaves out or turns into room."""
NEVER_SHOWN = {"game/ui/text.py", "game/core/entry.py"}
"""They name signs in order to replace them."""


def _strings(path: Path) -> Iterator[tuple[str, int]]:
    """The texts in a module, without those that only explain it."""
    tree = ast.parse(path.read_text("utf-8"))
    told = {id(node.value) for node in ast.walk(tree) if isinstance(node, ast.Expr)}
    for node in ast.walk(tree):
        if isinstance(node, ast.Constant) and isinstance(node.value, str) and id(node) not in told:
            yield node.value, node.lineno


def _texts() -> Iterator[tuple[str, str]]:
    """Where it stands → the text."""
    for folder in SPOKEN:
        for path in sorted((GAME / "game" / folder).rglob("*.py")):
            name = path.relative_to(GAME).as_posix()
            if name not in NEVER_SHOWN:
                yield from ((f"{name}:{line}", text) for text, line in _strings(path))
    for path in (*sorted((GAME / "scenarios").rglob("*.yaml")), *sorted((GAME / "game" / "dossiers").glob("*.json"))):
        name = path.relative_to(GAME).as_posix()
        for number, line in enumerate(path.read_text("utf-8").splitlines(), 1):
            yield f"{name}:{number}", line.split(" #")[0]


@cache
def _places() -> dict[str, str]:
    """Each sign that is used → the first place where it stands."""
    found: dict[str, str] = {}
    for place, text in _texts():
        for sign in set(text) - set(UNSEEN):
            found.setdefault(sign, place)
    return found


@pytest.mark.parametrize("font", FONTS, ids=lambda path: path.stem)
def test_every_sign_the_game_writes_is_in_this_font(font: Path) -> None:
    has = TTFont(font).getBestCmap()
    assert {sign: place for sign, place in _places().items() if ord(sign) not in has} == {}


def test_names_and_scenarios_are_among_what_was_looked_through() -> None:
    places = _places()
    assert {"ş", "ł", "é", "€", "’"} <= set(places)
