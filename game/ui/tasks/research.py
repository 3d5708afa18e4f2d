"""Onderzoek: a desk with sources and a paper, then a board with clippings, then your proposal and who hears it."""

from __future__ import annotations

from game.core.tasks.research_actions import CONCLUDE, PROPOSE, SEARCH, GoOn
from game.core.tasks.research_view import View, left_open
from game.core.tasks.rules import Field, Option
from game.ui.kit import SEMIBOLD, Button, Chip, Column, Flow, Label, Panel, Progress, Row, Scroll, Widget
from game.ui.tasks import Act, Body, Frame, Question
from game.ui.tasks.marks import Latest
from game.ui.tasks.research_board import board, case_so_far, papers_read, plans, purse
from game.ui.tasks.research_sources import cards, paper
from game.ui.tasks.shared import doing, face, feedback, heading, named, numbered, said, small
from game.words import onderzoek as words


def body(frame: Frame) -> Body:
    view = frame.scene.view
    assert isinstance(view, View)
    main, side, focus = _parts(frame, view)
    if frame.narrow:  # what comes first is read first, and no key spends time that nobody saw
        return Body((_top(frame, view), *main, *side), "" if _reads_first(frame, view) else focus, view.title)
    wide = Row(Column(*main, gap=16, grow=WIDE.get(view.phase, 7)), Column(*side, gap=16, grow=5), gap=16, grow=1)
    return Body((_top(frame, view), wide), focus, view.title)


def question(view: View, action: object) -> Question | None:
    if not isinstance(action, GoOn) or action.phase not in words.SURE:
        return None
    told = words.sure(action.phase, **left_open(view))
    if not told:
        return None
    return Question(words.SURE[action.phase], told, words.YES[action.phase], words.NO, harms=True)


def refusal(field: Field, text: str) -> str:
    raise ValueError(f"an onderzoek has nothing to type, not even {field.id}")


# What you find out, and how far you are ---------------------------------------------------------------------------


def _top(frame: Frame, view: View) -> Widget:
    asked = Label(view.question, weight=SEMIBOLD, grow=1, name="onderzoeksvraag")
    how = (small(words.READ_ON),) if frame.narrow and _reads_first(frame, view) else ()
    return Panel(Row(asked, Flow(*_steps(view), gap=6, align="right"), gap=16, below=760, align="middle"), *how, pad=10)


def _steps(view: View) -> list[Widget]:
    """Every phase as a pill: the one you are in stands out, those behind you have a tick."""
    now = view.phases.index(view.phase) if view.phase else len(view.phases)
    return [_step(words.PHASES[phase], place - now) for place, phase in enumerate(view.phases)]


WIDE = {"concluderen": 11}
"""The board has clippings on both sides; elsewhere the work is seven to five."""


def _step(title: str, away: int) -> Widget:
    if away == 0:
        return Chip(title, kind="accent", icon="arrow-right", name="fase")
    return Chip(title, kind="good", icon="check") if away < 0 else Chip(title, kind="quiet", icon="circle")


def _parts(frame: Frame, view: View) -> tuple[tuple[Widget, ...], tuple[Widget, ...], str]:
    """The work, what lies beside it, and where the focus begins."""
    match view.phase:
        case "zoeken":
            return _searching(frame, view)
        case "concluderen":
            return _concluding(frame, view)
        case "voorstellen":
            return _proposing(frame, view)
        case _:
            return _hearing(frame, view)


def _reads_first(frame: Frame, view: View) -> bool:
    """Whether there is something above the work that was not read yet: the assignment, or how the last phase went."""
    if view.phase == SEARCH:
        return not any(card.opened or card.verdict for card in view.cards)
    return view.phase in (CONCLUDE, PROPOSE) and bool(frame.feedback)


def _looked_back(frame: Frame) -> tuple[tuple[Widget, ...], tuple[Widget, ...]]:
    """How the last phase went: above the work in a narrow window, else beside it."""
    told = feedback(frame.feedback)
    if not frame.narrow or not told:
        return (), told
    return (Panel(*told, name="terugblik", gap=10),), ()


def _scrolled(frame: Frame, child: Widget, name: str, least: int = 200) -> Widget:
    return child if frame.narrow else Scroll(child, name, least=least)


def _go_on(view: View) -> Widget:
    """At the foot of the work; the way on is the same everywhere."""
    on = _ending(view)
    return Button(named(on.action), on.text, Act(on.action), kind="primary", icon="arrow-right")


def _ending(view: View) -> Option:
    return next(option for option in view.options if option.ends)


# Searching --------------------------------------------------------------------------------------------------------


