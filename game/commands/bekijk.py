"""`aanzet bekijk`: a scenario on the screen while you write it, at any task and with any story so far."""

from pathlib import Path
from typing import TYPE_CHECKING

from game.errors import GameError

if TYPE_CHECKING:
    from game.core.session import Session
    from game.core.story import Story
    from game.core.world import World
    from game.referee import Referee


def bekijk(scenario: str, task: str | None, facts: list[str], seed: int, witness: str | None = None) -> int:
    from game.commands.agency import Office, find_scenario
    from game.ui.app import show

    path = find_scenario(scenario)
    given = tuple(_fact(fact) for fact in facts)
    rehearsal = Rehearsal(path, task, given, seed) if witness is None else witnessed(path, witness, seed)
    office = Office()
    try:
        return show(office, rehearsal)
    finally:
        office.close()


def witnessed(path: Path, place: str, seed: int) -> "Rehearsal":
    """The shortest run to a move (`opdracht/zet`), as `keur` found it: played up to and with that move."""
    from game.commands.agency import load_world
    from game.core.proof import prove
    from game.words.bekijk import NO_WITNESS

    world = load_world(str(path), seed)
    found = next((w for w in prove(world).witnesses if f"{w.task}/{w.place}" == place), None)
    if found is None:
        raise GameError(NO_WITNESS.format(place=place))
    rehearsal = Rehearsal(path, found.task, found.cast, seed, found.story)
    for action in found.actions:
        rehearsal.referee.do(action)
    return rehearsal


def _fact(given: str) -> tuple[str, str]:
    from game.words.bekijk import NO_FACT

    path, found, value = given.partition("=")
    if not found or path.count(".") != 1 or not value.strip():
        raise GameError(NO_FACT.format(given=given))
    return path.strip(), value.strip()


class Rehearsal:
    """The scenario in a file as it is now: read again when it is saved, the place kept by replaying what was done."""

    def __init__(
        self,
        path: Path,
        task: str | None,
        facts: tuple[tuple[str, str], ...],
        seed: int,
        story: "Story | None" = None,
    ) -> None:
        self._path, self._task, self._facts, self._seed, self._story = path, task, facts, seed, story
        self._read_at = self._stamp()
        self._log: list[str] = []
        self.is_broken = False
        self.referee = self._referee(self._world())

    def write(self, number: int, action: str) -> None:
        """A journal that keeps the steps only to replay them."""
        del self._log[number:]
        self._log.append(action)

    def end(self, found: object) -> None:
        """Nothing counts here."""

    @property
    def is_stale(self) -> bool:
        """Whether the file was saved since it was read."""
        return self._stamp() != self._read_at

    def reload(self) -> str:
        """Read the file again; the sentence to show. With a mistake in it the version before stays on the screen."""
        from game.words import bekijk as words

        self._read_at = self._stamp()
        try:
            world = self._world()
            fresh = self._referee(world)
        except GameError as error:
            self.is_broken = True
            return words.BROKEN.format(problem=error)
        self.is_broken = False
        kept = self._replayed(fresh)
        self.referee = fresh
        return words.MENDED if kept else words.LOST

    def _replayed(self, fresh: "Referee") -> bool:
        """Whether every step still fits; the first that does not and what came after it are let go."""
        from game.core.session import read_action

        log, self._log = self._log, []
        for line in log:
            try:
                action = read_action(fresh.session, line)
            except ValueError:
                return False
            if not fresh.accepts(action):
                return False
            fresh.do(action)
        return True

    def _world(self) -> "World":
        from game.commands.agency import load_world
        from game.core.casts import recast
        from game.words.bekijk import UNKNOWN_FACT

        world = load_world(str(self._path), self._seed)

        for path, _ in self._facts:
            if not world.knows(*path.split(".")) and not path.endswith(".temperament"):
                raise GameError(UNKNOWN_FACT.format(path=path))
        return recast(world, self._facts)

    def _referee(self, world: "World") -> "Referee":
        from game.referee import Referee

        referee = Referee(world, self)
        referee.session = self._opening(world)
        return referee

    def _opening(self, world: "World") -> "Session":
        """At the desk, or in the task that was asked for; what was given with `--met` has been heard."""
        from game.core.session import start, start_at
        from game.core.story import Heard, Story, fold
        from game.words.bekijk import NO_TASK

        if self._story is not None and self._task is not None:
            return start_at(world, self._task, self._story)
        heard = (Heard(*path.split(".")) for path, _ in self._facts if not path.endswith(".temperament"))
        story = fold(Story(), heard)
        if self._task is None:
            return start(world, story)
        known = [task.opdracht for part in world.scenario.rondes for task in part.opdrachten]
        if self._task not in known:
            raise GameError(NO_TASK.format(name=self._task, known=", ".join(known)))
        return start_at(world, self._task, story)

    def _stamp(self) -> tuple[int, int]:
        """When the file was last written, and how long it is; a file that is being replaced has no stamp."""
        file = self._path / "scenario.yaml" if self._path.is_dir() else self._path
        try:
            found = file.stat()
        except OSError:
            return (0, 0)
        return found.st_mtime_ns, found.st_size
