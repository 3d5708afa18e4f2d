"""The shipped logistics day is sound: worth playing well, not worth guessing or learning by heart (design §8)."""

from collections.abc import Iterator
from functools import cache
from pathlib import Path

from game.casting.cast import cast
from game.content.load import Loaded, load
from game.core.bots import play
from game.core.score import Counted, DayScore, day_score
from game.core.session import Session, accepts, apply, findings, read_action, start
from game.core.story import Story
from game.core.tasks import conversation
from game.core.tasks.conversation_task import Line
from game.core.world import World

FOLDER = Path(__file__).parent.parent / "scenarios" / "drukte-bij-het-distributiecentrum"
SEEDS = range(1, 21)
PROMISED = ("P2-K1-W1", "P2-K1-W2", "P2-K1-W3", "P2-K1-W5", "P2-K2-W3", "P2-K2-W4")
TEST_WISE = ("eerste", "laatste", "langste", "kortste")
ROUNDS = ["intake", "matching", "verkoop", "aftersales"]


@cache
def loaded() -> Loaded:
    return load(FOLDER)


@cache
def world(seed: int) -> World:
    found = loaded()
    assert found.scenario is not None
    return cast(found.scenario, found.source, seed)


@cache
def played(bot: str, seed: int) -> tuple[DayScore, tuple[str, ...]]:
    session, log = play(world(seed), bot, seed)
    return scored(session), log


def scored(session: Session) -> DayScore:
    return day_score(findings(session), session.world.scenario)


def mean(bot: str) -> int:
    """The mean score over the seeds, in hundredths, so that nothing is rounded away."""
    return sum(100 * played(bot, seed)[0].oefenscore for seed in SEEDS) // len(SEEDS)


def talks() -> frozenset[str]:
    rounds = world(1).scenario.rondes
    return frozenset(task.opdracht for part in rounds for task in part.opdrachten if task.werkvorm == "gesprek")


# What it offers ---------------------------------------------------------------------------------------------------


def test_the_reader_has_nothing_to_say_about_it() -> None:
    assert loaded().problems == ()


def test_it_has_the_four_rounds_in_order() -> None:
    assert [part.ronde for part in world(1).scenario.rondes] == ROUNDS


def test_every_cast_has_at_least_sixty_kansen_and_eight_for_each_werkproces_promised() -> None:
    for seed in SEEDS:
        day = scored(start(world(seed)))
        moments = {found.werkproces.code: found.moments for found in day.werkprocessen}
        assert day.moments >= 60, seed
        assert all(moments[code] >= 8 for code in PROMISED), (seed, moments)


def test_the_possible_points_are_the_same_whatever_you_do() -> None:
    for seed in SEEDS:
        possible = {played(bot, seed)[0].possible for bot in (*TEST_WISE, "willekeurig", "expert")}
        assert len(possible) == 1, seed


def test_no_task_holds_more_than_forty_percent_of_the_kansen() -> None:
    for seed in SEEDS:
        day = scored(start(world(seed)))
        tasks = [kans.finding.task for kans in day.kansen]
        assert all(100 * tasks.count(task) <= 40 * len(tasks) for task in set(tasks)), seed


def test_every_kans_can_be_traced_to_a_line_of_the_scenario() -> None:
    assert all(kans.finding.line for kans in scored(start(world(1))).kansen)


# Who plays well, wins ---------------------------------------------------------------------------------------------


def test_an_expert_reaches_ninety_in_every_cast() -> None:
    assert min(played("expert", seed)[0].oefenscore for seed in SEEDS) >= 90


def test_guessing_stays_at_forty_on_average_and_never_passes_fifty() -> None:
    assert mean("willekeurig") <= 4000
    assert max(played("willekeurig", seed)[0].oefenscore for seed in SEEDS) <= 50


def test_guessing_seldom_earns_a_werkproces() -> None:
    days = [played("willekeurig", seed)[0] for seed in SEEDS]
    levels = [found.level for day in days for found in day.werkprocessen if found.level]
    assert 100 * sum(level != "O" for level in levels) <= 15 * len(levels)


