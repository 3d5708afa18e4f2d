"""Other readings: over several days, against the other dossier, with a teacher's corrections."""

from typing import Any

import pytest

from game.core.reading import Correction, Day, Reading, corrected, pooled, read_against
from game.core.scenario import Cesuur
from game.core.score import counted, score, summary
from game.core.session import Finding
from game.dossiers import counterparts, dossier
from tests.core.found import GEDRAG, found, many

CUT = Cesuur()


# Over several days ------------------------------------------------------------------------------------------------


def pool(*days: Day) -> Any:
    return summary(pooled(days, "consulent", CUT))["werkprocessen"]


def test_days_of_several_scenarios_make_evidence_together() -> None:
    one, two = Day("een", "consulent", many("ssss")), Day("twee", "consulent", many("ssss"))
    assert pool(one)["P2-K1-W1"]["niveau"] is None
    assert pool(one, two)["P2-K1-W1"] == {"niveau": "G", "procent": 100, "momenten": 8}


def test_of_one_scenario_the_latest_finished_day_counts() -> None:
    days = (Day("een", "consulent", many("zzzz")), Day("een", "consulent", many("ssss")))
    assert summary(pooled(days, "consulent", CUT)) == {
        "oefenscore": 100,
        "werkprocessen": {"P2-K1-W1": {"niveau": None, "procent": 100, "momenten": 4}},
    }


def test_tasks_of_the_same_name_in_two_scenarios_are_two_tasks() -> None:
    days = [Day(name, "consulent", many("ss", tasks=1)) for name in ("een", "twee")]
    assert pooled(days, "consulent", CUT).werkprocessen[0].behaviours[0].level == "G"


def test_days_written_in_either_dossier_can_be_pooled() -> None:
    days = (Day("een", "consulent", many("ss")), Day("twee", "intercedent", many("s", gedrag="B1-K2-W4.1")))
    assert list(pool(*days)) == ["P2-K1-W1", "intercedent/B1-K2-W4"]


def test_a_critical_mistake_holds_until_its_scenario_is_played_again() -> None:
    wrong = Day("een", "consulent", (found("zwak", kans="x", critical=True),))
    well = Day("twee", "consulent", many("s" * 12))
    mended = Day("een", "consulent", (found("sterk", kans="x", critical=True),))
    assert pool(wrong, well)["P2-K1-W1"]["niveau"] == "O"
    assert pool(wrong, well, mended)["P2-K1-W1"]["niveau"] == "G"


# Against the other dossier ----------------------------------------------------------------------------------------


def read(*findings: Finding, other: str = "intercedent") -> Reading:
    return read_against(counted(findings, "consulent"), other, CUT)


def told(reading: Reading) -> dict[str, tuple[int, int, int]]:
    return {w.werkproces.code: (w.points, w.possible, w.moments) for w in reading.werkprocessen}


def spread() -> tuple[str, tuple[str, ...]]:
    """A gedrag with two counterparts in one werkproces of the other dossier."""
    for gedrag in dossier("consulent").behaviours:
        across = counterparts(f"consulent/{gedrag.id}", "intercedent")
        if len(across) == 2 and across[0].rpartition(".")[0] == across[1].rpartition(".")[0]:
            return gedrag.id, across
    raise LookupError


def shared() -> tuple[str, str]:
    """Two gedragingen with the same single counterpart."""
    seen: dict[tuple[str, ...], str] = {}
    for gedrag in dossier("consulent").behaviours:
        across = counterparts(f"consulent/{gedrag.id}", "intercedent")
        if len(across) == 1 and across in seen:
            return seen[across], gedrag.id
        seen[across] = gedrag.id
    raise LookupError


def test_a_kans_counts_for_each_counterpart_and_once_in_their_werkproces() -> None:
    own, across = spread()
    reading = read(found("sterk", gedrag=own))
    (werkproces,) = reading.werkprocessen
    assert (werkproces.points, werkproces.possible, werkproces.moments) == (2, 2, 1)
    assert [f"intercedent/{g.gedrag.id}" for g in werkproces.behaviours] == list(across)


def test_gedragingen_of_one_kans_that_meet_are_one_kans_and_the_lowest_counts() -> None:
    a, b = shared()
    at_one_place = read(found("sterk", gedrag=a), found("neutraal", gedrag=b))
    assert list(told(at_one_place).values()) == [(1, 2, 1)]
    apart = read(found("sterk", gedrag=a), found("neutraal", gedrag=b, kans="elders"))
    assert list(told(apart).values()) == [(3, 4, 2)]


def test_what_has_no_counterpart_is_listed_once() -> None:
    lone = next(g.id for g in dossier("consulent").behaviours if not counterparts(f"consulent/{g.id}", "intercedent"))
    reading = read(found("sterk", gedrag=lone), found("zwak", gedrag=lone, kans="elders"))
    assert (reading.werkprocessen, reading.without) == ((), (f"consulent/{lone}",))


def test_what_is_tagged_with_the_other_dossier_counts_there_directly() -> None:
    assert told(read(found("neutraal", gedrag="intercedent/B1-K2-W4.1"))) == {"B1-K2-W4": (1, 2, 1)}


def test_read_against_its_own_dossier_a_day_scores_as_it_did() -> None:
    played = (*many("sszn"), found("zwak", gedrag="P2-K2-W3.1", critical=True), found("sterk", kans="v", worth=1))
    own = score(counted(played, "consulent"), "consulent", CUT).werkprocessen
    assert read(*played, other="consulent").werkprocessen == own


# With corrections -------------------------------------------------------------------------------------------------


def correction(kans: str, rating: str, **more: Any) -> Correction:
    plain = {"session": 1, "task": "gesprek", "kans": f"{kans}/{GEDRAG}", "rating": rating, "name": "Docent"}
    return Correction(**{**plain, "reason": "Ik hoorde het wel.", "moment": "2026-11-03T10:00", **more})


def points(*findings: Finding) -> int:
    return score(counted(findings, "consulent"), "consulent", CUT).points


@pytest.mark.parametrize(
    ("corrections", "total"),
    [
        ((), 0),
        ((correction("k", "sterk"),), 2),
        ((correction("k", "sterk"), correction("k", "neutraal")), 1),
        ((correction("k", "sterk", session=2),), 0),
        ((correction("k", "sterk", task="ander"),), 0),
        ((correction("bestaat-niet", "sterk"),), 0),
    ],
)
def test_a_correction_names_one_kans_of_one_day_and_the_last_holds(
    corrections: tuple[Correction, ...], total: int
) -> None:
    played = (found("zwak"),)
    assert points(*corrected(played, 1, corrections)) == total
    assert points(*played) == 0, "the computed score stays"


def test_a_missed_kans_in_a_group_can_be_corrected() -> None:
    played = (found("gemist", kans="a", group="g"), found("gemist", kans="k", group="g"))
    assert points(*corrected(played, 1, (correction("k", "sterk"),))) == 2


def test_a_correction_comes_with_its_own_reason() -> None:
    (finding,) = corrected((found("zwak"),), 1, (correction("k", "sterk"),))
    assert (finding.evidence.rating, finding.evidence.reason) == ("sterk", "Ik hoorde het wel.")
