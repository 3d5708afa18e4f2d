"""The transcript: what was said and done, told again from the events."""

from game.core.evidence import Reason
from game.core.session import Running
from game.core.tasks import TASK_TYPES
from game.core.tasks.conversation import Ended, Said
from game.core.tasks.record import Filled
from game.core.transcript import TELLERS, YOU, Moment, transcript
from tests.report.played import played


def running(id: str) -> Running:
    return next(running for running in played().finished if running.id == id)


def told(found: Running) -> tuple[Moment, ...]:
    return transcript(found.kind, found.task, found.events)


def test_every_werkvorm_and_the_desk_can_be_told() -> None:
    assert set(TELLERS) == {*TASK_TYPES, "bureau"}


def test_a_task_that_was_never_begun_has_nothing_to_tell() -> None:
    assert transcript("gesprek", running("intake").task, ()) == ()


def test_what_you_said_points_at_its_event_and_its_place_in_the_scenario() -> None:
    talk = running("intake")
    mine = [(m.event, m.place) for m in told(talk) if m.speaker == YOU]
    assert mine == [(n, event.move) for n, event in enumerate(talk.events) if isinstance(event, Said)]


def test_who_runs_out_of_patience_has_the_last_word() -> None:
    task = running("intake").task
    assert transcript("gesprek", task, (Said("welkom", -1), Ended("geduld-op")))[-1] == Moment(
        "samira", "Sorry, ik moet nu echt verder.", mood="neutraal"
    )


def test_what_you_left_blank_is_told_so() -> None:
    task = running("kaart").task
    told = transcript("kaart", task, (Filled("ervaring", "drie jaar"), Filled("certificaat", "")))
    assert [m.text for m in told] == ["drie jaar", Reason("leeg-gelaten")]
