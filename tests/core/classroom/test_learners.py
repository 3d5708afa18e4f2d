"""Synthetic students: whole days, by skill and by misconception."""

from collections.abc import Callable, Iterable
from functools import cache
from itertools import pairwise
from pathlib import Path
from statistics import mean
from typing import Any

import pytest

from game.casting.cast import cast
from game.content.listing import list_scenarios
from game.content.load import load
from game.core import score
from game.core.chance import Chance
from game.core.classroom.habits import HABITS, is_closed
from game.core.classroom.learners import attend, class_of, drawn, happens
from game.core.classroom.values import SPREAD, Learner
from game.core.scenario import Scenario
from game.core.score import day_score
from game.core.session import Session, findings
from game.core.world import World
from tests.core import worlds
from tests.core.classroom.planted import EVERY, planted_day, world_of
from tests.core.tasks.sheets import given, sheet_world, typed

SCENARIOS = Path(__file__).parents[3] / "scenarios"
SHIPPED = dict(list_scenarios(SCENARIOS))


@cache
def shipped(name: str) -> World:
    loaded = load(SHIPPED[name])
    assert loaded.scenario is not None
    return cast(loaded.scenario, loaded.source, 5)


def played(world: World, learner: Learner, seed: int = 1) -> Session:
    return attend(world, learner, seed, None)[0]


def points(world: World, learner: Learner, seed: int = 1) -> int:
    return day_score(findings(played(world, learner, seed)), world.scenario).points


@pytest.mark.parametrize("skill", [-2.0, 0.0, 2.0])
@pytest.mark.parametrize("name", SHIPPED)
def test_every_day_comes_to_an_end(name: str, skill: float) -> None:
    assert played(shipped(name), Learner(3, skill, HABITS)).is_over
    assert played(shipped(name), Learner(4, skill)).is_over


def test_the_same_learner_does_the_same_on_the_same_day() -> None:
    world = worlds.quiet_day()
    learner = Learner(1, 0.5)
    first, second = (attend(world, learner, 9, None)[1] for _ in range(2))
    assert first == second
    assert any(attend(world, learner, other, None)[1] != first for other in range(10, 20))


def test_more_skill_scores_more() -> None:
    scenario = planted_day(2)
    levels = [
        mean(points(world_of(scenario, seed), Learner(seed, skill), seed) for seed in range(6))
        for skill in (-2.0, -0.7, 0.7, 2.0)
    ]
    assert levels == sorted(levels)
    assert levels[-1] > 2 * levels[0]


def test_nobody_changes_an_answer_while_another_line_is_open() -> None:
    world = worlds.world(worlds.day(worlds.card(), werkplek={}))
    for number in range(30):
        done = attend(world, Learner(number, -1.0), 1, None)[1]
        lines = [step.action.line for step in done if hasattr(step.action, "line")]
        assert lines
        assert len(lines) == len(set(lines))


def test_a_class_is_spread_evenly_from_weak_to_strong() -> None:
    skills = sorted(learner.skill for learner in class_of(100, 1))
    assert mean(skills) == pytest.approx(0)
    assert skills[0] == pytest.approx(-SPREAD, abs=0.05)
    steps = [after - before for before, after in pairwise(skills)]
    assert max(steps) == pytest.approx(min(steps))


def test_a_class_is_the_same_for_the_same_seed_and_stands_in_drawn_order() -> None:
    assert class_of(30, 4) == class_of(30, 4) != class_of(30, 5)
    assert [learner.skill for learner in class_of(30, 4)] != sorted(learner.skill for learner in class_of(30, 4))


def test_every_habit_occurs_and_the_weak_have_more() -> None:
    students = sorted(class_of(1000, 1), key=lambda learner: learner.skill)
    assert {habit for learner in students for habit in learner.habits} == set(HABITS)
    weak, strong = (sum(len(learner.habits) for learner in half) for half in (students[:500], students[500:]))
    assert weak > 1.5 * strong > 0


def test_who_knows_more_knows_more_often() -> None:
    assert 0.05 < Learner(0, -2).knows < Learner(1, 0).knows < Learner(2, 2).knows < 0.95


