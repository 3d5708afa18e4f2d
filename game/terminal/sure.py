"""Asking first, in the words of the window: before a step after which something can no longer be done."""

from collections.abc import Callable
from typing import Any

from game.core import desk
from game.core.tasks import calculation_board as calculation
from game.core.tasks import conversation, record, writing
from game.core.tasks import inbox_view as inbox
from game.core.tasks import research_view as research
from game.core.tasks import selection_view as selection
from game.core.tasks.rules import Option
from game.words import onderzoek, postvak, taken, tekst, terminal


def question(view: Any, option: Option) -> str:
    """What is asked before this is done; '' when nothing is lost by it."""
    return f"{asked} {terminal.YES_NO} " if (asked := _asked(view, option)) else ""


def _asked(view: Any, option: Option) -> str:
    match view:
        case inbox.View():
            return _post(view, option)
        case conversation.View():
            return _talk(view, option)
        case _ if not option.ends:
            return ""
        case record.View():
            untouched = record.untouched(view)
            return f"{taken.SURE_CARD} {taken.save_card(untouched, len(view.rows))}" if untouched else ""
        case calculation.View():
            return f"{taken.SURE_SHEET} {taken.hand_in(view.open)}" if view.open else ""
        case selection.View():
            return f"{taken.SURE_PROPOSAL} {_proposal(view)}"
        case writing.View():
            return _letter(view)
        case research.View():
            return _leaving(view)
        case desk.View():
            return _going_home(view)
        case _:
            raise TypeError(type(view).__name__)


def _talk(view: conversation.View, option: Option) -> str:
    """Rounding off is asked about while there is something else left to say; breaking off always."""
    if isinstance(option.action, conversation.Leave):
        return f"{taken.SURE_LEAVE_TALK} {taken.LEAVE_TALK_TEXT}"
    if option.ends and _left(view, lambda other: not other.ends):
        return f"{taken.SURE_END_TALK} {taken.end_talk(option.text)}"
    if closes(option) and _left(view, lambda other: not closes(other) and not other.ends):
        return f"{taken.SURE_END_TALK} {taken.CLOSING_HINT}"
    return ""


def closes(option: Option) -> bool:
    """Whether this belongs to rounding off; the heading may say more than that one word."""
    return option.group.startswith(taken.CLOSING)


def _left(view: conversation.View, counts: Callable[[Option], bool]) -> bool:
    return any(counts(option) for option in view.options)


def _proposal(view: selection.View) -> str:
    lacks = selection.missing(view)
    return taken.send(lacks.unmotivated, lacks.undecided, lacks.free, request=lacks.request)


def _letter(view: writing.View) -> str:
    if view.letter is not None:
        return f"{tekst.SURE_SEND} {tekst.SEND_TEXT if view.letter else tekst.SEND_EMPTY}"
    open_ = sum(row.text is None for row in view.rows)
    return f"{tekst.SURE_COMPOSE} {tekst.compose(open_)}" if open_ else ""


def _post(view: inbox.View, option: Option) -> str:
    """Stopping while something lies there, and sending with lines left empty."""
    match inbox.question_of(view, option.action):
        case ("sluit", open_, minutes):
            return f"{postvak.SURE_CLOSE} {postvak.close(open_, minutes)}"
        case ("leeg", count, _):
            return f"{postvak.SURE_SEND} {postvak.blanks(count)}"
        case _:
            return ""


def _leaving(view: research.View) -> str:
    left = onderzoek.sure(view.phase, **research.left_open(view)) if view.phase in onderzoek.SURE else ""
    return f"{onderzoek.SURE[view.phase]} {left}" if left else ""


def _going_home(view: desk.View) -> str:
    """Which tasks are left is named, where the window shows them ticked off beside the question."""
    left = tuple(title for title, _, state in view.programme if state != "gedaan")
    named = f" {terminal.NOT_DONE.format(titles=', '.join(left))}" if left else ""
    return f"{taken.SURE_DAY} {taken.end_day(len(left))}{named}"
