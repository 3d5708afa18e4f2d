"""Wording: what rules find in a text, and what they leave alone."""

import pytest

from game.core.wording import (
    Avoided,
    contains,
    long_sentences,
    plain_text,
    private,
    sentences,
    shut_out,
    words_in,
)

YOUNG = Avoided(("jong team", "jonge hond*", "max* [leeftijd] jaar"), "leeftijd", "WGBL", "noem het team")


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Een jong team zoekt jou.", ["jong team"]),
        ("JONG TEAM", ["JONG TEAM"]),
        ("Wij zoeken jonge honden.", ["jonge honden"]),
        ("Je bent maximaal 30 jaar.", ["maximaal 30 jaar"]),
        ("Je bent maximaal 3 jaar hier.", []),
        ("Een jong teamlid", []),
        ("Eenjong team", []),
        ("jonge hond en een jong team", ["jonge hond", "jong team"]),
    ],
)
def test_words_that_shut_people_out_are_found_whole_and_in_order(text: str, found: list[str]) -> None:
    assert [mark.words for mark in shut_out(text, [YOUNG])] == found


def test_a_mark_says_where_it_stands_why_and_what_to_write_instead() -> None:
    (mark,) = shut_out("Kom in ons jong team.", [YOUNG])
    assert "Kom in ons jong team."[mark.start : mark.end] == "jong team"
    assert (mark.about, mark.rather) == ("leeftijd, WGBL", "noem het team")


@pytest.mark.parametrize(
    ("text", "kinds"),
    [
        ("Zijn BSN is 999999990.", ["bsn"]),
        ("Bel 0123456789 of 06-12 34 56 78.", ["telefoonnummer", "telefoonnummer"]),
        ("Bel +31 612345678", ["telefoonnummer"]),
        ("NL00 BANK 0123 4567 89", ["iban"]),
        ("Mail naar jan.dam@bureau.example graag.", ["e-mailadres"]),
        ("Geboren op 3 mei 1999 in de stad", ["geboortedatum"]),
        ("geboortedatum: 03-05-1999", ["geboortedatum"]),
        ("Je verdient 1.234,50 euro voor 32 uur, vanaf 16-11-2026.", []),
        ("Ordernummer 12345678 en 1234567890", []),
        ("", []),
    ],
)
def test_numbers_and_addresses_of_one_person_are_found(text: str, kinds: list[str]) -> None:
    assert sorted(mark.about for mark in private(text)) == sorted(kinds)


def test_a_sentence_of_more_words_than_allowed_is_found_whole() -> None:
    text = "Kort. Een twee drie vier vijf zes."
    (mark,) = long_sentences(text, 5)
    assert text[mark.start : mark.end] == "Een twee drie vier vijf zes."
    assert mark.about == "6"
    assert not list(long_sentences(text, 6))


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("Een. Twee? Drie!", ["Een.", "Twee?", "Drie!"]),
        ("Een\nTwee", ["Een", "Twee"]),
        ("De heer J. van Dam belt.", ["De heer J. van Dam belt."]),
        ("Om 8.30 uur.", ["Om 8.30 uur."]),
        ("  ", []),
    ],
)
def test_a_point_a_question_or_a_new_line_ends_a_sentence(text: str, parts: list[str]) -> None:
    assert [text[start:end] for start, end in sentences(text)] == parts


def test_words_are_counted_as_a_reader_counts_them() -> None:
    assert words_in("Zo'n mbo-4-student verdient 15,40 – of meer.") == 7
    assert words_in(" … \n") == 0


@pytest.mark.parametrize(
    ("text", "part", "stands"),
    [
        ("Het gaat om 24  uur.", "24 uur", True),
        ("het gaat om 24\nUUR", "24 uur", True),
        ("Het gaat om 124 uur", "24 uur", False),
        ("Het gaat om 24 uurtjes", "24 uur", False),
        ("Het is 15,40 euro", "15,40", True),
    ],
)
def test_words_stand_in_a_text_whatever_the_capitals_and_spaces(text: str, part: str, stands: bool) -> None:
    assert contains(text, part) is stands


def test_a_kept_text_has_no_hidden_characters_and_no_long_gaps() -> None:
    assert plain_text("\ufeffDag\u200b \x07Ruben,  \r\n\r\n\r\n\r\nTot\tmorgen\u2028 \n") == "Dag Ruben,\n\nTot morgen"


def test_a_kept_text_keeps_every_letter_there_is() -> None:
    text = "Ömer, Zoë en ’t Hooft: 😀 مرحبا €"
    assert plain_text(text) == text
