"""The leidinggevende says something precise: which moment was strong, which cost most, and what is next."""

import re
from dataclasses import replace

import pytest

from game import report
from game.core.desk import EndDay
from game.core.session import Session
from game.report import leader
from game.report.values import Spoken
from game.words import leidinggevende as words
from tests.report.played import DAY, played


def said(session: Session) -> Spoken:
    found = report.build(session, player="Noa", played="2026-11-03").spoken
    assert found is not None
    return found


def test_what_was_strongest_is_named_with_the_moment_itself() -> None:
    first = said(played()).sentences[0]
    assert "kandidaten zoeken en leren kennen" in first
    assert "Fijn dat je er bent." in first or "Mag dat bij jullie?" in first


def test_what_cost_most_is_named_with_why() -> None:
    told = " ".join(said(played()).sentences)
    assert "Je was orderpicker, toch?" in told
    assert "Uitleg bij dicht." in told


def test_what_was_left_on_the_programme_is_said() -> None:
    assert words.unfinished(1, "Nabellen") in said(played()).sentences
    assert words.unfinished(3, "Intake met Samira") in said(played(EndDay())).sentences


def test_one_thing_is_taken_along_in_the_words_of_the_dossier() -> None:
    session = played()
    advised = report.build(session, player="Noa", played="2026-11-03").advice.text
    quoted = re.findall("“(.*?)”", said(session).sentences[-1])
    assert quoted[-1] in advised


def test_who_showed_nothing_strong_is_told_so_without_praise() -> None:
    assert said(played(EndDay())).sentences[0] == words.NOTHING_STRONG


def test_nothing_is_said_before_the_day_is_over() -> None:
    assert report.build(played(*DAY[:-1]), player="Noa", played="2026-11-03").spoken is None


def test_a_scenario_without_a_leidinggevende_has_that_of_the_agency(monkeypatch: pytest.MonkeyPatch) -> None:
    today = played().world.people[0].portrait or "p01"
    world = replace(played().world, people=(replace(played().world.people[0], portrait=today),))
    monkeypatch.setattr(leader, "FACES", (today, "p22"))
    found = said(replace(played(), world=world))
    assert found.name == words.OWN
    assert found.face.partition("-")[0] == "p22"


@pytest.mark.parametrize(
    ("why", "did", "told"),
    [
        ("Kort.", "", "Kort."),
        ("Je zei: nee. Dat mag niet.", "Anna: Afwijzen: nee", "Dat mag niet."),
        (f"Eerste zin. {'Heel lang. ' * 30}", "", "Eerste zin."),
        ("Dat staat in art. 12a van de Waadi. Vraag het na.", "", "Dat staat in art. 12a van de Waadi. Vraag het na."),
    ],
)
def test_a_reason_is_cut_to_whole_sentences_without_repeating_what_was_chosen(why: str, did: str, told: str) -> None:
    assert words.in_short(why, did).startswith(told)
    assert len(words.in_short(why, did)) <= words.BREATH + len(told)
