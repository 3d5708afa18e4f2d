"""What authors may write: the model every authored thing shares, and its own kinds of values.

Every value arrives as text, because YAML guesses wrong for Dutch authors (12:30 → 750, no → False); the field's type
decides. Each type says in Dutch what it expected, and tells editors (JSON Schema) to accept what the reader accepts.
"""

import re
from collections.abc import Callable
from datetime import date, time
from decimal import Decimal
from typing import Annotated, Any, Literal, TypeVar

from pydantic import (
    BaseModel,
    BeforeValidator,
    ConfigDict,
    Field,
    GetCoreSchemaHandler,
    GetJsonSchemaHandler,
    PlainSerializer,
    WithJsonSchema,
)
from pydantic_core import PydanticCustomError, core_schema

Value = TypeVar("Value")


class Authored(BaseModel):
    """Something an author writes. Unknown keys are refused: a typing mistake is never silently ignored."""

    model_config = ConfigDict(
        frozen=True,
        extra="forbid",
        alias_generator=lambda name: name.replace("_", "-"),
        populate_by_name=True,
    )


AMOUNT_PATTERN = r"(?:€\s*)?(-?)(\d{1,3}(?:\.\d{3})+|\d{1,9})(?:,(\d{1,2}))?"
DURATION_PATTERN = r"(?:(\d{1,2})\s*uur)?\s*(?:(\d{1,3})\s*(?:min|minuten|minuut)?)?"


def expected(kind: str, what: str) -> PydanticCustomError:
    """The error of a value that does not fit: `what` finishes the Dutch sentence 'verwacht …'."""
    return PydanticCustomError("verwacht", "{verwacht}", {"soort": kind, "verwacht": what})


def _reader(kind: str, what: str, read: Callable[[str], Any]) -> BeforeValidator:
    def validate(value: object) -> Any:
        if not isinstance(value, str):
            return value if _is_read_already(value) else _refuse(kind, what)
        try:
            return read(value.strip())
        except (ValueError, ArithmeticError, KeyError):
            return _refuse(kind, what)

    return BeforeValidator(validate)


def _is_read_already(value: object) -> bool:
    return isinstance(value, int | Decimal | date | time)


def _refuse(kind: str, what: str) -> Any:
    raise expected(kind, what)


def _yes_no(text: str) -> bool:
    return {"ja": True, "nee": False}[text.lower()]


def read_amount(text: str) -> int:
    """Cents of a Dutch amount: `16`, `16,00`, `€ 1.234,50`. A point followed by two digits is not a thousand sign."""
    found = re.fullmatch(AMOUNT_PATTERN, text)
    if not found:
        raise ValueError(text)
    sign, whole, rest = found.groups()
    cents = int(whole.replace(".", "")) * 100 + int((rest or "0").ljust(2, "0"))
    return -cents if sign else cents


def write_amount(cents: int) -> str:
    """`1234,50`: the form authors write."""
    return f"{'-' if cents < 0 else ''}{abs(cents) // 100},{abs(cents) % 100:02}"


def read_decimal(text: str) -> Decimal:
    """A Dutch number with a comma: `10,87`; a percent sign is allowed."""
    found = re.fullmatch(r"-?\d{1,9}(?:,\d{1,6})?", text.removesuffix("%").strip())
    if not found:
        raise ValueError(text)
    return Decimal(found.group().replace(",", "."))


def write_decimal(value: Decimal) -> str:
    return format(value, "f").replace(".", ",")


def read_duration(text: str) -> int:
    """Minutes of `45 min`, `1 uur`, `1 uur 15 min` or a bare number of minutes."""
    found = re.fullmatch(DURATION_PATTERN, text)
    if not found or not any(found.groups()):
        raise ValueError(text)
    hours, minutes = found.groups()
    return int(hours or 0) * 60 + int(minutes or 0)


def write_duration(minutes: int) -> str:
    return f"{minutes} min"


def read_clock(text: str) -> int:
    """Minutes since midnight of `8:30`, `08.30`."""
    found = re.fullmatch(r"(\d{1,2})[:.](\d{2})", text)
    if not found or int(found[1]) > 23 or int(found[2]) > 59:
        raise ValueError(text)
    return int(found[1]) * 60 + int(found[2])


def write_clock(minutes: int) -> str:
    return f"{minutes // 60:02}:{minutes % 60:02}"


class _OneOrMore:
    """A list of which the only item may stand alone: `onthult: ervaring`."""

    def __get_pydantic_core_schema__(self, source: Any, handler: GetCoreSchemaHandler) -> core_schema.CoreSchema:
        return core_schema.no_info_before_validator_function(_as_list, handler(source))

    def __get_pydantic_json_schema__(
        self, schema: core_schema.CoreSchema, handler: GetJsonSchemaHandler
    ) -> dict[str, Any]:
        listed = handler(schema)
        return {"anyOf": [listed["items"], listed]}


