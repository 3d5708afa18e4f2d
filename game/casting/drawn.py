"""What casting is asked for, and what it draws: firms and people as plain values."""

from dataclasses import dataclass
from datetime import date

from game.casting.contact import BSN
from game.casting.names import FullName

TEMPERAMENTS = ("praatgraag", "gehaast", "afwachtend", "direct", "wantrouwig")


@dataclass(frozen=True, slots=True)
class WantedFirm:
    """What a scenario asks of a firm; None is left to the lot."""

    role: str
    sector: str
    town: str | None = None
    name: str | None = None


@dataclass(frozen=True, slots=True)
class DrawnFirm:
    role: str
    name: str
    sector: str
    town: str
    street: str
    postcode: str
    phone: str
    email: str
    host: str


@dataclass(frozen=True, slots=True)
class Wanted:
    """What a scenario asks of a person; None is left to the lot. Somebody `at` a firm is found at its address.
    `sector` is that of their work, as far as it is known."""

    role: str
    ages: tuple[int, int] = (18, 64)
    gender: str | None = None
    town: str | None = None
    temperaments: tuple[str, ...] = TEMPERAMENTS
    at: DrawnFirm | None = None
    sector: str = ""


@dataclass(frozen=True, slots=True)
class Identity:
    """Who somebody is to the eye: nothing here says how well they work."""

    name: FullName
    gender: str
    background: str
    born: date
    age: int


@dataclass(frozen=True, slots=True)
class Character:
    """How somebody talks and works; `skill` and `reliability` from 1 to 5."""

    temperament: str
    skill: int
    reliability: int


@dataclass(frozen=True, slots=True)
class Contact:
    town: str
    street: str
    postcode: str
    phone: str
    email: str


@dataclass(frozen=True, slots=True)
class Drawn:
    role: str
    identity: Identity
    character: Character
    contact: Contact
    portrait: str
    bsn: str = BSN
