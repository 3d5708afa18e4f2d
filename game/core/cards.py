"""Players, scenarios and days as they stand in a list: little enough to be there at once when the game starts."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class PlayerCard:
    id: int
    name: str
    settings: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class ScenarioCard:
    """A scenario as it stands in the list; `problem` is a sentence when it cannot be played, `next` the scenario
    of the day after it in a week."""

    id: str
    title: str
    level: str
    description: str
    minutes: int
    dossier: str
    problem: str = ""
    next: str = ""


@dataclass(frozen=True, slots=True)
class DayCard:
    """A day in the list of one player; `ended` is '' while it can be resumed. `next` is the scenario of the day after
    it in a week, as long as that day was not begun."""

    id: int
    scenario: str
    title: str
    seed: int
    begun: str
    ended: str
    actions: int
    next: str = ""