def _as_list(value: object) -> object:
    return (value,) if isinstance(value, str | dict) else value


def _id(text: str) -> str:
    if not re.fullmatch(ID_PATTERN, text):
        raise ValueError(text)
    return text


def _warning(text: str) -> str:
    if not re.fullmatch(WARNING_PATTERN, text):
        raise ValueError(text)
    return text


WARNING_PATTERN = r"^W\d{3}$"
ID_PATTERN = r"[a-z0-9]+(?:-[a-z0-9]+)*"
GEDRAG_PATTERN = r"(?:(?:consulent|intercedent)/)?[BP]\d-K\d-W\d\.\d{1,2}"

Text = Annotated[
    str, Field(min_length=1, max_length=4000), WithJsonSchema({"type": ["string", "number", "boolean"], "minLength": 1})
]
Id = Annotated[
    str,
    _reader("naam", "een korte naam in kleine letters, met streepjes in plaats van spaties", _id),
    WithJsonSchema({"type": ["string", "number"], "pattern": f"^{ID_PATTERN}$"}),
]
YesNo = Annotated[
    bool,
    _reader("ja-nee", "ja of nee", _yes_no),
    PlainSerializer(lambda value: "ja" if value else "nee"),
    WithJsonSchema({"enum": ["ja", "nee"]}),
]
Whole = Annotated[
    int,
    _reader("getal", "een heel getal, zoals 3", int),
    PlainSerializer(str),
    WithJsonSchema({"type": ["integer", "string"], "pattern": r"^[+-]?\d+$"}),
]
Amount = Annotated[
    int,
    _reader("bedrag", "een bedrag met een komma, zoals 16,50", read_amount),
    PlainSerializer(write_amount),
    WithJsonSchema({"type": ["integer", "string"], "pattern": f"^{AMOUNT_PATTERN}$"}),
]
Number = Annotated[
    Decimal,
    _reader("kommagetal", "een getal met een komma, zoals 10,87", read_decimal),
    PlainSerializer(write_decimal),
    WithJsonSchema({"type": ["integer", "string"], "pattern": r"^-?\d{1,9}(?:,\d{1,6})?\s*%?$"}),
]
Duration = Annotated[
    int,
    _reader("duur", "een duur, zoals 30 min of 1 uur 15 min", read_duration),
    PlainSerializer(write_duration),
    WithJsonSchema({"type": ["integer", "string"], "pattern": f"^(?=.){DURATION_PATTERN}$"}),
]
Clock = Annotated[
    int,
    _reader("tijdstip", "een tijdstip, zoals 8:30", read_clock),
    PlainSerializer(write_clock),
    WithJsonSchema({"type": ["string", "number"], "pattern": r"^\d{1,2}[:.]\d{2}$"}),
]
Day = Annotated[
    date,
    _reader("datum", "een datum als jaar-maand-dag, zoals 2026-11-02", date.fromisoformat),
    PlainSerializer(lambda value: value.isoformat()),
    WithJsonSchema({"type": "string", "format": "date"}),
]
GedragId = Annotated[
    str,
    Field(pattern=f"^{GEDRAG_PATTERN}$"),
    WithJsonSchema({"type": "string", "pattern": f"^{GEDRAG_PATTERN}$"}),
]
WarningCode = Annotated[
    str,
    _reader("waarschuwing", "de code van een waarschuwing, zoals W411", _warning),
    WithJsonSchema({"type": "string", "pattern": WARNING_PATTERN}),
]
RatingText = Literal["sterk", "neutraal", "zwak"]
Many = Annotated[tuple[Value, ...], _OneOrMore()]
FactPath = Annotated[
    str,
    Field(pattern=rf"^{ID_PATTERN}\.{ID_PATTERN}$"),
    WithJsonSchema({"type": "string", "pattern": rf"^{ID_PATTERN}\.{ID_PATTERN}$"}),
]


def pair_of(path: str) -> tuple[str, str]:
    """`samira.rijbewijs` → the role and the fact."""
    role, fact = path.split(".")
    return role, fact


class Conditions(Authored):
    """When something can happen (`als:`). All lines must hold. Only the cast world may be denied (`is-niet`)."""

    gehoord: Many[FactPath] = ()
    gezegd: Many[Id] = ()
    beloofd: Many[Id] = ()
    vastgelegd: Many[FactPath] = ()
    geplaatst: Many[Id] = ()
    vertrouwen: Whole | None = None
    tijd_over: Duration | None = None
    is_: dict[FactPath, Many[Text]] = Field(default_factory=dict, alias="is")
    is_niet: dict[FactPath, Many[Text]] = Field(default_factory=dict)


class KansSpec(Authored):
    """What an author may say about a kans: which moves answer it stands with the moves."""

    kans: Id
    gemist: Text | None = None
    kritisch: YesNo = False
    herstelbaar: YesNo = False
    wisselend: YesNo = False
    groep: Id | None = None
