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
    """The number as it was typed: 1.234,5 is 1234.5 and 10,87% is 10.87; a point that can only be meant as a comma is
    one, as in 15.96. ValueError with the key of `explain`."""
    why, number = _read(form, text)
    if number is None:
        raise ValueError(why)
    return number


def explain(form: str, text: str, low: int | None = None, high: int | None = None) -> str | None:
    """Why this text is no number of this form (getal, bedrag, percentage, kommagetal); None when it is.

    `low` and `high` bound it in the form's own unit, cents for a bedrag: what lies outside is a slip of the pen.
    """
    why, number = _read(form, text)
    if number is None:
        return why
    counted = number * 100 if form == "bedrag" else number
    if low is not None and counted < low:
        return "invoer-negatief" if number < 0 else "invoer-te-laag"
    return "invoer-te-hoog" if high is not None and counted > high else None


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
    found = _NUMBER.fullmatch(_with_comma(bare))
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
        return re.sub(r",(-|--|=)$", "", re.sub(_EURO, r"\1", text)), None
    return text, None


_EURO = re.compile(r"^([+-]?) ?(?:€|euro?\b) ?| ?(?:€|\beuro?)$|(?<=[0-9-])euro?$", re.IGNORECASE)
_POINT = re.compile(r"([+-]? ?(?:[0-9]{1,3}(?:,[0-9]{3})+|[0-9]+))\.([0-9]+)")
_THOUSANDS = re.compile(r"[+-]? ?[1-9][0-9]{0,2}\.[0-9]{3}")


def _with_comma(bare: str) -> str:
    """15.96 as 15,96 and 1,234.50 as 1234,50; a point before three digits stands for a thousand, as in 1.250."""
    found = _POINT.fullmatch(bare)
    if not found or _THOUSANDS.fullmatch(bare):
        return bare
    return f"{found[1].replace(',', '')},{found[2]}"


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


def neat(form: str, text: str) -> str:
    """A number as the Dutch write it, so that you see how yours was read: an amount with its cents, the rest as precise
    as it was typed. What is no number of this form stays as it is."""
    number = _read(form, text)[1] if form in _DIGITS else None
    if number is None:
        return text
    digits = 2 if form == "bedrag" else max(0, -int(number.normalize().as_tuple().exponent))
    return write_number(number, digits)
