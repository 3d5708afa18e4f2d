"""Fairness: whether a score depends on who was cast, for equal skill and for the very same choices."""

import math
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from statistics import NormalDist, mean, median

from game.core.classroom.items import Table, skill_found
from game.core.classroom.values import Member, Sitting
from game.core.world import World

FAMILY = 0.01
"""The chance that a difference is called real anywhere in the table while there is none (Bonferroni). Small, for the
page is made over and over; playing the same choices among other people misses nothing that the rules do."""
LEAST = 8
"""Players that are needed in the smaller group."""


@dataclass(frozen=True, slots=True)
class Difference:
    """How many points (of 100) more is scored where the person in this role is of the first group, for equal skill.

    `error` is the standard error. `attribute` is geslacht, leeftijd, herkomst or naam.
    """

    role: str
    attribute: str
    groups: tuple[str, str]
    players: tuple[int, int]
    points: float
    error: float
    is_real: bool

    @property
    def low(self) -> float:
        return self.points - 1.96 * self.error

    @property
    def high(self) -> float:
        return self.points + 1.96 * self.error


def differences(table: Table) -> tuple[Difference, ...]:
    """Every role and attribute with enough players on both sides. The members of a pool are not compared one by one."""
    left = _unexplained(table)
    found = tuple(found for role in _roles(table.sittings) for found in _of_role(role, table.sittings, left))
    edge = NormalDist().inv_cdf(1 - FAMILY / (2 * max(len(found), 1)))
    return tuple(replace(one, is_real=one.error > 0 and abs(one.points) > edge * one.error) for one in found)


def _unexplained(table: Table) -> tuple[float, ...]:
    """What skill does not explain of each score, in points of 100 (a straight line through all)."""
    pairs = skill_found(table)
    if len(pairs) < 3:
        return tuple(0.0 for _ in pairs)
    x, y = mean(skill for skill, _ in pairs), mean(found for _, found in pairs)
    spread = sum((skill - x) ** 2 for skill, _ in pairs)
    slope = sum((skill - x) * (found - y) for skill, found in pairs) / spread if spread else 0.0
    return tuple(100 * (found - y - slope * (skill - x)) for skill, found in pairs)


def _roles(sittings: Sequence[Sitting]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(member.role for sitting in sittings for member in sitting.cast if not member.pool))


def _of_role(role: str, sittings: Sequence[Sitting], left: Sequence[float]) -> Iterable[Difference]:
    people = [next((member for member in sitting.cast if member.role == role), None) for sitting in sittings]
    known = [(member, rest) for member, rest in zip(people, left, strict=True) if member is not None]
    for attribute, groups, belongs in _splits([member for member, _ in known]):
        first = [rest for member, rest in known if belongs(member)]
        second = [rest for member, rest in known if not belongs(member)]
        if min(len(first), len(second)) >= LEAST:
            error = math.sqrt(_variance(first) / len(first) + _variance(second) / len(second))
            sizes = (len(first), len(second))
            yield Difference(role, attribute, groups, sizes, mean(first) - mean(second), error, False)


Split = tuple[str, tuple[str, str], Callable[[Member], bool]]


def _splits(people: Sequence[Member]) -> Iterable[Split]:
    if not people:
        return
    age, length = median(p.age for p in people), median(p.name_length for p in people)
    yield "geslacht", ("vrouw", "man"), lambda member: member.gender == "v"
    yield "leeftijd", ("ouder", "jonger"), lambda member: member.age > age
    yield "herkomst", ("Nederlandse naam", "andere naam"), lambda member: member.background == "nederlands"
    yield "naam", ("lange naam", "korte naam"), lambda member: member.name_length > length


def _variance(values: Sequence[float]) -> float:
    middle = mean(values)
    return sum((value - middle) ** 2 for value in values) / (len(values) - 1)


# The same choices, other people -----------------------------------------------------------------------------------


def twin(world: World, other: World) -> World:
    """The same world, in which everybody has the name, gender, age and face of who was cast in the other one."""
    strangers = {person.role: person for person in other.people}
    people = tuple(
        replace(p, first_name=s.first_name, surname=s.surname, gender=s.gender, age=s.age, portrait=s.portrait)
        for p in world.people
        for s in (strangers[p.role],)
    )
    return replace(world, people=people)
