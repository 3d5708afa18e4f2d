"""What every task type promises (design §5), held against every shipped scenario, several seeds and several bots.

AANZET_VEEL=1 asks for many more seeds and every bot.
"""

import json
import os
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, fields, is_dataclass
from functools import cache
from itertools import islice
from typing import Any

import pytest

from game.commands.agency import load_world, scenario_paths
from game.commands.protocol import step
from game.core.bots import BOTS, next_action
from game.core.chance import Chance
from game.core.scenario import read_world, write_world
from game.core.session import (
    Session,
    TimeUp,
    accepts,
    action_from,
    apply,
    choice_id,
    feedback,
    findings,
    read_action,
    replay,
    scene,
    start,
    write_action,
)
from game.core.tasks.rules import scrambled
from game.core.world import World

MUCH = bool(os.environ.get("AANZET_VEEL"))
SEEDS = range(1, 11) if MUCH else (1, 2)
PLAYERS = (*BOTS, "roekeloos") if MUCH else ("willekeurig", "expert", "roekeloos")
"""Roekeloos is a bot of ours: any choice at all, also what ends or leaves, so that good manners hide nothing."""
LONGEST_DAY = 5000
SCENARIOS = tuple(scenario_paths())

DAYS = pytest.mark.parametrize(
    ("scenario", "seed", "bot"),
    [(scenario, seed, bot) for scenario in SCENARIOS for seed in SEEDS for bot in PLAYERS],
)
WORLDS = pytest.mark.parametrize(("scenario", "seed"), [(scenario, seed) for scenario in SCENARIOS for seed in SEEDS])


@dataclass(frozen=True)
class Moment:
    """One step of a day: what it was done in, what was done, and what came of it."""

    before: Session
    action: Any
    after: Session
    events: tuple[Any, ...]


@cache
def world(scenario: str, seed: int) -> World:
    return load_world(scenario, seed)


@cache
def day(scenario: str, seed: int, bot: str) -> tuple[Moment, ...]:
    moments = tuple(islice(_played(world(scenario, seed), bot, seed), LONGEST_DAY))
    assert moments[-1].after.is_over, "every day comes to an end"
    return moments


def _played(where: World, bot: str, seed: int) -> Iterator[Moment]:
    session, chance = start(where), Chance.of(seed, "speler", bot)
    while not session.is_over:
        action = _chosen(session, bot, chance)
        after, events = apply(session, action)
        yield Moment(session, action, after, events)
        session = after


def _chosen(session: Session, bot: str, chance: Chance) -> Any:
    if bot != "roekeloos":
        return next_action(session, bot, chance)
    tries = session.now.rules.tries(session.now.task, session.now.state)
    return chance.pick((*choices(session), *tries))


def choices(session: Session) -> tuple[Any, ...]:
    return session.now.rules.choices(session.now.task, session.now.state)


def sessions(scenario: str, seed: int, bot: str) -> Iterator[Session]:
    moments = day(scenario, seed, bot)
    yield moments[0].before
    yield from (moment.after for moment in moments)


def values_in(value: Any) -> Iterable[Any]:
    """The value and all it is made of."""
    yield value
    if isinstance(value, tuple | frozenset):
        for item in value:
            yield from values_in(item)
    elif is_dataclass(value):
        for field in fields(value):
            yield from values_in(getattr(value, field.name))


@DAYS
def test_states_views_actions_events_and_evidence_are_frozen_and_hashable(scenario: str, seed: int, bot: str) -> None:
    kinds: set[type] = set()
    for moment in day(scenario, seed, bot):
        now = moment.before.now
        found = (now.state, now.rules.view(now.task, now.state), moment.action, moment.events)
        hash(found)
        kinds |= {type(value) for value in values_in(found)}
    evidence = tuple(finding.evidence for finding in findings(day(scenario, seed, bot)[-1].after))
    hash(evidence)
    kinds |= {type(value) for value in values_in(evidence)}
    assert [kind for kind in kinds if is_dataclass(kind) and not kind.__dataclass_params__.frozen] == []
    assert not kinds & {list, dict, set, bytearray, float}


@DAYS
def test_there_is_something_to_do_exactly_until_the_task_is_over(scenario: str, seed: int, bot: str) -> None:
    for session in sessions(scenario, seed, bot):
        for running in (*session.stack[-1:], *session.finished):
            open_ = running.rules.choices(running.task, running.state) + running.rules.fields(
                running.task, running.state
            )
            assert bool(open_) is not running.rules.is_over(running.task, running.state)
            view = running.rules.view(running.task, running.state)
            assert bool(view.options or view.fields) is bool(open_)


