"""The transcript: what was said and done, told again from the events."""

from game.core.evidence import Reason
from game.core.tasks import TASK_TYPES
from game.core.transcript import TELLERS, YOU, Moment, transcript
from tests.report.played import played


def told(id: str) -> tuple[Moment, ...]:
    session = played()
    running = next(running for running in session.finished if running.id == id)
    return transcript(running.kind, running.task, running.events)


def test_every_werkvorm_and_the_desk_can_be_told() -> None:
    assert set(TELLERS) == {*TASK_TYPES, "bureau"}


def test_a_task_that_was_never_begun_has_nothing_to_tell() -> None:
    session = played()
    assert transcript("gesprek", session.finished[0].task, ()) == ()


def test_what_you_said_points_at_its_event() -> None:
    session = played()
    running = next(running for running in session.finished if running.id == "intake")
    mine = [m for m in told("intake") if m.speaker == YOU]
    assert [m.event for m in mine] == [n for n, e in enumerate(running.events) if type(e).__name__ == "Said"]


def test_what_you_left_blank_is_not_the_same_as_what_you_never_came_to() -> None:
    session = played()
    task = next(running for running in session.finished if running.id == "kaart").task
    from game.core.tasks.record import Filled

    texts = [
        m.text for m in transcript("kaart", task, (Filled("ervaring", "", True), Filled("certificaat", "", False)))
    ]
    assert texts == [Reason("leeg-gelaten"), Reason("niet-ingevuld")]
