"""Anoniem cv: the same file without a name and a face, as the trade does it; a letter stands for somebody."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from string import ascii_uppercase

from pygame import Rect, Surface

from game.core.tasks.selection_view import Row as Line
from game.core.tasks.selection_view import Sheet, View
from game.ui import draw
from game.ui.kit import Button, Look, Widget
from game.ui.tasks import Frame, Show
from game.ui.tasks.shared import face
from game.ui.text import BOLD
from game.words import taken as words

BLIND = "anoniem"
"""What the player chose holds for the whole day; it is a way of looking, no action."""


def is_blind(shown: Mapping[str, str]) -> bool:
    return bool(shown.get(BLIND))


def letter(view: View, role: str) -> str:
    """A, B, C … in the order of the table; the same on the map."""
    place = next(number for number, row in enumerate(view.rows) if row.role == role)
    return ascii_uppercase[place] if place < len(ascii_uppercase) else str(place + 1)


def without_names(view: View) -> View:
    """Everybody by a letter. Where somebody lives stays: it decides how long they travel."""
    names = {row.role: words.CANDIDATE_LETTER.format(letter=letter(view, row.role)) for row in view.rows}
    rows = tuple(replace(row, name=names[row.role]) for row in view.rows)
    return replace(view, rows=rows, vacancies=tuple(_sheet(sheet, names) for sheet in view.vacancies))


def _sheet(sheet: Sheet, names: Mapping[str, str]) -> Sheet:
    slots = tuple(replace(slot, name=names.get(slot.role, "")) for slot in sheet.shortlist)
    return replace(sheet, shortlist=slots)


def switch(frame: Frame) -> Button:
    """On or off, said in words."""
    on = is_blind(frame.shown)
    text, icon = (words.BLIND_ON, "eye-off") if on else (words.BLIND_OFF, "eye")
    return Button("anoniem-cv", text, Show(BLIND, "" if on else "ja"), icon=icon)


def picture(frame: Frame, view: View, line: Line, size: int) -> Widget:
    """The face, or with an anonymous cv the letter."""
    if is_blind(frame.shown):
        return Nobody(letter(view, line.role), size=size)
    return face(frame.world.person(line.role), "neutraal", size)


def called(frame: Frame, line: Line) -> str:
    """What a button calls somebody: by first name where that is known."""
    return line.name if is_blind(frame.shown) else frame.world.person(line.role).first_name


class Nobody(Widget):
    """A letter in the place of a face."""

    role = "portrait"
    bleed = 0
    fills = False

    def __init__(self, sign: str, *, size: int) -> None:
        super().__init__()
        self.sign = sign
        self.size = size

    @property
    def value(self) -> object:
        return words.CANDIDATE_LETTER.format(letter=self.sign)

    def natural(self, look: Look) -> int:
        return look.px(self.size)

    def measure(self, look: Look, width: int) -> int:
        return min(width, look.px(self.size))

    def draw(self, surface: Surface) -> None:
        look, side = self.at, min(self.rect.w, self.at.px(self.size))
        place = Rect(self.rect.topleft, (side, side))
        draw.box(surface, place, look.px(12), look.theme.missed_soft, look.theme.missed, look.px(1))
        size = look.size("title")
        wide = look.type.width(self.sign, size, BOLD)
        at = (place.centerx - wide // 2, place.centery - look.type.line_height(size) // 2)
        look.type.letters(surface, at, self.sign, size, BOLD, look.theme.missed)
