"""The schema an editor uses: fresh, strict, in Dutch, and of one mind with the reader."""

import json
import re
from pathlib import Path
from typing import Any

import pytest
import yaml

from game.content.listing import list_scenarios
from game.content.schema import schema, write
from game.dossiers import DOSSIERS, dossier
from tests.content.day import DAY, edited
from tests.content.schema_check import hovered, underlined

SCENARIOS = Path(__file__).parents[2] / "scenarios"
COMMITTED = SCENARIOS / "scenario.schema.json"
SCHEMA = schema()


class Modern(yaml.SafeLoader):
    """Reads as editors do (YAML 1.2): only whole numbers, true and false are no text."""


Modern.yaml_implicit_resolvers = {}
Modern.add_implicit_resolver("tag:yaml.org,2002:int", re.compile(r"^[-+]?\d+$"), list("-+0123456789"))
Modern.add_implicit_resolver("tag:yaml.org,2002:bool", re.compile(r"^(?:true|false)$"), list("tf"))


def in_an_editor(text: str) -> list[str]:
    return list(underlined(yaml.load(text, Loader=Modern), SCHEMA, SCHEMA))


def test_the_committed_schema_is_fresh() -> None:
    """When it is not: python -m game.content.schema"""
    assert COMMITTED.read_text(encoding="utf-8") == write()


@pytest.mark.parametrize("path", [path for _, path in list_scenarios(SCENARIOS)], ids=lambda path: path.name)
def test_an_editor_underlines_nothing_in_a_good_scenario(path: Path) -> None:
    file = path / "scenario.yaml" if path.is_dir() else path
    assert in_an_editor(file.read_text(encoding="utf-8")) == []


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("zeg: Tot ziens.", "zegg: Tot ziens."),
        ("niveau: start", "niveau: strat"),
        ("werkvorm: kaart", "werkvorm: kaat"),
        ("        opdracht: kaart\n", ""),
        ("aantal: 8", "aantal: acht"),
        ("voorbeeld: ja", "voorbeeld: misschien"),
        ("P2-K1-W1.4: sterk", "P2-K1-W1: sterk"),
        ("P2-K1-W1.4: sterk", "P2-K1-W1.4: strek"),
        ("toont: P2-K1-W1.6", "toont: netjes"),
        ("  samira:\n", "  Samira Jansen:\n"),
        ("gehoord: samira.rijbewijs", "gehoord: rijbewijs"),
        ("zeg: Tot ziens.", "zeg:\n              - Tot ziens."),
    ],
)
def test_an_editor_underlines_what_the_reader_refuses(old: str, new: str) -> None:
    assert in_an_editor(DAY) == []
    assert in_an_editor(edited(old, new)[0])


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("onthult: ervaring", "onthult: [ervaring, rijbewijs]"),
        ("zeg: Tot ziens.", "zeg: 12"),
        ("voor: vrijdag 16.00 uur", "voor: 16:00"),
        ("aantal: 8", "aantal: 8\n    uurloon: 16,50\n    uren:\n      - 24\n      - 32"),
        ("peildatum: 2026-11-02", "peildatum: 2026-11-02\nduur: 1 uur 15 min\nbegin: 8:30"),
        ("P2-K1-W1.4: sterk", "intercedent/B1-K2-W4.1: sterk"),
    ],
)
def test_an_editor_accepts_what_the_reader_accepts(old: str, new: str) -> None:
    assert in_an_editor(edited(old, new)[0]) == []


EVERY_GEDRAG = [(home, gedrag.id, gedrag.text) for home in DOSSIERS for gedrag in dossier(home).behaviours]


def test_hovering_over_a_scored_move_tells_the_official_text_of_the_gedrag() -> None:
    keys = SCHEMA["definitions"]["zet"]["properties"]["gedrag"]
    forms = SCHEMA["definitions"][keys["allOf"][0]["$ref"].rsplit("/", 1)[1]]["properties"]
    for home, code, text in EVERY_GEDRAG:
        assert f"{home}: {text}" in next(hovered("sterk", forms[code], SCHEMA)).split("\n")
        assert next(hovered("sterk", forms[f"{home}/{code}"], SCHEMA)) == f"{home}: {text}"


def test_hovering_over_what_a_field_shows_tells_the_official_text_of_the_gedrag() -> None:
    form = SCHEMA["definitions"]["veld"]["properties"]["toont"]
    for home, code, text in EVERY_GEDRAG:
        assert f"{home}: {text}" in next(hovered(code, form, SCHEMA)).split("\n")
        assert next(hovered(f"{home}/{code}", form, SCHEMA)) == f"{home}: {text}"


def _parts(form: Any) -> Any:
    if isinstance(form, dict):
        yield form
    for below in form.values() if isinstance(form, dict) else form if isinstance(form, list) else ():
        yield from _parts(below)


def test_every_key_is_explained() -> None:
    for part in _parts(SCHEMA):
        for key, form in part.get("properties", {}).items():
            if "const" not in form:
                assert form.get("description"), key


def test_every_group_of_keys_is_closed() -> None:
    open_parts = [
        part for part in _parts(SCHEMA) if part.get("type") == "object" and "additionalProperties" not in part
    ]
    assert all("werkvorm" in part["properties"] for part in open_parts), "only a task waits for its werkvorm"


def test_content_never_names_code() -> None:
    text = json.dumps(SCHEMA)
    assert not re.search(r"Spec\b|__|\bgame\.", text)
