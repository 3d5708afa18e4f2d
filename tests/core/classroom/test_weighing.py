"""What an option is worth comes from the rules; and the key is doubted where all the author wrote contradicts it."""

from typing import Any

from game.core.classroom.sense import sense_in, sense_of
from game.core.classroom.weighing import Weighed, weigh
from game.core.desk import Start
from game.core.session import Session, apply, start
from game.core.tasks.conversation import Open, Say
from game.core.tasks.record import Choose
from game.core.world import World
from tests.core.classroom.planted import EVERY, planted_day, world_of
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
    return weigh(session, options, sense_in(session.world, sense_of(session.world.scenario)))


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


def day_with(fault: bool) -> tuple[Session, str]:
    """In front of the first kans in which something follows from the strong answer, turned or not."""
    kans = EVERY[0]
    scenario = planted_day(3, {kans: "omgekeerd"} if fault else {})
    session = at(world_of(scenario, 1), Start(kans.task), Open("onderwerp-0"))
    return session, kans.name


def test_a_sound_key_is_followed() -> None:
    session, name = day_with(fault=False)
    found = {one.option.action: one for one in group(session, "Onderwerp 0") if one.kans == name}
    assert found[Say(f"{name}-a")].belief == 1.0
    assert found[Say(f"{name}-b")].belief == found[Say(f"{name}-c")].belief == 0.0


def test_a_turned_key_is_not_believed_when_consequences_and_explanation_say_otherwise() -> None:
    session, name = day_with(fault=True)
    found = {one.option.action: one for one in group(session, "Onderwerp 0") if one.kans == name}
    assert found[Say(f"{name}-b")].settles[0].rating == "sterk"
    assert found[Say(f"{name}-a")].belief == 1.0
    assert found[Say(f"{name}-b")].belief == 0.0
