"""`aanzet speel`: the game, in the window or as text."""

import os
import sys
from typing import TYPE_CHECKING

from game.errors import GameError

if TYPE_CHECKING:
    from game.commands.agency import Office
    from game.referee import PlayerCard, Referee
    from game.terminal.reader import Terminal


def speel(scenario: str | None, seed: int | None, player: str | None, *, as_text: bool) -> int:
    from game.commands.agency import Office

    if not as_text and not has_display():
        _check_terminal()
    office = Office()
    try:
        if as_text or not has_display():
            return _as_text(office, scenario, seed, player)
        return _in_window(office, scenario, seed, player)
    finally:
        office.close()


def has_display() -> bool:
    """Whether a window can be opened: without one, but with a terminal, the game plays as text."""
    if sys.platform in ("win32", "darwin") or os.environ.get("SDL_VIDEODRIVER"):
        return True
    return bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


def _check_terminal() -> None:
    from game.words.terminal import NO_SCREEN

    if not sys.stdin.isatty():
        raise GameError(NO_SCREEN)


def _in_window(office: "Office", scenario: str | None, seed: int | None, player: str | None) -> int:
    from game.ui.app import run

    return run(office, scenario, seed, player)


# As text ----------------------------------------------------------------------------------------------------------


def _as_text(office: "Office", scenario: str | None, seed: int | None, player: str | None) -> int:
    from game.terminal.reader import Stopped, Terminal
    from game.terminal.screen import tell
    from game.words.terminal import BYE

    terminal = Terminal(input, tell)
    try:
        if scenario is None:
            _menu(office, terminal, seed, player)
        else:
            _scenario(office, terminal, scenario, seed, player)
    except (Stopped, EOFError, KeyboardInterrupt):
        terminal.say(("", BYE))
    return 0


def _menu(office: "Office", terminal: "Terminal", seed: int | None, name: str | None) -> None:
    from game.report.text import compared
    from game.terminal.menu import Begin, Compare, GoOn, LookBack, Remove, Resume, Stop, choose_wish, remove

    who = _player(office, terminal, name)
    while True:
        match choose_wish(office, terminal, who):
            case Resume(day) | LookBack(day):
                playing = _play(office, terminal, who, office.resume(who.id, day.id))
            case GoOn(day):
                playing = _play(office, terminal, who, office.go_on(who.id, day.id))
            case Begin(card):
                playing = _play(office, terminal, who, office.begin(who.id, card.id, seed))
            case Compare():
                terminal.say((compared(office.progress(who.id)),))
                playing = True
            case Remove():
                playing = not remove(office, terminal, who)
            case Stop():
                playing = False
        if not playing:
            return


def _scenario(office: "Office", terminal: "Terminal", scenario: str, seed: int | None, name: str | None) -> None:
    from game.commands.agency import scenario_name
    from game.terminal.menu import begun_before

    who = _player(office, terminal, name)
    left = begun_before(office, terminal, who, scenario_name(scenario)) if seed is None else None
    referee = office.resume(who.id, left.id) if left else office.begin(who.id, scenario, seed)
    _play(office, terminal, who, referee)


def _play(office: "Office", terminal: "Terminal", who: "PlayerCard", referee: "Referee") -> bool:
    """Whether the day is over; then the report follows."""
    from game.report.text import after_summary, summary
    from game.terminal.debrief import estimated, play_again
    from game.terminal.menu import show_report
    from game.terminal.play import play

    if not play(referee, terminal):
        return False
    report = office.report(who.id, referee.day)
    if not report.asked:
        office.keep_estimates(who.id, referee.day, estimated(terminal, report))
    report = office.trained_report(who.id, referee.day)
    path = office.write_report(who.id, referee.day)
    show_report(terminal, summary(report), lambda: after_summary(report), str(path))
    play_again(office, terminal, who, referee.day, report)
    return True


def _player(office: "Office", terminal: "Terminal", name: str | None) -> "PlayerCard":
    from game.terminal.menu import choose_player

    if name is None:
        return choose_player(office, terminal)
    known = (player for player in office.players() if player.name.casefold() == name.strip().casefold())
    return next(known, None) or office.add_player(name)
