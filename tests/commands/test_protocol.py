"""Any program can play: a line of JSON out, a line in; and a bad line changes nothing."""

import io
import json
import subprocess
import sys
from collections.abc import Iterator
from random import Random
from typing import Any

import pytest
from worlds import card, quiet_day, talk, world
from worlds import day as scenario

from game.commands.protocol import LONGEST_LINE, BadLine, action_of, converse, step
from game.core.tasks.record import Enter
from game.errors import GameError
from game.referee import NoJournal, Referee

TYPED = {"bedrag": "16,50", "percentage": 8, "kommagetal": "1,67", "getal": 3, "datum": "2026-11-02", "tijd": "8:30"}
END = ("naar-huis", "breek-af", "bewaar", "lever-in", "dien-in")


def referee() -> Referee:
    return Referee(quiet_day(), NoJournal())


def to_the_card(day: Referee) -> Referee:
    """The same day, with the card open: a task with things to choose and something to type."""
    for line in ("begin:kennismaking", "breek-af", "begin:kandidaatkaart"):
        day.do(action_of(day.session, json.dumps({"keuze": line})))
    return day


def answers(lines: list[Any], day: Referee | None = None) -> list[dict[str, Any]]:
    """What is said to these lines, after which the input stops."""
    text = "".join(line if isinstance(line, str) else json.dumps(line) + "\n" for line in lines)
    target = io.StringIO()
    with pytest.raises(GameError, match="stopte"):
        converse(day or referee(), io.StringIO(text), target)
    return [json.loads(line) for line in target.getvalue().splitlines()]


def test_a_step_tells_what_there_is_to_see_and_to_choose() -> None:
    (first,) = answers([])
    assert list(first) == ["opdracht", "beeld", "keuzes", "velden", "verhaal", "klaar"]
    assert (first["opdracht"], first["klaar"]) == ("bureau", False)
    assert {"id": "begin:kennismaking", "groep": "Programma", "tekst": "Kennismaken met Samira"} in first["keuzes"]
    assert "options" not in first["beeld"]


def test_a_choice_brings_the_next_step() -> None:
    after = answers([{"keuze": "begin:kennismaking"}])[-1]
    assert after["opdracht"] == "kennismaking"
    assert after["verhaal"]["briefing"] == "Om negen uur komt Samira van Dam."


def test_a_field_takes_text_and_numbers() -> None:
    day = to_the_card(referee())
    after = answers([{"veld": "uurloon", "waarde": "16,50"}, {"veld": "uurloon", "waarde": 17.25}], day)
    shown = [row["value"] for step in after for row in step["beeld"]["rows"] if row["id"] == "uurloon"]
    assert shown == ["", "16,50", "17,25"]
    assert {"id": "uurloon", "vorm": "bedrag", "eenheid": "per uur"} in after[-1]["velden"]


BAD_LINES = [
    "hallo\n",
    "\n",
    '{"keuze": \n',
    "[]\n",
    "null\n",
    '"naar-huis"\n',
    {},
    {"keuze": "naar-buiten"},
    {"keuze": ["naar-huis"]},
    {"keuze": None},
    {"keuze": "naar-huis", "veld": "uurloon"},
    {"keuze": "x" * 5000},
    {"veld": "onbekend", "waarde": "1"},
    {"veld": "uurloon"},
    {"veld": "uurloon", "waarde": "veel"},
    {"veld": "uurloon", "waarde": None},
    {"veld": "uurloon", "waarde": True},
    {"veld": "uurloon", "waarde": ["16,50"]},
    {"veld": "uurloon", "waarde": "x" * 50_000},
    '{"veld": "uurloon", "waarde": NaN}\n',
    '{"veld": "uurloon", "waarde": "\\ud800"}\n',
    "[" * 90_000 + "\n",
    '{"keuze":' * 10_000 + "\n",
    '{"keuze": ' + "9" * 9000 + "}\n",
    " " * LONGEST_LINE + '{"keuze": "bewaar"}\n',
    "x" * (3 * LONGEST_LINE) + '{"keuze": "bewaar"}\n',
    "\x00\n",
]


