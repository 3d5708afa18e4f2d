"""Every shipped day is sound: worth playing well, not worth guessing or learning by heart (design §8)."""

from collections import Counter
from collections.abc import Iterator
from itertools import combinations, permutations

import pytest

from game.commands.agency import scenario_paths
from game.content.language.proofreading import proofreader
from game.content.language.references import References
from game.content.load import load
from game.core.session import start
from game.core.story import Story
from game.core.tasks import conversation
from game.core.tasks.conversation_task import Line
from tests.soundness import SEEDS, TEST_WISE, by_heart, days, in_talks, key, mean, played, scored, talks, world

EVERY = pytest.mark.parametrize("day", days())
PAIRS = tuple(permutations(SEEDS[:7], 2))
NINE = tuple(combinations(SEEDS[:9], 2))


@EVERY
def test_the_reader_and_the_proofreader_have_nothing_to_say(day: str) -> None:
    assert load(scenario_paths()[day], proofread=proofreader(References())).problems == ()


@EVERY
def test_no_task_holds_more_than_forty_percent_of_the_kansen(day: str) -> None:
    for seed in SEEDS:
        tasks = Counter(kans.finding.task for kans in scored(start(world(day, seed))).kansen)
        assert 100 * max(tasks.values()) <= 40 * tasks.total(), seed


@EVERY
def test_every_kans_can_be_traced_to_a_line(day: str) -> None:
    assert all(kans.finding.line for kans in scored(start(world(day, 1))).kansen)


@EVERY
def test_the_possible_points_are_the_same_whatever_you_do(day: str) -> None:
    for seed in SEEDS:
        possible = {played(day, bot, seed)[0].possible for bot in (*TEST_WISE, "willekeurig", "expert")}
        assert len(possible) == 1, seed


@EVERY
def test_an_expert_reaches_ninety_in_every_cast(day: str) -> None:
    assert min(played(day, "expert", seed)[0].oefenscore for seed in SEEDS) >= 90


@EVERY
def test_guessing_stays_at_forty_on_average_and_never_passes_fifty(day: str) -> None:
    assert mean(day, "willekeurig") <= 4000
    assert max(played(day, "willekeurig", seed)[0].oefenscore for seed in SEEDS) <= 50


@EVERY
def test_guessing_seldom_earns_a_werkproces(day: str) -> None:
    levels = [w.level for seed in SEEDS for w in played(day, "willekeurig", seed)[0].werkprocessen if w.level]
    assert levels
    assert 100 * sum(level != "O" for level in levels) <= 15 * len(levels)


@EVERY
def test_no_trick_of_a_test_wise_player_beats_guessing(day: str) -> None:
    means = {bot: mean(day, bot) for bot in TEST_WISE}
    assert {bot: found for bot, found in means.items() if found > mean(day, "willekeurig") + 800} == {}


@EVERY
def test_the_best_answer_has_no_length_of_its_own(day: str) -> None:
    """The bots leave most talks early, so what they prove about length is not enough."""
    lengths = [[len(line.text) for line in options] for options in _answers_to_one_kans(day) if len(options) > 2]
    longest = sum(best > max(rest) for best, *rest in lengths)
    shortest = sum(best < min(rest) for best, *rest in lengths)
    assert lengths
    assert 100 * longest <= 45 * len(lengths)
    assert 100 * shortest <= 45 * len(lengths)


def _answers_to_one_kans(day: str) -> Iterator[list[Line]]:
    """In the first three casts, everything that answers one kans in a talk, the best first."""
    rank = {"sterk": 0, "neutraal": 1, "zwak": 2}
    for seed in SEEDS[:3]:
        for name in sorted(talks(day)):
            task = conversation.set_up(world(day, seed).scenario.task(name), world(day, seed), Story())
            for kans in task.opportunities:
                options = [line for line in task.lines if kans.id in dict(line.effects[0].ratings)]
                yield sorted(options, key=lambda line: rank[dict(line.effects[0].ratings)[kans.id]])


@EVERY
def test_the_answers_of_another_cast_cost_at_least_fifteen_points(day: str) -> None:
    for learned, now in PAIRS:
        assert played(day, "expert", now)[0].oefenscore - by_heart(day, learned, now).oefenscore >= 15, (learned, now)


@EVERY
def test_the_answers_of_another_cast_cost_at_least_eight_points_in_the_talks_alone(day: str) -> None:
    assert talks(day)
    for learned, now in PAIRS:
        best, borrowed = played(day, "expert", now)[0], by_heart(day, learned, now)
        assert in_talks(day, best) - in_talks(day, borrowed) >= 8, (learned, now)


@EVERY
def test_what_is_best_differs_between_any_two_casts(day: str) -> None:
    assert min(key(day, one).differs(key(day, other)) for one, other in NINE) >= 15
