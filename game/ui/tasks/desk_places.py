"""The places of the office: what each is called, what there is to do there, and what lies open when you turn to it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from game.core.desk import Do, Offer, View
from game.ui.kit import SEMIBOLD, Button, Column, Fold, Label, Portrait, Row, Widget
from game.ui.office import diary
from game.ui.office.light import STEP
from game.ui.office.people import colleagues, leader, portrait
from game.ui.office.picture import Scenery
from game.ui.office.regionpanel import legend, region_map
from game.ui.office.view import Place
from game.ui.tasks import Act, Frame, Show, notes
from game.ui.tasks.marks import Leading
from game.ui.tasks.shared import doing, empty, named, small
from game.words import kantoor as words
from game.words import spel, taken

if TYPE_CHECKING:
    from game.core.tasks.rules import Option
    from game.core.world import Person

KEYS = "abcdefghijklmoqrsuvxyz"
"""The letters that choose what can be done; n, p, t and w are for notes, pause, tip and words."""
DOOR = "plek-deur"
AT = {
    "takenlijst": "plek-agenda",
    "opzoeken": "plek-computer",
    "terugbellen": "plek-telefoon",
    "notitie": "plek-computer",
    "regelen": "plek-postbakje",
    "collega": "plek-postbakje",
}
"""Where each kind of deed is done; with a colleague, at their desk when they have one in the room."""


@dataclass(frozen=True, slots=True)
class Desk:
    """All that the desk shows: the frame, the view, what begins next and what ends the day."""

    frame: Frame
    view: View
    start: Option | None
    end: Option

    def place_of(self, offer: Offer) -> str:
        here = {person.role for person in colleagues(self.frame.world)}
        if offer.kind == "collega" and (offer.role in here or (here and not offer.role)):
            return _seat_name(offer.role or colleagues(self.frame.world)[0].role)
        return AT[offer.kind]

    def offers(self, place: str) -> list[Offer]:
        return [offer for offer in self.view.offers if self.place_of(offer) == place]


def _seat_name(role: str) -> str:
    return f"plek-van-{role}"


# The office -------------------------------------------------------------------------------------------------------


def places(desk: Desk) -> tuple[Place, ...]:
    """In the order of the keys: your desk from left to right, the map, your colleagues; nought is the way home."""
    own = (
        ("postbakje", words.TRAY, "bureau-0"),
        ("agenda", words.AGENDA, "bureau-1"),
        ("notities", words.NOTES, "bureau-2"),
        ("telefoon", words.PHONE, "bureau-3"),
        ("computer", words.COMPUTER, "bureau-4"),
        ("kaart", words.MAP, "kaart"),
    )
    things = [_thing(desk, key, text, where, str(n)) for n, (key, text, where) in enumerate(own, 1)]
    people = colleagues(desk.frame.world)
    seats = [_seat(desk, person, f"stoel-{n}/{len(people)}", str(7 + n)) for n, person in enumerate(people)]
    home = Place(DOOR, words.HOME, f"{words.HOME}. {words.GOING_HOME}", Show("plek", DOOR), "deur", "0")
    return (*things, *seats, home)


def _thing(desk: Desk, key: str, text: str, where: str, hotkey: str) -> Place:
    name, rings = f"plek-{key}", key == "telefoon" and desk.view.rings
    text, called = (words.CALLED, words.RINGING) if rings else (text, text)
    count = _count(desk, name)
    says = words.to_do(called, words.ABOUT[key], count)
    return Place(name, text, says, Show("plek", name), where, hotkey, todo=count, alert=rings)


def _seat(desk: Desk, person: Person, where: str, hotkey: str) -> Place:
    name, kind = _seat_name(person.role), _kind(desk, person)
    count = _count(desk, name)
    says = words.to_do(words.person(person.first_name, kind), "", count)
    return Place(name, person.first_name, says, Show("plek", name), where, hotkey, under=kind, todo=count)


def _kind(desk: Desk, person: Person) -> str:
    return words.LEADER if person == leader(desk.frame.world) else words.COLLEAGUE


def _count(desk: Desk, place: str) -> int:
    """How much there is to do; in an exam you find that out yourself."""
    return 0 if desk.frame.world.scenario.niveau == "examen" else len(desk.offers(place))


def scenery(desk: Desk) -> Scenery:
    scene, world = desk.frame.scene, desk.frame.world
    people = colleagues(world)
    towns = {town.name: (town.x, town.y) for town in world.towns}
    pins = sorted({(*towns[spot.town], spot.kind) for spot in scene.spots if spot.town in towns})
    return Scenery(
        clock=scene.clock // STEP * STEP,
        faces=tuple(portrait(person) for person in people),
        leader=leader(world) is not None,
        roads=world.roads,
        waters=world.waters,
        pins=tuple(pins),
        papers=min(3, len(desk.offers("plek-postbakje"))),
        done=min(10, sum(state == "gedaan" for _, _, state in desk.view.programme)),
        total=len(desk.view.programme),
        notes=min(7, len(scene.notes)),
        ringing=desk.view.rings,
    )


# What lies open ---------------------------------------------------------------------------------------------------


def opened(desk: Desk, place: str) -> tuple[Widget, ...]:
    match place:
        case "plek-agenda":
            return _diary(desk)
        case "plek-notities":
            return notes.written(desk.frame.scene, "kladblok")
        case "plek-kaart":
            scene, world = desk.frame.scene, desk.frame.world
            return region_map(scene, world, 300), legend(scene, world)
        case _ if place == DOOR:
            return _home(desk)
        case "plek-postbakje":
            return (*_lay(desk), *_deeds(desk, place))
        case "plek-telefoon" if desk.view.rings:
            return (Label(words.RINGS, weight=SEMIBOLD), *_deeds(desk, place))
    person = next((p for p in colleagues(desk.frame.world) if _seat_name(p.role) == place), None)
    return _deeds(desk, place) if person is None else _with(desk, person, place)


def _lay(desk: Desk) -> tuple[Widget, ...]:
    """How your desk lay when you came in."""
    if not desk.view.situation:
        return ()
    return (Fold("situatie-lezen", taken.DESK_SITUATION, Label(desk.view.situation)),)


def _diary(desk: Desk) -> tuple[Widget, ...]:
    scene = desk.frame.scene
    lines, _ = diary.programme(desk.view)
    listed = _choices(desk, desk.offers("plek-agenda"))
    tasks = (
        (Column(Label(words.TASK_LIST, weight=SEMIBOLD), small(words.UP_TO_YOU, "ink"), *listed, gap=8),)
        if listed
        else ()
    )
    promised = Column(Label(words.PROMISED, weight=SEMIBOLD), *diary.promises(scene), gap=6)
    return *tasks, Column(*lines, gap=6, name="dag"), promised


def _with(desk: Desk, person: Person, place: str) -> tuple[Widget, ...]:
    """Face to face with a colleague, with what you can ask and what that costs."""
    world = desk.frame.world
    says = f"{person.name} {spel.MOODS['vriendelijk']}"
    face = Portrait(portrait(person), size=96, says=says)
    works = doing(desk.frame, person) or words.colleague(_kind(desk, person), world.agency.name)
    who = Column(Label(person.name, weight=SEMIBOLD), small(works), gap=0, grow=1)
    return (Row(face, who, gap=14, align="middle"), *_deeds(desk, place))


def _home(desk: Desk) -> tuple[Widget, ...]:
    left = tuple(title for title, _, state in desk.view.programme if state != "gedaan")
    end = desk.end
    if desk.start is None:
        return Label(words.left(left)), Button(
            named(end.action), end.text, Act(end.action), kind="primary", icon="home"
        )
    home = Button(named(end.action), end.text, Act(end.action), icon="home")
    return Label(words.GOING_HOME), Label(words.left(left)), home


def _deeds(desk: Desk, place: str) -> tuple[Widget, ...]:
    offers = desk.offers(place)
    if not offers:
        key = place.removeprefix("plek-")
        return (empty(words.NOTHING.get(key, words.NOTHING["collega"])),)
    return small(words.UP_TO_YOU, "ink"), *_choices(desk, offers)


def _choices(desk: Desk, offers: list[Offer]) -> tuple[Widget, ...]:
    """What can be done, each with its letter; a consultation says what it costs."""
    texts = {option.action.deed: option for option in desk.view.options if isinstance(option.action, Do)}
    return tuple(_choice(texts[offer.deed], KEYS[n : n + 1], offer) for n, offer in enumerate(offers))


def _choice(option: Option, key: str, offer: Offer) -> Leading:
    cost = words.takes(offer.minutes) if offer.kind == "collega" else ""
    return Leading(named(option.action), key, option.text, Act(option.action), note=cost)
