"""A text at the terminal: read by paragraph, and changed one paragraph at a time."""

import pytest

from game.commands.agency import load_world
from game.referee import NoJournal, Referee
from game.terminal.play import play
from game.terminal.writing import numbered, rewritten
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
