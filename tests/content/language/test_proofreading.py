"""What students read is checked: every code with an example that is told and one that is not."""

from pathlib import Path

import pytest

from game.content.listing import list_scenarios
from game.content.load import load
from game.content.problem import CODES
from tests.content.day import DAY, edited, write
from tests.content.language.cases import CASES, TOLD_ELSEWHERE, Case
from tests.content.language.reading_aloud import proofread, reader, told

SCENARIOS = Path(__file__).parents[3] / "scenarios"


def test_a_good_day_reads_well(tmp_path: Path) -> None:
    assert told(tmp_path, DAY) == []


@pytest.mark.parametrize("case", CASES, ids=lambda case: f"{case.code}-{case.title}")
def test_a_flaw_in_the_language_is_told_on_its_line(case: Case, tmp_path: Path) -> None:
    text, line = case.wrong()
    assert told(tmp_path, text) == [(case.code, line)]


@pytest.mark.parametrize("case", CASES, ids=lambda case: f"{case.code}-{case.title}")
def test_what_is_much_like_it_and_right_is_not(case: Case, tmp_path: Path) -> None:
    assert told(tmp_path, case.right()) == []


def test_every_code_about_language_has_an_example() -> None:
    assert {case.code for case in CASES} | set(TOLD_ELSEWHERE) == {code for code in CODES if code > "W41"}


def test_flaws_in_the_language_are_only_warnings(tmp_path: Path) -> None:
    loaded = proofread(tmp_path, edited("zeg: Tot ziens.", "zeg: Tot zienns.")[0])
    assert loaded.scenario is not None
    assert [problem.severity for problem in loaded.problems] == ["waarschuwing"]


def test_the_language_is_only_read_once_there_are_no_errors(tmp_path: Path) -> None:
    text, _ = edited("zeg: Tot ziens.", "zeg: Tot zienns.")
    text, line = edited("met: samira\n", "met: samria\n", text)
    assert told(tmp_path, text) == [("R201", line)]


def test_without_a_proofreader_the_language_is_left_alone(tmp_path: Path) -> None:
    assert load(write(tmp_path, edited("zeg: Tot ziens.", "zeg: Tot zienns.")[0])).problems == ()


@pytest.mark.parametrize("path", [path for _, path in list_scenarios(SCENARIOS)], ids=lambda path: path.name)
def test_every_scenario_that_comes_along_reads_well(path: Path) -> None:
    assert [str(problem) for problem in load(path, (), reader()).problems] == []


def test_a_slip_gets_the_word_that_was_meant(tmp_path: Path) -> None:
    (found,) = proofread(tmp_path, edited("zeg: Tot ziens.", "zeg: Tot zienns.")[0]).problems
    assert found.message == "'zienns' staat niet in de woordenlijst; bedoel je 'ziens'?"


def test_a_word_is_told_once_with_how_often_it_is_used(tmp_path: Path) -> None:
    text = DAY.replace("Tot ziens.", "Dag, blorp.").replace("Ik bel je vrijdag.", "Ik bel de blorp.")
    (found,) = proofread(tmp_path, text).problems
    assert "(2 keer gebruikt)" in found.message


def test_a_word_the_author_explains_is_known(tmp_path: Path) -> None:
    text = DAY.replace("Tot ziens.", "Dag, blorp.").replace(
        "rollen:", "begrippen:\n  blorp: Zo noemen wij dat.\nrollen:", 1
    )
    assert told(tmp_path, text) == []


def test_a_line_in_english_is_not_read_as_dutch(tmp_path: Path) -> None:
    text, _ = edited("antwoord: Orders verzamelen.", "antwoord: I was an order picker, and I have the certificate.")
    assert told(tmp_path, text) == []


def test_what_a_client_says_may_shut_people_out(tmp_path: Path) -> None:
    text, _ = edited("antwoord: Orders verzamelen.", "antwoord: Wij willen alleen een jong team.")
    assert told(tmp_path, text) == []


def test_a_weak_answer_may_ask_what_is_forbidden(tmp_path: Path) -> None:
    text, _ = edited("zeg: Je hebt zeker ervaring?", "zeg: Heb je kinderen?")
    assert told(tmp_path, text) == []


@pytest.mark.parametrize(
    "why",
    ["Vraag niet om een jong team.", "Een 'jong team' sluit mensen uit.", "Een jong team eisen is discriminatie."],
)
def test_an_explanation_may_name_what_is_not_allowed(why: str, tmp_path: Path) -> None:
    text, _ = edited("uitleg: Dit bepaalt welk werk kan.", f"uitleg: {why}")
    assert told(tmp_path, text) == []


def test_a_reference_to_a_law_is_copied_as_it_is(tmp_path: Path) -> None:
    law = "leeftijd: 18\n                wet: Arbotijdenwett art. 5, zie QXZ"
    text, _ = edited("feit: vervoer\n                goed: auto", law)
    assert told(tmp_path, text) == []


ANSWER = """\
              - zet: nog-{n}
                zeg: Wat deed je daar op dag {n}?
                kans: begin-{n}
                gedrag:
                  P2-K1-W1.4: sterk
                uitleg: Een open vraag levert meer op.
"""


def test_texts_that_are_hard_together_are_told_once(tmp_path: Path) -> None:
    """Each of them is too short to be measured alone."""
    hard = "Verantwoording vereist documentatie, evaluatie en nauwkeurigheid. "
    kansen = "".join(f"          - kans: begin-{n}\n            gemist: {hard}\n" for n in range(20))
    text, _ = edited("          - kans: begin\n", f"{kansen}          - kans: begin\n")
    answers = "".join(ANSWER.format(n=n) for n in range(20))
    text, _ = edited("              - zet: door\n", f"{answers}              - zet: door\n", text)
    (found,) = [problem for problem in proofread(tmp_path, text).problems if problem.code == "W415"]
    assert found.line == 1
    assert "samen moeilijker dan B1" in found.message


def test_a_heading_may_begin_with_a_small_letter(tmp_path: Path) -> None:
    text, _ = edited("titel: Kaart van <samira.voornaam>", "titel: <samira.functie> met werk")
    assert told(tmp_path, text) == []


def test_a_fact_that_is_a_sentence_does_not_end_in_two_points(tmp_path: Path) -> None:
    text, line = edited("uitleg: Dit bepaalt welk werk kan.", "uitleg: Zij werkt al <samira.ervaring>.")
    assert told(tmp_path, text) == []
    assert told(tmp_path, text.replace("ervaring: drie jaar", "ervaring: drie jaar.")) == [("W441", line)]
