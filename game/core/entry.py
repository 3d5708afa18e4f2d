"""What a player types as a number: read the Dutch way, or refused with the key of a sentence that says why."""

import re
from decimal import Decimal

LONGEST = 40
"""Characters; the longest sensible amount is well within."""

_DIGITS = {"bedrag": 2, "percentage": 6, "kommagetal": 6, "getal": 0}
_SPACES = str.maketrans({"\u00a0": " ", "\u2009": " ", "\u202f": " ", "−": "-", "–": "-"})
_NUMBER = re.compile(r"([+-]?) ?([0-9]{1,3}(?:[. ][0-9]{3})+|[0-9]+)(?:,([0-9]+))?")
_WHOLE_DIGITS = 9
_PLAIN = re.compile(r"([0-9]{1,9})(?:,([0-9]+))?")
"""What is nearly always typed: it needs no further looking."""


def read_number(form: str, text: str) -> Decimal:
    """The number as it was typed: 1.234,5 is 1234.5 and 10,87% is 10.87. ValueError with the key of `explain`."""
    why, number = _read(form, text)
    if number is None:
        raise ValueError(why)
    return number


def explain(form: str, text: str, low: int | None = None) -> str | None:
    """Why this text is no number of this form (getal, bedrag, percentage, kommagetal); None when it is.

    `low` is 0 where no negative number can stand.
    """
    why, number = _read(form, text)
    if number is not None and low is not None and number < low:
        return "invoer-negatief"
    return why


def _read(form: str, text: str) -> tuple[str | None, Decimal | None]:
    found = _PLAIN.fullmatch(text)
    if found and len(found[2] or "") <= _DIGITS[form]:
        return None, Decimal(f"{found[1]}.{found[2] or 0}")
    plain = text.translate(_SPACES).strip()
    if not plain or len(text) > LONGEST:
        return ("invoer-te-lang" if plain else "invoer-leeg"), None
    bare, foreign = _without_unit(form, plain)
    if foreign:
        return foreign, None
    found = _NUMBER.fullmatch(bare)
    if not found:
        return _why_not(bare), None
    sign, whole, rest = found[1], re.sub("[. ]", "", found[2]), found[3] or ""
    why = _too_long(form, whole, rest)
    return (why, None) if why else (None, Decimal(f"{sign}{whole}.{rest or 0}"))


def _without_unit(form: str, text: str) -> tuple[str, str | None]:
    """The text without its own unit; the sign of another unit is the key of a refusal."""
    if form != "percentage" and "%" in text:
        return text, "invoer-procent"
    if form != "bedrag" and "€" in text:
        return text, "invoer-euro"
    if form == "percentage":
        return re.sub(r" ?(%|procent)$", "", text), None
    if form == "bedrag":
        return re.sub(r",(-|--|=)$", "", re.sub(r" ?euro$", "", re.sub(r"^(-?) ?(€|EUR) ?", r"\1", text))), None
    return text, None


def _why_not(text: str) -> str:
    return "invoer-punt" if re.fullmatch(r"[+-]?[0-9][0-9.,]*\.[0-9]+", text) else "invoer-geen-getal"


def _too_long(form: str, whole: str, rest: str) -> str | None:
    if len(whole.lstrip("0")) > _WHOLE_DIGITS:
        return "invoer-te-groot"
    if len(rest) <= _DIGITS[form]:
        return None
    return {"bedrag": "invoer-centen", "getal": "invoer-heel"}.get(form, "invoer-decimalen")


def write_number(number: Decimal, digits: int) -> str:
    """The number as the Dutch write it, with this many decimals: 1.234,50."""
    return f"{number:,.{digits}f}".translate(str.maketrans(",.", ".,"))
