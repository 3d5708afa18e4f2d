"""The words to avoid that a text is held against: the author's own, and those that come with the game."""

from typing import Any

from game.content.language.references import References
from game.core.scenario import Scenario
from game.core.tasks.writing_spec import AvoidSpec


def with_avoided(scenario: Scenario) -> Scenario:
    """The scenario with the shipped list, when a text is written in it."""
    tasks: list[Any] = [task for part in scenario.rondes for task in part.opdrachten]
    if not any(task.werkvorm == "tekst" for task in tasks):
        return scenario
    shipped = (
        AvoidSpec(vormen=one.forms, soort=one.kind, wet=one.law, liever=one.rather) for one in References().phrases
    )
    return scenario.model_copy(update={"vermijden": (*scenario.vermijden, *shipped)})
