"""`aanzet corrigeer`: a teacher puts an own judgement beside that of the game. What is not typed behind it is asked."""

import json
from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, TypeVar

from game.errors import GameError

if TYPE_CHECKING:
    from game.commands.agency import Office
    from game.commands.moments import Judgement, Marked
    from game.core.reading import Correction
    from game.report.play import Key
    from game.report.values import Proof
    from game.store.days import Day
    from game.terminal.reader import Terminal

Found = TypeVar("Found")


@dataclass(frozen=True, slots=True)
class Wish:
    """What was typed behind the command."""

    player: str | None = None
    day: int | None = None
    moment: int | None = None
    rating: str | None = None
    name: str | None = None
    reason: str | None = None

    @property
    def judgement(self) -> "Judgement | None":
        """None when something of it has still to be asked."""
        if self.moment is None or self.rating is None or self.name is None or self.reason is None:
            return None
        from game.commands.moments import Judgement

        return Judgement(self.moment, self.rating, self.name, self.reason)


def corrigeer(wish: Wish, as_json: bool) -> int:
    from game.commands import moments
    from game.commands.agency import Office

    office = Office()
    try:
        _check_day(office, wish)
        if as_json:
            print(json.dumps(_as_data(office, wish), ensure_ascii=False, indent=2))
        elif wish.day is not None and wish.judgement:
            print("\n".join(moments.keep(office, moments.marked_day(office, wish.day), wish.judgement)))
        else:
            _asked(office, wish)
    finally:
        office.close()
    return 0


def _check_day(office: "Office", wish: Wish) -> None:
    """A day and a player that do not belong together are a slip: better told than written down."""
    from game.commands import moments
    from game.words import corrigeer as words

    if wish.day is None or wish.player is None:
        return
    if wish.day not in (day.id for _, day in moments.days_of(office, wish.player)):
        raise GameError(words.not_of(wish.player, wish.day))


# Asking -----------------------------------------------------------------------------------------------------------


def _asked(office: "Office", wish: Wish) -> None:
    from game.commands import moments
    from game.terminal.reader import Terminal
    from game.terminal.screen import tell
    from game.words import corrigeer as words

    terminal = Terminal(input, tell)
    try:
        marked = _asked_day(office, terminal, wish)
        if marked:
            terminal.say(moments.about(office, marked))
            _asked_moments(office, terminal, marked, wish)
    except (EOFError, KeyboardInterrupt):
        terminal.say(("", words.STOPPED))


def _asked_day(office: "Office", terminal: "Terminal", wish: Wish) -> "Marked | None":
    from game.commands import moments
    from game.words import corrigeer as words

    if wish.day is not None:
        return moments.marked_day(office, wish.day)
    days = moments.days_of(office, wish.player)
    if not days:
        terminal.say((words.NO_DAYS,))
        return None
    terminal.say((words.DAYS, *(f"  {moments.day_line(office, who, day)}" for who, day in days)))
    return _asked_or_nothing(terminal, words.WHICH_DAY, lambda typed: moments.marked_day(office, _number(typed)))


def _asked_moments(office: "Office", terminal: "Terminal", marked: "Marked", wish: Wish) -> None:
    """One moment after the other until nothing is typed. A name is asked once."""
    from game.commands import moments

    if wish.moment is not None:
        _asked_judgement(office, terminal, marked, wish, moments.find_moment(marked, wish.moment)[1])
        return
    while proof := _asked_moment(terminal, marked):
        judged = _asked_judgement(office, terminal, marked, wish, proof)
        marked, wish = moments.marked_day(office, marked.day.id), Wish(name=judged.name)


def _asked_moment(terminal: "Terminal", marked: "Marked") -> "Proof | None":
    from game.commands import moments
    from game.words import corrigeer as words

    terminal.say(("",))
    return _asked_or_nothing(terminal, words.WHICH_MOMENT, lambda typed: moments.find_moment(marked, _number(typed))[1])


