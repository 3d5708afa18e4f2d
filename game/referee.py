"""The referee (*spelleider*): the only loop. An action in, the next state out, written down before anyone sees it.

And the agency: what every front end is handed, so that none of them knows where files, players or scenarios live.
"""

from collections.abc import Iterable, Mapping
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from threading import Lock
from typing import Any, Protocol

from game.core.cards import DayCard as DayCard
from game.core.cards import PlayerCard as PlayerCard
from game.core.cards import ScenarioCard as ScenarioCard
from game.core.evidence import Evidence
from game.core.session import (
    Finding,
    IllegalAction,
    Scene,
    Session,
    accepts,
    apply,
    feedback,
    findings,
    read_action,
    scene,
    start,
    write_action,
)
from game.core.story import Story
from game.core.world import World
from game.errors import GameError


class Journal(Protocol):
    """Where a day is written down. What `write` has returned from is safe."""

    def write(self, number: int, action: str) -> None: ...
    def end(self, found: tuple[Finding, ...]) -> None: ...


class NoJournal:
    """For bots, tests and a class at the projector: nothing is kept."""

    def write(self, number: int, action: str) -> None:
        pass

    def end(self, found: tuple[Finding, ...]) -> None:
        pass


@dataclass(frozen=True, slots=True)
class Step:
    """What one action brought about. `feedback` is empty unless the level explains at once."""

    events: tuple[Any, ...]
    feedback: tuple[Evidence, ...]
    scene: Scene


class Referee:
    """One day of one player, taken up where its log ends. GameError when that log cannot be followed.

    `seconds` is how long it was played before, on the clock on the wall.
    `do` may be called from one other thread than the window's; never from two at a time.
    """

    def __init__(
        self,
        world: World,
        journal: Journal,
        log: Iterable[str] = (),
        *,
        day: int = 0,
        story: Story | None = None,
        seconds: int = 0,
    ) -> None:
        self.session: Session = start(world, story)
        self.day = day
        self.seconds = seconds
        self._journal = journal
        self._number = 0
        self._lock = Lock()
        for line in log:
            self.session = _followed(self.session, line, self._number)
            self._number += 1

    @property
    def world(self) -> World:
        return self.session.world

    @property
    def scene(self) -> Scene:
        return scene(self.session)

    @property
    def played(self) -> int:
        """How many actions stand in the log."""
        return self._number

    def accepts(self, action: Any) -> bool:
        return accepts(self.session, action)

    def do(self, action: Any) -> Step:
        """The next state, after it was written down. A write that fails changes nothing (GameError)."""
        with self._lock:
            before = self.session
            after, events = apply(before, action)
            self._journal.write(self._number, write_action(before, action))
            self.session, self._number = after, self._number + 1
            if after.is_over:
                # The last action is safe; what follows from it can be written again when the day is next opened.
                with suppress(GameError):
                    self.close_day()
            told = feedback(before, after) if self.world.scenario.niveau == "start" else ()
            return Step(events, told, scene(after))

    def close_day(self) -> None:
        """Writes down what the day has shown, once it is over. GameError when that fails."""
        self._journal.end(self.findings())

    def findings(self) -> tuple[Finding, ...]:
        return findings(self.session)


def _followed(session: Session, line: str, number: int) -> Session:
    try:
        after, _ = apply(session, read_action(session, line))
    except (ValueError, IllegalAction, RecursionError) as error:
        raise GameError(
            f"Deze werkdag kan niet worden geopend: stap {number + 1} is beschadigd of hoort bij een andere versie "
            "van Aan Zet. Er is niets veranderd."
        ) from error
    return after


class Agency(Protocol):
    """What every front end is handed. Every method may raise GameError with a Dutch sentence."""

    @property
    def assets(self) -> Path: ...
    def players(self) -> tuple[PlayerCard, ...]: ...
    def add_player(self, name: str) -> PlayerCard: ...
    def remove_player(self, player: int) -> None: ...
    def keep_settings(self, player: int, settings: dict[str, str]) -> None: ...
    def scenarios(self) -> tuple[ScenarioCard, ...]: ...
    def days(self, player: int) -> tuple[DayCard, ...]: ...
    def begin(self, player: int, scenario: str, seed: int | None = None) -> Referee: ...
    def go_on(self, player: int, day: int) -> Referee: ...
    def resume(self, player: int, day: int) -> Referee: ...
    def practise(self, scenario: str) -> Referee: ...
    def report(self, player: int, day: int) -> Any: ...
    def write_report(self, player: int, day: int) -> Path: ...
    def keep_estimates(self, player: int, day: int, given: Mapping[str, str]) -> None: ...
    def progress(self, player: int) -> Any: ...
    def learn_rooms(self) -> bool: ...
    def training(self, gedrag: str, played: str) -> Any: ...
    def again(self, player: int, day: int, task: str, kans: str) -> Referee: ...
    def classroom(self) -> tuple["Agency", PlayerCard]: ...
    def remove_day(self, player: int, day: int) -> None: ...
    def keep_time(self, day: int, seconds: int) -> None: ...
    def open_file(self, path: Path) -> None: ...
    def slips(self, text: str, world: World) -> tuple[tuple[str, str], ...]: ...


def checked_name(name: str, taken: Iterable[str]) -> str:
    """A player's name as it is kept; GameError when it is empty, too long or in use."""
    kept = " ".join("".join(sign for sign in name if sign.isprintable()).split())
    if not kept:
        raise GameError("Typ eerst je naam.")
    if len(kept) > 40:
        raise GameError("Die naam is te lang. Gebruik ten hoogste 40 tekens.")
    if kept.casefold() in (other.casefold() for other in taken):
        raise GameError(f"Er is al een speler die {kept} heet. Kies een andere naam.")
    return kept