def test_a_chance_is_as_often_as_it_says() -> None:
    chance = Chance.of(1)
    assert mean(happens(chance, 0.3) for _ in range(3000)) == pytest.approx(0.3, abs=0.03)
    places = [drawn(chance, [1.0, 3.0, 0.0]) for _ in range(3000)]
    assert places.count(1) / 3000 == pytest.approx(0.75, abs=0.03)
    assert 2 not in places


# Misconceptions: what somebody with one does oftener than somebody without ---------------------------------------


def counted(
    world: Callable[[int], World], habit: str, skill: float, see: Callable[[Session], int], days: int = 40
) -> tuple[int, int]:
    """How often it is seen over so many days: without the habit, and with it."""
    without, having = (
        sum(see(played(world(seed), Learner(seed, skill, habits), seed)) for seed in range(days))
        for habits in ((), (habit,))
    )
    return without, having


def events(session: Session, task: str) -> Iterable[Any]:
    return next((running.events for running in session.finished if running.id == task), ())


def quiet(seed: int) -> World:
    return worlds.world(worlds.day(), seed=seed)


def closed_talk(seed: int) -> World:
    move = {"gedrag": {worlds.GEDRAG: "sterk"}, "uitleg": "Open.", "kans": "k", "antwoord": "Ja."}
    asked = [
        {"zet": "open", "zeg": "Wat deed je bij je vorige baas?", **move},
        {"zet": "dicht", "zeg": "Heb je al eens gewerkt?", **move, "gedrag": {worlds.GEDRAG: "zwak"}},
        {"zet": "praat", "zeg": "Werk is altijd goed, vind ik.", **move, "gedrag": {worlds.GEDRAG: "zwak"}},
    ]
    return worlds.world(worlds.day(worlds.talk(opening=asked), werkplek={}), seed=seed)


def client_talk(seed: int) -> World:
    """The contact of a client asks for something that may not be done."""
    move = {"uitleg": "Zo.", "kans": "grens", "antwoord": "Aha."}
    asked = [
        {"zet": "nee", "zeg": "Daar zoek ik niet op.", **move, "gedrag": {worlds.GEDRAG: "sterk"}},
        {"zet": "ja", "zeg": "Daar let ik op.", **move, "gedrag": {worlds.GEDRAG: "zwak"}},
    ]
    spec = worlds.talk(opening=asked, met="teamleider", kansen=[{"kans": "grens", "kritisch": "ja"}], onderwerpen=[])
    return worlds.world(worlds.day(spec, werkplek={}), seed=seed)


def sheet(_: int) -> World:
    return sheet_world([given("kostprijs", "26,72"), typed("tarief", marge="18%", bij="kostprijs")])


def said(move: str) -> Callable[[Session], int]:
    return lambda session: sum(getattr(event, "move", "") == move for event in events(session, "kennismaking"))


def filled(line: str, *, blank: bool) -> Callable[[Session], int]:
    def see(session: Session) -> int:
        found = (event for event in events(session, "kandidaatkaart") if getattr(event, "line", "") == line)
        return sum(bool(event.value) is not blank for event in found)

    return see


def did(deed: str) -> Callable[[Session], int]:
    return lambda session: sum(getattr(event, "deed", "") == deed for event in events(session, "bureau"))


def broken_off(session: Session) -> int:
    """Kansen that were never answered."""
    return sum(found.evidence.rating == "gemist" for found in findings(session))


CASES = [
    ("gesloten-vragen", closed_talk, 2.0, said("dicht"), 40),
    ("durft-niet-te-weigeren", client_talk, 2.0, said("ja"), 40),
    ("vooroordeel", quiet, 0.0, said("kinderwens"), 40),
    ("vergeet-vast-te-leggen", quiet, 2.0, filled("uurloon", blank=True), 40),
    ("verzint", quiet, 2.0, filled("kinderen", blank=False), 40),
    ("haast", lambda seed: world_of(planted_day(1), seed), 2.0, broken_off, 8),
    ("leest-niet-door", quiet, 2.0, said("meteen"), 120),
]