def test_no_trick_of_a_test_wise_player_beats_guessing() -> None:
    assert {bot: mean(bot) - mean("willekeurig") for bot in TEST_WISE if mean(bot) > mean("willekeurig") + 800} == {}


def test_the_best_answer_has_no_length_of_its_own() -> None:
    """The bots leave most talks early, so what they prove about length is not enough."""
    lengths = [tuple(_lengths(options)) for options in _answers_to_one_kans() if len(options) > 2]
    longest = sum(best > max(rest) for best, *rest in lengths)
    shortest = sum(best < min(rest) for best, *rest in lengths)
    assert len(lengths) > 60
    assert 100 * longest <= 45 * len(lengths)
    assert 100 * shortest <= 45 * len(lengths)


def _answers_to_one_kans() -> Iterator[list[Line]]:
    """In the first three casts, everything that answers one kans in a talk, the best first."""
    rank = {"sterk": 0, "neutraal": 1, "zwak": 2}
    for seed in SEEDS[:3]:
        for name in sorted(talks()):
            task = conversation.set_up(world(seed).scenario.task(name), world(seed), Story())
            for kans in task.opportunities:
                options = [line for line in task.lines if kans.id in dict(line.effects[0].ratings)]
                yield sorted(options, key=lambda line: rank[dict(line.effects[0].ratings)[kans.id]])


def _lengths(options: list[Line]) -> list[int]:
    return [len(line.text) for line in options]


# Learning it by heart does not help -------------------------------------------------------------------------------


@cache
def by_heart(learned: int, cast_now: int) -> DayScore:
    """What the expert did in one cast, repeated in another; what is not accepted there is skipped."""
    session = start(world(cast_now))
    for line in played("expert", learned)[1]:
        session = repeated(session, line)
    return scored(session)


def repeated(session: Session, line: str) -> Session:
    try:
        action = read_action(session, line)
    except ValueError:
        return session
    return apply(session, action)[0] if accepts(session, action) else session


def in_talks(day: DayScore) -> int:
    kansen: list[Counted] = [kans for kans in day.kansen if kans.finding.task in talks()]
    return 100 * sum(kans.points for kans in kansen) // sum(kans.possible for kans in kansen)


PAIRS = [(learned, now) for learned in SEEDS for now in SEEDS if learned != now]


def test_the_answers_of_another_cast_cost_at_least_fifteen_points() -> None:
    for learned, now in PAIRS:
        assert played("expert", now)[0].oefenscore - by_heart(learned, now).oefenscore >= 15, (learned, now)


def test_the_answers_of_another_cast_cost_at_least_eight_points_in_the_talks_alone() -> None:
    for learned, now in PAIRS:
        assert in_talks(played("expert", now)[0]) - in_talks(by_heart(learned, now)) >= 8, (learned, now)


# Consequences travel ----------------------------------------------------------------------------------------------


def without_recording_the_certificate(seed: int) -> DayScore:
    """An expert's day in which nothing was written about the heftruckcertificaat."""
    lines = played("expert", seed)[1]
    blank = '"line":"heftruckcertificaat"'
    session = start(world(seed))
    for line in lines:
        session = repeated(session, line if blank not in line else line.replace(_value(line), '"value":""'))
    return scored(session)


def _value(line: str) -> str:
    return line[line.index('"value":') : line.rindex("}")]


def test_what_was_not_recorded_comes_back_as_a_complaint_that_can_still_be_handled_well() -> None:
    after = {kans.evidence.opportunity.id: kans for kans in without_recording_the_certificate(1).kansen}
    assert "wachten-ontvangen/P2-K2-W4.1" not in after
    assert after["klacht-ontvangen/P2-K2-W4.1"].possible == 2


def test_the_day_passes_its_hours() -> None:
    session, _ = play(world(1), "expert", 1)
    clock = world(1).scenario.begin + session.story.minutes
    assert 16 * 60 + 15 < clock <= world(1).scenario.einde + 30
