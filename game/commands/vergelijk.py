"""`aanzet vergelijk`: what an edit of a scenario does to kansen, to running days and to earlier results."""

import json
from collections.abc import Iterator
from typing import TYPE_CHECKING

from game.errors import GameError

if TYPE_CHECKING:
    from game.commands.agency import Office
    from game.core.moving import Change, Moved
    from game.core.world import World
    from game.store.days import Day

SEEDS = range(1, 6)
PLAYERS = ("expert", "willekeurig")


def vergelijk(old: str, new: str, moving: int | None) -> int:
    from game.commands.agency import Office, load_world

    office = Office()
    try:
        before, after = load_world(old, 1), load_world(new, 1)
        if moving is not None:
            print(_moved(office, moving, new))
            return 0
        for line in (*_about_text(before, after, old, new), *_about_days(office, before, old, new)):
            print(line)
    finally:
        office.close()
    return 0


# The text ---------------------------------------------------------------------------------------------------------


def _about_text(before: "World", after: "World", old: str, new: str) -> Iterator[str]:
    from game.words import vergelijk as words

    if before.source.content_hash == after.source.content_hash:
        yield words.SAME
        return
    was, now = _tasks(before), _tasks(after)
    yield from words.tasks(tuple(t for t in was if t not in now), tuple(t for t in now if t not in was))
    changed = _kansen(old, new)
    yield from (words.kans(change) for change in changed)
    if not changed:
        yield words.NO_KANS


def _tasks(world: "World") -> tuple[str, ...]:
    return tuple(task.opdracht for part in world.scenario.rondes for task in part.opdrachten)


def _kansen(old: str, new: str) -> "tuple[Change, ...]":
    """Kansen that exist in only one of the two or count otherwise, over a few casts: of a day nobody played, and of
    days that an expert and a beginner play in the old version, as far as they go in the new."""
    from game.commands.agency import load_world
    from game.core.bots import play
    from game.core.moving import changes, move
    from game.core.session import start

    found: dict[Change, None] = {}
    for seed in SEEDS:
        was, now = load_world(old, seed), load_world(new, seed)
        found |= dict.fromkeys(changes(start(was), start(now)))
        for bot in PLAYERS:
            found |= dict.fromkeys(move(play(was, bot, seed)[1], was, now).changes)
    return tuple(found)


# The days ---------------------------------------------------------------------------------------------------------


def _about_days(office: "Office", before: "World", old: str, new: str) -> Iterator[str]:
    from game.words import vergelijk as words

    days = [(name, day) for name, day in office.every_day() if day.content_hash == before.source.content_hash]
    if not days:
        yield words.NO_DAYS
        return
    yield words.DAYS
    for name, day in days:
        yield _about_day(name, day, _in_new(office, day, new))
    yield words.MOVE.format(old=old, new=new, day=days[-1][1].id)


def _in_new(office: "Office", day: "Day", new: str) -> "Moved":
    from game.commands.agency import load_world
    from game.core.moving import move

    referee = office.resume(day.player, day.id)
    return move(office.log(day.id), referee.world, load_world(new, day.seed))


def _about_day(name: str, day: "Day", moved: "Moved") -> str:
    from game.words import vergelijk as words

    if moved.misfit:
        return words.stops(day.id, name, len(moved.kept), day.actions, _step(moved.misfit))
    return words.fits(day.id, name, day.actions, len(moved.changes))


def _step(line: str) -> str:
    plain = json.loads(line)
    return " ".join(str(value) for key, value in plain.items() if key != "opdracht") + f" in {plain['opdracht']}"


def _moved(office: "Office", number: int, new: str) -> str:
    """The day goes on in the new version as a day of its own; nothing of the old one is touched."""
    from game.core.session import read_action
    from game.words import vergelijk as words

    day = next((day for _, day in office.every_day() if day.id == number), None)
    if day is None:
        raise GameError(words.no_day(number, tuple(day.id for _, day in office.every_day())))
    moved = _in_new(office, day, new)
    referee = office.begin(day.player, new, day.seed)
    for line in moved.kept:
        referee.do(read_action(referee.session, line))
    return words.moved(number, referee.day, len(moved.kept))
