"""Reasons as sentences: every key the rules use has one, whatever values come with it."""

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

import game.core
from game.core.evidence import Reason
from game.words.redenen import is_known, sentence

CORE = Path(game.core.__file__).parent


def reason_keys(source: str) -> Iterator[str]:
    """The key of every `Reason(…)` in a source, also where it is chosen between several; '?' when it is computed."""
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == "Reason" and node.args:
            yield from _texts(node.args[0])


def _texts(node: ast.expr) -> Iterator[str]:
    match node:
        case ast.Constant(value=str() as key):
            yield key
        case ast.IfExp(body=body, orelse=orelse):
            yield from (*_texts(body), *_texts(orelse))
        case ast.JoinedStr(values=[ast.Constant(value=str() as start), *_]):
            yield f"{start}…"
        case _:
            yield "?"


USED = sorted({key for file in CORE.rglob("*.py") for key in reason_keys(file.read_text(encoding="utf-8"))})
WRITTEN_OUT = [key for key in USED if key[-1] not in "…?"]


@pytest.mark.parametrize("key", WRITTEN_OUT)
def test_every_reason_of_the_rules_has_a_sentence(key: str) -> None:
    assert is_known(key)


def built_up(source: str) -> Iterator[str]:
    """The ends of keys that a calculation puts together: what it yields, names or returns as the kind of a mistake."""
    for node in ast.walk(ast.parse(source)):
        match node:
            case ast.Yield(value=ast.Tuple(elts=[first, _, _])) | ast.Return(value=ast.expr() as first):
                yield from _texts(first)
            case ast.Call(func=ast.Name(id="Mistake"), args=[first, *_]):
                yield from _texts(first)
            case ast.Call(func=ast.Name(id="_reason"), args=[_, _, kind, *_]):
                yield from _texts(kind)
            case ast.Assign(targets=[ast.Name(id="kind")], value=value):
                yield from _texts(value)


KINDS = sorted(
    {
        kind
        for name in ("slips", "mistakes", "judging")
        for kind in built_up((CORE / "tasks" / f"calculation_{name}.py").read_text(encoding="utf-8"))
        if kind not in ("", "?")
    }
)


@pytest.mark.parametrize("kind", KINDS)
def test_every_mistake_in_a_calculation_has_a_sentence(kind: str) -> None:
    assert is_known(f"calculatie-{kind}") or is_known(f"calculatie-keuze-{kind}")


def test_the_mistakes_of_a_calculation_are_found() -> None:
    assert {"minteken", "te-grof", "vergeten", "binnen-grenzen", "leeg", "fout", "marge-voor-opslag"} <= set(KINDS)


PASSED_ON = sorted(
    {
        node.value
        for file in CORE.rglob("*.py")
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8")))
        if isinstance(node, ast.Constant) and isinstance(node.value, str)
        if re.fullmatch(r"(selectie|kaart|calculatie|gesprek)(-[a-z]+)+", node.value)
    }
)


@pytest.mark.parametrize("key", PASSED_ON)
def test_a_key_that_reaches_its_reason_through_a_variable_has_a_sentence_too(key: str) -> None:
    assert is_known(key)


def test_the_reasons_of_the_core_are_found() -> None:
    assert {"gemist", "valkuil-vermeden", "kaart-goed", "leeg-gelaten"} <= set(USED)
    assert list(reason_keys('Reason("a" if x else f"b-{y}"); Reason(key)')) == ["a", "b-…", "?"]


@pytest.mark.parametrize("key", [*WRITTEN_OUT, "bestaat-niet"])
def test_a_sentence_reads_well_without_any_values(key: str) -> None:
    text = sentence(Reason(key))
    assert text
    assert not set("{}") & set(text)
    assert text == " ".join(text.split())


def test_values_are_told_and_braces_in_them_are_left_alone() -> None:
    told = (("label", "Ervaring"), ("waarde", "{drie} jaar"), ("goed", "vijf jaar"), ("uitleg", "Vraag het na."))
    assert sentence(Reason("kaart-fout", told)) == (
        "Bij “Ervaring” schreef je: {drie} jaar. Dat klopt niet. Goed is: vijf jaar. Vraag het na."
    )


def test_a_right_value_that_is_not_there_is_not_promised() -> None:
    assert "Goed is" not in sentence(Reason("kaart-fout", (("label", "Ervaring"), ("waarde", "x"))))
    assert ":" not in sentence(Reason("kaart-leeg", (("label", "Ervaring"),)))


def test_the_authors_own_explanation_stays_as_it_is() -> None:
    assert sentence("Met  een {open} vraag.") == "Met  een {open} vraag."
