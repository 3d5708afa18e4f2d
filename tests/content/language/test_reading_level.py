"""Sentences, words, syllables, and the level that comes of them."""

import pytest

from game.content.language.reading import Measured, Weigher, parts_of
from game.content.language.references import References
from game.content.language.words import counted, is_english, sentences, syllables, words

LISTS = [References().listed(name) for name in ("engels", "nederlands")]


@pytest.mark.parametrize(
    ("word", "number"),
    [
        ("werk", 1),
        ("gelijkwaardige", 5),
        ("uitzendbeding", 4),
        ("zeeën", 2),
        ("radio", 3),
        ("nieuwe", 2),
        ("bijen", 2),
        ("koeien", 2),
        ("geïnd", 2),
        ("beïnvloeden", 4),
        ("ooievaar", 3),
        ("40", 1),
        ("btw", 1),
    ],
)
def test_syllables_are_counted_the_dutch_way(word: str, number: int) -> None:
    assert syllables(word) == number


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("Ja. Nee. Misschien.", 3),
        ("Dat staat in art. 7c van de wet.", 1),
        ("Je werkt van 6.00 tot 14.00 uur. Daarna ben je vrij.", 2),
        ("Kom je? ◆ wacht al.", 2),
        ("Zij zei: 'Dat kan.' Toen ging ze weg.", 2),
        ("Eén regel\nen nog een", 2),
    ],
)
def test_sentences_are_told_apart(text: str, number: int) -> None:
    assert len(sentences(text)) == number


def test_half_words_addresses_and_what_hangs_on_a_number_are_not_looked_up() -> None:
    assert words("Voor- en nadelen: mail j.k@bureau.example, een 18-jarige op ◆'s A4 m/v.") == [
        "en",
        "nadelen",
        "mail",
        "een",
        "op",
    ]


def test_a_name_and_a_number_count_as_words_to_read() -> None:
    assert counted("◆ werkt 40 uur.") == ["◆", "werkt", "40", "uur"]


@pytest.mark.parametrize("text", ["I have the certificate.", "Can you tell me what the work is?"])
def test_english_is_recognised(text: str) -> None:
    assert is_english(text, *LISTS)


@pytest.mark.parametrize(
    "text", ["Ik was in de bus.", "Wat is het in het Engels?", "Tot ziens.", "Je hebt the best of both."]
)
def test_dutch_is_not_taken_for_english(text: str) -> None:
    assert not is_english(text, *LISTS)


def test_the_level_is_that_of_flesch_and_douma() -> None:
    """206.84 − 0.93 × 10 − 77 × 1.5 = 82.04"""
    assert Measured(words=100, sentences=10, syllables=150).level == 82
    assert Measured(words=100, sentences=5, syllables=200).level == 34


def test_a_source_in_brackets_does_not_weigh() -> None:
    assert parts_of("Dat mag niet (Waadi art. 9a, november 2026).") == [["Dat", "mag", "niet"]]
    assert parts_of("Dat mag niet (echt niet).") == [["Dat", "mag", "niet", "echt", "niet"]]


def test_a_word_from_the_glossary_and_a_name_weigh_little() -> None:
    weigher = Weigher(frozenset({"uitzendbeding"}))
    assert [weigher.weight(word) for word in ("uitzendbeding", "◆", "2026", "vakantiebijslag")] == [2, 1, 1, 5]
