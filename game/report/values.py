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
    the dossier in front when it is not the scenario's own. `where` is file and line, `line` the line alone. `key` is
    (task, kans): how the moment is found back in the day.
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
    key: tuple[str, str] = ("", "")


@dataclass(frozen=True, slots=True)
class Line:
    """One line of the transcript. `proofs` are the kansen it settled, in bundles that share one explanation.

    `face` is the picture of who speaks in the mood of that moment, '' for the player and for what simply happened.
    """

    speaker: str
    text: str
    label: str
    mine: bool
    proofs: tuple[tuple[Proof, ...], ...] = ()
    face: str = ""


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
    A werkproces of the day itself has its id with the dossier in front (`key`), its name in plain words, the tasks it
    was about, what the player thought of it (`own`) and how that lies beside the score; `enough` is (how many moments
    there are, how many a level takes).
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
    key: str = ""
    plain: str = ""
    about: tuple[str, ...] = ()
    own: str = ""
    own_beside: str = ""
    enough: tuple[int, int] = (0, 0)


@dataclass(frozen=True, slots=True)
class Heading:
    """The werkprocessen of one dossier. `without` are (code, text) of what has no counterpart there."""

    title: str
    why: str
    werkprocessen: tuple[Judged, ...]
    without_why: str = ""
    without: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True)
class Training:
    """The scenario that gives most room to practise something: so many moments."""

    scenario: str
    title: str
    moments: int
    told: str


@dataclass(frozen=True, slots=True)
class Advice:
    """One next step. `code` is the gedrag it is about, '' when there is nothing left to gain; `gedrag` the same with
    its dossier in front. `training` is there once it was looked up."""

    code: str
    text: str
    example: str
    gedrag: str = ""
    training: Training | None = None


@dataclass(frozen=True, slots=True)
class Spoken:
    """What the leidinggevende says about the day: who, with which face, and one thing a sentence."""

    name: str
    role: str
    face: str
    sentences: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Report:
    """`facts` are (label, value) pairs for the head of the page; `counts` are (rating, what it is called here,
    how many).

    `scores` holds the scenario's own dossier first; `against` is the same play read through the crosswalk;
    `standing` is there when earlier days of other scenarios were given. `asked` is whether the player was asked for
    an own estimate, or need not be any more; `cut` is where *voldoende* and *goed* begin.
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
    spoken: Spoken | None = None
    asked: bool = True
    cut: tuple[int, int] = (55, 75)
