"""Worksheets for tests: the models of 2026 and 2025, and small sums around them, as an author would write them."""

from functools import cache
from pathlib import Path
from typing import Any

import yaml

from game.core.story import Story
from game.core.tasks import calculation
from game.core.tasks.calculation_flaws import flaws, rate_flaws
from game.core.tasks.calculation_sheet import own
from game.core.world import World
from tests.core import worlds

GEDRAG = "intercedent/B1-K2-W4.1"
TABLES = Path(__file__).parents[3] / "scenarios" / "tarieven"


@cache
def table(year: str) -> dict[str, Any]:
    return yaml.load((TABLES / f"{year}.yaml").read_text(encoding="utf-8"), yaml.BaseLoader)


def given(stap: str, value: str, **more: Any) -> dict[str, Any]:
    return {"stap": stap, "label": stap.replace("-", " ").capitalize(), "gegeven": value, **more}


def typed(stap: str, **more: Any) -> dict[str, Any]:
    label = stap.replace("-", " ").capitalize()
    return {"stap": stap, "label": label, "toont": GEDRAG, "uitleg": f"Uitleg bij {stap}.", **more}


def part(stap: str, percentage: Any, van: Any) -> dict[str, Any]:
    return typed(stap, percentage=percentage, van=van)


PREMIES = ("awf", "aof", "wko", "whk", "zvw", "sfu")


def exact_2026(wage: str = "<orderpicker.uurloon>", **rates: str) -> list[dict[str, Any]]:
    """The exact model of 2026; `rates` replace awf-hoog, aof-laag, vakantiedagen and feestdagen."""
    leave = [rates.get(name, name) for name in ("vakantiedagen", "feestdagen", "kort-verzuim")]
    return [
        given("uurloon", wage),
        part("vakantiedagen-deel", leave[0], "uurloon"),
        part("feestdagen-deel", leave[1], "uurloon"),
        part("kort-verzuim-deel", leave[2], "uurloon"),
        typed("subtotaal", optellen=["uurloon", "vakantiedagen-deel", "feestdagen-deel", "kort-verzuim-deel"]),
        part("vakantiebijslag-deel", "vakantiebijslag", "subtotaal"),
        typed("brutoloonkosten", optellen=["subtotaal", "vakantiebijslag-deel"]),
        typed("verloonde-uren", vorm="kommagetal", opslag=leave, op="1"),
        typed("franchise-deel", vermenigvuldigen=["franchise", "verloonde-uren"]),
        typed("grondslag", aftrekken="franchise-deel", van="brutoloonkosten"),
        part("pensioen-werkgever", "stipp-werkgever", "grondslag"),
        part("pensioen-werknemer", "stipp-werknemer", "grondslag"),
        typed("sv-loon", aftrekken="pensioen-werknemer", van="brutoloonkosten"),
        part("awf", rates.get("awf", "awf-hoog"), "sv-loon"),
        part("aof", rates.get("aof", "aof-laag"), "sv-loon"),
        *(part(f"{name}-deel", name, "sv-loon") for name in PREMIES[2:]),
        part("ziekterisico", "2,00%", "uurloon"),
        *closing(["awf", "aof", *(f"{name}-deel" for name in PREMIES[2:])]),
    ]


def closing(premies: list[str]) -> list[dict[str, Any]]:
    costs = ["brutoloonkosten", "pensioen-werkgever", *premies, "ziekterisico"]
    return [
        typed("kostprijs", optellen=costs),
        typed("kostprijsfactor", vorm="kommagetal", delen="kostprijs", door="uurloon"),
        given("marge", "5,00"),
        typed("tarief", optellen=["kostprijs", "marge"]),
        typed("omrekenfactor", vorm="kommagetal", delen="tarief", door="uurloon"),
        part("btw-deel", "btw", "tarief"),
        typed("incl-btw", optellen=["tarief", "btw-deel"]),
    ]


def exact_2025() -> list[dict[str, Any]]:
    """The exact model of 2025: StiPP Basis, without a part of the employee."""
    sheet = {step["stap"]: step for step in exact_2026("16,00")}
    sheet.pop("pensioen-werknemer")
    sheet["sv-loon"] = typed("sv-loon", optellen="brutoloonkosten")
    return list(sheet.values())


def class_2026() -> list[dict[str, Any]]:
    """The simple model for the classroom: all premies in one, pension as a fixed percentage."""
    return [
        given("uurloon", "16,00"),
        part("vakantiedagen-deel", "vakantiedagen", "uurloon"),
        part("feestdagen-deel", "feestdagen", "uurloon"),
        typed("subtotaal", optellen=["uurloon", "vakantiedagen-deel", "feestdagen-deel"]),
        part("vakantiebijslag-deel", "vakantiebijslag", "subtotaal"),
        typed("brutoloonkosten", optellen=["subtotaal", "vakantiebijslag-deel"]),
        part("premies", ["awf-hoog", "aof-laag", "wko", "whk", "zvw"], "brutoloonkosten"),
        part("pensioen-werkgever", "7,50%", "brutoloonkosten"),
        part("ziekterisico", "2,00%", "uurloon"),
        *closing(["premies"]),
    ]


def spec(steps: list[dict[str, Any]], **more: Any) -> dict[str, Any]:
    about = {"werkvorm": "calculatie", "opdracht": "tarief", "titel": "Het tarief", "tabel": "2026"}
    return {**about, "stappen": steps, **more}


def sheet_world(
    steps: list[dict[str, Any]], *, niveau: str = "start", facts: dict[str, dict[str, str]] | None = None, **more: Any
) -> World:
    tables = {year: table(year) for year in ("2025", "2026")}
    day = worlds.day(spec(steps, **more), niveau=niveau, tarieven=tables, werkplek={})
    return worlds.world(day, **(facts or {}))


def task(steps: list[dict[str, Any]], **more: Any) -> calculation.Task:
    """The task, after the checks an author's text goes through."""
    world = sheet_world(steps, **more)
    written = world.scenario.task("tarief")
    assert flaws(written) == ()
    assert rate_flaws(written, world.scenario.tarieven) == ()
    return calculation.set_up(written, world, Story())


def key(task_: calculation.Task) -> dict[str, str]:
    """The whole sheet as it should be, as plain numbers: '16.00', '0.1576' for 15,76%."""
    return {name: str(value) for name, value in own(task_.steps, {}).items()}
