"""An inbox of any size with everything in it: mails, calls, lists, terms, replies and silences, to measure."""

from typing import Any

RATED = {"P2-K1-W5.2": "sterk"}


def full_inbox(items: int) -> dict[str, Any]:
    """One in five is a call, one in ten a list; the others are mails of which some follow on what was done or left."""
    return {
        **{"werkvorm": "postvak", "opdracht": "dag", "titel": "Een volle dag", "begin": "8:30", "einde": "17:00"},
        "agenda": [{"om": "11:00", "wat": "Overleg", "duurt": "15"}, {"om": "14:00", "wat": "Bezoek", "duurt": "30"}],
        "berichten": [_message(number) for number in range(items)],
    }


def _message(number: int) -> dict[str, Any]:
    kind = "telefoon" if number % 5 == 1 else "lijst" if number % 10 == 3 else "mail"
    plain = {"bericht": f"b-{number}", "soort": kind, "onderwerp": f"Zaak {number}", "tekst": f"Tekst {number}."}
    return {
        **plain,
        "afzender": "UWV",
        "leestijd": "1",
        **_comes(number, kind),
        **_lines(number),
        "doen": _deeds(number),
    }


def _comes(number: int, kind: str) -> dict[str, Any]:
    if kind == "lijst":
        return {"uiterlijk": "12:00"}
    match number % 6:
        case 0 if number:
            return {"na": f"d-{number - 2}-0" if number > 1 else "d-0-0", "na-tijd": "20"}
        case 2 if number > 2:
            return {"na-stilte": f"b-{number - 2}", "na-tijd": "5"}
        case _:
            return {"om": f"{8 + number % 8}:{30 + number % 30}", "binnen": "90"}


def _lines(number: int) -> dict[str, Any]:
    if number % 4:
        return {}
    line = {"veld": f"v-{number}", "label": "Uiterlijk", "vorm": "datum", "toont": "P2-K1-W5.2", "uitleg": "Tel terug."}
    return {"velden": [{**line, "termijn": {"datum": "31 december 2026", "eraf": "1 maand"}}]}


def _deeds(number: int) -> list[dict[str, Any]]:
    counted = {"gedrag": RATED, "uitleg": "Omdat.", "kans": f"k-{number}"}
    rated = {} if number % 6 == 2 else counted
    return [
        {"doe": f"d-{number}-0", "soort": "doorsturen", "tekst": "Doorsturen", "tijd": "1"} | rated,
        {"doe": f"d-{number}-1", "soort": "overleggen", "tekst": "Overleggen", "tijd": "1"},
        {"doe": f"d-{number}-2", "soort": "antwoorden", "tekst": "Antwoorden", "tijd": "1"},
    ]
