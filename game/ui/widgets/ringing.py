"""What rings: it moves for a while when there is motion, a second on and a second off."""

from game.ui.widgets.base import Widget

SECOND = 1000


class Ringing(Widget):
    """`lasts` is how long it moves, in milliseconds; after that, and without motion, it stands still as it is."""

    lasts = 6000
    gone = 0

    @property
    def left(self) -> int:
        return self.lasts - self.gone

    @property
    def still(self) -> bool:
        return not self.left or self.left // SECOND % 2 == 0 or not self.at.motion

    def pose(self) -> int:
        """How it stands now; what is drawn depends on time by this alone."""
        raise NotImplementedError

    def keep(self) -> object:
        return self.gone

    def restore(self, kept: object) -> None:
        if isinstance(kept, int):
            self.gone = kept

    def tick(self, milliseconds: int) -> bool:
        if not self.left or self.look is None or not self.look.motion:
            return False
        before, self.gone = self.pose(), min(self.lasts, self.gone + milliseconds)
        if self.pose() != before:
            self.touch()
        return bool(self.left)
