"""Scores: the rules of design §8, in words and for every day there can be."""

from dataclasses import replace
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from game.core.evidence import Rating
from game.core.scenario import Cesuur
from game.core.score import (
    DayScore,
    GedragScore,
    WerkprocesScore,
    counted,
    level_at,
    levels_within,
    percent,
    plausible,
    score,
    summary,
)
from game.core.session import Finding
from tests.core.found import GEDRAG, found, many

CUT = Cesuur()
ELSEWHERE = "P2-K2-W3.1"


def day(*findings: Finding, cut: Cesuur = CUT) -> DayScore:
    return score(counted(findings, "consulent"), "consulent", cut)


def first(*findings: Finding, cut: Cesuur = CUT) -> WerkprocesScore:
    return day(*findings, cut=cut).werkprocessen[0]


def gedrag(*findings: Finding) -> GedragScore:
    return first(*findings).behaviours[0]


# What a kans is worth ---------------------------------------------------------------------------------------------


@pytest.mark.parametrize(("rating", "points"), [("sterk", 2), ("neutraal", 1), ("zwak", 0), ("gemist", 0)])
def test_a_kans_is_worth_two_points(rating: Rating, points: int) -> None:
    scored = day(found(rating))
    assert (scored.points, scored.possible) == (points, 2)


@pytest.mark.parametrize(("rating", "points"), [("sterk", 1), ("zwak", 0), ("gemist", 0)])
def test_a_pitfall_is_worth_one_point_for_who_keeps_out_of_it(rating: Rating, points: int) -> None:
    scored = day(found(rating, worth=1))
    assert (scored.points, scored.possible) == (points, 1)


@pytest.mark.parametrize(
    ("points", "possible", "shown"),
    [(0, 7, 0), (7, 7, 100), (1, 3, 33), (2, 3, 67), (1, 8, 13), (1, 200, 1), (1, 201, 0), (109, 200, 55), (0, 0, 0)],
)
def test_a_percentage_is_whole_and_half_goes_up(points: int, possible: int, shown: int) -> None:
    assert percent(points, possible) == shown


def test_a_day_without_kansen_has_no_werkprocessen_and_score_nothing() -> None:
    assert summary(day()) == {"oefenscore": 0, "werkprocessen": {}}


# Groups -----------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("a", "b", "points"),
    [
        (found("sterk", kans="a", group="g"), found("gemist", kans="b", group="g"), 2),
        (found("gemist", kans="a", group="g"), found("neutraal", kans="b", group="g"), 1),
        (found("gemist", kans="a", group="g"), found("gemist", kans="b", group="g"), 0),
        (found("zwak", kans="a", group="g", event=5), found("sterk", kans="b", group="g", event=2), 2),
    ],
)
def test_branches_that_exclude_each_other_count_once(a: Finding, b: Finding, points: int) -> None:
    scored = day(a, b)
    assert (scored.points, scored.possible, scored.moments) == (points, 2, 1)


def test_an_answer_goes_before_a_pitfall_that_was_merely_kept_out_of() -> None:
    scored = day(found("sterk", kans="a", group="g", worth=1), found("zwak", kans="b", group="g"))
    assert (scored.points, scored.possible) == (0, 2)


def test_full_marks_in_one_branch_are_full_marks_for_the_group() -> None:
    rated_well_by_a_teacher = improved(found("zwak", kans="a", group="g", worth=1), 0)
    scored = day(rated_well_by_a_teacher, found("gemist", kans="b", group="g"))
    assert (scored.points, scored.possible) == (2, 2)


def test_nothing_done_in_a_group_is_missed_also_when_one_branch_is_a_pitfall() -> None:
    scored = day(found("sterk", kans="a", group="g", worth=1), found("gemist", kans="b", group="g"))
    assert (scored.points, scored.possible) == (0, 2)


def test_a_group_counts_once_for_each_gedrag_and_in_each_task() -> None:
    own = found("sterk", kans="a", group="g")
    assert day(own, found("sterk", kans="b", group="g", gedrag=ELSEWHERE)).moments == 2
    assert day(own, found("sterk", kans="b", group="g", task="ander")).moments == 2


def test_a_kans_with_the_name_of_a_group_is_not_in_it() -> None:
    assert day(found("sterk", kans="a", group="a"), found("sterk", kans="a")).moments == 2


# Levels -----------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("ratings", "tasks", "level"),
    [("ssss", 2, "G"), ("sss", 2, None), ("ssss", 1, None), ("sszz", 2, "O"), ("sssz", 2, "G"), ("ssnz", 2, "V")],
)
def test_a_gedrag_has_a_level_from_four_kansen_in_two_tasks(ratings: str, tasks: int, level: str | None) -> None:
    assert gedrag(*many(ratings, tasks=tasks)).level == level


