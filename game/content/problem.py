"""A problem: one mistake in a scenario, with its code, its place and a Dutch sentence that says the way out."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from itertools import islice
from typing import Literal

Severity = Literal["fout", "waarschuwing"]

CODES = {
    "B001": "het bestand of de map bestaat niet",
    "B002": "in de map staat geen scenario",
    "B003": "het bestand is leeg",
    "B004": "het bestand is groter dan 1 MB",
    "B005": "het bestand is opgeslagen als UTF-16 in plaats van UTF-8",
    "B006": "er staan nultekens in: het is geen tekstbestand",
    "B007": "het bestand is niet opgeslagen als UTF-8",
    "B008": "het bestand kan niet gelezen worden",
    "B009": "er staat een onzichtbaar stuurteken in de tekst",
    "B010": "de opbouw van het bestand klopt niet",
    "B011": "er staat een tab waar spaties horen",
    "B012": "na een hekje valt de rest van de zin weg",
    "B013": "een tekst begint met een teken dat iets anders betekent",
    "B014": "in een tekst zonder aanhalingstekens staat een dubbele punt",
    "B015": "een verwijzing met &, * of << wordt niet gelezen",
    "B016": "een merkteken met ! wordt niet gelezen",
    "B017": "er staat meer dan één scenario in het bestand",
    "B018": "een sleutel staat twee keer op dezelfde plek",
    "B019": "er zitten te veel lagen in elkaar, of er zijn te veel onderdelen",
    "B020": "het bestand bevat geen sleutels",
    "B021": "een aanhalingsteken wordt niet gesloten",
    "B022": "een sleutel is geen gewoon woord",
    "B023": "na de dubbele punt ontbreekt een spatie, of de dubbele punt zelf ontbreekt",
    "B024": "een regel springt niet goed in",
    "B025": "een regel met een streepje hoort bij de tekst erboven",
    "V101": "de sleutel bestaat hier niet",
    "V102": "een verplichte sleutel ontbreekt",
    "V103": "de waarde is geen van de keuzes",
    "V104": "de waarde heeft een andere vorm dan verwacht",
    "V105": "hier hoort één tekst",
    "V106": "hier hoort een lijst",
    "V107": "hier horen sleutels onder elkaar",
    "V108": "er is niets ingevuld",
    "V109": "het aantal klopt niet",
    "V110": "de tekst is te lang",
    "R201": "de rol bestaat niet",
    "R202": "het feit bestaat niet",
    "R203": "deze waarde kan het feit nooit hebben",
    "R204": "een invulling tussen < en > staat nergens voor",
    "R205": "het gedrag bestaat niet in het dossier",
    "R206": "de opdracht bestaat niet",
    "R207": "de belofte wordt nergens gedaan",
    "R208": "geen enkele kaart legt dit vast",
    "R209": "een groep heeft niet één waarde om in te vullen",
    "R210": "de rol is van een andere soort dan hier nodig is",
    "R211": "een kans wordt door niets beantwoord",
    "R212": "de plaats ligt niet in de verzonnen streek van het spel",
    "S301": "een naam komt twee keer voor",
    "S302": "de opdracht kan zo niet gespeeld worden",
    "S303": "een zet kan nooit aan de beurt komen",
    "S304": "een getal valt buiten zijn grenzen",
    "W401": "een rol wordt nergens gebruikt",
    "W402": "één opdracht bevat meer dan 40 % van de kansen van de dag",
    "W403": "iets in de opdracht verdient aandacht",
    "W404": "een feit komt nooit ter sprake",
    "W405": "de peildatum is onwaarschijnlijk",
    "W406": "de rondes staan in een ongewone volgorde",
    "W407": "een korte tekst loopt door op de volgende regel",
    "W411": "een woord staat niet in de woordenlijst",
    "W412": "een afkorting wordt nergens uitgelegd",
    "W413": "een samenstelling is los geschreven",
    "W414": "een zin is te lang",
    "W415": "een tekst is moeilijker dan B1",
    "W421": "een sterk antwoord is te herkennen zonder het vak te kennen",
    "W422": "met een slimmigheid haal je over het hele scenario te veel punten",
    "W423": "een tip verraadt het antwoord",
    "W431": "woorden in een neutrale tekst sluiten mensen uit",
    "W432": "een goed antwoord vraagt naar iets wat niet mag",
    "W441": "een invulling breekt de zin voor sommige mensen",
    "W442": "er staat een dubbel woord, of een spatie te veel",
    "W451": "een akkoord past bij geen enkele waarschuwing",
}
"""Every code with what it says. B: the file. V: the form. R: what is referred to. S: the play. W: only a warning;
from W411 about the language of what students read."""

NO_LINE = ("B001", "B002", "B008")
MOST_NEAR = 300
MOST_OF_ONE_CODE = 25
MOST_OF_ONE_SENTENCE = 3


@dataclass(frozen=True, slots=True)
class Problem:
    """`path` is in the author's own names, from the outside in; lines and columns count from 1."""

    code: str
    severity: Severity
    file: str
    line: int
    column: int
    path: str
    message: str

    def __str__(self) -> str:
        place = self.file if self.code in NO_LINE else f"{self.file}, regel {self.line}"
        return f"{place}: {self.message}   [{self.code}]"


def problem(code: str, message: str, line: int = 1, column: int = 1, path: str = "") -> Problem:
    """A problem in a file whose name is filled in later; the code decides how serious it is."""
    return Problem(code, "waarschuwing" if code.startswith("W") else "fout", "", line, column, path, message)


def arranged(problems: Iterable[Problem], file: str) -> tuple[Problem, ...]:
    """With the file filled in: the errors first, by line; what repeats endlessly is folded into one."""
    ordered = sorted(dict.fromkeys(problems), key=lambda p: (p.severity, p.line))
    return tuple(replace(p, file=file) for p in _folded(ordered))


def _folded(problems: list[Problem]) -> Iterable[Problem]:
    """The same sentence a few times, the same code not endlessly; the last one told says how many more there are."""
    kept = _few(problems, lambda found: found.message, MOST_OF_ONE_SENTENCE)
    return _few(kept, lambda found: found.code, MOST_OF_ONE_CODE)


def _few(problems: list[Problem], alike: Callable[[Problem], str], most: int) -> list[Problem]:
    seen: dict[str, list[Problem]] = {}
    for found in problems:
        seen.setdefault(alike(found), []).append(found)
    last = {id(same[most - 1]): len(same) - most for same in seen.values() if len(same) > most}
    cut = {id(found) for same in seen.values() for found in same[most:]}
    return [
        replace(p, message=f"{p.message} (en dit nog {last[id(p)]} keer)") if id(p) in last else p
        for p in problems
        if id(p) not in cut
    ]


def listed(words: Iterable[str]) -> str:
    """`start, gevorderd of examen`."""
    *others, last = words
    return f"{', '.join(others)} of {last}" if others else last


def meant(word: str, known: Iterable[str]) -> str:
    """`; bedoel je 'samira'?`, or nothing when no known word is near."""
    near = nearest(word, known)
    return f"; bedoel je '{near}'?" if near else ""


def nearest(word: str, known: Iterable[str]) -> str | None:
    from difflib import get_close_matches  # here, because a scenario without mistakes never needs it

    plain = {name.casefold(): name for name in islice(known, MOST_NEAR)}
    found = get_close_matches(word.casefold()[:80], list(plain), n=1, cutoff=0.6)
    return plain[found[0]] if found else None
