"""Buttons and numbered choices; both grow with their words."""

import pygame
from pygame import Rect, Surface
from pygame.event import Event

from game.ui import draw
from game.ui.look import Look
from game.ui.text import BOLD, REGULAR, SEMIBOLD
from game.ui.theme import CONTROL, RADIUS, WIDEST
from game.ui.widgets.base import UNUSED, Close, Widget

PRESSES = (pygame.K_RETURN, pygame.K_KP_ENTER, pygame.K_SPACE)

# kind → ink, ground, ground under the pointer, line; an empty name is nothing
LOOKS = {
    "primary": ("accent_ink", "accent", "accent_hover", ""),
    "secondary": ("ink", "card", "accent_soft", "field_line"),
    "quiet": ("link", "", "accent_soft", ""),
    "danger": ("danger_ink", "danger", "danger_hover", ""),
    "header": ("header_ink", "header_chip", "header", "header_ink"),
}


class Pressable(Widget):
    """What is pressed by click, Enter, Space or its hotkey, and then tells one value."""

    role = "button"
    bleed = 6

    def __init__(
        self, name: str, text: str, tells: object, *, hotkey: str = "", enabled: bool = True, grow: int = 0
    ) -> None:
        super().__init__(name, grow=grow)
        self.text = text
        self.tells = tells
        self.hotkey = hotkey
        self.enabled = enabled
        self.ends = False  # an answer of a dialog, which goes with it, whatever there is to tell

    @property
    def value(self) -> object:
        return self.text

    @property
    def focusable(self) -> bool:
        return self.enabled

    def fire(self) -> object:
        if not self.enabled:
            return None
        return Close(self.tells) if self.ends else self.tells

    def key(self, event: Event) -> object:
        return self.fire() if event.key in PRESSES else UNUSED

    def press(self, at: tuple[int, int], clicks: int) -> object:
        self.pressed = True
        self.touch()
        return None

    def release(self, at: tuple[int, int]) -> object:
        was, self.pressed = self.pressed, False
        self.touch()
        return self.fire() if was and self.rect.collidepoint(at) else None


