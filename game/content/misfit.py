"""A misfit: one place where the author's text does not have the form the models ask for, told in Dutch."""

import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from functools import partial
from typing import Any

from pydantic import ValidationError
from pydantic_core import ErrorDetails

from game.content import form, repair
from game.content.form import Kind, Path
from game.content.mend import quoted, shown
from game.content.problem import listed, meant, nearest

TAG = "werkvorm"
MOST = 200
"""So many misfits are told in one round; who has more is helped by these first."""


@dataclass(frozen=True, slots=True)
class Misfit:
    """`repair` sets the place right in a copy of what the author wrote; what is found under `hides` comes from that.

    `guessed` is what an unknown key was taken for: that its value does not fit there says nothing.
    `at_key` and `at_item` point at the key, or at the first line under it, instead of at the value.
    """

    code: str
    path: Path
    message: str
    repair: Callable[[Any], None]
    hides: Path
    at_key: bool = False
    at_item: bool = False
    guessed: Path | None = None


def misfits(error: ValidationError, written: Any) -> list[Misfit]:
    """What the models refuse, one misfit per place, in the author's order."""
    details = error.errors(include_url=False, include_input=False)[:MOST]
    placed = [_placed(detail, written) for detail in details]
    misspelled = {(p.path[:-1], near) for p in placed for near in [_meant_key(p, written)] if near}
    told = [p for p in placed if not _is_told_by_another(p, placed, misspelled, written)]
    first = {p.path: p for p in reversed(told)}
    return [_misfit(p, written) for p in told if first[p.path] is p]


# Where it is ------------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class _Placed:
    """An error of the models at a path that exists in the text; for a missing key the path it should have.

    `branch` is true when the models tried several sorts of value here.
    """

    type: str
    path: Path
    context: dict[str, Any]
    is_key: bool
    branch: bool


def _placed(detail: ErrorDetails, written: Any) -> _Placed:
    """Steps that only name a branch of a choice (a werkvorm, a sort of value) are left out."""
    path: Path = ()
    branch, here, steps = False, written, detail["loc"]
    for step in steps:
        missing = detail["type"] == "missing" and step is steps[-1]
        if isinstance(here, dict) and (step in here or missing):
            path, here = (*path, step), here.get(step)
        elif isinstance(here, list) and isinstance(step, int):
            path, here = (*path, step), here[step] if step < len(here) else None
        elif step != "[key]":
            branch = True
    return _Placed(detail["type"], path, detail.get("ctx", {}), steps[-1:] == ("[key]",), branch)


_OTHER_SORT = ("string_type", "model_type", "dict_type", "tuple_type", "list_type", "model_attributes_type")


def _is_told_by_another(p: _Placed, placed: list[_Placed], misspelled: set[tuple[Path, str]], written: Any) -> bool:
    """A key that is only misspelled is not missing; a list is not too short because its items are wrong; and where
    several sorts of value fit, only the sort the author chose is told about."""
    if p.type == "missing":
        return (p.path[:-1], str(p.path[-1])) in misspelled
    if p.type == "too_short":
        here = form.inside(written, p.path)
        return isinstance(here, list) and len(here) >= p.context["min_length"]
    if p.branch and p.type in _OTHER_SORT:
        beside = [other for other in placed if other.branch and other.path[: len(p.path)] == p.path]
        return any(other.path != p.path or other.type not in _OTHER_SORT for other in beside)
    return False


def _meant_key(p: _Placed, written: Any) -> str | None:
    """The key that an unknown key was meant to be, when it is free and its value would fit there."""
    if p.type != "extra_forbidden":
        return None
    holder, value = form.inside(written, p.path[:-1]), form.inside(written, p.path)
    known = form.at(written, p.path[:-1]).get("properties", {})
    fitting = [key for key, asked in known.items() if key not in holder and form.takes(asked, value)]
    return nearest(str(p.path[-1]), fitting)


# What to say ------------------------------------------------------------------------------------------------------


def _misfit(p: _Placed, written: Any) -> Misfit:
    if p.is_key:
        return _wrong_key(p, written)
    match p.type:
        case "extra_forbidden":
            return _unknown_key(p, written)
        case "missing":
            return _missing(p.path, written, ())
        case "union_tag_not_found":
            return _missing((*p.path, TAG), written, form.at(written, (*p.path, TAG)).get("enum", ()))
        case "union_tag_invalid":
            return _wrong_choice((*p.path, TAG), _choices(p.context["expected_tags"]), written)
        case "literal_error":
            return _wrong_choice(p.path, _choices(p.context["expected"]), written)
        case "too_short" | "too_long":
            return _wrong_number(p, written)
        case "string_too_long":
            message = f"deze tekst is te lang; hooguit {p.context['max_length']} tekens, verdeel hem"
            return Misfit("V110", p.path, message, _putting(p.path, "te lang"), p.path)
        case _:
            return _wrong_value(p, written)


_EXPECTED: dict[Kind, str] = {
    "naam": "een korte naam in kleine letters, met streepjes in plaats van spaties",
    "feit": "een rol en een feit met een punt ertussen, zoals samira.rijbewijs",
    "gedrag": "de code van een gedrag, zoals P2-K1-W1.4",
    "tekst": "een tekst",
}


def _wrong_key(p: _Placed, written: Any) -> Misfit:
    kind = form.key_kind(form.at(written, p.path[:-1]))
    message = f"'{_short(p.path[-1])}' past hier niet; verwacht {_EXPECTED.get(kind, 'een andere sleutel')}"
    return Misfit("V104", p.path, message, partial(repair.drop, path=p.path), p.path, at_key=True)


