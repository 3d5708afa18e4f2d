"""The glossary and the other lists that come along: in order, readable, and merged with the author's own."""

import re
from pathlib import Path

import pytest

from game.content.language.glossary import merged
from game.content.language.reading import LONGEST, parts_of
from game.content.language.references import References
from game.content.language.words import blanked
from game.content.listing import list_scenarios
from game.content.load import load
from tests.content.day import DAY, edited, write
from tests.content.language.reading_aloud import told

SCENARIOS = Path(__file__).parents[3] / "scenarios"
LISTS = References()
TERMS = list(LISTS.glossary.items())


def begrippen(folder: Path, text: str) -> dict[str, str]:
    scenario = load(write(folder, text)).scenario
    assert scenario is not None
    return scenario.begrippen


def test_the_terms_stand_in_alphabetical_order() -> None:
    terms = [term for term, _ in TERMS]
    assert terms == sorted(terms, key=str.casefold)
    assert len({term.casefold() for term in terms}) == len(terms)


@pytest.mark.parametrize(("term", "why"), TERMS, ids=[term for term, _ in TERMS])
def test_an_explanation_is_short_and_made_of_sentences(term: str, why: str) -> None:
    assert why[0].isupper()
    assert why.endswith(".")
    assert max(map(len, parts_of(why))) <= LONGEST["uitgelegd"]


def test_the_explanations_themselves_read_well(tmp_path: Path) -> None:
    own = "".join(f"  {term}: {why}\n" for term, why in TERMS)
    assert told(tmp_path, DAY.replace("rollen:\n", f"begrippen:\n{own}rollen:\n", 1)) == []


def test_a_term_that_occurs_comes_with_the_scenario(tmp_path: Path) -> None:
    text, _ = edited("zeg: Tot ziens.", "zeg: Dat regelt de Waadi, ook voor uitzendkrachten.")
    assert set(begrippen(tmp_path, text)) == {"intake", "orderpicker", "uitzendkracht", "Waadi"}


def test_the_author_explains_best(tmp_path: Path) -> None:
    text, _ = edited("rollen:\n", "begrippen:\n  Orderpicker: Wie bij ons de bestellingen pakt.\nrollen:\n")
    assert begrippen(tmp_path, text)["Orderpicker"] == "Wie bij ons de bestellingen pakt."
    assert "orderpicker" not in begrippen(tmp_path, text)


@pytest.mark.parametrize("text", ["de marges", "Marge", "marge, zei hij", "wat is marge?"])
def test_a_term_may_have_an_ending_or_a_capital(text: str) -> None:
    assert merged({}, {"marge": "Wat overblijft."}, [text]) == {"marge": "Wat overblijft."}


@pytest.mark.parametrize("text", ["brutomarge", "margarine", "de marge-opslag", "niets"])
def test_another_word_is_not_the_term(text: str) -> None:
    assert merged({}, {"marge": "Wat overblijft."}, [text]) == {}


@pytest.mark.parametrize("name", ["begrippen.yaml", "taal/woorden.yaml", "taal/neutraal.yaml"])
def test_a_list_of_words_is_not_taken_for_a_scenario(name: str) -> None:
    assert (SCENARIOS / name).is_file()
    assert SCENARIOS / name not in [path for _, path in list_scenarios(SCENARIOS)]


def test_every_phrase_to_avoid_has_a_kind_a_law_and_another_way() -> None:
    for phrase in (*LISTS.phrases, *LISTS.questions):
        assert phrase.forms
        assert phrase.kind
        assert phrase.law
        assert len(phrase.rather) > 10


@pytest.mark.parametrize("phrase", LISTS.phrases, ids=lambda phrase: phrase.forms[0])
def test_every_form_of_a_phrase_to_avoid_is_found(phrase: object, tmp_path: Path) -> None:
    from game.core.wording import Avoided

    assert isinstance(phrase, Avoided)
    for form in phrase.forms:
        words = form.replace("[leeftijd]", "30").replace("[getal]", "5").replace("*", "")
        text, line = edited(
            "briefing: Om negen uur komt <samira.naam> langs.", f"briefing: Gevraagd. Dus {words} hier."
        )
        assert ("W431", line) in told(tmp_path, text), form


@pytest.mark.parametrize("phrase", LISTS.phrases, ids=lambda phrase: phrase.forms[0])
def test_the_other_way_to_say_it_is_itself_fair(phrase: object, tmp_path: Path) -> None:
    from game.core.wording import Avoided

    assert isinstance(phrase, Avoided)
    for rather in re.findall(r"'([^']+)'", phrase.rather):
        text, _ = edited("briefing: Om negen uur komt <samira.naam> langs.", f'briefing: "{blanked(rather)}"')
        assert "W431" not in {code for code, _ in told(tmp_path, text)}, rather


def test_words_of_the_trade_are_not_in_the_word_list_already() -> None:
    assert [word for word in sorted(LISTS.listed("woorden")) if word in LISTS.words] == []
