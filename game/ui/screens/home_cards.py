"""The cards of home: days under way, days to begin, days to look back at."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple

from game.ui.kit import (
    SEMIBOLD,
    Button,
    Chip,
    Column,
    Entry,
    Field,
    Flow,
    Label,
    Notice,
    Panel,
    Progress,
    Row,
    Rule,
    Title,
    Widget,
    digit,
)
from game.ui.screens.guided import TOUR
from game.ui.screens.people import how_it_goes
from game.words import coach
from game.words import schermen as words

if TYPE_CHECKING:
    from game.referee import DayCard, ScenarioCard

When = Callable[[str], str]
SHOWN = 6
"""How many days there are to look back at before all are asked for."""


class Begin(NamedTuple):
    scenario: str


class Resume(NamedTuple):
    day: int


class GoOn(NamedTuple):
    """The next day of the week that this day belongs to."""

    day: int


class Compare(NamedTuple):
    """Lay all finished days beside one another."""


class More(NamedTuple):
    """Show what else can be chosen for this scenario; '' hides it."""

    scenario: str


class Far(NamedTuple):
    """How far a day is: a sentence, and whole percents when it can be opened."""

    day: int
    steps: int
    told: str
    percent: int | None


class Shelf(NamedTuple):
    """What there is to choose from, and what is being chosen; None is not known yet."""

    days: tuple[DayCard, ...] | None
    scenarios: tuple[ScenarioCard, ...] | None
    far: Mapping[tuple[int, int], Far]
    more: str
    typed: str
    remark: str
    opening: bool


@dataclass(slots=True)
class Ways:
    """Hands out the digits 1 to 9 and 0 in the order of the screen, and remembers which control comes first."""

    given: int = 0
    first: str = ""

    def key(self, name: str) -> str:
        self.first = self.first or name
        self.given += 1
        return digit(self.given)


# Under way --------------------------------------------------------------------------------------------------------


def days_open(shelf: Shelf, ways: Ways, when: When) -> list[Widget]:
    """Nothing when no day is under way; the latest stands first."""
    if shelf.opening:
        return [Notice(words.OPENING, name="openen", icon="hourglass")]
    days = [day for day in shelf.days or () if not day.ended]
    cards = [_going(day, shelf.far.get((day.id, day.actions)), ways, when, latest=day is days[0]) for day in days]
    going = [Panel(Title(words.GO_ON), *_ruled(cards), name="lopend", gap=14)] if cards else []
    return [*going, *_weeks(shelf, ways)]


def _weeks(shelf: Shelf, ways: Ways) -> list[Widget]:
    """The next day of a week, for every day that is over and has one."""
    titles = {card.id: card.title for card in shelf.scenarios or () if not card.problem}
    ended = [day for day in shelf.days or () if day.next in titles]
    cards = [_next_day(day, titles[day.next], ways) for day in ended]
    return [Panel(Title(words.NEXT_DAYS), *_ruled(cards), name="week", gap=14)] if cards else []


def _next_day(day: DayCard, title: str, ways: Ways) -> Widget:
    name = f"vervolg-{day.id}"
    about = Label(words.follows(day.title), colour="muted", size="small")
    go = Button(name, words.NEXT_DAY, GoOn(day.id), kind="primary", icon="calendar", hotkey=ways.key(name))
    return Row(Column(_name(title), about, gap=6, grow=1), go, gap=20, below=560, align="middle")


def _going(day: DayCard, far: Far | None, ways: Ways, when: When, *, latest: bool) -> Widget:
    told = [words.begun(when(day.begun)), "" if far else words.steps(day.actions)]
    about = Label(", ".join(text for text in told if text), colour="muted", size="small")
    if far is not None and far.percent is None:
        return Column(_name(day.title), about, Notice(far.told, kind="weak", icon="circle-alert"), gap=6)
    shown = [Progress(far.percent, name=f"ver-{day.id}"), Label(far.told, size="small")] if far and far.percent else []
    shown = shown or ([Label(far.told, size="small")] if far else [])
    name = f"dag-{day.id}"
    kind = "primary" if latest else "secondary"
    go = Button(name, words.RESUME, Resume(day.id), kind=kind, icon="play", hotkey=ways.key(name))
    return Row(Column(_name(day.title), about, *shown, gap=6, grow=1), go, gap=20, below=560, align="middle")


def _name(title: str) -> Widget:
    return Label(title, weight=SEMIBOLD, size="lead")


def _ruled(cards: list[Widget]) -> list[Widget]:
    """A thin line between two of them."""
    return [part for card in cards for part in (Rule(), card)][1:]


# For who is new ---------------------------------------------------------------------------------------------------


def first_tour(shelf: Shelf, ways: Ways) -> list[Widget]:
    """Before the days; who wants to begin at once passes it by."""
    told = Label(coach.TOUR_TEXT)
    go = Button(
        TOUR,
        coach.TOUR_BEGIN,
        TOUR,
        kind="primary",
        icon="map-pin",
        hotkey=ways.key(TOUR),
        enabled=not shelf.opening,
    )
    return [Panel(Title(coach.NEW_HERE), told, Flow(go), name="nieuw-hier", gap=12)]


# To begin ---------------------------------------------------------------------------------------------------------


def new_days(shelf: Shelf, ways: Ways, *, first: bool = True) -> Widget:
    """`first`: beginning one is what is done most; else something stands before it."""
    if shelf.scenarios is None:
        return Panel(Title(words.NEW_DAY), Label(words.LOADING_SCENARIOS, name="laden"), name="nieuw")
    cards = [_scenario(card, shelf, ways, first) for card in shelf.scenarios]
    return Panel(Title(words.NEW_DAY), *(_ruled(cards) or [Label(words.NO_SCENARIOS)]), name="nieuw", gap=14)


def _scenario(card: ScenarioCard, shelf: Shelf, ways: Ways, first: bool) -> Widget:
    if card.problem:
        return Column(_name(card.title), Notice(card.problem, kind="weak", icon="circle-alert"), gap=8)
    level = Chip(words.LEVELS.get(card.level, card.level), kind="accent", icon="graduation-cap")
    long = Chip(words.minutes(card.minutes), kind="quiet", icon="clock")
    told = [Label(card.description)] if card.description else []
    name = f"begin-{card.id}"
    under_way = any(not day.ended for day in shelf.days or ())
    kind = "primary" if first and not under_way else "secondary"
    key = ways.key(name)
    begin = Button(
        name, words.BEGIN_DAY, Begin(card.id), kind=kind, icon="briefcase", hotkey=key, enabled=not shelf.opening
    )
    opened = shelf.more == card.id
    more = Button(
        f"meer-{card.id}",
        words.LESS if opened else words.MORE,
        More("" if opened else card.id),
        kind="quiet",
        icon="chevron-up" if opened else "chevron-down",
    )
    seed = [_seed(shelf)] if opened else []
    return Column(_name(card.title), Flow(level, long, gap=8), *told, Flow(begin, more), *seed, gap=10)


def _seed(shelf: Shelf) -> Widget:
    """A teacher may give the whole class one seed."""
    entry = Entry("zaad", shelf.typed, hint=words.SEED_HINT, longest=40, width=170)
    go = Button("met-zaad", words.BEGIN_SEED, "met-zaad", icon="arrow-right", enabled=not shelf.opening)
    return Panel(
        Label(words.SEED_TEXT, size="small"),
        Field(words.SEED, Row(entry, go, below=420), note=shelf.remark),
        kind="quiet",
        gap=10,
    )


# To look back at --------------------------------------------------------------------------------------------------


def days_done(shelf: Shelf, ways: Ways, when: When, all_shown: bool) -> list[Widget]:
    if shelf.days is None:
        return [Panel(Title(words.DONE_DAYS), Label(words.LOADING_DAYS), name="eerder")]
    days = [day for day in shelf.days if day.ended]
    if not days:
        how = Panel(*how_it_goes(), name="uitleg", gap=12)
        return [how, Panel(Title(words.DONE_DAYS), Label(words.NO_DAYS, colour="muted"), name="eerder")]
    rows: list[Widget] = [_done(day, ways, when) for day in (days if all_shown else days[:SHOWN])]
    left = len(days) - len(rows)
    more = [Button("alles", words.show_all(len(days)), "alles", kind="quiet", icon="chevron-down")] if left else []
    compared = Flow(Button("voortgang", words.PROGRESS, Compare(), icon="trending-up"))
    return [Panel(Title(words.DONE_DAYS), compared, *_ruled(rows), *more, name="eerder", gap=12)]


def _done(day: DayCard, ways: Ways, when: When) -> Widget:
    name = f"terugblik-{day.id}"
    told = Column(
        Label(day.title, weight=SEMIBOLD),
        Label(words.ended(when(day.ended)), colour="muted", size="small"),
        gap=2,
        grow=1,
    )
    look = Button(name, words.LOOK_BACK, Resume(day.id), hotkey=ways.key(name))
    return Row(told, look, gap=14, below=420, align="middle")
