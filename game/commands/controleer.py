"""`aanzet controleer`: every problem in one or more scenarios, to read or as JSON."""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from game.content.problem import Problem


def controleer(paths: list[str], as_json: bool) -> int:
    """1 when there are errors, 0 when there are only warnings or nothing at all."""
    from game.casting.region import REGION
    from game.content.language.proofreading import proofreader
    from game.content.language.references import References
    from game.content.load import load
    from game.words.controleer import summary

    files = [file for path in paths for file in _scenarios(Path(path))]
    towns = tuple(town.name for town in REGION.towns)
    proofread = proofreader(References())
    looked = [load(file, towns, proofread) for file in files]
    problems = [problem for loaded in looked for problem in loaded.problems]
    errors = sum(found.severity == "fout" for found in problems)
    if as_json:
        print(_json(problems))
    else:
        for problem in problems:
            print(_told(problem))
        accepted = sum(loaded.accepted for loaded in looked)
        print(summary(len(files), errors, len(problems) - errors, accepted), file=sys.stderr)
    return 1 if errors else 0


def _scenarios(path: Path) -> list[Path]:
    """A folder of scenarios stands for all of them, a name for the scenario it belongs to, another path for itself."""
    from game.commands.agency import scenario_paths
    from game.content.listing import list_scenarios
    from game.content.source import FILE_NAME

    if not path.exists():
        return [scenario_paths().get(str(path), path)]
    if not path.is_dir() or (path / FILE_NAME).is_file():
        return [path]
    return [found for _, found in list_scenarios(path)] or [path]


def _told(problem: Problem) -> str:
    return f"{problem}\n    {problem.path}" if problem.path else str(problem)


def _json(problems: list[Problem]) -> str:
    return json.dumps([_plain(problem) for problem in problems], ensure_ascii=False, indent=2)


def _plain(problem: Problem) -> dict[str, str | int]:
    return {
        "code": problem.code,
        "ernst": problem.severity,
        "bestand": problem.file,
        "regel": problem.line,
        "kolom": problem.column,
        "pad": problem.path,
        "melding": problem.message,
    }
