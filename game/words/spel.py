"""What the game itself says during a day, in the window as in the terminal."""

ROUNDS = {"intake": "Intake", "matching": "Matching", "verkoop": "Verkoop", "aftersales": "Aftersales", "": "Je bureau"}
YOU = "Jij"
MOODS = {
    "blij": "kijkt blij",
    "vriendelijk": "kijkt vriendelijk",
    "neutraal": "kijkt rustig",
    "twijfel": "kijkt twijfelend",
    "bezorgd": "kijkt bezorgd",
    "geirriteerd": "kijkt geïrriteerd",
    "boos": "kijkt boos",
    "praat": "praat",
}
ENDINGS = {
    "afgerond": "Het gesprek is afgerond.",
    "afgebroken": "Je hebt het gesprek afgebroken.",
    "geduld-op": "De tijd van je gesprekspartner is op.",
}
RATINGS = {"sterk": "sterk", "neutraal": "neutraal", "zwak": "zwak", "gemist": "gemist"}
DAY_OVER = "Je werkdag is voorbij."
NO_NOTES = "Je hebt nog geen notities."
NOTES = "Je notities"
PROMISES = "Wat je hebt beloofd"


def clock(minutes: int) -> str:
    return f"{minutes // 60 % 24}:{minutes % 60:02}"


def promise(text: str, due: str) -> str:
    return f"{text} ({due})"


PROGRAMME = "Je programma:"
NOT_YET = "nog niet ingevuld"
LEFT_BLANK = "leeg gelaten"
CHANNELS = {
    "aan het bureau": "{name} zit tegenover je aan het bureau.",
    "telefoon": "Je hebt {name} aan de telefoon.",
    "bij de klant": "Je bent op bezoek bij {name}.",
    "online": "Je spreekt {name} online.",
}
CANDIDATES = "Kandidaten:"
DEMANDS, WISHES, SHORTLIST = "Eisen", "Wensen", "Voordracht voor"
PLACE, FREE = "plaats", "nog vrij"
UNKNOWN = "nog niet bekend"
NEVER_ASKED = "niet gevraagd"
UNDECIDED, MOTIVE = "nog geen besluit", "reden"
FILE_CLOSED = "dossier nog niet geopend"
SHEET = "Je berekening:"
OUTDATED = "Een regel hierboven is daarna veranderd; kijk deze nog eens na."


def channel(kind: str, name: str) -> str:
    return CHANNELS[kind].format(name=name)


def vacancy(title: str, company: str, town: str, wage: int, hours: int) -> str:
    return f"Vacature: {title} bij {company} in {town}, {euros(wage)} per uur, {hours} uur per week"


def euros(cents: int) -> str:
    return f"€ {cents // 100},{cents % 100:02}"


def worth(value: str, points: int) -> str:
    return f"{value} ({points} {'punt' if points == 1 else 'punten'})"


def calling_time(minutes: int, question: int) -> str:
    return f"Je hebt nog {minutes} minuten om te bellen. Een vraag kost {question} minuten."


def so_far(label: str, amount: str) -> str:
    return f"Tot nu toe: {label} is {amount}."
