"""The map of the region: its towns, and on it the agency, clients, candidates and who was put forward where."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING, NamedTuple

import pygame
from pygame import Rect, Surface

from game.ui import draw
from game.ui.look import Look
from game.ui.regionground import PAPERS, SIZE, ground
from game.ui.text import BOLD, SEMIBOLD
from game.ui.theme import Colour
from game.ui.widgets.base import Widget
from game.ui.widgets.markshapes import SIDE, shape

if TYPE_CHECKING:
    from game.core.world import Town, World

GAP = 3  # between marks, and between a name and its town
NAMED_FIRST = ("stad", "bedrijventerrein", "dorp")
"""Where there is no room for every name, a city has its name before a village has."""


class Mark(NamedTuple):
    """One thing on the map: `kind` (bureau, klant, kandidaat, voorgesteld) gives its shape and colour, `letter`
    stands in it, so that a list beside the map can say what it is."""

    kind: str
    letter: str
    town: str


class Way(NamedTuple):
    """From one town to another: a dashed line, from home to work."""

    start: str
    end: str


class RegionMap(Widget):
    """The region of `world` with marks on it; `says` is the same in words, for a reader. Nothing on it is a control:
    what the marks stand for belongs in a list beside it (`MarkSign` draws a mark there too).

        RegionMap(world, (Mark("kandidaat", "A", home), Mark("klant", "B", work)), (Way(home, work),),
                  says="Van Tarsum naar Esterhaven: 28 minuten met de auto.")

    `height` is the most it takes (logical); it keeps the shape of the region, in the middle of the room it has.
    How long a way takes: `world.trip(home, work)` has the minutes, `game.words.kantoor.travel` the words.
    """

    role = "map"
    bleed = 0

    def __init__(
        self,
        world: World,
        marks: Iterable[Mark] = (),
        ways: Iterable[Way] = (),
        *,
        says: str,
        height: int = 300,
        name: str = "",
        grow: int = 0,
    ) -> None:
        super().__init__(name, grow=grow)
        self.world = world
        self.marks = tuple(marks)
        self.ways = tuple(ways)
        self.says = says
        self.height = height
        self.paper = Rect(0, 0, 0, 0)
        self._marked: list[tuple[Mark, Rect]] = []
        self._named: list[tuple[Town, Rect]] = []

    @property
    def value(self) -> object:
        return self.says

    def natural(self, look: Look) -> int:
        return look.px(self.height) * SIZE[0] // SIZE[1]

    def measure(self, look: Look, width: int) -> int:
        return min(look.px(self.height), width * SIZE[1] // SIZE[0])

    # ---- where everything stands

    def arrange(self, look: Look) -> None:
        wide = min(self.rect.w, self.rect.h * SIZE[0] // SIZE[1])
        self.paper = Rect(0, 0, wide, wide * SIZE[1] // SIZE[0])
        self.paper.center = self.rect.center
        taken = [self._dot(town).inflate(2, 2) for town in self.world.towns]
        self._marked = list(self._placed_marks(look, taken))
        self._named = list(self._placed_names(look, taken))

    def move(self, across: int, down: int) -> None:
        super().move(across, down)
        self.paper.move_ip(across, down)
        for _, rect in (*self._marked, *self._named):
            rect.move_ip(across, down)

    def _at(self, town: Town) -> tuple[int, int]:
        return self.paper.x + town.x * self.paper.w // SIZE[0], self.paper.y + town.y * self.paper.h // SIZE[1]

    def _dot(self, town: Town) -> Rect:
        side = self.at.px(11 if town.kind == "stad" else 8)
        dot = Rect(0, 0, side, side)
        dot.center = self._at(town)
        return dot

    def _placed_marks(self, look: Look, taken: list[Rect]) -> Iterator[tuple[Mark, Rect]]:
        """The marks of one town stand in a row beside it, where they cover no other town."""
        side, gap = look.px(SIDE), look.px(GAP)
        for town in self.world.towns:
            here = [mark for mark in self.marks if mark.town == town.name]
            if not here:
                continue
            size = (len(here) * side + (len(here) - 1) * gap, side)
            row = self._free(size, self._dot(town), taken, gap) or self._beside(size, self._dot(town), gap)[0]
            taken.append(row)
            for number, mark in enumerate(here):
                yield mark, Rect(row.x + number * (side + gap), row.y, side, side)

    def _placed_names(self, look: Look, taken: list[Rect]) -> Iterator[tuple[Town, Rect]]:
        """A name stands beside its town where there is room; marked towns come first, then the cities."""
        size, gap = look.size("small"), look.px(GAP)
        marked = {mark.town for mark in self.marks}
        order = sorted(self.world.towns, key=lambda t: (t.name not in marked, NAMED_FIRST.index(t.kind)))
        for town in order:
            name = (look.type.width(town.name, size, SEMIBOLD) + 2 * gap, look.type.line_height(size))
            around = self._dot(town).unionall([rect for mark, rect in self._marked if mark.town == town.name])
            spot = self._free(name, self._dot(town), taken, gap) or self._free(name, around, taken, gap)
            if spot is not None:
                taken.append(spot)
                yield town, spot

    def _free(self, size: tuple[int, int], dot: Rect, taken: list[Rect], gap: int) -> Rect | None:
        """The first place around this dot that is on the paper and not taken."""
        spots = self._beside(size, dot, gap)
        return next((spot for spot in spots if self.paper.contains(spot) and spot.collidelist(taken) < 0), None)

    def _beside(self, size: tuple[int, int], dot: Rect, gap: int) -> list[Rect]:
        above, under = dot.top - gap - size[1], dot.bottom + gap
        left, right = dot.left - gap - size[0], dot.right + gap
        middle, level = dot.centerx - size[0] // 2, dot.centery - size[1] // 2
        corners = ((middle, above), (right, level), (middle, under), (left, level))
        aslant = ((dot.x, above), (dot.right - size[0], above), (dot.x, under), (dot.right - size[0], under))
        return [Rect(spot, size) for spot in (*corners, *aslant, (right, above), (right, under), (left, under))]

    # ---- drawing

    def draw(self, surface: Surface) -> None:
        look, paper = self.at, PAPERS[self.at.theme.name]
        surface.blit(ground(*self.paper.size, look.theme.name, self.world.roads, self.world.waters), self.paper)
        draw.box(surface, self.paper, look.px(6), None, paper.edge, look.px(1))
        towns = {town.name: town for town in self.world.towns}
        for way in self.ways:
            if way.start != way.end:
                _dashed(surface, self._at(towns[way.start]), self._at(towns[way.end]), look.theme.ink, look.px(2))
        for town in self.world.towns:
            self._draw_dot(surface, town)
        for town, rect in self._named:
            draw.box(surface, rect, look.px(4), paper.land)
            at = (rect.x + look.px(GAP), rect.y)
            look.type.letters(surface, at, town.name, look.size("small"), SEMIBOLD, look.theme.ink)
        for mark, rect in self._marked:
            draw_mark(surface, look, rect, mark.kind, mark.letter)

    def _draw_dot(self, surface: Surface, town: Town) -> None:
        look, dot = self.at, self._dot(town)
        round_ = 0 if town.kind == "bedrijventerrein" else dot.w // 2
        paper = PAPERS[look.theme.name]
        draw.box(surface, dot, round_, paper.land, look.theme.ink, look.px(2))
        if town.kind == "stad":
            draw.box(surface, dot.inflate(-look.px(6), -look.px(6)), round_, look.theme.ink)


class MarkSign(Widget):
    """The sign of a mark, to stand before its line in a list beside the map."""

    role = "mark"
    bleed = 0
    fills = False

    def __init__(self, kind: str, letter: str) -> None:
        super().__init__()
        self.kind = kind
        self.letter = letter

    @property
    def value(self) -> object:
        return self.letter or None

    def natural(self, look: Look) -> int:
        return look.px(SIDE)

    def measure(self, look: Look, width: int) -> int:
        return look.px(SIDE)

    def draw(self, surface: Surface) -> None:
        side = self.at.px(SIDE)
        draw_mark(
            surface, self.at, Rect(self.rect.x, self.rect.centery - side // 2, side, side), self.kind, self.letter
        )


INKS = {
    "bureau": ("badge", "badge_ink"),
    "klant": ("accent", "accent_ink"),
    "kandidaat": ("good", "card"),
    "voorgesteld": ("weak", "card"),
}
"""Per kind of mark its colour and that of its letter; the shape says the same as the colour."""


def draw_mark(surface: Surface, look: Look, rect: Rect, kind: str, letter: str) -> None:
    back, ink = INKS[kind]
    surface.blit(shape(kind, rect.w, look.colour(back), PAPERS[look.theme.name].land), rect)
    size = look.size("small")
    width = look.type.width(letter, size, BOLD)
    at = (rect.centerx - width // 2, rect.centery - look.type.line_height(size) // 2)
    look.type.letters(surface, at, letter, size, BOLD, look.colour(ink))


def _dashed(surface: Surface, start: tuple[int, int], end: tuple[int, int], colour: Colour, thick: int) -> None:
    """Short strokes, a bow upwards so that two ways between the same towns lie beside the road."""
    points = _bow(start, end)
    for number in range(0, len(points) - 1, 2):
        pygame.draw.line(surface, colour, points[number], points[number + 1], thick)


def _bow(start: tuple[int, int], end: tuple[int, int]) -> list[tuple[float, float]]:
    (x1, y1), (x2, y2) = start, end
    length = max(abs(x2 - x1), abs(y2 - y1))
    steps = max(4, length // 6)
    high = length / 8
    shares = [number / steps for number in range(steps + 1)]
    return [(x1 + (x2 - x1) * s, y1 + (y2 - y1) * s - 4 * high * s * (1 - s)) for s in shares]
