"""Which scenarios there are: found by their names and a glance, so that a list is there before anything is read."""

from collections.abc import Iterator
from pathlib import Path

from game.content.source import ENDINGS, FILE_NAME, RATES, looks_like_a_scenario, scenario_id


def list_scenarios(folder: Path) -> tuple[tuple[str, Path], ...]:
    """(id, path) of every scenario in a folder, three folders deep at most, in the order of their ids. Lists of rates,
    words and the like are left out."""
    return tuple(sorted((scenario_id(path), path) for path in _scenarios(folder, 3)))


def _scenarios(folder: Path, depth: int) -> Iterator[Path]:
    if not folder.is_dir():
        return
    for entry in sorted(folder.iterdir()):
        if entry.is_dir() and (entry / FILE_NAME).is_file():
            yield entry
        elif entry.is_dir() and depth > 1 and entry.name != RATES and not entry.name.startswith("."):
            yield from _scenarios(entry, depth - 1)
        elif entry.suffix in ENDINGS and looks_like_a_scenario(entry):
            yield entry
