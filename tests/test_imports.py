"""The import law (design §4): who may import whom, and the one home of every third-party package."""

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

GAME = Path(__file__).parent.parent / "game"
MODULES = sorted(GAME.rglob("*.py"))

MAY_IMPORT = {
    "core": {"core", "dossiers"},
    "content": {"content", "core", "dossiers", "words", "errors"},
    "casting": {"casting", "core", "dossiers", "words", "errors"},
    "report": {"report", "core", "dossiers", "words", "errors"},
    "store": {"store", "core", "dossiers", "words", "errors"},
    "referee": {"core", "store", "errors"},
    "ui": {"ui", "core", "words", "referee", "report", "errors"},
    "terminal": {"terminal", "core", "words", "referee", "report", "errors"},
    "words": {"words", "core", "dossiers"},
    "dossiers": {"dossiers"},
    "errors": set(),
    "main": {"commands", "errors", "words"},
    "__main__": {"main"},
    "__init__": set(),
    "commands": {
        *("commands", "content", "casting", "core", "dossiers", "errors", "referee", "report", "store", "terminal"),
        *("ui", "words"),
    },
}
HOME = {
    "yaml": "content",
    "faker": "casting",
    "sqlite_utils": "store",
    "pygame": "ui",
    "jinja2": "report",
    "platformdirs": "commands",
}
NOT_IN_CORE = {"random", "time", "os", "pathlib", "io"}


def layer(file: Path) -> str:
    return file.relative_to(GAME).parts[0].removesuffix(".py")


def imports(tree: ast.AST) -> Iterator[tuple[str, str]]:
    """(top package, package inside game) of every import, also inside functions."""
    for node in ast.walk(tree):
        names: list[str] = []
        if isinstance(node, ast.Import):
            names = [alias.name for alias in node.names]
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, "write imports out in full"
            names = [node.module or ""] + [f"{node.module}.{alias.name}" for alias in node.names]
        for name in names:
            top, _, rest = name.partition(".")
            if top != "game" or rest:
                yield top, rest.split(".")[0]


def wrongs(source: str, here: str) -> list[str]:
    found = []
    for top, inside in imports(ast.parse(source)):
        if top == "game" and inside not in MAY_IMPORT[here]:
            found.append(f"{here} may not import {inside}")
        if top != "game" and HOME.get(top, here) != here:
            found.append(f"{top} lives in {HOME[top]} only")
        if here == "core" and top in NOT_IN_CORE:
            found.append(f"core is pure: no {top}")
    return found


@pytest.mark.parametrize("file", MODULES, ids=lambda file: str(file.relative_to(GAME)))
def test_imports_point_down(file: Path) -> None:
    assert wrongs(file.read_text(encoding="utf-8"), layer(file)) == []


@pytest.mark.parametrize(
    ("here", "source"),
    [
        ("core", "import pygame"),
        ("core", "from game.store import store"),
        ("core", "from time import monotonic"),
        ("ui", "from game.content import load"),
        ("content", "def f():\n    from game.casting import cast"),
        ("terminal", "import game.store.sessions"),
    ],
)
def test_the_law_catches_a_wrong_import(here: str, source: str) -> None:
    assert wrongs(source, here)


def test_commands_load_nothing_heavy_by_being_imported() -> None:
    for file in sorted((GAME / "commands").glob("*.py")):
        top_level = [n for n in ast.parse(file.read_text(encoding="utf-8")).body if isinstance(n, ast.ImportFrom)]
        heavy = [n.module for n in top_level if (n.module or "").split(".")[0] == "game"]
        assert [m for m in heavy if m not in ("game.errors", "game.words")] == [], file.name
