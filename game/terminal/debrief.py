"""The debrief as text: how it went by the player's own estimate, the report, and a moment played again."""

from collections.abc import Iterable

from game.core.estimate import ESTIMATES
from game.referee import Agency, PlayerCard, Referee
from game.report import Proof, Report
from game.terminal.play import play_on
from game.terminal.reader import Terminal, number_of
from game.words import nabespreking as debrief_words
from game.words import nabespreking_tekst as words
from game.words import schatting


def estimated(terminal: Terminal, report: Report) -> dict[str, str]:
    """What the player thought, per werkproces that was answered; Enter passes one by."""
    asked = report.scores[0].werkprocessen if report.scores else ()
    terminal.say(("", words.ASK))
    given: dict[str, str] = {}
    for judged in asked:
        question = words.ONE.format(plain=judged.plain, today=schatting.today(judged.about))
        answer = _answer(terminal, question)
        if answer:
            given[judged.key] = ESTIMATES[answer - 1]
    return given


def _answer(terminal: Terminal, question: str) -> int:
    """1 to 3; 0 when the question is passed by."""
    while typed := terminal.answer(question):
        if number := number_of(typed, len(ESTIMATES)):
            return number
        terminal.say((words.WRONG,))
    return 0


def play_again(agency: Agency, terminal: Terminal, player: PlayerCard, day: int, report: Report) -> None:
    """One moment after another, as long as the player wants; nothing of it is kept."""
    could = {proof.number: proof for proof in _moments(report) if proof.rating != "sterk"}
    while could and (typed := terminal.answer(words.AGAIN)):
        proof = could.get(number_of(typed, max(could)) or 0)
        if proof is None:
            terminal.say((words.NO_MOMENT.format(first=min(could)),))
            continue
        referee = agency.again(player.id, day, *proof.key)
        terminal.say(("", _begins(referee, proof), words.AGAIN_BEGINS, ""))
        play_on(referee, terminal)
        terminal.say(("", debrief_words.branch_done(proof.rating, _now(referee, proof))))


def _begins(referee: Referee, proof: Proof) -> str:
    if referee.scene.task != proof.key[0]:
        return debrief_words.branch_before(proof.task)
    return debrief_words.branch_begins(proof.task, proof.rating)


def _moments(report: Report) -> Iterable[Proof]:
    return (proof for heading in report.scores for judged in heading.werkprocessen for proof in judged.proofs)


def _now(referee: Referee, proof: Proof) -> str:
    """How the moment stands in what was played just now."""
    found = (one.evidence for one in referee.findings() if (one.task, one.evidence.opportunity.id) == proof.key)
    return next(evidence.rating for evidence in found)
