"""As much of JSON Schema (draft 7) as our own schema uses: what an editor would underline."""

import re
from collections.abc import Iterator
from typing import Any

TYPES: dict[str, type | tuple[type, ...]] = {
    "object": dict,
    "array": list,
    "string": str,
    "integer": int,
    "number": (int, float),
    "boolean": bool,
}
KNOWN = {
    *("$schema", "$ref", "title", "description", "definitions", "type", "enum", "const", "pattern", "minLength"),
    *("minItems", "maxItems", "format", "items", "anyOf", "allOf", "if", "then", "properties", "patternProperties"),
    *("additionalProperties", "required", "enumDescriptions"),
}


def underlined(value: Any, schema: dict[str, Any], root: dict[str, Any], path: str = "") -> Iterator[str]:
    assert schema.keys() <= KNOWN, schema.keys() - KNOWN
    if "$ref" in schema:
        yield from underlined(value, root["definitions"][schema["$ref"].rsplit("/", 1)[1]], root, path)
    yield from _simple(value, schema, path)
    for part in schema.get("allOf", ()):
        if "if" not in part:
            yield from underlined(value, part, root, path)
        elif not list(underlined(value, part["if"], root, path)):
            yield from underlined(value, part["then"], root, path)
    if "anyOf" in schema and all(list(underlined(value, part, root, path)) for part in schema["anyOf"]):
        yield f"{path}: fits none of the forms"
    if isinstance(value, dict):
        yield from _keys(value, schema, root, path)
    if isinstance(value, list) and "items" in schema:
        for number, item in enumerate(value):
            yield from underlined(item, schema["items"], root, f"{path}/{number}")


def _simple(value: Any, schema: dict[str, Any], path: str) -> Iterator[str]:
    kinds = schema.get("type", [])
    kinds = [kinds] if isinstance(kinds, str) else kinds
    if kinds and not any(isinstance(value, TYPES[kind]) for kind in kinds):
        yield f"{path}: {value!r} is no {kinds}"
    if "enum" in schema and value not in schema["enum"]:
        yield f"{path}: {value!r} is none of {schema['enum']}"
    if "const" in schema and value != schema["const"]:
        yield f"{path}: {value!r} is not {schema['const']!r}"
    if isinstance(value, str) and not re.search(schema.get("pattern", ""), value):
        yield f"{path}: {value!r} is no {schema['pattern']}"
    if isinstance(value, str | list) and len(value) < schema.get("minLength", schema.get("minItems", 0)):
        yield f"{path}: too short"
    if isinstance(value, list) and len(value) > schema.get("maxItems", len(value)):
        yield f"{path}: too long"


def _keys(value: dict[str, Any], schema: dict[str, Any], root: dict[str, Any], path: str) -> Iterator[str]:
    yield from (f"{path}: {key} is missing" for key in schema.get("required", ()) if key not in value)
    patterns = schema.get("patternProperties", {})
    for key, item in value.items():
        fitting = [form for pattern, form in patterns.items() if re.search(pattern, key)]
        if key in schema.get("properties", {}):
            yield from underlined(item, schema["properties"][key], root, f"{path}/{key}")
        elif fitting:
            yield from underlined(item, fitting[0], root, f"{path}/{key}")
        elif isinstance(schema.get("additionalProperties"), dict):
            yield from underlined(item, schema["additionalProperties"], root, f"{path}/{key}")
        elif schema.get("additionalProperties") is False:
            yield f"{path}: {key} is unknown"


def hovered(value: Any, schema: dict[str, Any], root: dict[str, Any]) -> Iterator[str]:
    """What editors tell beside one plain value, the first being what they show: from the innermost form outwards."""
    if "$ref" in schema:
        yield from hovered(value, root["definitions"][schema["$ref"].rsplit("/", 1)[1]], root)
    for part in (*schema.get("allOf", ()), *schema.get("anyOf", ())):
        if not list(underlined(value, part, root)):
            yield from hovered(value, part, root)
    if "description" in schema:
        yield schema["description"]
