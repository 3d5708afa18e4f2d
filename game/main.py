"""Arguments become a command; and the one place where an expected error is told."""

import contextlib
import os
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from game.errors import GameError

if TYPE_CHECKING:
    import argparse

DONE, YOUR_TURN, WRONG_ARGUMENTS, OUR_BUG = 0, 1, 2, 3


def main(arguments: Sequence[str] | None = None) -> int:
    """The exit code: 0 good, 1 the user must do something, 2 wrong arguments, 3 our bug."""
    _speak_utf8()
    # pydantic looks through every installed package for plug-ins when it starts; we have none, and it takes 40 ms.
    os.environ.setdefault("PYDANTIC_DISABLE_PLUGINS", "__all__")
    try:
        code = _run(sys.argv[1:] if arguments is None else list(arguments))
        sys.stdout.flush()
        return code
    except GameError as error:
        print(error, file=sys.stderr)
        return YOUR_TURN
    except (KeyboardInterrupt, EOFError):
        print()
        return YOUR_TURN
    except BrokenPipeError:
        # Who was reading has gone, as `head` does; without this Python complains once more while it stops.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return YOUR_TURN
    except Exception:
        return _our_bug()


def _speak_utf8() -> None:
    """A Windows console may still speak an old code page, in which é or € would stop the program."""
    for stream in (sys.stdin, sys.stdout, sys.stderr):
        with contextlib.suppress(AttributeError, ValueError):
            stream.reconfigure(encoding="utf-8", errors="replace")  # type: ignore[union-attr]


def _our_bug() -> int:
    import traceback

    from game.commands.agency import data_folder

    path = data_folder() / "fout.txt"
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(traceback.format_exc(), encoding="utf-8")
        where = f"Wat er misging staat in {path}."
    except OSError:
        traceback.print_exc()
        where = "Wat er misging staat hierboven."
    print(f"Aan Zet is vastgelopen door een fout van ons. Je werk is bewaard. {where}", file=sys.stderr)
    return OUR_BUG


def _run(arguments: list[str]) -> int:
    if not arguments:
        # The game itself, without the reading of arguments that it does not need: it is there sooner.
        from game.commands.speel import speel

        return speel(None, None, None, as_text=False)
    from game.commands.arguments import parser

    return _command(parser().parse_args(arguments))


def _command(given: "argparse.Namespace") -> int:
    if given.gegevens:
        os.environ["AANZET_GEGEVENS"] = str(Path(given.gegevens).resolve())
    match given.command:
        case None:
            from game.commands.speel import speel

            return speel(None, None, None, as_text=False)
        case "speel":
            from game.commands.speel import speel

            return speel(given.scenario, given.zaad, given.speler, as_text=given.tekst)
        case "demo":
            from game.commands.demo import demo

            return demo(given.scenario, given.speler, given.zaad, given.uit, given.json, show=not given.zonder_venster)
        case "controleer":
            from game.commands.controleer import controleer

            return controleer(given.paden, given.json)
        case "dekking":
            from game.commands.dekking import dekking

            return dekking(given.json)
        case "plattegrond":
            from game.commands.plattegrond import plattegrond

            return plattegrond(given.scenario, given.uit)
        case "nieuw":
            from game.commands.nieuw import nieuw

            return nieuw(given.van, given.titel)
        case "vergelijk":
            from game.commands.vergelijk import vergelijk

            return vergelijk(given.oud, given.nieuw, given.verhuis)
        case "bekijk":
            from game.commands.bekijk import bekijk

            return bekijk(given.scenario, given.vanaf, given.met, given.zaad, given.getuige)
        case "keur":
            from game.commands.keur import keur

            return keur(given.scenario, given.json)
        case "oefenklas":
            from game.commands.oefenklas import oefenklas

            return oefenklas(given.scenario, given.spelers, given.zaad, given.uit, given.json)
        case "wereld":
            from game.commands.wereld import wereld

            return wereld(given.scenario, given.zaad, given.json)
        case "verslag":
            from game.commands.verslag import verslag

            return verslag(given.speler, given.dag, given.uit, as_text=given.tekst)
        case "corrigeer":
            from game.commands.corrigeer import Wish, corrigeer

            wish = Wish(given.speler, given.dag, given.moment, given.oordeel, given.naam, given.reden)
            return corrigeer(wish, given.json)
        case "protocol":
            from game.commands.protocol import protocol

            return protocol(given.scenario, given.zaad)
        case _:
            from game.commands.dossiers import dossiers

            return dossiers(given.json)
