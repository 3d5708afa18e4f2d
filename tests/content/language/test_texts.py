"""Which texts a student reads: every text of every model is either read or not, and each is found."""

from typing import Any

import pytest

from game.content import form
from game.content.language.texts import READ, UNREAD, lines
from game.content.text import read_tree
from game.content.tree import plain
from tests.content.day import DAY


def authored_texts() -> set[tuple[str, str]]:
    """(model, key) of everything the models call a text, a list of texts, or texts under names."""
    parts = {"Scenario": form.whole(), **form.whole()["$defs"]}
    return {
        (part["title"], key) for part in parts.values() for key, asked in part["properties"].items() if has_text(asked)
    }


def has_text(asked: dict[str, Any]) -> bool:
    if "$ref" in asked:
        return False
    if "anyOf" in asked:
        return any(has_text(one) for one in asked["anyOf"])
    if asked.get("type") == "array":
        return has_text(asked["items"])
    if asked.get("type") == "object":
        return has_text(
            asked.get("additionalProperties") or next(iter(asked.get("patternProperties", {}).values()), {})
        )
    return form.kind_of(asked) == "tekst"


def test_every_text_of_the_models_is_known_to_be_read_or_not() -> None:
    assert authored_texts() - set(READ) - UNREAD == set()


def test_nothing_is_listed_that_the_models_do_not_have() -> None:
    assert (set(READ) | UNREAD) - authored_texts() <= {("WishSpec", "punten")}
    assert set(READ) & UNREAD == set()


def read(text: str) -> dict[str, tuple[str, tuple[str, ...]]]:
    tree, _ = read_tree(text, lambda tree: 0)
    assert tree is not None
    return {line.text: (line.manner, line.ratings) for line in lines(form.spots(plain(tree)))}


@pytest.mark.parametrize(
    ("text", "manner", "ratings"),
    [
        ("Een kleine dag", "opschrift", ()),
        ("drie jaar", "opschrift", ()),
        ("geen rijbewijs", "opschrift", ()),
        ("Om negen uur komt <samira.naam> langs.", "verteld", ()),
        ("Goedemorgen, ik had een afspraak.", "gehoord", ()),
        ("Wat deed je bij je vorige werkgever?", "gekozen", ("sterk",)),
        ("Je hebt zeker ervaring?", "gekozen", ("zwak",)),
        ("Tot ziens.", "gekozen", ()),
        ("Het antwoord zit al in je vraag.", "uitgelegd", ("zwak",)),
        ("Nee, helaas.", "gehoord", ()),
        ("Samira terugbellen", "opschrift", ()),
        ("Je hebt niet gevraagd naar het werk.", "uitgelegd", ()),
        ("Je keek naar het werk.", "uitgelegd", ()),
        ("<samira.voornaam> bellen", "gekozen", ("sterk",)),
    ],
)
def test_a_text_comes_with_how_it_reaches_the_student(text: str, manner: str, ratings: tuple[str, ...]) -> None:
    assert read(DAY)[text] == (manner, ratings)


@pytest.mark.parametrize("text", ["intake", "samira.rijbewijs", "P2-K1-W1.4", "2026-11-02", "ja", "auto.niet"])
def test_names_codes_and_numbers_are_no_texts(text: str) -> None:
    assert text not in read(DAY)