class Button(Pressable):
    """Kinds: primary, secondary, quiet, danger, header; with a hotkey it carries a small badge."""

    fills = False

    def __init__(
        self,
        name: str,
        text: str,
        tells: object,
        *,
        kind: str = "secondary",
        icon: str = "",
        hotkey: str = "",
        enabled: bool = True,
        grow: int = 0,
    ) -> None:
        super().__init__(name, text, tells, hotkey=hotkey, enabled=enabled, grow=grow)
        self.kind = kind
        self.icon = icon

    def natural(self, look: Look) -> int:
        words = look.type.width(self.text, look.size("body"), SEMIBOLD)
        return min(words, look.px(WIDEST)) + self._around(look) + 1

    def _around(self, look: Look) -> int:
        return 2 * look.px(18) + self._lead(look)

    def _lead(self, look: Look) -> int:
        return (look.px(20 + 9) if self.icon else 0) + (look.px(24 + 10) if self.hotkey else 0)

    def measure(self, look: Look, width: int) -> int:
        words = look.type.block_height(self.text, look.size("body"), SEMIBOLD, max(1, width - self._around(look)))
        return max(look.px(CONTROL), words + 2 * look.px(8))

    def draw(self, surface: Surface) -> None:
        look = self.at
        ink, ground, line = self._colours()
        if ground or line:
            back = look.colour(ground) if ground else None
            draw.box(surface, self.rect, look.px(RADIUS), back, look.colour(line) if line else None, look.px(1))
        size = look.size("body")
        lines = look.type.lines(self.text, size, SEMIBOLD, max(1, self.rect.w - self._around(look)))
        wide = max(part.width for part in lines) + self._lead(look)
        x = self._signs(surface, self.rect.centerx - wide // 2, ink)
        y = self.rect.centery - len(lines) * look.type.line_height(size) // 2
        for part in lines:
            shift = 0 if self._lead(look) else (wide - part.width) // 2
            look.type.draw(surface, (x + shift, y), part, size, look.colour(ink))
            y += look.type.line_height(size)

    def _signs(self, surface: Surface, x: int, ink: str) -> int:
        """Badge and icon before the words; gives where the words begin."""
        look = self.at
        if self.hotkey:
            badge(surface, look, Rect(x, self.rect.centery - look.px(12), look.px(24), look.px(24)), self.hotkey)
            x += look.px(24 + 10)
        if self.icon:
            side = look.px(20)
            surface.blit(look.pictures.icon(self.icon, side, look.colour(ink)), (x, self.rect.centery - side // 2))
            x += look.px(20 + 9)
        return x

    def _colours(self) -> tuple[str, str, str]:
        ink, ground, hover, line = LOOKS[self.kind]
        if not self.enabled:
            return "disabled", "card_alt", "line"
        return ink, hover if self.hovered or self.pressed else ground, line


class IconButton(Pressable):
    """A small square button with an icon; its words are for a reader."""

    fills = False

    def __init__(self, name: str, text: str, tells: object, *, icon: str) -> None:
        super().__init__(name, text, tells)
        self.icon = icon

    def natural(self, look: Look) -> int:
        return look.px(CONTROL - 4)

    def measure(self, look: Look, width: int) -> int:
        return look.px(CONTROL - 4)

    def draw(self, surface: Surface) -> None:
        look = self.at
        back = look.theme.accent_soft if self.hovered or self.pressed else None
        draw.box(surface, self.rect, look.px(RADIUS), back, look.theme.field_line, look.px(1))
        picture = look.pictures.icon(self.icon, look.px(20), look.theme.ink)
        surface.blit(picture, picture.get_rect(center=self.rect.center))


def digit(number: int) -> str:
    """What chooses the first, second, ... of several; the screen gives the tenth a 0 when it is the last."""
    return str(number) if 1 <= number <= 99 else ""


def badge(surface: Surface, look: Look, rect: Rect, text: str, back: str = "badge", ink: str = "badge_ink") -> None:
    """A number in a small square."""
    draw.box(surface, rect, look.px(6), look.colour(back))
    size = look.size("small")
    width = look.type.width(text, size, BOLD)
    at = (rect.centerx - width // 2, rect.centery - look.type.line_height(size) // 2)
    look.type.letters(surface, at, text, size, BOLD, look.colour(ink))


class Choice(Pressable):
    """One of several things to say or do, with its number; a `note` stands small under the words.

    `used` marks what was done before; it can still be chosen.
    """

    role = "choice"

    def __init__(
        self,
        name: str,
        number: str,
        text: str,
        tells: object,
        *,
        note: str = "",
        used: bool = False,
        enabled: bool = True,
    ) -> None:
        super().__init__(name, text, tells, hotkey=number, enabled=enabled)
        self.number = number
        self.note = note
        self.used = used

    def renumber(self, sign: str) -> None:
        super().renumber(sign)
        self.number = sign

    def natural(self, look: Look) -> int:
        return look.type.width(self.text, look.size("body")) + self._left(look) + look.px(16)

    def _left(self, look: Look) -> int:
        return look.px(14 + 26 + 12) if self.number else look.px(16)

    def _room(self, look: Look, width: int) -> int:
        return max(1, min(width - self._left(look) - look.px(16), look.px(WIDEST)))

    def measure(self, look: Look, width: int) -> int:
        room = self._room(look, width)
        words = look.type.block_height(self.text, look.size("body"), REGULAR, room)
        note = look.type.block_height(self.note, look.size("small"), REGULAR, room) if self.note else 0
        return max(look.px(CONTROL), words + note + 2 * look.px(8))

    def draw(self, surface: Surface) -> None:
        look = self.at
        warm = self.enabled and (self.hovered or self.pressed or self.focused)
        back, line = ("accent_soft", "accent") if warm else ("card", "field_line")
        draw.box(surface, self.rect, look.px(RADIUS), look.colour(back), look.colour(line), look.px(1))
        if self.number:
            side = look.px(26)
            beside = self._top(look) + (look.type.line_height(look.size("body")) - side) // 2
            down = max((look.px(CONTROL) - side) // 2, beside)
            spot = Rect(self.rect.x + look.px(14), self.rect.y + down, side, side)
            badge(
                surface,
                look,
                spot,
                self.number,
                *(("missed_soft", "missed") if self.used else ("badge", "badge_ink")),
            )
        self._words(surface, look)

    def _top(self, look: Look) -> int:
        """How far down the words begin, and the number beside them."""
        return max(look.px(8), (self.rect.h - self._text_height(look, self._room(look, self.rect.w))) // 2)

    def _words(self, surface: Surface, look: Look) -> None:
        x, room = self.rect.x + self._left(look), self._room(look, self.rect.w)
        y = self.rect.y + self._top(look)
        ink = ("muted" if self.used else "ink") if self.enabled else "disabled"
        for text, size, colour in ((self.text, look.size("body"), ink), (self.note, look.size("small"), "muted")):
            for line in look.type.lines(text, size, REGULAR, room) if text else ():
                look.type.draw(surface, (x, y), line, size, look.colour(colour))
                y += look.type.line_height(size)

    def _text_height(self, look: Look, room: int) -> int:
        words = look.type.block_height(self.text, look.size("body"), REGULAR, room)
        return words + (look.type.block_height(self.note, look.size("small"), REGULAR, room) if self.note else 0)
