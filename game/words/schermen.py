"""What the screens around the day say."""

TITLE = "Aan Zet"

# Shared -----------------------------------------------------------------------------------------------------------

BACK = "Terug"
CLOSE = "Sluiten"
SETTINGS = "Instellingen"
HELP = "Hulp"
TROUBLE = "Dat lukt nu niet"
AGAIN = "Opnieuw proberen"


def moment(day: str, clock: str) -> str:
    return f"{day}, {clock}"


def tasks_done(done: int, total: int) -> str:
    return f"{done} van {total} gedaan"


def tasks_so_far(done: int, total: int) -> str:
    return f"{done} van {total}"


def placed(count: int) -> str:
    return f"{count} voorgesteld"


# Start ------------------------------------------------------------------------------------------------------------

WELCOME = "Welkom op het uitzendbureau"
WELCOME_TEXT = (
    "Jij bent intercedent: je brengt mensen en werk bij elkaar. Je speelt een werkdag met kandidaten en "
    "opdrachtgevers. Na afloop zie je wat al goed ging en wat je nog kunt oefenen."
)
TEAM = "De mensen met wie je werkt"
WHO = "Wie speelt er?"
NOBODY_YET = "Hoe heet je?"
NEW_PLAYER = "Nieuwe speler"
NEW_TEXT = "Je werk wordt onder deze naam bewaard, alleen op deze computer."
YOUR_NAME = "Je naam"
BEGIN_AS = "Beginnen"
UNSHOWN = "Niet elke letter van je naam kan hier worden getekend: daar staat een stip. Je naam wordt wel zo bewaard."
LOADING_NAMES = "De namen worden erbij gezocht."
LONGEST_NAME = 40
STRAIGHT_ON = "Kies wie er speelt. Daarna begint je werkdag meteen."
STOP = "Stoppen"
CLASS = "Met de klas"
LEAVE = "Stoppen met Aan Zet?"
LEAVE_TEXT = "Je werk is bewaard. De volgende keer ga je verder waar je was."
STAY = "Blijven"
ABOUT = "Over Aan Zet"

# Home -------------------------------------------------------------------------------------------------------------

PROGRESS = "Je voortgang"
LOADING_DAYS = "Je werkdagen worden erbij gezocht."
LOADING_SCENARIOS = "De werkdagen die je kunt spelen worden erbij gezocht."
OPENING = "Je werkdag wordt klaargezet."
GO_ON = "Verder waar je was"
NEXT_DAYS = "Je week gaat verder"
NEXT_DAY = "Begin deze dag"


def follows(title: str) -> str:
    return f"De volgende dag na “{title}”. Dezelfde mensen, en wat jij deed, telt door."


RESUME = "Verder spelen"
NEW_DAY = "Nieuwe werkdag"
NO_SCENARIOS = "Er staan nog geen werkdagen klaar. Vraag je docent om een scenario."
BEGIN_DAY = "Beginnen"
MORE, LESS = "Meer", "Minder"
SEED = "Zaad"
SEED_HINT = "bijvoorbeeld 7"
SEED_TEXT = (
    "Het zaad bepaalt wie je tegenkomt en wat er waar is. Geeft je docent een zaad op, dan heeft iedereen dezelfde "
    "dag. Laat je het leeg, dan wordt er geloot."
)
SEED_EMPTY = "Typ eerst het zaad: een getal."
SEED_WRONG = "Een zaad is een heel getal van hoogstens negen cijfers, zoals 7."
BEGIN_SEED = "Beginnen met dit zaad"
DONE_DAYS = "Eerdere werkdagen"
NO_DAYS = "Hier komen de werkdagen die je hebt afgerond. Je kunt ze dan rustig nog eens nalezen."
FIRST_TIME_TITLE = "Zo gaat een werkdag"
FIRST_TIME = (
    ("briefcase", "Je begint aan je bureau. Daar zie je wat er vandaag moet gebeuren."),
    ("message-circle", "Je praat met mensen, vult kaarten in, stelt kandidaten voor en rekent een tarief uit."),
    ("save", "Alles wordt meteen bewaard. Stop wanneer je wilt en ga later verder."),
    ("target", "Aan het eind zie je wat je liet zien en wat je volgende stap is."),
)
LOOK_BACK = "Nabespreking"
OTHER_PLAYER = "Andere speler"
REMOVE = "Speler verwijderen"
REMOVE_YES = "Ja, alles verwijderen"
REMOVE_NO = "Nee, niets doen"
BEGUN_TITLE = "Je bent hier al aan begonnen"
BEGUN_GO_ON = "Verder waar ik was"
BEGUN_NEW = "Nieuwe werkdag beginnen"
LEVELS = {"start": "Niveau start", "gevorderd": "Niveau gevorderd", "examen": "Niveau examen"}


