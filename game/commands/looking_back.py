"""Looking back further than one day: the finished days of a player together, and where a gedrag can be practised."""

import json
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING

from game.errors import GameError

if TYPE_CHECKING:
    from game.commands.agency import Office
    from game.referee import ScenarioCard
    from game.report.progress import Done, Progress
    from game.report.values import Training

Room = dict[str, int]
"""Gedrag, with its dossier in front → how many moments there are for it."""
LEVELS = ("start", "gevorderd", "examen")


# Progress ---------------------------------------------------------------------------------------------------------


def progress_of(office: "Office", player: int, known: "dict[int, Done]") -> "Progress":
    """`known` keeps what was worked out before: a day that is over does not change."""
    from game.report.progress import progress

    return progress(tuple(_done(office, player, known)))


def _done(office: "Office", player: int, known: "dict[int, Done]") -> "Iterator[Done]":
    """The finished days, the oldest first. One of another version that cannot be opened is left out."""
    from game.report.progress import done

    for card in reversed(office.days(player)):
        if card.ended and card.id not in known:
            with suppress(GameError):
                known[card.id] = done(office.resume(player, card.id).session, card.id, card.ended)
        if card.id in known:
            yield known[card.id]


# Training ---------------------------------------------------------------------------------------------------------


class Rooms:
    """Per scenario what there is room for: worked out once for each text of it, one at a time, and remembered in a
    file that may be thrown away."""

    def __init__(self, file: Path) -> None:
        self._file = file
        self._known = _known(file)

    def learn_one(self, cards: "Iterable[ScenarioCard]") -> bool:
        """One scenario more, so that nobody waits for all of them at once; True while there are others to come."""
        unknown = [(name, key) for name, key in _hashes(cards).items() if key not in self._known]
        if unknown:
            name, key = unknown[0]
            self._known[key] = _room(name)
            self._keep()
        return len(unknown) > 1

    def __bool__(self) -> bool:
        """Whether anything is known at all."""
        return bool(self._known)

    def are_known(self, cards: "Iterable[ScenarioCard]") -> bool:
        return all(key in self._known for key in _hashes(cards).values())

    def of(self, cards: "Iterable[ScenarioCard]") -> dict[str, Room]:
        while self.learn_one(cards):
            pass
        return {name: self._known[key] for name, key in _hashes(cards).items()}

    def _keep(self) -> None:
        """What cannot be kept is worked out again the next time."""
        with suppress(OSError):
            self._file.parent.mkdir(parents=True, exist_ok=True)
            self._file.write_text(json.dumps(self._known), encoding="utf-8")


def _hashes(cards: "Iterable[ScenarioCard]") -> dict[str, str]:
    from game.commands.agency import find_scenario
    from game.commands.shelf import hash_of

    return {card.id: hash_of(find_scenario(card.id)) for card in cards if not card.problem}


def _known(file: Path) -> dict[str, Room]:
    try:
        kept = json.loads(file.read_text("utf-8"))
        return {str(key): {str(g): int(n) for g, n in room.items()} for key, room in kept.items()}
    except (OSError, ValueError, AttributeError, TypeError):
        return {}


def _room(name: str) -> Room:
    """What a day of this scenario asks for, as it is cast for the first seed; nothing when it cannot be played."""
    from game.commands.agency import load_world
    from game.core.score import counted
    from game.core.session import findings, start

    try:
        world = load_world(name, 1)
    except GameError:
        return {}
    room: Room = {}
    for kans in counted(findings(start(world)), world.scenario.dossier):
        room[kans.gedrag] = room.get(kans.gedrag, 0) + 1
    return room


def training(rooms: Rooms, cards: "Sequence[ScenarioCard]", gedrag: str, played: str) -> "Training | None":
    """The scenario with most moments for this gedrag, not more than a level above the day that was played.

    A scenario that was not just played goes before one that was, when there is as much room in both.
    """
    from game.report.values import Training
    from game.words.voortgang import practise

    found = rooms.of(cards)
    highest = 1 + max((LEVELS.index(card.level) for card in cards if card.id == played), default=0)
    fitting = [(_moments(found[c.id], gedrag), c) for c in cards if c.id in found and LEVELS.index(c.level) <= highest]
    moments, best = max(fitting, key=lambda pair: (pair[0], pair[1].id != played), default=(0, None))
    if best is None or not moments:
        return None
    return Training(best.id, best.title, moments, practise(best.title, moments, again=best.id == played))


def _moments(room: Mapping[str, int], gedrag: str) -> int:
    """Those of the gedrag itself, and of what answers to it in the other dossier."""
    from game.dossiers import counterparts

    home = gedrag.partition("/")[0]
    return sum(moments for other, moments in room.items() if gedrag in counterparts(other, home))
