"""The screens around a day in every state they can be in, to look at and to measure; also with words twice as long."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import fields, is_dataclass, replace
from functools import cache
from itertools import cycle
from types import FunctionType, ModuleType
from typing import Any

import pygame
import pytest

from game.core.bots import next_action
from game.core.chance import Chance
from game.core.estimate import ESTIMATES
from game.core.evidence import Rating
from game.core.reading import Correction, Day
from game.dossiers import dossier
from game.referee import NoJournal, Referee
from game.report.build import build
from game.report.progress import Progress, done, progress
from game.report.values import Training
from game.ui.headless import Headless
from game.ui.kit import Option, Screen, Wishes
from game.ui.screens import debrief_estimate
from game.ui.screens.about import About
from game.ui.screens.branch import Branch
from game.ui.screens.debrief import Debrief
from game.ui.screens.help import HelpScreen
from game.ui.screens.home import Home
from game.ui.screens.pause import Pause
from game.ui.screens.progress import ProgressScreen
from game.ui.screens.settings import Settings
from game.ui.screens.start import Start
from game.ui.screens.tour import Tour, TourDone
from game.ui.voice import Engine
from game.words import coach, hulp, nabespreking, schatting, schermen, scores, verslag, voortgang
from tests.ui.days import PLAYER, cast
from tests.ui.gallery import ASSETS, _doubled
from tests.ui.offices import Office, day, practised

WORDS = (schermen, coach, hulp, nabespreking, schatting, scores, verslag, voortgang)
TWELVE = (
    *("Noor", "Daan", "Fatima el Amrani", "Jan-Willem van den Broek", "Sem", "Ayşe"),
    *("Maximiliaan Alexander van Oldenbarnevelt", "Li", "Priya", "Thomas", "Ömer", "Zoë"),
)
DISTRIBUTION = "drukte-bij-het-distributiecentrum"


# A day that was played ---------------------------------------------------------------------------------------------


class Kept(NoJournal):
    """Keeps the log of a day in memory."""

    def __init__(self) -> None:
        self.log: list[str] = []

    def write(self, number: int, action: str) -> None:
        self.log.append(action)


def log_of(referee: Referee) -> tuple[str, ...]:
    """What was done in a day that was played below."""
    journal: Any = referee._journal
    return tuple(journal.log)


@cache
def played(scenario: str = DISTRIBUTION, every: int = 3) -> Referee:
    """A day by the expert, with a random move each so many steps: every rating occurs."""
    referee = Referee(cast(scenario, 7), Kept(), day=1)
    chance, number = Chance(1), 0
    while not referee.session.is_over:
        number += 1
        referee.do(next_action(referee.session, "expert" if number % every else "willekeurig", chance))
    return referee


@cache
def reported() -> Any:
    """With a teacher's correction and a day of another scenario before it, so that the report has every part."""
    referee = played()
    weak = next(found for found in referee.findings() if found.evidence.rating == "zwak")
    rating: Rating = "sterk"
    correction = Correction(1, weak.task, weak.evidence.opportunity.id, rating, "M. Docent", "Goed bedacht.", _MOMENT)
    before = Day("zorg", "consulent", referee.findings())
    return build(
        referee.session,
        player="Noor",
        played="2026-11-03",
        day=1,
        corrections=(correction,),
        earlier=(before,),
        estimates=dict(zip(ASKED, cycle(ESTIMATES), strict=False)),
    )


TRAINS = Training(
    "zorg", "Een roostermaker valt uit", 5, voortgang.practise("Een roostermaker valt uit", 5, again=False)
)


@cache
def compared() -> Any:
    """Three days of which the second is half a day: dots with a level, without one, and days without a werkproces."""
    whole = done(played().session, 1, _MOMENT)
    half = done(played_half().session, 2, _MOMENT)
    return progress((whole, replace(half, werkprocessen=half.werkprocessen[:2]), whole))


ASKED = tuple(f"consulent/{werkproces.code}" for werkproces in dossier("consulent").werkprocessen)


def not_asked() -> Any:
    """The same day, before the player was asked how it went."""
    referee = played()
    return build(referee.session, player="Noor", played="2026-11-03", day=1, estimates=None)


_MOMENT = "2026-11-03T10:00:00.000+00:00"


# Every state ------------------------------------------------------------------------------------------------------


