"""What can be typed behind `aanzet`, with every word of help and every refusal in Dutch."""

import argparse
import re
import sys
from collections.abc import Iterable
from typing import Any, NoReturn

LONGEST = 9
"""As many digits as a seed may have in the window."""
BOTS = ("willekeurig", "eerste", "laatste", "langste", "kortste", "expert")
WRONG = 2
FOLDER = "map waar de spelers en hun werkdagen worden bewaard"


def parser() -> argparse.ArgumentParser:
    found = DutchParser(
        prog="aanzet", description="Aan Zet: een werkdag op een uitzendbureau. Zonder opdracht opent het spel."
    )
    found.add_argument("--gegevens", metavar="MAP", help=FOLDER)
    commands = found.add_subparsers(dest="command", metavar="OPDRACHT", title="opdrachten", parser_class=DutchParser)
    _playing(commands)
    _checking(commands)
    return found


def _playing(commands: Any) -> None:
    speel = _command(commands, "speel", help="speel een werkdag")
    _scenario(speel, optional=True)
    speel.add_argument("--tekst", action="store_true", help="speel als tekst in de terminal")
    speel.add_argument(
        "--zaad",
        metavar="GETAL",
        type=whole,
        help="getal waarmee de mensen worden geloot: hetzelfde getal geeft dezelfde mensen",
    )
    speel.add_argument("--speler", metavar="NAAM", help="speel onder deze naam")
    _folder(speel)

    demo = _command(commands, "demo", help="laat een speelprogramma een hele werkdag spelen")
    _scenario(demo, optional=True)
    demo.add_argument(
        "--speler",
        metavar="WIE",
        default="expert",
        choices=BOTS,
        help=f"hoe het programma kiest: {', '.join(BOTS)}; anders expert",
    )
    _seed(demo)
    demo.add_argument("--zonder-venster", action="store_true", help="speel zonder iets te laten zien")
    demo.add_argument("--uit", metavar="MAP", help="bewaar een plaatje van elk scherm en het verslag in deze map")
    _json(demo)

    protocol = _command(
        commands, "protocol", help="voor programmeurs: speel met een ander programma, regel voor regel in JSON"
    )
    _scenario(protocol)
    _seed(protocol)


def _checking(commands: Any) -> None:
    verslag = _command(commands, "verslag", help="maak het verslag van een werkdag")
    verslag.add_argument("--speler", metavar="NAAM", required=True, help="naam van de speler")
    verslag.add_argument("--dag", metavar="GETAL", type=whole, help="nummer van de werkdag; anders de laatste")
    verslag.add_argument("--uit", metavar="BESTAND", help="bestand waarin het verslag komt, zoals verslag.html")
    verslag.add_argument("--tekst", action="store_true", help="maak het verslag als tekst")
    _folder(verslag)

    corrigeer = _command(commands, "corrigeer", help="zet als docent je eigen oordeel naast dat van het spel")
    corrigeer.add_argument("--speler", metavar="NAAM", help="laat alleen de werkdagen van deze speler zien")
    corrigeer.add_argument("--dag", metavar="GETAL", type=whole, help="nummer van de werkdag")
    corrigeer.add_argument("--moment", metavar="GETAL", type=whole, help="nummer van het moment, zoals in het verslag")
    corrigeer.add_argument("--oordeel", metavar="OORDEEL", help="sterk, neutraal of zwak")
    corrigeer.add_argument("--naam", metavar="NAAM", help="jouw naam, zoals die in het verslag komt")
    corrigeer.add_argument("--reden", metavar="ZIN", help="waarom; je student leest deze zin in het verslag")
    _folder(corrigeer)
    _json(corrigeer)

    controleer = _command(
        commands, "controleer", help="kijk een scenario na: elke fout met regel en oplossing, en de taal"
    )
    controleer.add_argument("paden", nargs="+", metavar="PAD", help="naam van een scenario, of een bestand of een map")
    _json(controleer)

    keur = _command(
        commands, "keur", help="loop elke weg door een scenario na: kan elke zet gezegd en elke kans gehaald worden?"
    )
    _scenario(keur)
    _json(keur)

    oefenklas = _command(commands, "oefenklas", help="laat een nagebootste klas een scenario spelen")
    _scenario(oefenklas)
    oefenklas.add_argument(
        "--spelers",
        metavar="GETAL",
        type=whole,
        default=200,
        help="hoeveel nagebootste leerlingen er spelen; anders 200",
    )
    _seed(oefenklas)
    oefenklas.add_argument("--uit", metavar="BESTAND", help="waar de bladzijde komt; anders in deze map")
    _json(oefenklas)

    nieuw = _command(commands, "nieuw", help="maak een eigen scenario")
    nieuw.add_argument("--van", metavar="SCENARIO", help="begin met dit scenario, of met een zip van een collega")
    nieuw.add_argument("--titel", metavar="TITEL", help="hoe je scenario heet")

    bekijk = _command(commands, "bekijk", help="bekijk een scenario terwijl je het schrijft")
    _scenario(bekijk)
    bekijk.add_argument("--vanaf", metavar="OPDRACHT", help="begin bij deze opdracht")
    bekijk.add_argument("--met", metavar="FEIT=WAARDE", action="append", default=[], help="doe alsof dit al is gehoord")
    bekijk.add_argument(
        "--getuige", metavar="OPDRACHT/ZET", help="speel de kortste weg naar deze zet, zoals keur die vond"
    )
    _seed(bekijk)

    vergelijk = _command(
        commands,
        "vergelijk",
        help="laat zien wat een verandering doet met de kansen en met werkdagen die al begonnen zijn",
    )
    vergelijk.add_argument("oud", metavar="OUD", help="het scenario zoals het was")
    vergelijk.add_argument("nieuw", metavar="NIEUW", help="het scenario zoals het nu is")
    vergelijk.add_argument(
        "--verhuis", metavar="DAG", type=whole, help="nummer van een werkdag die verdergaat in de nieuwe versie"
    )
    _folder(vergelijk)

    plattegrond = _command(commands, "plattegrond", help="teken een scenario, of schrijf het uit als lijst")
    _scenario(plattegrond)
    plattegrond.add_argument(
        "--uit", metavar="BESTAND", help="teken in dit bestand (.svg of .png); daarvoor is het programma Graphviz nodig"
    )

    dekking = _command(commands, "dekking", help="laat per dossier zien welk gedrag in welk scenario te zien is")
    _json(dekking)

    wereld = _command(commands, "wereld", help="laat zien welke mensen en feiten een zaad oplevert")
    _scenario(wereld)
    _seed(wereld)
    _json(wereld)

    dossiers = _command(commands, "dossiers", help="laat de twee kwalificatiedossiers zien")
    _json(dossiers)


