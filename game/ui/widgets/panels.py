"""Panels: cards, the header bar and coloured blocks that hold other widgets."""

from pygame import Rect, Surface

from game.ui import draw
from game.ui.layout import Column
from game.ui.look import Look
from game.ui.theme import CARD_RADIUS, GAP, PAD, PAGE
from game.ui.widgets.base import Widget
from game.ui.widgets.scroll import Screenful

# kind → background, line (or none), corner radius, shadow
KINDS: dict[str, tuple[str, str, int, bool]] = {
    "card": ("card", "line", CARD_RADIUS, True),
    "list": ("card", "field_line", 8, False),
    "quiet": ("card_alt", "line", 8, False),
    "header": ("header", "", 0, False),
    "accent": ("accent_soft", "line", 8, False),
    "good": ("good_soft", "good", 8, False),
    "neutral": ("neutral_soft", "neutral", 8, False),
    "weak": ("weak_soft", "weak", 8, False),
    "missed": ("missed_soft", "missed", 8, False),
}


class Panel(Column):
    """A column on a background of its own; kinds: card, quiet, header, accent, good, neutral, weak, missed."""

    role = "panel"

    def __init__(
        self,
        *children: Widget,
        name: str = "",
        kind: str = "card",
        gap: int = GAP,
        pad: int = PAD,
        sides: int | None = None,
        grow: int = 0,
    ) -> None:
        super().__init__(*children, name=name, gap=gap, pad=pad, sides=sides, grow=grow)
        self.kind = kind

    def draw(self, surface: Surface) -> None:
        look = self.at
        back, line, radius, casts = KINDS[self.kind]
        if casts:
            draw.shadow(surface, self.rect, look.px(radius), look.px(6), look.theme.shadow)
        edge = look.colour(line) if line else None
        draw.box(surface, self.rect, look.px(radius), look.colour(back), edge, look.px(1))


class Header(Panel):
    """The bar over the top of the screen."""

    role = "header"

    def __init__(self, *children: Widget, name: str = "", gap: int = GAP) -> None:
        super().__init__(*children, name=name, kind="header", gap=gap, pad=11, sides=PAGE)


class Ground(Column):
    """The whole screen: a header that stays, the rest under it; in a narrow window both scroll."""

    role = "screen"

    def __init__(self, header: Widget | None, *children: Widget, gap: int = PAGE, pad: int = 12) -> None:
        self.body = Screenful(Column(*children, gap=gap, pad=pad, sides=PAGE), "pagina")
        top = () if header is None else (header,)
        super().__init__(*top, self.body, gap=0, grow=1)

    def draw(self, surface: Surface) -> None:
        surface.fill(self.at.theme.ground, self.rect)


class Rule(Widget):
    """A thin line between two parts."""

    role = "rule"

    def natural(self, look: Look) -> int:
        return look.px(40)

    def measure(self, look: Look, width: int) -> int:
        return look.px(1)

    def draw(self, surface: Surface) -> None:
        thick = self.at.px(1)
        surface.fill(self.at.theme.line, Rect(self.rect.x, self.rect.centery - thick // 2, self.rect.w, thick))