def _start(*names: str, failing: str = "") -> Screen:
    office = Office(*names)
    office.failing = {failing}
    return Start(office)


def _home(*days: Any, failing: str = "") -> Screen:
    office = Office(TWELVE[6], days=days)
    office.failing = {failing}
    for one in days:
        if not one.ended and one.id % 2:
            office.referees[one.id] = played_half()
    return Home(office, office.cards[0])


@cache
def played_half() -> Referee:
    referee = Referee(cast(DISTRIBUTION, 7), NoJournal(), day=1)
    while referee.played < 40:
        referee.do(next_action(referee.session, "expert", Chance(1)))
    return referee


def _debrief(page: str, report: Any = None) -> Screen:
    office = Office("Noor")
    office.reports[1] = report or reported()
    office.compared, office.trains = compared(), TRAINS
    screen = Debrief(office, office.cards[0], played())
    screen.progress = office.compared
    screen.page = page
    return screen


def _estimating(report: Any = None) -> Screen:
    screen = _debrief(nabespreking.OVERVIEW, report or not_asked())
    assert isinstance(screen, Debrief)
    screen.given = {ASKED[8]: "goed", ASKED[9]: "lastig"}
    return screen


def _progress(found: Progress) -> Screen:
    office = Office("Noor")
    office.compared = found
    return ProgressScreen(office, office.cards[0])


def _branch() -> Screen:
    """A day played on from its first weak moment."""
    office = Office("Noor")
    office.referees[1], office.logs[1] = played(), log_of(played())
    every = (proof for judged in reported().scores[0].werkprocessen for proof in judged.proofs)
    weak = next(proof for proof in every if proof.rating == "zwak")
    return Branch(office, office.cards[0], office.again(1, 1, *weak.key), weak)


def _days(count: int) -> tuple[Any, ...]:
    return tuple(day(number, ended=number < count - 2) for number in range(count, 0, -1))


TERMS = {
    "aanzeggen": "Schriftelijk laten weten of een tijdelijk contract doorgaat of stopt.",
    "uitzendbeding": "De afspraak dat het contract stopt als de klant de opdracht stopt.",
}
STATES: dict[str, Callable[[], Screen]] = {
    "start-niemand": _start,
    "start-een": lambda: _start("Noor"),
    "start-twaalf": lambda: _start(*TWELVE),
    "start-storing": lambda: _start(failing="players"),
    "thuis-nieuw": _home,
    "thuis-vol": lambda: _home(*_days(30)),
    "thuis-storing": lambda: _home(failing="days"),
    "instellingen": lambda: Settings(lambda: None),
    "instellingen-stem": lambda: Settings(lambda: Engine(("zeg",))),
    "hulp": lambda: HelpScreen("gesprek"),
    "hulp-woorden": lambda: HelpScreen("postvak", TERMS, "Zonder uitzendbeding.", hulp.WORDS),
    "over": About,
    "rondleiding": lambda: Tour(Office("Noor"), PLAYER, practised("rondleiding")),
    "rondleiding-klaar": TourDone,
    "pauze": lambda: Pause("Je hebt nog ongeveer 25 minuten te gaan."),
    "nabespreking-schatting": _estimating,
    "opnieuw-vanaf-hier": _branch,
    "voortgang": lambda: _progress(compared()),
    "voortgang-leeg": lambda: _progress(Progress((), (), (55, 75))),
    **{f"nabespreking-{n}": lambda n=n: _debrief(Debrief.pages[n]) for n in range(len(Debrief.pages))},  # type: ignore[misc]
}


def _nothing(player: Headless) -> None:
    pass


def _refused(player: Headless) -> None:
    player.click("beginnen")
    player.wait()


def _more(player: Headless) -> None:
    player.click("meer-drukte")
    player.click("met-zaad")


def _all_days(player: Headless) -> None:
    player.click("alles")


def _page(number: int) -> Callable[[Headless], None]:
    def turn(player: Headless) -> None:
        for _ in range(number):
            player.press(pygame.K_RIGHT)

    return turn


FURTHER: dict[str, tuple[str, Callable[[Headless], None]]] = {
    **{name: (name, _nothing) for name in STATES},
    "start-geweigerd": ("start-een", _refused),
    "thuis-zaad": ("thuis-vol", _more),
    "thuis-alles": ("thuis-vol", _all_days),
    "hulp-dag": ("hulp", _page(1)),
    "hulp-toetsen": ("hulp", _page(2)),
}
"""Every state, and those that are one or more steps further."""