def _searching(frame: Frame, view: View) -> tuple[tuple[Widget, ...], tuple[Widget, ...], str]:
    """In a narrow window the source that lies open stands under its own card, and the assignment before them all."""
    on_top = _on_top(frame, view)
    clock = Chip(words.time_left(view.minutes, view.whole), kind="quiet", icon="clock", name="tijd")
    left = Progress(100 * view.minutes // view.whole if view.whole else 0, grow=1)
    head = Row(heading(words.sources(len(view.cards))), Row(left, grow=1), clock, gap=16, align="middle", below=420)
    sheet = paper(frame, view, on_top)
    listed, first = cards(view, on_top, sheet if frame.narrow and on_top else None)
    inside = _scrolled(frame, listed, "bronnen-rol", 240)
    work = Panel(head, small(words.ABOUT[SEARCH]), inside, _go_on(view), name="bronnen", gap=8, grow=1)
    focus = first or named(_ending(view).action)
    if frame.narrow:
        return ((work,) if on_top else (sheet, work)), (), focus
    return (work,), (sheet,), focus


def _on_top(frame: Frame, view: View) -> str:
    """The source that lies open: the one opened last, until the player asks for another."""
    opened = [card.id for card in view.cards if card.opened]
    chosen = frame.shown.get(f"papier-{len(opened)}", "")
    return chosen if chosen in opened else view.latest


# Concluding -------------------------------------------------------------------------------------------------------


def _concluding(frame: Frame, view: View) -> tuple[tuple[Widget, ...], tuple[Widget, ...], str]:
    pages, focus = board(frame, view)
    about = small(words.about(CONCLUDE, len(view.cases), len(view.balances)))
    work = Panel(about, pages, _go_on(view), name="bord", pad=14, gap=8, grow=1)
    above, told = _looked_back(frame)
    beside = Column(*told, *papers_read(view), gap=12)
    side = Panel(heading(words.SOURCES), _scrolled(frame, beside, "gelezen-rol"), name="gelezen", gap=8, grow=1)
    return (*above, work), (side,), focus or named(_ending(view).action)


# Proposing --------------------------------------------------------------------------------------------------------


def _proposing(frame: Frame, view: View) -> tuple[tuple[Widget, ...], tuple[Widget, ...], str]:
    listed, first = plans(view)
    head = Column(heading(words.PROPOSALS), small(words.ABOUT[PROPOSE]), purse(view), gap=8)
    still = (small(words.budget_left(view.budget, view.spent)),) if frame.narrow and view.budget >= 0 else ()
    inside = _scrolled(frame, listed, "voorstellen-rol", 240)
    work = Panel(head, inside, *still, _go_on(view), name="voorstellen", grow=1)
    above, told = _looked_back(frame)
    return (*above, work), (_case(frame, view, told),), first or named(_ending(view).action)


def _case(frame: Frame, view: View, told: tuple[Widget, ...] = ()) -> Widget:
    beside = Column(*told, *case_so_far(view), gap=14)
    return Panel(heading(words.CASE), _scrolled(frame, beside, "zaak-rol"), name="zaak", gap=8, grow=1)


# Being heard ------------------------------------------------------------------------------------------------------


def _hearing(frame: Frame, view: View) -> tuple[tuple[Widget, ...], tuple[Widget, ...], str]:
    answers = numbered(option for option in view.options if not option.ends)
    last = () if answers else (_go_on(view),)
    lines = tuple(said(frame, *line) for line in view.lines)
    talk = Column(*lines, *feedback(frame.feedback), gap=10)
    shown = talk if frame.narrow else Latest(talk, "verdediging-rol", least=160)
    if answers and frame.narrow and lines:
        answers[0].after = lines[-1]
    work = Panel(*_person(frame, view), shown, *answers, *last, name="verdediging", gap=10, grow=1)
    first = answers[0].name if answers else named(_ending(view).action) if view.phase else ""
    return (work,), (_case(frame, view),), first


def _person(frame: Frame, view: View) -> tuple[Widget, ...]:
    if not view.role:
        return ()
    person = frame.world.person(view.role)
    mood = next(mood for limit, mood in MOODS if view.trust <= limit)
    about = doing(frame, person)
    who = Column(heading(person.name), *([small(about)] if about else []), gap=0, grow=1)
    return (Row(face(person, mood, 84, "gezicht"), who, gap=14, align="middle"),)


MOODS = ((2, "geirriteerd"), (4, "twijfel"), (6, "neutraal"), (10, "vriendelijk"))
"""How who hears you looks, by trust."""
