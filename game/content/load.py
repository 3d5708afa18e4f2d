"""A scenario from a path: read, checked, and with the line of every place that can be scored."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from hashlib import sha256
from pathlib import Path
from typing import Any

from game.content.checks import findings
from game.content.finding import is_consequence
from game.content.form import groups, naming_key, told
from game.content.problem import Problem, arranged, problem
from game.content.rates import FOLDER, is_table, read_table, with_tables
from game.content.read import Reading, read, wrongs
from game.content.source import ENDINGS, FILE_NAME, read_bytes, scenario_file, scenario_id, text_of
from game.content.text import read_tree
from game.content.tree import Node, key_of, place_of
from game.content.tree import Path as Steps
from game.core.desk import DESK
from game.core.scenario import Scenario, write_scenario
from game.core.world import Source


@dataclass(frozen=True, slots=True)
class Loaded:
    """`scenario` is None when there are errors; warnings alone do not stop it."""

    scenario: Scenario | None
    source: Source
    problems: tuple[Problem, ...]


def load(path: Path) -> Loaded:
    """The scenario in a file, or in the scenario.yaml of a folder. Raises nothing: what is wrong is in `problems`."""
    if is_table(path):
        return Loaded(None, Source(path.stem, str(path), ""), read_table(path).problems)
    file = str(scenario_file(path) if path.is_dir() and scenario_file(path).is_file() else path)
    name = scenario_id(path)
    found = read_bytes(path)
    text = text_of(found) if isinstance(found, bytes) else found
    if isinstance(text, Problem):
        return Loaded(None, Source(name, file, ""), arranged([text], file))
    tree, problems = read_tree(text, wrongs)
    if tree is None:
        return Loaded(None, Source(name, file, ""), arranged(problems, file))
    reading, tables = _with_tables(read(tree), scenario_file(path).parent)
    problems = [*problems, *reading.problems, *(() if tables else _checked(reading, tree))]
    if reading.scenario is None or any(p.severity == "fout" for p in problems):
        return Loaded(None, Source(name, file, ""), (*arranged(problems, file), *tables))
    if tables:
        return Loaded(None, Source(name, file, ""), (*tables, *arranged(problems, file)))
    content = sha256(write_scenario(reading.scenario).encode()).hexdigest()
    source = Source(name, file, content, tuple(_lines(reading.written, tree)))
    return Loaded(reading.scenario, source, arranged(problems, file))


def _with_tables(reading: Reading, folder: Path) -> tuple[Reading, tuple[Problem, ...]]:
    """The rates come in after reading: their lines stand in another file, and so do their problems."""
    if reading.scenario is None:
        return reading, ()
    scenario, problems = with_tables(reading.scenario, folder)
    return replace(reading, scenario=scenario), problems


def _checked(reading: Reading, tree: Node) -> Iterator[Problem]:
    if reading.scenario is None:
        return
    found = tuple(findings(reading.scenario, reading.written))
    for finding in found:
        if not is_consequence(finding, found, reading.repaired):
            place = key_of(tree, finding.path) if finding.at_key else place_of(tree, finding.path)
            path = told(reading.written, finding.path)
            yield problem(finding.code, finding.message, place.line, place.column, path)


def _lines(written: Any, tree: Node) -> Iterator[tuple[str, int]]:
    """`opdracht/naam` and its line, for every named item in a task; a zet wins from a kans of the same name."""
    found: dict[str, int] = {}
    for place, key, path in sorted(_named(written), key=lambda entry: entry[1] in HEADINGS):
        found.setdefault(place, key_of(tree, (*path, key)).line)
    return iter(found.items())


HEADINGS = ("kans", "onderwerp")


def _named(written: Any) -> Iterator[tuple[str, str, Steps]]:
    """(opdracht/naam, the key that gives the name, where)."""
    task = ""
    for path, group, form in groups(written):
        key = naming_key(form)
        if key == "opdracht" or path == ("werkplek",):
            task = str(group.get("opdracht", DESK))
        elif task and key and key != "ronde" and key in group:
            yield f"{task}/{group[key]}", key, path


def list_scenarios(folder: Path) -> tuple[tuple[str, Path], ...]:
    """(id, path) of every scenario in a folder, three folders deep at most, in the order of their ids."""
    return tuple(sorted((scenario_id(path), path) for path in _scenarios(folder, 3)))


def _scenarios(folder: Path, depth: int) -> Iterator[Path]:
    if not folder.is_dir():
        return
    for entry in sorted(folder.iterdir()):
        if entry.is_dir() and (entry / FILE_NAME).is_file():
            yield entry
        elif entry.is_dir() and depth > 1 and entry.name != FOLDER and not entry.name.startswith("."):
            yield from _scenarios(entry, depth - 1)
        elif entry.suffix in ENDINGS and entry.is_file():
            yield entry
