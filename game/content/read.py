"""From a tree to a scenario: every place where it does not fit the models, told in Dutch.

What does not fit is set right in a copy, so that the rest of the scenario can be checked in the same breath; problems
that come from setting right are not told.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from pydantic import ValidationError

from game.content import form
from game.content.form import Path
from game.content.misfit import Misfit, misfits
from game.content.problem import Problem, problem
from game.content.tree import Group, Node, find, key_of, place_of, plain
from game.core.scenario import Scenario

ROUNDS = 5


@dataclass(frozen=True, slots=True)
class Reading:
    """`written` is what the author wrote, set right where needed at the `repaired` places; `scenario` comes from it."""

    scenario: Scenario | None
    written: Any
    problems: tuple[Problem, ...]
    repaired: tuple[Path, ...]


def wrongs(tree: Node) -> int:
    """How many things the models refuse in a tree."""
    try:
        Scenario.model_validate(plain(tree))
    except ValidationError as error:
        return error.error_count()
    return 0


def read(tree: Node) -> Reading:
    if not isinstance(tree, Group):
        message = "hier horen sleutels te staan, zoals 'titel: Drukte bij het distributiecentrum'"
        return Reading(None, {}, (problem("B020", message, tree.line, tree.column),), ())
    written = plain(tree)
    found: list[Misfit] = []
    for _ in range(ROUNDS):
        try:
            scenario = Scenario.model_validate(written)
        except ValidationError as error:
            fresh = misfits(error, written)
            found += [misfit for misfit in fresh if not any(_comes_from(misfit, old) for old in found)]
            for misfit in fresh:
                misfit.repair(written)
        else:
            return Reading(scenario, written, tuple(_told(found, tree)), tuple(m.hides for m in found))
    return Reading(None, written, tuple(_told(found, tree)), tuple(m.hides for m in found))


def _comes_from(misfit: Misfit, old: Misfit) -> bool:
    """Whether what does not fit is only what an earlier repair made of it."""
    return misfit.path[: len(old.hides)] == old.hides or misfit.path == old.guessed


def _told(found: list[Misfit], tree: Node) -> Iterable[Problem]:
    written = plain(tree) if found else None
    for misfit in found:
        place = _place(misfit, tree)
        yield problem(misfit.code, misfit.message, place.line, place.column, form.told(written, misfit.path))


def _place(misfit: Misfit, tree: Node) -> Node:
    """What is missing is told at the heading it should stand under."""
    if misfit.code == "V102":
        return key_of(tree, misfit.path[:-1])
    if misfit.at_item:
        return find(tree, misfit.path)
    return key_of(tree, misfit.path) if misfit.at_key else place_of(tree, misfit.path)
