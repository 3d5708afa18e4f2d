"""The cast world: who the people, firms and vacancies of one day are, with every lot drawn."""

import re
from collections.abc import Callable, Hashable, Iterable
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING, Any, TypeVar

if TYPE_CHECKING:
    from game.core.scenario import Scenario

Made = TypeVar("Made")

PLACEHOLDER = re.compile(r"<([a-z0-9]+(?:-[a-z0-9]+)*)\.([A-Za-z0-9]+(?:-[a-z0-9]+)*)>")
"""`<rol.eigenschap>` in an authored text. A capital (`<samira.Hij>`) asks for a capital in the result."""


@dataclass(frozen=True, slots=True)
class Person:
    """Somebody cast for a role. `gender` is 'v' or 'm'; `function` is their job; `company` the role of their firm."""

    role: str
    kind: str
    first_name: str
    surname: str
    gender: str
    age: int
    town: str
    street: str
    postcode: str
    phone: str
    email: str
    portrait: str
    temperament: str
    function: str = ""
    company: str = ""

    @property
    def name(self) -> str:
        return f"{self.first_name} {self.surname}"


@dataclass(frozen=True, slots=True)
class Company:
    role: str
    name: str
    sector: str
    town: str
    street: str
    postcode: str
    phone: str
    email: str


@dataclass(frozen=True, slots=True)
class Vacancy:
    """A job at a client: `wage` is the gross hourly wage in cents, `hours` per week; `company` is the client's role."""

    role: str
    title: str
    company: str
    town: str
    wage: int
    hours: int


@dataclass(frozen=True, slots=True)
class Town:
    name: str
    x: int
    y: int
    kind: str


@dataclass(frozen=True, slots=True)
class Trip:
    """Travel time in minutes between two towns (both ways); `transit` is None where no bus or train goes."""

    a: str
    b: str
    car: int
    bike: int
    transit: int | None


@dataclass(frozen=True, slots=True)
class Source:
    """Where the scenario came from: its id, file name, content hash and the line of every scored place."""

    scenario: str
    file: str
    content_hash: str
    lines: tuple[tuple[str, int], ...] = ()


@dataclass(frozen=True)
class World:
    """The scenario with every blank filled for one seed. All chance is spent here.

    `facts` and `lots` are per role: what is true, and between which values the lot chose.
    `members` are the roles a pool was cast into, such as pool-1 … pool-12.
    `roads` (lines) and `waters` (polygons) are for drawing the map, on the grid of the towns.
    """

    scenario: "Scenario"
    source: Source
    seed: int
    agency: Company
    people: tuple[Person, ...]
    companies: tuple[Company, ...]
    vacancies: tuple[Vacancy, ...]
    facts: tuple[tuple[str, tuple[tuple[str, str], ...]], ...]
    lots: tuple[tuple[str, tuple[tuple[str, tuple[str, ...]], ...]], ...]
    members: tuple[tuple[str, tuple[str, ...]], ...]
    region: str
    towns: tuple[Town, ...]
    trips: tuple[Trip, ...]
    roads: tuple[tuple[tuple[int, int], ...], ...] = ()
    waters: tuple[tuple[tuple[int, int], ...], ...] = ()

    def __hash__(self) -> int:
        return hash((self.source.content_hash, self.seed))

    def person(self, role: str) -> Person:
        return self._people[role]

    def company(self, role: str) -> Company:
        return self._companies[role]

    def vacancy(self, role: str) -> Vacancy:
        return self._vacancies[role]

    def pool(self, role: str) -> tuple[str, ...]:
        """The roles a pool was cast into; a single role is a pool of one."""
        return dict(self.members).get(role, (role,))

    def fact(self, role: str, name: str) -> str:
        """What is true of somebody; KeyError when the scenario says nothing about it."""
        return self._facts[role, name]

    def alternatives(self, role: str, name: str) -> tuple[str, ...]:
        """The values the lot could have fallen on, in the author's order; the fact alone when there was no lot."""
        return self._lots.get((role, name)) or (self.fact(role, name),)

    def trip(self, a: str, b: str) -> Trip:
        """The way between two towns; within one town ten minutes by bike, on foot or by bus."""
        return self._trips.get((a, b)) or Trip(a, b, car=8, bike=10, transit=12)

    def knows(self, role: str, name: str) -> bool:
        return (role, name) in self._facts

    def has(self, role: str) -> bool:
        """Whether anybody, any firm or any vacancy was cast for this role."""
        return role in self._people or role in self._companies or role in self._vacancies

    def line_of(self, place: str) -> int | None:
        return self._lines.get(place)

    def value(self, role: str, name: str) -> str | None:
        """What a placeholder `<role.name>` or a condition on the world stands for; None when there is no such thing."""
        found = self._facts.get((role, name))
        return found if found is not None else self._property(role, name)

    def _property(self, role: str, name: str) -> str | None:
        if role in self._people:
            person = self._people[role]
            return _of_person(person, name) or self._of_firm(person.company, name)
        if role in self._vacancies:
            vacancy = self._vacancies[role]
            return _of_vacancy(vacancy, name) or self._of_firm(vacancy.company, name)
        return _of_company(self.agency, name) if role == "bureau" else self._of_firm(role, name)

    def _of_firm(self, role: str, name: str) -> str | None:
        firm = self._companies.get(role)
        return _of_company(firm, name) if firm else None

    def once(self, about: object, make: Callable[[], Made], given: Hashable = None) -> Made:
        """What follows from this world, one authored thing and what is given: worked out when it is first asked for.

        `about` is known by its identity, and kept too, so that no other thing can take its place.
        """
        key = id(about), given
        if key not in self._made:
            self._made[key] = (about, make())
        found: Made = self._made[key][1]
        return found

    @cached_property
    def _made(self) -> dict[tuple[int, Hashable], tuple[object, Any]]:
        return {}

    @cached_property
    def _people(self) -> dict[str, Person]:
        return {person.role: person for person in self.people}

    @cached_property
    def _companies(self) -> dict[str, Company]:
        return {company.role: company for company in self.companies}

    @cached_property
    def _vacancies(self) -> dict[str, Vacancy]:
        return {vacancy.role: vacancy for vacancy in self.vacancies}

    @cached_property
    def _facts(self) -> dict[tuple[str, str], str]:
        return {(role, name): value for role, facts in self.facts for name, value in facts}

    @cached_property
    def _lots(self) -> dict[tuple[str, str], tuple[str, ...]]:
        return {(role, name): values for role, lots in self.lots for name, values in lots}

    @cached_property
    def _lines(self) -> dict[str, int]:
        return dict(self.source.lines)

    @cached_property
    def _trips(self) -> dict[tuple[str, str], Trip]:
        return {pair: trip for trip in self.trips for pair in ((trip.a, trip.b), (trip.b, trip.a))}


