"""A scenario from a path: read, checked, and with the line of every place that can be scored."""

from collections.abc import Iterator
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path

from game.content.checks import findings
from game.content.form import naming_keys, told
from game.content.problem import Problem, arranged, problem
from game.content.read import Reading, read
from game.content.source import ENDINGS, FILE_NAME, read_bytes, scenario_file, scenario_id, text_of
from game.content.text import read_tree
from game.content.tree import Group, Items, Node, Text, find, key_of
from game.core.scenario import Scenario, write_scenario
from game.core.world import Source

DESK = "bureau"


@dataclass(frozen=True, slots=True)
class Loaded:
    """`scenario` is None when there are errors; warnings alone do not stop it."""

    scenario: Scenario | None
    source: Source
    problems: tuple[Problem, ...]


def load(path: Path) -> Loaded:
    """The scenario in a file, or in the scenario.yaml of a folder. Raises nothing: what is wrong is in `problems`."""
    file = str(scenario_file(path) if path.is_dir() and scenario_file(path).is_file() else path)
    name = scenario_id(path)
    found = read_bytes(path)
    text = text_of(found) if isinstance(found, bytes) else found
    if isinstance(text, Problem):
        return Loaded(None, Source(name, file, ""), arranged([text], file))
    tree, problems = read_tree(text)
    if tree is None:
        return Loaded(None, Source(name, file, ""), arranged(problems, file))
    reading = read(tree)
    problems = [*problems, *reading.problems, *_checked(reading, tree)]
    wrong = reading.scenario is None or any(p.severity == "fout" for p in problems)
    scenario = None if wrong else reading.scenario
    content = sha256(write_scenario(scenario).encode()).hexdigest() if scenario else ""
    return Loaded(scenario, Source(name, file, content, tuple(_lines(tree).items())), arranged(problems, file))


def _checked(reading: Reading, tree: Node) -> Iterator[Problem]:
    if reading.scenario is None:
        return
    for found in findings(reading.scenario, reading.written):
        if not any(_touches(found.path, place) for place in reading.repaired):
            place = key_of(tree, found.path) if found.at_key else find(tree, found.path)
            yield problem(found.code, found.message, place.line, place.column, told(reading.written, found.path))


def _touches(path: tuple[str | int, ...], repaired: tuple[str | int, ...]) -> bool:
    """Whether a finding is about what was set right: at it, inside it, or just around it."""
    return path[: len(repaired)] == repaired or (repaired[: len(path)] == path and len(repaired) - len(path) <= 1)


def _lines(tree: Node) -> dict[str, int]:
    """`opdracht/naam` → line, for every named item in a task; a zet wins from a kans of the same name."""
    found: dict[str, int] = {}
    for task, node in _tasks(tree):
        named = sorted(_named(node), key=lambda entry: entry[2])
        for name, line, _ in named:
            found.setdefault(f"{task}/{name}", line)
    return found


def _tasks(tree: Node) -> Iterator[tuple[str, Node]]:
    rounds = find(tree, ("rondes",))
    for number in range(len(rounds.items) if isinstance(rounds, Items) else 0):
        tasks = find(tree, ("rondes", number, "opdrachten"))
        for task in tasks.items if isinstance(tasks, Items) else ():
            name = _text_at(task, "opdracht")
            if name:
                yield name, task
    desk = find(tree, ("werkplek",))
    if desk is not tree:
        yield DESK, desk


def _text_at(node: Node, key: str) -> str:
    value = node.entries.get(key) if isinstance(node, Group) else None
    return value.value if isinstance(value, Text) else ""


def _named(node: Node) -> Iterator[tuple[str, int, bool]]:
    """(name, line, whether it is only a heading or a kans) of every named item."""
    if isinstance(node, Items):
        for item in node.items:
            yield from _named(item)
    elif isinstance(node, Group):
        key = next((key for key in naming_keys() if _text_at(node, key)), None)
        if key and key not in ("opdracht", "ronde"):
            yield _text_at(node, key), node.keys[key].line, key in ("kans", "onderwerp")
        for child in node.entries.values():
            yield from _named(child)


def list_scenarios(folder: Path) -> tuple[tuple[str, Path], ...]:
    """(id, path) of every scenario in a folder, three folders deep at most, in the order of their ids."""
    return tuple(sorted((scenario_id(path), path) for path in _scenarios(folder, 3)))


def _scenarios(folder: Path, depth: int) -> Iterator[Path]:
    if not folder.is_dir():
        return
    for entry in sorted(folder.iterdir()):
        if entry.is_dir() and (entry / FILE_NAME).is_file():
            yield entry
        elif entry.is_dir() and depth > 1 and not entry.name.startswith("."):
            yield from _scenarios(entry, depth - 1)
        elif entry.suffix in ENDINGS and entry.is_file():
            yield entry
