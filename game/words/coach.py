"""What the coach says besides the author's own lines: in the tour, in an example, and as a tip."""

COACH = "De coach"

# The tour ---------------------------------------------------------------------------------------------------------

ONWARD = "Verder"
SKIP = "Overslaan"
STOP_TOUR = "Rondleiding stoppen"
LOOK_AROUND = "Kijk rustig rond. Sluit je dag af als je klaar bent."
TOUR = "Rondleiding"
TOUR_TEXT = "Leer in minder dan vier minuten hoe alles werkt. De coach loopt mee en er telt niets."
TOUR_BEGIN = "Begin de rondleiding"
TOUR_AGAIN = "Rondleiding"
NEW_HERE = "Nieuw hier?"
TOUR_DONE = "Je kent de weg"
TOUR_DONE_TEXT = (
    "Je hebt gepraat, genoteerd, een kaart gemaakt en iets gedaan waar niemand om vroeg. Zo gaat elke werkdag.",
    "Op niveau start helpt de coach je nog: met een tip, of door iets voor te doen.",
)
TOUR_HOME = "Naar de werkdagen"


def step(number: int, count: int) -> str:
    return f"De coach, stap {number} van {count}"


# An example -------------------------------------------------------------------------------------------------------

EXAMPLE = "De coach doet het voor"
EXAMPLE_ABOUT = "Je ziet een andere opdracht van deze soort, met andere mensen. Er telt niets mee."
SHOW_ME = "Laat maar zien"
STOP_EXAMPLE = "Stoppen"
YOUR_TURN = "Nu ik"
TO_OWN_DAY = "Terug naar je eigen dag"
NOW_YOU = {
    "gesprek": "Zo pak ik een gesprek aan. Bij jou zit er een ander mens tegenover je. Probeer het maar.",
    "kaart": "Zo vul ik een kaart in. Op jouw kaart komt alleen wat jij hebt gehoord.",
    "selectie": "Zo begin ik een selectie. In jouw bestand staan andere mensen, met andere eisen.",
    "calculatie": "Zo begin ik een rekenblad. Jouw getallen zijn anders, de volgorde niet.",
    "postvak": "Zo begin ik een postvak. Bij jou ligt er iets anders, en de klok loopt ook.",
    "tekst": "Zo begin ik een tekst. Jij schrijft aan een ander, dus jij kiest andere woorden.",
    "onderzoek": "Zo begin ik een onderzoek. Jouw bronnen zijn anders. Kijk steeds wie iets zegt, en wanneer.",
}
PLAIN_WHY = {
    "gesprek": ("Ik laat de ander vertellen.", "Zo kom ik verder in het gesprek."),
    "kaart": ("Dit heb ik gehoord.", "Er staat alleen op wat ik heb gehoord en wat erop mag."),
    "selectie": ("Eerst lees ik, dan pas beslis ik.", "Ik kijk alleen naar de eisen en de wensen."),
    "calculatie": ("Elke regel bouwt op de regels erboven.", "Elke regel bouwt op de regels erboven."),
    "postvak": ("Ik kijk eerst wat er ligt.", "Ik doe eerst wat niet kan wachten."),
    "tekst": ("Ik denk aan wie dit leest.", "Ik kijk steeds of de lezer hier iets aan heeft."),
    "onderzoek": ("Ik begin dicht bij huis.", "Ik kijk wie het zegt, hoe oud het is en of het te controleren is."),
}
"""Where nothing was shown by it: at the beginning, and further on."""


def example_step(number: int) -> str:
    return f"De coach doet het voor, stap {number}"


def says(text: str) -> str:
    return f"Ik zeg: “{text}”"


def opens(text: str) -> str:
    return f"Ik begin over: {text}."


def does(text: str, label: str) -> str:
    """`label` is the heading or the line it is about."""
    return f"{label}{'' if label.endswith('?') else ':'} {_ended(text)}" if label else _ended(text)


def _ended(text: str) -> str:
    shown = text if len(text) < 90 else f"{text[:85].rsplit(' ', 1)[0]} …"
    return shown if shown.endswith((".", "?", "…", "”")) else f"{shown}."


def and_the_rest(more: int) -> str:
    return "Hierna doe ik er nog zo een." if more == 1 else f"Hierna doe ik er nog {more} zo."


# A tip ------------------------------------------------------------------------------------------------------------

TIP = "Tip"
TIP_TITLE = "Een tip van de coach"
TIP_COSTS = "Een tip kost geen punten en geen tijd."
TIPS = {
    "bureau": "Kijk eerst wat er ligt en wat je hebt beloofd. Begin pas dan aan je volgende afspraak.",
    "gesprek": "Stel open vragen en vraag door op wat je hoort. Vat samen voordat je afrondt.",
    "kaart": "Schrijf alleen op wat je hebt gehoord. Weet je iets niet, of mag het niet? Laat het leeg.",
    "selectie": "Kijk eerst naar de eisen: wie daar niet aan voldoet, valt af. Daarna pas tellen de wensen.",
    "calculatie": "Schat eerst hoeveel het ongeveer moet zijn. Kijk bij elke regel waarover je het percentage neemt.",
    "postvak": "Kijk eerst alles langs. Doe dan wat het snelst misgaat als het blijft liggen.",
    "tekst": "Bedenk wie dit leest en wat die wil weten. Zet dat vooraan, en lees de tekst hardop na.",
    "onderzoek": "Vraag bij elke bron: wie zegt dit, hoe oud is het, en kan ik het nagaan?",
}
"""For who asks where the author wrote none."""
