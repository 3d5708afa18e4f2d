"""A scenario from a path: read, checked, and with the line of every place that can be scored."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import partial
from hashlib import sha256
from itertools import islice
from pathlib import Path
from typing import TYPE_CHECKING

from game.content import form
from game.content.checks import findings
from game.content.finding import Finding, is_consequence
from game.content.language.accepted import left_over
from game.content.language.avoided import with_avoided
from game.content.language.glossary import with_glossary
from game.content.problem import Problem, arranged, problem
from game.content.rates import is_table, read_table, with_tables
from game.content.read import read, wrongs
from game.content.roles import Cast
from game.content.source import (
    read_bytes,
    scenario_file,
    scenario_id,
    text_of,
)
from game.content.text import read_tree
from game.content.tree import Node, key_of, place_of
from game.content.tree import Path as Steps
from game.core.desk import DESK
from game.core.scenario import NOT_PLAYED, Scenario, write_scenario
from game.core.world import Source

if TYPE_CHECKING:
    from game.content.language.proofreading import Proofread

MOST = 500
"""So many findings of the checks are looked at."""


@dataclass(frozen=True, slots=True)
class Loaded:
    """`scenario` is None when there are errors; warnings alone do not stop it."""

    scenario: Scenario | None
    source: Source
    problems: tuple[Problem, ...]
    accepted: int = 0


def load(path: Path, towns: tuple[str, ...] = (), proofread: "Proofread | None" = None) -> Loaded:
    """The scenario in a file, or in the scenario.yaml of a folder. Raises nothing: what is wrong is in `problems`.

    With `towns` the places of roles are checked too; they are the region's, which this package does not know. With
    `proofread` the language is checked as well, once there are no errors; `accepted` is what the author keeps.
    """
    if is_table(path):
        return Loaded(None, Source(path.stem, str(path), ""), read_table(path).problems)
    file = str(scenario_file(path) if path.is_dir() and scenario_file(path).is_file() else path)
    source = Source(scenario_id(path), file, "")
    found = read_bytes(path)
    text = text_of(found) if isinstance(found, bytes) else found
    if isinstance(text, Problem):
        return Loaded(None, source, arranged([text], file))
    tree, problems = read_tree(text, wrongs)
    if tree is None:
        return Loaded(None, source, arranged(problems, file))
    reading = read(tree)
    problems += reading.problems
    if reading.scenario is None:
        return Loaded(None, source, arranged(problems, file))
    scenario, about_tables = with_tables(reading.scenario, scenario_file(path).parent)
    cast = Cast(scenario, reading.written, towns)
    if not about_tables:
        problems += _checked(cast, reading.repaired, tree)
    left, _ = left_over(problems, scenario.akkoord)
    accepted = len(problems) - len(left)
    if proofread and not any(problem.severity == "fout" for problem in (*problems, *about_tables)):
        left, accepted = proofread(cast, partial(_placed, cast, tree), problems)
    problems = left
    told = (*arranged(problems, file), *about_tables)
    if any(problem.severity == "fout" for problem in told):
        return Loaded(None, source, told)
    whole = with_avoided(with_glossary(cast)).model_copy(update=dict.fromkeys(NOT_PLAYED, ()))
    content = sha256(write_scenario(whole).encode()).hexdigest()
    return Loaded(whole, replace(source, content_hash=content, lines=tuple(_lines(cast, tree))), told, accepted)


def _checked(cast: Cast, repaired: tuple[Steps, ...], tree: Node) -> Iterator[Problem]:
    found = tuple(islice(findings(cast), MOST))
    for finding in found:
        if not is_consequence(finding, found, repaired):
            yield _placed(cast, tree, finding)


def _placed(cast: Cast, tree: Node, finding: Finding) -> Problem:
    place = key_of(tree, finding.path) if finding.at_key else place_of(tree, finding.path)
    return problem(finding.code, finding.message, place.line, place.column, form.told(cast.written, finding.path))


def _lines(cast: Cast, tree: Node) -> Iterator[tuple[str, int]]:
    """`opdracht/naam` and its line, for every named item in a task; a zet wins from a kans of the same name."""
    found: dict[str, int] = {}
    for place, key, path in sorted(_named(cast), key=lambda entry: entry[1] in HEADINGS):
        found.setdefault(place, key_of(tree, (*path, key)).line)
    return iter(found.items())


HEADINGS = ("kans", "onderwerp")


def _named(cast: Cast) -> Iterator[tuple[str, str, Steps]]:
    """(opdracht/naam, the key that gives the name, where)."""
    task = ""
    for path, group, asked in cast.spots:
        key = form.naming_key(asked) if isinstance(group, dict) else None
        if key == "opdracht" or path == ("werkplek",):
            task = str(group.get("opdracht", DESK))
        elif task and key and key != "ronde" and key in group:
            yield f"{task}/{group[key]}", key, path
