"""Over Aan Zet: what the game is, where your work is kept, and whose work it is made with."""

from __future__ import annotations

from game.ui.kit import UI, Back, Column, Ground, Label, Look, Notice, Panel, Row, Title
from game.ui.screens.common import aside, header, to_back, to_help
from game.ui.stage import Pop, Screen, Step
from game.words import schermen as words


class About(Screen):
    def build(self, look: Look) -> UI:
        what = Panel(*(Label(text, size="lead") for text in words.ABOUT_TEXT), gap=16, grow=1, pad=24)
        made = (Column(Label(name, weight=600), Label(text, colour="muted"), gap=2) for name, text in words.CREDITS)
        missing = sorted(look.broken)
        if missing:
            what.adopt(Notice(words.broken(missing), name="stuk", kind="neutral", icon="circle-alert"))
        credits = Panel(Title(words.MADE_WITH, size="lead"), *made, gap=16, grow=1, pad=24)
        return UI(
            Ground(header(words.ABOUT, to_help(), to_back()), Row(what, credits, gap=16, below=800)), focus="terug"
        )

    def handle(self, told: object) -> Step | None:
        return Pop() if isinstance(told, Back) else aside(told, "over")
