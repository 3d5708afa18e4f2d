"""The JSON Schema of a scenario, so that an editor knows every key while a teacher types.

`python -m game.content.schema` writes it anew; a test tells when that is due.
"""

import json
from functools import cache
from typing import Any

from game.content.form import Form, key_kind, kind_of, whole
from game.core.authored import GEDRAG_PATTERN
from game.dossiers import DOSSIERS, dossier
from game.words.sleutels import HERE, KEYS, PARTS

DRAFT = "http://json-schema.org/draft-07/schema#"
BEHAVIOUR = "gedrag-code"
RATING = "waardering"
RATINGS = {"sterk": "Precies goed.", "neutraal": "Kan ermee door.", "zwak": "Niet handig, of niet toegestaan."}


def schema() -> Form:
    """The schema as an editor reads it: strict, in Dutch, with every gedrag of both dossiers."""
    parts = {name_of(name): _part(name, form) for name, form in whole()["$defs"].items()}
    top = _part("Scenario", whole())
    own = {BEHAVIOUR: _behaviour_list(), f"{BEHAVIOUR}s": _behaviour_keys(), RATING: _rating()}
    return {"$schema": DRAFT, **top, "definitions": dict(sorted({**parts, **own}.items()))}


def write() -> str:
    return json.dumps(schema(), ensure_ascii=False, indent=1) + "\n"


def name_of(model: str) -> str:
    """What a part is called in the schema: never the name of a class."""
    return PARTS[_of(model)][0]


@cache
def _of(model: str) -> str:
    """The name a model goes by in PARTS: a task by its werkvorm."""
    form = whole() if model == "Scenario" else whole()["$defs"][model]
    tag = form["properties"].get("werkvorm", {}).get("const")
    return str(tag) if tag else "desk.Spec" if "desk" in model else model


def _part(model: str, form: Form) -> Form:
    name, description = PARTS[_of(model)]
    keys = {key: {**_form(asked), "description": describe(name, key)} for key, asked in form["properties"].items()}
    required = {"required": form["required"]} if form.get("required") else {}
    return {
        "title": name,
        "description": description,
        "type": "object",
        "properties": {key: _described(asked) for key, asked in keys.items()},
        **required,
        "additionalProperties": False,
    }


def describe(part: str, key: str) -> str:
    return HERE.get((part, key)) or KEYS[key]


def _described(form: Form) -> Form:
    """Draft 7 reads nothing beside a $ref, so the description takes the reference inside."""
    return {"allOf": [{"$ref": form["$ref"]}], "description": form["description"]} if "$ref" in form else form


_KEPT = ("type", "enum", "const", "pattern", "minLength", "minItems", "maxItems", "format", "items", "anyOf")


def _form(form: Form) -> Form:
    if "$ref" in form:
        return {"$ref": f"#/definitions/{name_of(form['$ref'].rsplit('/', 1)[1])}"}
    if "discriminator" in form:
        return _task(form["discriminator"]["mapping"])
    if kind_of(form) == "gedrag":
        return {"$ref": f"#/definitions/{BEHAVIOUR}"}
    if form.get("type") == "object":
        return _free_keys(form)
    kept: dict[str, Any] = {key: form[key] for key in _KEPT if key in form}
    if "items" in kept:
        kept["items"] = _form(kept["items"])
    if "anyOf" in kept:
        options = [_form(option) for option in kept["anyOf"] if option.get("type") != "null"]
        return options[0] if len(options) == 1 else {**kept, "anyOf": options}
    return kept


def _free_keys(form: Form) -> Form:
    """Keys the author makes up: names of roles, facts, words."""
    if key_kind(form) == "gedrag":
        return {"$ref": f"#/definitions/{BEHAVIOUR}s"}
    if "patternProperties" in form:
        patterns = {pattern: _form(value) for pattern, value in form["patternProperties"].items()}
        return {"type": "object", "patternProperties": patterns, "additionalProperties": False}
    return {"type": "object", "additionalProperties": _form(form["additionalProperties"])}


def _task(mapping: dict[str, str]) -> Form:
    """A task by its werkvorm; written as if-then, because an editor then only talks about the one that is meant."""
    tags = {tag: _form({"$ref": ref}) for tag, ref in mapping.items()}
    return {
        "type": "object",
        "required": ["werkvorm", "opdracht"],
        "properties": {"werkvorm": {"enum": list(tags), "description": KEYS["werkvorm"]}},
        "allOf": [{"if": {"properties": {"werkvorm": {"const": tag}}}, "then": form} for tag, form in tags.items()],
    }


# Behaviours -------------------------------------------------------------------------------------------------------


def _texts() -> dict[str, str]:
    """Every gedrag by its code, bare and with its dossier in front; a bare code that both dossiers have tells both."""
    found: dict[str, list[str]] = {}
    for id in DOSSIERS:
        for gedrag in dossier(id).behaviours:
            for code in (gedrag.id, f"{id}/{gedrag.id}"):
                found.setdefault(code, []).append(f"{id}: {gedrag.text}")
    return {code: "\n".join(texts) for code, texts in sorted(found.items())}


def _behaviour_list() -> Form:
    known = [{"const": code, "description": text} for code, text in _texts().items()]
    return {"description": KEYS["toont"], "anyOf": [*known, {"type": "string", "pattern": f"^{GEDRAG_PATTERN}$"}]}


def _behaviour_keys() -> Form:
    """Each gedrag with its own rating: an editor tells the innermost description, so nothing may lie below the text."""
    return {
        "type": "object",
        "properties": {code: {**_rating(), "description": text} for code, text in _texts().items()},
        "patternProperties": {f"^{GEDRAG_PATTERN}$": {"$ref": f"#/definitions/{RATING}"}},
        "additionalProperties": False,
    }


def _rating() -> Form:
    return {"enum": list(RATINGS), "enumDescriptions": list(RATINGS.values())}


if __name__ == "__main__":
    from pathlib import Path

    Path("scenarios/scenario.schema.json").write_text(write(), encoding="utf-8", newline="\n")
