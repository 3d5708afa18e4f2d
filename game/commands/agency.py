"""The agency as it really is: the files, the database and the scenarios behind what every front end is handed."""

import os
import sys
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Any

from game.errors import GameError

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from game.commands.looking_back import Rooms
    from game.core.reading import Correction
    from game.core.reading import Day as FinishedDay
    from game.core.session import Finding
    from game.core.story import Story
    from game.core.world import World
    from game.referee import Agency, DayCard, PlayerCard, Referee, ScenarioCard
    from game.report.progress import Done, Progress
    from game.report.values import Report, Training
    from game.store.days import Day, Store

DEFAULT_SCENARIO = "drukte-bij-het-distributiecentrum"
PRACTICE_SEED = 4


def shipped(folder: str) -> Path:
    """A folder that comes with the game: beside the package in a checkout, inside it in an installed wheel."""
    package = Path(__file__).resolve().parent.parent
    inside = package / "shipped" / folder
    return inside if inside.is_dir() else package.parent / folder


def data_folder() -> Path:
    """Where a player's work is kept: the user's own data folder, or the one that AANZET_GEGEVENS names."""
    own = os.environ.get("AANZET_GEGEVENS")
    if own:
        return Path(own)
    from platformdirs import user_data_path

    return user_data_path("aan-zet", appauthor=False)


def own_scenarios() -> Path:
    return data_folder() / "scenarios"


def now() -> str:
    from datetime import UTC, datetime

    return datetime.now(UTC).isoformat(timespec="milliseconds")


def find_scenario(name: str) -> Path:
    """The scenario with this id or at this path; GameError with the ids there are when there is none."""
    from difflib import get_close_matches

    path = Path(name)
    if path.exists() and (path.suffix in (".yaml", ".yml") or path.is_dir()):
        return path
    known = scenario_paths()
    if name in known:
        return known[name]
    meant = get_close_matches(name, known, n=1)
    hint = f"Bedoel je {meant[0]}?" if meant else f"Er zijn: {', '.join(known)}."
    raise GameError(f"Er is geen scenario {name}. {hint}")


def scenario_name(name: str) -> str:
    """The id under which the days of this scenario are kept."""
    from game.content.source import scenario_id

    return scenario_id(find_scenario(name))


def scenario_paths() -> dict[str, Path]:
    """Id → path of every scenario: the shipped ones, and the player's own folder beside them."""
    from game.content.listing import list_scenarios

    folders = [folder for folder in (shipped("scenarios"), own_scenarios()) if folder.is_dir()]
    return {name: path for folder in folders for name, path in list_scenarios(folder)}


def load_world(name: str, seed: int, before: "World | None" = None) -> "World":
    """The world of a scenario for this seed, after the world of the day before in a week.

    GameError with the first problem when the scenario has a mistake.
    """
    from game.casting.cast import cast
    from game.content.load import load

    loaded = load(find_scenario(name))
    if loaded.scenario is None:
        first = next(problem for problem in loaded.problems if problem.severity == "fout")
        raise GameError(f"Dit scenario kan niet worden gespeeld. {first}")
    return cast(loaded.scenario, loaded.source, seed, before)


def _world(text: str) -> "World":
    from game.core.scenario import read_world

    try:
        return read_world(text)
    except (ValueError, KeyError, TypeError, RecursionError) as error:
        raise GameError(
            "Deze werkdag hoort bij een andere versie van Aan Zet en kan niet worden geopend. Er is niets veranderd."
        ) from error


class Journal:
    """Writes one day into the store."""

    def __init__(self, store: "Store", day: int) -> None:
        self._store, self._day = store, day

    def write(self, number: int, action: str) -> None:
        self._store.write_action(self._day, number, action, now())

    def end(self, found: "tuple[Finding, ...]") -> None:
        self._store.end_day(self._day, [_evidence_row(finding) for finding in found], now())


def _evidence_row(finding: "Finding") -> dict[str, Any]:
    from game.words.redenen import sentence

    evidence = finding.evidence
    return {
        "task": finding.task,
        "kans": evidence.opportunity.id,
        "gedrag": evidence.opportunity.gedrag,
        "rating": evidence.rating,
        "points": evidence.points,
        "worth": evidence.opportunity.worth,
        "reason": sentence(evidence.reason),
        "line": finding.line,
    }


def _unlink(path: Path) -> None:
    try:
        path.unlink(missing_ok=True)
    except OSError as error:
        raise GameError(f"Verwijder zelf nog dit verslag: {path} ({error.strerror}).") from error


