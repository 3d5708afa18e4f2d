"""A text at the terminal: read by paragraph, and changed one paragraph at a time."""

from typing import Any

import pytest

from game.commands.agency import load_world
from game.core.tasks import writing
from game.core.wording import Mark
from game.referee import NoJournal, Referee
from game.terminal.play import play
from game.terminal.writing import changes, describe, numbered, rewritten
from game.words import tekst
from tests.core import worlds
from tests.terminal.scripted import Script

TWO = "Dag Ruben,\n\nTot morgen."


@pytest.mark.parametrize(
    ("typed", "after"),
    [
        ("2: Tot ziens.", "Dag Ruben,\n\nTot ziens."),
        ("2:Tot ziens.", "Dag Ruben,\n\nTot ziens."),
        ("1:", "Tot morgen."),
        ("Groet, Noor", "Dag Ruben,\n\nTot morgen.\n\nGroet, Noor"),
        ("Om 9: dan kom ik", "Dag Ruben,\n\nTot morgen.\n\nOm 9: dan kom ik"),
    ],
)
def test_a_paragraph_is_replaced_taken_out_or_added(typed: str, after: str) -> None:
    assert rewritten(TWO, Script(typed).terminal) == after


def test_nothing_typed_leaves_the_text_as_it_is() -> None:
    assert rewritten(TWO, Script("").terminal) is None


def test_a_paragraph_that_is_not_there_is_said_and_asked_again() -> None:
    script = Script("7: Weg", "1: Hoi")
    assert rewritten(TWO, script.terminal) == "Hoi\n\nTot morgen."
    assert "Die alinea is er niet. Er zijn er 2." in script.text


def test_the_first_paragraph_of_an_empty_text_is_asked_for() -> None:
    script = Script("Dag Ruben,")
    assert rewritten("", script.terminal) == "Dag Ruben,"
    assert "Typ je eerste alinea" in script.text


def test_every_paragraph_is_read_with_its_number() -> None:
    assert numbered(TWO) == ("1. Dag Ruben,", "2. Tot morgen.")


def test_a_part_with_two_blocks_asks_which_and_never_swaps_them_at_once() -> None:
    referee = Referee(load_world("tekst", 7), NoJournal())
    script = Script("1", "1", "2", "1", "0")
    play(referee, script.terminal)
    assert referee.session.now.state.picked == (("opening", "taak"),)
    assert script.heard.count("  0. Terug") == 2


# Reading it -------------------------------------------------------------------------------------------------------


def shown(**more: Any) -> writing.View:
    plain: dict[str, Any] = {"title": "De vacature", "sort": "vacaturetekst", "dutch": True, "to": "teamleider"}
    plain |= {"situation": "", "message": "Doe iets met spoed.", "asked": (("De uren", None),), "draft": ""}
    rows = (writing.Row("opening", "De opening", None), writing.Row("slot", "Het slot", ""))
    return writing.View(**{**plain, "rows": rows, "letter": None, "marks": (), "options": (), "fields": (), **more})


def test_before_the_letter_the_message_what_is_asked_and_every_part_are_read() -> None:
    told = tuple(describe(shown(), worlds.quiet_day()))
    assert "Ruben van Dam: Doe iets met spoed." in told
    assert "De uren" in told
    assert "De opening: nog niets gekozen" in told
    assert "Het slot: weggelaten" in told
    assert "Schrijf deze tekst in het Engels." not in told


def test_a_text_in_english_and_one_to_nobody_say_so() -> None:
    told = tuple(describe(shown(dutch=False, to=""), worlds.quiet_day()))
    assert "Schrijf deze tekst in het Engels." in told
    assert "Doe iets met spoed." in told


def test_a_letter_is_read_with_what_stands_out_and_an_empty_one_says_where_it_will_stand() -> None:
    mark = Mark("uitsluiting", 0, 9, "jong team", "leeftijd, WGBL", "noem het team")
    told = "\n".join(describe(shown(letter="jong team", marks=(mark,)), worlds.quiet_day()))
    assert "1. jong team" in told
    assert "“jong team” sluit mensen uit (leeftijd, WGBL). Beter: noem het team." in told
    assert "De opening: nog niets gekozen" not in told
    assert tekst.EMPTY in tuple(describe(shown(letter=""), worlds.quiet_day()))


def test_only_a_letter_that_changed_is_read_again_with_what_is_met_now() -> None:
    before, after = (
        shown(letter="Een"),
        shown(letter="Een twee", asked=(("Lang", True), ("Kort", False), ("Los", None))),
    )
    told = tuple(changes(before, after))
    assert "1. Een twee" in told
    assert told[-2:] == ("Lang: klopt", "Kort: nog niet")
    assert tuple(changes(after, after)) == ()
    assert tuple(changes(shown(), shown())) == ()
