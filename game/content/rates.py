"""Tables of rates from their own files: the scenario's own `tarieven` folder first, then the tables that come along."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from game.content.problem import Problem, arranged
from game.content.read import read
from game.content.source import ENDINGS, RATES, read_bytes, shipped, text_of
from game.content.text import read_tree
from game.content.tree import Group, Node, Text, plain
from game.core.scenario import Scenario
from game.core.tasks.calculation_spec import RateTable

KEY = "tarieven"


@dataclass(frozen=True, slots=True)
class ReadTable:
    """`table` is None when there are problems; those name the table's own file."""

    table: RateTable | None
    problems: tuple[Problem, ...]


def is_table(path: Path) -> bool:
    return path.suffix in ENDINGS and path.resolve().parent.name == RATES


def read_table(file: Path) -> ReadTable:
    """One table from its file, with every problem in it."""
    found = read_bytes(file)
    text = text_of(found) if isinstance(found, bytes) else found
    if isinstance(text, Problem):
        return ReadTable(None, arranged([text], str(file)))
    tree, problems = read_tree(text, lambda tree: len(list(_misfits(file.stem, tree))))
    if tree is not None:
        problems = [*problems, *_misfits(file.stem, tree)]
    if tree is None or problems:
        return ReadTable(None, arranged(problems, str(file)))
    return ReadTable(RateTable.model_validate(plain(tree)), ())


def _misfits(name: str, tree: Node) -> Iterator[Problem]:
    """What does not fit, told as if the table stood in a scenario; the rest of that scenario is left unsaid."""
    inside = f"{KEY} › {name}"
    for found in read(_under(KEY, _under(name, tree))).problems:
        if found.path.startswith(inside):
            yield found


def _under(key: str, node: Node) -> Group:
    return Group(node.line, node.column, False, {key: node}, {key: Text(key, node.line, node.column, (0, 0), "")})


def shipped_tables() -> Path:
    """Where the tables stand that come with the game."""
    return shipped("scenarios") / RATES


def asked_tables(scenario: Scenario) -> tuple[str, ...]:
    """The tables its tasks name and the scenario does not hold itself."""
    tasks = (task for part in scenario.rondes for task in part.opdrachten if task.werkvorm == "calculatie")
    names = (name for task in tasks for name in (task.tabel, task.oude_tabel) if name)
    return tuple(dict.fromkeys(name for name in names if name not in scenario.tarieven))


def with_tables(scenario: Scenario, folder: Path) -> tuple[Scenario, tuple[Problem, ...]]:
    """The scenario with the tables it asks for; one that is nowhere is left to the checks."""
    found = {name: read_table(file) for name in asked_tables(scenario) for file in _files(name, folder)}
    tables: dict[str, Any] = {name: read.table for name, read in found.items() if read.table}
    if not tables:
        return scenario, _problems(found.values())
    filled = scenario.model_copy(update={"tarieven": {**scenario.tarieven, **tables}})
    return filled, _problems(found.values())


def _files(name: str, folder: Path) -> tuple[Path, ...]:
    """The one file of a table, when there is one. A name is an id, so it never leads outside these folders."""
    files = (place / f"{name}{ending}" for place in (folder / RATES, shipped_tables()) for ending in ENDINGS)
    return tuple(file for file in files if file.is_file())[:1]


def _problems(tables: Iterable[ReadTable]) -> tuple[Problem, ...]:
    return tuple(problem for table in tables for problem in table.problems)
