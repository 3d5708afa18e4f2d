"""Proofreading: every check on the language of a scenario, and what its author accepts of them."""

from collections.abc import Callable, Iterable, Iterator
from itertools import islice

from game.content.finding import Finding
from game.content.language import fairness, filling, giveaways, reading, spelling, tips
from game.content.language.accepted import left_over
from game.content.language.references import References
from game.content.language.script import Script
from game.content.problem import Problem
from game.content.roles import Cast

CHECKS: tuple[Callable[[Script], Iterable[Finding]], ...] = (
    spelling.unknown_words,
    spelling.split_compounds,
    reading.hard_to_read,
    giveaways.standing_out,
    giveaways.paying_rules,
    tips.telling_tips,
    fairness.unfair_words,
    fairness.unfair_questions,
    filling.broken_sentences,
    filling.typing_slips,
)
MOST = 2000
"""So many findings of one check are looked at."""

Placed = Callable[[Finding], Problem]
Proofread = Callable[[Cast, Placed, list[Problem]], tuple[list[Problem], int]]


def proofreader(references: References) -> Proofread:
    """Somebody who adds what is to be said about the language to what is known already, leaves out what the author
    accepts, and tells how much that was."""

    def proofread(cast: Cast, placed: Placed, problems: list[Problem]) -> tuple[list[Problem], int]:
        script = Script(cast, references)
        every = [*problems, *(placed(found) for check in CHECKS for found in islice(check(script), MOST))]
        left, used = left_over(every, cast.scenario.akkoord)
        return [*left, *(placed(found) for found in _idle(cast, used))], len(every) - len(left)

    return proofread


def _idle(cast: Cast, used: set[int]) -> Iterator[Finding]:
    for number, accepted in enumerate(cast.scenario.akkoord):
        if number not in used:
            message = f"er is geen waarschuwing {accepted.code} die hierbij past; haal dit weg"
            yield Finding("W451", ("akkoord", number), message)