@pytest.mark.parametrize(
    ("ratings", "level"),
    [("s" * 7, None), ("s" * 8, "G"), ("ssssssnz", "G"), ("ssssnnzz", "V"), ("sssznzzz", "O")],
)
def test_a_werkproces_has_a_level_from_eight_kansen(ratings: str, level: str | None) -> None:
    assert first(*many(ratings, tasks=1)).level == level


@pytest.mark.parametrize(("shown", "level"), [(54, "O"), (55, "V"), (74, "V"), (75, "G"), (100, "G"), (0, "O")])
def test_the_cut_scores_are_55_and_75(shown: int, level: str) -> None:
    assert level_at(shown, CUT) == level


def test_a_teacher_may_set_the_cut_scores() -> None:
    own = Cesuur(voldoende=60, goed=80)
    scored = first(*many("sssssszz"), *many("nsszz", gedrag="P2-K1-W1.2", start=20), cut=own)
    assert [scored.level, *(g.level for g in scored.behaviours)] == ["V", "V", "O"]


def test_a_gedrag_at_o_keeps_its_werkproces_from_good() -> None:
    strong = many("s" * 12, gedrag="P2-K1-W1.2")
    assert first(*strong, *many("zzss", start=20)).level == "V"
    assert first(*strong, *many("zzz", start=20)).level == "G", "too little evidence holds nobody back"


def test_a_critical_kans_answered_weakly_makes_the_werkproces_o() -> None:
    assert first(*many("s" * 8), found("zwak", kans="kritiek", critical=True)).level == "O"
    assert first(*many("s" * 8), found("zwak", kans="kritiek")).level == "G"


def test_a_critical_kans_missed_allows_at_most_v() -> None:
    assert first(*many("s" * 8), found("gemist", kans="kritiek", critical=True)).level == "V"
    assert first(*many("z" * 8), found("gemist", kans="kritiek", critical=True)).level == "O"
    neutral = first(*many("s" * 8), found("neutraal", kans="kritiek", critical=True))
    assert (neutral.level, neutral.critical) == ("G", ())


def test_a_critical_kans_gives_no_level_where_there_is_too_little_evidence_but_is_told() -> None:
    scored = first(found("zwak", kans="kritiek", critical=True))
    assert scored.level is None
    assert [kans.evidence.rating for kans in scored.critical] == ["zwak"]


def test_a_critical_kans_touches_its_own_werkproces_only() -> None:
    scored = day(*many("s" * 8), *many("s" * 8, gedrag=ELSEWHERE), found("zwak", kans="x", critical=True))
    assert [w.level for w in scored.werkprocessen] == ["O", "G"]


# Adding up --------------------------------------------------------------------------------------------------------


def test_werkprocessen_stand_in_the_order_of_the_dossier_and_the_other_dossier_comes_last() -> None:
    scored = day(found("sterk", gedrag="intercedent/B1-K2-W4.1"), found("sterk", gedrag=ELSEWHERE), found("sterk"))
    assert list(summary(scored)["werkprocessen"]) == ["P2-K1-W1", "P2-K2-W3", "intercedent/B1-K2-W4"]


def test_a_gedrag_named_with_its_own_dossier_is_the_same_gedrag() -> None:
    assert gedrag(found("sterk"), found("zwak", kans="m", gedrag=f"consulent/{GEDRAG}")).moments == 2


def test_a_werkproces_is_scored_from_its_kansen_and_not_from_its_gedragingen() -> None:
    scored = first(*many("s" * 9), *many("z", gedrag="P2-K1-W1.2", start=30))
    assert scored.percent == 90
    assert [g.percent for g in scored.behaviours] == [100, 0]


def test_the_summary_has_whole_numbers_and_a_level_or_nothing() -> None:
    scored = day(*many("ssssssnz"), *many("sn", gedrag=ELSEWHERE, start=20))
    assert summary(scored) == {
        "oefenscore": 80,
        "werkprocessen": {
            "P2-K1-W1": {"niveau": "G", "procent": 81, "momenten": 8},
            "P2-K2-W3": {"niveau": None, "procent": 75, "momenten": 2},
        },
    }


# How sure it is ---------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("ratings", "low", "high"),
    [("ssss", 60, 100), ("zzzz", 0, 40), ("sszz", 19, 81), ("s" * 8, 75, 100), ("s" * 15 + "z" * 5, 57, 87)],
)
def test_a_score_says_which_percentages_fit_the_evidence(ratings: str, low: int, high: int) -> None:
    """The values of Wilson's interval at 90 %, worked out by hand, whole percents inside it."""
    assert plausible(counted(many(ratings), "consulent")) == (low, high)


