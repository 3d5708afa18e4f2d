"""The bar over the day, with the state of the day in it, and the dialogs that hang on it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from game.core.world import fill
from game.ui.kit import Button, Chip, Column, Dialog, Header, Help, Label, Portrait, Row, Title, Widget
from game.ui.screens.coach import FACE
from game.ui.tasks import Question, notes
from game.ui.widgets.spare import OneLine, Trust
from game.words import coach, hulp, kantoor, schermen, spel
from game.words import taken as words
from game.words.wanneer import short_day

if TYPE_CHECKING:
    from collections.abc import Mapping

    from game.core.session import Scene
    from game.core.world import World

WIDEST = 440
"""Logical width from which the name of a task goes on on a second line, for what stands beside it."""
SHOWS_TRUST, RECKONS = "gesprek", "calculatie"
"""Where the face shows the trust, and where the worksheet shows the amount."""


def bar(scene: Scene, world: World, title: str, *, narrow: bool, tip: bool = False) -> Widget:
    """In a narrow window it says the same in less, so that it stays two lines high; a tip stands beside the title."""
    trust, state = _trust(scene, world), _chips(scene, world, narrow=narrow)
    name, buttons = Title(title, colour="header_ink", name="titel"), _buttons(scene, narrow=narrow)
    asks = (Button("tip", coach.TIP, "tip", kind="header", icon="lightbulb", hotkey="t"),) if tip else ()
    if narrow:
        where = OneLine(name, *asks, *trust, spare=trust, gap=12, grow=1)
        line = OneLine(*state, *buttons, spare=state[2:], gap=8, grow=2)
        return Header(Row(where, line, below=760, align="middle"), name="kop")
    name.widest = WIDEST
    spare = (state[1], *trust, *state[2:])  # how far you are goes last: the desk tells it too
    line = OneLine(*trust, *state, *asks, *buttons, spare=spare, align="right", gap=8, grow=1)
    return Header(Row(name, line, align="middle"), name="kop")


def _chips(scene: Scene, world: World, *, narrow: bool) -> tuple[Widget, ...]:
    """What the day is now: which one it is and how late, how far you are; where there is room whom you put forward and
    what you worked out."""
    day, placed = short_day(world.scenario.peildatum), len(scene.placed)
    done = schermen.tasks_so_far if narrow or placed else schermen.tasks_done
    chips = [
        Chip(schermen.moment(day, spel.clock(scene.clock)), name="klok", icon="clock"),
        Chip(done(scene.done, scene.total), name="gedaan", icon="clipboard-list"),
    ]
    if placed:
        chips.append(Chip(schermen.placed(placed), name="geplaatst", icon="handshake"))
    label, amount = scene.reckoned
    if amount and scene.kind != RECKONS:
        chips.append(Chip(kantoor.reckoned(label, amount), name="marge", icon="euro"))
    return tuple(chips)


def _trust(scene: Scene, world: World) -> tuple[Widget, ...]:
    """Of whom the work is about now, or else of whom it changed last."""
    known = [(world.person(role), level, was) for role, level, was in scene.trust]
    if not known or scene.kind == SHOWS_TRUST:
        return ()
    near = [one for one in known if one[0].name in scene.about]
    person, level, was = (near or known)[0]
    says = kantoor.trust_told(person.name, level, was)
    return (Trust(person.first_name, level, was, says=says, name="vertrouwen"),)


def _buttons(scene: Scene, *, narrow: bool) -> tuple[Widget, ...]:
    written = words.notes(notes.count(scene))
    return (
        Button("notities", written, "notities", kind="header", icon="notebook-pen", hotkey="n"),
        Button("menu", words.MENU, "menu", kind="header", icon="" if narrow else "settings"),
    )


def menu(terms: Mapping[str, str], leave: str = words.LEAVE, *, coached: bool = False) -> Dialog:
    """What is not the work itself; Esc opens it and closes it. `terms` are what this day explains."""
    explained = (Button("woorden", hulp.WORDS, "woorden", icon="book-open"),) if terms else ()
    answers = (
        Button("instellingen", words.SETTINGS, "instellingen", icon="type"),
        Button("hulp-knop", words.HELP, Help(), icon="keyboard"),
        *explained,
        *((Button("voordoen", coach.EXAMPLE, "voordoen", icon="play"),) if coached else ()),
        Button("pauze", words.PAUSE, "pauze", icon="pause"),
        Button("weg", leave, "weg", icon="log-out"),
        Button("menu-dicht", words.CLOSE, None, kind="primary"),
    )
    return Dialog("menu-blad", words.MENU, words.MENU_TEXT, answers=answers, width=1080)


def tip_dialog(scene: Scene, world: World, ahead: str) -> Dialog:
    """The author's own tip for this task, else one for every task of its kind; from here the coach shows it too."""
    spec = world.scenario.task(scene.task) if scene.round else None
    said = fill(spec.tip, world) if spec is not None and spec.tip else coach.TIPS[scene.kind]
    face = Portrait(f"{FACE}-vriendelijk", size=72, says=coach.COACH)
    told = Column(Label(said, size="lead", name="tip-tekst"), Label(coach.TIP_COSTS, colour="muted"), gap=8, grow=1)
    example = (Button("voordoen", coach.EXAMPLE, "voordoen", icon="play"),) if ahead in coach.NOW_YOU else ()
    close = Button("tip-dicht", words.CLOSE, None, kind="primary")
    row = Row(face, told, gap=16, align="top", below=420)
    return Dialog("tip-blad", coach.TIP_TITLE, row, answers=(*example, close), width=640)


def sure(asked: Question, tells: object) -> Dialog:
    """Before what cannot be undone. Esc changes nothing; Enter does no harm."""
    yes = Button("ja", asked.yes, tells, kind="danger" if asked.harms else "primary")
    no = Button("nee", asked.no, None)
    return Dialog("zeker", asked.title, asked.text, answers=(yes, no))
