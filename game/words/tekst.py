"""What a task of writing says around what the author wrote."""

from collections.abc import Callable, Mapping

from game.core.wording import Mark

SORTS = {
    "vacaturetekst": "Vacaturetekst",
    "pitch": "Pitch",
    "afwijzing": "Afwijzing",
    "webcare": "Reactie online",
    "bericht": "Bericht",
    "offertebrief": "Brief bij een offerte",
    "mail": "Mail",
    "brief": "Brief",
}
TO_SOMEBODY = ("afwijzing", "bericht", "offertebrief", "mail", "brief")
"""Sorts that have somebody they are written to; the others anybody may read."""
TO = "Aan {who}"
IN_ENGLISH = "Schrijf deze tekst in het Engels."
ANSWERS = "Hierop reageer je"
PARTS = "Bouwstenen"
PARTS_ABOUT = "Kies per deel wat je schrijft. Daarna kun je de tekst zelf verbeteren."
PARTS_ONLY = "Kies per deel wat je schrijft."
TEXT = "Je tekst"
TEXT_ABOUT = "Verbeter de tekst tot je hem zo zou versturen."
TEXT_HINT = "Enter begint een nieuwe regel. Met Tab ga je verder."
ASKED = "Wat er gevraagd is"
IN_NOTES = "Wat je eerder hoorde, staat bovenaan bij Notities."
CHECK_YOURSELF = "Bij een leeg rondje kijk je zelf of het klopt."
ABOUT_BLOCKS = "Over de bouwstenen die je koos"
MARGIN = "Opvallend in je tekst"
NOTHING_FOUND = "De controle vindt niets bijzonders. Of je tekst overtuigt, beoordeelt je docent."
NO_MARKS = "Op dit niveau kijkt de controle pas mee als je de tekst hebt verstuurd."
EMPTY = "Hier komt je tekst te staan."
LEFT_OUT = "weggelaten"
NOT_CHOSEN = "nog niets gekozen"
CHOOSE = "Kies een bouwsteen"
CHOOSE_AGAIN = "Iets anders kiezen"
MET, NOT_MET = "klopt", "nog niet"
POSSIBLE_SLIP = "mogelijk fout"
FOR_TEACHER = "Toon, overtuiging en stijl kan een programma niet beoordelen. Daar kijkt je docent naar."

SURE_COMPOSE = "Verder met de hele tekst?"
YES_COMPOSE, NO_COMPOSE = "Ja, verder schrijven", "Nee, eerst kiezen"
SURE_SEND = "De tekst versturen?"
YES_SEND, NO_SEND = "Ja, versturen", "Nee, nog niet"
SEND_TEXT = "Na het versturen kun je de tekst niet meer veranderen."
SEND_EMPTY = "Er staat nog niets. Na het versturen kun je niets meer veranderen."
TOO_LONG = "De tekst is te lang. Er is plaats voor {most} tekens, en je hebt er {now}. Wat je typte, staat er nog."
CANNOT_BE_BLANK = "Er staat nu niets. Schrijf een tekst, of verstuur hem zo."

_PRIVATE = {
    "bsn": "een BSN",
    "iban": "een rekeningnummer",
    "e-mailadres": "een mailadres",
    "telefoonnummer": "een telefoonnummer",
    "geboortedatum": "een geboortedatum",
}


def compose(open_parts: int) -> str:
    still = "1 deel heeft" if open_parts == 1 else f"{open_parts} delen hebben"
    return f"{still} nog geen bouwsteen. Daarna kun je geen bouwstenen meer kiezen, alleen nog zelf schrijven."


def beside(numbers: tuple[int, ...]) -> str:
    """The numbers of the remarks on one line."""
    return ", ".join(map(str, numbers)) if len(numbers) < 4 else f"{numbers[0]}–{numbers[-1]}"


def remark_number(number: int) -> str:
    return f"opmerking {number}"


def length(words: int) -> str:
    return f"{words} {'woord' if words == 1 else 'woorden'}"


def mark(found: Mark) -> str:
    """One remark in the margin, with what to do."""
    match found.kind:
        case "uitsluiting":
            return f"“{found.words}” sluit mensen uit ({found.about}). Beter: {found.rather}."
        case "persoonsgegevens":
            kind = _PRIVATE[found.about]
            return f"“{found.words}” lijkt op {kind}. Hoort dat hier, of gaat het alleen deze persoon aan? (AVG)"
        case "lange-zin":
            start = _beginning(found.words)
            return f"Een zin van {found.about} woorden leest moeilijk: “{start}” Maak er twee zinnen van."


def _beginning(text: str) -> str:
    words = text.split()
    return " ".join(words[:6]) + " …"


def slip(written: str, meant: str) -> str:
    """Never more than perhaps: a name or a new word is in no list either."""
    if " " in written:
        return f"“{written}” schrijf je meestal aan elkaar: “{meant}” ({POSSIBLE_SLIP})."
    hint = f" Bedoel je “{meant}”?" if meant else ""
    return f"“{written}” staat niet in de woordenlijst ({POSSIBLE_SLIP}).{hint}"


def _against(told: Mapping[str, str]) -> str:
    found = f" Je schreef: {told['gevonden']}." if told["gevonden"] else ""
    return f"“{told['label']}” is niet gelukt.{found} {told['uitleg']}"


def _size(told: Mapping[str, str]) -> str:
    found = told["gevonden"]
    about = f"Je tekst telt {found} woorden." if found.isdigit() else f"Te lang is: “{_beginning(found)}”"
    return f"“{told['label']}” is niet gelukt. {about} {told['uitleg']}"


REASONS: dict[str, str | Callable[[Mapping[str, str]], str]] = {
    "tekst-goed": "“{label}”: dat is gelukt. {uitleg}",
    "tekst-mist": "“{label}”: dat staat niet in je tekst. {uitleg}",
    "tekst-mag-niet": _against,
    "tekst-lengte": _size,
    "tekst-hersteld": (
        "Je koos eerst een zwakke zin en hebt die daarna zelf verbeterd. Hoe goed je eigen zin is, beoordeelt je "
        "docent. {uitleg}"
    ),
    "beter-schrijven": "Zo kon je het schrijven: “{zeg}” {uitleg}",
    "deel-weggelaten": "weggelaten",
    "niets-geschreven": "een lege tekst",
    "voorbeeldtekst": "Een voorbeeld van een goede tekst. {tekst}",
}
