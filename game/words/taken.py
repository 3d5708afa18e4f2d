"""What the tasks of a day say around what the author wrote."""

from game.words import spel

# The bar over the day ---------------------------------------------------------------------------------------------

MENU = "Menu"
MENU_TEXT = "Je werk is steeds bewaard. Wat wil je doen?"
SETTINGS = "Instellingen"
HELP = "Hulp"
LEAVE = "Stoppen en later verder"
PAUSE = "Pauze"
CLOSE = "Sluiten"

NOTES = "Notities"
NOTES_EMPTY = "Je hebt nog niets gehoord. Wat iemand je vertelt, komt hier vanzelf te staan."
NOTES_WRITE = "Zelf iets opschrijven"
NOTES_ADD = "Schrijf op"
NOTES_HINT = "Typ hier je eigen notitie"
NOTES_OWN = "Zelf opgeschreven"
NOTES_STARRED = "Belangrijk"
STAR = "Zet een ster bij {line}"
UNSTAR = "Haal de ster weg bij {line}"
JUST_HEARD = "Genoteerd"
PROMISES = "Beloofd"
PROMISES_ABOUT = "Dit heb je toegezegd. Een ander rekent erop."


def notes(count: int) -> str:
    return f"{NOTES} ({count})"


def kept(promise: str) -> str:
    return f"{promise}: nagekomen"


def notes_of(who: str, count: int) -> str:
    return f"{who} ({count})"


def promise(text: str, due: str) -> str:
    return f"{text} ({due})" if due else text


# Asking first -----------------------------------------------------------------------------------------------------

SURE_END_TALK = "Het gesprek afronden?"
SURE_LEAVE_TALK = "Het gesprek afbreken?"
LEAVE_TALK_TEXT = (
    "Je stopt midden in het gesprek. Wat je nu niet hebt gevraagd, weet je straks niet. Dit kun je niet terugdraaien."
)
YES_END = "Ja, afronden"
YES_LEAVE = "Ja, afbreken"
NO_ON = "Nee, verder praten"
SURE_DAY = "De werkdag afsluiten?"
YES_DAY = "Ja, naar huis"
NO_DAY = "Nee, ik blijf nog"
SURE_CARD = "Zo opslaan?"
YES_CARD = "De rest laat ik leeg"
YES_BLANK_CARD = "Ik laat alles leeg"
NO_CARD = "Nee, verder invullen"
SURE_SHEET = "De berekening zo inleveren?"
YES_SHEET = "Ja, inleveren"
NO_SHEET = "Nee, eerst verder rekenen"
SURE_PROPOSAL = "De voordracht versturen?"
YES_PROPOSAL = "Ja, versturen"
YES_ANYWAY = "Toch versturen"
NO_PROPOSAL = "Terug naar de voordracht"


def end_talk(text: str) -> str:
    return f"Je zegt: “{text}” Daarna is het gesprek klaar en kun je niets meer vragen."


def end_day(left: int) -> str:
    if not left:
        return (
            "Je afspraken van vandaag zijn gedaan. Heb je ook gedaan wat je beloofde? Dat staat bij je notities. "
            "Na het afsluiten zie je de nabespreking."
        )
    return (
        f"Er {_are(left)} nog {left} van je {'afspraak' if left == 1 else 'afspraken'} niet gedaan. "
        "Wat je vandaag niet doet, kun je niet meer laten zien."
    )


def save_card(untouched: tuple[str, ...], total: int) -> str:
    """What saving does to the lines nobody came to."""
    which = (
        "Je hebt nog niets ingevuld. Sla je nu op, dan blijft alles leeg."
        if len(untouched) == total
        else f"Nog niet ingevuld: {', '.join(untouched)}. Sla je nu op, dan {_stays(len(untouched))} leeg."
    )
    when = "Leeg laten is goed als je iets niet weet, of als het er niet op mag."
    return f"{which} {when} Daarna kun je er niets meer aan veranderen."


def _stays(count: int) -> str:
    return "blijft deze regel" if count == 1 else "blijven deze regels"


