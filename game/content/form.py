"""The form of a scenario, as the models give it: which keys stand where, and what kind of value each one takes."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cache
from typing import Any, Literal

from game.core.authored import GEDRAG_PATTERN, ID_PATTERN
from game.core.scenario import Scenario

Form = dict[str, Any]
Path = tuple[str | int, ...]
Kind = Literal["naam", "feit", "gedrag", "tekst", "keuze", "anders"]

_KINDS: dict[str, Kind] = {
    f"^{ID_PATTERN}$": "naam",
    rf"^{ID_PATTERN}\.{ID_PATTERN}$": "feit",
    f"^{GEDRAG_PATTERN}$": "gedrag",
}


@cache
def whole() -> Form:
    """The form of a whole scenario, straight from the models."""
    return Scenario.model_json_schema()


def resolved(form: Form, value: Any) -> Form:
    """The form that fits a value: references followed, and of several forms the one meant by this value."""
    for _ in range(8):
        if "$ref" in form:
            form = whole()["$defs"][form["$ref"].rsplit("/", 1)[1]]
        elif "discriminator" in form:
            form = _by_tag(form, value)
        elif "anyOf" in form:
            form = _by_kind([f for f in form["anyOf"] if f.get("type") != "null"], value)
        else:
            return form
    return form


def _by_tag(form: Form, value: Any) -> Form:
    tags = form["discriminator"]
    tag = value.get(tags["propertyName"]) if isinstance(value, dict) else None
    ref = tags["mapping"].get(tag) if isinstance(tag, str) else None
    return {"$ref": ref} if ref else _any_task(tags["propertyName"], list(tags["mapping"]))


def _any_task(tag: str, tags: list[str]) -> Form:
    """What is known of a task while its werkvorm is not: that it must have one, and a name."""
    name = {"pattern": f"^{ID_PATTERN}$"}
    return {"properties": {tag: {"enum": tags}, "opdracht": name}, "required": [tag, "opdracht"]}


def _by_kind(forms: list[Form], value: Any) -> Form:
    wanted = _sort(value)
    settled = [resolved(form, value) for form in forms]
    fitting = [form for form in settled if wanted in _types(form)]
    return (fitting or settled or [{}])[0]


def _sort(value: Any) -> str:
    return "object" if isinstance(value, dict) else "array" if isinstance(value, list) else "string"


def _types(form: Form) -> list[str]:
    kind = form.get("type", "string" if "enum" in form or "const" in form else "")
    return kind if isinstance(kind, list) else [kind]


def takes(form: Form, value: Any) -> bool:
    """Whether this sort of value (a text, a list, a group of keys) can stand here at all."""
    return _sort(value) in _types(resolved(form, value))


def below(form: Form, step: str | int) -> Form:
    """The form one step further in, before it is resolved; {} where nothing is known."""
    if isinstance(step, int):
        found = form.get("items", form)
        return found if isinstance(found, dict) else {}
    found = form.get("properties", {}).get(step)
    if found is None and "patternProperties" in form:
        found = next(iter(form["patternProperties"].values()))
    if found is None:
        found = form.get("additionalProperties")
    return found if isinstance(found, dict) else {}


def at(plain: Any, path: Path) -> Form:
    """The form at a path in what the author wrote."""
    form = resolved(whole(), plain)
    for step in path:
        plain = _inside(plain, step)
        form = resolved(below(form, step), plain)
    return form


def _inside(plain: Any, step: str | int) -> Any:
    if isinstance(plain, dict):
        return plain.get(step)
    if isinstance(plain, list) and isinstance(step, int) and step < len(plain):
        return plain[step]
    return plain if isinstance(step, int) else None


def many(value: Any) -> tuple[str, ...]:
    """One text is a list of one; of keys with values the keys."""
    return (value,) if isinstance(value, str) else tuple(value or ())


def inside(plain: Any, path: Path) -> Any:
    """What stands at a path, None where there is nothing."""
    for step in path:
        plain = _inside(plain, step)
    return plain


def kind_of(form: Form) -> Kind:
    if "enum" in form or "const" in form:
        return "keuze"
    found = _KINDS.get(form.get("pattern", ""))
    if found:
        return found
    return "tekst" if form.get("minLength") == 1 else "anders"


def key_kind(form: Form) -> Kind:
    """What the keys of a free group of keys are: names, facts or behaviours; 'anders' for a fixed set."""
    patterns = form.get("patternProperties")
    return _KINDS.get(next(iter(patterns)), "anders") if patterns else "anders"


def naming_key(form: Form) -> str | None:
    """The key that names an item of this form: zet, veld, opdracht; the first short name or choice it must have."""
    asked = [(key, kind_of(form["properties"][key])) for key in form.get("required", ()) if key not in NOT_A_NAME]
    names = [key for key, kind in asked if kind == "naam"]
    return next(iter([*names, *(key for key, kind in asked if kind == "keuze")]), None)


NOT_A_NAME = ("met", "van", "werkvorm")
"""Keys an item must have, but that say who it is about or what sort it is."""


def told(plain: Any, path: Path) -> str:
    """A path in the author's names: `rondes › intake › opdrachten › gesprek-samira › begroeting`."""
    return " › ".join(_names(plain, path))


def name_at(plain: Any, path: Path) -> str | None:
    """The author's own name of what stands at a path; None for the scenario as a whole and for what has no name."""
    names = _names(plain, path)
    return None if not names or names[-1].isdigit() else names[-1]


def _names(plain: Any, path: Path) -> list[str]:
    form, names = resolved(whole(), plain), []
    for step in path:
        plain = _inside(plain, step)
        form = resolved(below(form, step), plain)
        names.append(step if isinstance(step, str) else own_name(plain, form) or str(step + 1))
    return names


def own_name(item: Any, form: Form) -> str | None:
    name = item.get(naming_key(form)) if isinstance(item, dict) else None
    return name if isinstance(name, str) and name else None


Spot = tuple[Path, Any, Form]
"""A place in a scenario: its path, what stands there, and the form that should have."""


def spots(plain: Any) -> list[Spot]:
    """Every place in a scenario, from the outside in and in the author's order."""
    found: list[Spot] = []
    _collect(plain, resolved(whole(), plain), (), found)
    return found


def _collect(plain: Any, form: Form, path: Path, found: list[Spot]) -> None:
    found.append((path, plain, form))
    if isinstance(plain, dict):
        for key, value in plain.items():
            _collect(value, resolved(below(form, key), value), (*path, key), found)
    elif isinstance(plain, list):
        for number, value in enumerate(plain):
            _collect(value, resolved(below(form, number), value), (*path, number), found)


@dataclass(frozen=True, slots=True)
class Leaf:
    """One value in a scenario: its path, the key it stands under, and what kind of thing it is.

    `is_key` marks a key that itself refers to something, as under `gedrag` and `is`.
    """

    path: Path
    key: str
    kind: Kind
    value: str
    is_key: bool = False


def leaves(spots: Iterable[Spot]) -> Iterator[Leaf]:
    """Every value of a scenario, in the author's order."""
    for path, value, form in spots:
        key = next((step for step in reversed(path) if isinstance(step, str)), "")
        if isinstance(value, dict):
            kind = key_kind(form)
            yield from (Leaf((*path, name), key, kind, name, is_key=True) for name in value if kind != "anders")
        elif not isinstance(value, list):
            yield Leaf(path, key, kind_of(form.get("items", form)), value)
