"""Postvak: what the player does, and what then happened."""

from dataclasses import dataclass

# What the player does ---------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Read:
    """Open a message, look into a list, or call back somebody you missed."""

    message: str


@dataclass(frozen=True, slots=True)
class PickUp:
    message: str


@dataclass(frozen=True, slots=True)
class LetRing:
    """Let the phone ring: you can call back."""

    message: str


@dataclass(frozen=True, slots=True)
class HangUp:
    """Say that you will call back later."""

    message: str


@dataclass(frozen=True, slots=True)
class Do:
    deed: str


@dataclass(frozen=True, slots=True)
class Choose:
    """Pick a value for a line."""

    line: str
    value: str


@dataclass(frozen=True, slots=True)
class Enter:
    """Type a value on a line."""

    line: str
    text: str


@dataclass(frozen=True, slots=True)
class Wait:
    """Until the next thing happens."""


@dataclass(frozen=True, slots=True)
class Close:
    """Leave the inbox. What was not answered stays unanswered."""


Action = Read | PickUp | LetRing | HangUp | Do | Choose | Enter | Wait | Close
ACTIONS: dict[str, type] = {
    **{"lees": Read, "neem-op": PickUp, "laat-gaan": LetRing, "hang-op": HangUp, "doe": Do},
    **{"kies": Choose, "vul-in": Enter, "wacht": Wait, "sluit": Close},
}

# What then happened -----------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Arrived:
    message: str
    minute: int


@dataclass(frozen=True, slots=True)
class RangOut:
    """Nobody picked up; `chosen` when you let it ring on purpose."""

    message: str
    chosen: bool


@dataclass(frozen=True, slots=True)
class Opened:
    """A message was read, or a call was picked up."""

    message: str


@dataclass(frozen=True, slots=True)
class HungUp:
    message: str


@dataclass(frozen=True, slots=True)
class Lapsed:
    """The moment went by, or the day ended, and nothing was done."""

    message: str


@dataclass(frozen=True, slots=True)
class Attended:
    """Something in the agenda; its place in the agenda."""

    place: int


@dataclass(frozen=True, slots=True)
class Did:
    deed: str
    late: bool


@dataclass(frozen=True, slots=True)
class Filled:
    """A line as it was sent."""

    line: str
    value: str
    late: bool


@dataclass(frozen=True, slots=True)
class Closed:
    pass
