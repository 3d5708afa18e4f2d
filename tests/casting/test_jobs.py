from itertools import pairwise
from typing import get_args

import pytest

from game.casting.jobs import (
    CERTIFICATES,
    JOBS,
    MINIMUM_HOURLY,
    SHIFTS,
    WAGE_TABLES,
    Job,
    certificate,
    job,
    jobs_in,
    shift,
    wage_table,
    wages,
)
from game.core.scenario import Sector

# Job → what was paid per hour in the second half of 2026, in cents, from the lowest to the highest.
PAID = {
    "orderpicker": (1499, 1650),
    "heftruckchauffeur": (1550, 1800),
    "bezorger": (1563, 1901),
    "vrachtwagenchauffeur": (1664, 2024),
    "CE-chauffeur": (1745, 2208),
    "schoonmaker": (1552, 1608),
    "specialistisch schoonmaker": (1705, 1770),
    "glazenwasser": (1608, 1844),
    "hulpkracht bouw": (1598, 1700),
    "timmerman": (1900, 2150),
    "productiemedewerker": (1500, 2000),
    "lasser": (1500, 2000),
    "helpende plus": (1570, 2050),
    "verzorgende IG": (1841, 2445),
    "begeleider": (1790, 2685),
    "vakkenvuller": (1499, 1650),
    "magazijnmedewerker": (1550, 1900),
    "medewerker bediening": (1499, 1850),
    "kok": (1650, 2000),
    "administratief medewerker": (1650, 2100),
}


def test_nobody_earns_less_than_the_minimum_wage() -> None:
    assert (
        min(step for table in WAGE_TABLES for scale in table.scales for step in scale.steps) >= MINIMUM_HOURLY == 1499
    )


def test_every_step_pays_more_than_the_one_before() -> None:
    for table in WAGE_TABLES:
        for scale in table.scales:
            assert all(low < high for low, high in pairwise(scale.steps)), (table.id, scale.id)


def test_every_wage_table_says_that_it_is_fictional_and_of_what_day() -> None:
    for table in WAGE_TABLES:
        assert "(fictief)" in table.title
        assert "peildatum 1 juli 2026" in table.title
        assert (table.peildatum.year, table.peildatum.month, table.peildatum.day) == (2026, 7, 1)


@pytest.mark.parametrize("title", PAID)
def test_a_job_pays_what_such_jobs_pay(title: str) -> None:
    known = job(title)
    assert known is not None
    lowest, highest = PAID[title]
    assert lowest <= wages(known)[0]
    assert wages(known)[-1] <= highest


@pytest.mark.parametrize("known", JOBS, ids=lambda known: known.title)
def test_a_job_asks_for_what_exists(known: Job) -> None:
    assert len(wages(known)) >= 3
    assert all(certificate(id).title for id in known.needs + known.helps)
    assert all(shift(id).title for id in known.shifts)
    assert known.hours == tuple(sorted(known.hours))
    assert not set(known.needs) & set(known.helps)


def test_every_sector_an_author_can_name_has_jobs_and_a_table() -> None:
    for sector in get_args(Sector):
        assert len(jobs_in(sector)) >= 4, sector
        assert wage_table(sector).scales


def test_a_job_is_found_by_its_title_however_it_is_written() -> None:
    assert job(" Orderpicker") == job("orderpicker") is not None
    assert job("astronaut") is None


def test_no_title_certificate_or_shift_stands_twice() -> None:
    for names in ([known.title for known in JOBS], [c.id for c in CERTIFICATES], [s.id for s in SHIFTS]):
        assert len(names) == len(set(names))


def test_a_night_shift_ends_the_next_morning() -> None:
    assert shift("nacht").end < shift("nacht").start
    assert shift("vroeg").start == 6 * 60