def hello(name: str) -> str:
    return f"Dag {name}"


def minutes(count: int) -> str:
    """From a quick reader to a calm one, for whom `duur` is counted; a short day is one number."""
    quick = count * 3 // 4 // 5 * 5
    return f"ongeveer {count} minuten" if count < 20 else f"ongeveer {quick}-{count} minuten"


def begun(moment: str) -> str:
    return f"Begonnen: {moment}"


def ended(moment: str) -> str:
    return f"Afgerond: {moment}"


def steps(count: int) -> str:
    return "nog niets gedaan" if not count else "1 stap gedaan" if count == 1 else f"{count} stappen gedaan"


def far(done: int, total: int, clock: str) -> str:
    return f"{done} van de {total} opdrachten klaar. Op je bureau is het {clock}."


def begun_text(moment: str) -> str:
    return f"Deze werkdag is nog niet af. Je begon eraan: {moment}. Je kunt verdergaan of een nieuwe dag beginnen."


def show_all(count: int) -> str:
    return f"Toon alle {count}"


def remove(name: str) -> str:
    return f"{name} verwijderen?"


def remove_text(name: str, under_way: int, ended: int) -> str:
    """Names what is lost."""
    days = [_days(count, what) for count, what in ((ended, "afgeronde"), (under_way, "lopende")) if count]
    lost = ", ".join((*days, "de verslagen daarvan") if days else days)
    what = f"{lost} en de instellingen" if lost else "de instellingen"
    return f"Alles van {name} verdwijnt van deze computer: {what}. Dat kun je niet terugdraaien."


def _days(count: int, what: str) -> str:
    return f"1 {what} werkdag" if count == 1 else f"{count} {what} werkdagen"


# Pause ------------------------------------------------------------------------------------------------------------

PAUSE_HEAD = "Aan Zet"
PAUSE = "Pauze"
PAUSE_TEXT = (
    "Alles is bewaard. Niemand kan nu meelezen.",
    "De tijd staat stil, ook bij een examen. Neem de rust die je nodig hebt.",
)
PAUSE_GO_ON = "Verder spelen"
LEFT_ALMOST = "Je bent er bijna."
LEFT_FEW = "Nog een paar minuten."


def left(minutes: int) -> str:
    """In steps of five: nobody can tell it closer, and nobody has to hurry for it."""
    if minutes <= 2:
        return LEFT_ALMOST
    return LEFT_FEW if minutes < 8 else f"Nog ongeveer {(minutes + 2) // 5 * 5} minuten."


# Settings ---------------------------------------------------------------------------------------------------------

