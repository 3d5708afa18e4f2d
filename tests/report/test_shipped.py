"""Reports of the shipped scenarios: every one can be told, whoever played and however it went."""

from functools import cache
from pathlib import Path

import pytest

from game import report
from game.casting.cast import cast
from game.content.listing import list_scenarios
from game.content.load import load
from game.core import bots
from game.core.session import Session
from game.core.tasks.calculation_board import Entered
from game.core.tasks.selection import Did, Inspect
from game.core.transcript import YOU, Moment, transcript
from game.core.world import PLACEHOLDER
from game.report import Report
from game.report.html import to_html
from game.report.text import to_text
from tests.report.test_html import Page

SCENARIOS = Path(__file__).parents[2] / "scenarios"
SHIPPED = list_scenarios(SCENARIOS)


@cache
def day(path: Path, bot: str) -> Session:
    loaded = load(path)
    assert loaded.scenario is not None
    return bots.play(cast(loaded.scenario, loaded.source, 7), bot, 7)[0]


def built(path: Path, bot: str) -> Report:
    return report.build(day(path, bot), player="Noa", played="2026-11-03")


def test_there_are_scenarios_to_tell() -> None:
    assert SHIPPED


@pytest.mark.parametrize("bot", ["expert", "willekeurig"])
@pytest.mark.parametrize("path", [path for _, path in SHIPPED], ids=[name for name, _ in SHIPPED])
def test_every_proof_has_a_sentence_and_a_move_or_none_when_it_was_missed(path: Path, bot: str) -> None:
    found = built(path, bot)
    proofs = [p for h in found.scores for w in h.werkprocessen for p in w.proofs]
    assert proofs
    for proof in proofs:
        assert proof.why
        assert bool(proof.did) == (proof.label in ("sterk", "neutraal", "zwak")), proof
        assert ", regel " in proof.where, proof


@pytest.mark.parametrize("bot", ["expert", "willekeurig"])
@pytest.mark.parametrize("path", [path for _, path in SHIPPED], ids=[name for name, _ in SHIPPED])
def test_each_proof_stands_once_in_the_transcript(path: Path, bot: str) -> None:
    found = built(path, bot)
    bundles = (b for part in found.parts for b in (*(b for line in part.lines for b in line.proofs), *part.missed))
    kept_out = (b for part in found.parts for b in part.kept_out)
    numbers = sorted(proof.number for bundle in (*bundles, *kept_out) for proof in bundle)
    assert numbers == list(range(1, len(numbers) + 1))
    assert len(numbers) == sum(count for _, _, count in found.counts)


@pytest.mark.parametrize("path", [path for _, path in SHIPPED], ids=[name for name, _ in SHIPPED])
def test_it_makes_a_well_formed_page_and_a_text(path: Path) -> None:
    found = built(path, "willekeurig")
    assert found.title in Page(to_html(found)).text
    assert found.title in to_text(found)
    assert PLACEHOLDER.findall(to_text(found)) == []


def lines(session: Session, kind: str) -> list[Moment]:
    done = next(running for running in session.finished if running.kind == kind)
    return list(transcript(done.kind, done.task, done.events))


def test_a_selectie_tells_the_request_and_every_decision_but_not_each_file_that_was_opened() -> None:
    session = day(SCENARIOS / "voorbeelden" / "selectie", "expert")
    done = next(running for running in session.finished if running.kind == "selectie")
    request, *told = lines(session, "selectie")
    assert (request.speaker, request.text) == (done.task.client, done.task.request)
    decided = [n for n, e in enumerate(done.events) if isinstance(e, Did) and not isinstance(e.action, Inspect)]
    assert [m.event for m in told if m.speaker == YOU] == decided
    assert any(m.speaker == done.task.client for m in told), "the client answers"
    names = {candidate.name for candidate in done.task.candidates}
    assert str(told[-1].text).startswith("Voordracht versturen")
    assert any(str(m.text).split(":")[0] in names for m in told)


def test_a_calculatie_tells_each_line_as_it_was_filled_in() -> None:
    session = day(SCENARIOS / "voorbeelden" / "calculatie", "expert")
    done = next(running for running in session.finished if running.kind == "calculatie")
    steps = {step.id: step for step in done.task.steps}
    left = [(event.step, event.text) for event in done.events if isinstance(event, Entered)]
    told = lines(session, "calculatie")
    assert [(m.label, m.place) for m in told] == [(steps[name].label, name) for name, _ in left]
    texts = [{choice.id: choice.text for choice in steps[name].choices}.get(text, text) for name, text in left]
    assert [m.text for m in told] == texts
    assert any(steps[name].choices for name, _ in left), "one of the lines is chosen"
