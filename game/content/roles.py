"""Checks on what an author refers to: roles, facts, placeholders, and the values a fact can have."""

import re
from collections import Counter
from collections.abc import Container, Iterable, Iterator
from dataclasses import dataclass
from functools import cached_property
from typing import Any

from game.content.finding import Finding
from game.content.form import Leaf, Path, Spot, inside, leaves, many, spots
from game.content.language.texts import Line, lines
from game.content.problem import listed, meant, nearest
from game.content.repair import STUB
from game.core.scenario import Lot, Role, Scenario
from game.core.world import COMPANY_PROPERTIES, PERSON_PROPERTIES, PLACEHOLDER, VACANCY_PROPERTIES, placeholders

ROLE_KEYS = (
    *("met", "van", "bij", "voor", "over", "leidinggevende", "geplaatst", "opdrachtgever", "klant", "contact"),
    *("vacature", "kandidaat", "kandidaten", "pool", "rol", "aan", "uit", "in-bestand"),
)
"""Keys whose short names are roles."""
TALKS = ("kandidaat", "flexwerker", "opdrachtgever", "contact", "collega", "leidinggevende")
SORTS = {
    "met": TALKS,
    "bij": ("opdrachtgever",),
    "vacature": ("vacature",),
    "kandidaten": ("kandidaten", "kandidaat", "flexwerker"),
    "in-bestand": ("kandidaat", "flexwerker"),
    "leidinggevende": ("leidinggevende", "collega"),
}
"""The sorts of role that fit a key; a key that is not here takes any."""
TEMPERAMENTS = ("praatgraag", "gehaast", "afwachtend", "direct", "wantrouwig")
AGENCY = "bureau"


@dataclass(frozen=True)
class Cast:
    """The roles of a scenario as they can be referred to, before anybody is cast.

    `towns` are the places of the region; without them no place is checked.
    """

    scenario: Scenario
    written: Any
    towns: tuple[str, ...] = ()

    @cached_property
    def spots(self) -> list[Spot]:
        return spots(self.written)

    @cached_property
    def leaves(self) -> tuple[Leaf, ...]:
        return tuple(leaves(self.spots))

    @cached_property
    def read_lines(self) -> tuple[Line, ...]:
        """Every text a student reads."""
        return tuple(lines(self.spots))

    @cached_property
    def roles(self) -> dict[str, Role]:
        """Every role, and the people a pool is cast into: pool-1, pool-2 and so on."""
        pools = ((name, role) for name, role in self.scenario.rollen.items() if role.soort == "kandidaten")
        members = {f"{name}-{n}": role for name, role in pools for n in range(1, min(role.aantal, 99) + 1)}
        return {**members, **self.scenario.rollen}

    def nearest(self, path: Path, key: str) -> str:
        """The role that the nearest `met` or `van` around a place names; empty when there is none."""
        for length in range(len(path), 0, -1):
            holder = inside(self.written, path[:length])
            if isinstance(holder, dict) and isinstance(holder.get(key), str):
                return str(holder[key])
        return ""

    def is_pool(self, name: str) -> bool:
        role = self.scenario.rollen.get(name)
        return role is not None and role.soort == "kandidaten"

    def facts(self, name: str) -> tuple[str, ...]:
        return tuple(self.roles[name].feiten) if name in self.roles else ()

    def properties(self, name: str) -> tuple[str, ...]:
        """What a placeholder may ask of a role besides its facts."""
        if name == AGENCY:
            return (*COMPANY_PROPERTIES, "naam")
        role = self.roles[name]
        firm = COMPANY_PROPERTIES if role.soort == "opdrachtgever" or role.bij else ()
        return (*(VACANCY_PROPERTIES if role.soort == "vacature" else PERSON_PROPERTIES), *firm)

    def alternatives(self, name: str, fact: str) -> tuple[str, ...] | None:
        """Every value a fact can have; None when that is only known once the world is cast."""
        value: str | Lot | None = self.roles[name].feiten.get(fact)
        if value is None:
            return (self.roles[name].temperament or TEMPERAMENTS) if fact == "temperament" else None
        found = (value,) if isinstance(value, str) else (*value.een_van, *value.verdeel)
        return None if any("<" in text or text == STUB for text in found) else found