def _command(commands: Any, name: str, help: str) -> Any:
    """What stands behind its name in the list stands above its own help too."""
    return commands.add_parser(
        name, help=help, description=f"{help[0].upper()}{help[1:]}{'' if help.endswith('?') else '.'}"
    )


def _scenario(command: argparse.ArgumentParser, *, optional: bool = False) -> None:
    command.add_argument(
        "scenario", metavar="SCENARIO", nargs="?" if optional else None, help="naam of bestand van een scenario"
    )


def _folder(command: argparse.ArgumentParser) -> None:
    """Also behind the command; left out there, it leaves alone what stands in front."""
    command.add_argument("--gegevens", metavar="MAP", default=argparse.SUPPRESS, help=FOLDER)


def _seed(command: argparse.ArgumentParser) -> None:
    command.add_argument(
        "--zaad", metavar="GETAL", type=whole, default=1, help="getal waarmee de mensen worden geloot; anders 1"
    )


def whole(text: str) -> int:
    """A whole number in plain digits. Python also takes 1_000, +7 and digits of other scripts, and a teacher who
    types 1e9 must not play with another number than the one on the board."""
    if not (text.isascii() and text.isdecimal()) or len(text) > LONGEST:
        raise ValueError(text)
    return int(text)


def _json(command: argparse.ArgumentParser) -> None:
    command.add_argument("--json", action="store_true", help="schrijf het antwoord als JSON, voor andere programma's")


# Dutch ------------------------------------------------------------------------------------------------------------


class _DutchHelp(argparse.HelpFormatter):
    def add_usage(self, usage: Any, actions: Any, groups: Any, prefix: str | None = None) -> None:
        super().add_usage(usage, actions, groups, "gebruik: " if prefix is None else prefix)


class DutchParser(argparse.ArgumentParser):
    """argparse speaks English unless a translation is installed on the machine, so it is told what to say."""

    def __init__(self, **how: Any) -> None:
        super().__init__(**how, add_help=False, allow_abbrev=False, formatter_class=_DutchHelp)
        self._positionals.title, self._optionals.title = "wat erachter komt", "opties"
        self.add_argument("-h", "--hulp", "--help", action="help", help="laat deze uitleg zien")

    def error(self, message: str) -> NoReturn:
        print(self.format_usage(), end="", file=sys.stderr)
        print(told(message), file=sys.stderr)
        raise SystemExit(WRONG)


def told(message: str) -> str:
    """A refusal of argparse as a Dutch sentence."""
    for pattern, sentence in _REFUSALS:
        if found := re.fullmatch(pattern, message, re.DOTALL):
            return sentence.format(*(_plain(part) for part in found.groups()))
    return f"Dit klopt niet: {message}"


def _plain(part: str) -> str:
    return part.replace("'", "")


_REFUSALS: Iterable[tuple[str, str]] = (
    (r"the following arguments are required: (.+)", "Er ontbreekt nog iets: {0}."),
    (r"unrecognized arguments: (.+)", "Dit hoort hier niet: {0}."),
    (r"argument (.+?): invalid choice: (.+) \(choose from (.+)\)", "{1} bestaat niet. Kies uit: {2}."),
    (
        r"argument (.+?): invalid whole value: (.+)",
        f"{{1}} is geen heel getal (bij {{0}}). Typ alleen cijfers, hoogstens {LONGEST}.",
    ),
    (r"argument (.+?): expected .+", "Achter {0} hoort nog iets te staan."),
    (r"argument (.+?): ignored explicit argument (.+)", "Achter {0} hoort niets te staan, ook niet {1}."),
)
