"""An agency in memory, for screens: players, days and scenarios as a test wants them, and a store that can fail."""

from collections.abc import Mapping
from dataclasses import replace
from functools import cache
from pathlib import Path
from typing import Any

from game.commands.agency import PRACTICE_SEED, load_world
from game.core.branching import turning_point
from game.core.world import World
from game.errors import GameError
from game.referee import DayCard, NoJournal, PlayerCard, Referee, ScenarioCard, checked_name
from game.report.progress import Progress
from game.report.values import Training
from tests.ui.playing import ASSETS

DISK_FULL = "De schijf is vol: dit kan niet worden bewaard. Maak ruimte en probeer het opnieuw."
SCENARIOS = (
    ScenarioCard(
        "drukte",
        "Drukte bij het distributiecentrum",
        "start",
        "Een klant zoekt vandaag nog drie orderpickers. Je spreekt een kandidaat, stelt mensen voor en rekent een "
        "tarief uit.",
        45,
        "consulent",
    ),
    ScenarioCard("zorg", "Een roostermaker valt uit", "gevorderd", "Een dag in de zorg.", 30, "consulent"),
    ScenarioCard("stuk", "stuk", "", "", 0, "", "Er zit een fout in. Typ: aanzet controleer scenarios/stuk"),
)


def day(number: int, *, ended: bool, title: str = "Drukte bij het distributiecentrum", actions: int = 12) -> DayCard:
    moment = f"2026-{1 + number % 9:02}-{1 + number % 27:02}T09:{number % 60:02}:00.000+00:00"
    return DayCard(number, "drukte", title, 7, moment, moment if ended else "", actions)


@cache
def _practice(scenario: str) -> World:
    return load_world(scenario, PRACTICE_SEED)


def practised(scenario: str) -> Referee:
    return Referee(_practice(scenario), NoJournal())


class Office:
    """What a front end is handed. `failing` names methods that fail as a full disk does."""

    def __init__(self, *names: str, days: tuple[DayCard, ...] = (), scenarios: tuple[ScenarioCard, ...] = SCENARIOS):
        self.cards = tuple(PlayerCard(number, name, ()) for number, name in enumerate(names, start=1))
        self.own = {card.id: days for card in self.cards}
        self.shelf = scenarios
        self.failing: set[str] = set()
        self.opened: list[Path] = []
        self.referees: dict[int, Referee] = {}
        self.reports: dict[int, Any] = {}
        self.logs: dict[int, tuple[str, ...]] = {}
        self.compared = Progress((), (), (55, 75))
        self.trains: Training | None = None
        self.estimates: dict[int, dict[str, str]] = {}

    def _try(self, what: str) -> None:
        if what in self.failing:
            raise GameError(DISK_FULL)

    @property
    def assets(self) -> Path:
        return ASSETS

    def players(self) -> tuple[PlayerCard, ...]:
        self._try("players")
        return self.cards

    def add_player(self, name: str) -> PlayerCard:
        self._try("add_player")
        kept = checked_name(name, (card.name for card in self.cards))
        card = PlayerCard(len(self.cards) + 1, kept, ())
        self.cards = (*self.cards, card)
        self.own[card.id] = ()
        return card

    def remove_player(self, player: int) -> None:
        self._try("remove_player")
        self.cards = tuple(card for card in self.cards if card.id != player)

    def keep_settings(self, player: int, settings: dict[str, str]) -> None:
        self._try("keep_settings")
        kept = tuple(sorted(settings.items()))
        self.cards = tuple(replace(card, settings=kept) if card.id == player else card for card in self.cards)

    def scenarios(self) -> tuple[ScenarioCard, ...]:
        self._try("scenarios")
        return self.shelf

    def days(self, player: int) -> tuple[DayCard, ...]:
        self._try("days")
        return self.own[player]

    def begin(self, player: int, scenario: str, seed: int | None = None) -> Referee:
        self._try("begin")
        raise GameError(f"Hier wordt niet gespeeld: {scenario}, zaad {seed}.")

    def resume(self, player: int, day: int) -> Referee:
        self._try("resume")
        if day not in self.referees:
            raise GameError("Deze werkdag hoort bij een andere versie van Aan Zet. Er is niets veranderd.")
        return self.referees[day]

    def practise(self, scenario: str) -> Referee:
        self._try("practise")
        return practised(scenario)

    def report(self, player: int, day: int) -> Any:
        self._try("report")
        return self.reports[day]

    def write_report(self, player: int, day: int) -> Path:
        self._try("write_report")
        return Path("/ergens/op/deze/computer/verslagen") / f"werkdag-{day}.html"

    def keep_estimates(self, player: int, day: int, given: Mapping[str, str]) -> None:
        self._try("keep_estimates")
        self.estimates[day] = dict(given)
        self.reports[day] = replace(self.reports[day], asked=True)

    def progress(self, player: int) -> Any:
        self._try("progress")
        return self.compared

    def learn_rooms(self) -> bool:
        self._try("learn_rooms")
        return False

    def training(self, gedrag: str, played: str) -> Any:
        self._try("training")
        return self.trains

    def again(self, player: int, day: int, task: str, kans: str) -> Referee:
        self._try("again")
        done = self.referees[day]
        log = self.logs[day]
        return Referee(done.world, NoJournal(), log[: turning_point(done.world, log, task, kans)])

    def go_on(self, player: int, day: int) -> Referee:
        self._try("go_on")
        return self.referees[day]

    def slips(self, text: str, world: World) -> tuple[tuple[str, str], ...]:
        self._try("slips")
        return tuple((word, "") for word in text.split() if "qq" in word)

    def classroom(self) -> tuple["Office", PlayerCard]:
        self._try("classroom")
        lessons = Office("De klas", scenarios=self.shelf)
        return lessons, lessons.cards[0]

    def remove_day(self, player: int, day: int) -> None:
        self._try("remove_day")
        self.own[player] = tuple(one for one in self.own[player] if one.id != day)

    def keep_time(self, day: int, seconds: int) -> None:
        self._try("keep_time")

    def open_file(self, path: Path) -> None:
        self._try("open_file")
        self.opened.append(path)
