"""One line of text."""

from pygame import Rect, Surface

from game.ui.look import Look
from game.ui.text import REGULAR
from game.ui.theme import CONTROL
from game.ui.widgets.editable import Editable


class Entry(Editable):
    """One line; Enter tells `Submitted`, every change `Changed`. Longer texts slide under the caret."""

    def __init__(
        self,
        name: str,
        text: str = "",
        *,
        says: str = "",
        hint: str = "",
        longest: int = 200,
        only: str = "",
        enabled: bool = True,
        width: int = 240,
        grow: int = 0,
    ) -> None:
        super().__init__(name, text, says=says, longest=longest, only=only, enabled=enabled, grow=grow)
        self.hint = hint  # an example, shown while it is empty
        self.wanted = width
        self.slid = 0

    def natural(self, look: Look) -> int:
        return look.px(self.wanted)

    def measure(self, look: Look, width: int) -> int:
        return max(look.px(CONTROL), look.type.line_height(look.size("body")) + 2 * look.px(7))

    def _x(self, index: int) -> int:
        look = self.at
        return round(look.type.offset(self.draft.text[:index], look.size("body"), REGULAR))

    def _slide(self, shown: str, caret_x: int) -> int:
        """How far the text stands to the left, so that the caret is seen."""
        if not self.focused:
            self.slid = 0
            return 0
        look, room = self.at, self.inside().w
        longest = look.type.width(shown, look.size("body")) + look.px(3)
        slid = min(self.slid, max(0, longest - room))
        self.slid = max(caret_x + look.px(3) - room, min(slid, caret_x), 0)
        return self.slid

    def draw_text(self, surface: Surface) -> None:
        look, size, inside, draft = self.at, self.at.size("body"), self.inside(), self.draft
        y = self.rect.centery - look.type.line_height(size) // 2
        shown = draft.text[: draft.caret] + self.composing + draft.text[draft.caret :]
        caret_x = round(look.type.offset(shown[: draft.caret + len(self.composing)], size))
        x = inside.x - self._slide(shown, caret_x)
        if not shown and self.hint:
            look.type.letters(surface, (x, y), self.hint, size, REGULAR, look.theme.muted)
        if draft.selected and self.focused:
            start, end = (self._x(index) for index in draft.selection)
            surface.fill(look.theme.selection, self.caret_rect(x + start, y).union(self.caret_rect(x + end, y)))
        ink = look.theme.ink if self.enabled else look.theme.disabled
        look.type.letters(surface, (x, y), shown, size, REGULAR, ink)
        if self.focused:
            self._draw_caret(surface, x, y, caret_x)

    def _draw_caret(self, surface: Surface, x: int, y: int, caret_x: int) -> None:
        look = self.at
        if self.composing:
            start = self._x(self.draft.caret)
            under = Rect(x + start, self.caret_rect(x, y).bottom, caret_x - start, look.px(2))
            surface.fill(look.theme.accent, under)
        surface.fill(look.theme.accent, self.caret_rect(x + caret_x, y))

    def index_at(self, at: tuple[int, int]) -> int:
        wanted = at[0] - self.inside().x + self.slid
        return min(range(len(self.draft.text) + 1), key=lambda index: abs(self._x(index) - wanted))
