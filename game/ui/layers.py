"""Layers: the screen itself, and what lies on top of it: a dialog in the middle, a list under its control."""

from pygame import Rect, Surface

from game.ui import draw
from game.ui.look import Look
from game.ui.theme import CARD_RADIUS
from game.ui.widgets.base import Close, Open, Widget
from game.ui.widgets.dialog import Dialog
from game.ui.widgets.scroll import Screenful
from game.ui.widgets.select import SelectList


class Centred(Widget):
    """One child in the middle of everything, with room around."""

    def measure(self, look: Look, width: int) -> int:
        return self.children[0].measure(look, self._wide(look, width)) + 2 * look.px(16)

    def arrange(self, look: Look) -> None:
        child = self.children[0]
        wide = self._wide(look, self.rect.w)
        place = Rect(0, 0, wide, child.measure(look, wide))
        place.center = self.rect.center
        child.place(look, place)

    def _wide(self, look: Look, width: int) -> int:
        return min(width - 2 * look.px(16), self.children[0].natural(look))


class Layer:
    """Widgets that get all events while they are on top."""

    def __init__(self, content: Widget, under: Rect | None, *, on_top: bool) -> None:
        self.content = content
        self.under = under
        self.on_top = on_top
        inside = Centred(children=(content,)) if on_top and under is None else content
        self.root = Screenful(inside)
        self.focus: Widget | None = None
        self.backdrop: Surface | None = None
        self.pointed: Widget | None = None  # what a coach points at

    def place(self, look: Look) -> None:
        self.backdrop = None
        whole = Rect(0, 0, look.width, look.room)
        self.root.place(look, whole if self.under is None else self._hung(look, self.under, whole))

    def _hung(self, look: Look, under: Rect, whole: Rect) -> Rect:
        """Under the control when it fits there, else above it, else where most room is."""
        width = min(max(under.w, self.content.natural(look)), whole.w)
        measured = self.content.full if isinstance(self.content, SelectList) else self.content.measure
        height = measured(look, width)
        gap = look.px(8)
        below, above = whole.bottom - under.bottom - gap, under.top - gap
        down = height <= below or below >= above
        tall = min(height, below if down else above)
        top = under.bottom + gap if down else under.top - gap - tall
        return Rect(min(under.x, whole.right - width), top, width, tall)

    @property
    def seen_behind(self) -> bool:
        """A list leaves the rest as it is, a dialog dims it."""
        return self.under is not None

    def draw_backdrop(self, surface: Surface, look: Look) -> None:
        if self.backdrop is None:
            self.backdrop = surface.copy() if self.seen_behind else draw.dimmed(surface)
            if self.seen_behind:
                draw.shadow(self.backdrop, self.root.rect, look.px(CARD_RADIUS), look.px(6), look.theme.shadow)
        surface.blit(self.backdrop, (0, 0))

    def escape(self) -> Close:
        """What Esc means here."""
        if isinstance(self.content, Dialog) and self.content.answers:
            return Close(self.content.answers[-1].tells)
        return Close()


def layer_of(wish: Open) -> Layer:
    return Layer(wish.root, wish.under, on_top=True)
