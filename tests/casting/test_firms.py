import pytest

from game.casting.companies import CONTACTS, PLACES, SECTORS, clashes, firm_names, screen
from game.casting.providers import REAL_FIRMS
from game.casting.region import REGION

SCREEN = screen(REAL_FIRMS)


def test_fakers_list_of_real_firms_is_at_hand() -> None:
    assert len(REAL_FIRMS) > 400
    assert "Bol.com" in REAL_FIRMS


@pytest.mark.parametrize("sector", SECTORS)
def test_no_firm_that_can_be_composed_equals_contains_or_is_part_of_a_real_one(sector: str) -> None:
    real = [firm.lower() for firm in REAL_FIRMS]
    for name in firm_names(sector):
        lower = name.lower()
        assert [firm for firm in real if firm in lower or lower in firm] == [], name
        assert not clashes(name, SCREEN), name


@pytest.mark.parametrize(
    "name",
    [
        "Shell",  # equals
        "Shell Metaal",  # contains
        "hêma Winkels",  # contains, with an accent
        "Tempo Team Werk",  # contains, spelled with a space
        "Graanstee Vervoer",  # contains 'ns'
        "He Ma Winkels",  # contains, cut into pieces
        "Logistiek",  # is part of 'Bakker Logistiek'
        "Leeuwen Metaal",  # shares a word with 'Van Leeuwen Buizen'
    ],
)
def test_a_name_too_near_a_real_firm_is_seen(name: str) -> None:
    assert clashes(name, SCREEN)


def test_a_trade_word_alone_is_no_reason_to_refuse_a_name() -> None:
    assert any("logistiek" in firm.lower() for firm in REAL_FIRMS)
    assert not clashes("Vlaswiek Logistiek", SCREEN)


def test_there_are_names_enough_in_every_sector() -> None:
    for sector in SECTORS:
        names = firm_names(sector)
        assert len(names) == len(set(names)) >= 30, sector


def test_every_sector_has_places_and_people_to_speak_with() -> None:
    assert set(PLACES) == set(CONTACTS) == set(SECTORS)
    for sector in SECTORS:
        assert any(place.kind in PLACES[sector] for place in REGION.towns)
        assert len(CONTACTS[sector]) == len(set(CONTACTS[sector])) >= 4
