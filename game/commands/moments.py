"""The days and moments that a teacher looks back at, and the judgement that is put beside that of the game."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from game.errors import GameError

if TYPE_CHECKING:
    from game.commands.agency import Office
    from game.core.evidence import Rating
    from game.report.play import Key
    from game.report.values import Proof
    from game.store.days import Day

LONGEST_NAME, LONGEST_REASON = 40, 500


@dataclass(frozen=True, slots=True)
class Marked:
    """A finished day with the moments that count, numbered as in its report."""

    player: str
    day: "Day"
    dossier: str
    moments: "tuple[tuple[Key, Proof], ...]"


@dataclass(frozen=True, slots=True)
class Judgement:
    """What a teacher typed about one moment, not yet looked at."""

    moment: int
    rating: str
    name: str
    reason: str


def days_of(office: "Office", player: str | None) -> "list[tuple[str, Day]]":
    from game.commands.verslag import find_player

    name = find_player(office, player).name if player is not None else None
    days = [(who, day) for who, day in office.every_day() if name in (None, who)]
    return sorted(days, key=lambda entry: entry[1].id, reverse=True)


def marked_day(office: "Office", number: int) -> Marked:
    from game.report.build import moments
    from game.words import corrigeer as words

    who, day = next(((who, day) for who, day in office.every_day() if day.id == number), (None, None))
    if who is None or day is None:
        raise GameError(words.no_day(number))
    if not day.ended:
        raise GameError(words.not_ended(day.id))
    session = office.resume(day.player, day.id).session
    found = moments(session, day.id, office.corrections(day.id))
    return Marked(who, day, session.world.scenario.dossier, found)


def day_line(office: "Office", who: str, day: "Day") -> str:
    from game.words import corrigeer as words

    corrections = len(office.corrections(day.id))
    return words.day(day.id, who, day.title, _date(day), ended=bool(day.ended), corrections=corrections)


def _date(day: "Day") -> str:
    from game.words.verslag import day_text

    return day_text(date.fromisoformat(day.begun[:10]))


def about(office: "Office", marked: Marked) -> Iterator[str]:
    from game.words import corrigeer as words

    day = marked.day
    yield words.heading(day.id, marked.player, day.title, _date(day))
    yield score(office, day)
    task = ""
    for _, proof in marked.moments:
        if proof.task != task:
            yield from ("", proof.task)
        task = proof.task
        yield from moment_lines(proof, marked.dossier)


def score(office: "Office", day: "Day") -> str:
    from game.words import corrigeer as words

    report = office.report(day.player, day.id)
    return words.score(report.score_text, report.amended)


def moment_lines(proof: "Proof", dossier: str) -> Iterator[str]:
    from game.words import corrigeer as words

    yield "  " + words.moment(proof.number, proof.label, proof.gedrag, _gedrag(proof, dossier), critical=proof.critical)
    for text in (proof.did, proof.why, proof.amended.text if proof.amended else ""):
        if text:
            yield f"      {text}"


def _gedrag(proof: "Proof", dossier: str) -> str:
    from game.dossiers import find

    gedrag = find(proof.gedrag, dossier)
    return gedrag.text if gedrag else ""


# Writing it down --------------------------------------------------------------------------------------------------


def find_moment(marked: Marked, number: int) -> "tuple[Key, Proof]":
    from game.words import corrigeer as words

    entry = next((entry for entry in marked.moments if entry[1].number == number), None)
    if entry is None:
        raise GameError(words.no_moment(number, len(marked.moments)))
    return entry


def read_rating(typed: str, proof: "Proof") -> "Rating":
    """Going back to what the game saw is a newer correction too, also where that was *gemist*."""
    from game.words import corrigeer as words
    from game.words.scores import RATINGS

    known = next((rating for rating in RATINGS if rating == typed.strip().casefold()), None)
    if known is None:
        raise GameError(words.no_rating(typed.strip()))
    if known not in (*words.RATINGS, proof.rating):
        raise GameError(words.back_only(known))
    return known


def read_name(typed: str) -> str:
    from game.words import corrigeer as words

    return _text(typed, LONGEST_NAME, words.EMPTY_NAME, words.LONG_NAME)


def read_reason(typed: str) -> str:
    from game.words import corrigeer as words

    return _text(typed, LONGEST_REASON, words.EMPTY_REASON, words.LONG_REASON)


def _text(typed: str, most: int, empty: str, long: str) -> str:
    kept = " ".join("".join(sign for sign in typed if sign.isprintable() or sign.isspace()).split())
    if not kept:
        raise GameError(empty)
    if len(kept) > most:
        raise GameError(long.format(most=most))
    return kept


def keep(office: "Office", marked: Marked, judged: Judgement) -> Iterator[str]:
    """The correction on disk, the report brought up to date; then what there is to say about it."""
    from game.commands.agency import now
    from game.core.reading import Correction
    from game.words import corrigeer as words

    (task, kans), proof = find_moment(marked, judged.moment)
    rating = read_rating(judged.rating, proof)
    name, reason = read_name(judged.name), read_reason(judged.reason)
    office.correct(Correction(marked.day.id, task, kans, rating, name, reason, now()))
    path = office.write_report(marked.day.player, marked.day.id)
    yield words.kept(proof.number, rating)
    yield score(office, marked.day)
    yield words.report_at(str(path))
    yield words.AGAIN
