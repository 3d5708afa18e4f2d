"""The day: the stack of tasks, the story, the log."""

from typing import Any

import pytest

from game.core import bots
from game.core.desk import Do, EndDay, Start
from game.core.session import (
    IllegalAction,
    Note,
    Session,
    TimeUp,
    apply,
    feedback,
    findings,
    read_action,
    replay,
    scene,
    start,
    write_action,
)
from game.core.tasks.conversation import Leave, Open, Say
from tests.core import worlds


def done(session: Session, *actions: Any) -> Session:
    for action in actions:
        session, _ = apply(session, action)
    return session


def test_the_day_begins_at_the_desk_and_tasks_come_in_their_order() -> None:
    session = start(worlds.quiet_day())
    assert session.now.kind == "bureau"
    assert session.now.rules.choices(session.now.task, session.now.state)[0] == Start("kennismaking")
    back = done(session, Start("kennismaking"), Leave())
    assert back.now.kind == "bureau"
    assert Start("kandidaatkaart") in back.now.rules.choices(back.now.task, back.now.state)


def test_what_a_task_does_not_accept_is_refused_and_changes_nothing() -> None:
    session = start(worlds.quiet_day())
    with pytest.raises(IllegalAction):
        apply(session, Say("welkom"))


def test_a_deed_at_the_desk_has_its_window() -> None:
    session = start(worlds.quiet_day())
    assert Do("navragen") not in session.now.rules.choices(session.now.task, session.now.state)
    later = done(session, Start("kennismaking"), Leave())
    assert Do("navragen") in later.now.rules.choices(later.now.task, later.now.state)
    after = done(later, Do("navragen"))
    assert ("samira", "certificaat") in after.story.heard


def test_going_home_early_misses_what_was_not_done_and_the_denominator_stays() -> None:
    home = done(start(worlds.quiet_day()), EndDay())
    full, _ = bots.play(worlds.quiet_day(), "expert", 1)
    assert [f.evidence.opportunity for f in findings(home)] == [f.evidence.opportunity for f in findings(full)]
    assert sum(f.evidence.points for f in findings(home)) == 0


def test_the_clock_follows_the_time_that_was_spent() -> None:
    session = done(start(worlds.quiet_day()), Start("kennismaking"), Say("welkom"))
    assert scene(session).clock == 510 + 2


def test_a_replay_of_the_log_is_the_same_day() -> None:
    world = worlds.quiet_day()
    session, log = bots.play(world, "willekeurig", 3)
    assert replay(world, log) == session


def test_a_line_of_the_log_of_another_task_is_refused() -> None:
    session = start(worlds.quiet_day())
    line = write_action(session, Start("kennismaking"))
    inside = done(session, Start("kennismaking"))
    with pytest.raises(ValueError, match="kennismaking"):
        read_action(inside, line)


@pytest.mark.parametrize(
    "line", ["[]", "{}", '{"opdracht":"bureau","doe":"vlieg"}', '{"opdracht":"bureau","doe":"doe"}']
)
def test_a_line_that_is_no_action_is_refused(line: str) -> None:
    with pytest.raises(ValueError):
        read_action(start(worlds.quiet_day()), line)


def test_a_note_is_kept_and_changes_no_score() -> None:
    session = done(start(worlds.quiet_day()), Start("kennismaking"))
    noted = done(session, Note("Ze lacht veel."))
    assert noted.notes == (("kennismaking", "Ze lacht veel."),)
    assert findings(noted) == findings(session)


def test_when_the_time_is_up_the_task_closes_and_the_day_goes_on() -> None:
    session = done(start(worlds.quiet_day()), Start("kennismaking"), TimeUp())
    assert session.now.kind == "bureau"
    assert session.finished[-1].closed


def test_feedback_is_what_the_last_action_settled() -> None:
    before = done(start(worlds.quiet_day()), Start("kennismaking"))
    after = done(before, Say("welkom"))
    assert [e.opportunity.id for e in feedback(before, after)] == [f"start/{worlds.GEDRAG}"]
    assert feedback(after, done(after, Open("werk"))) == ()


def test_every_finding_knows_its_line_in_the_scenario() -> None:
    full, _ = bots.play(worlds.quiet_day(), "expert", 1)
    lines = {f.evidence.opportunity.id: f.line for f in findings(full)}
    assert lines[f"open-begin/{worlds.GEDRAG}"] == 12


def test_the_expert_shows_everything_that_can_be_shown() -> None:
    full, _ = bots.play(worlds.quiet_day(), "expert", 1)
    weak = [f.evidence for f in findings(full) if f.evidence.rating != "sterk"]
    assert weak == []


@pytest.mark.parametrize("bot", bots.BOTS)
def test_every_bot_comes_home(bot: str) -> None:
    session, _ = bots.play(worlds.quiet_day(), bot, 5)
    assert session.is_over
