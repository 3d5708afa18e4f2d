"""Learners: synthetic students of known skill, each with the misconceptions beginners have, who play a whole day.

At every step a learner looks round as a bot does, goes to a group of options (the better the learner, the more often
the one an expert would go to) and then knows what to do there, or guesses. What is strong is found through the rules:
each option is tried out and its evidence read; where that says nothing yet, the order of `tries` tells.
"""

import math
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from typing import Any

from game.core.bots import MOST_ACTIONS, EndlessDay, typed
from game.core.chance import Chance
from game.core.classroom.habits import CARELESS, HABITS, HASTY, LURES, PASSIVE, Situation
from game.core.classroom.values import SPREAD, Learner
from game.core.classroom.weighing import weigh
from game.core.desk import DESK, EndDay, Start
from game.core.scenario import Scenario
from game.core.session import Running, Session, apply, start
from game.core.tasks.rules import Option
from game.core.world import World

LOOKS_AT_ZERO, LOOKS_PER_SKILL, LOOKS_LEAST = 2.2, 0.6, 1.0
"""How strongly somebody is drawn to the group where most is to be done; less than the least does not happen."""
INBOX = "postvak"
LONGER = 3
"""Who guesses is drawn to long answers: one twice as long as the others is chosen eight times as often."""
HOLD, HOLD_OF_READING = 0.6, 0.2
"""How often a misconception has its way where it can; not reading on could be anywhere."""
STOPS, HURRIES = 0.004, 0.006
"""How often, per step, who does not know what else to do stops, and how much oftener somebody in a hurry."""
SELECTION, FORGETS = "selectie", 0.3
"""Beginners send a proposal once it is full: those who are not on it hear nothing."""
RARE, WHEN_WEAK = 0.03, 0.10
"""How many have a habit, and how many more of the weakest."""


def class_of(size: int, seed: int) -> tuple[Learner, ...]:
    """A class evenly spread from the weakest to the strongest, in drawn order: every level of skill tries the text."""
    chance = Chance.of(seed, "oefenklas")
    places = chance.shuffled(range(size))
    return tuple(_learner(n, SPREAD * (2 * place + 1 - size) / size, seed) for n, place in enumerate(places))


def _learner(number: int, skill: float, seed: int) -> Learner:
    chance = Chance.of(seed, "leerling", str(number))
    often = RARE + WHEN_WEAK * (SPREAD - skill) / (2 * SPREAD)
    return Learner(number, skill, tuple(name for name in HABITS if happens(chance, often)))


def happens(chance: Chance, probability: float) -> bool:
    return chance.bits(53) < probability * (1 << 53)


def drawn(chance: Chance, weights: Sequence[float]) -> int:
    """A place, drawn in proportion to the weights."""
    left = chance.bits(53) / (1 << 53) * sum(weights)
    for place, weight in enumerate(weights):
        left -= weight
        if left < 0:
            return place
    return len(weights) - 1


# Playing ----------------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Step:
    """What was done, and its place among all that could be picked; below zero when it was typed."""

    action: Any
    place: int


def attend(world: World, learner: Learner, seed: int, belief: Scenario | None) -> tuple[Session, tuple[Step, ...]]:
    """A whole day by one learner: how it ended, and everything that was done. `belief` is the same scenario with the
    key that is gone by, when it is another than its own: the day is then thought through in that one beside it."""
    chance = Chance.of(seed, "leerling", str(learner.number), "dag")
    session, thought, done = start(world), start(replace(world, scenario=belief)) if belief else None, list[Step]()
    while not session.is_over:
        action = decide(thought or session, learner, chance)
        done.append(Step(action, _place_of(action, session.now)))
        session, _ = apply(session, action)
        thought = apply(thought, action)[0] if thought else None
        if len(done) > MOST_ACTIONS:
            raise EndlessDay(f"leerling {learner.number} in {session.now.id}")
    return session, tuple(done)


def _place_of(action: Any, now: Running) -> int:
    choices = now.rules.choices(now.task, now.state)
    return choices.index(action) if action in choices else -1


