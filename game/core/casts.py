"""The casts that matter to a proof: every combination of the lots that one claim speaks about, in as few as will do.

What a move can bring about depends on the lots that its own conditions mention, those of the moves it waits for and
those of the other answers to its kans. Lots that no claim mentions together need not be tried together.
"""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from itertools import product
from typing import Any

from pydantic import BaseModel

from game.core.authored import Conditions
from game.core.tasks.conversation_setup import TEMPERAMENTS
from game.core.world import World

Lot = tuple[str, str]
"""A role and the fact, or the temperament, that the lot decided."""
Cast = tuple[tuple[str, str], ...]
"""(`role.fact`, value) pairs."""
Drawn = Mapping[Lot, tuple[str, ...]]
"""The values of every lot that has more than one."""

MOST_CASTS = 400


def casts_for(spec: Any, world: World) -> tuple[tuple[Cast, ...], int]:
    """The casts to look at for one task, and how many were needed: more than were given when there are too many."""
    claims = [tuple(sorted(claim)) for claim in claims_of(spec)]
    values = {lot: choices_of(world, lot) for claim in claims for lot in claim}
    drawn = {lot: values[lot] for lot in sorted(values) if len(values[lot]) > 1}
    needed = dict.fromkeys(combination for claim in claims for combination in _combinations(claim, drawn))
    casts = tuple(_covering(needed, drawn))
    return casts[:MOST_CASTS], len(casts)


def all_casts(spec: BaseModel, world: World) -> tuple[Cast, ...]:
    """Every combination of what one authored part mentions."""
    drawn = {lot: found for lot in mentioned(spec) if len(found := choices_of(world, lot)) > 1}
    return tuple(_cast(dict(combination)) for combination in _combinations(tuple(drawn), drawn)) or ((),)


def _combinations(claim: tuple[Lot, ...], drawn: Drawn) -> Iterator[tuple[tuple[Lot, str], ...]]:
    lots = [lot for lot in claim if lot in drawn]
    for values in product(*(drawn[lot] for lot in lots)):
        yield tuple(zip(lots, values, strict=True))


def _covering(needed: dict[tuple[tuple[Lot, str], ...], None], drawn: Drawn) -> Iterator[Cast]:
    """Casts that hold every needed combination: the largest first, each filled up with others that still fit."""
    waiting = sorted(needed, key=len, reverse=True)
    while waiting:
        chosen: dict[Lot, str] = {}
        left = []
        for combination in waiting:
            if all(chosen.get(lot, value) == value for lot, value in combination):
                chosen.update(combination)
            else:
                left.append(combination)
        yield _cast({lot: chosen.get(lot, values[0]) for lot, values in drawn.items()})
        waiting = left


def _cast(chosen: Mapping[Lot, str]) -> Cast:
    return tuple((f"{role}.{name}", value) for (role, name), value in chosen.items())


def recast(world: World, cast: Cast) -> World:
    """The same world with these facts and temperaments in their place."""
    told = {_lot(path): value for path, value in cast}
    people = tuple(replace(p, temperament=told.get((p.role, "temperament"), p.temperament)) for p in world.people)
    facts = tuple(
        (role, tuple((name, told.get((role, name), value)) for name, value in values)) for role, values in world.facts
    )
    return replace(world, people=people, facts=facts)


def choices_of(world: World, lot: Lot) -> tuple[str, ...]:
    """The values the lot can give here; only the one of this cast when the author left nothing to the lot."""
    role, name = lot
    spec = world.scenario.rollen.get(role)
    if name == "temperament" and spec is not None and len(spec.temperament) != 1:
        return spec.temperament or tuple(TEMPERAMENTS)
    if world.knows(role, name):
        return world.alternatives(role, name)
    value = world.value(role, name)
    return (value,) if value is not None else ()


# What a claim speaks about ----------------------------------------------------------------------------------------


def claims_of(spec: Any) -> list[set[Lot]]:
    """Per claim the lots it depends on; a task whose parts weigh on each other is one claim."""
    match getattr(spec, "werkvorm", "bureau"):
        case "gesprek":
            return _of_conversation(spec)
        case "kaart":
            return [set(mentioned(field)) for field in spec.velden] or [set()]
        case "tekst":
            return [set(mentioned(part)) for part in (*spec.delen, *spec.eisen)] or [set()]
        case "postvak":
            return [set(mentioned(message)) for message in spec.berichten] or [set()]
        case "bureau":
            return _of_desk(spec)
        case _:
            return [set(mentioned(spec))]


def _of_conversation(spec: Any) -> list[set[Lot]]:
    headed = [(None, spec.opening), *((topic.als, topic.zetten) for topic in spec.onderwerpen), (None, spec.afsluiting)]
    moves = {move.zet: (move, als) for als, group in headed for move in group}
    own = {name: {*mentioned(move), *(_of(als) if als is not None else ())} for name, (move, als) in moves.items()}
    tellers: dict[str, set[str]] = {}
    for name, (move, _) in moves.items():
        for fact in (*move.onthult, *(fact for variant in move.varianten for fact in variant.onthult or ())):
            tellers.setdefault(f"{spec.met}.{fact}", set()).add(name)
    waits = {name: _waits(move, als, tellers) for name, (move, als) in moves.items()}
    kansen: dict[str, set[str]] = {}
    for name, (move, _) in moves.items():
        kansen.setdefault(move.kans or name, set()).add(name)
    temper = (spec.met, "temperament")
    return [{temper, *(lot for move in _closed(members, waits) for lot in own[move])} for members in kansen.values()]


def _waits(move: Any, topic_als: Conditions | None, tellers: Mapping[str, set[str]]) -> set[str]:
    found = set(move.na_zet)
    for als in (move.als, topic_als):
        if als is not None:
            found |= set(als.gezegd)
            found |= {name for path in als.gehoord for name in tellers.get(path, ())}
    return found


def _closed(members: Iterable[str], waits: Mapping[str, set[str]]) -> set[str]:
    """These moves and all that they wait for, over and over."""
    found, left = set(members), list(members)
    while left:
        for name in waits.get(left.pop(), ()):
            if name not in found and name in waits:
                found.add(name)
                left.append(name)
    return found


def _of_desk(spec: Any) -> list[set[Lot]]:
    kansen: dict[str, set[Lot]] = {}
    for deed in spec.doen:
        kansen.setdefault(deed.kans or deed.doe, set()).update(mentioned(deed))
    return list(kansen.values()) or [set()]


def mentioned(spec: BaseModel) -> tuple[Lot, ...]:
    """The lots that the conditions of an authored part speak about."""
    return tuple(dict.fromkeys(lot for conditions in _conditions(spec) for lot in _of(conditions)))


def _of(conditions: Conditions) -> Iterator[Lot]:
    return (_lot(path) for path in (*conditions.is_, *conditions.is_niet))


def _conditions(value: Any) -> Iterator[Conditions]:
    if isinstance(value, Conditions):
        yield value
    elif isinstance(value, BaseModel):
        for name in type(value).model_fields:
            yield from _conditions(getattr(value, name))
    elif isinstance(value, tuple):
        for item in value:
            yield from _conditions(item)


def _lot(path: str) -> Lot:
    role, name = path.split(".")
    return role, name
