"""Settings: how this player sees the game. Every change shows at once and is kept."""

from __future__ import annotations

from dataclasses import replace

from game.ui.kit import UI, Back, Button, Changed, Check, Field, Flow, Ground, Help, Look, Option, Panel, Radios, Wishes
from game.ui.look import ZOOMS
from game.ui.screens.common import header, help_dialog
from game.ui.stage import Pop, Restyle, Screen, Step
from game.words import schermen as words


class Settings(Screen):
    def __init__(self) -> None:
        self.wishes = Wishes()

    def build(self, look: Look) -> UI:
        self.wishes = look.wishes
        themes = tuple(Option(name, text) for name, text in words.THEMES)
        sizes = tuple(Option(str(zoom), f"{zoom} %") for zoom in ZOOMS)
        families = tuple(Option(name, text) for name, text in words.FAMILIES)
        panel = Panel(
            Field(words.THEME, Radios("thema", themes, look.wishes.theme, says=words.THEME)),
            Field(words.ZOOM, Radios("vergroting", sizes, str(look.wishes.zoom), says=words.ZOOM)),
            Field(words.FAMILY, Radios("letter", families, look.wishes.family, says=words.FAMILY)),
            Check("beweging", words.MOTION, ticked=look.wishes.motion),
            gap=20,
        )
        back = Button("terug", words.BACK, Back(), kind="primary", icon="arrow-left")
        return UI(Ground(header(words.SETTINGS, menu=False), panel, Flow(back)))

    def handle(self, told: object) -> Step | None:
        match told:
            case Changed("thema", value):
                return Restyle(replace(self.wishes, theme=str(value)))
            case Changed("vergroting", value):
                return Restyle(replace(self.wishes, zoom=int(str(value))))
            case Changed("letter", value):
                return Restyle(replace(self.wishes, family=str(value)))
            case Changed("beweging", value):
                return Restyle(replace(self.wishes, motion=bool(value)))
            case Back():
                return Pop()
            case Help():
                return help_dialog()
        return None