class Office:
    """The one implementation of `Agency`. Heavy parts are loaded when they are first needed."""

    def __init__(self, folder: Path | None = None) -> None:
        self._named = folder

    @cached_property
    def _folder(self) -> Path:
        return self._named or data_folder()

    @property
    def assets(self) -> Path:
        return shipped("assets")

    @cached_property
    def _store(self) -> "Store":
        from game.store.database import open_database
        from game.store.days import Store

        path = self._folder / "aanzet.db"
        return Store(open_database(path), path)

    def close(self) -> None:
        if "_store" in self.__dict__:
            self._store.close()
        if "_lessons" in self.__dict__:
            self._lessons.close()

    # With the whole class

    @cached_property
    def _lessons(self) -> "Office":
        """A place of its own: what a class does together stands with nobody's name."""
        return Office(self._folder / "met-de-klas")

    def classroom(self) -> "tuple[Agency, PlayerCard]":
        """Where lessons are kept, and the nameless player they belong to."""
        from game.words.klassikaal import PLAYER

        found = self._lessons.players()
        return self._lessons, found[0] if found else self._lessons.add_player(PLAYER)

    def remove_day(self, player: int, day: int) -> None:
        """Everything of this day, also the report that was written."""
        self._store.remove_day(self._own(player, day).id)
        _unlink(self._report_path(day))

    # Players

    def players(self) -> "tuple[PlayerCard, ...]":
        from game.core.cards import PlayerCard

        return tuple(PlayerCard(p.id, p.name, p.settings) for p in self._store.players())

    def add_player(self, name: str) -> "PlayerCard":
        from game.core.cards import PlayerCard
        from game.referee import checked_name

        kept = checked_name(name, (player.name for player in self._store.players()))
        player = self._store.add_player(kept, now())
        return PlayerCard(player.id, player.name, player.settings)

    def remove_player(self, player: int) -> None:
        """Everything of this player, also the reports that were written. GameError when one of those stays behind."""
        days = self._store.days_of(player)
        self._store.remove_player(player)
        for day in days:
            _unlink(self._report_path(day.id))

    def _report_path(self, day: int) -> Path:
        return self._folder / "verslagen" / f"werkdag-{day}.html"

    def keep_settings(self, player: int, settings: dict[str, str]) -> None:
        self._store.keep_settings(player, settings)

    # Scenarios and days

    def scenarios(self) -> "tuple[ScenarioCard, ...]":
        from game.commands.shelf import Shelf

        return Shelf(self._folder / "scenariolijst.json").cards(scenario_paths().items())

    def days(self, player: int) -> "tuple[DayCard, ...]":
        from game.core.cards import DayCard

        return tuple(
            DayCard(d.id, d.scenario, d.title, d.seed, d.begun, d.ended, d.actions, d.next)
            for d in self._store.days_of(player)
        )

    def begin(self, player: int, scenario: str, seed: int | None = None) -> "Referee":
        import secrets

        chosen = secrets.randbelow(1_000_000) if seed is None else seed
        return self._begun(player, load_world(scenario, chosen), None, None)

    def go_on(self, player: int, day: int) -> "Referee":
        """The next day of a week, over the same people and with the story that this day left."""
        from game.core.week import overnight

        card, before = self._own(player, day), self.resume(player, day).session
        if not card.next:
            raise GameError("Op deze werkdag volgt geen andere.")
        world = load_world(card.next, before.world.seed, before.world)
        return self._begun(player, world, day, overnight(before.story, world))

    def practise(self, scenario: str) -> "Referee":
        """A day that is the same every time and kept nowhere: the tour, or the example of one task type."""
        from game.referee import NoJournal, Referee

        return Referee(load_world(scenario, PRACTICE_SEED), NoJournal())

    def _begun(self, player: int, world: "World", before: int | None, story: "Story | None") -> "Referee":
        from game.core.scenario import write_world
        from game.core.world import fill
        from game.referee import Referee

        day = self._store.begin_day(
            {
                "player": player,
                "scenario": world.source.scenario,
                "title": fill(world.scenario.titel, world),
                "content_hash": world.source.content_hash,
                "world": write_world(world),
                "seed": str(world.seed),
                "game_version": version(),
                "predecessor": before,
                "begun": now(),
            }
        )
        return Referee(world, Journal(self._store, day), day=day, story=story)

    def resume(self, player: int, day: int) -> "Referee":
        """The day as it was left, in the world it began with; also a day that is over, to look back at it."""
        from game.referee import Referee

        card = self._own(player, day)
        journal = Journal(self._store, day)
        world = _world(self._store.world_of(day))
        story = self._left_by(player, card.predecessor, world)
        referee = Referee(world, journal, self._store.actions_of(day), day=day, story=story, seconds=card.seconds)
        if referee.session.is_over and not card.ended:
            referee.close_day()
        return referee

    def _left_by(self, player: int, day: int | None, world: "World") -> "Story | None":
        """The story the day before left; None for a day that was not played after another."""
        from game.core.week import overnight

        return None if day is None else overnight(self.resume(player, day).session.story, world)

    def keep_time(self, day: int, seconds: int) -> None:
        self._store.keep_time(day, seconds)

    def _own(self, player: int, day: int) -> "Day":
        found = next((own for own in self._store.days_of(player) if own.id == day), None)
        if found is None:
            raise GameError("Deze werkdag is van een andere speler.")
        return found

    def every_day(self) -> "tuple[tuple[str, Day], ...]":
        """The days of all players with their names: for a teacher at this computer, never for a player's screen."""
        return tuple((p.name, day) for p in self._store.players() for day in self._store.days_of(p.id))

    def correct(self, correction: "Correction") -> None:
        """Beside what the game computed; a later correction of the same kans holds instead of an earlier one."""
        self._store.add_correction(correction)

    def corrections(self, day: int) -> "tuple[Correction, ...]":
        return self._store.corrections_of(day)

    def log(self, day: int) -> tuple[str, ...]:
        return self._store.actions_of(day)

    def write_report(self, player: int, day: int) -> Path:
        from game.commands.verslag import write

        path = self._report_path(day)
        report = self.report(player, day)
        # Where to practise is told too, unless all scenarios would have to be looked through first.
        known = self._rooms and self._rooms.are_known(self.scenarios())
        write(self._trained(report, self._own(player, day).scenario) if known else report, path)
        return path

    def trained_report(self, player: int, day: int) -> "Report":
        """The report with the scenario that trains the next step."""
        return self._trained(self.report(player, day), self._own(player, day).scenario)

    def _trained(self, report: "Report", played: str) -> "Report":
        from dataclasses import replace

        training = self.training(report.advice.gedrag, played)
        return replace(report, advice=replace(report.advice, training=training))

    def report(self, player: int, day: int) -> "Report":
        """The report of one day, with what the player's other finished days show."""
        from game.report.build import build

        card = self._own(player, day)
        return build(
            self.resume(player, day).session,
            player=next(p.name for p in self._store.players() if p.id == player),
            played=card.begun[:10],
            day=day,
            corrections=self._store.corrections_of(day),
            earlier=self._earlier(player, card),
            estimates=self._store.estimates_of(day),
        )

    def keep_estimates(self, player: int, day: int, given: "Mapping[str, str]") -> None:
        """What the player thought of a day of their own, per werkproces; nothing given is a question passed by."""
        self._store.keep_estimates(self._own(player, day).id, given, now())

    def again(self, player: int, day: int, task: str, kans: str) -> "Referee":
        """The day as it was just before this moment, to play on from there; nothing of it is kept."""
        from game.core.branching import turning_point
        from game.referee import NoJournal, Referee

        card, world, log = self._own(player, day), _world(self._store.world_of(day)), self._store.actions_of(day)
        story = self._left_by(player, card.predecessor, world)
        return Referee(world, NoJournal(), log[: turning_point(world, log, task, kans, story)], story=story)

    def progress(self, player: int) -> "Progress":
        """What all finished days of this player show, one beside the other."""
        from game.commands.looking_back import progress_of

        return progress_of(self, player, self._done)

    @cached_property
    def _done(self) -> "dict[int, Done]":
        return {}

    @cached_property
    def _rooms(self) -> "Rooms":
        from game.commands.looking_back import Rooms

        return Rooms(self._folder / "oefenruimte.json")

    def learn_rooms(self) -> bool:
        """Looks through one scenario that was not looked through before; True while there are more of them."""
        return self._rooms.learn_one(self.scenarios())

    def training(self, gedrag: str, played: str) -> "Training | None":
        """The scenario in which this gedrag can best be practised after the one that was played."""
        from game.commands.looking_back import training

        return training(self._rooms, self.scenarios(), gedrag, played) if gedrag else None

    def _earlier(self, player: int, card: "Day") -> "Iterator[FinishedDay]":
        """The latest finished day of every other scenario, oldest first. One of another version that cannot be
        opened any more is left out: it must not take the report of today along."""
        from contextlib import suppress

        from game.core.reading import Day as FinishedDay
        from game.core.session import findings

        ended = (d for d in reversed(self._store.days_of(player)) if d.ended and d.scenario != card.scenario)
        for other in sorted({d.scenario: d.id for d in ended}.values()):
            with suppress(GameError):
                session = self.resume(player, other).session
                yield FinishedDay(session.world.source.scenario, session.world.scenario.dossier, findings(session))

    def slips(self, text: str, world: "World") -> tuple[tuple[str, str], ...]:
        """Words of a text that may be slips, each with what was perhaps meant; for a text in Dutch."""
        from game.content.language.references import References
        from game.content.language.slips import Speller, names_in

        made = world.once(Speller, lambda: Speller(References(), tuple(world.scenario.begrippen), names_in(world)))
        return made.slips(text)

    def open_file(self, path: Path) -> None:
        """Show a file in the program the computer has for it."""
        if sys.platform == "win32":
            os.startfile(path)
            return
        import subprocess

        opener = "open" if sys.platform == "darwin" else "xdg-open"
        try:
            subprocess.Popen([opener, str(path)], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        except OSError as error:
            raise GameError(f"Het verslag staat in {path}. Open het zelf in je browser.") from error


def version() -> str:
    from importlib.metadata import PackageNotFoundError
    from importlib.metadata import version as installed

    try:
        return installed("aan-zet")
    except PackageNotFoundError:
        return "0"