@pytest.mark.parametrize(("habit", "world", "skill", "see", "days"), CASES, ids=[case[0] for case in CASES])
def test_a_misconception_shows(
    habit: str, world: Callable[[int], World], skill: float, see: Callable[[Session], int], days: int
) -> None:
    without, having = counted(world, habit, skill, see, days)
    assert having > without + 5


def test_who_waits_does_only_what_the_programme_says() -> None:
    without, having = counted(quiet, "wacht-af", 2.0, did("takenlijst"))
    assert having == 0 < without


def test_who_mixes_up_margin_and_mark_up_types_the_one_for_the_other() -> None:
    def mixed(session: Session) -> int:
        return sum(
            getattr(found.evidence.reason, "key", "").endswith("opslag-voor-marge") for found in findings(session)
        )

    without, having = counted(sheet, "marge-en-opslag", 2.0, mixed)
    assert having > without + 3


@pytest.mark.parametrize(
    ("text", "closed"),
    [
        ("Heb je een rijbewijs?", True),
        ("Fijn dat je er bent. Had je nog vragen?", True),
        ("Wat zoek je?", False),
        ("Goed. En hoe reis je straks?", False),
        ("Goed. Hoe reis je straks?", False),
        ("Waarmee kan ik helpen?", False),
        ("Ik bel je vrijdag.", False),
    ],
)
def test_a_closed_question_does_not_begin_as_an_open_one(text: str, closed: bool) -> None:
    assert is_closed(text) is closed


def test_who_does_not_believe_the_key_goes_by_another_and_gets_nothing_for_it() -> None:
    kans, sound = EVERY[0], Scenario.model_validate(planted_day(3))
    world = world_of(planted_day(3, {kans: "omgekeerd"}), 1)
    assert [_points_at(kans.name, world, belief) for belief in (None, sound)] == [2, 0]


def _points_at(kans: str, world: World, belief: Scenario | None) -> int:
    session, _ = attend(world, Learner(1, 2.0), 2, belief)
    assert session.world == world
    found = score.counted(findings(session), "consulent")
    return next(one.points for one in found if one.place[2] == f"kans {kans}")


def test_who_knows_the_trade_fills_in_every_line_before_closing_a_message() -> None:
    fields = [
        {"veld": f"veld-{n}", "label": f"Regel {n}", "vorm": "getal", "goed": str(n), "toont": "P2-K1-W5.2"}
        | {"uitleg": "Tel op."}
        for n in (2, 3, 4)
    ]
    done = {"doe": "klaar", "soort": "uitvoeren", "tekst": "Insturen", "gedrag": {"P2-K1-W5.2": "sterk"}}
    message = {"bericht": "uren", "soort": "mail", "afzender": "UWV", "onderwerp": "uren", "tekst": "Klopt dit?"}
    post = {"werkvorm": "postvak", "opdracht": "ochtend", "titel": "Je postvak", "begin": "9:00", "einde": "12:00"}
    task = {**post, "berichten": [{**message, "velden": fields, "doen": [{**done, "uitleg": "Op tijd."}]}]}
    where = worlds.world(worlds.day(task, werkplek={}))
    best = [attend(where, Learner(number, 2.0), number, None)[0] for number in range(10)]
    every = [found.evidence for session in best for found in findings(session)]
    last = [one.rating for one in every if one.opportunity.id.startswith("veld-4")]
    assert last.count("sterk") >= 6


def test_beginners_forget_who_is_not_proposed_oftener_than_those_who_know_the_trade() -> None:
    where = shipped("selectie")

    def told_all(skill: float) -> int:
        days = [attend(where, Learner(number, skill), number, None)[0] for number in range(60)]
        found = [
            f.evidence for day in days for f in findings(day) if f.evidence.opportunity.id.startswith("informeren")
        ]
        assert len(found) == 60
        return sum(one.rating == "sterk" for one in found)

    assert told_all(2.0) >= told_all(-2.0) + 4
