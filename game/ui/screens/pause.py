"""Pauze: the work is covered until the player comes back; nobody looks along, no clock runs, nothing is lost."""

from __future__ import annotations

from game.ui.kit import UI, Back, Button, Flow, Ground, Icon, Label, Look, Panel, Row, Title, Widget
from game.ui.layers import Centred
from game.ui.screens.common import aside, header
from game.ui.stage import Pop, Screen, Step
from game.words import schermen as words
from game.words import toetsen


class Pause(Screen):
    """`left` is how long the day still takes, in a sentence, where that is known."""

    def __init__(self, left: str = "") -> None:
        self.left = left

    def build(self, look: Look) -> UI:
        go = Button("verder", words.PAUSE_GO_ON, Back(), kind="primary", icon="play")
        card = Panel(
            Row(Icon("coffee", size=40, colour="link"), Title(words.PAUSE, size="display", grow=1), gap=16),
            *self._told(),
            Flow(go),
            name="pauze",
            gap=18,
            pad=28,
        )
        return UI(Ground(header(words.PAUSE_HEAD), Quiet(card)), focus="verder", escape=toetsen.PLAY_ON)

    def _told(self) -> tuple[Widget, ...]:
        told = (Label(text, size="lead") for text in words.PAUSE_TEXT)
        return (*told, *((Label(self.left, name="nog", colour="muted"),) if self.left else ()))

    def handle(self, told: object) -> Step | None:
        return Pop() if isinstance(told, Back) else aside(told, "pauze")


class Quiet(Centred):
    """One card in the middle of an empty screen, as high as the room there is."""

    widest = 640

    def __init__(self, card: Widget) -> None:
        super().__init__(children=(card,))
        self.grow = 1

    def natural(self, look: Look) -> int:
        return look.px(self.widest)

    def _wide(self, look: Look, width: int) -> int:
        return min(width - 2 * look.px(16), look.px(self.widest))
