"""The word list: what it knows, what it takes for a compound, what it proposes instead."""

import pytest

from game.content.language.wordlist import WordList
from game.content.source import shipped


@pytest.fixture(scope="module")
def dutch() -> WordList:
    return WordList(shipped("assets") / "words" / "nederlands.txt.gz")


@pytest.mark.parametrize("word", ["de", "en", "werkgever", "uitzendbureau", "foto's", "oké", "Nederland", "bijv."])
def test_an_ordinary_word_is_in_the_list(dutch: WordList, word: str) -> None:
    assert word in dutch


@pytest.mark.parametrize("word", ["wergever", "wordt.", "gewerktt", "", "_", "nederland", "werk gever"])
def test_a_slip_a_piece_of_layout_and_a_lost_capital_are_not(dutch: WordList, word: str) -> None:
    assert word not in dutch


@pytest.mark.parametrize("word", ["zaterdagploeg", "kandidaatkaart", "vacaturekaart", "verlofregels", "proefdienst"])
def test_a_new_compound_of_two_common_parts_is_known(dutch: WordList, word: str) -> None:
    assert word not in dutch
    assert dutch.composes(word)


@pytest.mark.parametrize("word", ["markconform", "afwissellende", "opdrachtgeefer", "vergaderring", "werkgeverr"])
def test_a_slip_does_not_pass_as_a_compound(dutch: WordList, word: str) -> None:
    assert not dutch.composes(word)


@pytest.mark.parametrize(
    ("slip", "meant"),
    [
        ("vergaderring", "vergadering"),
        ("gelijkwardig", "gelijkwaardig"),
        ("werkgver", "werkgever"),
        ("wortd", "wordt"),
        ("kanidaat", "kandidaat"),
        ("markconform", "marktconform"),
    ],
)
def test_a_slip_of_one_letter_gets_the_word_that_was_meant(dutch: WordList, slip: str, meant: str) -> None:
    assert dutch.near(slip) == meant


def test_a_word_that_is_far_from_all_gets_no_proposal(dutch: WordList) -> None:
    assert dutch.near("opdrqachtgeefer") is None
