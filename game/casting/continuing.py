"""Going on: the people and firms of the day before, as if they had just been drawn again."""

from dataclasses import replace
from datetime import date

from game.casting.drawn import Character, Contact, Drawn, DrawnFirm, Identity
from game.casting.names import FullName
from game.core.world import Person, World

_ANY = date(2000, 1, 1)


def known_firms(before: World | None) -> dict[str, DrawnFirm]:
    """By role, the agency among them as `bureau`."""
    if before is None:
        return {}
    firms = {firm.role: firm for firm in (before.agency, *before.companies)}
    return {
        role: DrawnFirm(
            role,
            firm.name,
            firm.sector,
            firm.town,
            firm.street,
            firm.postcode,
            firm.phone,
            firm.email,
            _host(firm.email),
        )
        for role, firm in firms.items()
    }


def _host(email: str) -> str:
    return email.rpartition("@")[2]


def known_people(before: World | None) -> dict[str, Drawn]:
    """By role. What a world does not keep of somebody (day of birth, skill) nobody asks of who is known already."""
    return {} if before is None else {person.role: _as_drawn(person) for person in before.people}


def _as_drawn(person: Person) -> Drawn:
    infix, _, last = person.surname.rpartition(" ")
    return Drawn(
        role=person.role,
        identity=Identity(FullName(person.first_name, infix, last), person.gender, "", _ANY, person.age),
        character=Character(person.temperament, 0, 0),
        contact=Contact(person.town, person.street, person.postcode, person.phone, person.email),
        portrait=person.portrait,
    )


def still_true(world: World, filled: World, before: World) -> World:
    """What the lot gave the day before holds, where this day leaves it to a lot that could give it again.

    `filled` is the same world with its facts filled in, as the facts of the day before are.
    """
    told = {(role, name): values for role, lots in filled.lots for name, values in lots}
    meant = {
        (role, name): dict(zip(told[role, name], values, strict=True))
        for role, lots in world.lots
        for name, values in lots
    }

    def kept(role: str, name: str, value: str) -> str:
        old = before.fact(role, name) if before.knows(role, name) else ""
        return meant.get((role, name), {}).get(old, value)

    facts = tuple((role, tuple((n, kept(role, n, v)) for n, v in values)) for role, values in world.facts)
    return replace(world, facts=facts)
