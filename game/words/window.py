"""What the window itself says."""

TITLE = "Aan Zet"
WRONG_PYGAME = (
    "Aan Zet heeft pygame-ce nodig, maar hier staat het oude pygame. Typ eerst: "
    "pip uninstall -y pygame pygame-ce    en daarna: pip install pygame-ce"
)
NO_WINDOW = "Er kan hier geen venster worden geopend. Speel als tekst met: aanzet speel --tekst"

WAITING = "Even geduld"

# Folded parts
OPENED, FOLDED = "open", "dicht"

# A month on the wall
TODAY = "Vandaag is het {day}."
MARKED = "Er staat iets op {days}."

# Reading aloud
ALOUD = "Voorlezen"
ENTRY, EMPTY = "invulveld", "leeg"
ON, OFF = "aan", "uit"
CHOICES = "Je kunt kiezen uit"
NO_VOICE_TITLE = "Geen voorleesstem"
NO_VOICE = (
    "Op deze computer is geen Nederlandse voorleesstem gevonden. Open Instellingen en daar Hulp: dan lees je hoe je er "
    "een toevoegt. Zonder stem werkt al het andere gewoon."
)


def number(number: str) -> str:
    return f"Keuze {number}"


def chosen(text: str) -> str:
    return f"gekozen: {text}"


def page(title: str) -> str:
    return f"Blad {title}"


def button(text: str) -> str:
    return f"Knop: {text}"
