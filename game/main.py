"""Arguments become a command; and the one place where an expected error is told."""

import argparse
import contextlib
import os
import sys
from collections.abc import Sequence
from pathlib import Path

from game.errors import GameError

DONE, YOUR_TURN, WRONG_ARGUMENTS, OUR_BUG = 0, 1, 2, 3


def main(arguments: Sequence[str] | None = None) -> int:
    """The exit code: 0 good, 1 the user must do something, 2 wrong arguments, 3 our bug."""
    _speak_utf8()
    try:
        return _run(_parser().parse_args(arguments))
    except GameError as error:
        print(error, file=sys.stderr)
        return YOUR_TURN
    except (KeyboardInterrupt, EOFError):
        print()
        return YOUR_TURN
    except BrokenPipeError:
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


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="aanzet", description="Aan Zet: een werkdag op een uitzendbureau. Zonder opdracht opent het spel."
    )
    parser.add_argument("--gegevens", metavar="MAP", help="bewaar je werk in deze map")
    commands = parser.add_subparsers(dest="command", metavar="OPDRACHT", title="opdrachten")

    speel = commands.add_parser("speel", help="speel een werkdag")
    speel.add_argument("scenario", nargs="?", help="naam of bestand van een scenario")
    speel.add_argument("--tekst", action="store_true", help="speel als tekst in de terminal")
    speel.add_argument("--zaad", type=int, help="kies zelf het getal waarmee de mensen worden geloot")
    speel.add_argument("--speler", help="speel onder deze naam")

    demo = commands.add_parser("demo", help="laat een speelprogramma een hele werkdag spelen")
    demo.add_argument("scenario", nargs="?", help="naam of bestand van een scenario")
    demo.add_argument("--speler", default="expert", choices=_BOTS, help="welk speelprogramma")
    demo.add_argument("--zaad", type=int, default=1)
    demo.add_argument("--zonder-venster", action="store_true", help="speel zonder iets te laten zien")
    demo.add_argument("--uit", metavar="MAP", help="bewaar een plaatje van elk scherm en het verslag in deze map")
    demo.add_argument("--json", action="store_true")

    controleer = commands.add_parser("controleer", help="kijk een scenario na")
    controleer.add_argument("paden", nargs="+", metavar="PAD")
    controleer.add_argument("--json", action="store_true")

    wereld = commands.add_parser("wereld", help="laat zien wie er geloot zijn")
    wereld.add_argument("scenario")
    wereld.add_argument("--zaad", type=int, default=1)
    wereld.add_argument("--json", action="store_true")

    verslag = commands.add_parser("verslag", help="maak het verslag van een werkdag")
    verslag.add_argument("--speler", required=True, help="naam van de speler")
    verslag.add_argument("--dag", type=int, help="nummer van de werkdag; anders de laatste")
    verslag.add_argument("--uit", metavar="BESTAND", help="waar het verslag komt")
    verslag.add_argument("--tekst", action="store_true", help="laat het verslag als tekst zien")

    protocol = commands.add_parser("protocol", help="speel met een ander programma, regel voor regel in JSON")
    protocol.add_argument("scenario")
    protocol.add_argument("--zaad", type=int, default=1)

    dossiers = commands.add_parser("dossiers", help="laat de twee kwalificatiedossiers zien")
    dossiers.add_argument("--json", action="store_true")
    return parser


_BOTS = ("willekeurig", "eerste", "laatste", "langste", "kortste", "expert")


def _run(given: argparse.Namespace) -> int:
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
        case "wereld":
            from game.commands.wereld import wereld

            return wereld(given.scenario, given.zaad, given.json)
        case "verslag":
            from game.commands.verslag import verslag

            return verslag(given.speler, given.dag, given.uit, as_text=given.tekst)
        case "protocol":
            from game.commands.protocol import protocol

            return protocol(given.scenario, given.zaad)
        case _:
            from game.commands.dossiers import dossiers

            return dossiers(given.json)
