"""Het bureau: the office you sit in, the round that comes next, and what you can do without anybody asking."""

from __future__ import annotations

from typing import TYPE_CHECKING

from game.core.desk import EndDay, Start, View
from game.core.world import fill
from game.ui.kit import Button, Column, Flow, Label, Panel, Row, Rule, Scroll, Widget
from game.ui.office import diary
from game.ui.office.people import colleagues
from game.ui.office.standing import standing
from game.ui.office.view import Banner, Office
from game.ui.tasks import Act, Body, Frame, Question, Show
from game.ui.tasks.desk_news import answer, news
from game.ui.tasks.desk_places import DOOR, Desk, opened, places, scenery
from game.ui.tasks.marks import Together, Turned
from game.ui.tasks.shared import heading, named
from game.words import coach, kantoor, spel
from game.words import taken as words

if TYPE_CHECKING:
    from collections.abc import Iterable

PLACE = "plek"
"""What was chosen to look at in the office."""


def body(frame: Frame) -> Body:
    view = frame.scene.view
    assert isinstance(view, View)
    start = next((option for option in view.options if isinstance(option.action, Start)), None)
    end = next(option for option in view.options if isinstance(option.action, EndDay))
    desk = Desk(frame, view, start, end)
    chosen = frame.shown.get(PLACE, "")
    chosen = chosen if chosen in {place.name for place in places(desk)} else ""
    back = Show(PLACE, "") if chosen else None
    focus = named((start or end).action)
    if frame.roomy and not frame.narrow:
        return Body((_beside_the_room(desk, chosen),), focus, back=back, enter=focus)
    told = news(frame, view)
    return Body(_as_a_list(desk, chosen), "" if told else focus, back=back, enter=focus)


def question(view: View, action: object) -> Question | None:
    if not isinstance(action, EndDay):
        return None
    left = sum(state != "gedaan" for _, _, state in view.programme)
    return Question(words.SURE_DAY, words.end_day(left), words.YES_DAY, words.NO_DAY, harms=left > 0)


# With room for the office -----------------------------------------------------------------------------------------


def _beside_the_room(desk: Desk, chosen: str) -> Widget:
    """The office to act in, and beside it what comes next and what lies open."""
    beside = Column(_now(desk, chosen), _sheet(desk, chosen), gap=16, grow=10)
    return Row(_room(desk, chosen), beside, gap=16, grow=1)


def _room(desk: Desk, chosen: str) -> Widget:
    people = tuple(person.first_name for person in colleagues(desk.frame.world))
    says = kantoor.office(spel.clock(desk.frame.scene.clock), people)
    return Office(scenery(desk), places(desk), says=says, opened=chosen, name="kantoor", grow=19)


def _sheet(desk: Desk, chosen: str) -> Widget:
    """What lies open: a thing of the office, or else what just happened and how your desk lies."""
    return Panel(*_head(desk, chosen), _leaf(desk, chosen), name="bureau", gap=8, grow=1)


def _leaf(desk: Desk, chosen: str) -> Widget:
    """What scrolls; the diary is turned to what comes now."""
    inside, name = Column(*_inside(desk, chosen), gap=12), f"werk{chosen.removeprefix('plek')}"
    nu = words.STATES["nu"]
    now = next((w for w in inside.walk() if any(getattr(part, "says", "") == nu for part in w.children)), None)
    return Scroll(inside, name, least=120) if now is None else Turned(inside, name, now, least=120)


# Without that room ------------------------------------------------------------------------------------------------


class PlaceButton(Together, Button):
    """A thing of the office in a list; what it opens comes into sight with it."""


def _as_a_list(desk: Desk, chosen: str) -> tuple[Widget, ...]:
    """What just happened is read from the top; Enter then begins what comes next."""
    frame = desk.frame
    told = news(frame, desk.view)
    if not frame.narrow:
        around = _around(desk, chosen, ())
        beside = Column(_banner(desk), _sheet(desk, chosen), gap=16, grow=1)
        return (Row(Column(_now(desk, chosen), around, gap=16, grow=1), beside, gap=16, grow=1),)
    sheet = Panel(*_head(desk, chosen), *_inside(desk, chosen), name="bureau", gap=12)
    around = _around(desk, chosen, (sheet,))
    first = (Panel(*told, name="nieuws", gap=8, pad=12),) if told else ()
    return (*first, _now(desk, chosen, hurry=bool(told)), around, sheet, *(() if told else (_banner(desk),)))


