"""Occupations per sector, what they ask for and what they pay: wage tables that exist only in the Esterwaard.

The amounts lie within what was paid in the Netherlands in the second half of 2026, but every table is fictional,
so that no amount in a scenario can become wrong.
"""

from dataclasses import dataclass
from datetime import date

# Wettelijk minimumuurloon, 21 years and older, in cents (Regeling WML, per 1-7-2026).
MINIMUM_HOURLY = 1499
PEILDATUM = date(2026, 7, 1)


@dataclass(frozen=True, slots=True)
class Scale:
    """Gross hourly wages in cents, from the start to the last yearly step."""

    id: str
    steps: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class WageTable:
    id: str
    title: str
    peildatum: date
    weekly_hours: int
    scales: tuple[Scale, ...]

    def scale(self, id: str) -> Scale:
        return next(scale for scale in self.scales if scale.id == id)


@dataclass(frozen=True, slots=True)
class Certificate:
    """`years` is how long it usually lasts; None: it does not run out, or nothing is fixed."""

    id: str
    title: str
    years: int | None


@dataclass(frozen=True, slots=True)
class Shift:
    """Minutes after midnight; a night shift ends the next morning, so `end` is then before `start`."""

    id: str
    title: str
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Job:
    """An occupation: `needs` and `helps` are certificates, `hours` the usual contracts per week."""

    title: str
    sector: str
    table: str
    scale: str
    needs: tuple[str, ...] = ()
    helps: tuple[str, ...] = ()
    hours: tuple[int, ...] = (24, 32, 40)
    shifts: tuple[str, ...] = ("dag",)


def _table(id: str, title: str, weekly_hours: int, *scales: Scale) -> WageTable:
    return WageTable(id, f"{title} (fictief), peildatum 1 juli 2026", PEILDATUM, weekly_hours, scales)


WAGE_TABLES = (
    _table(
        *("logistiek", "Cao Magazijn en Distributie Esterwaard", 40),
        Scale("A", (1510, 1538, 1567, 1596, 1625)),
        Scale("B", (1562, 1604, 1647, 1691, 1738, 1785)),
        Scale("C", (1648, 1694, 1741, 1790)),
    ),
    _table(
        *("transport", "Cao Wegvervoer Esterwaard", 40),
        Scale("C", (1572, 1640, 1712, 1786, 1862)),
        Scale("D", (1674, 1746, 1822, 1901, 1983)),
        Scale("E", (1756, 1846, 1941, 2041, 2146)),
    ),
    _table(
        *("schoonmaak", "Cao Schoonmaak Esterwaard", 38),
        Scale("1", (1556, 1580, 1604)),
        Scale("2", (1708, 1738, 1766)),
        Scale("glas", (1612, 1684, 1760, 1838)),
    ),
    _table(
        *("bouw", "Cao Bouwplaats Esterwaard", 40),
        Scale("I", (1604, 1640, 1676)),
        Scale("II", (1704, 1756, 1810)),
        Scale("III", (1906, 1975, 2046, 2120)),
    ),
    _table(
        *("industrie", "Cao Maakindustrie Esterwaard", 38),
        Scale("A", (1508, 1552, 1597, 1643)),
        Scale("B", (1602, 1658, 1716, 1776)),
        Scale("C", (1724, 1792, 1863, 1936, 1992)),
    ),
    _table(
        *("zorg", "Cao Wonen en Zorg Esterwaard", 36),
        Scale("20", (1524, 1570, 1618)),
        Scale("30", (1578, 1662, 1751, 1845, 1944, 2040)),
        Scale("35", (1848, 1950, 2058, 2172, 2292, 2418)),
        Scale("40", (1874, 1988, 2109, 2237, 2373)),
    ),
    _table(
        *("handel", "Cao Winkel en Groothandel Esterwaard", 38),
        Scale("A", (1504, 1532, 1560, 1589)),
        Scale("B", (1556, 1618, 1683, 1750, 1820, 1890)),
    ),
    _table(
        *("horeca", "Cao Gastvrij Esterwaard", 38),
        Scale("A", (1502, 1545, 1590, 1636)),
        Scale("B", (1568, 1628, 1690, 1755, 1822)),
        Scale("kok", (1658, 1736, 1818, 1904, 1990)),
    ),
    _table(
        *("overheid", "Cao Openbaar Bestuur Esterwaard", 36),
        Scale("4", (1656, 1718, 1783, 1850)),
        Scale("6", (1742, 1822, 1906, 1994, 2086)),
    ),
)

