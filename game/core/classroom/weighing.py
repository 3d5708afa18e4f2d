"""Weighing: what each option would show, tried out through the rules, and what somebody of the trade thinks of it."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace

from game.core.classroom.sense import SenseHere
from game.core.evidence import Evidence, Reason
from game.core.session import Running, Session
from game.core.tasks.rules import Option

MARGIN = 2.0
"""How far the sense of a weaker answer must be above that of the strongest before the key is not believed."""
UNSCORED = 0.5


@dataclass(frozen=True, slots=True)
class Weighed:
    """An option with the evidence it would settle. `belief`, from 0 to 1, is what a skilled learner takes it to be
    worth; `sense` is what the author's words say."""

    option: Option
    settles: tuple[Evidence, ...]
    belief: float
    sense: float

    @property
    def kans(self) -> str:
        return self.settles[0].opportunity.id.split("/")[0] if self.settles else ""

    @property
    def is_weak(self) -> bool:
        return any(found.rating == "zwak" for found in self.settles)

    @property
    def is_critical(self) -> bool:
        return any(found.opportunity.critical for found in self.settles)


def weigh(session: Session, options: Sequence[Option], sense: SenseHere) -> tuple[Weighed, ...]:
    """The options in their own order, which is that of `tries`: the best first."""
    now = session.now
    tried = tuple(_tried(now, options))
    if not any(tried):
        return tuple(Weighed(option, (), float(place == 0), 0.0) for place, option in enumerate(options))
    weighed = tuple(
        Weighed(option, settles, _worth(settles), _sense(now.id, settles, sense))
        for option, settles in zip(options, tried, strict=True)
    )
    doubted = {one.kans for one in weighed if one.kans and _is_doubted(one.kans, weighed)}
    return tuple(_turned(one, weighed) if one.kans in doubted else one for one in weighed)


def _tried(now: Running, options: Iterable[Option]) -> Iterable[tuple[Evidence, ...]]:
    """What each option settles or changes."""
    before: Mapping[str, Evidence] | None = None
    for option in options:
        _, events = now.rules.apply(now.task, now.state, option.action)
        if not events:
            yield ()
            continue
        if before is None:
            before = {found.opportunity.id: found for found in now.rules.evidence(now.task, now.events)}
        after = now.rules.evidence(now.task, (*now.events, *events))
        yield tuple(f for f in after if f.event is not None and f != before[f.opportunity.id])


def _worth(settles: Sequence[Evidence]) -> float:
    if not settles:
        return UNSCORED
    return sum(found.points for found in settles) / sum(found.opportunity.worth for found in settles)


def _sense(task: str, settles: Sequence[Evidence], sense: SenseHere) -> float:
    if not settles or isinstance(settles[0].reason, Reason):
        return 0.0
    return sense.get(((task, settles[0].opportunity.id.split("/")[0]), settles[0].reason), 0.0)


def _is_doubted(kans: str, weighed: Sequence[Weighed]) -> bool:
    """Whether all the author wrote about a weaker answer is clearly better than what stands with the strongest."""
    rivals = [one for one in weighed if one.kans == kans]
    top = max(one.belief for one in rivals)
    best = [one.sense for one in rivals if one.belief == top]
    rest = [one.sense for one in rivals if one.belief < top]
    return bool(rest) and max(best) < max(rest) - MARGIN


def _turned(one: Weighed, weighed: Sequence[Weighed]) -> Weighed:
    """Where the key is doubted, the answer that makes most sense is taken to be the strong one."""
    top = max(other.sense for other in weighed if other.kans == one.kans)
    return replace(one, belief=1.0 if one.sense == top else 0.0)
