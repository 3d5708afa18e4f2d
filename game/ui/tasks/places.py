"""Where a conversation is held: at your desk, on the phone, at the client's; and who sits there."""

from __future__ import annotations

from collections.abc import Callable
from functools import lru_cache

import pygame
from pygame import Rect, Surface

from game.ui import draw
from game.ui.kit import Look, Widget
from game.ui.theme import Colour

LARGER = 3  # drawn this much larger and scaled down, for smooth edges
TALKS = 1100
"""Milliseconds somebody's mouth moves when something new is said."""

Paint = Callable[[Surface, float], None]


class Place(Widget):
    """Somebody in a place, at the bottom edge of it. Who trusts you more sits nearer.

    `spoken` tells one line from the next: a new one is seen being said, when there is motion.
    """

    role = "portrait"
    bleed = 0
    fills = False

    def __init__(self, picture: str, mood: str, place: str, *, trust: int, size: tuple[int, int], says: str,
                 spoken: int, talking: bool, name: str = "") -> None:  # fmt: skip
        super().__init__(name)
        self.picture = picture
        self.mood = mood
        self.place_name = place
        self.trust = trust
        self.size = size
        self.says = says
        self.spoken = spoken
        self.left = TALKS if talking else 0

    @property
    def value(self) -> object:
        return self.says

    def keep(self) -> object:
        return self.spoken, self.left

    def restore(self, kept: object) -> None:
        match kept:
            case (int(spoken), int(left)) if spoken == self.spoken:
                self.left = left

    def tick(self, milliseconds: int) -> bool:
        if not self.left or self.look is None or not self.look.motion:
            return False
        self.left = max(0, self.left - milliseconds)
        if not self.left:
            self.touch()
        return bool(self.left)

    def natural(self, look: Look) -> int:
        return look.px(self.size[0]) * self._taller(look) // 100

    def measure(self, look: Look, width: int) -> int:
        return look.px(self.size[1]) * self._taller(look) // 100

    def _taller(self, look: Look) -> int:
        """In percents: in a higher window there is more room for people."""
        return min(150, max(100, round(look.logical(look.height)) * 100 // 720))

    def draw(self, surface: Surface) -> None:
        look = self.at
        look_of = (self.rect.w, self.rect.h, self.place_name, look.theme.name, look.theme.face)
        surface.blit(_scenery(*look_of), self.rect)
        side, middle = self._figure()
        mood = "praat" if self.left and look.motion else self.mood
        bust = look.pictures.bust(f"{self.picture}-{mood}", side)
        clip = surface.get_clip()
        surface.set_clip(self.rect.clip(clip))
        surface.blit(bust, (middle - side // 2, self.rect.bottom - side))
        surface.set_clip(clip)
        front = _front(*look_of)
        if front is not None:
            surface.blit(front, self.rect)
        draw.box(surface, self.rect, look.px(8), None, look.theme.line, look.px(1))

    def _figure(self) -> tuple[int, int]:
        """How large somebody is and where the middle of them stands: trust brings people nearer."""
        if self.place_name in ("telefoon", "online"):
            return min(self.rect.h, self.rect.w) * 78 // 100, self.rect.centerx
        side = min(self.rect.h, self.rect.w) * (80 + 2 * self.trust) // 100
        return side, self.rect.centerx + (self.trust - 5) * self.rect.w // 100


@lru_cache(12)
def _scenery(width: int, height: int, place: str, theme: str, plain: Colour) -> Surface:
    """What is behind somebody; in high contrast nothing, so that the face stands out."""
    picture = Surface((width, height))
    if theme == "hoog-contrast":
        picture.fill(plain)
        return _cornered(picture)
    large = Surface((width * LARGER, height * LARGER))
    BEHIND.get(place, _office)(large, large.get_height() / 100)
    if theme == "donker":
        large.fill((150, 158, 170), special_flags=pygame.BLEND_RGB_MULT)
    return _cornered(pygame.transform.smoothscale(large, (width, height)))


@lru_cache(12)
def _front(width: int, height: int, place: str, theme: str, plain: Colour) -> Surface | None:
    """What is before somebody: the edge of your desk, a screen."""
    paint = BEFORE.get(place)
    if paint is None or theme == "hoog-contrast":
        return None
    large = Surface((width * LARGER, height * LARGER), pygame.SRCALPHA)
    paint(large, large.get_height() / 100)
    if theme == "donker":
        large.fill((150, 158, 170, 255), special_flags=pygame.BLEND_RGBA_MULT)
    return _cornered(pygame.transform.smoothscale(large, (width, height)))


def _cornered(picture: Surface) -> Surface:
    """With round corners, as everything on the desk has."""
    mask = Surface(picture.get_size(), pygame.SRCALPHA)
    pygame.draw.rect(mask, (255, 255, 255, 255), mask.get_rect(), border_radius=max(4, picture.get_height() // 24))
    whole = picture.convert_alpha() if pygame.display.get_surface() else picture.copy()
    cut = Surface(picture.get_size(), pygame.SRCALPHA)
    cut.blit(whole, (0, 0))
    cut.blit(mask, (0, 0), special_flags=pygame.BLEND_RGBA_MULT)
    return cut


# Shapes: `unit` is a hundredth of the height -----------------------------------------------------------------------


def _rect(
    on: Surface, colour: Colour, unit: float, x: float, y: float, wide: float, tall: float, round_: float = 0
) -> None:
    place = Rect(round(x * unit), round(y * unit), max(1, round(wide * unit)), max(1, round(tall * unit)))
    pygame.draw.rect(on, colour, place, border_radius=round(round_ * unit))


def _width(on: Surface, unit: float) -> float:
    return on.get_width() / unit


def _plant(on: Surface, unit: float, x: float, foot: float, size: float = 1) -> None:
    leaf = (92, 145, 104)
    for lean, tall in ((-9, 16), (-4, 23), (2, 26), (8, 18)):
        place = Rect(0, 0, round(7 * size * unit), round(19 * size * unit))
        place.center = (round((x + lean * size) * unit), round((foot - (9 + tall) * size) * unit))
        pygame.draw.ellipse(on, leaf, place)
    _rect(on, (196, 122, 88), unit, x - 7 * size, foot - 14 * size, 14 * size, 14 * size, 2)


def _wall(on: Surface, unit: float, wall: Colour, floor: Colour, edge: float = 82) -> None:
    on.fill(wall)
    _rect(on, floor, unit, 0, edge, _width(on, unit), 100 - edge)


def _pane(on: Surface, unit: float, x: float, y: float, wide: float, tall: float) -> None:
    """A window with the town in it."""
    _rect(on, (250, 250, 247), unit, x - 2, y - 2, wide + 4, tall + 4, 1)
    _rect(on, (190, 219, 236), unit, x, y, wide, tall)
    for number, (left, high) in enumerate(((0, 14), (11, 22), (21, 12), (33, 26), (44, 16))):
        if left + 9 <= wide:
            shade = (170 - 6 * number, 178 - 5 * number, 186)
            _rect(on, shade, unit, x + left, y + tall - high, 10, high)
    _rect(on, (250, 250, 247), unit, x + wide / 2 - 0.8, y, 1.6, tall)


# Places -------------------------------------------------------------------------------------------------------------


def _desk(on: Surface, unit: float) -> None:
    """Your own office: the window, a plant, binders."""
    wide = _width(on, unit)
    _wall(on, unit, (233, 225, 211), (205, 189, 166))
    _pane(on, unit, 6, 10, 48, 40)
    shelf = wide - 40
    _rect(on, (160, 118, 82), unit, shelf, 40, 34, 3)
    for number, colour in enumerate(((15, 95, 128), (188, 88, 62), (15, 95, 128), (96, 140, 106), (214, 172, 84))):
        _rect(on, colour, unit, shelf + 2 + number * 6, 22, 5, 18, 0.6)
    _plant(on, unit, wide - 16, 82)


def _office(on: Surface, unit: float) -> None:
    """An office somewhere else."""
    wide = _width(on, unit)
    _wall(on, unit, (219, 226, 230), (186, 178, 168))
    _pane(on, unit, wide - 58, 10, 48, 40)
    _rect(on, (244, 240, 228), unit, 10, 14, 26, 20, 1)
    _rect(on, (122, 156, 178), unit, 14, 18, 18, 12)
    _plant(on, unit, 14, 84, 0.9)


def _warehouse(on: Surface, unit: float) -> None:
    """High racks with boxes and pallets."""
    wide = _width(on, unit)
    _wall(on, unit, (214, 221, 228), (178, 178, 178))
    for x in range(0, round(wide) + 30, 42):
        for level, y in enumerate((16, 40, 64)):
            _rect(on, (226, 122, 48), unit, x, y + 14, 42, 2.4)
            for number in range(3):
                colour = ((202, 164, 118), (186, 146, 100), (214, 182, 138))[(number + level + x) % 3]
                _rect(
                    on,
                    colour,
                    unit,
                    x + 4 + number * 12,
                    y + 3 + (number + level) % 2 * 3,
                    10.5,
                    11 - (number + level) % 2 * 3,
                )
        _rect(on, (54, 92, 138), unit, x, 6, 2.4, 78)


def _ward(on: Surface, unit: float) -> None:
    """A care home: a light corridor, a handrail, a picture, a plant."""
    wide = _width(on, unit)
    _wall(on, unit, (226, 236, 232), (196, 206, 198))
    _rect(on, (206, 222, 216), unit, 0, 58, wide, 24)
    _rect(on, (170, 130, 96), unit, 0, 58, wide, 3)
    _rect(on, (178, 140, 104), unit, 8, 16, 26, 68, 1)
    _rect(on, (232, 240, 240), unit, 13, 22, 16, 16)
    _pane(on, unit, wide - 56, 12, 46, 34)
    _plant(on, unit, wide - 14, 84)


def _hotel(on: Surface, unit: float) -> None:
    """A reception with lamps and keys."""
    wide = _width(on, unit)
    _wall(on, unit, (120, 62, 62), (96, 66, 52))
    for x in range(14, round(wide), 34):
        pygame.draw.circle(on, (255, 226, 160), (round(x * unit), round(16 * unit)), round(6 * unit))
        _rect(on, (66, 44, 40), unit, x - 0.5, 0, 1, 11)
    _rect(on, (150, 104, 72), unit, wide - 52, 30, 44, 30, 1)
    for row in range(3):
        for column in range(5):
            _rect(on, (226, 190, 110), unit, wide - 48 + column * 8, 34 + row * 8, 3, 5, 1)
    _rect(on, (166, 116, 80), unit, 0, 70, wide, 30)
    _rect(on, (190, 140, 100), unit, 0, 70, wide, 4)


def _site(on: Surface, unit: float) -> None:
    """A building site: sky, a crane, scaffolding."""
    wide = _width(on, unit)
    _wall(on, unit, (198, 222, 236), (190, 168, 132), 84)
    steel = (214, 158, 40)
    _rect(on, steel, unit, 22, 12, 3, 74)
    _rect(on, steel, unit, 6, 14, 62, 2.6)
    _rect(on, (90, 90, 94), unit, 60, 16, 0.8, 22)
    for x in range(round(wide) - 52, round(wide), 16):
        _rect(on, (126, 134, 142), unit, x, 30, 1.6, 56)
    for y in (34, 52, 70):
        _rect(on, (178, 134, 92), unit, wide - 54, y, 54, 2.6)
    _rect(on, (196, 138, 108), unit, wide - 46, 54, 46, 30)


def _plant_hall(on: Surface, unit: float) -> None:
    """A hall with machines."""
    wide = _width(on, unit)
    _wall(on, unit, (208, 214, 216), (150, 154, 156))
    for x in range(4, round(wide), 26):
        _rect(on, (186, 212, 222), unit, x, 8, 18, 16, 1)
    _rect(on, (70, 122, 120), unit, 4, 42, 34, 42, 2)
    _rect(on, (232, 186, 60), unit, 4, 60, 34, 4)
    _rect(on, (70, 122, 120), unit, wide - 36, 36, 32, 48, 2)
    _rect(on, (40, 66, 70), unit, wide - 30, 44, 14, 10, 1)


def _call(on: Surface, unit: float) -> None:
    """You hear somebody: rings of sound around the picture you have of them."""
    on.fill((222, 233, 240))
    middle = (on.get_width() // 2, round(58 * unit))
    for radius, colour in ((86, (212, 226, 235)), (68, (200, 218, 230)), (50, (186, 208, 223))):
        pygame.draw.circle(on, colour, middle, round(radius * unit))


def _screen(on: Surface, unit: float) -> None:
    """A room as a camera shows it."""
    _office(on, unit)


def _table_edge(on: Surface, unit: float) -> None:
    """The edge of your desk, with a mug and a pen."""
    wide = _width(on, unit)
    _rect(on, (176, 128, 88), unit, 0, 90, wide, 10)
    _rect(on, (196, 150, 110), unit, 0, 90, wide, 2.4)
    _rect(on, (15, 95, 128), unit, 9, 78, 12, 14, 2)
    pygame.draw.circle(on, (15, 95, 128), (round(22 * unit), round(85 * unit)), round(4 * unit), round(1.6 * unit))
    _rect(on, (250, 247, 238), unit, wide - 40, 92, 26, 4, 0.5)


def _phone(on: Surface, unit: float) -> None:
    """The phone you are holding, at the bottom edge."""
    wide = _width(on, unit)
    _rect(on, (18, 52, 77), unit, 6, 74, 15, 24, 3)
    _rect(on, (120, 190, 216), unit, 8, 77, 11, 15, 1)
    for number in range(3):
        arc = Rect(0, 0, round((12 + 9 * number) * unit), round((12 + 9 * number) * unit))
        arc.center = (round(20 * unit), round(72 * unit))
        pygame.draw.arc(on, (18, 52, 77), arc, 0.1, 1.4, max(2, round(1.4 * unit)))
    _rect(on, (18, 52, 77), unit, 0, 98, wide, 2)


def _laptop(on: Surface, unit: float) -> None:
    """The frame of the screen you look at."""
    wide = _width(on, unit)
    frame = (36, 44, 52)
    for x, y, w, h in ((0, 0, wide, 4), (0, 0, 4, 100), (wide - 4, 0, 4, 100), (0, 90, wide, 10)):
        _rect(on, frame, unit, x, y, w, h)
    pygame.draw.circle(on, (106, 190, 122), (round(wide / 2 * unit), round(2 * unit)), max(1, round(unit)))
    for number, colour in enumerate(((106, 120, 132), (190, 60, 52), (106, 120, 132))):
        centre = (round((wide / 2 + (number - 1) * 12) * unit), round(95 * unit))
        pygame.draw.circle(on, colour, centre, round(3 * unit))


BEHIND: dict[str, Paint] = {
    "aan het bureau": _desk,
    "telefoon": _call,
    "online": _screen,
    "logistiek": _warehouse,
    "zorg": _ward,
    "horeca": _hotel,
    "bouw": _site,
    "industrie": _plant_hall,
}
BEFORE: dict[str, Paint] = {"aan het bureau": _table_edge, "telefoon": _phone, "online": _laptop}


def place_of(channel: str, sector: str) -> str:
    """The place of a conversation; a visit is at their own."""
    return sector or "kantoor" if channel == "bij de klant" else channel
