"""The file of one candidate: what is known, what can be asked, and what you decide."""

from __future__ import annotations

from collections.abc import Iterable

from game.core.tasks.rules import Option
from game.core.tasks.selection_actions import Ask, Inspect, Motivate, Propose, Reject, Withdraw
from game.core.tasks.selection_view import Cell as Known
from game.core.tasks.selection_view import Row as Line
from game.core.tasks.selection_view import View, lacks_reason
from game.ui.kit import SEMIBOLD, Button, Column, Flow, Grid, Icon, Label, Row, Widget
from game.ui.tasks import Act, Frame
from game.ui.tasks.marks import Together
from game.ui.tasks.selection_blind import picture
from game.ui.tasks.shared import heading, named, small
from game.ui.tasks.typed import select
from game.words import taken as words

DECISIONS = {
    "voorgedragen": ("circle-check", "good", words.PROPOSED),
    "afgewezen": ("circle-x", "weak", words.REJECTED),
    "": ("circle", "muted", words.UNDECIDED),
}
MOTIVE = "motief"
FEW = 4
"""So many places stand side by side as buttons; more of them in a list."""


def told(known: Known) -> str:
    """What a file says; what is not known may still leave something to say, such as every way to travel."""
    if not known.blank:
        return known.text
    return f"{words.UNKNOWN}: {known.text}" if known.text else words.UNKNOWN


class Opening(Together, Button):
    """Opens a file; with the focus on it, whose file it is stays in sight."""


def file(frame: Frame, view: View, line: Line) -> Widget:
    who = Column(heading(line.name), small(line.town), _decision(view, line), gap=2, grow=1)
    top = Row(picture(frame, view, line, 96), who, gap=16, align="middle")
    if not line.opened:
        option = next(o for o in view.options if isinstance(o.action, Inspect) and o.action.candidate == line.role)
        look = Opening(named(option.action), option.text, Act(option.action), kind="primary", icon="file-text")
        look.along = (top,)
        return Column(top, small(words.OPEN_ABOUT), look)
    return Column(top, _facts(view, line), *_deciding(view, line), gap=14)


def open_file(view: View, line: Line) -> tuple[Widget, ...]:
    """Every column with what this candidate has in it, and the decision."""
    if not line.opened:
        return (Row(Icon("lock", colour="muted", size=20), small(words.CLOSED_FILE), gap=8, align="middle"),)
    return (_facts(view, line), _decision(view, line))


def _facts(view: View, line: Line) -> Widget:
    pairs = zip(view.columns, line.cells, strict=True)
    return Grid(*(_fact(words.column(column.label, column.hard), known) for column, known in pairs), least=220, gap=10)


def _fact(label: str, known: Known) -> Widget:
    if not known.blank:
        return Column(small(label), Label(told(known)), gap=0)
    text = Label(told(known), colour="neutral", grow=1)
    return Column(small(label), Row(Icon("circle-help", colour="neutral", size=20), text, gap=8), gap=0)


def decided(view: View, line: Line) -> tuple[str, str, str]:
    """Icon, colour and words of a decision; a proposal without a reason is not done yet."""
    if lacks_reason(view, line):
        return "circle-alert", "neutral", words.NO_REASON
    return DECISIONS[line.decision]


def _decision(view: View, line: Line) -> Widget:
    icon, colour, text = decided(view, line)
    whole = ": ".join(part for part in (text, line.detail) if part)
    return Row(Icon(icon, size=20, colour=colour), Label(whole, size="small", colour=colour, grow=1), gap=8)


# What you can do --------------------------------------------------------------------------------------------------


def _deciding(view: View, line: Line) -> Iterable[Widget]:
    about = [option for option in view.options if getattr(option.action, "candidate", "") == line.role]
    yield from _part(words.ASK, (_button(option, "phone") for option in _of(about, Ask)))
    yield from _part(words.PROPOSE, _places(line, _of(about, Propose)))
    yield from _part(words.REJECT, _reasons("afwijzen", line, _of(about, Reject)))
    yield from _part(words.MOTIVATE, _reasons(MOTIVE, line, _of(about, Motivate)))
    if line.motive:
        yield Column(Label(words.MOTIVATE, size="small", weight=SEMIBOLD), Label(line.motive), gap=2)
    yield from (_button(option, "undo-2") for option in _of(about, Withdraw))


def _of(options: list[Option], kind: type) -> list[Option]:
    return [option for option in options if isinstance(option.action, kind)]


def _part(title: str, controls: Iterable[Widget]) -> tuple[Widget, ...]:
    some = tuple(controls)
    return (Column(Label(title, size="small", weight=SEMIBOLD), Flow(*some, gap=8), gap=4),) if some else ()


def _button(option: Option, icon: str) -> Widget:
    return Button(named(option.action), _short(option), Act(option.action), icon=icon)


def _short(option: Option) -> str:
    """Under its heading the first words need not stand again."""
    text = option.text
    for first in words.FIRST_WORDS:
        text = text.removeprefix(first)
    return text[:1].upper() + text[1:]


def _places(line: Line, proposals: list[Option]) -> Iterable[Widget]:
    if len(proposals) <= FEW:
        return (_button(option, "user") for option in proposals)
    return _picked("voordragen", words.PLACE_HINT, line, proposals)


def _reasons(name: str, line: Line, options: list[Option]) -> Iterable[Widget]:
    return _picked(name, words.REASON_HINT, line, options)


def _picked(name: str, hint: str, line: Line, options: list[Option]) -> Iterable[Widget]:
    """A second step: the list opens, and one is picked."""
    actions: dict[object, str] = {option.action: _short(option) for option in options}
    return (select(f"{name}-{line.role}", hint, actions, None, hint),) if actions else ()
