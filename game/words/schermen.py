"""What the screens around the day say."""

TITLE = "Aan Zet"
WELCOME = "Welkom"
WELCOME_TEXT = "Een werkdag op een uitzendbureau. Jij bent de intercedent."
WHO = "Wie speelt er?"
NEW_PLAYER = "Nieuwe speler"
YOUR_NAME = "Je naam"
BEGIN_AS = "Beginnen"
LOADING = "Een ogenblik, je werk wordt erbij gezocht."
STOP = "Stoppen"
BACK = "Terug"
RESUME = "Verder spelen"
NEW_DAY = "Nieuwe werkdag"
DONE_DAYS = "Eerdere werkdagen"
SEE_AGAIN = "Bekijk de nabespreking"
TO_DESK = "Aan de slag"
BRIEFING = "Ronde {round}"
NOTES = "Notities"
NOTHING_YET = "Nog niets."
PROMISES = "Beloofd"
CLOSE = "Sluiten"
SURE = "Weet je het zeker?"
SURE_TEXT = "“{text}” kun je niet terugdraaien."
YES = "Ja, doorgaan"
NO = "Nee, terug"
DEBRIEF = "Nabespreking"
REPORT = "Open het verslag"
LEAVE_DAY = "Je werk is bewaard. Je kunt later verder gaan waar je was."
HELLO = "Dag {name}"
SETTINGS = "Instellingen"
HELP = "Hulp"
HELP_KEYS = (
    ("1-9", "kies het antwoord met dat nummer"),
    ("Tab", "naar het volgende; Shift+Tab naar het vorige"),
    ("Enter of spatie", "doen wat gekozen is"),
    ("Pijltjes", "omhoog en omlaag in een lijst"),
    ("Esc", "terug"),
    ("F1", "deze hulp"),
    ("Ctrl en +", "grotere letters; Ctrl en - kleiner; Ctrl en 0 gewoon"),
    ("F11", "hele scherm"),
)

MENU = "Instellingen"
TROUBLE = "Dat lukt nu niet"
GO_ON = "Verder waar je was"
BEGIN_DAY = "Beginnen"
TAKE = "Vul in"
THEME = "Kleuren"
THEMES = (("licht", "Licht"), ("donker", "Donker"), ("hoog-contrast", "Hoog contrast"))
ZOOM = "Grootte van de letters"
FAMILY = "Letter"
FAMILIES = (("atkinson", "Atkinson Hyperlegible"), ("lezen", "Aan Zet Lezen"))
MOTION = "Beweging op het scherm"
FORMS = {
    "bedrag": "een bedrag, zoals 16,50",
    "percentage": "een percentage, zoals 8 of 10,87",
    "kommagetal": "een getal, zoals 1,67",
    "getal": "een heel getal",
    "datum": "een datum, zoals 2026-11-16",
    "tijd": "een tijdstip, zoals 8:30",
    "tekst": "een korte tekst",
}

TOPICS = "Onderwerpen"
CLOSING = "Afronden"
CLOSING_HINT = "Afronden (daarna kun je niet meer terug naar de onderwerpen)"
LEFT_BLANK = "Leeg laten"
CHOOSE = "Kies"
PROGRAMME = "Je programma"
AT_YOUR_DESK = "Aan je bureau"


def trust(level: int) -> str:
    return f"Vertrouwen: {level} van 10"


def save_card(untouched: int) -> str:
    if not untouched:
        return "De kaart opslaan"
    return f"De kaart opslaan terwijl {untouched} {'regel' if untouched == 1 else 'regels'} nog niet ingevuld zijn"


def start_task(title: str) -> str:
    return f"Begin: {title}"


def about(level: str, minutes: int, description: str) -> str:
    return f"Niveau {level}, ongeveer {minutes} minuten. {description}".strip()


def begun(moment: str, actions: int) -> str:
    return f"Begonnen op {moment[:10]}, {actions} stappen gedaan."


def ended(moment: str) -> str:
    return f"Afgerond op {moment[:10]}."


def tasks_done(done: int, total: int) -> str:
    return f"{done} van {total} gedaan"


def placed(count: int) -> str:
    return f"{count} voorgesteld"


def does_not_fit(form: str) -> str:
    return f"Dat past hier niet. Typ {FORMS[form]}."
