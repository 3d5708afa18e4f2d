"""Faults planted in the shipped scenarios: a key turned round, and a kans that is out of reach."""

import json
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Literal

from game.commands.oefenklas import sittings
from game.content.load import load
from game.core.chance import Chance
from game.core.classroom.analysis import analyse
from game.core.classroom.flags import Flag
from game.core.scenario import Scenario, write_scenario
from game.core.world import Source

SCENARIOS = Path(__file__).parents[3] / "scenarios"
DRUKTE, TELEFOON = "drukte-bij-het-distributiecentrum", "telefoon-uit-de-zorg"
Fault = Literal["omgekeerd", "dood"]
FAULTS: tuple[Fault, ...] = ("omgekeerd", "dood")
OTHER = {"sterk": "zwak", "zwak": "sterk", "neutraal": "neutraal"}
Place = tuple[str, str]


def shipped_scenario(name: str) -> Scenario:
    found = load(SCENARIOS / name).scenario
    assert found is not None
    return found


def answered(plain: dict[str, Any]) -> dict[Place, list[dict[str, Any]]]:
    """Every kans with a strong and a weak answer to choose between, with the moves and deeds that answer it."""
    tasks = [(task["opdracht"], task) for part in plain["rondes"] for task in part["opdrachten"]]
    found: dict[Place, list[dict[str, Any]]] = {}
    for name, task in (*tasks, ("bureau", plain.get("werkplek", {}))):
        for move in _moves(task):
            found.setdefault((name, move.get("kans") or move.get("zet") or move["doe"]), []).append(move)
    return {place: moves for place, moves in found.items() if {"sterk", "zwak"} <= set(_ratings(moves))}


def _moves(part: Any) -> Iterator[dict[str, Any]]:
    if isinstance(part, dict):
        if part.get("gedrag") and ("zet" in part or "doe" in part):
            yield part
        for inner in part.values():
            yield from _moves(inner)
    elif isinstance(part, list):
        for inner in part:
            yield from _moves(inner)


def _ratings(moves: Sequence[dict[str, Any]]) -> Iterator[str]:
    return (rating for move in moves for rating in move["gedrag"].values())


def planted(scenario: Scenario, faults: dict[Place, Fault]) -> Scenario:
    plain = json.loads(write_scenario(scenario))
    programme = [task["opdracht"] for part in plain["rondes"] for task in part["opdrachten"]]
    met = {task["opdracht"]: task.get("met", "") for part in plain["rondes"] for task in part["opdrachten"]}
    for place, moves in answered(plain).items():
        match faults.get(place):
            case "omgekeerd":
                _turn(moves)
            case "dood" if place[0] == "bureau":
                for deed in moves:
                    deed |= {"vanaf": programme[-1], "tot": programme[0]}
            case "dood":
                role = met[place[0]]
                plain["rollen"][role].setdefault("feiten", {})["nooit-verteld"] = "ja"
                for move in moves:
                    move["als"] = {"gehoord": [f"{role}.nooit-verteld"]}
    return Scenario.model_validate(plain)


def _turn(moves: Sequence[dict[str, Any]]) -> None:
    for move in moves:
        for part in (move, *move.get("varianten", ())):
            if "gedrag" in part:
                part["gedrag"] = {gedrag: OTHER[rating] for gedrag, rating in part["gedrag"].items()}


@dataclass(frozen=True)
class Found:
    """What each planted fault was called, '' when it was missed; `sound` are the others that got a name."""

    planted: tuple[tuple[Place, Fault, str], ...]
    sound: tuple[str, ...]


def tried(name: str, of_each: int, seed: int, players: int) -> Found:
    scenario = shipped_scenario(name)
    plain = json.loads(write_scenario(scenario))
    places = Chance.of(seed, "fouten").shuffled(tuple(answered(plain)))
    faults = dict(zip(places, FAULTS * of_each, strict=False))
    groups = _groups(plain)
    bad = {(task, groups.get((task, kans), kans)) for task, kans in faults}
    named = {(flag.item.task, flag.item.kans): flag.fault for flag in _class_of(scenario, name, faults, seed, players)}
    return Found(
        tuple(((t, k), fault, named.get((t, groups.get((t, k), k)), "")) for (t, k), fault in faults.items()),
        tuple(f"{task}/{kans}: {fault}" for (task, kans), fault in named.items() if (task, kans) not in bad),
    )


def _groups(plain: dict[str, Any]) -> dict[Place, str]:
    """Kansen that exclude each other are one item, under the name of their group."""
    tasks = [(task["opdracht"], task) for part in plain["rondes"] for task in part["opdrachten"]]
    every = ((name, kans) for name, task in tasks for kans in task.get("kansen", ()))
    return {(name, kans["kans"]): f"groep {kans['groep']}" for name, kans in every if "groep" in kans}


def _class_of(scenario: Scenario, name: str, faults: dict[Place, Fault], seed: int, players: int) -> tuple[Flag, ...]:
    played = sittings(planted(scenario, faults), Source(name, "", ""), players, seed)
    return analyse(played, scenario.dossier).flags
