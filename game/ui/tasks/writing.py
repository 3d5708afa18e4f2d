"""Tekst: a letter on paper; first its building blocks, then the letter itself, with remarks beside it."""

from __future__ import annotations

from game.core.calendar import write_day
from game.core.tasks.rules import Field
from game.core.tasks.writing import LETTER, LONGEST, Compose, Pick, Send, View
from game.core.tasks.writing import Row as Part
from game.core.wording import words_in
from game.ui.kit import (
    SEMIBOLD,
    Button,
    Chip,
    Column,
    Icon,
    Label,
    Panel,
    Row,
    Rule,
    Scroll,
    Space,
    Widget,
)
from game.ui.tasks import Act, Body, Frame, Question, Show
from game.ui.tasks.marks import Paper
from game.ui.tasks.shared import doing, face, feedback, heading, named, remarked, setting, small, together
from game.ui.tasks.writing_letter import Letter, Remark, remarks
from game.ui.widgets.paper import Number, Ruled
from game.words import tekst as words


def body(frame: Frame) -> Body:
    view = frame.scene.view
    assert isinstance(view, View)
    sheet, focus = _choosing(frame, view) if view.letter is None else _writing(frame, view)
    beside = _beside(frame, view)
    if frame.narrow:
        asked = Panel(*beside, name="opdracht")
        return Body((asked, sheet) if view.letter is None else (sheet, asked), focus, view.title)
    asked = Panel(Scroll(Column(*beside, gap=14), "opdracht-rol", least=200), name="opdracht", grow=4)
    return Body((Row(asked, sheet, gap=16, grow=1),), focus, view.title)


def question(view: View, action: object) -> Question | None:
    open_ = sum(row.text is None for row in view.rows)
    match action:
        case Compose() if open_:
            return Question(words.SURE_COMPOSE, words.compose(open_), words.YES_COMPOSE, words.NO_COMPOSE, harms=True)
        case Send():
            text = words.SEND_TEXT if view.letter else words.SEND_EMPTY
            return Question(words.SURE_SEND, text, words.YES_SEND, words.NO_SEND, harms=not view.letter)
        case _:
            return None


def refusal(field: Field, text: str) -> str:
    return words.TOO_LONG.format(most=LONGEST, now=len(text))


# What is asked ----------------------------------------------------------------------------------------------------


def _beside(frame: Frame, view: View) -> tuple[Widget, ...]:
    """While a letter is written, what is asked, what stands out in it and what it answers come first."""
    heard = (small(words.IN_NOTES),) if frame.scene.notes else ()
    about, answered = setting(frame, view.situation), (*_answered(frame, view), *heard)
    english = () if view.dutch else (Chip(words.IN_ENGLISH, kind="quiet", name="taal"),)
    if view.letter is None:
        return (*about, *answered, *english, *_asked(view), *feedback(frame.feedback))
    return (*english, *_asked(view), *_margin(frame, view), *answered, *_chosen_well(frame), *about)


def _chosen_well(frame: Frame) -> tuple[Widget, ...]:
    """What the building blocks showed; it stays while the letter is mended."""
    told = feedback(frame.feedback)
    return (Column(Label(words.ABOUT_BLOCKS, weight=SEMIBOLD), *told, gap=8),) if told else ()


def _answered(frame: Frame, view: View) -> tuple[Widget, ...]:
    """What somebody wrote or said, that this text answers."""
    if not view.message:
        return ()
    person = next((person for person in frame.world.people if person.role == view.to), None)
    told = Panel(Label(view.message), kind="quiet", pad=10, sides=14, grow=1)
    if person is None:
        return (Column(Label(words.ANSWERS, weight=SEMIBOLD), told, gap=6),)
    who = Row(face(person, "neutraal", 48), Label(person.name, weight=SEMIBOLD, grow=1), gap=10, align="middle")
    return (Column(who, told, gap=6),)


def _asked(view: View) -> tuple[Widget, ...]:
    if not view.asked:
        return ()
    unsaid = view.letter is not None and any(met is None for _, met in view.asked)
    yourself = (small(words.CHECK_YOURSELF),) if unsaid else ()
    asked = (_one_asked(*asked) for asked in view.asked)
    return (Column(Label(words.ASKED, weight=SEMIBOLD), *asked, *yourself, gap=5),)


def _one_asked(label: str, met: bool | None) -> Widget:
    icon, colour = ("circle", "muted") if met is None else ("circle-check", "good") if met else ("circle-minus", "weak")
    told = label if met is None else f"{label}: {words.MET if met else words.NOT_MET}"
    return Row(Icon(icon, size=20, colour=colour), Label(told, grow=1), gap=8, align="middle")


