"""Before the day: who plays, and which day."""

from collections.abc import Sequence

from game.errors import GameError
from game.referee import Agency, PlayerCard, Referee
from game.terminal.play import Terminal
from game.words import terminal as words


def choose_player(agency: Agency, terminal: Terminal) -> PlayerCard:
    players = agency.players()
    if not players:
        return _new_player(agency, terminal)
    chosen = _choose((*(player.name for player in players), words.NEW_PLAYER), words.WHO, terminal)
    return players[chosen] if chosen < len(players) else _new_player(agency, terminal)


def choose_day(agency: Agency, terminal: Terminal, player: PlayerCard, seed: int | None) -> Referee:
    """A day that was left comes first, then a new one of every scenario that can be played."""
    open_days = [day for day in agency.days(player.id) if not day.ended]
    scenarios = [card for card in agency.scenarios() if not card.problem]
    resume = [words.RESUME.format(title=d.title, begun=d.begun[:10], actions=d.actions) for d in open_days]
    begin = [words.BEGIN.format(title=s.title, level=s.level, minutes=s.minutes) for s in scenarios]
    if not resume and not begin:
        raise GameError("Er is geen scenario om te spelen.")
    chosen = _choose((*resume, *begin), words.WHICH_DAY, terminal)
    if chosen < len(open_days):
        return agency.resume(player.id, open_days[chosen].id)
    return agency.begin(player.id, scenarios[chosen - len(open_days)].id, seed)


def _new_player(agency: Agency, terminal: Terminal) -> PlayerCard:
    while True:
        try:
            return agency.add_player(terminal.ask(words.YOUR_NAME))
        except GameError as error:
            terminal.tell(str(error))


def _choose(lines: Sequence[str], question: str, terminal: Terminal) -> int:
    for number, line in enumerate(lines, start=1):
        terminal.tell(f"  {number}. {line}")
    while True:
        typed = terminal.ask(question).strip()
        if typed.isdecimal() and 1 <= int(typed) <= len(lines):
            return int(typed) - 1
        terminal.tell(words.NOT_A_CHOICE.format(last=len(lines)))