@DAYS
def test_nothing_stands_twice_among_the_choices_and_fields(scenario: str, seed: int, bot: str) -> None:
    for moment in day(scenario, seed, bot):
        now = moment.before.now
        actions, typed = choices(moment.before), [f.id for f in now.rules.fields(now.task, now.state)]
        names = [choice_id(moment.before, action) for action in actions]
        assert len(set(actions)) == len(set(names)) == len(actions)
        assert len(set(typed)) == len(typed)


@DAYS
def test_the_view_offers_what_can_be_chosen_and_typed(scenario: str, seed: int, bot: str) -> None:
    for moment in day(scenario, seed, bot):
        now = moment.before.now
        view = now.rules.view(now.task, now.state)
        assert tuple(option.action for option in view.options) == choices(moment.before)
        assert view.fields == now.rules.fields(now.task, now.state)
        assert all(option.text and option.group for option in view.options)
        assert {field.make for field in view.fields} <= set(now.rules.ACTIONS)


@DAYS
def test_what_is_offered_or_worth_trying_is_accepted_and_nothing_else_of_its_kind(
    scenario: str, seed: int, bot: str
) -> None:
    offered_before: tuple[Any, ...] = ()
    for moment in day(scenario, seed, bot):
        now, offered = moment.before.now, choices(moment.before)
        worth_trying = now.rules.tries(now.task, now.state)
        assert all(accepts(moment.before, action) for action in (*offered, *worth_trying))
        typed = {now.rules.ACTIONS[field.make] for field in now.rules.fields(now.task, now.state)}
        gone = [action for action in offered_before if action not in offered and type(action) not in typed]
        assert not any(accepts(moment.before, action) for action in gone)
        offered_before = offered


@DAYS
def test_the_same_actions_give_the_same_day(scenario: str, seed: int, bot: str) -> None:
    moments = day(scenario, seed, bot)
    log = [write_action(moment.before, moment.action) for moment in moments]
    assert replay(world(scenario, seed), log) == moments[-1].after


@DAYS
def test_every_action_survives_json(scenario: str, seed: int, bot: str) -> None:
    for moment in day(scenario, seed, bot):
        for action in (moment.action, *choices(moment.before)):
            line = write_action(moment.before, action)
            assert read_action(moment.before, line) == action
            assert action_from(moment.before, json.loads(line)) == action


@DAYS
def test_no_secret_reaches_a_view(scenario: str, seed: int, bot: str) -> None:
    for session in sessions(scenario, seed, bot):
        now = session.now
        shown = now.rules.view(now.task, now.state)
        assert now.rules.view(scrambled(now.task), scrambled(now.state)) == shown
        assert not [f for value in values_in(shown) if is_dataclass(value) for f in fields(value) if f.metadata]


@DAYS
def test_every_step_can_be_shown_explained_and_sent(scenario: str, seed: int, bot: str) -> None:
    for moment in day(scenario, seed, bot):
        hash(scene(moment.after))
        feedback(moment.before, moment.after)
        json.dumps(step(moment.after))


@WORLDS
def test_a_world_survives_being_written_down(scenario: str, seed: int) -> None:
    cast = world(scenario, seed)
    assert read_world(write_world(cast)) == cast
    assert write_world(read_world(write_world(cast))) == write_world(cast)


@WORLDS
def test_the_kansen_of_a_day_are_the_same_for_everyone(scenario: str, seed: int) -> None:
    never_begun = _kansen(start(world(scenario, seed)))
    for bot in PLAYERS:
        assert _kansen(day(scenario, seed, bot)[-1].after) == never_begun


def _kansen(session: Session) -> list[tuple[str, str, int]]:
    return [(f.task, f.evidence.opportunity.id, f.evidence.opportunity.worth) for f in findings(session)]


@WORLDS
def test_when_time_is_up_the_day_goes_on_at_the_desk(scenario: str, seed: int) -> None:
    for moment in day(scenario, seed, "expert")[:: 1 if MUCH else 9]:
        if len(moment.after.stack) > 1:
            after, _ = apply(moment.after, TimeUp())
            assert len(after.stack) == len(moment.after.stack) - 1
            assert accepts(after, choices(after)[0])
            assert _kansen(after) == _kansen(moment.after)
