"""`aanzet dekking`: which gedrag can be shown in which scenario, from what runs can really reach."""

import json
from pathlib import Path
from typing import TYPE_CHECKING, Any

from game.errors import GameError

if TYPE_CHECKING:
    from game.core.world import World

Shown = list[list[Any]]
"""Per scenario: (canonical gedrag id, momenten)."""


def dekking(as_json: bool) -> int:
    from game.commands.agency import scenario_paths
    from game.dossiers import DOSSIERS

    found = {name: shown for name, path in scenario_paths().items() if (shown := _shown(name, path)) is not None}
    plain = {home: covered(home, found) for home in DOSSIERS}
    print(json.dumps(plain, ensure_ascii=False, indent=2) if as_json else _told(plain))
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


def _told(plain: dict[str, Any]) -> str:
    from game.dossiers import dossier

    lines = []
    for home, entry in plain.items():
        lines.append(f"{dossier(home).title}: {entry['waarneembaar']} van de {entry['gedragingen']} gedragingen")
        for werkproces in dossier(home).werkprocessen:
            own = [entry["per_gedrag"][gedrag.id] for gedrag in werkproces.behaviours]
            moments = sum(one["momenten"] for one in own)
            seen = sum(bool(one["scenarios"]) for one in own)
            if seen:
                lines.append(f"  {werkproces.code} {werkproces.title}: {seen} van de {len(own)}, {moments} momenten")
    return "\n".join(lines)