PRONOUNS = {
    "v": {"hij": "zij", "hem": "haar", "zijn": "haar", "aanspreekvorm": "mevrouw"},
    "m": {"hij": "hij", "hem": "hem", "zijn": "zijn", "aanspreekvorm": "meneer"},
}
PERSON_PROPERTIES = (
    *("naam", "voornaam", "achternaam", "aanhef", "hij", "hem", "zijn", "leeftijd", "plaats", "straat", "postcode"),
    *("telefoon", "email", "temperament", "functie"),
)
COMPANY_PROPERTIES = ("bedrijf", "sector", "vestiging")
VACANCY_PROPERTIES = ("functie", "uurloon", "uren", "plaats")


def _of_person(person: Person, name: str) -> str | None:
    words = PRONOUNS[person.gender]
    return {
        "naam": person.name,
        "voornaam": person.first_name,
        "achternaam": _capital(person.surname),
        "aanhef": f"{words['aanspreekvorm']} {_capital(person.surname)}",
        "hij": words["hij"],
        "hem": words["hem"],
        "zijn": words["zijn"],
        "leeftijd": str(person.age),
        "plaats": person.town,
        "straat": person.street,
        "postcode": person.postcode,
        "telefoon": person.phone,
        "email": person.email,
        "temperament": person.temperament,
        "functie": person.function,
    }.get(name)


def _of_vacancy(vacancy: Vacancy, name: str) -> str | None:
    return {
        "functie": vacancy.title,
        "uurloon": f"{vacancy.wage // 100},{vacancy.wage % 100:02}",
        "uren": str(vacancy.hours),
        "plaats": vacancy.town,
    }.get(name)


def _of_company(company: Company, name: str) -> str | None:
    told = {"bedrijf": company.name, "naam": company.name, "sector": company.sector, "vestiging": company.town}
    return told.get(name)


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]


def fill(text: str, world: World) -> str:
    """The text with every placeholder replaced; one that stands for nothing is a KeyError (the reader refuses it)."""
    return PLACEHOLDER.sub(lambda found: _filled(found[1], found[2], world), text) if "<" in text else text


def _filled(role: str, name: str, world: World) -> str:
    value = world.value(role, name[:1].lower() + name[1:])
    if value is None:
        raise KeyError(f"{role}.{name}")
    return _capital(value) if name[:1].isupper() else value


def placeholders(text: str) -> Iterable[tuple[str, str]]:
    """The (role, property) pairs a text asks for, with the property in lower case."""
    return ((found[1], found[2][:1].lower() + found[2][1:]) for found in PLACEHOLDER.finditer(text))
