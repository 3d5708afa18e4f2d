"""The shipped logistics day: what it promises beyond being sound, and how what you leave out comes back."""

from game.core.bots import play
from game.core.score import DayScore
from game.core.session import start
from tests.soundness import SEEDS, played, repeated, scored, world

DAY = "drukte-bij-het-distributiecentrum"
PROMISED = ("P2-K1-W1", "P2-K1-W2", "P2-K1-W3", "P2-K1-W5", "P2-K2-W3", "P2-K2-W4")
ROUNDS = ["intake", "matching", "verkoop", "aftersales"]


def test_it_has_the_four_rounds_in_order() -> None:
    assert [part.ronde for part in world(DAY, 1).scenario.rondes] == ROUNDS


def test_every_cast_has_at_least_sixty_kansen_and_eight_for_each_werkproces_promised() -> None:
    for seed in SEEDS:
        day = scored(start(world(DAY, seed)))
        moments = {found.werkproces.code: found.moments for found in day.werkprocessen}
        assert day.moments >= 60, seed
        assert all(moments[code] >= 8 for code in PROMISED), (seed, moments)


# Consequences travel ----------------------------------------------------------------------------------------------


def without_recording_the_certificate(seed: int) -> DayScore:
    """An expert's day in which nothing was written about the heftruckcertificaat."""
    lines = played(DAY, "expert", seed)[1]
    blank = '"line":"heftruckcertificaat"'
    session = start(world(DAY, seed))
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
    session, _ = play(world(DAY, 1), "expert", 1)
    clock = world(DAY, 1).scenario.begin + session.story.minutes
    assert 16 * 60 + 15 < clock <= world(DAY, 1).scenario.einde + 30
