"""The one door to Faker: our own provider, and of Faker no method but the ones on the list."""

from collections.abc import Sequence
from random import Random
from typing import Protocol, TypeVar, cast

from faker import Generator
from faker.providers import BaseProvider
from faker.providers.company.nl_NL import Provider as _DutchCompanies

from game.casting import companies, contact, names, region
from game.core.chance import Chance

_T = TypeVar("_T")

ALLOWED = (
    *("background", "gender", "first_name", "family_of", "surname"),
    *("home_town", "firm_town", "street", "house_number"),
    *("phone", "mail_host", "firm"),
)
# Faker's list of real firms, only to stay clear of them.
REAL_FIRMS: tuple[str, ...] = tuple(_DutchCompanies.large_companies)


class Fake(Protocol):
    """What casting may ask of Faker. The names are those of ALLOWED; mypy refuses any other."""

    def background(self) -> str: ...
    def gender(self) -> str: ...
    def first_name(self, background: str, gender: str, band: str) -> str: ...
    def family_of(self, background: str) -> str: ...
    def surname(self, background: str, gender: str) -> tuple[str, str]: ...
    def home_town(self) -> str: ...
    def firm_town(self, sector: str) -> str: ...
    def street(self, town: str) -> str: ...
    def house_number(self) -> int: ...
    def phone(self) -> str: ...
    def mail_host(self) -> str: ...
    def firm(self, sector: str) -> str: ...


def fake_from(chance: Chance) -> Fake:
    """A Faker generator that draws from this stream and from nothing else."""
    generator = _Allowed()
    generator.random = _Drawn(chance)
    generator.add_provider(_Esterwaard(generator))
    return cast(Fake, generator)


class _Drawn(Random):
    """Python's Random interface on our own integers, so that Faker draws the same on every version of Python."""

    def __init__(self, chance: Chance) -> None:
        super().__init__(0)
        self._chance = chance

    def random(self) -> float:
        return self._chance.bits(53) / (1 << 53)

    def getrandbits(self, k: int) -> int:
        return self._chance.bits(k)


class _Allowed(Generator):
    """Faker's generator takes over every public method of a provider; this one only those on the list."""

    def add_provider(self, provider: BaseProvider | type[BaseProvider]) -> None:
        for name in ALLOWED:
            self.set_formatter(name, getattr(provider, name))


class _Esterwaard(BaseProvider):
    """People, addresses and firms of the Esterwaard."""

    def background(self) -> str:
        return self._one(names.BY_LOT)

    def gender(self) -> str:
        return self._one(names.GENDERS)

    def first_name(self, background: str, gender: str, band: str) -> str:
        return self._one(names.first_names(background, gender, band))

    def family_of(self, background: str) -> str:
        """Whose surname somebody bears: now and then the other parent's, a Dutch one or one from anywhere."""
        if self._below(100) >= names.MIXED_IN_HUNDRED:
            return background
        return "nederlands" if background != "nederlands" else self._one(names.BACKGROUNDS)

    def surname(self, background: str, gender: str) -> tuple[str, str]:
        return self._one(names.surnames(background, gender))

    def home_town(self) -> str:
        return self._one(_HOMES)

    def firm_town(self, sector: str) -> str:
        return self._one([town.name for town in region.REGION.towns if town.kind in companies.PLACES[sector]])

    def street(self, town: str) -> str:
        return self._one(region.town(town).streets)

    def house_number(self) -> int:
        return 1 + self._below(180)

    def phone(self) -> str:
        return contact.line(self._below(contact.LINES))

    def mail_host(self) -> str:
        return self._one(contact.PRIVATE_HOSTS)

    def firm(self, sector: str) -> str:
        """A composed name; one that comes too near a real firm is thrown away and drawn again."""
        while companies.clashes(drawn := self._one(companies.firm_names(sector)), _SCREEN):
            pass
        return drawn

    def _one(self, options: Sequence[_T]) -> _T:
        return self.random_element(options)

    def _below(self, n: int) -> int:
        return self.random_int(0, n - 1)


# A town is drawn in proportion to its inhabitants.
_HOMES = tuple(town.name for town in region.REGION.towns for _ in range(town.inhabitants // 700))
_SCREEN = companies.screen(REAL_FIRMS)
