"""What the debrief says around the report."""

from game.words import scores

TITLE = "Nabespreking"
LOADING = "Je werkdag wordt op een rij gezet."
OVERVIEW, COURSE, BEHAVIOUR, PROGRESS, OTHER, READING = (
    "Overzicht",
    "Verloop",
    "Per gedrag",
    "Voortgang",
    "Ander dossier",
    "Uitleg",
)
BACK = "Terug"
REPORT = "Verslag"

# Overview
MOMENTS_COUNTED = "Momenten die telden"
NEXT_STEP = "Je volgende stap"
SEE_MOMENTS = "Bekijk deze momenten"
BAR = "De stip op een balk is je score. Het vlak eromheen is hoe zeker dat is."
CUT = "Voldoende begint bij {voldoende} procent, goed bij {goed} procent."
TRAIN = "Deze werkdag beginnen"
PLAY_AGAIN = "Opnieuw vanaf hier"
REREAD = "Lees terug in het verloop"

# What happened
WHICH_PART = "Welk deel van de dag?"
NOTHING_HERE = "Hier gebeurde niets dat telt."
MISSED = "Gemist"
ONLY_WEAK = "Alleen wat sterker kon"
NOTHING_WEAK = "Hier kon niets sterker."
KEPT_OUT = "Valkuilen waar je niet in stapte"

# Per gedrag
SHOWN, COULD, LEFT = "Dit liet je zien", "Dit kon sterker", "Dit liet je liggen"
WHICH_WERKPROCES = "Welk werkproces?"
WITHOUT = "Geen tegenhanger"
CRITICAL = "kritiek punt"

REPORT_DONE = "Je verslag staat klaar"
HOW_COUNTED = "Hoe de score is gemaakt"
WHICH_DAY = "Welke dag dit was"


def report_at(path: str) -> str:
    return f"Het verslag opent in je browser. Zie je niets? Je vindt het in: {path}"


def part(title: str, weak: int, missed: int) -> str:
    """A part of the day with what there is to win in it."""
    found = [f"{weak} kon sterker"] if weak else []
    found += [f"{missed} gemist"] if missed else []
    return f"{title} ({', '.join(found)})" if found else title


def donut(counts: str) -> str:
    return f"Verdeling van de momenten: {counts}."


def count(number: int, label: str) -> str:
    return scores.counted(label, number)


def level_of(code: str, text: str, level: str) -> str:
    return f"{code} {text}: {level}"


def span(low: int, percent: int, high: int) -> str:
    return f"{percent} procent, past bij {low} tot {high} procent"


def shown(count: int) -> str:
    return f"Dit liet je zien: {count} sterke momenten"


def enough(found: int, needed: int) -> str:
    return f"{found} van de {needed} momenten die nodig zijn"


def did(text: str) -> str:
    return f"“{text}”"


def found_in(task: str, line: str) -> str:
    return f"{task}, {line} van het scenario" if line else task


# Again from here

REPORT_COMES = "Je verslag wordt geschreven."
BRANCH_COMES = "Je dag wordt klaargezet, vanaf dat moment."
BRANCH = "Opnieuw, zonder score"
BRANCH_BACK = "Terug naar de nabespreking"
BRANCH_MENU = "Je speelt deze werkdag opnieuw vanaf één moment. Niets hiervan telt mee of wordt bewaard."
BRANCH_OVER = "Zo had je dag kunnen lopen"
BRANCH_ON = "Verder spelen"
COUNTS_NOT = "Dit telt niet mee."


def branch_begins(task: str, rating: str) -> str:
    how = "Toen miste je hier een kans" if rating == "gemist" else f"Toen was dit moment {rating}"
    return f"{COUNTS_NOT} Je bent weer bij “{task}”. {how}. Probeer nu iets anders."


def branch_before(task: str) -> str:
    """Back at the desk, before a task that was never begun."""
    return f"{COUNTS_NOT} Je staat weer aan je bureau. Begin nu wel aan “{task}”: daar lag een kans."


def branch_settled(before: str, now: str, why: str) -> str:
    changed = f"Eerst {before}, nu {now}." if before != now else f"Weer {now}."
    return f"{COUNTS_NOT} {changed} {why}".strip()


def branch_done(before: str, now: str) -> str:
    if now == "gemist":
        return "Je hebt dit moment nu niet opnieuw gespeeld. De nabespreking staat nog waar je was."
    if before == now:
        return f"Ook deze keer was het {now}. Lees bij het moment wat sterker was, en probeer dat."
    return f"Dit moment was {before} en werd nu {now}. De score van je dag is niet veranderd."
