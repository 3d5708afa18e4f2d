"""Checks on a selection: what it asks of its candidates must be something they have."""

from collections.abc import Iterator
from typing import Any

from game.content.agreements import tasks_of
from game.content.finding import Finding
from game.content.form import Path, many
from game.content.problem import meant
from game.content.roles import Cast

BY_FACT = ("toon", "leeg")
"""Groups of a selection whose keys are facts."""


def unknown_criteria(cast: Cast) -> Iterator[Finding]:
    for path, task in tasks_of(cast.written):
        pools = [role for role in many(task.get("kandidaten")) if role in cast.roles]
        if pools:
            yield from _of_selection(cast, pools, path, task)


def _of_selection(cast: Cast, pools: list[str], path: Path, task: dict[str, Any]) -> Iterator[Finding]:
    for place, group, _ in cast.spots:
        if place[: len(path)] == path and isinstance(group, dict) and isinstance(group.get("feit"), str):
            yield from _fact(cast, pools, (*place, "feit"), group["feit"])
            yield from _values(cast, pools, place, group)
    for key in BY_FACT:
        for fact in task.get(key, {}):
            yield from _fact(cast, pools, (*path, key, fact), fact)


def _fact(cast: Cast, pools: list[str], path: Path, fact: str) -> Iterator[Finding]:
    for role in pools:
        if fact not in cast.facts(role):
            hint = meant(fact, cast.facts(role)) or f"; er zijn: {', '.join(cast.facts(role)) or 'geen feiten'}"
            yield Finding("R202", path, f"van '{role}' is geen feit '{fact}' bekend{hint}")


def _values(cast: Cast, pools: list[str], path: Path, group: dict[str, Any]) -> Iterator[Finding]:
    """Values that are right or worth points, while no candidate can have them."""
    lots = [cast.alternatives(role, group["feit"]) for role in pools if group["feit"] in cast.facts(role)]
    possible = {value for values in lots for value in values or ()}
    if None in lots or not possible:
        return
    for key in ("goed", "punten"):
        for value in many(group.get(key)):
            if value not in possible:
                hint = meant(value, possible) or f"; het kan zijn: {', '.join(sorted(possible))}"
                yield Finding("R203", (*path, key), f"'{group['feit']}' is nooit '{value}'{hint}")