def hand_in(left: int) -> str:
    return f"Er {_are(left)} nog {_lines(left)} leeg. Na het inleveren kun je niets meer veranderen."


def _are(count: int) -> str:
    return "is" if count == 1 else "zijn"


def _lines(count: int) -> str:
    return "1 regel" if count == 1 else f"{count} regels"


# Gesprek ----------------------------------------------------------------------------------------------------------

CHANNELS = {
    "aan het bureau": ("Aan je bureau", "coffee"),
    "telefoon": ("Aan de telefoon", "phone"),
    "bij de klant": ("Bij de klant", "building"),
    "online": ("Via beeldbellen", "eye"),
}
HEARD_MOODS = {
    "blij": "klinkt blij",
    "vriendelijk": "klinkt vriendelijk",
    "neutraal": "klinkt rustig",
    "twijfel": "klinkt twijfelend",
    "bezorgd": "klinkt bezorgd",
    "geirriteerd": "klinkt geïrriteerd",
    "boos": "klinkt boos",
    "praat": "praat",
}
"""On the phone you hear somebody, you do not see them."""

POSTURES = (
    (2, "houdt afstand"),
    (4, "zit wat achteruit"),
    (6, "zit rechtop"),
    (8, "zit ontspannen"),
    (10, "buigt naar je toe"),
)
"""How somebody sits, by trust; the picture shows the same."""

MORE_TRUST = "Meer vertrouwen dan net"
LESS_TRUST = "Minder vertrouwen dan net"
TOPICS = "Onderwerpen"
OTHER_TOPICS = "Andere onderwerpen"
CLOSING = "Afronden"
OPENING_HINT = "Kies je een onderwerp, dan begint het echte gesprek. Wat bij Openen staat, kan dan niet meer."
CLOSING_HINT = "Hierna kun je niet terug naar de onderwerpen."
_TRUST = ((2, "bijna weg"), (3, "klein"), (4, "nog voorzichtig"), (6, "redelijk"), (8, "goed"), (10, "groot"))


def mood(name: str, channel: str) -> str:
    return (HEARD_MOODS if channel == "telefoon" else spel.MOODS)[name]


def seen(first_name: str, name: str, channel: str, trust: int) -> str:
    """How somebody looks and sits, or sounds."""
    looks = f"{first_name} {mood(name, channel)}"
    if channel in ("telefoon", "online"):
        return f"{looks}."
    return f"{looks} en {next(words for limit, words in POSTURES if trust <= limit)}."


BEGUN = "er is nog meer"
TALKED_OVER = "Besproken"


def trust(level: int) -> str:
    """How open somebody is to you, in words."""
    return f"Vertrouwen: {next(words for limit, words in _TRUST if level <= limit)}"


def trust_says(level: int) -> str:
    return f"{trust(level)} ({level} van 10)"


# Kaart ------------------------------------------------------------------------------------------------------------

CARD_OF = "Kaart van {name}"
CARD_SORTS = {
    "kaart": ("Kaart", "user"),
    "notitie": ("Notitie", "notebook-pen"),
    "register": ("Register", "book-open"),
    "contract": ("Contract", "file-text"),
}
"""Per kind of paper what stands on it, and its icon."""
SIGNED_BY = "Handtekening {name}"
OFFICE = "bureau"
LEFT_BLANK = "Leeg laten"
SAVE_PAPER = {
    "kaart": "Kaart opslaan",
    "notitie": "Notitie opslaan",
    "register": "In het register zetten",
    "contract": "Contract klaarzetten",
}
CHOOSE = "Kies"
UNTOUCHED = "nog niet ingevuld"
BLANK = "leeg gelaten"
FILLED = "ingevuld"
EMPTY_LINE = "Hier staat niets meer. Wil je deze regel leeg laten, kies dan Leeg laten."
FORMS = {
    "bedrag": "een bedrag, zoals 16,50",
    "percentage": "een percentage, zoals 8 of 10,87",
    "kommagetal": "een getal, zoals 1,67",
    "getal": "een heel getal, zoals 32",
    "datum": "een datum, zoals 16-11-2026",
    "tijd": "een tijdstip, zoals 8:30",
    "tekst": "een korte tekst",
}


