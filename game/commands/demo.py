"""`aanzet demo`: a bot plays a whole day, to watch, to keep as pictures, or only for the scores."""

import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from game.core.session import Scene, Session
    from game.core.world import World
    from game.referee import Referee

PAUSE = 0.4
"""Seconds between two steps that are watched."""


def demo(scenario: str | None, bot: str, seed: int, out: str | None, as_json: bool, *, show: bool) -> int:
    """The last line of stdout is always the scores as JSON."""
    from game.commands.agency import DEFAULT_SCENARIO, load_world
    from game.commands.protocol import as_line, last_line
    from game.referee import NoJournal, Referee

    world = load_world(scenario or DEFAULT_SCENARIO, seed)
    referee = Referee(world, NoJournal())
    _play(referee, _player(referee, bot, seed), print if show and not as_json else None)
    if out is not None:
        _report(referee.session, bot, Path(out))
    if not as_json:
        print(table(referee.session))
    print(as_line(last_line(referee.session, bot, referee.played)))
    return 0


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


def _report(session: "Session", bot: str, folder: Path) -> None:
    from game.commands.verslag import write
    from game.report.build import build

    peildatum = session.world.scenario.peildatum.isoformat()
    write(build(session, player=f"Speelprogramma {bot}", played=peildatum), folder / "verslag.html")


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
