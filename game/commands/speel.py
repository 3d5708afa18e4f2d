"""`aanzet speel`: the game, in the window or as text."""

import os
import sys
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from game.commands.agency import Office
    from game.referee import Agency, PlayerCard, Referee
    from game.terminal.play import Terminal


def speel(scenario: str | None, seed: int | None, player: str | None, *, as_text: bool) -> int:
    from game.commands.agency import Office

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


def _in_window(office: "Office", scenario: str | None, seed: int | None, player: str | None) -> int:
    from game.ui.app import run

    return run(office, scenario, seed, player)


def _as_text(office: "Office", scenario: str | None, seed: int | None, player: str | None) -> int:
    from game.report.text import to_text
    from game.terminal.play import Terminal, play

    terminal = Terminal(input, print)
    who = _player(office, terminal, player)
    referee = _day(office, terminal, who, scenario, seed)
    if play(referee, terminal):
        print(to_text(office.report(who.id, referee.day)))
        print(f"\nHet hele verslag: {office.write_report(who.id, referee.day)}")
    return 0


def _player(office: "Agency", terminal: "Terminal", name: str | None) -> "PlayerCard":
    from game.terminal.menu import choose_player

    if name is not None:
        return next((p for p in office.players() if p.name.casefold() == name.casefold()), None) or office.add_player(
            name
        )
    return choose_player(office, terminal)


def _day(
    office: "Agency", terminal: "Terminal", who: "PlayerCard", scenario: str | None, seed: int | None
) -> "Referee":
    from game.terminal.menu import choose_day

    if scenario is not None:
        return office.begin(who.id, scenario, seed)
    return choose_day(office, terminal, who, seed)