def _asked_judgement(
    office: "Office", terminal: "Terminal", marked: "Marked", wish: Wish, proof: "Proof"
) -> "Judgement":
    from game.commands import moments
    from game.words import corrigeer as words

    terminal.say(moments.moment_lines(proof, marked.dossier))
    rating = _known(terminal, wish.rating, words.WHICH_RATING, lambda typed: moments.read_rating(typed, proof))
    name = _known(terminal, wish.name, words.WHICH_NAME, moments.read_name)
    reason = _known(terminal, wish.reason, words.WHICH_REASON, moments.read_reason)
    judged = moments.Judgement(proof.number, rating, name, reason)
    terminal.say((words.sure(proof.number, proof.label, rating),))
    terminal.say(moments.keep(office, marked, judged) if terminal.agrees(words.SURE) else (words.NOTHING_KEPT,))
    return judged


def _known(terminal: "Terminal", given: str | None, question: str, read: Callable[[str], Found]) -> Found:
    """What stood behind the command, or what is answered."""
    return read(given) if given is not None else _answer(terminal, question, read, terminal.answer(question))


def _asked_or_nothing(terminal: "Terminal", question: str, read: Callable[[str], Found]) -> Found | None:
    typed = terminal.answer(question)
    return _answer(terminal, question, read, typed) if typed else None


def _answer(terminal: "Terminal", question: str, read: Callable[[str], Found], typed: str) -> Found:
    """Asked again until it can be read."""
    while True:
        try:
            return read(typed)
        except GameError as error:
            terminal.say((str(error),))
        typed = terminal.answer(question)


def _number(typed: str) -> int:
    from game.commands.arguments import whole
    from game.words import corrigeer as words

    try:
        return whole(typed)
    except ValueError:
        raise GameError(words.no_number(typed)) from None


# For programs -----------------------------------------------------------------------------------------------------


def _as_data(office: "Office", wish: Wish) -> Any:
    """Nothing is asked: the days, the moments of one day, or that day after what was written down."""
    from game.commands import moments

    if wish.day is not None and wish.judgement:
        tuple(moments.keep(office, moments.marked_day(office, wish.day), wish.judgement))
    elif (wish.moment, wish.rating, wish.name, wish.reason) != (None, None, None, None):
        raise GameError(_missing(wish))
    if wish.day is None:
        return [_day_data(office, who, day) for who, day in moments.days_of(office, wish.player)]
    return _marked_data(office, moments.marked_day(office, wish.day))


def _missing(wish: Wish) -> str:
    from game.words import corrigeer as words

    given = (wish.day, wish.moment, wish.rating, wish.name, wish.reason)
    names = ("--dag", "--moment", "--oordeel", "--naam", "--reden")
    return words.missing(tuple(name for name, value in zip(names, given, strict=True) if value is None))


def _day_data(office: "Office", who: str, day: "Day") -> dict[str, Any]:
    return {
        "dag": day.id,
        "speler": who,
        "scenario": day.scenario,
        "titel": day.title,
        "begonnen": day.begun,
        "af": bool(day.ended),
        "correcties": len(office.corrections(day.id)),
    }


def _marked_data(office: "Office", marked: "Marked") -> dict[str, Any]:
    from game.core.reading import holding

    held = holding(marked.day.id, office.corrections(marked.day.id))
    return {
        **_day_data(office, marked.player, marked.day),
        "momenten": [_moment_data(key, proof, held.get(key)) for key, proof in marked.moments],
    }


def _moment_data(key: "Key", proof: "Proof", correction: "Correction | None") -> dict[str, Any]:
    task, kans = key
    return {
        **{"nummer": proof.number, "opdracht": task, "kans": kans, "gedrag": proof.gedrag},
        **{"oordeel": proof.rating, "punten": proof.points, "mogelijk": proof.possible},
        **{"gedaan": proof.did, "zin": proof.why, "correctie": _correction_data(correction)},
    }


def _correction_data(correction: "Correction | None") -> dict[str, str] | None:
    if correction is None:
        return None
    return {
        "oordeel": correction.rating,
        "naam": correction.name,
        "reden": correction.reason,
        "tijdstip": correction.moment,
    }