def unknown_roles(cast: Cast) -> Iterator[Finding]:
    for leaf in cast.leaves:
        if leaf.kind == "naam" and leaf.key in ROLE_KEYS and not leaf.is_key:
            yield from _role(cast, leaf)


def _role(cast: Cast, leaf: Leaf) -> Iterable[Finding]:
    name = leaf.value
    if name not in cast.roles:
        yield Finding("R201", leaf.path, f"de rol '{name}' bestaat niet{_meant_role(cast, name)}")
    elif cast.roles[name].soort not in SORTS.get(leaf.key, (cast.roles[name].soort,)):
        fitting = listed(SORTS[leaf.key])
        sort = cast.roles[name].soort
        yield Finding("R210", leaf.path, f"bij '{leaf.key}' past '{name}' niet: dat is een {sort}; verwacht {fitting}")


def _meant_role(cast: Cast, name: str) -> str:
    return meant(name, cast.scenario.rollen) or f"; er zijn: {', '.join(cast.scenario.rollen) or 'geen rollen'}"


def unknown_towns(cast: Cast) -> Iterator[Finding]:
    for name, role in cast.scenario.rollen.items():
        if cast.towns and role.plaats and role.plaats not in cast.towns:
            hint = meant(role.plaats, cast.towns) or f"; er zijn: {', '.join(sorted(cast.towns))}"
            yield Finding("R212", ("rollen", name, "plaats"), f"de plaats '{role.plaats}' ligt niet in de streek{hint}")


def unknown_facts(cast: Cast) -> Iterator[Finding]:
    """Facts that nobody has. What a card records need not be a fact, and `is` may ask for a property as well."""
    for leaf in cast.leaves:
        if leaf.kind == "feit" and leaf.key not in ("vastgelegd", "legt-vast"):
            wider = leaf.key in ("is", "is-niet")
            yield from _fact(cast, leaf, *leaf.value.split("."), wider=wider)
        elif leaf.kind == "naam" and leaf.key == "onthult":
            role = cast.nearest(leaf.path, "met")
            if role in cast.roles and cast.roles[role].soort in TALKS:
                yield from _fact(cast, leaf, role, leaf.value, wider=False)


def _fact(cast: Cast, leaf: Leaf, role: str, fact: str, *, wider: bool) -> Iterable[Finding]:
    if role not in cast.roles and not (wider and role == AGENCY):
        yield Finding("R201", leaf.path, f"de rol '{role}' bestaat niet{_meant_role(cast, role)}", leaf.is_key)
        return
    known = (*cast.facts(role), *(cast.properties(role) if wider else ()))
    if wider and cast.is_pool(role):
        message = f"'{role}' is een groep en heeft niet één waarde; noem iemand uit de groep, zoals {role}-1.{fact}"
        yield Finding("R209", leaf.path, message, leaf.is_key)
    elif fact not in known:
        hint = meant(fact, known) or f"; er zijn: {', '.join(cast.facts(role)) or 'geen feiten'}"
        yield Finding("R202", leaf.path, f"van '{role}' is geen feit '{fact}' bekend{hint}", leaf.is_key)


def misspelled_definitions(cast: Cast) -> Iterator[Finding]:
    """Where one name is asked for again and again and another near it never, the slip is where it was made."""
    roles = Counter(_asked_roles(cast))
    facts = Counter(_asked_facts(cast))
    for role, spec in cast.scenario.rollen.items():
        near = _asked_instead(role, roles, cast.roles)
        if near:
            message = f"de rol heet hier '{role}', maar verderop staat steeds '{near}'; maak ze gelijk"
            yield Finding("R201", ("rollen", role), message, at_key=True)
        own = Counter({fact: times for (of, fact), times in facts.items() if of == role})
        for fact in spec.feiten:
            near = _asked_instead(fact, own, spec.feiten)
            if near:
                message = f"het feit heet hier '{fact}', maar verderop staat steeds '{near}'; maak ze gelijk"
                yield Finding("R202", ("rollen", role, "feiten", fact), message, at_key=True)


