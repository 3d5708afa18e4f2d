"""A thousand slips of the hand, and noise: always a message with a line, never a crash, and the slip is told first.

AANZET_VEEL=1 tries ten thousand of each, over the cores, and also looks at the clock.
"""

import os
import tempfile
import time
from collections import Counter
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from functools import cache
from multiprocessing import get_context
from pathlib import Path

import pytest

from game.content.load import load
from tests.content.day import write
from tests.content.mutations import BOMBS, Mutant, mutant, noisy

SCENARIOS = Path(__file__).parents[2] / "scenarios"
SMALL = tuple(
    f"voorbeelden/{name}"
    for name in ("gesprek", "kaart", "selectie", "calculatie", "tekst", "postvak", "onderzoek", "werkplek")
)
DAYS = ("telefoon-uit-de-zorg", "drukte-bij-het-distributiecentrum")
MUCH = bool(os.environ.get("AANZET_VEEL"))
TRIES = 10_000 if MUCH else 1_000
MUST_BE_FIRST = 97
"""Percent of the slips that make a file wrong, and are told by one of the first two messages. Reached: 99."""
LONGEST = 2.0
"""Seconds of work a file may take, however bad it is."""


@dataclass(frozen=True, slots=True)
class Tried:
    """`said`: the slip was told by one of the first two messages; `wrong`: a message that cannot stand there."""

    what: str
    problems: int
    said: bool
    wrong: str
    seconds: float


@pytest.mark.slow
def test_a_slip_is_told_by_one_of_the_first_two_messages() -> None:
    tried = _tried(_slip)
    told = [one for one in tried if one.problems]
    missed = [one.what for one in told if not one.said]
    assert len(told) > TRIES * 9 // 10, "most slips make a file wrong"
    assert 100 * (len(told) - len(missed)) >= MUST_BE_FIRST * len(told), Counter(missed)


@pytest.mark.slow
def test_every_slip_gets_messages_with_a_line_of_the_file_and_in_time() -> None:
    _all_are_well(_tried(_slip))


@pytest.mark.slow
def test_noise_gets_messages_with_a_line_of_the_file_and_in_time() -> None:
    _all_are_well(_tried(_noise))


@pytest.mark.parametrize("typed", ["  - ronde matching", "  - ronde:matching", "   - ronde: matching"])
def test_a_slip_where_a_list_begins_under_much_deeper_lines_is_told_there(typed: str, tmp_path: Path) -> None:
    lines = (SCENARIOS / "voorbeelden" / "selectie" / "scenario.yaml").read_text(encoding="utf-8").split("\n")
    place = lines.index("  - ronde: matching")
    lines[place] = typed
    assert load(write(tmp_path, "\n".join(lines))).problems[0].line == place + 1


@pytest.mark.parametrize("bomb", BOMBS, ids=lambda bomb: repr(bomb[:12]))
def test_a_bomb_gets_a_message_with_a_line(bomb: bytes, tmp_path: Path) -> None:
    done = _read(write(tmp_path, bomb), "", bomb, ())
    assert done.problems
    assert done.wrong == ""


def _all_are_well(tried: Iterable[Tried]) -> None:
    for one in tried:
        assert one.wrong == "", one.what
        assert not MUCH or one.seconds < LONGEST, one.what


# Trying -----------------------------------------------------------------------------------------------------------


@cache
def _tried(kind: Callable[[int], Tried]) -> tuple[Tried, ...]:
    if not MUCH:
        return tuple(map(kind, range(TRIES)))
    with get_context("spawn").Pool() as pool:
        return tuple(pool.map(kind, range(TRIES), chunksize=50))


def _slip(seed: int) -> Tried:
    made: Mutant = mutant(_text(seed), seed)
    return _tried_file(f"{made.slip} met zaad {seed}", made.data, made.lines)


def _noise(seed: int) -> Tried:
    data = noisy(_text(seed).encode(), seed)
    return _tried_file(f"ruis met zaad {seed}", data, ())


def _text(seed: int) -> str:
    """The small ones in turn, and now and then a whole day."""
    turn = seed // 20 % 4
    name = SMALL[seed % len(SMALL)] if seed % 20 else DAYS[turn % 2]
    return (SCENARIOS / name / "scenario.yaml").read_text(encoding="utf-8")


def _tried_file(what: str, data: bytes, lines: tuple[int, ...]) -> Tried:
    with tempfile.TemporaryDirectory() as folder:
        return _read(write(Path(folder), data), what, data, lines)


def _read(file: Path, what: str, data: bytes, lines: tuple[int, ...]) -> Tried:
    begun = time.process_time()
    problems = load(file).problems
    seconds = time.process_time() - begun
    last = data.count(b"\n") + data.count(b"\r") + 1
    wrong = next((str(found) for found in problems if not (found.message and 1 <= found.line <= last)), "")
    return Tried(what, len(problems), any(found.line in lines for found in problems[:2]), wrong, seconds)
