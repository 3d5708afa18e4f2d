"""Setting right: a place that does not fit gets something that does, so that the rest can be checked as well."""

from typing import Any

from game.content.form import Form, Path, inside, kind_of, resolved

STUB = "ontbreekt"
"""What stands where a name or text was missing; checks leave it alone."""
_STUBS = {"naam": STUB, "feit": f"{STUB}.{STUB}", "gedrag": "P2-K1-W1.1", "tekst": STUB}


def put(written: Any, path: Path, value: Any) -> None:
    holder, step = inside(written, path[:-1]), _step(path)
    if isinstance(holder, dict) or (isinstance(holder, list) and step < len(holder)):
        holder[step] = value


def _step(path: Path) -> Any:
    return path[-1]


def drop(written: Any, path: Path) -> None:
    holder = inside(written, path[:-1])
    if isinstance(holder, dict):
        holder.pop(path[-1], None)


def rename(written: Any, path: Path, name: str) -> None:
    holder = inside(written, path[:-1])
    if isinstance(holder, dict) and path[-1] in holder:
        holder.setdefault(name, holder.pop(path[-1]))


def cut(written: Any, path: Path, length: int) -> None:
    del inside(written, path)[length:]


def stub(form: Form) -> Any:
    """Something that fits a form."""
    form = resolved(form, None)
    if "enum" in form or "const" in form:
        return form.get("const", form.get("enum", [""])[0])
    if form.get("type") == "array":
        return [stub(form.get("items", {}))] if form.get("minItems") else []
    if form.get("type") == "object" or "properties" in form:
        return {key: stub(form["properties"][key]) for key in form.get("required", ())}
    return _STUBS.get(kind_of(form)) or ("2026-11-02" if form.get("format") == "date" else "30")