@pytest.mark.parametrize("line", BAD_LINES, ids=[str(line)[:30].strip() for line in BAD_LINES])
def test_a_bad_line_is_answered_once_and_changes_nothing(line: Any) -> None:
    day = to_the_card(referee())
    before = day.session
    first, *others = answers([line], day)
    assert [list(other) for other in others] == [["fout"]]
    assert len(others[0]["fout"]) < 200
    assert day.session == before
    assert first["opdracht"] == "kandidaatkaart"


@pytest.mark.parametrize("value", ['"\\ud800"', "true", "null", '["a"]', '{"a": 1}'])
def test_a_free_text_takes_text_and_nothing_else(value: str) -> None:
    free = card(velden=[{"veld": "indruk", "label": "Indruk", "vorm": "tekst"}])
    day = to_the_card(Referee(world(scenario(talk(), free)), NoJournal()))
    with pytest.raises(BadLine):
        action_of(day.session, f'{{"veld": "indruk", "waarde": {value}}}')
    assert action_of(day.session, '{"veld": "indruk", "waarde": "rustig 😀"}') == Enter("indruk", "rustig 😀")


def test_after_a_bad_line_the_day_goes_on() -> None:
    bad, good = answers(["geen json\n", {"keuze": "begin:kennismaking"}])[1:]
    assert "fout" in bad
    assert good["opdracht"] == "kennismaking"


def test_every_choice_of_a_step_is_understood() -> None:
    day = to_the_card(referee())
    offered = step(day.session)["keuzes"]
    assert len({choice["id"] for choice in offered}) == len(offered)
    for choice in offered:
        assert action_of(day.session, json.dumps({"keuze": choice["id"]})) is not None


def test_a_choice_of_another_task_is_none_here() -> None:
    with pytest.raises(BadLine):
        action_of(referee().session, '{"keuze": "bewaar"}')


def line_for(step: dict[str, Any], chance: Random) -> dict[str, Any]:
    """A random entry, which leaves only when it must."""
    lines: list[dict[str, Any]] = [{"keuze": choice["id"]} for choice in step["keuzes"]]
    stay = [line for line in lines if line["keuze"] not in END]
    stay += [{"veld": field["id"], "waarde": TYPED.get(field["vorm"], "tekst")} for field in step["velden"]]
    return chance.choice(stay if stay and chance.random() < 0.97 else lines)


def played(command: list[str]) -> Iterator[dict[str, Any]]:
    """Every line of a day that another process plays with us."""
    chance = Random(5)
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, encoding="utf-8") as game:
        assert game.stdin
        assert game.stdout
        while line := game.stdout.readline():
            told = json.loads(line)
            yield told
            if not told.get("klaar", True):
                game.stdin.write(json.dumps(line_for(told, chance)) + "\n")
                game.stdin.flush()
    assert game.returncode == 0


def test_a_whole_day_is_played_by_another_process() -> None:
    *steps, scores = played([sys.executable, "-m", "game", "protocol", "gesprek", "--zaad", "7"])
    assert [step["klaar"] for step in steps] == [False] * (len(steps) - 1) + [True]
    assert list(scores) == ["scenario", "zaad", "speler", "handelingen", "oefenscore", "werkprocessen"]
    assert (scores["scenario"], scores["zaad"], scores["handelingen"]) == ("gesprek", 7, len(steps) - 1)
    assert all(set(found) == {"niveau", "procent", "momenten"} for found in scores["werkprocessen"].values())


def test_input_that_stops_early_is_told() -> None:
    command = [sys.executable, "-m", "game", "protocol", "gesprek"]
    done = subprocess.run(command, input="", capture_output=True, encoding="utf-8", check=False)
    assert done.returncode == 1
    assert done.stderr == "De invoer stopte voordat de werkdag voorbij was.\n"
