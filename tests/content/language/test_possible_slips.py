"""Possible slips in what a student writes: an aid, so names and the author's own words are left alone."""

import pytest

from game.commands.agency import load_world
from game.content.language.references import References
from game.content.language.slips import MOST, Speller, names_in

SPELLER = Speller(References(), ("g-rekening", "weekkaart"), frozenset({"Wimpelgaard"}))


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Wij zoeken een medewerker.", ()),
        ("Wij zoekken een medewerker.", (("zoekken", "zoeken"),)),
        ("Je krijgt reiskosten vergoeding.", (("reiskosten vergoeding", "reiskostenvergoeding"),)),
        ("Wimpelgaard zoekt iemand.", ()),
        ("Werken bij Krommelaar, in Oevermond.", ()),
        ("Vul je weekkaart in.", ()),
        ("Bel 06-12345678 of mail ons: ik@werk.example.", ()),
        ("", ()),
        ("😀 مرحبا", (("مرحبا", ""),)),
    ],
)
def test_words_in_no_list_are_told_once_with_what_is_near(text: str, found: tuple[tuple[str, str], ...]) -> None:
    assert SPELLER.slips(text) == found


def test_they_stand_in_the_order_of_the_text_and_each_only_once() -> None:
    found = SPELLER.slips("Een zoekker zoekt. Een zoekker vindt wat een vindder zoekt.")
    assert [word for word, _ in found] == ["zoekker", "vindder"]


def test_so_many_slips_and_no_more() -> None:
    assert len(SPELLER.slips(" ".join(f"xqz{letter}q" for letter in "abcdefghijklmnop"))) == MOST


def test_everybody_and_every_place_in_a_world_is_known() -> None:
    world = load_world("tekst", 3)
    speller = Speller(References(), tuple(world.scenario.begrippen), names_in(world))
    client = world.companies[0]
    assert speller.slips(f"{client.name} zoekt. {world.people[0].surname} belt.") == ()