DIALOGS: dict[str, tuple[str, Callable[[Headless], None]]] = {
    "weggaan": ("start-een", lambda player: player.press(pygame.K_ESCAPE)),
    "verwijderen": ("thuis-vol", lambda player: player.click("verwijderen")),
    "al-begonnen": ("thuis-vol", lambda player: player.click("begin-drukte")),
    "verslag-klaar": ("nabespreking-0", lambda player: (player.click("verslag"), player.wait())),  # type: ignore[dict-item,func-returns-value]
}


def shown(
    name: str,
    *,
    size: tuple[int, int] = (1280, 720),
    zoom: int = 100,
    theme: str = "licht",
    motion: bool = False,
    **more: Any,
) -> Headless:
    """A screen in this state, with all that comes later there."""
    state, further = {**FURTHER, **DIALOGS}[name]
    player = Headless(STATES[state](), ASSETS, size, Wishes(theme=theme, zoom=zoom, motion=motion, **more))
    player.stage.tick(5000)
    player.wait()
    further(player)
    player.wait()
    player.stage.tick(5000)
    player.draw()
    return player


def only_dialog(player: Headless) -> Headless:
    """The dialog as if it were the whole screen."""
    player.ui.layers = [player.ui.layers[-1]]
    player.ui.layers[0].backdrop = None
    return player


# Words twice as long ----------------------------------------------------------------------------------------------


def lengthen(patch: pytest.MonkeyPatch) -> None:
    """Every word the screens say, and every text of the report, as one word of twice its length."""
    for module in WORDS:
        for name, value in list(vars(module).items()):
            if name.isupper() and isinstance(value, str | tuple | dict) and name not in KEYS:
                patch.setattr(module, name, _long(value))
            elif isinstance(value, FunctionType) and _own(value, module):
                patch.setattr(module, name, _longer(value))
    named = (nabespreking.OVERVIEW, nabespreking.COURSE, nabespreking.BEHAVIOUR, nabespreking.PROGRESS)
    patch.setattr(Debrief, "pages", (*named, nabespreking.OTHER, nabespreking.READING))
    patch.setitem(STATES, "hulp", lambda: HelpScreen("gesprek"))
    patch.setitem(STATES, "nabespreking-schatting", lambda: _estimating(_long(not_asked())))
    patch.setattr(debrief_estimate, "OPTIONS", tuple(Option(o.value, _long(o.text)) for o in debrief_estimate.OPTIONS))
    patch.setitem(STATES, "voortgang", lambda: _progress(_long(compared())))
    for number in range(6):
        patch.setitem(STATES, f"nabespreking-{number}", lambda n=number: _debrief(Debrief.pages[n], _long(reported())))


KEYS = (
    "THEMES",
    "FAMILIES",
    "SPACINGS",
    "VOLUMES",
    "ALOUDS",
    "RATING_ICONS",
    "LEVEL_ICONS",
    "RATING_SIGNS",
    "FIRST_TIME",
    "STATES",
)
FIXED = {"id", "round", "kind", "rating", "level", "code", "gedrag", "span", "mine", "number", "where", "key", "face"}
FIXED |= {"own", "scenario", "days"}


def _own(value: FunctionType, module: ModuleType) -> bool:
    return value.__module__ == module.__name__ and not value.__name__.startswith("_")


def _longer(make: Callable[..., Any]) -> Callable[..., Any]:
    return lambda *given, **named: _long(make(*given, **named))


def _long(value: Any) -> Any:
    match value:
        case str():
            return " ".join(_doubled(word) for word in value.split(" "))
        case tuple():
            return tuple(_long(part) for part in value)
        case dict():
            return {key: _long(part) for key, part in value.items()}
        case _ if is_dataclass(value) and not isinstance(value, type):
            return replace(value, **dict(_long_fields(value)))
    return value


def _long_fields(value: Any) -> Iterator[tuple[str, Any]]:
    for field in fields(value):
        if field.name == "counts":
            yield field.name, tuple((rating, _long(label), number) for rating, label, number in value.counts)
        elif field.name not in FIXED:
            yield field.name, _long(getattr(value, field.name))
