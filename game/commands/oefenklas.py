"""`aanzet oefenklas`: a simulated class plays a scenario, and a page tells what that says about its kansen."""

import json
import os
import sys
from collections.abc import Iterator, Sequence
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any

from game.errors import GameError

if TYPE_CHECKING:
    from game.core.classroom.analysis import ClassResult
    from game.core.classroom.values import Sitting
    from game.core.scenario import Scenario
    from game.core.world import Person, Source

    Batch = tuple[str, Source, int, int, Sequence["Place"], str]

LEAST, MOST = 20, 5000
TWICE = 60
"""Students whose day is played once more, with the same choices among other people."""
BATCH = 5
"""Days that one process plays before it reports."""

Place = tuple[str, int]
"""One place in the class: `leerling` or the name of a bot, and a number."""


def oefenklas(scenario: str, players: int, seed: int, out: str | None, as_json: bool) -> int:
    from game.core.classroom.analysis import analyse
    from game.words import oefenklas as words

    if players < LEAST:
        raise GameError(words.TOO_FEW.format(least=LEAST))
    if players > MOST:
        raise GameError(words.TOO_MANY.format(most=MOST))
    checked, source = _loaded(scenario)
    result = analyse(sittings(checked, source, players, seed), checked.dossier)
    if not result.items:
        raise GameError(words.NO_KANSEN)
    if as_json:
        from game.report.klas import plain

        print(json.dumps(plain(result, source, seed), ensure_ascii=False, indent=2))
    if out is not None or not as_json:
        path = _written(result, checked, source, seed, Path(out or f"oefenklas-{source.scenario}.html"))
        print(words.WRITTEN.format(path=path.resolve()), file=sys.stderr if as_json else sys.stdout)
    return 0


def _loaded(name: str) -> "tuple[Scenario, Source]":
    from game.commands.agency import load_world

    world = load_world(name, 1)
    return world.scenario, world.source


def _written(result: "ClassResult", scenario: "Scenario", source: "Source", seed: int, path: Path) -> Path:
    from game.report.klas import to_html
    from game.words import oefenklas as words

    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(to_html(result, scenario, source, seed), encoding="utf-8")
    except OSError as error:
        raise GameError(words.CANNOT_KEEP.format(path=path, why=error.strerror)) from error
    return path


# Playing over the cores -------------------------------------------------------------------------------------------


def sittings(scenario: "Scenario", source: "Source", players: int, seed: int) -> "tuple[Sitting, ...]":
    """The days of the whole class and of the bots beside it, in the same order however many processes play them."""
    from game.core.classroom.sense import belief_of
    from game.core.scenario import write_scenario

    places = _places(players)
    believed = belief_of(scenario, _beside(source))
    text, belief = write_scenario(scenario), write_scenario(believed) if believed else ""
    batches = [(text, source, players, seed, places[n : n + BATCH], belief) for n in range(0, len(places), BATCH)]
    found: list[Sitting] = []
    for batch in _spread(batches):
        found += batch
        _tell(len(found), len(places))
    return tuple(found)


def _beside(source: "Source") -> "Iterator[Scenario]":
    """The scenarios that come with the game, to learn from how strong and weak answers are written about."""
    from game.commands.agency import shipped
    from game.content.load import load

    for folder in sorted(shipped("scenarios").iterdir()):
        if (folder / "scenario.yaml").is_file() and folder.name != source.scenario:
            found = load(folder).scenario
            if found is not None:
                yield found


def _places(players: int) -> tuple[Place, ...]:
    """The students, and beside them one of each test-wise bot for every ten, and twice as many that play at random."""
    from game.core.classroom.analysis import RANDOM, TEST_WISE

    beside = max(players // 20, 4)
    bots = [(name, n) for name in TEST_WISE for n in range(beside)]
    plain = [(RANDOM, n) for n in range(2 * beside)]
    return (*(("leerling", n) for n in range(players)), *plain, *bots)


def _spread(batches: "Sequence[Batch]") -> "Iterator[tuple[Sitting, ...]]":
    import multiprocessing

    processes = min(os.cpu_count() or 1, len(batches))
    if processes < 2:
        yield from map(play_batch, batches)
        return
    # Always started anew, so that it is the same on every machine, and safe beside a window or a database.
    with multiprocessing.get_context("spawn").Pool(processes) as pool:
        yield from pool.imap(play_batch, batches)


def play_batch(batch: "Batch") -> "tuple[Sitting, ...]":
    """The days of these places; called in a process of its own."""
    from game.casting.cast import cast
    from game.core.classroom.sitting import sit, sit_in

    text, source, players, seed, places, believed = batch
    scenario, belief, learners = _prepared(text, believed, players, seed)
    found: list[Sitting] = []
    for who, number in places:
        world = cast(scenario, source, _world_of(seed, number))
        if who == "leerling":
            other = cast(scenario, source, _world_of(seed, number + MOST)) if number < TWICE else None
            found.append(sit(world, other, learners[number], seed, belief, background))
        else:
            found.append(sit_in(world, who, seed + number, background))
    return tuple(found)


def _world_of(seed: int, number: int) -> int:
    """Every place its own cast; a bot shares that of the student with the same number."""
    return seed * 2 * MOST + number


@cache
def _prepared(text: str, believed: str, players: int, seed: int) -> Any:
    """What all days of a class share, made once in every process."""
    from game.core.classroom.learners import class_of
    from game.core.scenario import Scenario

    belief = Scenario.model_validate_json(believed) if believed else None
    return Scenario.model_validate_json(text), belief, class_of(players, seed)


def background(person: "Person") -> str:
    """Where a surname comes from, by the lists of casting."""
    return _backgrounds().get(person.surname, "")


@cache
def _backgrounds() -> dict[str, str]:
    from game.casting.surnames import SURNAMES

    return {f"{infix} {last}".strip(): origin for (origin, _), names in SURNAMES.items() for infix, last in names}


def _tell(done: int, total: int) -> None:
    """A bar on the screen, when somebody is looking."""
    from game.words import oefenklas as words

    if sys.stderr.isatty():
        filled = 30 * done // total
        bar = "█" * filled + "░" * (30 - filled)
        end = "\n" if done == total else ""
        print(f"\r{bar} {words.PROGRESS.format(done=done, total=total)}", end=end, file=sys.stderr, flush=True)
