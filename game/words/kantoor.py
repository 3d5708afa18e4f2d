"""What the office says: the things on and around your desk, the map on the wall, the state of the day."""

# The map on the wall ----------------------------------------------------------------------------------------------

MARKS = {
    "bureau": "jouw bureau",
    "klant": "klant",
    "kandidaat": "kandidaat",
    "voorgesteld": "voorgesteld",
}
"""What each shape on the map stands for."""


def travel(car: int, bike: int, transit: int | None) -> str:
    """How long a way takes by each means."""
    bus = f"{transit} minuten met bus of trein" if transit is not None else "geen bus of trein"
    return f"{car} minuten met de auto, {bike} minuten op de fiets, {bus}"


# The things in the office -----------------------------------------------------------------------------------------

TRAY, AGENDA, NOTES, PHONE, COMPUTER, MAP, HOME = (
    "Postbakje",
    "Agenda",
    "Notities",
    "Telefoon",
    "Computer",
    "Kaart",
    "Naar huis",
)
ABOUT = {
    "postbakje": "Wat er is binnengekomen, en wat je zelf kunt regelen.",
    "agenda": "Wat er vandaag op je programma staat, en wat je hebt beloofd.",
    "notities": "Wat je hebt gehoord, en van wie.",
    "telefoon": "Wie je zelf kunt bellen.",
    "computer": "Wat je kunt opzoeken of vastleggen.",
    "kaart": "Waar iedereen woont en werkt die je kent.",
}
"""What each thing is for; read out, and under its name when it lies open."""
CALLED, RINGING = "Gaat over", "De telefoon gaat over"
RINGS = "De telefoon gaat over. Neem op met de knop Begin."
NOTHING = {
    "postbakje": "Er ligt nu niets meer in je postbakje.",
    "telefoon": "Er is nu niemand die je zelf hoeft te bellen.",
    "computer": "Je hoeft nu niets op te zoeken of vast te leggen.",
    "collega": "Je hebt nu niets te bespreken.",
    "agenda": "",
}
LOOK_AROUND = "Kies in het kantoor wat je wilt bekijken of doen. Klik erop, of druk op het cijfer."
LOOK_AROUND_LIST = "Kies bij 'Op kantoor' wat je wilt bekijken of doen."
AROUND = "Op kantoor"
UP_TO_YOU = "Niemand vraagt erom. Jij beslist of het nodig is."
BACK_TO_DESK = "Terug naar je bureau"
LEADER, COLLEAGUE = "leidinggevende", "collega"
GOING_HOME = "De dag is voorbij als jij je jas pakt."


def person(first_name: str, kind: str) -> str:
    return f"{first_name}, {kind}"


def colleague(kind: str, agency: str) -> str:
    return f"{kind} bij {agency}"


def takes(minutes: int) -> str:
    """What a consultation costs."""
    return f"Kost {minutes} minuten" if minutes != 1 else "Kost 1 minuut"


def to_do(text: str, about: str, count: int) -> str:
    """A thing as a reader hears it."""
    things = f" Hier kun je {count} {'ding' if count == 1 else 'dingen'} doen." if count else ""
    return f"{text}. {about}{things}"


def office(time: str, people: tuple[str, ...]) -> str:
    with_whom = f" Je ziet {_listed(people)}." if people else ""
    return f"Je kantoor om {time}, vanaf je eigen bureau.{with_whom}"


def _listed(names: tuple[str, ...]) -> str:
    return " en ".join(part for part in (", ".join(names[:-1]), names[-1]) if part)


def left(titles: tuple[str, ...]) -> str:
    return f"Nog niet gedaan: {'; '.join(titles)}." if titles else "Je hele programma is gedaan."


# The diary --------------------------------------------------------------------------------------------------------

TODAY, PROMISED = "Vandaag", "Beloofd"
PROMISES_NONE = "Je hebt nog niets beloofd. Wat je toezegt, komt hier te staan."
KEPT, BROKEN, EARLIER = "nagekomen", "niet nagekomen", "van een eerdere dag"
THAT_DAY = "die dag"
TASK_LIST = "Je takenlijst"


def at(hour: int) -> str:
    return f"{hour // 60}:{hour % 60:02}"


def promise(text: str, due: str) -> str:
    return f"{text} ({due})" if due else text


def told_promise(line: str, state: str) -> str:
    return f"{line}: {state}"


def due(text: str, *, earlier: bool) -> str:
    """By when; what was 'vandaag' on an earlier day, is not today."""
    return text.replace("vandaag", THAT_DAY) if earlier else text


# The state of the day ---------------------------------------------------------------------------------------------

STATE = "Hoe het ervoor staat"


def trusts(first_name: str) -> str:
    return f"Vertrouwen van {first_name}"


def trust_told(name: str, level: int, was: int) -> str:
    if level == was:
        return f"Vertrouwen van {name}: {level} van 10"
    way = RISEN if level > was else FALLEN
    return f"Vertrouwen van {name}: {way} van {was} naar {level} (van 10)"


RISEN, FALLEN = "gestegen", "gedaald"


def reckoned(label: str, amount: str) -> str:
    """The first word says which amount it is: Marge, Tarief."""
    return f"{label.split()[0].rstrip(',')} {amount}"


def worked_out(label: str, amount: str) -> str:
    return f"{label}: {amount}"


# On the map -------------------------------------------------------------------------------------------------------

MAP_SAYS = "De kaart van de regio. De lijst zegt wat erop staat."
MAP_LIST = "Op de kaart"
ON_FOOT = "In dezelfde plaats"


def spot(kind: str, name: str, town: str) -> str:
    return f"{name}, {MARKS[kind]}, {town}"


def put_forward(name: str, firm: str, town: str) -> str:
    return f"{name}, voorgesteld bij {firm} in {town}"
