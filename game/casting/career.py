"""Careers: where somebody worked before, newest first; as long in their own job as the scenario says, and no longer."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from game.casting.jobs import JOBS
from game.casting.providers import Fake, fake_from
from game.core.chance import Chance

_FIRST_JOB_AT = 17
_LONGEST_STAY = 7
_LONGEST_CV = 5
_SECTORS = tuple(dict.fromkeys(job.sector for job in JOBS))


@dataclass(frozen=True, slots=True)
class Post:
    """One line of a CV: `until` is the year it ended, None for work that goes on."""

    title: str
    employer: str
    town: str
    since: int
    until: int | None


def draw_career(role: str, seed: int, born: date, on: date, title: str, sector: str, years: int) -> tuple[Post, ...]:
    """`years` in all in `title`, at one or two employers of the sector; before that other work, from age 17 on."""
    chance = Chance.of(seed, role, "loopbaan")
    fake = fake_from(chance)
    begin = born.year + _FIRST_JOB_AT
    own = max(on.year - years, begin)
    posts = tuple(_posts(chance, fake, own, on.year, title, sector))
    return (posts + tuple(_earlier(chance, fake, begin, own, title)))[:_LONGEST_CV]


def _posts(chance: Chance, fake: Fake, since: int, until: int, title: str, sector: str) -> Iterator[Post]:
    """The last one ended this year or goes on; halfway somebody may have changed employers."""
    if since == until:
        return
    half = (since + until) // 2
    changed = until - since >= 4 and chance.below(2) == 0
    goes_on = chance.below(2) == 0
    yield _post(fake, title, sector, half if changed else since, None if goes_on else until)
    if changed:
        yield _post(fake, title, sector, since, half)


def _earlier(chance: Chance, fake: Fake, begin: int, end: int, title: str) -> Iterator[Post]:
    """Other work back to the first job; there may be a year in which nothing stands on paper."""
    until = end - chance.below(2)
    while until > begin:
        since = max(begin, until - 1 - chance.below(_LONGEST_STAY))
        other = chance.pick(tuple(job for job in JOBS if job.title != title and not job.needs))
        yield _post(fake, other.title, other.sector, since, until)
        until = since - chance.below(2)


def _post(fake: Fake, title: str, sector: str, since: int, until: int | None) -> Post:
    firm_sector = sector if sector in _SECTORS else "handel"
    return Post(title, fake.firm(firm_sector), fake.firm_town(firm_sector), since, until)
