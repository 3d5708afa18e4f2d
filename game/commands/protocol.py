"""`aanzet protocol`: a day played by any program, one line of JSON out and one line in.

Out, per step: `{"opdracht","beeld","keuzes":[{"id","groep","tekst"}],"velden":[{"id","vorm","eenheid"}],"verhaal",
"klaar"}`. In: `{"keuze":ID}` or `{"veld":ID,"waarde":…}`. A bad line is answered with `{"fout":…}` and changes nothing.
When `klaar` is true, a last line follows with the scores.
"""

import json
import sys
from dataclasses import asdict, is_dataclass
from typing import TYPE_CHECKING, Any, TextIO

if TYPE_CHECKING:
    from game.core.session import Session
    from game.referee import Referee

LONGEST_LINE = 100_000


def protocol(scenario: str, seed: int) -> int:
    from game.commands.agency import load_world
    from game.referee import NoJournal, Referee

    return converse(Referee(load_world(scenario, seed), NoJournal()), sys.stdin, sys.stdout)


def converse(referee: "Referee", source: TextIO, target: TextIO) -> int:
    """Plays until the day is over (0) or the input ends before that (1)."""
    _tell(target, step(referee.session))
    while not referee.session.is_over:
        line = source.readline(LONGEST_LINE)
        if not line:
            return 1
        try:
            referee.do(action_of(referee.session, line))
        except BadLine as error:
            _tell(target, {"fout": str(error)})
        else:
            _tell(target, step(referee.session))
    _tell(target, last_line(referee.session))
    return 0


class BadLine(Exception):  # noqa: N818 - named after what it is
    """A line that is no choice and no field of this step; the message is a Dutch sentence."""


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
        "verhaal": {
            "ronde": now.round,
            "tijd": f"{now.clock // 60:02}:{now.clock % 60:02}",
            "notities": [list(note) for note in now.notes],
            "beloften": [{"tekst": p.text, "voor": p.due} for p in now.promises],
            "voorgesteld": [list(pair) for pair in now.placed],
        },
        "klaar": now.is_over,
    }


def _plain(value: Any) -> Any:
    """A view as plain JSON; options and fields stand beside it, so they are left out."""
    if is_dataclass(value) and not isinstance(value, type):
        return {k: _plain(v) for k, v in asdict(value).items() if k not in ("options", "fields")}
    return [_plain(item) for item in value] if isinstance(value, tuple | list) else value


def action_of(session: "Session", line: str) -> Any:
    """The action a line asks for; BadLine when there is none."""
    from game.core.session import accepts, choice_id

    asked = _read(line)
    now = session.now
    if set(asked) == {"keuze"}:
        for action in now.rules.choices(now.task, now.state):
            if choice_id(session, action) == asked["keuze"]:
                return action
        raise BadLine(f"er is nu geen keuze {asked['keuze']!r}")
    if set(asked) == {"veld", "waarde"}:
        field = next((f for f in now.rules.fields(now.task, now.state) if f.id == asked["veld"]), None)
        if field is None:
            raise BadLine(f"er is nu geen veld {asked['veld']!r}")
        action = now.rules.ACTIONS[field.make](field.id, str(asked["waarde"]))
        if not accepts(session, action):
            raise BadLine(f"{asked['waarde']!r} past niet in veld {field.id!r} ({field.form})")
        return action
    raise BadLine('een regel is {"keuze": id} of {"veld": id, "waarde": tekst}')


def _read(line: str) -> dict[str, Any]:
    try:
        asked = json.loads(line)
    except (ValueError, RecursionError) as error:
        raise BadLine("de regel is geen JSON") from error
    if not isinstance(asked, dict):
        raise BadLine('een regel is {"keuze": id} of {"veld": id, "waarde": tekst}')
    return asked


def last_line(session: "Session", seed_and_bot: tuple[tuple[str, Any], ...] = ()) -> dict[str, Any]:
    """The scores of a day, as `demo` and `protocol` print them."""
    from game.core.score import day_score, summary
    from game.core.session import findings

    world = session.world
    day = day_score(findings(session), world.scenario)
    return {"scenario": world.source.scenario, "zaad": world.seed, **dict(seed_and_bot), **summary(day)}


def _tell(target: TextIO, plain: dict[str, Any]) -> None:
    target.write(json.dumps(plain, ensure_ascii=False, separators=(",", ":")) + "\n")
    target.flush()
