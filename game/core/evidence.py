"""Evidence: how a kans was settled, with the reason in a sentence."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Literal

Rating = Literal["sterk", "neutraal", "zwak", "gemist"]
POINTS: dict[Rating, int] = {"sterk": 2, "neutraal": 1, "zwak": 0, "gemist": 0}


@dataclass(frozen=True, slots=True)
class Opportunity:
    """A kans: one gedrag at one place, answered once, or missed.

    `id` is unique within its task; `worth` is 2, or 1 for a valkuil (only weak answers exist, so staying out counts).
    `place` names the line of the scenario it comes from, within the task. Kansen of one `group` exclude each other
    and count once. A `critical` kans can cost the level of its werkproces.
    """

    id: str
    gedrag: str
    worth: int = 2
    critical: bool = False
    recoverable: bool = False
    group: str | None = None
    place: str = ""


@dataclass(frozen=True, slots=True)
class Reason:
    """A reason given by the rules themselves: a key that `words` turns into a Dutch sentence, with its values."""

    key: str
    values: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True)
class Evidence:
    """How one kans was settled. `event` is the index of the deciding event in the task's events, None when missed.

    `better` is what would have shown more, when the rules know it.
    """

    opportunity: Opportunity
    rating: Rating
    reason: str | Reason
    event: int | None = None
    better: str | Reason | None = None

    @property
    def points(self) -> int:
        if self.opportunity.worth == 1:
            return 1 if self.rating == "sterk" else 0
        return POINTS[self.rating]


@dataclass(frozen=True, slots=True)
class Answer:
    """One answer to a kans, as a task found it among its events, in order."""

    opportunity: str
    rating: Rating
    reason: str | Reason
    event: int


def settle(
    opportunities: Iterable[Opportunity],
    answers: Iterable[Answer],
    missed: Mapping[str, str | Reason],
    better: Mapping[str, str | Reason],
    lures: Iterable[tuple[str, str]] = (),
    *,
    ended_properly: bool,
) -> tuple[Evidence, ...]:
    """One evidence per kans: the first answer (the last, when recoverable), else missed, else a pitfall kept out of.

    `lures` are (kans, text): what lay there to be said or done, named only once the pitfall was kept out of.
    """
    lay: dict[str, list[str]] = {}
    for kans, text in lures:
        lay.setdefault(kans, []).append(f"“{text}”")
    given: dict[str, list[Answer]] = {}
    for answer in answers:
        given.setdefault(answer.opportunity, []).append(answer)
    out_of = {kans: Reason("valkuil-vermeden", (("wat", _listed(texts)),)) for kans, texts in lay.items()}
    return tuple(_settled(o, given.get(o.id, []), missed, better, out_of, ended_properly) for o in opportunities)


def _listed(texts: list[str]) -> str:
    *first, last = dict.fromkeys(texts)
    return f"{', '.join(first)} of {last}" if first else last


def _settled(
    kans: Opportunity,
    given: list[Answer],
    missed: Mapping[str, str | Reason],
    better: Mapping[str, str | Reason],
    out_of: Mapping[str, Reason],
    ended_properly: bool,
) -> Evidence:
    if given:
        answer = given[-1 if kans.recoverable else 0]
        hint = better.get(kans.id) if answer.rating != "sterk" else None
        return Evidence(kans, answer.rating, answer.reason, answer.event, hint)
    if kans.worth == 1 and ended_properly:
        return Evidence(kans, "sterk", out_of.get(kans.id, Reason("valkuil-vermeden", (("wat", ""),))))
    reason = missed.get(kans.id, Reason("gemist"))
    return Evidence(kans, "gemist", reason, None, better.get(kans.id))
