"""Who works at the agency: your colleagues and the leidinggevende, with their faces."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from game.core.world import Person, World

COLLEAGUE, LEADER = "collega", "leidinggevende"
MOST = 3
"""As many as there are desks in the room."""


def leader(world: World) -> Person | None:
    """The leidinggevende of this agency, the one who goes over the day with you; None when none was cast."""
    named = world.scenario.bureau.leidinggevende
    found = [person for person in world.people if person.kind == LEADER]
    return next((person for person in found if person.role == named), found[0] if found else None)


def colleagues(world: World) -> tuple[Person, ...]:
    """Who sits in the room, the leidinggevende last."""
    boss = leader(world)
    others = [person for person in world.people if person.kind in (COLLEAGUE, LEADER) and person is not boss]
    return (*others[: MOST - 1 if boss else MOST], *((boss,) if boss else ()))


def portrait(person: Person, mood: str = "vriendelijk") -> str:
    """The picture of a face, for a Portrait widget."""
    return f"{person.portrait}-{mood}"
