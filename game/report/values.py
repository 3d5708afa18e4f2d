"""What a report holds: sentences and numbers, ready to be shown, and no markup."""

from dataclasses import dataclass

from game.core.evidence import Rating
from game.core.score import Level


@dataclass(frozen=True, slots=True)
class Amended:
    """What a teacher made of one kans; the computed rating stands beside it."""

    rating: Rating
    text: str


@dataclass(frozen=True, slots=True)
class Proof:
    """One kans that counts, and the way back to the move and the line of the scenario. `did` is '' when missed.

    `label` is the rating as it is called here: a pitfall kept out of is no strong answer. `gedrag` is its code, with
    the dossier in front when it is not the scenario's own. `where` is file and line, `line` the line alone.
    """

    number: int
    gedrag: str
    rating: Rating
    label: str
    why: str
    better: str
    did: str
    task: str
    where: str
    line: str
    critical: bool
    points: int
    possible: int
    amended: Amended | None = None


@dataclass(frozen=True, slots=True)
class Line:
    """One line of the transcript. `proofs` are the kansen it settled, in bundles that share one explanation."""

    speaker: str
    text: str
    label: str
    mine: bool
    proofs: tuple[tuple[Proof, ...], ...] = ()


@dataclass(frozen=True, slots=True)
class Part:
    """One task as it was played. `kind` is its werkvorm; `note` is '' when it was done from beginning to end."""

    id: str
    round: str
    title: str
    kind: str
    note: str
    lines: tuple[Line, ...]
    missed: tuple[tuple[Proof, ...], ...]
    kept_out: tuple[tuple[Proof, ...], ...]


@dataclass(frozen=True, slots=True)
class Judged:
    """A werkproces or a gedrag: the official words, the level, and the kansen behind it.

    `amount` is a percentage only where there is a level. `level_name` says *nog te weinig bewijs* where there is none.
    `span` is (lowest that fits, percentage, highest that fits), for drawing; None where there is no level.
    """

    code: str
    text: str
    level: Level | None
    level_name: str
    amount: str
    sureness: str
    held_back: str = ""
    amended: str = ""
    proofs: tuple[Proof, ...] = ()
    behaviours: tuple["Judged", ...] = ()
    span: tuple[int, int, int] | None = None


@dataclass(frozen=True, slots=True)
class Heading:
    """The werkprocessen of one dossier. `without` are (code, text) of what has no counterpart there."""

    title: str
    why: str
    werkprocessen: tuple[Judged, ...]
    without_why: str = ""
    without: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True)
class Advice:
    """One next step. `code` is the gedrag it is about, '' when there is nothing left to gain."""

    code: str
    text: str
    example: str


@dataclass(frozen=True, slots=True)
class Report:
    """`facts` are (label, value) pairs for the head of the page; `counts` are (rating, what it is called here,
    how many).

    `scores` holds the scenario's own dossier first; `against` is the same play read through the crosswalk;
    `standing` is there when earlier days of other scenarios were given.
    """

    title: str
    facts: tuple[tuple[str, str], ...]
    notes: tuple[str, ...]
    oefenscore: int
    score_text: str
    amended: str
    counts: tuple[tuple[Rating, str, int], ...]
    advice: Advice
    scores: tuple[Heading, ...]
    against: Heading
    standing: Heading | None
    parts: tuple[Part, ...]
    explanation: tuple[str, ...]