def _banner(desk: Desk) -> Widget:
    says = kantoor.office(spel.clock(desk.frame.scene.clock), ())
    return Banner(scenery(desk), says=says, name="kantoor")


def _around(desk: Desk, chosen: str, along: tuple[Widget, ...]) -> Widget:
    buttons = Flow(*_buttons(desk, chosen, along), gap=8)
    return Panel(heading(kantoor.AROUND), buttons, name="plekken", gap=10)


def _buttons(desk: Desk, chosen: str, along: tuple[Widget, ...]) -> Iterable[Widget]:
    for place in places(desk):
        kind = "primary" if place.name == chosen else "secondary"
        text = kantoor.person(place.text, place.under) if place.under else place.text
        text = kantoor.RINGING if place.alert else text
        text = f"{text} ({place.todo})" if place.todo else text
        button = PlaceButton(place.name, text, place.tells, kind=kind, hotkey=place.hotkey)
        button.along = along
        yield button


# What both show ---------------------------------------------------------------------------------------------------


def _now(desk: Desk, chosen: str = "", *, hurry: bool = False) -> Widget:
    """What comes next; a new round begins with its briefing, as long as nothing else lies open. In a narrow window,
    under news, the button comes first: it would be out of sight."""
    frame, start = desk.frame, desk.start
    if start is None and chosen == DOOR:  # the way out is where the door lies open
        return Panel(Label(words.ALL_DONE), name="nu")
    if start is None:
        home = Button(named(desk.end.action), desk.end.text, Act(desk.end.action), kind="primary", icon="home")
        return Panel(Label(words.ALL_DONE), home, name="nu")
    part = frame.world.scenario.round_of(start.action.task)
    first = part.opdrachten[0].opdracht == start.action.task
    shows = first and not (chosen and frame.roomy)
    told = (Label(fill(part.briefing, frame.world), name="briefing"),) if shows else ()
    icon = "phone" if desk.view.rings else "play"
    go = Button(named(start.action), words.start_task(start.text), Act(start.action), kind="primary", icon=icon)
    title = words.NEXT_ROUND.format(round=spel.ROUNDS[part.ronde]) if first else words.NOW
    if frame.narrow and hurry:
        return Panel(go, heading(title), *told, *_to_go(frame), name="nu", pad=14)
    return Panel(heading(title), *told, go, *_to_go(frame), name="nu", gap=12)


def _to_go(frame: Frame) -> tuple[Widget, ...]:
    """At the beginning of a day an example by the coach; and how long the day still takes, once it is known."""
    example = (Button("voordoen", coach.EXAMPLE, "voordoen", kind="quiet", icon="eye"),) if frame.example else ()
    left = (Label(frame.left, size="small", colour="muted", name="nog-te-gaan"),) if frame.left else ()
    return (*example, *left)


def _head(desk: Desk, chosen: str) -> tuple[Widget, ...]:
    if not chosen:
        return ()
    place = next(place for place in places(desk) if place.name == chosen)
    close = Button("plek-dicht", kantoor.BACK_TO_DESK, Show(PLACE, ""), kind="quiet", icon="arrow-left")
    strip = (diary.week(desk.frame.world.scenario.peildatum),) if chosen == "plek-agenda" else ()
    return Flow(heading(place.text, "plek-kop"), close, gap=10), *strip


def _inside(desk: Desk, chosen: str) -> tuple[Widget, ...]:
    frame, view = desk.frame, desk.view
    if chosen:
        mine = bool(view.lines) and frame.before is not None and desk.place_of(view.done[-1]) == chosen
        told = (*answer(frame, view), Rule()) if mine and not frame.narrow else ()
        return (*told, *opened(desk, chosen))
    told, lies = () if frame.narrow else news(frame, view), _desk_lies(desk)
    split = (Rule(),) if told and lies else ()
    return (*told, *split, *lies)


def _desk_lies(desk: Desk) -> tuple[Widget, ...]:
    """At first how your desk lies and what you can do; later how the day stands."""
    view, stands = desk.view, standing(desk.frame.scene, desk.frame.world)
    look = kantoor.LOOK_AROUND if desk.frame.roomy and not desk.frame.narrow else kantoor.LOOK_AROUND_LIST
    fresh = not view.lines and all(state != "gedaan" for _, _, state in view.programme)
    told = (Label(view.situation, name="situatie"),) if fresh and view.situation else ()
    if fresh or not stands:
        return (*told, Label(look, colour="muted", name="rondkijken"), *stands)
    return stands