CERTIFICATES = (
    Certificate("b-vca", "VCA Basis", 10),
    Certificate("vol-vca", "VCA voor leidinggevenden (VOL)", 10),
    Certificate("heftruck", "heftruckcertificaat", 5),
    Certificate("reachtruck", "reachtruckcertificaat", 5),
    Certificate("rijbewijs-b", "rijbewijs B", 10),
    Certificate("rijbewijs-c", "rijbewijs C", 5),
    Certificate("rijbewijs-ce", "rijbewijs CE", 5),
    Certificate("code-95", "code 95", 5),
    Certificate("chauffeurskaart", "chauffeurskaart", 5),
    Certificate("vog", "verklaring omtrent het gedrag (VOG)", None),
    Certificate("haccp", "hygiënecode (HACCP)", None),
    Certificate("sociale-hygiene", "Sociale Hygiëne", None),
    Certificate("bhv", "BHV", 1),
    Certificate("ehbo", "EHBO", 2),
    Certificate("ipaf", "hoogwerkercertificaat (IPAF)", 5),
    Certificate("nen-3140", "NEN 3140", None),
    Certificate("lasdiploma", "lasdiploma", None),
    Certificate("diploma-helpende-plus", "diploma helpende plus (mbo-2)", None),
    Certificate("diploma-vig", "diploma verzorgende IG (mbo-3)", None),
    Certificate("diploma-begeleider", "diploma maatschappelijke zorg (mbo-3)", None),
)

SHIFTS = (
    Shift("dag", "dagdienst", 8 * 60, 16 * 60 + 30),
    Shift("vroeg", "vroege dienst", 6 * 60, 14 * 60),
    Shift("laat", "late dienst", 14 * 60, 22 * 60),
    Shift("nacht", "nachtdienst", 22 * 60, 6 * 60),
    Shift("avond", "avonddienst", 17 * 60, 21 * 60),
    Shift("ochtend", "ochtenddienst", 5 * 60, 9 * 60),
)

_EARLY_LATE = ("vroeg", "laat")
_ROUND_THE_CLOCK = ("vroeg", "laat", "nacht")