HINTS = {"datum": "dag en maand"}
"""What stands in an empty field, per form, where a number alone would not do."""


def does_not_fit(form: str) -> str:
    return f"Dit past hier niet. Typ {FORMS[form]}."


BLANK_CARD = (
    "Je kaart is leeg. Niets verzinnen is goed, maar zo heeft een collega niets aan de kaart. Schrijf op wat je weet, "
    "en vraag in een gesprek door naar wat je voor het werk nog mist."
)


def card_came_out(filled: int, total: int) -> str:
    if not filled:
        return BLANK_CARD
    return f"Van de {total} regels op je kaart {_are(filled)} er {filled} ingevuld."


def card_state(filled: int, blank: int, untouched: int) -> str:
    parts = [f"{filled} ingevuld"]
    parts += [f"{blank} leeg gelaten"] if blank else []
    parts += [f"{untouched} nog niet ingevuld"] if untouched else []
    return ", ".join(parts)


# Het bureau -------------------------------------------------------------------------------------------------------

PROGRAMME = "Je dag"
WINDOW = "Uit het raam zie je de stad om {time}."
NOW = "Nu aan de beurt"
NEXT_ROUND = "Ronde {round}"
AT_YOUR_DESK = "Wat je zelf kunt doen"
AT_YOUR_DESK_ABOUT = "Niemand vraagt erom. Jij beslist of het nodig is."
JUST_NOW = "Net gebeurd"
DESK_SITUATION = "Hoe je bureau erbij lag"
READ_BACK = "Lees de terugblik"
JUDGED_LATER = "Hoe het ging, lees je aan het eind van de dag in de nabespreking."
ALL_DONE = "Je programma is klaar. Je kunt nog iets doen aan je bureau, of de dag afsluiten."
NO_DEEDS = "Er ligt nu niets op je bureau."
STATES = {"gedaan": "gedaan", "nu": "nu", "straks": "straks"}


def start_task(title: str) -> str:
    return f"Begin: {title}"


def looking_back(title: str) -> str:
    return f"Terugblik op {title}"


def rated(rating: str, count: int) -> str:
    return f"{count} {rating}"


# Calculatie -------------------------------------------------------------------------------------------------------

SHEET_SITUATION = "Wat er gevraagd wordt"
CALCULATOR = "Rekenmachine"
CALCULATOR_ABOUT = "Typ een som, zoals 16,50 × 1,08 (een * mag ook) en druk op Enter."
WORK_OUT = "Reken uit"
RATES = "Tarieven"
OUT_OF_DATE = "Deze tabel geldt niet meer."
OUTDATED = "Een regel waar dit van komt, is daarna veranderd. Klopt dit nog?"
COMPUTED = "rekent het werkblad zelf uit"
GIVEN = "staat vast"


def source(source: str, date: str) -> str:
    return f"{source}. Peildatum {date}."


def running(label: str) -> str:
    return f"Tot nu toe: {label}"


def from_own(numbers: tuple[int, ...]) -> str:
    """A line that goes on with what the player filled in on these lines."""
    return f"van jouw regel {_listed(numbers)}"


def _listed(numbers: tuple[int, ...]) -> str:
    *some, last = map(str, numbers)
    return f"{', '.join(some)} en {last}" if some else last


def open_lines(count: int) -> str:
    return f"Nog {_lines(count)} te doen" if count else "Alle regels zijn ingevuld"


# Selectie ---------------------------------------------------------------------------------------------------------

