"""What the report of a day says around the scores."""

from datetime import date

from game.core.evidence import Rating
from game.core.score import Level
from game.words import scores
from game.words.scores import LEVELS

TITLE = "Verslag van je werkdag"
PLAYER, PLAYED, SCENARIO, REFERENCE_DATE, SEED = "Speler", "Gespeeld op", "Scenario", "Peildatum", "Zaad"
SCORE = "Oefenscore"
UNFINISHED = "Deze werkdag is nog niet af. Wat je nog niet deed, staat hieronder als gemist."
NEXT_STEP = "Je volgende stap"
OVERVIEW = "Overzicht per werkproces"
OVERVIEW_HEADS = ("Werkproces", "Niveau", "Score")
WERKPROCESSEN = "Werkprocessen en gedragingen"
MOMENTS = "Momenten"
MOMENTS_HEADS = ("Nummer", "Wat je deed", "Waar")
TRANSCRIPT = "Wat er gebeurde"
MISSED = "Gemist"
KEPT_OUT = "Valkuilen waar je niet in stapte"
STANDING = "Alles tot nu toe"
STANDING_WHY = "Je laatste werkdag van elk scenario samen."
NOT_AMENDED = "Hier telt wat het spel zag. De correcties van je docent zijn hier niet meegeteld."
EXPLANATION = "Hoe je dit verslag leest"
CRITICAL = "kritiek punt"
YOU = "Jij"
DESK = "Je bureau"
FILE = "Bestand"
WITHOUT = "Geen tegenhanger"
CAPTION_OVERVIEW = "Niveau en score per werkproces"
NUMBERS = (
    "Elk moment dat telt heeft een nummer. Achter een gedraging zie je welke momenten het zijn, en bij elk moment in "
    "welke regel van het scenario het staat. Zo kan je docent elke score nalopen."
)
POINTS = (
    "Een sterk antwoord is 2 punten waard, een neutraal antwoord 1 en een zwak antwoord 0. Een kans die je mist is 0 "
    "punten. Een valkuil is 1 punt waard als je er niet in stapt."
)
ESTIMATES = "Jouw eigen schatting staat naast de score. Zij verandert er niets aan."
STATES = {
    "klaar": "",
    "tijd-om": "De tijd voor deze opdracht was om.",
    "bezig": "Je bent nog bezig met deze opdracht.",
    "niet-begonnen": "Aan deze opdracht ben je niet begonnen.",
}
_MONTHS = (
    *("januari", "februari", "maart", "april", "mei", "juni", "juli"),
    *("augustus", "september", "oktober", "november", "december"),
)

EXAM_TIME = "Tijd voor het examen"
_WHY_MORE = {"instelling": "uit de instellingen van de speler", "docent": "gegeven tijdens het examen"}


def day_text(day: date) -> str:
    return f"{day.day} {_MONTHS[day.month - 1]} {day.year}"


BAR = "De stip op een balk is je score. Het vlak eromheen is hoe zeker dat is."


def cuts(enough: int, good: int) -> str:
    return f"De streepjes: voldoende begint bij {enough} procent, goed bij {good} procent."


def span(low: int, percent: int, high: int) -> str:
    return f"{percent} procent, past bij {low} tot {high} procent."


def out_of_100(score: int) -> str:
    return f"{score} van de 100"


def counted(rating: str, count: int) -> str:
    return scores.counted(rating, count)


def lost(did: str, task: str) -> str:
    return f"Dat was “{did}” bij {task}." if did else f"Dat was bij {task}."


def number(number: int) -> str:
    return f"moment {number}"


def where(file: str, line: int | None) -> str:
    return file if line is None else f"{file}, {line_of(line)}"


def line_of(line: int | None) -> str:
    return "" if line is None else f"regel {line}"


def heads(name: str) -> str:
    """A name or a label in front of what was said or filled in."""
    return name if name.endswith(("?", ":", ".")) else f"{name}:"


def moments_of(code: str) -> str:
    return f"{MOMENTS} bij {code}"


def own_dossier(title: str) -> str:
    return f"Dossier {title}"


def other_dossier(title: str) -> str:
    return f"Ook laten zien: dossier {title}"


def against(title: str) -> str:
    return f"Dezelfde dag, gelezen met het dossier {title}"


def against_why(title: str) -> str:
    return (
        f"Per gedraging is gekeken welke gedraging uit het dossier {title} op hetzelfde neerkomt. "
        "Dat is onze lezing van de twee dossiers, geen officiële tabel."
    )


def without(title: str) -> str:
    return f"Deze gedragingen hebben geen tegenhanger in het dossier {title}:"


def amended(score: int) -> str:
    return f"Met de correcties van je docent: {out_of_100(score)}."


def amended_level(level: Level | None, amount: str) -> str:
    return f"Met de correcties van je docent: {LEVELS[level]}, {amount}."


def beside(rating: Rating) -> str:
    """A teacher's judgement right behind that of the game."""
    return f"(docent: {rating})"


def correction(name: str, rating: Rating, reason: str, moment: str) -> str:
    return f"{name} maakte hier {rating} van ({moment}): {reason}"


def practise(gedrag: str, points: int, possible: int) -> str:
    return f"Oefen met één ding: “{gedrag}”. Daar haalde je {points} van de {possible} punten."


def example(task: str, advice: str) -> str:
    return f"Een voorbeeld uit “{task}”. {advice}"


NOTHING_LOST = (
    "Je haalde bij elke kans alle punten. Speel deze dag nog eens met een ander zaad, dan zijn de mensen en de "
    "antwoorden anders. Of kies een scenario op een hoger niveau."
)
NO_KANSEN = "In deze werkdag zat niets dat telt voor de score."


def time_given(limit: int, added: tuple[tuple[int, str], ...]) -> str:
    """What the scenario gives, and what came on top."""
    if any(why == "onbeperkt" for _, why in added):
        return f"{limit} minuten, zonder limiet gespeeld door de instellingen van de speler"
    sums = {why: sum(minutes for minutes, because in added if because == why) for _, why in added}
    return "; ".join((f"{limit} minuten", *(f"{minutes} erbij, {_WHY_MORE[why]}" for why, minutes in sums.items())))
