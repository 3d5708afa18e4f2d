"""What the debrief says around the report."""

TITLE = "Nabespreking"
LOADING = "Je werkdag wordt op een rij gezet."
OVERVIEW, COURSE, BEHAVIOUR, OTHER, READING = (
    "Overzicht",
    "Verloop",
    "Per gedrag",
    "Ander dossier",
    "Uitleg",
)
BACK = "Terug"
REPORT = "Verslag"

# Overview
MOMENTS_COUNTED = "Momenten die telden"
NEXT_STEP = "Je volgende stap"
SEE_MOMENTS = "Bekijk deze momenten"
BAR = "De streep op een balk is je score. Het vlak eromheen is hoe zeker dat is."
CUT = "De dunne strepen: voldoende vanaf {voldoende} procent, goed vanaf {goed} procent."

# What happened
WHICH_PART = "Welk deel van de dag?"
NOTHING_HERE = "Hier gebeurde niets dat telt."
MISSED = "Gemist"
KEPT_OUT = "Valkuilen waar je niet in stapte"

# Per gedrag
WHICH_WERKPROCES = "Welk werkproces?"
WITHOUT = "Geen tegenhanger"
CRITICAL = "kritiek punt"

REPORT_DONE = "Je verslag staat klaar"
HOW_COUNTED = "Hoe de score is gemaakt"
WHICH_DAY = "Welke dag dit was"


def report_at(path: str) -> str:
    return f"Het verslag opent in je browser. Zie je niets? Je vindt het in: {path}"


def donut(counts: str) -> str:
    return f"Verdeling van de momenten: {counts}."


def count(number: int, label: str) -> str:
    return f"{number} {label}"


def level_of(code: str, text: str, level: str) -> str:
    return f"{code} {text}: {level}"


def span(low: int, percent: int, high: int) -> str:
    return f"{percent} procent, past bij {low} tot {high} procent"


def did(text: str) -> str:
    return f"“{text}”"


def found_in(task: str, line: str) -> str:
    return f"{task}, {line} van het scenario" if line else task
