"""The values of a text: what the player does, what then happened, and what stands fixed before anything is written."""

from dataclasses import dataclass

from game.core.evidence import Opportunity, Rating, Reason
from game.core.story import Promised
from game.core.tasks.rules import Field, Option, secret
from game.core.tasks.writing_rules import Demand
from game.core.wording import Avoided, Mark

LETTER = "tekst"
"""The one field of this task."""
LONGEST = 6000
"""Characters: some thousand words, more than any text of this trade needs."""
LEFT_OUT = "Dit deel weglaten"


# What the player does ---------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Pick:
    """Take a building block for its part; another block of that part is put back."""

    block: str


@dataclass(frozen=True, slots=True)
class Compose:
    """Put the blocks one after another: from here on the text is written by hand."""


@dataclass(frozen=True, slots=True)
class Write:
    """The text as it stands now. `field` is always LETTER."""

    field: str
    text: str


@dataclass(frozen=True, slots=True)
class Send:
    """Send the text as it is: this ends the task."""


ACTIONS = {"neem": Pick, "zet-klaar": Compose, "schrijf": Write, "verstuur": Send}


@dataclass(frozen=True, slots=True)
class Chose:
    """A part as it was composed."""

    part: str
    block: str


@dataclass(frozen=True, slots=True)
class Sent:
    text: str


# What stays fixed -------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Block:
    """A building block; an empty text leaves its part out. `ratings` are (kans, rating)."""

    id: str
    text: str
    promise: Promised | None
    records: tuple[tuple[str, str], ...]
    ratings: tuple[tuple[str, Rating], ...] = secret()
    explanation: str = secret()


@dataclass(frozen=True, slots=True)
class Part:
    id: str
    label: str
    joined: bool
    blocks: tuple[Block, ...]


@dataclass(frozen=True, slots=True)
class Task:
    id: str
    title: str
    sort: str
    dutch: bool
    to: str
    situation: str
    message: str
    minutes: int
    free: bool
    shows_marks: bool
    parts: tuple[Part, ...]
    demands: tuple[Demand, ...]
    avoided: tuple[Avoided, ...]
    example: str = secret()
    opportunities: tuple[Opportunity, ...] = secret()
    missed: tuple[tuple[str, str | Reason], ...] = secret()


@dataclass(frozen=True, slots=True)
class State:
    """`letter` is None while blocks are still being chosen."""

    picked: tuple[tuple[str, str], ...] = ()
    letter: str | None = None
    sent: bool = False


@dataclass(frozen=True, slots=True)
class Row:
    """A part as the player sees it; `text` is None while nothing was chosen, '' when it was left out."""

    id: str
    label: str
    text: str | None


@dataclass(frozen=True, slots=True)
class View:
    """`letter` is None while blocks are chosen; `draft` is the text that was begun with. `asked` are the demands with
    whether they are met, None where that is not told. `marks` stand in the margin of `letter`."""

    title: str
    sort: str
    dutch: bool
    to: str
    situation: str
    message: str
    rows: tuple[Row, ...]
    asked: tuple[tuple[str, bool | None], ...]
    letter: str | None
    draft: str
    marks: tuple[Mark, ...]
    options: tuple[Option, ...]
    fields: tuple[Field, ...]
