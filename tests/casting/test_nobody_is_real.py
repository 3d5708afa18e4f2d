"""Over 100,000 draws: nothing in the text of a person or a firm belongs to, or could reach, a real one."""

import re
from dataclasses import astuple
from datetime import date

from game.casting.companies import SECTORS
from game.casting.drawn import Drawn, DrawnFirm, Wanted, WantedFirm
from game.casting.draws import draw_firms, draw_people
from game.casting.providers import REAL_FIRMS

WORLDS, PEOPLE, FIRMS = 4_000, 20, 5
TODAY = date(2026, 11, 2)

# Nine digits, whatever stands between them; six is already more than any line may have.
NINE_DIGITS = re.compile(r"(?<!\d)\d(?:[ .\-/()]?\d){8}(?!\d)")
MANY_DIGITS = re.compile(r"\+\s?\d|\b00\d|\d(?:[ .\-/()]*\d){5,}")
POSTCODE = re.compile(r"[1-9]\d{3} ?[A-Za-z]{2}")
LINE = re.compile(r"lijn [2-9]\d-[2-9]\d\d")
MAIL = re.compile(r"[a-z0-9-]+(?:\.[a-z0-9-]+)*@[a-z0-9-]+(?:\.[a-z0-9-]+)*\.example")
HOST_LIKE = re.compile(r"\b[\w-]+\.(?:nl|com|org|net|eu|be|de|info|uk)(?![\w@-])", re.IGNORECASE)


def test_in_a_hundred_thousand_draws_nobody_is_real() -> None:
    drawn, firms = 0, set()
    for seed in range(WORLDS):
        world_firms = draw_firms(_wanted_firms(seed), seed)
        people = draw_people(_wanted_people(world_firms), seed, TODAY)
        drawn += len(people) + len(world_firms)
        firms |= {firm.name for firm in world_firms}
        assert trouble("\n".join(map(_told, (*people, *world_firms)))) == [], seed
        assert all(LINE.fullmatch(phone) for phone in _phones(people, world_firms))
        assert all(MAIL.fullmatch(email) for email in _mails(people, world_firms))
        assert {person.bsn for person in people} == {"afgeschermd"}
    assert drawn == 100_000
    assert len(firms) > 3_000
    assert [name for name in firms if _is_too_near(name)] == []


def test_the_search_sees_what_it_should_see() -> None:
    assert trouble("BSN 111222333") == ["111222333 passes the BSN test", "111222333 can be dialled"]
    assert trouble("BSN 1112.22.333") != []
    assert trouble("1234 AB") == ["1234 AB is a postcode"]
    assert trouble("3511ab") != []
    assert trouble("bel 06-12345678") != []
    assert trouble("bel +31 30 123 45 67") != []
    assert trouble("bel 030 123 45 67") != []
    assert trouble("jan@gmail.com") == ["jan@gmail.com is a real mail address", "gmail.com is a real host"]
    assert _is_too_near("Bakker Logistiek")
    assert _is_too_near("Gemeente Kingma")
    assert trouble("lijn 58-214\n0123 QX\njan.bos@esterpost.example\nMarkt 12") == []


def trouble(text: str) -> list[str]:
    """What in the text could be real, each with its reason."""
    digits = (re.sub(r"\D", "", found) for found in NINE_DIGITS.findall(text))
    return [
        *(f"{number} passes the BSN test" for number in digits if _passes_the_bsn_test(number)),
        *(f"{found} is a postcode" for found in POSTCODE.findall(text)),
        *(f"{found} can be dialled" for found in MANY_DIGITS.findall(text)),
        *(f"{found} is a real mail address" for found in re.findall(r"\S+@\S+", text) if not MAIL.fullmatch(found)),
        *(f"{found} is a real host" for found in HOST_LIKE.findall(text)),
    ]


def _passes_the_bsn_test(number: str) -> bool:
    weights = (9, 8, 7, 6, 5, 4, 3, 2, -1)
    return sum(weight * int(digit) for weight, digit in zip(weights, number, strict=True)) % 11 == 0


def _is_too_near(name: str) -> bool:
    lower = name.lower()
    return any(firm in lower or lower in firm for firm in _REAL)


_REAL = [firm.lower() for firm in REAL_FIRMS]


def _wanted_firms(seed: int) -> list[WantedFirm]:
    return [WantedFirm(f"bedrijf-{number}", SECTORS[(seed + number) % len(SECTORS)]) for number in range(FIRMS)]


def _wanted_people(firms: tuple[DrawnFirm, ...]) -> list[Wanted]:
    contacts = [Wanted(f"contact-{firm.role}", at=firm) for firm in firms]
    return contacts + [Wanted(f"kandidaat-{number}", ages=(16, 67)) for number in range(PEOPLE - FIRMS)]


def _phones(people: tuple[Drawn, ...], firms: tuple[DrawnFirm, ...]) -> tuple[str, ...]:
    return (*(person.contact.phone for person in people), *(firm.phone for firm in firms))


def _mails(people: tuple[Drawn, ...], firms: tuple[DrawnFirm, ...]) -> tuple[str, ...]:
    return (*(person.contact.email for person in people), *(firm.email for firm in firms))


def _told(drawn: Drawn | DrawnFirm) -> str:
    """Every text of it on a line of its own; numbers (an age, a day of birth) belong to no register."""
    return "\n".join(_texts(astuple(drawn)))


def _texts(value: object) -> list[str]:
    if isinstance(value, tuple):
        return [text for part in value for text in _texts(part)]
    return [value] if isinstance(value, str) else []
