"""What `aanzet corrigeer` asks and says: a teacher puts an own judgement beside that of the game."""

from game.core.evidence import Rating
from game.words import verslag

RATINGS: tuple[Rating, ...] = ("sterk", "neutraal", "zwak")

DAYS = "Werkdagen"
NO_DAYS = "Er zijn nog geen werkdagen gespeeld."
UNFINISHED = "nog niet af"
WHICH_DAY = "Welke werkdag? Typ het nummer, of niets om te stoppen: "
WHICH_MOMENT = "Welk moment? Typ het nummer, of niets om te stoppen: "
WHICH_RATING = "Wat vind jij? Typ sterk, neutraal of zwak: "
WHICH_NAME = "Je naam, zoals die in het verslag komt: "
WHICH_REASON = "Waarom? Je student leest deze zin in het verslag: "
SURE = "Klopt dit? (ja/nee) "
NOTHING_KEPT = "Er is niets bewaard."
STOPPED = "Je bent gestopt. Wat je al had bewaard, blijft staan."
STAYS = "De score van het spel blijft staan. Jouw oordeel staat ernaast."
AGAIN = "Vergist? Corrigeer hetzelfde moment nog een keer. De laatste correctie telt."
EMPTY_REASON = "Schrijf erbij waarom. Je student leest die zin in het verslag."
EMPTY_NAME = "Schrijf je naam erbij. Zo weet je student wie dit vond."
LONG_NAME = "Die naam is te lang. Gebruik hoogstens {most} tekens."
LONG_REASON = "Die zin is te lang. Gebruik hoogstens {most} tekens."


def day(number: int, player: str, title: str, played: str, *, ended: bool, corrections: int) -> str:
    parts = [f"{player}, {title}", played]
    parts += [] if ended else [UNFINISHED]
    parts += [_counted(corrections)] if corrections else []
    return f"{number}. {', '.join(parts)}"


def _counted(corrections: int) -> str:
    return "1 correctie" if corrections == 1 else f"{corrections} correcties"


def heading(number: int, player: str, title: str, played: str) -> str:
    return f"Werkdag {number}: {player}, {title}, {played}"


def score(computed: str, amended: str) -> str:
    return f"{verslag.SCORE}: {computed}. {amended}".strip()


def moment(number: int, rating: str, code: str, gedrag: str, *, critical: bool) -> str:
    return f"{number}. [{rating}] {code} {gedrag}{f' ({verslag.CRITICAL})' if critical else ''}"


def sure(number: int, was: str, rating: Rating) -> str:
    return f"Moment {number}: het spel zag {was}, jij vindt {rating}."


def kept(number: int, rating: Rating) -> str:
    return f"Bewaard: moment {number} is volgens jou {rating}. {STAYS}"


def report_at(path: str) -> str:
    return f"Het verslag is bijgewerkt: {path}"


def no_day(number: int) -> str:
    return f"Er is geen werkdag {number}. Typ aanzet corrigeer om te zien welke er zijn."


def not_of(player: str, number: int) -> str:
    return f"{player} heeft geen werkdag {number}. Typ aanzet corrigeer om te zien welke er zijn."


def not_ended(number: int) -> str:
    return f"Werkdag {number} is nog niet af. Corrigeren kan als de dag is afgesloten."


def no_moment(number: int, last: int) -> str:
    return f"Er is geen moment {number}. Deze werkdag heeft de momenten 1 tot en met {last}."


def no_number(typed: str) -> str:
    return f"{typed} is geen nummer van de lijst."


def no_rating(typed: str) -> str:
    return f"{typed} is geen oordeel. Kies sterk, neutraal of zwak."


def back_only(typed: str) -> str:
    return f"{typed} kan hier niet: het spel zag iets anders. Kies sterk, neutraal of zwak."


def missing(options: tuple[str, ...]) -> str:
    told = options[0] if len(options) == 1 else f"{', '.join(options[:-1])} en {options[-1]}"
    return f"Er ontbreekt nog iets: {told}."