def test_kansen_of_unequal_worth_count_as_fewer() -> None:
    pitfalls = tuple(found("sterk", kans=f"v{n}", worth=1) for n in range(4))
    assert plausible(counted((*many("ssss"), *pitfalls), "consulent")) == (73, 100), "7.2 kansen, not 8"


def test_the_percentage_itself_always_fits() -> None:
    assert plausible(counted(many("sgg"), "consulent") * 20_000) == (33, 33)


def test_the_levels_between_two_percentages_are_named_from_low_to_high() -> None:
    assert levels_within(40, 80, CUT) == ("O", "V", "G")
    assert levels_within(60, 74, CUT) == ("V",)
    assert levels_within(60, 75, CUT) == ("V", "G")


# For every day there can be ---------------------------------------------------------------------------------------

RATINGS: tuple[Rating, ...] = ("sterk", "neutraal", "zwak", "gemist")


@st.composite
def findings(draw: st.DrawFn) -> tuple[Finding, ...]:
    """A day as `settle` can leave it: one finding per kans, pitfalls never neutral, at most one answer in a group."""
    taken: set[tuple[str, str]] = set()
    made = []
    for n in range(draw(st.integers(0, 25))):
        worth, task = draw(st.sampled_from((2, 2, 1))), draw(st.sampled_from(("a", "b", "c")))
        group = draw(st.sampled_from((None, None, "g", "h")))
        rating = draw(st.sampled_from(RATINGS if worth == 2 else ("sterk", "zwak", "gemist")))
        if group and rating in ("sterk", "neutraal", "zwak"):
            if (task, group) in taken:
                rating = "gemist"
            taken.add((task, group))
        code = draw(st.sampled_from((GEDRAG, "P2-K1-W1.2", ELSEWHERE, "intercedent/B1-K2-W4.1")))
        critical = draw(st.booleans())
        more = {"task": task, "gedrag": code, "event": n, "worth": worth, "critical": critical, "group": group}
        made.append(found(rating, kans=f"k{n}", **more))
    return tuple(made)


def worsened(finding: Finding) -> Finding:
    return replace(finding, evidence=replace(finding.evidence, rating="gemist", event=None))


def improved(finding: Finding, event: int) -> Finding:
    return replace(finding, evidence=replace(finding.evidence, rating="sterk", event=event))


@given(findings())
def test_no_score_leaves_0_to_100(played: tuple[Finding, ...]) -> None:
    scored = day(*played)
    shown = [scored.oefenscore, *(w.percent for w in scored.werkprocessen)]
    assert all(0 <= number <= 100 for number in shown)
    for werkproces in scored.werkprocessen:
        for judged in (werkproces, *werkproces.behaviours):
            assert 0 <= judged.low <= judged.percent <= judged.high <= 100
            assert 0 <= judged.points <= judged.possible


@given(findings(), st.data())
def test_leaving_early_never_helps(played: tuple[Finding, ...], data: st.DataObject) -> None:
    """Who leaves misses what came later, and gets no point for a pitfall that never came."""
    stop = data.draw(st.integers(0, 25))
    left = tuple(f if f.evidence.event is not None and f.evidence.event < stop else worsened(f) for f in played)
    before, after = day(*played), day(*left)
    assert after.oefenscore <= before.oefenscore
    assert after.possible == before.possible


@given(findings(), st.data())
def test_one_more_strong_answer_never_lowers_a_score_or_a_level(
    played: tuple[Finding, ...], data: st.DataObject
) -> None:
    missed = [n for n, f in enumerate(played) if f.evidence.rating == "gemist" and f.evidence.opportunity.worth == 2]
    if not missed:
        return
    chosen = data.draw(st.sampled_from(missed))
    better = (*played[:chosen], improved(played[chosen], 99), *played[chosen + 1 :])
    before, after = day(*played), day(*better)
    assert after.oefenscore >= before.oefenscore
    rank = {"O": 0, "V": 1, "G": 2}
    for old, new in zip(before.werkprocessen, after.werkprocessen, strict=True):
        assert new.percent >= old.percent
        assert (new.level is None) == (old.level is None)
        assert new.level is None or rank[new.level] >= rank[old.level or "O"]


@given(findings())
def test_the_possible_points_do_not_depend_on_the_answers(played: tuple[Finding, ...]) -> None:
    nothing = day(*(worsened(f) for f in played))
    assert [w.possible for w in day(*played).werkprocessen] == [w.possible for w in nothing.werkprocessen]


@given(st.integers(0, 400), st.integers(1, 400))
def test_a_percentage_is_the_exact_one_rounded_half_up(points: int, possible: int) -> None:
    points = min(points, possible)
    exact = Fraction(100 * points, possible)
    assert exact - Fraction(1, 2) < percent(points, possible) <= exact + Fraction(1, 2)