THEME = "Kleuren"
THEMES = (("licht", "Licht"), ("donker", "Donker"), ("hoog-contrast", "Hoog contrast"))
ZOOM = "Grootte van de letters"
FAMILY = "Soort letter"
FAMILIES = (("atkinson", "Atkinson Hyperlegible"), ("lezen", "Aan Zet Lezen (naar Andika)"))
SPACING = "Ruimte tussen de regels"
SPACINGS = (("normaal", "Normaal"), ("ruim", "Ruim"), ("extra-ruim", "Extra ruim"))
MOVING = "Beweging"
MOTION = "Beelden mogen bewegen"
SOUND = "Geluiden"
VOLUMES = (("100", "Gewoon"), ("40", "Zacht"), ("0", "Uit"))
ALOUD = "Voorlezen"
ALOUDS = (
    ("toets", "Met F2"),
    ("knop", "Ook met een knop"),
    ("vanzelf", "Nieuwe tekst vanzelf"),
)
VOICE_SOUGHT = "Er wordt gezocht naar de stem van deze computer."
VOICE_FOUND = (
    "Voorlezen doet de stem van je computer. F2 leest wat nieuw is en waar je bent, Shift met F2 het hele scherm, "
    "de rechtermuisknop waar je wijst. Elke toets maakt het stil."
)
VOICE_MISSING = "Op deze computer is geen Nederlandse voorleesstem gevonden. Bij Hulp lees je hoe je er een toevoegt."
EXTRA_TIME = "Extra tijd bij een examen"
SAMPLE = "Zo ziet het eruit. Je keuze wordt bewaard."
SAMPLE_NAME = "Voorbeeld van een gesprek"
SAMPLE_SAID = "Goedemorgen, ik kom voor de baan in het magazijn. Ik heb **drie jaar** orders verzameld."
SAMPLE_CHOICES = ("Vertel eens, hoe zag je dag eruit?", "Heb je een certificaat voor de heftruck?")
SAMPLE_GOOD = "Zo ziet een goed antwoord eruit."
SAMPLE_WEAK = "En zo een antwoord dat beter kan."
SOUNDS_ON, SOUNDS_OFF = "Geluiden aan", "Geluiden uit"
SETTINGS_DONE = "Klaar"


def extra_time(percent: int) -> str:
    return "Geen limiet" if percent < 0 else f"{percent} %" if percent else "Geen"


def sample_exam(minutes: int) -> str:
    return f"Een examen van 60 minuten: {minutes} minuten"


def sample_unlimited() -> str:
    return "Een examen: zonder tijdslimiet"


# About ------------------------------------------------------------------------------------------------------------

ABOUT_TEXT = (
    "Aan Zet is een oefenspel voor studenten die leren voor intercedent of consulent commerciële "
    "arbeidsbemiddeling (mbo-4). De mensen, bedrijven en plaatsen in het spel bestaan niet. Lijkt iemand op een "
    "echt persoon, dan is dat toeval.",
    "De score is een oefenscore en geen cijfer. Hij is gebaseerd op de gedragingen uit de officiële "
    "kwalificatiedossiers.",
    "Je werk staat alleen op deze computer. Er gaat niets over het internet.",
)
BROKEN_TOLD = 5
MADE_WITH = "Gemaakt met"
CREDITS = (
    ("Het spel zelf", "Apache-licentie 2.0: vrij te gebruiken, ook op school"),
    ("Gezichten", "Open Peeps van Pablo Stanley (CC0)"),
    ("Tekens", "Lucide (ISC-licentie, deels Feather: MIT)"),
    ("Letters", "Atkinson Hyperlegible Next, en Aan Zet Lezen naar Andika van SIL (OFL 1.1)"),
    ("Venster", "pygame-ce en SDL (LGPL en zlib)"),
)


def broken(files: list[str]) -> str:
    """What could not be read, by name as far as that helps whoever looks after the computer."""
    told, more = ", ".join(files[:BROKEN_TOLD]), len(files) - BROKEN_TOLD
    rest = f" en nog {more}" if more > 0 else ""
    return f"Niet alles van Aan Zet kon worden geladen: {told}{rest}. Je kunt spelen. Installeer Aan Zet opnieuw."


# Film -------------------------------------------------------------------------------------------------------------

FILM_STOPPED = "De film is gestopt: een stap van de werkdag kon niet worden bewaard."


def no_folder(folder: str, why: str) -> str:
    return f"De map {folder} kan niet worden gemaakt ({why}). Geef met --uit een andere map op."


def no_picture(path: str, why: str) -> str:
    return f"Het beeld {path} kan niet worden bewaard ({why}). Is er nog ruimte?"