CANDIDATE = "Kandidaat"
DECISION = "Besluit"
CLOSED_FILE = "dossier dicht"
UNKNOWN = "onbekend"
HARD = "eis"
SOFT = "wens"
HARD_LONG = "eis: zonder dit valt iemand af"
SOFT_LONG = "wens: dit geeft punten"
ASKED = "gevraagd: {text}"
CRITERION = "Waar je op let"
COMPARE = "Vergelijken"
COMPARE_ABOUT = "Leg twee kandidaten naast elkaar."
COMPARE_FIRST = "Kies twee kandidaten. Wat in een dossier staat, zie je als je het hebt geopend."
COMPARE_LEFT = "De ene kandidaat"
COMPARE_RIGHT = "De andere kandidaat"
MAP = "Kaart"
CANDIDATE_LETTER = "Kandidaat {letter}"
BLIND_ON = "Anoniem cv: aan"
BLIND_OFF = "Anoniem cv: uit"
BLIND_ABOUT = (
    "Een naam of foto stuurt je oordeel, ook als je dat niet wilt. Zonder let je beter op wat iemand kan. "
    "De woonplaats blijft staan: die bepaalt de reistijd."
)
TO_LIST = "Alle kandidaten"
NEXT = "Volgende: {name}"
LOOK_AT = "Bekijk {name}"
OPEN_ABOUT = "Dit dossier heb je nog niet gelezen."
ASK = "Bellen en navragen"
PROPOSE = "Voordragen"
PLACE_HINT = "Kies een plaats"
FIRST_WORDS = ("Navragen: ", "Voordragen voor ", "Afwijzen: ", "Motiveren: ")
REJECT = "Afwijzen"
REASON_HINT = "Kies de reden"
MOTIVATE = "Waarom deze kandidaat?"
PROPOSED = "voorgedragen"
NO_REASON = "voorgedragen, nog geen reden"
REJECTED = "afgewezen"
UNDECIDED = "nog open"
VACANCY = "Vacature"
SHORTLIST = "Voordracht"
REQUEST = "Verzoek"
REQUEST_OPEN = "Verzoek, nog geen antwoord"
DEMANDS = "Eisen: dit moet"
WISHES = "Wensen: dit levert punten op"
FREE = "nog vrij"
NO_ORDER = "Je draagt iemand voor in zijn eigen dossier. Op welke plaats maakt niet uit."
SEND = "Versturen"
SENDING = "Klaar met kiezen? Dan verstuur je de voordracht en hoort iedereen hoe het afloopt."


def candidates(count: int) -> str:
    return f"Kandidaten ({count})"


def column(label: str, hard: bool) -> str:
    return f"{label} ({HARD if hard else SOFT})"


def call_time(minutes: int) -> str:
    return f"Nog {minutes} min om te bellen"


def decided(count: int, total: int) -> str:
    return f"Besloten over {count} van de {total}"


def terms(wage: str, hours: int, town: str) -> str:
    return f"{town}, € {wage} per uur, {hours} uur per week"


def points(value: str, count: int) -> str:
    return f"{value}: {count} {'punt' if count == 1 else 'punten'}"


def not_asked(labels: tuple[str, ...]) -> str:
    return f"niet nagevraagd: {', '.join(labels)}"


def you_said(own: str, remark: str) -> str:
    return f"Je zei: “{own}” {remark}" if own else remark


def place(number: int) -> str:
    return f"Plaats {number}"


def send(unmotivated: tuple[str, ...], undecided: tuple[str, ...], free: int, *, request: bool) -> str:
    """What is missing when the proposal is sent, in one sentence."""
    still = (
        f"de reden bij {_named(unmotivated)}" if unmotivated else "",
        f"een besluit over {_named(undecided)}" if undecided else "",
        f"iemand voor {free} {'vrije plaats' if free == 1 else 'vrije plaatsen'}" if free else "",
        "je antwoord op het verzoek" if request else "",
    )
    told = "; ".join(part for part in still if part)
    first = f"Dit mist nog: {told}." if told else "Er mist niets."
    return f"{first} Na het versturen kun je niets meer veranderen."


MOST_NAMES = 3


def _named(names: tuple[str, ...]) -> str:
    """The names, or how many they are when that reads more easily."""
    if len(names) > MOST_NAMES:
        return f"{len(names)} kandidaten"
    return " en ".join(part for part in (", ".join(names[:-1]), names[-1]) if part)
