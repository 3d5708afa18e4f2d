"""Whom the player knows by now, and where they are to be found: what may stand on the map on the wall."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from game.core.story import Story

if TYPE_CHECKING:
    from game.core.world import Person, World

CANDIDATES = ("kandidaat", "flexwerker")


@dataclass(frozen=True, slots=True)
class Spot:
    """Something in a town. `kind` is bureau, klant, kandidaat or voorgesteld; `home` is where a candidate who was put
    forward comes from, and `firm` where they were put forward."""

    kind: str
    role: str
    name: str
    town: str
    firm: str = ""
    home: str = ""


def whereabouts(world: "World", story: Story, spoken: Iterable[str], told: str) -> tuple[Spot, ...]:
    """`spoken` are the roles the player talked with, `told` all that stood on the desk and in the briefings so far."""
    roles = {*_of_story(story), *spoken}
    known = [p for p in world.people if p.role in roles or (not _in_pool(world, p.role) and is_named(world, p, told))]
    firms = dict.fromkeys(p.company for p in known if p.kind == "opdrachtgever" and p.company)
    placed = sorted(story.placed)
    firms.update(dict.fromkeys(world.vacancy(vacancy).company for _, vacancy in placed))
    put_forward = {candidate for candidate, _ in placed}
    return (
        Spot("bureau", "bureau", world.agency.name, world.agency.town),
        *(Spot("klant", firm, world.company(firm).name, world.company(firm).town) for firm in firms),
        *(Spot("kandidaat", p.role, p.name, p.town) for p in known if p.kind in CANDIDATES or p.role in put_forward),
        *(_put_forward(world, *pair) for pair in placed),
    )


def _of_story(story: Story) -> set[str]:
    """Everybody an earlier task or day established something about."""
    return {
        *(role for role, _ in story.heard),
        *(role for role, *_ in story.recorded),
        *(promise.role for promise in story.promises),
        *(role for role, _ in story.trust),
        *(candidate for candidate, _ in story.placed),
    }


def _put_forward(world: "World", candidate: str, vacancy: str) -> Spot:
    job, who = world.vacancy(vacancy), world.person(candidate)
    return Spot("voorgesteld", candidate, who.name, job.town, world.company(job.company).name, who.town)


def _in_pool(world: "World", role: str) -> bool:
    return any(role in members for _, members in world.members)


def is_named(world: "World", person: "Person", text: str) -> bool:
    """By a word of its own: nobody is meant by a part of another word."""
    firm = world.company(person.company).name if person.company else ""
    names = (person.name, person.first_name, firm)
    return any(name and re.search(rf"\b{re.escape(name)}\b", text) for name in names)
