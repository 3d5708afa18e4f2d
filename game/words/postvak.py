"""What an inbox says around what the author wrote: the list, the phone, the clock and the reasons of its rules."""

from collections.abc import Callable, Mapping

from game.words import spel

KINDS = {
    "mail": ("mail", "mail"),
    "telefoon": ("telefoon", "phone"),
    "app": ("app", "message-circle"),
    "brief": ("brief", "file-text"),
    "lijst": ("lijst", "clipboard-list"),
}
"""Per kind its name and its icon."""

STATES = {
    "nieuw": ("nieuw", "circle-alert", "accent"),
    "belt": ("belt nu", "phone", "accent"),
    "lijn": ("aan de lijn", "phone", "accent"),
    "gemist": ("gemiste oproep", "circle-minus", "neutral"),
    "open": ("gelezen, nog te doen", "circle", "muted"),
    "klaar": ("klaar", "circle-check", "good"),
    "verlopen": ("verlopen", "circle-x", "weak"),
    "lijst": ("", "", "muted"),
}
"""Per state its name, its icon and its colour."""

INBOX, AGENDA, LISTS, DONE = "Postvak", "Agenda", "Lijsten", "Klaar"
DUE = "moet vandaag"
EMPTY_AGENDA = "Er staat vandaag niets in je agenda."
NOTHING_WAITS = "Er ligt nu geen bericht."
STOP = "Postvak afsluiten"
PICK = "Kies een bericht om het te lezen."
BEHIND = "geweest"
TOO_LATE = "te laat"
ON_THE_LINE = "Je hebt {name} aan de lijn. Rond het gesprek eerst af."
SOMEBODY = "Iemand"
FILL_IN = "Invullen"
WHAT_YOU_DO = "Wat doe je?"
SENT = "verstuurd"
NOTHING_FILLED = "niet ingevuld"
END_REACHED = "Je tijd voor het postvak is om. Wat er nog ligt, blijft liggen."

SURE_CLOSE = "Het postvak afsluiten?"
YES_CLOSE, NO_CLOSE = "Ja, afsluiten", "Nee, verder werken"
SURE_SEND = "Zo versturen?"
YES_SEND, NO_SEND = "Ja, versturen", "Nee, eerst invullen"

DATES = {
    "datum-onleesbaar": "Dit is geen datum. Typ bijvoorbeeld 30-11-2026 of 30 november.",
    "datum-bestaat-niet": "Die dag bestaat niet. Kijk de maand en de dag nog eens na.",
}
EMPTY_LINE = "Hier staat niets meer. Typ wat er moet staan."


def rings(name: str, subject: str) -> str:
    return f"{name or SOMEBODY} belt: {subject}"


def met(text: str) -> str:
    return f"Je was even weg: {text}."


def until(clock: int) -> str:
    return f"uiterlijk {spel.clock(clock)}"


def from_to(clock: int, end: int) -> str:
    return f"Het is {spel.clock(clock)}. Je hebt tot {spel.clock(end)}."


def waiting(clock: int, count: int) -> str:
    there = "geen bericht" if not count else "1 bericht" if count == 1 else f"{count} berichten"
    return f"Het is {spel.clock(clock)}. Er {'liggen' if count > 1 else 'ligt'} nu {there}."


def close(open_: int, minutes: int) -> str:
    messages = "ligt nog 1 bericht" if open_ == 1 else f"liggen nog {open_} berichten"
    told = f"Er {messages}. " if open_ else ""
    left = f"Je hebt nog {minutes} minuten. " if minutes > 0 else ""
    return f"{told}{left}Als je afsluit, kun je hier niets meer aan doen."


def blanks(count: int) -> str:
    lines = "1 regel" if count == 1 else f"{count} regels"
    return f"{lines} {'is' if count == 1 else 'zijn'} nog niet ingevuld. Na het versturen kun je niets meer invullen."


# Reasons ----------------------------------------------------------------------------------------------------------

Told = Mapping[str, str]


def _wrong(told: Told) -> str:
    right = f" Goed is: {told['goed']}." if told["goed"] else ""
    return f"Bij “{told['label']}” vulde je in: {told['waarde']}. Dat klopt niet.{right} {told['uitleg']}"


def _blank(told: Told) -> str:
    right = f" Goed is: {told['goed']}." if told["goed"] else ""
    return f"Je liet “{told['label']}” leeg.{right} {told['uitleg']}"


REASONS: dict[str, str | Callable[[Told], str]] = {
    "postvak-goed": "Bij “{label}” vulde je in: {waarde}. Dat klopt. {uitleg}",
    "postvak-goed-laat": "Bij “{label}” vulde je in: {waarde}. Dat klopt, maar het kwam te laat. {uitleg}",
    "postvak-fout": _wrong,
    "postvak-leeg": _blank,
    "postvak-te-laat": "Dit was goed, maar het kwam te laat. {uitleg}",
    "postvak-mail": "Er komt een mail binnen van {van}: {over}",
    "postvak-app": "Er komt een app binnen van {van}: {over}",
    "postvak-brief": "Er komt een brief binnen van {van}: {over}",
    "postvak-telefoon": "De telefoon gaat: {van}",
    "postvak-lijst": "Je keek in: {over}",
    "postvak-weer": "Je pakte er weer bij: {over}",
    "postvak-niet-opgenomen": "Je nam niet op: {van}",
    "postvak-stilte": "Je deed niets met: {over}",
    "beter-doen": "Zo kon je het laten zien: “{tekst}” {uitleg}",
}


def short(state: str, due: str, late: str, cost: str) -> str:
    """How a message stands, in few words: the list is read in passing."""
    name = {"open": "nog te doen", "klaar": "", "lijst": ""}.get(state, STATES[state][0])
    return ", ".join(part for part in (name, due, late, cost) if part)


def headed(subject: str) -> str:
    """A subject as it stands above a message: with a capital, however the author wrote it."""
    return subject[:1].upper() + subject[1:]
