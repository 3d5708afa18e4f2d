"""Draws: people and firms by lot, each from streams of their own, without doubles in one world."""

from collections.abc import Callable, Iterable
from datetime import date, timedelta
from typing import TypeVar

from game.casting import companies, contact
from game.casting.drawn import Character, Contact, Drawn, DrawnFirm, Identity, Wanted, WantedFirm
from game.casting.faces import dressed_for, pick_face
from game.casting.names import FullName, band_of, is_famous
from game.casting.portraits import PORTRAITS, Portrait
from game.casting.providers import Fake, fake_from
from game.casting.region import town
from game.core.chance import Chance

_T = TypeVar("_T")


def draw_firms(wanted: Iterable[WantedFirm], seed: int) -> tuple[DrawnFirm, ...]:
    drawn: tuple[DrawnFirm, ...] = ()
    for want in wanted:
        drawn += (draw_firm(want, seed, drawn),)
    return drawn


def draw_firm(wanted: WantedFirm, seed: int, before: tuple[DrawnFirm, ...] = ()) -> DrawnFirm:
    """A firm unlike those drawn before: another name, line and address."""
    fake = fake_from(Chance.of(seed, wanted.role, "bedrijf"))
    known = {_known_as(firm.name) for firm in before}
    name = wanted.name or _until(lambda: _composed(wanted, fake), lambda drawn: _known_as(drawn) not in known)
    where = wanted.town or fake.firm_town(wanted.sector)
    street, postcode = _free_address(fake, where, {firm.street for firm in before})
    host = contact.firm_host(name)
    phone = _until(fake.phone, lambda drawn: drawn not in {firm.phone for firm in before})
    return DrawnFirm(wanted.role, name, wanted.sector, where, street, postcode, phone, f"info@{host}", host)


def _composed(wanted: WantedFirm, fake: Fake) -> str:
    return companies.called_after(wanted.role, wanted.sector, fake.firm(wanted.sector))


def draw_people(
    wanted: Iterable[Wanted], seed: int, on: date, portraits: tuple[Portrait, ...] = PORTRAITS
) -> tuple[Drawn, ...]:
    drawn: tuple[Drawn, ...] = ()
    for want in wanted:
        drawn += (draw_person(want, seed, on, drawn, portraits),)
    return drawn


def draw_person(
    wanted: Wanted, seed: int, on: date, before: tuple[Drawn, ...] = (), portraits: tuple[Portrait, ...] = PORTRAITS
) -> Drawn:
    """Somebody unlike the people drawn before: another first name, surname, face, line and address."""
    who = draw_identity(wanted, seed, on, before)
    taken = frozenset(other.portrait for other in before)
    face = pick_face(Chance.of(seed, wanted.role, "gezicht"), portraits, taken, who.gender, who.age, who.background)
    dressed = dressed_for(wanted.sector, portraits)
    if all(portrait.id != face for portrait in dressed):  # only then drawn anew, so that all other faces stay
        again = Chance.of(seed, wanted.role, "gezicht", "kleding")
        face = pick_face(again, dressed, taken, who.gender, who.age, who.background)
    return Drawn(wanted.role, who, draw_character(wanted, seed), draw_contact(wanted, who.name, seed, before), face)


def draw_identity(wanted: Wanted, seed: int, on: date, before: tuple[Drawn, ...] = ()) -> Identity:
    """Name, gender, age and background; `age` is what it is on the day `on`."""
    chance = Chance.of(seed, wanted.role, "persoon")
    age = wanted.ages[0] + chance.below(wanted.ages[1] - wanted.ages[0] + 1)
    born = _years_before(on, age) - timedelta(days=chance.below(365))
    fake = fake_from(chance)
    gender = wanted.gender or fake.gender()
    others = tuple(other.identity.name for other in before)
    background, name = _until(lambda: _named(fake, gender, age), lambda drawn: _is_new(drawn[1], others))
    return Identity(name, gender, background, born, age)


def _years_before(day: date, years: int) -> date:
    leap = (day.month, day.day) == (2, 29)
    return date(day.year - years, day.month, 28 if leap else day.day)


def draw_character(wanted: Wanted, seed: int) -> Character:
    """From a stream of its own: nothing in it can follow from name, gender, age or background."""
    chance = Chance.of(seed, wanted.role, "aard")
    return Character(chance.pick(wanted.temperaments), 1 + chance.below(5), 1 + chance.below(5))


def draw_contact(wanted: Wanted, name: FullName, seed: int, before: tuple[Drawn, ...] = ()) -> Contact:
    fake = fake_from(Chance.of(seed, wanted.role, "contact"))
    phone = _until(fake.phone, lambda drawn: drawn not in {other.contact.phone for other in before})
    if wanted.at:
        firm = wanted.at
        return Contact(firm.town, firm.street, firm.postcode, phone, contact.mail_address(name, firm.host))
    where = wanted.town or fake.home_town()
    street, postcode = _free_address(fake, where, {other.contact.street for other in before})
    return Contact(where, street, postcode, phone, contact.mail_address(name, fake.mail_host()))


def _named(fake: Fake, gender: str, age: int) -> tuple[str, FullName]:
    background = fake.background()
    first = fake.first_name(background, gender, band_of(age))
    infix, last = fake.surname(fake.family_of(background), gender)
    return background, FullName(first, infix, last)


def _is_new(name: FullName, others: tuple[FullName, ...]) -> bool:
    return not is_famous(name) and all(name.first != other.first and name.last != other.last for other in others)


def _free_address(fake: Fake, where: str, taken: set[str]) -> tuple[str, str]:
    def address() -> tuple[str, str]:
        street = fake.street(where)
        return contact.address(street, fake.house_number()), town(where).postcode(street)

    return _until(address, lambda drawn: drawn[0] not in taken)


def _known_as(firm: str) -> str:
    """Two firms in one world that share a first word would be mixed up; all municipalities share theirs."""
    first = firm.split()[0]
    return firm if first in (*companies.REGIONAL, "Gemeente") else first


def _until(draw: Callable[[], _T], fits: Callable[[_T], bool]) -> _T:
    """The first draw that fits. A world so full that nothing fits is our mistake, not a reason to go on for ever."""
    for _ in range(10_000):
        drawn = draw()
        if fits(drawn):
            return drawn
    raise RuntimeError("nothing left to draw from")
