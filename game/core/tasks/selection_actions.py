"""What you can do in a selectie, and the event that says you did."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Inspect:
    """Open a candidate's file."""

    candidate: str


@dataclass(frozen=True, slots=True)
class Ask:
    """Call a candidate about something that is blank in the file."""

    candidate: str
    fact: str


@dataclass(frozen=True, slots=True)
class Propose:
    """Put a candidate on the shortlist of a vacancy, at a place counted from 1."""

    candidate: str
    vacancy: str
    place: int


@dataclass(frozen=True, slots=True)
class Reject:
    candidate: str
    reason: str


@dataclass(frozen=True, slots=True)
class Withdraw:
    """Take back what was decided about a candidate."""

    candidate: str


@dataclass(frozen=True, slots=True)
class Motivate:
    """Log why this candidate was proposed."""

    candidate: str
    reason: str


@dataclass(frozen=True, slots=True)
class React:
    """Say something about what the client asks."""

    reaction: str


@dataclass(frozen=True, slots=True)
class Submit:
    """Send the proposal to the client and the decisions to the candidates: this ends the task."""


Action = Inspect | Ask | Propose | Reject | Withdraw | Motivate | React | Submit
ACTIONS: dict[str, type] = {
    "bekijk": Inspect,
    "vraag-na": Ask,
    "draag-voor": Propose,
    "wijs-af": Reject,
    "trek-terug": Withdraw,
    "motiveer": Motivate,
    "reageer": React,
    "dien-in": Submit,
}


@dataclass(frozen=True, slots=True)
class Did:
    """What happened is what the player did; what it meant for the story stands in the shared events beside it."""

    action: Action
