"""Before the day: who plays, and what: a day that was left, a new one, or the report of one that is over."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime

from game.errors import GameError
from game.referee import Agency, DayCard, PlayerCard, ScenarioCard
from game.terminal.reader import Terminal, choose
from game.words import terminal as words
from game.words import voortgang


@dataclass(frozen=True, slots=True)
class Resume:
    day: DayCard


@dataclass(frozen=True, slots=True)
class GoOn:
    """The next day of the week this day belongs to."""

    day: DayCard


@dataclass(frozen=True, slots=True)
class Begin:
    scenario: ScenarioCard


@dataclass(frozen=True, slots=True)
class LookBack:
    day: DayCard


@dataclass(frozen=True, slots=True)
class Compare:
    """All finished days, one beside the other."""


@dataclass(frozen=True, slots=True)
class Remove:
    pass


@dataclass(frozen=True, slots=True)
class Stop:
    pass


Wish = Resume | GoOn | Begin | LookBack | Compare | Remove | Stop


def choose_player(agency: Agency, terminal: Terminal) -> PlayerCard:
    players = agency.players()
    if not players:
        return _new_player(agency, terminal)
    terminal.say((words.PLAYERS,))
    chosen = choose(terminal, (*(player.name for player in players), words.NEW_PLAYER), words.WHO)
    return players[chosen] if chosen < len(players) else _new_player(agency, terminal)


def _new_player(agency: Agency, terminal: Terminal) -> PlayerCard:
    while True:
        try:
            return agency.add_player(terminal.answer(words.YOUR_NAME))
        except GameError as error:
            terminal.say((str(error),))


def choose_wish(agency: Agency, terminal: Terminal, player: PlayerCard) -> Wish:
    """A day that was left comes first; scenarios that cannot be played are named, with why."""
    days = _days(agency, player)
    compare = (Compare(),) if any(isinstance(wish, LookBack) for wish in days) else ()
    wishes: tuple[Wish, ...] = (*days, *_scenarios(agency, terminal), *compare, Stop(), Remove())
    terminal.say(("", words.HELLO.format(name=player.name), words.WHAT_TO_DO))
    return wishes[choose(terminal, [_line(wish, player) for wish in wishes], words.CHOOSE)]


def _days(agency: Agency, player: PlayerCard) -> tuple[Wish, ...]:
    days = agency.days(player.id)
    under_way: tuple[Wish, ...] = tuple(Resume(day) for day in days if not day.ended)
    weeks = (GoOn(day) for day in days if day.next)
    return (*under_way, *weeks, *(LookBack(day) for day in days if day.ended))


def _scenarios(agency: Agency, terminal: Terminal) -> tuple[Wish, ...]:
    cards = agency.scenarios()
    terminal.say(words.NOT_PLAYABLE.format(title=card.title, problem=card.problem) for card in cards if card.problem)
    return tuple(Begin(card) for card in cards if not card.problem)


def _line(wish: Wish, player: PlayerCard) -> str:
    match wish:
        case Resume(day):
            return words.RESUME.format(title=day.title, begun=_date(day.begun), actions=day.actions)
        case GoOn(day):
            return words.NEXT_DAY.format(title=day.title)
        case LookBack(day):
            return words.LOOK_BACK.format(title=day.title, begun=_date(day.begun))
        case Begin(card):
            return words.BEGIN.format(title=card.title, level=card.level, minutes=card.minutes)
        case Compare():
            return voortgang.OPEN
        case Remove():
            return words.REMOVE.format(name=player.name)
        case Stop():
            return words.STOP


def _date(moment: str) -> str:
    """The day on the player's own clock: 2-11-2026."""
    here = datetime.fromisoformat(moment).astimezone()
    return f"{here.day}-{here.month}-{here.year}"


def begun_before(agency: Agency, terminal: Terminal, player: PlayerCard, scenario: str) -> DayCard | None:
    """The day of this scenario that was left, when the player wants to go on with it."""
    left = next((day for day in agency.days(player.id) if day.scenario == scenario and not day.ended), None)
    if left is None or not terminal.agrees(words.ALREADY_BEGUN.format(title=left.title)):
        return None
    return left


def remove(agency: Agency, terminal: Terminal, player: PlayerCard) -> bool:
    """Whether the player is gone: everything goes, so the name has to be typed."""
    if terminal.answer(words.REMOVE_SURE.format(name=player.name)).casefold() != player.name.casefold():
        terminal.say((words.NOT_REMOVED,))
        return False
    agency.remove_player(player.id)
    terminal.say((words.REMOVED.format(name=player.name),))
    return True


def show_report(terminal: Terminal, summary: str, rest: Callable[[], str], path: str) -> None:
    """How it went, and the rest for who wants to read it here."""
    terminal.say((summary, words.REPORT_AT.format(path=path)))
    if terminal.agrees(words.READ_REPORT):
        terminal.say((rest(),))
