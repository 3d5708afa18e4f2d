"""Weighing: what each option would show, tried out through the rules."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from game.core.evidence import Evidence
from game.core.session import Running, Session
from game.core.tasks.rules import Option

UNSCORED = 0.5


@dataclass(frozen=True, slots=True)
class Weighed:
    """An option with the evidence it would settle, and from 0 to 1 what that is worth."""

    option: Option
    settles: tuple[Evidence, ...]
    belief: float

    @property
    def is_weak(self) -> bool:
        return any(found.rating == "zwak" for found in self.settles)

    @property
    def is_critical(self) -> bool:
        return any(found.opportunity.critical for found in self.settles)


def weigh(session: Session, options: Sequence[Option]) -> tuple[Weighed, ...]:
    """The options in their own order, which is that of `tries`: the best first."""
    tried = tuple(_tried(session.now, options))
    if not any(tried):
        return tuple(Weighed(option, (), float(place == 0)) for place, option in enumerate(options))
    return tuple(
        Weighed(option, settles, 1.0 if _fills_in_first(place, option, settles) else _worth(settles))
        for place, (option, settles) in enumerate(zip(options, tried, strict=True))
    )


def _fills_in_first(place: int, option: Option, settles: tuple[Evidence, ...]) -> bool:
    """What is filled in counts when its form is sent: the right entry is worth it although it settles nothing yet."""
    return place == 0 and not settles and any(hasattr(option.action, name) for name in ("text", "value"))


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
