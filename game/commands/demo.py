"""`aanzet demo`: a bot plays a whole day, to watch, to keep as pictures, or only for the scores."""

import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from game.commands.agency import Office
    from game.core.session import Scene, Session
    from game.core.world import World
    from game.referee import Referee

PAUSE = 0.4
"""Seconds between two steps that are watched as text."""
NAMES = {
    "willekeurig": "Willekeurig",
    "eerste": "Altijd de eerste",
    "laatste": "Altijd de laatste",
    "langste": "Altijd de langste",
    "kortste": "Altijd de kortste",
    "expert": "Expert",
}
"""What each bot is called where a player's name stands."""


def demo(scenario: str | None, bot: str, seed: int, out: str | None, as_json: bool, *, show: bool) -> int:
    """The last line of stdout is always the scores as JSON."""
    from game.commands.agency import DEFAULT_SCENARIO
    from game.commands.protocol import as_line, last_line
    from game.commands.speel import has_display

    name = scenario or DEFAULT_SCENARIO
    if out is not None:
        referee = _filmed(name, bot, seed, Path(out))
    elif show and has_display():
        referee = _watched(name, bot, seed)
    else:
        referee = _alone(name, bot, seed, print if show and not as_json else None)
    if not as_json:
        print(table(referee.session))
    print(as_line(last_line(referee.session, bot, referee.played)))
    return 0


def _filmed(scenario: str, bot: str, seed: int, folder: Path) -> "Referee":
    """Through the screens of the window, without a display: a picture of each, and the report."""
    from game.commands.verslag import write
    from game.ui.film import film

    with _agency() as office:
        player = office.add_player(NAMES[bot])
        referee = office.begin(player.id, scenario, seed)
        film(office, player, referee, _player(referee, bot, seed), folder)
        write(office.report(player.id, referee.day), folder / "verslag.html")
    return referee


def _watched(scenario: str, bot: str, seed: int) -> "Referee":
    """In the window, at a pace that can be followed. Closed half-way, the scores are those of half a day."""
    from game.ui.watch import watch

    with _agency() as office:
        player = office.add_player(NAMES[bot])
        referee = office.begin(player.id, scenario, seed)
        watch(office, player, referee, _player(referee, bot, seed))
    return referee


@contextmanager
def _agency() -> "Iterator[Office]":
    """An agency for one day, that leaves nothing behind."""
    from tempfile import TemporaryDirectory

    from game.commands.agency import Office

    with TemporaryDirectory(prefix="aanzet-", ignore_cleanup_errors=True) as folder:
        office = Office(Path(folder))
        try:
            yield office
        finally:
            office.close()


def _alone(scenario: str, bot: str, seed: int, tell: Callable[[str], None] | None) -> "Referee":
    from game.commands.agency import load_world
    from game.referee import NoJournal, Referee

    referee = Referee(load_world(scenario, seed), NoJournal())
    _play(referee, _player(referee, bot, seed), tell)
    return referee


def _player(referee: "Referee", bot: str, seed: int) -> Callable[[], Any]:
    """What this bot does next, every time it is asked."""
    from game.core.bots import next_action
    from game.core.chance import Chance

    chance = Chance.of(seed, "speler", bot)
    return lambda: next_action(referee.session, bot, chance)


def _play(referee: "Referee", player: Callable[[], Any], tell: Callable[[str], None] | None) -> None:
    from game.terminal.play import told

    while not referee.session.is_over:
        before, action = referee.scene, player()
        step = referee.do(action)
        if tell is not None:
            lines = told(before, step, referee.session)
            for line in (*_chosen(before, action, lines), *lines):
                tell(line)
            sys.stdout.flush()
            time.sleep(PAUSE if sys.stdout.isatty() else 0)


def _chosen(before: "Scene", action: Any, lines: tuple[str, ...]) -> tuple[str, ...]:
    """What the bot chose or typed, as the player would read it; what was said aloud speaks for itself."""
    from game.words.terminal import DID

    chosen = (option for option in before.view.options if option.action == action)
    text = next((f"{option.group}: {option.text}" for option in chosen), getattr(action, "text", ""))
    said = any(line.endswith(text.partition(": ")[2]) for line in lines[:1])
    return ("",) if said else ("", DID.format(text=text))


def table(session: "Session") -> str:
    """The scores for somebody who reads them: a werkproces a line, and no percentage where there is no level."""
    from game.core.score import code_of, day_score
    from game.core.session import findings
    from game.words.scores import LEVELS, amount

    day = day_score(findings(session), session.world.scenario)
    lines = [_title(session.world), f"Oefenscore: {day.oefenscore} van de 100, {day.moments} momenten", ""]
    for found in day.werkprocessen:
        lines.append(f"{code_of(found, day.dossier)} {found.werkproces.title}")
        lines.append(f"    {LEVELS[found.level]}, {amount(found)}")
    return "\n".join((*lines, ""))


def _title(world: "World") -> str:
    from game.core.world import fill

    return f"{fill(world.scenario.titel, world)}, zaad {world.seed}"
