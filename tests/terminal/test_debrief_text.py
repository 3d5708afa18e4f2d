"""The debrief as text: the player looks back first, and a moment can be played again without counting."""

from pathlib import Path

import pytest
from scripted import Script

from game.commands.agency import Office
from game.commands.speel import _play
from game.core.bots import next_action
from game.core.chance import Chance
from game.referee import PlayerCard, Referee
from game.report.text import compared
from game.terminal.debrief import estimated, play_again
from game.words import nabespreking as debrief_words
from game.words import nabespreking_tekst as words
from game.words import schatting, voortgang


@pytest.fixture
def office(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Office:
    monkeypatch.setattr(Office, "scenarios", lambda self: ())
    return Office(tmp_path)


def finished(office: Office) -> tuple[PlayerCard, Referee]:
    """A short day in which much could have been stronger."""
    who = office.add_player("Noor")
    referee, chance = office.begin(who.id, "scenarios/voorbeelden/gesprek", 3), Chance(4)
    while not referee.session.is_over:
        referee.do(next_action(referee.session, "willekeurig", chance))
    return who, referee


def test_the_player_looks_back_before_the_score_is_told_and_enter_passes_by(office: Office) -> None:
    who, referee = finished(office)
    asked = office.report(who.id, referee.day).scores[0].werkprocessen
    script = Script("3", *[""] * (len(asked) - 1), "nee", "")
    assert _play(office, script.terminal, who, referee)
    assert script.text.index(words.ASK) < script.text.index("Oefenscore")
    assert all(judged.plain in script.text for judged in asked)
    assert schatting.OWN["goed"] in script.text.replace("\n    ", " ")
    assert office.report(who.id, referee.day).scores[0].werkprocessen[0].own == "goed"


def test_the_question_is_put_once(office: Office) -> None:
    who, referee = finished(office)
    office.keep_estimates(who.id, referee.day, {})
    script = Script("nee", "")
    _play(office, script.terminal, who, referee)
    assert words.ASK not in script.text


def test_what_is_no_answer_is_asked_again(office: Office) -> None:
    who, referee = finished(office)
    report = office.report(who.id, referee.day)
    codes = [judged.key for judged in report.scores[0].werkprocessen]
    script = Script("heel goed", "4", "0", "2", *[""] * len(codes))
    assert estimated(script.terminal, report) == {codes[0]: "redelijk"}
    assert script.heard.count(words.WRONG) == 3


def test_a_moment_is_played_again_and_nothing_of_it_is_kept(office: Office) -> None:
    who, referee = finished(office)
    report = office.report(who.id, referee.day)
    every = [proof for heading in report.scores for judged in heading.werkprocessen for proof in judged.proofs]
    weak = next(proof for proof in every if proof.rating == "zwak")
    before = (office.days(who.id), office.log(referee.day), report)
    script = Script(str(weak.number), "1", "s", "")
    play_again(office, script.terminal, who, referee.day, report)
    assert debrief_words.branch_begins(weak.task, weak.rating) in script.heard
    assert (office.days(who.id), office.log(referee.day), office.report(who.id, referee.day)) == before


def test_only_a_moment_that_could_be_stronger_can_be_played_again(office: Office) -> None:
    who, referee = finished(office)
    report = office.report(who.id, referee.day)
    script = Script("999", "0", "een", "")
    play_again(office, script.terminal, who, referee.day, report)
    assert sum(line.startswith("Dat is geen moment") for line in script.heard) == 3


def test_all_days_are_told_side_by_side(office: Office) -> None:
    who, _ = finished(office)
    told = compared(office.progress(who.id))
    assert "1. " in told
    assert voortgang.ONE_DAY in told.replace("\n    ", " ")


def test_without_a_day_there_is_nothing_to_tell_yet(office: Office) -> None:
    assert compared(office.progress(office.add_player("Noor").id)) == voortgang.NOTHING
