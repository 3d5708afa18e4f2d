"""How the day stands: what you promised and still have to do, who trusts you how much, whom you put forward."""

from __future__ import annotations

from typing import TYPE_CHECKING

from game.ui.kit import SEMIBOLD, Column, Flow, Icon, Label, Row, Widget
from game.ui.office.diary import promised
from game.ui.tasks.marks import Dots
from game.words import kantoor as words

if TYPE_CHECKING:
    from collections.abc import Iterable

    from game.core.session import Scene
    from game.core.world import World

MOST = 3
"""So many of a kind at once; the diary, the map and the notes have them all."""


def standing(scene: Scene, world: World) -> tuple[Widget, ...]:
    """Nothing at the start of a day on which nothing stands yet."""
    told = (*_promises(scene), *_trust(scene, world), *_put_forward(scene), *_reckoned(scene))
    if not told:
        return ()
    return (Column(Label(words.STATE, weight=SEMIBOLD), *told, gap=8, name="stand"),)


def _promises(scene: Scene) -> Iterable[Widget]:
    """What is too late first, then what still has to be done."""
    open_ = sorted((p for p in scene.promises if p.id not in scene.kept), key=lambda p: p.id not in scene.broken)
    return (promised(promise, scene) for promise in open_[:MOST])


def _trust(scene: Scene, world: World) -> Iterable[Widget]:
    for role, level, was in scene.trust[:MOST]:
        name = world.person(role).name
        dots = Dots(level, says=words.trust_told(name, level, was))
        yield Flow(Label(words.trusts(world.person(role).first_name)), dots, *_change(level, was), gap=10)


def _change(level: int, was: int) -> tuple[Widget, ...]:
    if level == was:
        return ()
    icon, colour, text = ("arrow-up", "good", words.RISEN) if level > was else ("arrow-down", "weak", words.FALLEN)
    return (Icon(icon, size=18, colour=colour, says=text),)


def _put_forward(scene: Scene) -> Iterable[Widget]:
    for spot in scene.spots:
        if spot.kind == "voorgesteld":
            text = Label(words.put_forward(spot.name, spot.firm, spot.town), grow=1)
            yield Row(Icon("map-pin", size=20, colour="muted"), text, gap=8, align="top")


def _reckoned(scene: Scene) -> Iterable[Widget]:
    label, amount = scene.reckoned
    if amount:
        yield Row(Icon("euro", size=20, colour="muted"), Label(words.worked_out(label, amount), grow=1), gap=8)
