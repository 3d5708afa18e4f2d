"""Notities: what you heard, by whom, what you wrote down yourself and what you promised; readable from every task."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pygame import Surface

from game.core.session import Mark, note_line, own_line
from game.ui import draw
from game.ui.kit import (
    SEMIBOLD,
    Button,
    Column,
    Dialog,
    Entry,
    Fold,
    Icon,
    Label,
    Look,
    Rich,
    Row,
    Scroll,
    Space,
    Widget,
)
from game.ui.tasks.shared import empty, heading, small
from game.ui.theme import CONTROL, RADIUS
from game.ui.widgets.buttons import Pressable
from game.ui.widgets.paper import BAND, Notepad, Slip, full_star
from game.ui.widgets.scroll import ListScroll
from game.words import taken as words

if TYPE_CHECKING:
    from collections.abc import Iterable

    from game.core.session import Scene
    from game.core.story import Promised

ROOM = 250  # logical height a dialog needs besides its notes
OWN = "eigen-notitie"
WRITE, CLOSED = "noteer", "notities-dicht"
"""What the notepad tells: write down what stands in the field; it was closed."""
LONGEST = 400
"""Characters of one note of your own: a line or three, no letter."""


def count(scene: Scene) -> int:
    return len(scene.notes) + len(scene.promises) + len(scene.own)


def beside(scene: Scene, least: int, grow: int = 0) -> Widget:
    """The notepad next to the work, to read; higher than `least` it scrolls."""
    pages = Scroll(Column(*written(scene, "kladblok")), "kladblok-rol", least=least)
    write = Button("kladblok-schrijf", words.NOTES_WRITE, "notities", kind="quiet", icon="pencil")
    return Notepad(Space(BAND - 8), heading(words.NOTES), pages, write, name="kladblok", gap=6, pad=14, grow=grow)


def dialog(scene: Scene, height: int, draft: str = "") -> Dialog:
    """The notepad on top of everything; it scrolls inside, so that its answer stays in sight."""
    pages = ListScroll(Column(*written(scene, "notities", marks=True)), "notities-rol", least=max(110, height - ROOM))
    add = Button("schrijf-op", words.NOTES_ADD, WRITE, icon="pencil")
    close = Button("sluiten", words.CLOSE, CLOSED, kind="primary")
    write = Row(OwnNote(draft, len(scene.own)), add, gap=8, align="middle")
    return Dialog("notities-blad", words.NOTES, pages, write, answers=(close,), width=680)


class OwnNote(Entry):
    """What is typed stays until it is written down; then the field is empty for the next."""

    def __init__(self, draft: str, written: int) -> None:
        super().__init__(OWN, draft, says=words.NOTES_WRITE, hint=words.NOTES_HINT, longest=LONGEST, grow=1)
        self.given = str(written)


def just_heard(lines: Iterable[tuple[str, str, str]]) -> tuple[Widget, ...]:
    """A leaf of the notepad with what was written down just now."""
    told = tuple(Rich(f"{label}: **{text}**") for _, label, text in lines)
    if not told:
        return ()
    head = Row(Icon("notebook-pen", size=18, colour="muted"), small(words.JUST_HEARD), gap=8, align="middle")
    return (Slip(head, *told, name="net-genoteerd", gap=2, pad=8),)


# What stands in them ------------------------------------------------------------------------------------------------


def written(scene: Scene, where: str, *, marks: bool = False) -> tuple[Widget, ...]:
    """Whom the work is about now comes first; the others lie folded, each once, in the order you met them."""
    people: dict[str, list[Widget]] = {}
    for who, label, text in scene.notes:
        line = _line(scene, note_line(who, label), f"{label}: **{text}**", marks=marks)
        people.setdefault(who, []).append(line)
    own, promised = _own(scene, where, marks=marks), _promised(scene)
    if not people:
        return *own, *(() if own else (empty(words.NOTES_EMPTY),)), *promised
    near = [who for who in people if who in scene.about] or [scene.notes[-1][0]]
    folds = {
        who: _by(f"{where}-van-{number}", who, lines, opened=who in near)
        for number, (who, lines) in enumerate(people.items())
    }
    others = (fold for who, fold in folds.items() if who not in near)
    return *own, *(folds[who] for who in near), *promised, *others


def _by(name: str, who: str, lines: list[Widget], *, opened: bool) -> Fold:
    return Fold(name, words.notes_of(who, len(lines)), *lines, opened=opened, gap=3)


def _own(scene: Scene, where: str, *, marks: bool) -> tuple[Widget, ...]:
    """What the player wrote down, as it was typed; the latest on top."""
    if not scene.own:
        return ()
    lines = [
        _line(scene, own_line(number), text, marks=marks, typed=True) for number, text in enumerate(scene.own, start=1)
    ]
    title = words.notes_of(words.NOTES_OWN, len(lines))
    return (Fold(f"{where}-eigen", title, *reversed(lines), opened=True, gap=3),)


def _line(scene: Scene, line: str, text: str, *, marks: bool, typed: bool = False) -> Widget:
    """A line of the notes; with a star it is set apart, in more than colour."""
    starred = line in scene.starred
    told = Label(text, grow=1) if typed else Rich(text)
    told.grow = 1
    if marks:
        return Row(told, Star(f"ster-{line}", line, starred=starred), gap=8, align="middle")
    if not starred:
        return told
    sign = Icon("star", size=18, colour="neutral", says=words.NOTES_STARRED)
    return Row(sign, told, gap=8, align="top")


class Star(Pressable):
    """Puts a star at a line, or takes it away; a full star is there, an open one is not."""

    fills = False

    def __init__(self, name: str, line: str, *, starred: bool) -> None:
        super().__init__(name, (words.UNSTAR if starred else words.STAR).format(line=line), Mark(line))
        self.starred = starred

    def natural(self, look: Look) -> int:
        return look.px(CONTROL)

    def measure(self, look: Look, width: int) -> int:
        return look.px(CONTROL - 4)

    def draw(self, surface: Surface) -> None:
        look = self.at
        back = "neutral_soft" if self.starred else "accent_soft" if self.hovered or self.focused else ""
        if back:
            edge = look.colour("neutral") if self.starred else None
            draw.box(surface, self.rect, look.px(RADIUS), look.colour(back), edge, look.px(1))
        side = look.px(20)
        star = (
            full_star(side, look.theme.neutral) if self.starred else look.pictures.icon("star", side, look.theme.muted)
        )
        surface.blit(star, star.get_rect(center=self.rect.center))


# What was promised --------------------------------------------------------------------------------------------------


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
