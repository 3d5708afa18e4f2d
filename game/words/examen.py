"""What an exam says: what is different, how long is left, and what happens when the time is over."""

TITLE = "Dit is een examen"
DIFFERENT = (
    "Je krijgt geen tips, op kantoor zoek je zelf uit waar werk ligt, en wat je deed lees je pas na afloop. Voor de "
    "rest is het een gewone werkdag: dezelfde opdrachten, en alles wordt meteen bewaard.",
    "Wat je verdient is een oefenscore en geen cijfer.",
)
NO_LIMIT = "Er is geen tijdslimiet. Neem de tijd die je nodig hebt."
BEGIN = "Ik begin"
GO_ON = "Ik ga verder"
NOT_YET = "Nog niet"
LIMITLESS = "Geen limiet"
OVER = "De tijd is om"
HAND_IN = "Inleveren"
TEN_MORE = "Tien minuten erbij"
SURE_TEN = "Weet je docent hiervan?"
SURE_TEN_TEXT = "Extra tijd geef je samen. In het verslag staat dat je tien minuten extra kreeg tijdens het examen."
YES_TEN = "Ja, tien minuten erbij"
NO_TEN = "Nee, terug"


def _minutes(count: int) -> str:
    return "1 minuut" if count == 1 else f"{count} minuten"


def left(count: int) -> str:
    return f"Nog {count} min"


def warning(count: int) -> str:
    return f"Je hebt nog {_minutes(count)}. Maak af waar je mee bezig bent."


def how_long(count: int) -> str:
    return (
        f"Je hebt nu {_minutes(count)}. De klok loopt alleen als je speelt: in een pauze, bij Hulp en bij Instellingen "
        "staat hij stil. Stop je en ga je later verder, dan heb je de tijd die over was."
    )


def over(count: int) -> str:
    return (
        f"De {_minutes(count)} voor dit examen zijn om. Lever in wat je hebt: wat niet af is, telt als gemist. "
        "Of vraag je docent om tien minuten extra."
    )


def as_text(count: int) -> str:
    """In the terminal nothing keeps the time."""
    return (
        f"Voor dit examen staan {_minutes(count)}. Als tekst houdt het spel die tijd niet bij: "
        "spreek zelf een eindtijd af met je docent."
    )