def _unknown_key(p: _Placed, written: Any) -> Misfit:
    key, near = str(p.path[-1]), _meant_key(p, written)
    known = list(form.at(written, p.path[:-1]).get("properties", {}))
    hint = f"; bedoel je '{near}'?" if near else f"; het kan zijn: {', '.join(known)}" if known else ""
    mend = partial(repair.rename, path=p.path, name=near) if near else partial(repair.drop, path=p.path)
    guessed = (*p.path[:-1], near) if near else None
    message = f"de sleutel '{_short(key)}' bestaat hier niet{hint}"
    return Misfit("V101", p.path, message, mend, p.path, at_key=True, guessed=guessed)


def _missing(path: Path, written: Any, tags: Iterable[str]) -> Misfit:
    """Without its werkvorm nothing can be said about the rest of a task."""
    asked = form.at(written, path)
    choices = tuple(tags) or tuple(asked.get("enum", ()))
    hint = f" ({listed(choices)})" if choices else ""
    name = form.name_at(written, path[:-1])
    message = f"{f'bij {name!r}' if name else 'hier'} ontbreekt de sleutel '{path[-1]}'{hint}"
    return Misfit("V102", path, message, _putting(path, repair.stub(asked)), path[:-1] if tags else path)


def _choices(told: str) -> tuple[str, ...]:
    """The words between quotes in what the models expected."""
    return tuple(re.findall(r"'([^']*)'", told))


def _wrong_choice(path: Path, choices: tuple[str, ...], written: Any) -> Misfit:
    value = form.inside(written, path)
    near = nearest(value, choices) if isinstance(value, str) else None
    mend = _putting(path, near or choices[0])
    hides = path if near or path[-1] != TAG else path[:-1]
    if value == "":
        return Misfit("V108", path, f"hier is niets ingevuld; kies {listed(choices)}", mend, hides)
    if not isinstance(value, str):
        return Misfit("V103", path, f"hier hoort één woord; kies {listed(choices)}", mend, hides)
    message = f"'{_short(value)}' kan hier niet; kies {listed(choices)}{meant(value, choices)}"
    return Misfit("V103", path, message, mend, hides)


def _wrong_number(p: _Placed, written: Any) -> Misfit:
    there, asked, key = p.context["actual_length"], form.at(written, p.path), _last_key(p.path)
    if p.type == "too_short":
        low = p.context["min_length"]
        mend = _putting(p.path, [repair.stub(asked.get("items", {}))])
        return Misfit("V109", p.path, f"bij '{key}' staan er {there}; dat moeten er minstens {low} zijn", mend, p.path)
    high = p.context["max_length"]
    mend = partial(repair.cut, path=p.path, length=high)
    return Misfit("V109", p.path, f"bij '{key}' staan er {there}; dat mogen er hooguit {high} zijn", mend, p.path)


def _wrong_value(p: _Placed, written: Any) -> Misfit:
    value, asked = form.inside(written, p.path), form.at(written, p.path)
    key = _last_key(p.path)
    mend = _putting(p.path, repair.stub(asked))
    if value == "":
        message = f"bij '{key}' is niets ingevuld; vul het in of haal de regel weg"
        return Misfit("V108", p.path, message, mend, p.path)
    if p.type in ("model_type", "dict_type", "model_attributes_type"):
        known = next(iter(form.resolved(asked, {}).get("properties", {})), "")
        hint = f", zoals '{known}:'" if known else ""
        return Misfit("V107", p.path, f"bij '{key}' horen sleutels onder elkaar{hint}", mend, p.path)
    if p.type in ("tuple_type", "list_type"):
        return _list_wanted(p.path, key, value, mend)
    if isinstance(value, dict | list):
        return Misfit("V105", p.path, _one_text(key, value), mend, p.path)
    expected = p.context.get("verwacht") or _EXPECTED.get(form.kind_of(asked), "een andere waarde")
    return Misfit("V104", p.path, f"'{_short(value)}' past hier niet; verwacht {expected}", mend, p.path)


def _last_key(path: Path) -> str:
    return next((step for step in reversed(path) if isinstance(step, str)), "dit scenario")


def _list_wanted(path: Path, key: str, value: Any, mend: Callable[[Any], None]) -> Misfit:
    if isinstance(value, dict) and value:
        message = f"bij '{key}' hoort een lijst; zet een streepje voor '{next(iter(value))}'"
        return Misfit("V106", path, message, _putting(path, [value]), (*path, "-"), at_item=True)
    message = f"bij '{key}' hoort een lijst: zet elk onderdeel op een eigen regel met een streepje ervoor"
    return Misfit("V106", path, message, mend, path)


def _one_text(key: str, value: dict[str, Any] | list[Any]) -> str:
    """A single key with a text behind it is nearly always a sentence with a colon in it."""
    if isinstance(value, dict) and len(value) == 1:
        head, rest = next(iter(value.items()))
        if isinstance(rest, str) and rest:
            mended = shown(f"- {quoted(f'{head}: {rest}')}")
            return f"hier hoort één tekst; door de dubbele punt leest het spel iets anders: {mended}"
    return f"bij '{key}' hoort één tekst, geen lijst en geen sleutels"


def _short(value: object) -> str:
    text = str(value)
    return text if len(text) <= 60 else f"{text[:57]}..."


def _putting(path: Path, value: Any) -> Callable[[Any], None]:
    return partial(repair.put, path=path, value=value)
