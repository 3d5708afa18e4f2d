"""The look of one window at one moment: theme, type and pictures, and how large a logical pixel is in it."""

from functools import lru_cache
from pathlib import Path
from typing import NamedTuple

from game.ui.pictures import Pictures
from game.ui.text import Type
from game.ui.theme import SIZES, THEMES, Colour, Theme

WIDTH, HEIGHT = 1280, 720
ZOOMS = (100, 125, 150, 175, 200)
KEY_LINE = 26  # logical height of the line under every screen that tells what the keys do
VOLUMES = (100, 40)
ALOUD = ("toets", "knop", "vanzelf")
NO_LIMIT = -1
EXTRAS = (0, 25, 50, 100, NO_LIMIT)
NARROW = 900  # logical width under which inner scroll areas open up and the whole screen scrolls


class Wishes(NamedTuple):
    """How this player wants to see and hear the game.

    `aloud`: on request, with a button, or also what is new by itself. `extra` is how many percent of time comes on top
    in an exam; NO_LIMIT: the clock does not run out.
    """

    theme: str = "licht"
    zoom: int = 100
    family: str = "atkinson"
    motion: bool = True
    sound: bool = True
    spacing: str = "normaal"
    volume: int = 100
    aloud: str = "toets"
    extra: int = 0


class Wardrobe:
    """Fonts and pictures out of one assets folder, kept while looks come and go."""

    def __init__(self, assets: Path | None) -> None:
        self.assets = assets
        self.broken: set[str] = set()  # files that should be there and are not, or cannot be read
        self.pictures = Pictures(assets, self.broken)
        self.type = lru_cache(4)(self._type)

    def _type(self, family: str, spacing: str) -> Type:
        folder = None if self.assets is None else self.assets / "fonts"
        return Type(folder, family, spacing=spacing, broken=self.broken)


class Look:
    """Everything a widget needs to measure and draw itself."""

    __slots__ = ("broken", "height", "motion", "narrow", "pictures", "scale", "theme", "type", "width", "wishes")

    def __init__(self, size: tuple[int, int], wishes: Wishes, wardrobe: Wardrobe) -> None:
        self.width, self.height = size
        self.wishes = wishes
        # Never under 1: in a small window things move under each other, letters stay readable.
        self.scale = max(1.0, min(size[0] / WIDTH, size[1] / HEIGHT)) * wishes.zoom / 100
        self.theme: Theme = THEMES[wishes.theme]
        self.type: Type = wardrobe.type(wishes.family, wishes.spacing)
        self.pictures: Pictures = wardrobe.pictures
        self.broken = wardrobe.broken
        self.motion = wishes.motion
        self.narrow = self.logical(self.width) < NARROW

    def px(self, logical: float) -> int:
        """Pixels of the window for a length on the logical grid; what is something stays at least one pixel."""
        return max(1, round(logical * self.scale)) if logical else 0

    @property
    def key_line(self) -> int:
        return self.px(KEY_LINE) + self.type.room(self.size("small"))

    @property
    def room(self) -> int:
        """The height of the window above the key line."""
        return self.height - self.key_line

    def logical(self, pixels: int) -> float:
        return pixels / self.scale

    def size(self, name: str) -> int:
        return self.px(SIZES[name])

    def colour(self, name: str) -> Colour:
        colour: Colour = getattr(self.theme, name)
        return colour
