"""Short signs: pills, progress, notices."""

from pygame import Rect, Surface

from game.ui import draw
from game.ui.look import Look
from game.ui.text import REGULAR, SEMIBOLD
from game.ui.theme import RADIUS
from game.ui.widgets.base import Widget
from game.ui.widgets.panels import KINDS


class Chip(Widget):
    """A pill with a short text; kinds: header, accent, good, neutral, weak, missed, quiet."""

    role = "chip"
    bleed = 0
    fills = False

    def __init__(self, text: str, *, name: str = "", kind: str = "header", icon: str = "") -> None:
        super().__init__(name)
        self.text = text
        self.kind = kind
        self.icon = icon

    @property
    def value(self) -> object:
        return self.text

    def say(self, text: str) -> None:
        if text == self.text:
            return
        self.text = text
        self.dirty = True
        self.stale = self.look is None or self.natural(self.look) != self.rect.w

    def natural(self, look: Look) -> int:
        return look.type.width(self.text, look.size("small"), SEMIBOLD) + 2 * look.px(13) + self._lead(look)

    def _lead(self, look: Look) -> int:
        return look.px(18 + 7) if self.icon else 0

    def measure(self, look: Look, width: int) -> int:
        room = width - 2 * look.px(13) - self._lead(look)
        return look.type.block_height(self.text, look.size("small"), SEMIBOLD, room) + 2 * look.px(4)

    def draw(self, surface: Surface) -> None:
        look, size = self.at, self.at.size("small")
        back, ink = self._colours()
        draw.box(surface, self.rect, look.px(17), look.colour(back))
        x = self.rect.x + look.px(13)
        if self.icon:
            side = look.px(18)
            picture = look.pictures.icon(self.icon, side, look.colour(ink))
            surface.blit(picture, (x, self.rect.centery - side // 2))
            x += self._lead(look)
        y = self.rect.y + look.px(4)
        for line in look.type.lines(self.text, size, SEMIBOLD, self.rect.right - look.px(13) - x):
            look.type.draw(surface, (x, y), line, size, look.colour(ink))
            y += look.type.line_height(size)

    def _colours(self) -> tuple[str, str]:
        match self.kind:
            case "header":
                return "header_chip", "header_ink"
            case "accent":
                return "accent_soft", "ink"
            case "quiet":
                return "card_alt", "ink"
            case tone:
                return f"{tone}_soft", tone


class Progress(Widget):
    """How far something is, in whole percents, with its words beside it elsewhere."""

    role = "progress"
    bleed = 0

    def __init__(self, percent: int, *, name: str = "", kind: str = "accent", grow: int = 0) -> None:
        super().__init__(name, grow=grow)
        self.percent = percent
        self.kind = kind

    @property
    def value(self) -> object:
        return f"{self.percent} %"

    def show(self, percent: int) -> None:
        self.dirty = self.dirty or percent != self.percent
        self.percent = percent

    def natural(self, look: Look) -> int:
        return look.px(160)

    def measure(self, look: Look, width: int) -> int:
        return look.px(12)

    def draw(self, surface: Surface) -> None:
        look, height = self.at, self.at.px(12)
        track = Rect(self.rect.x, self.rect.centery - height // 2, self.rect.w, height)
        draw.box(surface, track, height // 2, look.theme.card_alt, look.theme.field_line, look.px(1))
        if self.percent > 0:
            done = Rect(track.x, track.y, max(height, track.w * min(100, self.percent) // 100), height)
            draw.box(surface, done, height // 2, look.colour(self.kind))


class Notice(Widget):
    """One line of news with an icon, in the colour of its kind; it stays until something else is said."""

    role = "notice"
    bleed = 0

    def __init__(self, text: str = "", *, name: str = "", kind: str = "accent", icon: str = "info") -> None:
        super().__init__(name)
        self.text = text
        self.kind = kind
        self.icon = icon

    @property
    def value(self) -> object:
        return self.text

    def say(self, text: str, kind: str = "accent", icon: str = "info") -> None:
        self.text, self.kind, self.icon = text, kind, icon
        self.stale = True

    def natural(self, look: Look) -> int:
        return look.type.width(self.text, look.size("body")) + self._around(look)

    def _around(self, look: Look) -> int:
        """Each part rounded by itself, as it is drawn: one pixel decides where a line ends."""
        return look.px(14) + look.px(22 + 10) + look.px(14)

    def measure(self, look: Look, width: int) -> int:
        if not self.text:
            return 0
        room = width - self._around(look)
        return look.type.block_height(self.text, look.size("body"), REGULAR, room) + 2 * look.px(8)

    def draw(self, surface: Surface) -> None:
        if not self.text:
            return
        look, size = self.at, self.at.size("body")
        back, line, radius, _ = KINDS[self.kind]
        ink = "ink" if self.kind in ("accent", "quiet") else self.kind
        draw.box(surface, self.rect, look.px(radius or RADIUS), look.colour(back), look.colour(line), look.px(1))
        side, x, y = look.px(22), self.rect.x + look.px(14), self.rect.y + look.px(8)
        surface.blit(
            look.pictures.icon(self.icon, side, look.colour(ink)), (x, y + (look.type.line_height(size) - side) // 2)
        )
        x += look.px(22 + 10)
        for words in look.type.lines(self.text, size, REGULAR, self.rect.right - look.px(14) - x):
            look.type.draw(surface, (x, y), words, size, look.colour(ink))
            y += look.type.line_height(size)
