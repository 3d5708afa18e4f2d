"""Things to look at: icons, portraits, drawings."""

from collections.abc import Callable

from pygame import Rect, Surface

from game.ui.look import Look
from game.ui.widgets.base import Widget


class Icon(Widget):
    """A Lucide icon in a colour of the theme; `says` is what it means, for a reader."""

    role = "icon"
    bleed = 0
    fills = False

    def __init__(self, icon: str, *, size: int = 22, colour: str = "ink", says: str = "", name: str = "") -> None:
        super().__init__(name)
        self.icon = icon
        self.size = size
        self.colour = colour
        self.says = says

    @property
    def value(self) -> object:
        return self.says or None

    def natural(self, look: Look) -> int:
        return look.px(self.size)

    def measure(self, look: Look, width: int) -> int:
        return look.px(self.size) + look.type.room(look.size("body"))

    def draw(self, surface: Surface) -> None:
        look = self.at
        icon = look.pictures.icon(self.icon, look.px(self.size), look.colour(self.colour))
        surface.blit(icon, (self.rect.x, self.rect.y + look.type.room(look.size("body")) // 2))


class Portrait(Widget):
    """A face, square with rounded corners; `picture` is the file without `.png`, such as p01-neutraal."""

    role = "portrait"
    bleed = 0
    fills = False

    def __init__(self, picture: str, *, size: int = 150, radius: int = 12, says: str = "", name: str = "") -> None:
        super().__init__(name)
        self.picture = picture
        self.size = size
        self.radius = radius
        self.says = says

    @property
    def value(self) -> object:
        return self.says or self.picture

    def show(self, picture: str, says: str = "") -> None:
        """Another face or mood."""
        self.dirty = self.dirty or picture != self.picture
        self.picture, self.says = picture, says

    def natural(self, look: Look) -> int:
        return look.px(self.size)

    def measure(self, look: Look, width: int) -> int:
        return min(width, look.px(self.size))

    def draw(self, surface: Surface) -> None:
        look, side = self.at, min(self.rect.w, self.at.px(self.size))
        face = look.pictures.portrait(self.picture, side, look.px(self.radius), look.theme.face)
        surface.blit(face, self.rect)


class Drawing(Widget):
    """A picture the program makes itself, such as a chart or a map; `says` is the same in words."""

    role = "drawing"
    bleed = 0

    def __init__(
        self, paint: Callable[[Surface, Rect, Look], None], *, height: int, says: str, name: str = "", grow: int = 0
    ) -> None:
        super().__init__(name, grow=grow)
        self.paint = paint
        self.height = height
        self.says = says

    @property
    def value(self) -> object:
        return self.says

    def natural(self, look: Look) -> int:
        return look.px(self.height)

    def measure(self, look: Look, width: int) -> int:
        return look.px(self.height)

    def draw(self, surface: Surface) -> None:
        self.paint(surface, self.rect, self.at)
