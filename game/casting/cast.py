"""Casting: a scenario and a seed become a world. All chance is spent here, every draw from a stream of its own."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from difflib import get_close_matches

from game.casting.companies import CONTACTS
from game.casting.continuing import known_firms, known_people, still_true
from game.casting.drawn import TEMPERAMENTS, Drawn, DrawnFirm, Wanted, WantedFirm
from game.casting.draws import draw_firm, draw_person
from game.casting.jobs import MINIMUM_HOURLY, job, wages
from game.casting.region import REGION, town
from game.casting.travel import trips, world_towns
from game.core.chance import Chance
from game.core.scenario import Lot, Role, Scenario
from game.core.world import Company, Person, Source, Vacancy, World, fill
from game.errors import GameError

AGENCY = "Esterwerk Uitzendbureau"
GROWN_UP = (19, 63)
PEOPLE = ("kandidaat", "flexwerker", "opdrachtgever", "contact", "collega", "leidinggevende", "kandidaten")


@dataclass(frozen=True, slots=True)
class _Part:
    """One member of the cast: a role, or one of the people in a pool; `place` is the number in the pool."""

    role: str
    of: str
    spec: Role
    place: int = 0


def cast(scenario: Scenario, source: Source, seed: int, before: World | None = None) -> World:
    """The same scenario and seed give the same world, byte for byte, on every machine and Python.

    `before` is the world of the day before, in a week: who was in it stays who they are, and what was true stays true
    where this day leaves it to the lot. Raises GameError when the scenario asks for a town that the region does not
    have.
    """
    _check_towns(scenario)
    parts = tuple(_parts(scenario))
    firms = _firms(scenario, parts, seed, known_firms(before))
    people = _people(scenario, parts, firms, seed, known_people(before))
    facts = tuple((part.role, tuple(_facts(part, seed))) for part in parts)
    world = World(
        scenario=scenario,
        source=source,
        seed=seed,
        agency=_company(firms["bureau"]),
        people=people,
        companies=tuple(_company(firm) for role, firm in firms.items() if role != "bureau"),
        vacancies=tuple(_vacancy(part, firms, seed) for part in parts if part.spec.soort == "vacature"),
        facts=facts,
        lots=tuple((part.role, tuple(_lots(part))) for part in parts),
        members=tuple(_members(parts)),
        region=REGION.name,
        towns=world_towns(),
        trips=trips(),
        roads=tuple((town(road.a).at, *road.bends, town(road.b).at) for road in REGION.roads),
        waters=REGION.waters,
    )
    return _filled(still_true(world, _filled(world), before) if before else world)


def _check_towns(scenario: Scenario) -> None:
    known = [place.name for place in REGION.towns]
    for role, spec in scenario.rollen.items():
        if spec.plaats is not None and spec.plaats not in known:
            meant = get_close_matches(spec.plaats, known, n=1)
            hint = f"bedoel je {meant[0]}?" if meant else f"er zijn: {', '.join(known)}."
            raise GameError(f"De plaats '{spec.plaats}' van de rol '{role}' ligt niet in {REGION.name}; {hint}")


def _parts(scenario: Scenario) -> Iterable[_Part]:
    for role, spec in scenario.rollen.items():
        if spec.soort == "kandidaten":
            yield from (_Part(f"{role}-{place + 1}", role, spec, place) for place in range(spec.aantal))
        else:
            yield _Part(role, role, spec)


def _members(parts: tuple[_Part, ...]) -> Iterable[tuple[str, tuple[str, ...]]]:
    for pool in dict.fromkeys(part.of for part in parts if part.spec.soort == "kandidaten"):
        yield pool, tuple(part.role for part in parts if part.of == pool)


# Firms and people -------------------------------------------------------------------------------------------------


def _firms(
    scenario: Scenario, parts: tuple[_Part, ...], seed: int, known: dict[str, DrawnFirm]
) -> dict[str, DrawnFirm]:
    name = scenario.bureau.naam or AGENCY
    wanted = [WantedFirm("bureau", "overheid", town=_capital_town(), name=name)]
    wanted += [
        WantedFirm(part.role, part.spec.sector or "handel", town=part.spec.plaats)
        for part in parts
        if part.spec.soort == "opdrachtgever"
    ]
    drawn = tuple(known[want.role] for want in wanted if want.role in known)
    for want in wanted:
        if want.role not in known:
            drawn += (draw_firm(want, seed, drawn),)
    by_role = {firm.role: firm for firm in drawn}
    return {want.role: by_role[want.role] for want in wanted}


def _capital_town() -> str:
    return max(REGION.towns, key=lambda place: place.inhabitants).name


def _people(
    scenario: Scenario, parts: tuple[_Part, ...], firms: dict[str, DrawnFirm], seed: int, known: dict[str, Drawn]
) -> tuple[Person, ...]:
    """Who is known already comes first, so that nobody new takes their name or face."""
    asked = tuple(part for part in parts if part.spec.soort in PEOPLE)
    drawn = tuple(known[part.role] for part in asked if part.role in known)
    by_role = {one.role: one for one in drawn}
    for part in asked:
        if part.role not in by_role:
            wanted = _wanted(part.role, part.spec, _workplace(part, firms))
            drawn += (draw_person(wanted, seed, scenario.peildatum, drawn),)
            by_role[part.role] = drawn[-1]
    return tuple(_person(part, by_role[part.role], _workplace(part, firms), seed) for part in asked)


def _workplace(part: _Part, firms: dict[str, DrawnFirm]) -> DrawnFirm | None:
    """Where somebody is found: at their firm or at the agency; candidates and flex workers at home."""
    match part.spec.soort:
        case "opdrachtgever":
            return firms[part.role]
        case "contact":
            return firms.get(part.spec.bij or "")
        case "collega" | "leidinggevende":
            return firms["bureau"]
        case _:
            return None


def _wanted(role: str, spec: Role, firm: DrawnFirm | None) -> Wanted:
    return Wanted(
        role=role,
        ages=_ages(spec.leeftijd),
        town=spec.plaats if firm is None else None,
        temperaments=spec.temperament or TEMPERAMENTS,
        at=firm,
        sector=_sector(spec, firm),
    )


def _sector(spec: Role, firm: DrawnFirm | None) -> str:
    """That of the firm, or of the work a candidate is known for; the agency itself works in an office."""
    if firm is not None:
        return firm.sector
    known = job(spec.functie or "")
    return known.sector if known else ""


def _ages(text: str | None) -> tuple[int, int]:
    if text is None:
        return GROWN_UP
    first, _, last = text.partition("-")
    return int(first), int(last or first)


def _person(part: _Part, drawn: Drawn, firm: DrawnFirm | None, seed: int) -> Person:
    name = drawn.identity.name
    surname = f"{name.infix} {name.last}" if name.infix else name.last
    return Person(
        role=part.role,
        kind="kandidaat" if part.spec.soort == "kandidaten" else part.spec.soort,
        first_name=name.first,
        surname=surname,
        gender=drawn.identity.gender,
        age=drawn.identity.age,
        town=drawn.contact.town,
        street=drawn.contact.street,
        postcode=drawn.contact.postcode,
        phone=drawn.contact.phone,
        email=drawn.contact.email,
        portrait=drawn.portrait,
        temperament=drawn.character.temperament,
        function=_function(part, firm, seed),
        company=firm.role if firm and firm.role != "bureau" else "",
    )


def _function(part: _Part, firm: DrawnFirm | None, seed: int) -> str:
    told = part.spec.spreekt or part.spec.functie
    if told or firm is None or firm.role == "bureau":
        return told or ""
    return Chance.of(seed, part.role, "functie").pick(CONTACTS[firm.sector])


def _company(firm: DrawnFirm) -> Company:
    return Company(firm.role, firm.name, firm.sector, firm.town, firm.street, firm.postcode, firm.phone, firm.email)


def _vacancy(part: _Part, firms: dict[str, DrawnFirm], seed: int) -> Vacancy:
    spec = part.spec
    known = job(spec.functie or "")
    paid = spec.uurloon or (wages(known) if known else (MINIMUM_HOURLY,))
    hours = spec.uren or (known.hours if known else (40,))
    client = firms.get(spec.bij or "")
    return Vacancy(
        role=part.role,
        title=spec.functie or "medewerker",
        company=spec.bij or "",
        town=spec.plaats or (client.town if client else _capital_town()),
        wage=Chance.of(seed, part.role, "uurloon").pick(paid),
        hours=Chance.of(seed, part.role, "uren").pick(hours),
    )


# Facts ------------------------------------------------------------------------------------------------------------


def _facts(part: _Part, seed: int) -> Iterable[tuple[str, str]]:
    for name, value in part.spec.feiten.items():
        yield name, value if isinstance(value, str) else _by_lot(part, name, value, seed)


def _by_lot(part: _Part, name: str, lot: Lot, seed: int) -> str:
    if lot.een_van:
        return Chance.of(seed, part.role, "feit", name).pick(lot.een_van)
    dealt = Chance.of(seed, part.of, "verdeling", name).shuffled(_deck(lot.verdeel, part.spec.aantal))
    return dealt[part.place]


def _deck(values: tuple[str, ...], people: int) -> tuple[str, ...]:
    """As many cards as there are people, every value as often as it was written, over and over."""
    return tuple(values[place % len(values)] for place in range(people))


def _lots(part: _Part) -> Iterable[tuple[str, tuple[str, ...]]]:
    for name, value in part.spec.feiten.items():
        if isinstance(value, Lot):
            yield name, tuple(dict.fromkeys(value.een_van or value.verdeel))


def _filled(world: World) -> World:
    """Facts may speak of others (`<klant.plaats>`): filled once, when everybody has a name."""

    def told(values: tuple[tuple[str, str], ...]) -> tuple[tuple[str, str], ...]:
        return tuple((name, fill(value, world)) for name, value in values)

    def lots(values: tuple[tuple[str, tuple[str, ...]], ...]) -> tuple[tuple[str, tuple[str, ...]], ...]:
        return tuple((name, tuple(fill(text, world) for text in texts)) for name, texts in values)

    return replace(
        world,
        facts=tuple((role, told(values)) for role, values in world.facts),
        lots=tuple((role, lots(values)) for role, values in world.lots),
    )
