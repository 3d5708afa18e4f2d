"""Two hundred slips of the hand, and noise: always problems, never a crash, and the slip is told first."""

import os
import random
from pathlib import Path

import pytest

from game.content.load import load
from tests.content.day import write
from tests.content.mutations import mutant

EXAMPLES = Path(__file__).parents[2] / "scenarios" / "voorbeelden"
TEXTS = [(EXAMPLES / name / "scenario.yaml").read_text(encoding="utf-8") for name in ("gesprek", "kaart")]
MANY = 10 if os.environ.get("AANZET_VEEL") else 1
SLIPS = 200 * MANY
MUST_BE_FIRST = 97
"""Percent of the slips that make a file wrong, and are told by one of the first two messages. Reached: 99."""


@pytest.mark.slow
def test_a_slip_is_told_by_one_of_the_first_two_messages(tmp_path: Path) -> None:
    told = missed = 0
    for seed in range(SLIPS):
        slip = mutant(TEXTS[seed % len(TEXTS)], seed)
        problems = load(write(tmp_path, slip.text)).problems
        if any(problem.line in slip.lines for problem in problems[:2]):
            told += 1
        elif problems:
            missed += 1
    assert told + missed > SLIPS * 9 // 10, "most slips make a file wrong"
    assert 100 * told >= MUST_BE_FIRST * (told + missed)


@pytest.mark.slow
def test_noise_never_crashes_the_reader(tmp_path: Path) -> None:
    for seed in range(SLIPS):
        noisy = _noisy(TEXTS[seed % len(TEXTS)].encode(), random.Random(seed))
        for problem in load(write(tmp_path, noisy)).problems:
            assert problem.message
            assert 1 <= problem.line <= noisy.count(b"\n") + noisy.count(b"\r") + 1


def _noisy(data: bytes, chance: random.Random) -> bytes:
    """The file with a few pieces cut out, put in or changed; sometimes it just stops."""
    for _ in range(chance.choice([1, 1, 3, 8])):
        place = chance.randrange(len(data))
        match chance.randrange(4):
            case 0:
                data = data[:place] + chance.choice(SIGNS) + data[place:]
            case 1:
                data = data[:place] + data[place + chance.randrange(1, 60) :]
            case 2:
                data = data[:place] + bytes([chance.randrange(256)]) + data[place + 1 :]
            case _ if chance.randrange(4) == 0:
                data = data[: max(place, 20)]
    return data


SIGNS = (
    b":",
    b"- ",
    b"#",
    b'"',
    b"'",
    b"[",
    b"{",
    b"&a ",
    b"*a",
    b"!!x ",
    b"|",
    b">",
    b"\t",
    b"\n",
    b"  ",
    b"<",
    b"---\n",
)