def _margin(frame: Frame, view: View) -> tuple[Widget, ...]:
    """Remarks on the text as it was last taken; a word that is not in the list is never more than perhaps wrong."""
    if not view.letter:
        return ()
    found = remarks(view, frame.slips)
    about = small(words.FOR_TEACHER) if found else small(words.NOTHING_FOUND)
    return (Column(Label(words.MARGIN, weight=SEMIBOLD), *map(_remark, found), about, gap=8, name="kantlijn"),)


def _remark(remark: Remark) -> Widget:
    """With the number that stands beside its sentence; what stands nowhere has an icon."""
    mark: Widget = Icon("search", size=20, colour=remark.kind)
    if remark.number:
        mark = Number(remark.number, says=words.remark_number(remark.number))
    return Row(mark, Label(remark.text, size="small", grow=1), gap=8, align="top")


# The sheet --------------------------------------------------------------------------------------------------------


def _head(frame: Frame, view: View, about: str) -> Widget:
    """What it is, with the day, and whom it is written to."""
    person = next((person for person in frame.world.people if person.role == view.to), None)
    to: tuple[Widget, ...] = ()
    if person is not None and view.sort in words.TO_SOMEBODY:
        who = ", ".join(part for part in (person.name, doing(frame, person)) if part)
        to = (small(words.TO.format(who=who), "ink"),)
    day = small(write_day(frame.world.scenario.peildatum))
    title = heading(words.SORTS[view.sort])
    title.grow = 1
    return Column(Row(title, day, gap=12, below=420, align="middle"), *to, small(about), gap=4)


# The building blocks ----------------------------------------------------------------------------------------------


def _choosing(frame: Frame, view: View) -> tuple[Widget, str]:
    """One part at a time lies open: the one asked for, or else the first that has nothing yet."""
    open_ = _open(frame, view)
    parts = [_part(view, row, row.id == open_) for row in view.rows]
    compose = next(option for option in view.options if isinstance(option.action, Compose))
    done = Button(named(compose.action), compose.text, Act(compose.action), kind="primary", icon="pencil")
    blocks = Column(*(piece for part in parts for piece in (part, Ruled())), gap=12)
    sheet = Paper(
        _head(frame, view, words.PARTS_ABOUT),
        Rule(),
        blocks if frame.narrow else Scroll(blocks, "delen-rol", least=240),
        Row(Space(grow=1), done, gap=0),
        name="papier",
        grow=7,
    )
    first = next((w.name for w in sheet.walk() if w.focusable and w.name.startswith("pick-")), named(compose.action))
    return sheet, first


def _open(frame: Frame, view: View) -> str:
    asked = next((row.id for row in view.rows if _as_it_is(row) == frame.shown.get("deel")), "")
    return asked or next((row.id for row in view.rows if row.text is None), "")


def _as_it_is(row: Part) -> str:
    """A part with what was chosen for it: opened again it closes by itself once something else is chosen."""
    return f"{row.id}: {row.text}"


def _part(view: View, row: Part, is_open: bool) -> Widget:
    blocks = [o for o in view.options if isinstance(o.action, Pick) and o.group == row.label]
    chosen = () if row.text is None else (_chosen(row.text),)
    label = Label(row.label, weight=SEMIBOLD, grow=1)
    if is_open:
        return Column(label, *chosen, *together(blocks, label), gap=8, name=f"deel-{row.id}")
    text = words.CHOOSE if row.text is None else words.CHOOSE_AGAIN
    other = Button(f"open-{row.id}", text, Show("deel", _as_it_is(row)), kind="quiet")
    return Column(Row(label, other, gap=10, align="middle"), *chosen, gap=4, name=f"deel-{row.id}")


def _chosen(text: str) -> Widget:
    said = Label(text or words.LEFT_OUT, colour="ink" if text else "muted", grow=1)
    return Row(Icon("circle-check", size=20, colour="accent"), said, gap=10, align="top")


# The letter -------------------------------------------------------------------------------------------------------


def _writing(frame: Frame, view: View) -> tuple[Widget, str]:
    send = next(option for option in view.options if isinstance(option.action, Send))
    button = Button(named(send.action), send.text, Act(send.action), kind="primary", icon="mail")
    field = next((field for field in view.fields if field.id == LETTER), None)
    if field is None:
        return Paper(Label(view.letter or ""), button, name="papier", grow=7), named(send.action)
    area = Letter(view, remarks(view, frame.slips))
    count = Label(words.length(words_in(view.letter or "")), name="lengte")
    told = Column(count, small(words.TEXT_HINT), gap=2, grow=1)
    sheet = Paper(
        _head(frame, view, words.TEXT_ABOUT),
        area if frame.narrow else Scroll(area, "tekst-rol", least=240),
        *remarked(frame, LETTER),
        Row(told, button, gap=16, below=420, align="middle"),
        name="papier",
        grow=7,
    )
    return sheet, area.name
