"""Reports of the shipped scenarios: every one can be told, whoever played and however it went."""

from pathlib import Path

import pytest

from game import report
from game.casting.cast import cast
from game.content.load import list_scenarios, load
from game.core import bots
from game.core.session import Session
from game.report import Report
from game.report.html import to_html
from game.report.text import to_text
from tests.report.test_html import Page

SHIPPED = list_scenarios(Path(__file__).parents[2] / "scenarios")


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
