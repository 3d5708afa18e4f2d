"""The player's own estimate beside the score: honest about what the evidence leaves open."""

import pytest

from game.core.estimate import Beside, Estimate, beside, estimate_of
from game.core.scenario import Cesuur
from game.core.score import WerkprocesScore, score
from game.core.score import counted as count
from tests.core.found import found, many

CUT = Cesuur()


def scored(ratings: str) -> WerkprocesScore:
    return score(count(many(ratings), "consulent"), "consulent", CUT).werkprocessen[0]


@pytest.mark.parametrize(
    ("ratings", "own", "how"),
    [
        ("sssssss", "goed", "onbekend"),
        ("s" * 30, "goed", "gelijk"),
        ("s" * 30, "redelijk", "lager"),
        ("s" * 30, "lastig", "lager"),
        ("z" * 30, "redelijk", "hoger"),
        ("z" * 30, "goed", "hoger"),
        ("z" * 30, "lastig", "gelijk"),
        ("sssszzzz", "redelijk", "past"),
        ("sssszzzz", "lastig", "gelijk"),
    ],
)
def test_an_estimate_lies_above_below_or_within_what_the_evidence_leaves_open(
    ratings: str, own: Estimate, how: Beside
) -> None:
    assert beside(own, scored(ratings), CUT) == how


@pytest.mark.parametrize("own", ["redelijk", "goed"])
def test_who_did_well_but_for_a_critical_moment_is_told_that_and_not_that_little_was_seen(own: Estimate) -> None:
    critical = found("zwak", kans="kritiek", critical=True, event=40)
    one = score(count((*many("s" * 30), critical), "consulent"), "consulent", CUT).werkprocessen[0]
    assert one.level == "O"
    assert beside(own, one, CUT) == "kritiek"
    assert beside("lastig", one, CUT) == "gelijk"


def test_what_is_no_answer_is_none() -> None:
    assert [estimate_of(text) for text in ("goed", "", "heel goed")] == ["goed", None, None]
