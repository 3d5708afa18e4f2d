"""`aanzet dekking`: which gedrag can be shown in which scenario, from what runs can really reach."""

import json
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any

from game.errors import GameError

if TYPE_CHECKING:
    from game.core.world import World
    from game.dossiers import Werkproces

Shown = list[list[Any]]
"""Per scenario: (canonical gedrag id, momenten)."""
Tally = dict[str, int]
"""How many gedragingen and how many momenten."""


def dekking(as_json: bool) -> int:
    from game.commands.agency import scenario_paths
    from game.dossiers import DOSSIERS

    found = {name: shown for name, path in scenario_paths().items() if (shown := _shown(name, path)) is not None}
    plain = {home: {**covered(home, found), "per_scenario": per_scenario(home, found)} for home in DOSSIERS}
    print(json.dumps(plain, ensure_ascii=False, indent=2) if as_json else "\n".join(told(plain, tuple(found))))
    return 0


def covered(home: str, found: dict[str, Shown]) -> dict[str, Any]:
    """One dossier read from every scenario: its own gedragingen, and those of the other through the crosswalk."""
    from game.dossiers import counterparts, dossier

    per: dict[str, dict[str, Any]] = {g.id: {"momenten": 0, "scenarios": []} for g in dossier(home).behaviours}
    for scenario, shown in found.items():
        for canonical, moments in shown:
            for there in counterparts(canonical, home):
                mine = per[there.partition("/")[2]]
                mine["momenten"] += moments
                if scenario not in mine["scenarios"]:
                    mine["scenarios"].append(scenario)
    seen = sum(bool(entry["scenarios"]) for entry in per.values())
    return {"gedragingen": len(per), "waarneembaar": seen, "per_gedrag": per}


def per_scenario(home: str, found: dict[str, Shown]) -> dict[str, dict[str, Tally]]:
    """Scenario → werkproces → how many of its gedragingen can be shown there, at how many momenten."""
    from game.dossiers import dossier

    return {
        scenario: {
            werkproces.code: tally
            for werkproces in dossier(home).werkprocessen
            if (tally := _tally(werkproces, covered(home, {scenario: shown})["per_gedrag"]))["gedragingen"]
        }
        for scenario, shown in found.items()
    }


def _tally(werkproces: "Werkproces", per_gedrag: dict[str, Any]) -> Tally:
    own = [per_gedrag[gedrag.id] for gedrag in werkproces.behaviours]
    return {
        "gedragingen": sum(bool(entry["scenarios"]) for entry in own),
        "momenten": sum(entry["momenten"] for entry in own),
    }


def _shown(name: str, path: Path) -> Shown | None:
    """What can be shown in one scenario; None when it cannot be played, or is the example of one task type."""
    from game.commands.agency import load_world

    try:
        world = load_world(str(path), 1)
    except GameError:
        return None
    if world.scenario.voorbeeld:
        return None
    place = _cache(world, name)
    kept = _kept(place)
    if kept is not None:
        return kept
    shown = _proved(world)
    _keep(place, shown)
    return shown


def _proved(world: "World") -> Shown:
    from game.core.proof import prove
    from game.dossiers import canonical

    return [[canonical(gedrag, world.scenario.dossier), moments] for gedrag, moments in prove(world).shown]


def _cache(world: "World", name: str) -> Path:
    """The proof of a scenario holds as long as its text and the rules are the same."""
    from game.commands.agency import data_folder, version

    return data_folder() / "dekking" / f"{name}-{world.source.content_hash[:16]}-{version()}.json"


def _kept(path: Path) -> Shown | None:
    """What was proved before; a file that is not there or was damaged is made anew."""
    try:
        found: Shown = json.loads(path.read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return None
    return found


def _keep(path: Path, shown: Shown) -> None:
    """A cache that cannot be written costs time the next time, and nothing else."""
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(json.dumps(shown), encoding="utf-8")
    except OSError:
        return


# As text ----------------------------------------------------------------------------------------------------------


def told(plain: dict[str, Any], scenarios: tuple[str, ...]) -> Iterator[str]:
    """The scenarios with a letter, then per dossier a table with a column for each letter."""
    from game.dossiers import dossier
    from game.words import dekking as words

    if not scenarios:
        yield words.NO_SCENARIOS
        return
    yield words.SCENARIOS
    yield from (f"  {words.letter(place)}  {name}" for place, name in enumerate(scenarios))
    yield from ("", *words.LEGEND)
    for home, entry in plain.items():
        yield from ("", words.heading(dossier(home).title, entry["waarneembaar"], entry["gedragingen"]))
        yield from _table(home, entry, scenarios)
        yield from _nowhere(home, entry)


def _table(home: str, entry: dict[str, Any], scenarios: tuple[str, ...]) -> Iterator[str]:
    """Columns are padded; what a werkproces is called comes last, so that no line is longer than it has to be."""
    from game.dossiers import dossier
    from game.words import dekking as words

    rows = [("", *(words.letter(place) for place in range(len(scenarios))), words.TOGETHER, "")]
    for werkproces in dossier(home).werkprocessen:
        tally = _tally(werkproces, entry["per_gedrag"])
        if tally["gedragingen"]:
            cells = (_cell(entry["per_scenario"][name].get(werkproces.code)) for name in scenarios)
            every = words.together(tally["gedragingen"], len(werkproces.behaviours), tally["momenten"])
            rows.append((werkproces.code, *cells, every, werkproces.title))
    widths = [max(map(len, column)) for column in zip(*rows, strict=True)]
    for row in rows:
        padded = (text.ljust(width) for text, width in zip(row, widths, strict=True))
        yield f"  {'  '.join(padded)}".rstrip()


def _cell(tally: Tally | None) -> str:
    from game.words import dekking as words

    return words.cell(tally["gedragingen"], tally["momenten"]) if tally else words.NOTHING


def _nowhere(home: str, entry: dict[str, Any]) -> Iterator[str]:
    from game.dossiers import dossier
    from game.words import dekking as words

    unseen = [w for w in dossier(home).werkprocessen if not _tally(w, entry["per_gedrag"])["gedragingen"]]
    if unseen:
        yield f"  {words.NOWHERE}"
        yield from (f"  {werkproces.code}  {werkproces.title}" for werkproces in unseen)
