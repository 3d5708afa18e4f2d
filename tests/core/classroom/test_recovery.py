"""What was planted is found again: the skill of who played, and the kans that was spoiled; sound ones are left alone.

AANZET_VEEL=1 plays the two hundred trials in full, over the cores.
"""

import os
from collections import Counter
from statistics import median

import pytest

from tests.core.classroom.planted import KANSEN
from tests.core.classroom.trials import FAULTS, RIGHT_NAMES, Trial, class_result, trials

MUCH = bool(os.environ.get("AANZET_VEEL"))
TRIALS, PLAYERS = (200, 200) if MUCH else (2, 60)


@pytest.fixture(scope="module")
def played() -> list[Trial]:
    return trials(range(1, TRIALS + 1), PLAYERS, (os.cpu_count() or 1) if MUCH else 1)


@pytest.mark.parametrize("fault", FAULTS)
def test_a_planted_fault_is_flagged_in_nearly_every_trial(fault: str, played: list[Trial]) -> None:
    flagged = sum(bool(trial.found[fault]) for trial in played)  # type: ignore[index]
    assert flagged >= 0.95 * TRIALS, Counter(trial.found[fault] for trial in played)  # type: ignore[index]


@pytest.mark.parametrize("fault", FAULTS)
def test_a_fault_is_called_by_its_name(fault: str, played: list[Trial]) -> None:
    named = sum(trial.found[fault] == RIGHT_NAMES[fault] for trial in played)  # type: ignore[index]
    assert named >= 0.9 * TRIALS, Counter(trial.found[fault] for trial in played)  # type: ignore[index]


def test_at_most_one_sound_kans_is_flagged_in_a_scenario(played: list[Trial]) -> None:
    assert [trial.false for trial in played if len(trial.false) > 1] == []


def test_skill_is_recovered_from_a_day_though_four_kansen_are_spoiled(played: list[Trial]) -> None:
    assert median(trial.recovered for trial in played) >= 0.9


def test_skill_is_recovered_from_a_sound_day_of_more_than_forty_kansen() -> None:
    assert KANSEN > 40
    result = class_result(seed=7, players=PLAYERS, faults={})
    assert result.flags == ()
    assert result.recovered is not None
    assert result.recovered >= 0.9
    assert result.whole.here > 0.9
