"""Notities: what you heard, by whom, and what you promised; readable from every task."""

from __future__ import annotations

from typing import TYPE_CHECKING

from game.ui.kit import SEMIBOLD, Button, Column, Dialog, Fold, Icon, Label, Panel, Rich, Row, Scroll, Widget
from game.ui.tasks.shared import empty, heading, small
from game.ui.widgets.scroll import ListScroll
from game.words import taken as words

if TYPE_CHECKING:
    from game.core.session import Scene
    from game.core.story import Promised

ROOM = 240  # logical height a dialog needs besides its notes


def count(scene: Scene) -> int:
    return len(scene.notes) + len(scene.promises)


def beside(scene: Scene, least: int, grow: int = 0) -> Widget:
    """The notepad next to the work; higher than `least` it scrolls."""
    pages = Scroll(Column(*_written(scene, "kladblok")), "kladblok-rol", least=least)
    return Panel(heading(words.NOTES), pages, name="kladblok", gap=6, grow=grow)


def dialog(scene: Scene, height: int) -> Dialog:
    """The notepad on top of everything; it scrolls inside, so that its answer stays in sight."""
    pages = ListScroll(Column(*_written(scene, "notities")), "notities-rol", least=max(110, height - ROOM))
    close = Button("sluiten", words.CLOSE, None, kind="primary")
    return Dialog("notities-blad", words.NOTES, pages, answers=(close,), width=640)


def _written(scene: Scene, where: str) -> tuple[Widget, ...]:
    """Whom the work is about now comes first; the others lie folded, each once, in the order you met them."""
    people: dict[str, list[tuple[str, str]]] = {}
    for who, label, text in scene.notes:
        people.setdefault(who, []).append((label, text))
    if not people:
        return empty(words.NOTES_EMPTY), *_promised(scene)
    near = [who for who in people if who in scene.about] or [scene.notes[-1][0]]
    folds = {
        who: _by(f"{where}-van-{number}", who, lines, opened=who in near)
        for number, (who, lines) in enumerate(people.items())
    }
    others = (fold for who, fold in folds.items() if who not in near)
    return *(folds[who] for who in near), *_promised(scene), *others


def _by(name: str, who: str, lines: list[tuple[str, str]], *, opened: bool) -> Fold:
    facts = (Rich(f"{label}: **{text}**") for label, text in lines)
    return Fold(name, words.notes_of(who, len(lines)), *facts, opened=opened, gap=3)


def _promised(scene: Scene) -> tuple[Widget, ...]:
    if not scene.promises:
        return ()
    lines = (_promise(p, kept=p.id in scene.kept) for p in sorted(scene.promises, key=lambda p: p.id in scene.kept))
    return (Column(Label(words.PROMISES, weight=SEMIBOLD), small(words.PROMISES_ABOUT), *lines, gap=4),)


def _promise(promise: Promised, *, kept: bool) -> Widget:
    """What still has to be done stands above what is done; that has its tick, and says so."""
    text = words.promise(promise.text, promise.due)
    if kept:
        tick = Icon("circle-check", size=20, colour="good")
        return Row(tick, Label(words.kept(text), colour="muted", grow=1), gap=8)
    return Row(Icon("handshake", size=20, colour="muted"), Label(text, grow=1), gap=8)
