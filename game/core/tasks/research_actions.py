"""What you can do in an onderzoek, and the events that say you did."""

from dataclasses import dataclass

SEARCH, CONCLUDE, PROPOSE, DEFEND, IMPROVE = "zoeken", "concluderen", "voorstellen", "verdedigen", "verbeteren"
"""The phases, in their order; a task has only those it has something to do in."""


@dataclass(frozen=True, slots=True)
class Open:
    """Read a source; it costs time."""

    source: str


@dataclass(frozen=True, slots=True)
class Judge:
    """Say what a source is worth: after reading, or at the sight of its card."""

    source: str
    verdict: str


@dataclass(frozen=True, slots=True)
class Pin:
    """Put a clipping under a conclusion."""

    conclusion: str
    finding: str


@dataclass(frozen=True, slots=True)
class Unpin:
    conclusion: str
    finding: str


@dataclass(frozen=True, slots=True)
class Claim:
    """Draw a conclusion; an empty value says that it cannot be told yet."""

    conclusion: str
    value: str


@dataclass(frozen=True, slots=True)
class Weigh:
    weighing: str
    weight: str


@dataclass(frozen=True, slots=True)
class Choose:
    """Take a proposal into the package."""

    proposal: str


@dataclass(frozen=True, slots=True)
class Drop:
    proposal: str


@dataclass(frozen=True, slots=True)
class Answer:
    """Answer a question of who hears you."""

    question: str
    answer: str


@dataclass(frozen=True, slots=True)
class GoOn:
    """Leave this phase; there is no way back."""

    phase: str


Action = Open | Judge | Pin | Unpin | Claim | Weigh | Choose | Drop | Answer | GoOn
ACTIONS: dict[str, type] = {
    "open": Open,
    "beoordeel": Judge,
    "prik-vast": Pin,
    "haal-los": Unpin,
    "concludeer": Claim,
    "weeg-af": Weigh,
    "stel-voor": Choose,
    "laat-vallen": Drop,
    "antwoord": Answer,
    "ga-verder": GoOn,
}


@dataclass(frozen=True, slots=True)
class Did:
    """What happened is what the player did; what it meant for the story stands in the shared events beside it."""

    action: Action


@dataclass(frozen=True, slots=True)
class Settled:
    """How a source, a conclusion, a weighing or a proposal stood when its phase was left: that is what is judged."""

    part: str
