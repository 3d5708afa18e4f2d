"""What `aanzet keur` says: each claim that does not hold, in a sentence with a way out."""

SENTENCES = {
    "zet-onbereikbaar": "de zet '{place}' kan in geen enkel gesprek gezegd worden; kijk naar zijn voorwaarden",
    "geen-einde": (
        "dit gesprek kan niet worden afgerond; geef een zet in de afsluiting geen voorwaarden die nooit kloppen"
    ),
    "kans-nooit-sterk": (
        "de kans bij '{place}' kan niet sterk beantwoord worden{cast}; geef een zet die dan wel sterk is"
    ),
    "geduld-nooit-op": (
        "het geduld kan nooit opraken: alle zetten samen duren korter; maak het geduld kleiner als tijd moet tellen"
    ),
    "nooit-de-beste": (
        "de kans is wisselend, maar '{place}' is bij geen enkele loting de beste; "
        "maak hem ergens de beste, of haal 'wisselend' weg"
    ),
}
UNPROVEN = {
    "zet-onbereikbaar": (
        "of de zet '{place}' ooit gezegd kan worden, is niet bewezen: er zijn te veel wegen om ze alle na te lopen"
    ),
    "kans-nooit-sterk": "of de kans bij '{place}' sterk beantwoord kan worden{cast}, is niet bewezen",
}
CODES = {
    "zet-onbereikbaar": "K501",
    "geen-einde": "K502",
    "kans-nooit-sterk": "K503",
    "nooit-de-beste": "K504",
    "geduld-nooit-op": "K505",
}
SHORT = 30
"""A talk with fewer moves than this is short: that its time cannot run out says nothing, unless the author wrote
`geduld` and so wants time to matter."""
WARNINGS = ("geduld-nooit-op",)
"""What a teacher may well have meant so."""


def sentence(kind: str, place: str, proven: bool, cast: tuple[tuple[str, str], ...]) -> str:
    told = SENTENCES[kind] if proven else UNPROVEN.get(kind, SENTENCES[kind])
    return told.format(place=place, cast=_where(cast))


def _where(cast: tuple[tuple[str, str], ...]) -> str:
    return f" als {' en '.join(f'{name} “{value}” is' for name, value in cast)}" if cast else ""


def partly(task: str, seen: int, whole: int) -> str:
    return f"{task}: {seen} van de {whole} lotingen nagelopen. Over de andere is niets bewezen."


def span(task: str, gedrag: str, reached: int, possible: int) -> str:
    return f"{task}: bij de minst gunstige loting zijn voor {gedrag} {reached} van de {possible} punten te halen."


def summary(errors: int, states: int, complete: bool) -> str:
    found = "geen fouten" if not errors else "1 fout" if errors == 1 else f"{errors} fouten"
    how = "Elke weg is nagelopen" if complete else "Niet elke weg kon worden nagelopen"
    return f"Gekeurd: {found}. {how} ({states} situaties)."
