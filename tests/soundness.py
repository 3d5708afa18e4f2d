"""Soundness (design §8): what bots and borrowed answers reach in a shipped day, worked out once per scenario."""

from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache

from game.commands.agency import load_world, scenario_paths
from game.core.bots import play
from game.core.score import Counted, DayScore, day_score
from game.core.session import Session, accepts, apply, findings, read_action, start
from game.core.world import World

SEEDS = range(1, 21)
TEST_WISE = ("eerste", "laatste", "langste", "kortste")
SHORT = 40
"""Kansen below which a day is an exercise: enough to learn from, too few to judge by."""


@cache
def world(scenario: str, seed: int) -> World:
    return load_world(scenario, seed)


@cache
def played(scenario: str, bot: str, seed: int) -> tuple[DayScore, tuple[str, ...]]:
    session, log = play(world(scenario, seed), bot, seed)
    return scored(session), log


def scored(session: Session) -> DayScore:
    return day_score(findings(session), session.world.scenario)


def mean(scenario: str, bot: str) -> int:
    """The mean score over the seeds, in hundredths, so that nothing is rounded away."""
    return sum(100 * played(scenario, bot, seed)[0].oefenscore for seed in SEEDS) // len(SEEDS)


@cache
def days() -> tuple[str, ...]:
    """Every shipped day that is long enough to judge by."""
    names = (name for name in scenario_paths() if not world(name, 1).scenario.voorbeeld)
    return tuple(name for name in names if scored(start(world(name, 1))).moments >= SHORT)


def talks(scenario: str) -> frozenset[str]:
    rounds = world(scenario, 1).scenario.rondes
    return frozenset(task.opdracht for part in rounds for task in part.opdrachten if task.werkvorm == "gesprek")


# Learning it by heart ---------------------------------------------------------------------------------------------


@cache
def by_heart(scenario: str, learned: int, cast_now: int) -> DayScore:
    """What the expert did in one cast, repeated in another; what is not accepted there is skipped."""
    session = start(world(scenario, cast_now))
    for line in played(scenario, "expert", learned)[1]:
        session = repeated(session, line)
    return scored(session)


def repeated(session: Session, line: str) -> Session:
    try:
        action = read_action(session, line)
    except ValueError:
        return session
    return apply(session, action)[0] if accepts(session, action) else session


def in_talks(scenario: str, day: DayScore) -> int:
    kansen: list[Counted] = [kans for kans in day.kansen if kans.finding.task in talks(scenario)]
    return 100 * sum(kans.points for kans in kansen) // sum(kans.possible for kans in kansen)


# What is best in one cast and in another --------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Key:
    """Per kans of a day what the expert did to show it strongly."""

    answers: tuple[tuple[tuple[str, str], str], ...]

    def differs(self, other: "Key") -> int:
        """In how many percent of the kansen of both days another answer was best, or there was no such kans."""
        mine, theirs = dict(self.answers), dict(other.answers)
        every = mine.keys() | theirs.keys()
        return 100 * sum(mine.get(kans) != theirs.get(kans) for kans in every) // len(every)


@cache
def key(scenario: str, seed: int) -> Key:
    session, _ = play(world(scenario, seed), "expert", seed)
    events = {running.id: running.events for running in session.finished}
    return Key(tuple(_answers(findings(session), events)))


def _answers(found: Iterable[object], events: dict[str, tuple[object, ...]]) -> Iterable[tuple[tuple[str, str], str]]:
    for one in found:
        place = one.evidence.event  # type: ignore[attr-defined]
        told = "" if place is None else repr(events[one.task][place])  # type: ignore[attr-defined]
        yield (one.task, one.evidence.opportunity.id), told  # type: ignore[attr-defined]
