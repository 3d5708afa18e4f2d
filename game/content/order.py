"""Checks on what comes after what: moves and deeds that nobody can reach, and the order of the rounds."""

from collections.abc import Iterator
from typing import Any

from game.content.agreements import tasks_of
from game.content.finding import Finding
from game.content.form import Path, inside, many
from game.content.roles import Cast


def unreachable(cast: Cast) -> Iterator[Finding]:
    """Moves and deeds that wait for each other, or for two moves of which only one can be said."""
    for path, task in tasks_of(cast.written):
        again = {kans["kans"] for kans in task.get("kansen", ()) if kans.get("herstelbaar") == "ja"}
        for name_key, after_key in (("zet", "na-zet"), ("doe", "na")):
            named = {step[name_key]: (place, step) for place, step in _steps(cast, path, name_key)}
            needs = {name: _needs(step, after_key) for name, (_, step) in named.items()}
            for name, why in _never(needs, {name: step for name, (_, step) in named.items()}, again):
                message = f"'{name}' kan nooit aan de beurt komen: {why}"
                yield Finding("S303", (*named[name][0], after_key), message)


def _steps(cast: Cast, task: Path, name_key: str) -> Iterator[tuple[Path, dict[str, Any]]]:
    for path, group, _ in cast.spots:
        if path[: len(task)] == task and isinstance(group, dict) and isinstance(group.get(name_key), str):
            yield path, group


def _needs(step: dict[str, Any], after_key: str) -> tuple[str, ...]:
    return (*many(step.get(after_key)), *many(inside(step, ("als", "gezegd"))))


def _never(
    needs: dict[str, tuple[str, ...]], steps: dict[str, dict[str, Any]], again: set[str]
) -> Iterator[tuple[str, str]]:
    """(name, why) of what can never be done; what waits for something unknown is told elsewhere."""
    reached = _reached(needs)
    for name in needs:
        before = _before(name, needs)
        if name not in reached and before <= needs.keys():
            yield name, f"'{needs[name][0]}' moet eerst, maar wacht zelf ook"
        rivals = _rivals([name, *sorted(before & needs.keys())], steps, again)
        if name in reached and rivals:
            yield name, f"daarvoor zijn '{rivals[0]}' en '{rivals[1]}' allebei nodig, maar die horen bij dezelfde kans"


def _before(name: str, needs: dict[str, tuple[str, ...]]) -> set[str]:
    """Everything that must have been done before this."""
    found: set[str] = set()
    waiting = list(needs[name])
    while waiting:
        other = waiting.pop()
        if other not in found:
            found.add(other)
            waiting += needs.get(other, ())
    return found


def _rivals(names: list[str], steps: dict[str, dict[str, Any]], again: set[str]) -> tuple[str, str] | None:
    """Two of these that answer the same kans, so that only one of them can be done."""
    seen: dict[str, str] = {}
    for name in names:
        kans = steps[name].get("kans")
        if kans in seen:
            return seen[kans], name
        if kans and kans not in again:
            seen[kans] = name
    return None


def _reached(needs: dict[str, tuple[str, ...]]) -> set[str]:
    reached: set[str] = set()
    while True:
        fresh = {name for name, before in needs.items() if name not in reached and reached.issuperset(before)}
        if not fresh:
            return reached
        reached |= fresh


def deed_times(cast: Cast) -> Iterator[Finding]:
    """Deeds that must wait for a task which only ends after they are over."""
    order = [task.opdracht for part in cast.scenario.rondes for task in part.opdrachten]
    for number, deed in enumerate(cast.scenario.werkplek.doen):
        if deed.vanaf in order and deed.tot in order and order.index(deed.vanaf) >= order.index(deed.tot):
            message = f"'{deed.doe}' kan nooit: '{deed.vanaf}' is pas aan de beurt als '{deed.tot}' al begonnen is"
            yield Finding("S303", ("werkplek", "doen", number, "tot"), message)


ORDER = ("intake", "matching", "verkoop", "aftersales")


def round_order(cast: Cast) -> Iterator[Finding]:
    seen: list[str] = []
    for number, part in enumerate(cast.scenario.rondes):
        if part.ronde in seen:
            yield Finding("W406", ("rondes", number, "ronde"), f"de ronde '{part.ronde}' komt twee keer voor")
        elif seen and ORDER.index(part.ronde) < ORDER.index(seen[-1]):
            message = f"de ronde '{part.ronde}' komt meestal vóór '{seen[-1]}'"
            yield Finding("W406", ("rondes", number, "ronde"), message)
        seen.append(part.ronde)
