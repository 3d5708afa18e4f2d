"""Faults planted in the shipped days are found by a class; AANZET_VEEL=1 plays them in full, over the cores.

A turned key can only be seen by what the author wrote around it, so not every one is found; a kans that is out of reach
always is.
"""

import os

import pytest

from tests.core.classroom.shipped import DRUKTE, TELEFOON, Found, tried

MUCH = bool(os.environ.get("AANZET_VEEL"))
TURNED, ALL = 0.8, 0.9
"""The parts that must be found of the turned keys, and of all planted faults."""
TRIALS = ((DRUKTE, 6, 17), (TELEFOON, 1, 40))
"""Which day, how many of each fault in one trial, and how many trials: some two hundred faults in the first."""


@pytest.mark.slow
@pytest.mark.skipif(not MUCH, reason="duurt uren; vraag het met AANZET_VEEL=1")
@pytest.mark.parametrize(("name", "of_each", "trials"), TRIALS)
def test_faults_planted_in_a_shipped_day_are_found(name: str, of_each: int, trials: int) -> None:
    played = [tried(name, of_each, seed, 200) for seed in range(1, trials + 1)]
    every = [found for trial in played for found in trial.planted]
    turned = [called for _, fault, called in every if fault == "omgekeerd"]
    assert sum(map(bool, turned)) >= TURNED * len(turned)
    assert sum(bool(called) for _, _, called in every) >= ALL * len(every)


@pytest.mark.slow
@pytest.mark.skipif(not MUCH, reason="duurt lang; vraag het met AANZET_VEEL=1")
@pytest.mark.parametrize("name", [DRUKTE, TELEFOON])
@pytest.mark.parametrize("seed", [1, 2, 3])
def test_a_shipped_day_as_it_is_gets_at_most_one_flag(name: str, seed: int) -> None:
    found: Found = tried(name, 0, seed, 200)
    assert len(found.sound) <= 1, found.sound
