"""`aanzet protocol`: a day played by any program, one line of JSON out and one line in.

Out, per step: `{"opdracht","beeld","keuzes":[{"id","groep","tekst"}],"velden":[{"id","vorm","eenheid"}],"verhaal",
"klaar"}`. In: `{"keuze":ID}` or `{"veld":ID,"waarde":…}`. A bad line is answered with `{"fout":…}` and changes nothing.
When `klaar` is true, a last line follows with the scores.
"""

import json
import sys
from dataclasses import asdict, is_dataclass
from typing import TYPE_CHECKING, Any, TextIO

from game.errors import GameError

if TYPE_CHECKING:
    from game.core.session import Scene, Session
    from game.referee import Referee

LONGEST_LINE = 100_000
FORM = 'een regel is {"keuze": id} of {"veld": id, "waarde": tekst}'


def protocol(scenario: str, seed: int) -> int:
    from game.commands.agency import load_world
    from game.referee import NoJournal, Referee

    converse(Referee(load_world(scenario, seed), NoJournal()), sys.stdin, sys.stdout)
    return 0


def converse(referee: "Referee", source: TextIO, target: TextIO) -> None:
    """Plays until the day is over; GameError when the input ends before that."""
    _tell(target, step(referee.session))
    while not referee.session.is_over:
        try:
            action = action_of(referee.session, _line(source))
        except BadLine as error:
            _tell(target, {"fout": str(error)})
        else:
            referee.do(action)
            _tell(target, step(referee.session))
    _tell(target, last_line(referee.session, "protocol", referee.played))


class BadLine(Exception):  # noqa: N818 - named after what it is
    """A line that is no choice and no field of this step; the message is a Dutch sentence."""


def _line(source: TextIO) -> str:
    """The next line. Of one that is too long nothing is kept, and what is left of it is no line of its own."""
    line = source.readline(LONGEST_LINE)
    if not line:
        raise GameError("De invoer stopte voordat de werkdag voorbij was.")
    if len(line) < LONGEST_LINE or line.endswith("\n"):
        return line
    while len(rest := source.readline(LONGEST_LINE)) == LONGEST_LINE and not rest.endswith("\n"):
        pass
    raise BadLine(f"de regel is langer dan {LONGEST_LINE} tekens")


# Out --------------------------------------------------------------------------------------------------------------


def step(session: "Session") -> dict[str, Any]:
    from game.core.session import choice_id, scene

    now = scene(session)
    options = () if now.is_over else now.view.options
    fields = () if now.is_over else now.view.fields
    return {
        "opdracht": now.task,
        "beeld": _plain(now.view),
        "keuzes": [{"id": choice_id(session, o.action), "groep": o.group, "tekst": o.text} for o in options],
        "velden": [{"id": field.id, "vorm": field.form, "eenheid": field.unit} for field in fields],
        "verhaal": _story(now),
        "klaar": now.is_over,
    }


def _story(now: "Scene") -> dict[str, Any]:
    return {
        "ronde": now.round,
        "briefing": now.briefing,
        "tijd": f"{now.clock // 60:02}:{now.clock % 60:02}",
        "notities": [list(note) for note in now.notes],
        "beloften": [{"tekst": promise.text, "voor": promise.due} for promise in now.promises],
        "voorgesteld": [list(pair) for pair in now.placed],
    }


def _plain(value: Any) -> Any:
    """A view as plain JSON; options and fields stand beside it, so they are left out."""
    if is_dataclass(value) and not isinstance(value, type):
        return {k: _plain(v) for k, v in asdict(value).items() if k not in ("options", "fields")}
    return [_plain(item) for item in value] if isinstance(value, tuple | list) else value


def last_line(session: "Session", player: str, actions: int) -> dict[str, Any]:
    """The scores of a day, as `demo` and `protocol` print them."""
    from game.core.score import day_score, summary
    from game.core.session import findings

    world = session.world
    told = {"scenario": world.source.scenario, "zaad": world.seed, "speler": player, "handelingen": actions}
    return {**told, **summary(day_score(findings(session), world.scenario))}


def as_line(plain: dict[str, Any]) -> str:
    return json.dumps(plain, ensure_ascii=False, separators=(",", ":"))


def _tell(target: TextIO, plain: dict[str, Any]) -> None:
    target.write(as_line(plain) + "\n")
    target.flush()


# In ---------------------------------------------------------------------------------------------------------------


def action_of(session: "Session", line: str) -> Any:
    """The action a line asks for; BadLine when there is none."""
    asked = _read(line)
    if asked.keys() == {"keuze"}:
        return _choice(session, asked["keuze"])
    if asked.keys() == {"veld", "waarde"}:
        return _entry(session, asked["veld"], asked["waarde"])
    raise BadLine(FORM)


def _read(line: str) -> dict[str, Any]:
    try:
        asked = json.loads(line, parse_float=lambda number: number.replace(".", ","))
        json.dumps(asked, ensure_ascii=False).encode()  # half a sign (\\ud800) is JSON, but cannot be written down
    except (ValueError, RecursionError) as error:
        raise BadLine("de regel is geen JSON die kan worden gelezen") from error
    if not isinstance(asked, dict):
        raise BadLine(FORM)
    return asked


def _choice(session: "Session", name: object) -> Any:
    from game.core.session import choice_id

    now = session.now
    found = (a for a in now.rules.choices(now.task, now.state) if choice_id(session, a) == name)
    action = next(found, None)
    if action is None:
        raise BadLine(f"er is nu geen keuze {_short(name)}")
    return action


def _entry(session: "Session", name: object, value: object) -> Any:
    """What is typed in a field: text, or a whole or decimal number as JSON has them."""
    from game.core.session import accepts

    now = session.now
    field = next((field for field in now.rules.fields(now.task, now.state) if field.id == name), None)
    if field is None:
        raise BadLine(f"er is nu geen veld {_short(name)}")
    if type(value) not in (str, int):
        raise BadLine("de waarde is een tekst of een getal")
    action = now.rules.ACTIONS[field.make](field.id, str(value))
    if not accepts(session, action):
        raise BadLine(f"{_short(value)} past niet in het veld {field.id} ({field.form})")
    return action


def _short(value: object) -> str:
    text = json.dumps(value, ensure_ascii=False)
    return text if len(text) <= 80 else text[:80] + "…"