JOBS = (
    Job("orderpicker", "logistiek", "logistiek", "A", helps=("reachtruck",), shifts=_EARLY_LATE),
    Job("logistiek medewerker", "logistiek", "logistiek", "A", helps=("heftruck",), shifts=("dag", *_EARLY_LATE)),
    Job("inpakker", "logistiek", "logistiek", "A", hours=(16, 24, 32, 40), shifts=("dag", "avond")),
    Job("heftruckchauffeur", "logistiek", "logistiek", "B", ("heftruck",), ("reachtruck",), shifts=_EARLY_LATE),
    Job("reachtruckchauffeur", "logistiek", "logistiek", "B", ("reachtruck",), ("heftruck",), shifts=_ROUND_THE_CLOCK),
    Job("voorman magazijn", "logistiek", "logistiek", "C", ("heftruck",), ("bhv",), (40,), _EARLY_LATE),
    Job("bezorger", "transport", "transport", "C", ("rijbewijs-b",), hours=(24, 32, 40), shifts=("dag", "avond")),
    Job("bijrijder", "transport", "transport", "C", helps=("rijbewijs-b",), hours=(32, 40)),
    Job(
        *("vrachtwagenchauffeur", "transport", "transport", "D"),
        *(("rijbewijs-c", "code-95", "chauffeurskaart"), ("heftruck",), (40,), ("dag", "vroeg")),
    ),
    Job(
        *("CE-chauffeur", "transport", "transport", "E"),
        *(("rijbewijs-ce", "code-95", "chauffeurskaart"), (), (40, 48), ("vroeg", "nacht")),
    ),
    Job("schoonmaker", "schoonmaak", "schoonmaak", "1", hours=(10, 15, 20, 30), shifts=("ochtend", "avond")),
    Job("specialistisch schoonmaker", "schoonmaak", "schoonmaak", "2", helps=("b-vca", "ipaf"), hours=(32, 38)),
    Job("voorman schoonmaak", "schoonmaak", "schoonmaak", "2", (), ("bhv", "rijbewijs-b"), (30, 38), ("dag", "avond")),
    Job("glazenwasser", "schoonmaak", "schoonmaak", "glas", ("rijbewijs-b",), ("ipaf", "b-vca"), (32, 38)),
    Job("hulpkracht bouw", "bouw", "bouw", "I", ("b-vca",), (), (40,)),
    Job("opperman", "bouw", "bouw", "II", ("b-vca",), ("heftruck",), (40,)),
    Job("timmerman", "bouw", "bouw", "III", ("b-vca",), ("rijbewijs-b",), (40,)),
    Job("metselaar", "bouw", "bouw", "III", ("b-vca",), ("rijbewijs-b",), (40,)),
    Job("productiemedewerker", "industrie", "industrie", "A", helps=("haccp",), shifts=_EARLY_LATE),
    Job("machineoperator", "industrie", "industrie", "B", (), ("b-vca", "heftruck"), (38,), _ROUND_THE_CLOCK),
    Job("lasser", "industrie", "industrie", "C", ("lasdiploma", "b-vca"), (), (38,), ("dag", "vroeg")),
    Job("monteur", "industrie", "industrie", "C", ("b-vca",), ("nen-3140", "rijbewijs-b"), (38,)),
    Job("huishoudelijk medewerker", "zorg", "zorg", "20", ("vog",), (), (12, 16, 20, 24)),
    Job("helpende plus", "zorg", "zorg", "30", ("vog", "diploma-helpende-plus"), (), (20, 24, 28, 32), _EARLY_LATE),
    Job("verzorgende IG", "zorg", "zorg", "35", ("vog", "diploma-vig"), ("bhv",), (20, 24, 28, 32), _ROUND_THE_CLOCK),
    Job("begeleider", "zorg", "zorg", "40", ("vog", "diploma-begeleider"), ("rijbewijs-b",), (24, 28, 32), _EARLY_LATE),
    Job("verkoopmedewerker", "handel", "handel", "A", hours=(12, 16, 24, 32), shifts=("dag", "avond")),
    Job("vakkenvuller", "handel", "handel", "A", hours=(8, 12, 16, 20), shifts=("avond", "ochtend")),
    Job("magazijnmedewerker", "handel", "handel", "B", helps=("heftruck",), hours=(32, 38)),
    Job("medewerker inkoop", "handel", "handel", "B", hours=(32, 38)),
    Job("medewerker bediening", "horeca", "horeca", "A", (), ("sociale-hygiene",), (12, 20, 32), ("dag", "avond")),
    Job("afwasser", "horeca", "horeca", "A", hours=(8, 12, 16, 24), shifts=("avond",)),
    Job("keukenhulp", "horeca", "horeca", "B", helps=("haccp",), hours=(16, 24, 32), shifts=("dag", "avond")),
    Job("kok", "horeca", "horeca", "kok", ("haccp",), (), (32, 38), ("avond",)),
    Job("administratief medewerker", "overheid", "overheid", "4", hours=(20, 24, 32, 36)),
    Job("medewerker klantcontact", "overheid", "overheid", "4", hours=(20, 24, 32)),
    Job("medewerker burgerzaken", "overheid", "overheid", "6", ("vog",), (), (24, 32, 36)),
    Job("medewerker postkamer", "overheid", "overheid", "4", ("vog",), (), (16, 24, 32)),
)


def jobs_in(sector: str) -> tuple[Job, ...]:
    return tuple(job for job in JOBS if job.sector == sector)


def job(title: str) -> Job | None:
    """The occupation an author names; None when the list does not know it (an author may name any)."""
    return next((known for known in JOBS if known.title.lower() == title.strip().lower()), None)


def wages(of: Job) -> tuple[int, ...]:
    """What the job pays per hour in cents, from the first step to the last."""
    return wage_table(of.table).scale(of.scale).steps


def wage_table(id: str) -> WageTable:
    return next(table for table in WAGE_TABLES if table.id == id)


def certificate(id: str) -> Certificate:
    return next(known for known in CERTIFICATES if known.id == id)


def shift(id: str) -> Shift:
    return next(known for known in SHIFTS if known.id == id)
