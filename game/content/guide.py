"""The tables of the teacher's guide that follow from the game itself: every key, and what each scenario can show.

`python -m tests.content.guide_tables` writes them anew; a test tells when that is due.
"""

from collections.abc import Iterator, Mapping
from typing import Any

from game.content.form import Form, key_kind, kind_of, resolved, whole
from game.content.problem import listed
from game.content.schema import describe, name_of
from game.core import authored
from game.core.authored import write_amount, write_clock, write_duration
from game.dossiers import DOSSIERS, dossier
from game.words.sleutels import PARTS

INTRODUCTION = """# Alle sleutels

Deze lijst is gemaakt uit het spel zelf, dus hij klopt altijd. Hoe je een scenario maakt, lees je in de
[gids](README.md). Per onderdeel staat hier elke sleutel: wat hij betekent, wat je invult, en of hij moet. Staat er in
de laatste kolom een waarde, dan geldt die als je de sleutel weglaat.
"""

# Keys -------------------------------------------------------------------------------------------------------------


def reference() -> str:
    """Every part of a scenario with its keys, in the order a reader meets them."""
    tables = [_table(model) for model in _in_order()]
    return "\n".join((INTRODUCTION, *tables))


def _in_order() -> tuple[str, ...]:
    found: dict[str, None] = {}
    waiting = ["Scenario"]
    while waiting:
        model = waiting.pop(0)
        if model not in found:
            found[model] = None
            waiting = [*_refs(_form_of(model)), *waiting]
    return tuple(found)


def _form_of(model: str) -> Form:
    form: Form = whole() if model == "Scenario" else whole()["$defs"][model]
    return form


def _refs(form: Any) -> Iterator[str]:
    if isinstance(form, dict):
        if "$ref" in form:
            yield form["$ref"].rsplit("/", 1)[1]
        yield from (name for key, inner in form.items() if key not in ("$defs", "mapping") for name in _refs(inner))
    elif isinstance(form, list):
        yield from (name for inner in form for name in _refs(inner))


def _table(model: str) -> str:
    form, name = _form_of(model), name_of(model)
    about = next(told for title, told in PARTS.values() if title == name)
    rows = (_row(name, key, asked, key in form.get("required", ())) for key, asked in form["properties"].items())
    return "\n".join((f"## {name}\n", f"{about}\n", *_HEAD, *rows, ""))


_HEAD = ("| Sleutel | Wat het is | Wat je invult | Moet het? |", "|---|---|---|---|")


def _row(part: str, key: str, form: Form, required: bool) -> str:
    must = "ja" if required else _default(form)
    return f"| `{key}` | {describe(part, key)} | {_filled_in(form)} | {must} |"


_PATTERNS = (
    (authored.Id, "korte naam"),
    (authored.FactPath, "rol.feit"),
    (authored.GedragId, "gedragscode"),
    (authored.Whole, "heel getal"),
    (authored.Amount, "bedrag"),
    (authored.Number, "getal met komma"),
    (authored.Duration, "duur"),
    (authored.Clock, "tijdstip"),
    (authored.WarningCode, "code"),
)


def _pattern_names() -> dict[str, str]:
    from pydantic import TypeAdapter

    return {TypeAdapter(kind).json_schema()["pattern"]: name for kind, name in _PATTERNS}


_NAMES = _pattern_names()


def _filled_in(form: Form) -> str:
    if "$ref" in form:
        name = name_of(form["$ref"].rsplit("/", 1)[1])
        return f"[{name}](#{name})"
    if "discriminator" in form:
        return listed(_filled_in({"$ref": ref}) for ref in form["discriminator"]["mapping"].values())
    if "anyOf" in form:
        return _one_of([option for option in form["anyOf"] if option.get("type") != "null"])
    if "enum" in form or "const" in form:
        return listed(f"`{word}`" for word in form.get("enum", [form.get("const")]))
    if form.get("type") == "array":
        return f"lijst: {_filled_in(form['items'])}"
    if form.get("type") == "object":
        return _free(form)
    if form.get("format") == "date":
        return "datum"
    return _NAMES.get(form.get("pattern", ""), "tekst" if kind_of(form) == "tekst" else "tarief")


def _one_of(options: list[Form]) -> str:
    if len(options) == 2 and options[1].get("type") == "array":
        return f"{_filled_in(options[0])}, of een lijst"
    return listed(_filled_in(option) for option in options)


_KEY_NAMES = {"naam": "korte naam", "feit": "rol.feit", "gedrag": "gedragscode"}


def _free(form: Form) -> str:
    values = next(iter(form.get("patternProperties", {}).values()), None) or form.get("additionalProperties", {})
    return f"per {_KEY_NAMES.get(key_kind(form), 'woord')}: {_filled_in(values)}"


_WRITERS = {"duur": write_duration, "tijdstip": write_clock, "bedrag": write_amount}


def _default(form: Form) -> str:
    value = form.get("default")
    if value is None or value in ([], {}) or isinstance(value, dict):
        return "nee"
    if isinstance(value, bool):
        return f"nee; anders `{'ja' if value else 'nee'}`"
    if isinstance(value, list):
        return f"nee; anders {listed(f'`{item}`' for item in value)}"
    write = _WRITERS.get(_filled_in(resolved(form, str(value))), str)
    return f"nee; anders `{write(value)}`"


# What scenarios can show ------------------------------------------------------------------------------------------


def matrix(covered: Mapping[str, Mapping[str, Mapping[str, Any]]]) -> str:
    """Werkproces × scenario: of how many gedragingen something can be shown, and at how many moments.

    `covered` holds per scenario and per dossier what `aanzet dekking` tells.
    """
    head = f"| Werkproces | {' | '.join(covered)} |\n|---|{'---|' * len(covered)}"
    tables = (f"**{dossier(home).title}**\n\n{head}\n{_processes(home, covered)}\n" for home in DOSSIERS)
    return "\n".join(tables)


def _processes(home: str, covered: Mapping[str, Mapping[str, Mapping[str, Any]]]) -> str:
    return "\n".join(
        f"| {part.code} {part.title} | {' | '.join(_cell(part, found[home]) for found in covered.values())} |"
        for part in dossier(home).werkprocessen
    )


def _cell(part: Any, found: Mapping[str, Any]) -> str:
    own = [found["per_gedrag"][gedrag.id] for gedrag in part.behaviours]
    seen, moments = sum(bool(one["momenten"]) for one in own), sum(one["momenten"] for one in own)
    return f"{seen} van {len(own)} ({moments})" if seen else ""
