"""A trial of the simulated class: a day with four planted faults is played, and what the analysis made of it."""

from collections.abc import Sequence
from dataclasses import dataclass
from multiprocessing import get_context

from game.core.chance import Chance
from game.core.classroom.analysis import ClassResult, analyse
from game.core.classroom.learners import class_of
from game.core.classroom.sense import belief_of
from game.core.classroom.sitting import sit
from tests.core.classroom.planted import EVERY, Fault, Kans, planted_day, world_of

FAULTS: tuple[Fault, ...] = ("omgekeerd", "weggever", "lang", "dood")
RIGHT_NAMES = {"omgekeerd": "omgekeerd", "weggever": "weggever", "lang": "weggever", "dood": "dood"}


@dataclass(frozen=True)
class Trial:
    """`found` is what each planted fault was called, '' when it was missed; `false` are sound kansen with a name."""

    found: dict[Fault, str]
    false: tuple[str, ...]
    recovered: float


def trial(seed: int, players: int) -> Trial:
    faults = dict(zip(Chance.of(seed, "fouten").shuffled(EVERY), FAULTS, strict=False))
    result = class_result(seed, players, faults)
    named = {(flag.item.task, flag.item.kans): flag.fault for flag in result.flags}
    bad = {(kans.task, kans.name): fault for kans, fault in faults.items()}
    return Trial(
        found={fault: named.get(place, "") for place, fault in bad.items()},
        false=tuple(f"{task}/{kans}: {fault}" for (task, kans), fault in named.items() if (task, kans) not in bad),
        recovered=result.recovered or 0.0,
    )


def class_result(seed: int, players: int, faults: dict[Kans, Fault]) -> ClassResult:
    scenario = planted_day(seed, faults)
    belief = belief_of(world_of(scenario, 0).scenario)
    sittings = [
        sit(world_of(scenario, 10_000 * seed + learner.number), None, learner, seed, belief, lambda _: "")
        for learner in class_of(players, seed)
    ]
    return analyse(sittings, "consulent")


def trials(seeds: Sequence[int], players: int, processes: int) -> list[Trial]:
    work = [(seed, players) for seed in seeds]
    if processes == 1:
        return [trial(*one) for one in work]
    with get_context("spawn").Pool(processes) as pool:
        return pool.starmap(trial, work)