def _asked_instead(name: str, asked: Counter[str], known: Container[str]) -> str | None:
    often = [other for other, times in asked.items() if times > 1 and other not in known]
    return None if asked[name] else nearest(name, often)


def _asked_roles(cast: Cast) -> Iterator[str]:
    yield from (role for role, _ in _asked_facts(cast))
    yield from (leaf.value for leaf in cast.leaves if leaf.kind == "naam" and leaf.key in ROLE_KEYS)


def _asked_facts(cast: Cast) -> Iterator[tuple[str, str]]:
    for leaf in cast.leaves:
        if leaf.kind == "feit":
            role, fact = leaf.value.split(".")
            yield role, fact
        elif leaf.kind == "naam" and leaf.key == "onthult":
            yield cast.nearest(leaf.path, "met"), leaf.value
        elif leaf.kind == "naam" and leaf.key == "feit":
            yield from ((role, leaf.value) for role in many(inside(cast.written, (*leaf.path[:4], "kandidaten"))))
        elif "<" in leaf.value:
            yield from placeholders(leaf.value)


def impossible_values(cast: Cast) -> Iterator[Finding]:
    """Conditions on the cast world that can never hold, or never fail, because no lot has that value."""
    for leaf in cast.leaves:
        asked = next((step for step in reversed(leaf.path[:-1]) if isinstance(step, str)), "")
        condition = leaf.key if isinstance(leaf.path[-1], str) else asked
        if leaf.is_key or leaf.kind != "tekst" or not _is_condition(leaf) or "." not in condition:
            continue
        role, fact = condition.split(".")[:2]
        possible = cast.alternatives(role, fact) if role in cast.roles else None
        if possible is not None and leaf.value not in possible:
            hint = meant(leaf.value, possible) or f"; het kan zijn: {', '.join(possible)}"
            yield Finding("R203", leaf.path, f"'{condition}' is nooit '{leaf.value}'{hint}")


def _is_condition(leaf: Leaf) -> bool:
    return any(step in ("is", "is-niet") for step in leaf.path[-3:-1])


_ANGLED = re.compile(r"<[^<>\n]{1,60}>")


def placeholders_for_nothing(cast: Cast) -> Iterator[Finding]:
    for leaf in cast.leaves:
        if "<" not in leaf.value or leaf.is_key:
            continue
        for role, name in placeholders(leaf.value):
            yield from _placeholder(cast, leaf, role, name)
        for found in _ANGLED.findall(leaf.value):
            if not PLACEHOLDER.fullmatch(found):
                message = f"'{found}' staat nergens voor; schrijf een rol, een punt en een woord, zoals <samira.naam>"
                yield Finding("R204", leaf.path, message)


def _placeholder(cast: Cast, leaf: Leaf, role: str, name: str) -> Iterable[Finding]:
    if role not in cast.roles and role != AGENCY:
        message = f"in <{role}.{name}>: de rol '{role}' bestaat niet{meant(role, (*cast.roles, AGENCY))}"
        yield Finding("R204", leaf.path, message)
    elif cast.is_pool(role):
        message = f"<{role}.{name}>: '{role}' is een groep en heeft niet één waarde; noem een van hen, zoals {role}-1"
        yield Finding("R209", leaf.path, message)
    elif name not in (*cast.facts(role), *cast.properties(role)):
        known = (*cast.facts(role), *cast.properties(role))
        hint = meant(name, known) or f"; het kan zijn: {', '.join(known)}"
        yield Finding("R204", leaf.path, f"<{role}.{name}> staat nergens voor{hint}")