def decide(session: Session, learner: Learner, chance: Chance) -> Any:
    """What this learner does now."""
    now = session.now
    tries = now.rules.tries(now.task, now.state)
    options = _noticed(_looked_round(now, tries, chance), now, learner)
    best = next((option for option in options if option.action == tries[0]), None)
    if best is not None and (best.ends or best.revises) and happens(chance, learner.knows):
        return best.action
    if now.kind == DESK and not happens(chance, _initiative(learner)):
        return _next_on_the_list(options)
    if now.kind != DESK and happens(chance, _stops(learner, now)):
        return next((action for action in tries if _ends(options, action)), tries[0])
    group = _gone_to(options, tries, learner, chance)
    if len(group) == 1:
        return group[0].action
    return _chosen(session, group, next(o for o in options if o in group), learner, chance).action


def _chosen(session: Session, group: Sequence[Option], first: Option, learner: Learner, chance: Chance) -> Option:
    """What a misconception is drawn to, or what is best, or a guess. Who guesses weighs nothing, which saves time."""
    lures, knows = [name for name in learner.habits if name in LURES], happens(chance, learner.knows)
    if not lures and not knows:
        return _guessed(group, chance)
    situation = Situation(session.now, session.world, weigh(session, group), first)
    for name in lures:
        lured = LURES[name](situation)
        if lured and happens(chance, HOLD_OF_READING if name == CARELESS else HOLD):
            return chance.pick(lured)
    return max(situation.weighed, key=lambda one: one.belief).option if knows else _guessed(group, chance)


def _guessed(group: Sequence[Option], chance: Chance) -> Option:
    return group[drawn(chance, [max(len(option.text), 1) ** LONGER for option in group])]


def _looked_round(now: Running, tries: Sequence[Any], chance: Chance) -> tuple[Option, ...]:
    """All there is to choose from, in the order in which it stands there; what could be typed has no order."""
    view = now.rules.view(now.task, now.state)
    return (*view.options, *chance.shuffled(tuple(typed(view.fields, tries)))) if view.fields else view.options


def _noticed(options: tuple[Option, ...], now: Running, learner: Learner) -> tuple[Option, ...]:
    """Who waits for others does not look into a list of the inbox: nobody points at it."""
    if now.kind != INBOX or PASSIVE not in learner.habits:
        return options
    lists = {row.group for row in now.rules.view(now.task, now.state).rows if row.kind == "lijst"}  # type: ignore[attr-defined]
    return tuple(option for option in options if option.group not in lists) or options


def _ends(options: Iterable[Option], action: Any) -> bool:
    return any(option.ends and option.action == action for option in options)


def _stops(learner: Learner, now: Running) -> float:
    unsure = 1 - learner.knows
    forgets = FORGETS * unsure**2 if now.kind == SELECTION and _is_full(now) else 0.0
    return STOPS * unsure + forgets + HURRIES * (HASTY in learner.habits)


def _is_full(now: Running) -> bool:
    """Whether every place of every vacancy is taken."""
    vacancies = now.rules.view(now.task, now.state).vacancies  # type: ignore[attr-defined]
    return all(slot.role for vacancy in vacancies for slot in vacancy.shortlist)


def _initiative(learner: Learner) -> float:
    return 0.0 if PASSIVE in learner.habits else learner.knows


def _next_on_the_list(options: Sequence[Option]) -> Any:
    """Who takes no initiative does what the programme says, and goes home when it is done."""
    return next(option.action for kind in (Start, EndDay) for option in options if isinstance(option.action, kind))


def _gone_to(options: Sequence[Option], tries: Sequence[Any], learner: Learner, chance: Chance) -> list[Option]:
    """The options of one group. What ends, leaves or changes an answer waits, as with the bots."""
    fresh = [option for option in options if not (option.ends or option.revises)]
    left = fresh or [option for option in options if not option.revises] or list(options)
    places = {action: place for place, action in enumerate(tries)}
    left.sort(key=lambda option: places.get(option.action, len(places)))
    groups = tuple(dict.fromkeys(option.group for option in left))
    pull = max(LOOKS_AT_ZERO + LOOKS_PER_SKILL * learner.skill, LOOKS_LEAST)
    group = groups[drawn(chance, [math.exp(-pull * place) for place in range(len(groups))])]
    return [option for option in left if option.group == group]
