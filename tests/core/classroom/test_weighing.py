"""What an option is worth comes from the rules."""

from typing import Any

from game.core.classroom.weighing import Weighed, weigh
from game.core.desk import Start
from game.core.session import Session, apply, start
from game.core.tasks.conversation import Open, Say
from game.core.tasks.record import Choose
from game.core.world import World
from tests.core.worlds import quiet_day


def at(world: World, *actions: Any) -> Session:
    session = start(world)
    for action in actions:
        session, _ = apply(session, action)
    return session


def group(session: Session, name: str) -> tuple[Weighed, ...]:
    """The options under one heading as `tries` orders them, weighed."""
    now = session.now
    view = now.rules.view(now.task, now.state)
    places = {action: place for place, action in enumerate(now.rules.tries(now.task, now.state))}
    options = [option for option in view.options if option.group == name and not option.ends and not option.revises]
    options.sort(key=lambda option: places[option.action])
    return weigh(session, options)


def beliefs(weighed: tuple[Weighed, ...]) -> dict[Any, float]:
    return {one.option.action: one.belief for one in weighed}


def test_a_strong_answer_is_worth_all_and_a_weak_one_nothing() -> None:
    assert beliefs(group(at(quiet_day(), Start("kennismaking")), "Openen")) == {Say("welkom"): 1.0, Say("meteen"): 0.0}


def test_what_does_not_count_lies_in_between() -> None:
    found = beliefs(group(at(quiet_day(), Start("kennismaking"), Open("prive")), "Thuis"))
    assert found == {Say("terugbellen"): 0.5, Say("kinderwens"): 0.0}


def test_where_evidence_comes_at_the_end_the_first_try_is_best() -> None:
    session = at(quiet_day(), Start("kennismaking"), Say("welkom"), Open("werk"), Say("open-begin"), Say("dag"))
    session, _ = apply(session, Start("kandidaatkaart"))
    found = beliefs(group(session, "Ervaring"))
    assert found.pop(Choose("ervaring", "drie jaar orders verzamelen")) == 1.0
    assert set(found.values()) == {0.0}
