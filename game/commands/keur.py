"""`aanzet keur`: what can happen in a scenario, proved by playing its own rules."""

import json
from dataclasses import replace
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from game.core.proof import Found, Proof, Witness
    from game.core.world import World


def keur(scenario: str, as_json: bool) -> int:
    """1 when a claim does not hold, 0 when all hold or could not be settled."""
    from game.commands.agency import load_world
    from game.core.proof import prove

    world = load_world(scenario, 1)
    proof = prove(world)
    proof = replace(proof, found=tuple(found for found in proof.found if not _is_idle(found, world)))
    errors = sum(_is_error(found) for found in proof.found)
    print(_json(world, proof) if as_json else _told(world, proof, errors))
    return 1 if errors else 0


def _is_error(found: "Found") -> bool:
    from game.words.keur import WARNINGS

    return found.proven and found.kind not in WARNINGS


def _is_idle(found: "Found", world: "World") -> bool:
    """In a short talk whose patience the author left as it is, time was never meant to run out."""
    from game.words.keur import SHORT

    if found.kind != "geduld-nooit-op":
        return False
    talk = world.scenario.task(found.task)
    moves = len(talk.opening) + len(talk.afsluiting) + sum(len(topic.zetten) for topic in talk.onderwerpen)
    return "geduld" not in talk.model_fields_set and moves < SHORT


def _told(world: "World", proof: "Proof", errors: int) -> str:
    from game.words import keur as words

    lines = [_line(world, found) for found in proof.found]
    lines += [words.partly(*cast) for cast in proof.casts if cast[1] < cast[2]]
    lines += [words.span(r.task, r.gedrag, r.reached, r.possible) for r in proof.ranges if r.reached < r.possible]
    return "\n".join((*lines, words.summary(errors, proof.states, proof.is_complete)))


def _line(world: "World", found: "Found") -> str:
    line = world.line_of(f"{found.task}/{found.place}")
    where = f"{world.source.file}, regel {line}" if line else world.source.file
    return f"{where}: {_sentence(found)}   [{_code(found)}]"


def _sentence(found: "Found") -> str:
    from game.words.keur import sentence

    return sentence(found.kind, found.place, found.proven, found.cast)


def _code(found: "Found") -> str:
    from game.words.keur import CODES

    return CODES[found.kind]


def _json(world: "World", proof: "Proof") -> str:
    plain = {
        "problemen": [_problem(world, found) for found in proof.found],
        "gedragingen": [
            {
                **{"opdracht": r.task, "gedrag": r.gedrag},
                **{"laagste": r.least, "bereikt": r.reached, "mogelijk": r.possible},
                "gunstigst": dict(zip(("bereikt", "mogelijk"), r.best, strict=True)),
            }
            for r in proof.ranges
        ],
        "werelden": [{"opdracht": task, "bekeken": seen, "geheel": whole} for task, seen, whole in proof.casts],
        "getuigen": [_witness(witness) for witness in proof.witnesses],
        "toestanden": proof.states,
        "volledig": proof.is_complete,
    }
    return json.dumps(plain, ensure_ascii=False, indent=2)


def _problem(world: "World", found: "Found") -> dict[str, Any]:
    return {
        "code": _code(found),
        "ernst": "fout" if _is_error(found) else "waarschuwing",
        "bestand": world.source.file,
        "regel": world.line_of(f"{found.task}/{found.place}") or 1,
        "kolom": 1,
        "pad": f"{found.task} › {found.place}" if found.place else found.task,
        "melding": _sentence(found),
    }


def _witness(witness: "Witness") -> dict[str, Any]:
    """A shortest run, as actions that can be replayed in the cast it names."""
    from dataclasses import asdict

    from game.core.session import rules_of

    names = {kind: name for name, kind in rules_of("gesprek").ACTIONS.items()}
    actions = [{"doe": names[type(action)], **asdict(action)} for action in witness.actions]
    return {"opdracht": witness.task, "zet": witness.place, "wereld": dict(witness.cast), "handelingen": actions}
