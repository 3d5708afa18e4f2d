"""Settings: how this player sees the game. Every change shows at once, in the sample beside it too, and is kept."""

from __future__ import annotations

from game.ui.kit import (
    SEMIBOLD,
    UI,
    Back,
    Changed,
    Check,
    Column,
    Field,
    Ground,
    Label,
    Look,
    Notice,
    Option,
    Panel,
    Portrait,
    Radios,
    Rich,
    Row,
    Widget,
    Wishes,
)
from game.ui.look import ZOOMS
from game.ui.screens.common import aside, header, to_back, to_help
from game.ui.stage import Pop, Restyle, Screen, Step
from game.ui.text import FAMILIES
from game.ui.theme import THEMES
from game.words import schermen as words


class Settings(Screen):
    """It lies over the screen it was called from, which is there again as it was."""

    def __init__(self) -> None:
        self.wishes = Wishes()

    def build(self, look: Look) -> UI:
        self.wishes = look.wishes
        both = Row(_controls(look.wishes), _sample(), gap=16, below=800, grow=1)
        top = header(words.SETTINGS, to_help(), to_back(words.SETTINGS_DONE))
        return UI(Ground(top, both), focus="thema")

    def handle(self, told: object) -> Step | None:
        match told:
            case Changed("thema", value):
                return Restyle(self.wishes._replace(theme=str(value)))
            case Changed("vergroting", value):
                return Restyle(self.wishes._replace(zoom=int(str(value))))
            case Changed("letter", value):
                return Restyle(self.wishes._replace(family=str(value)))
            case Changed("beweging", value):
                return Restyle(self.wishes._replace(motion=bool(value)))
            case Changed("geluid", value):
                return Restyle(self.wishes._replace(sound=bool(value)))
            case Back():
                return Pop()
        return aside(told, "instellingen")


def _controls(wishes: Wishes) -> Widget:
    themes = tuple(Option(name, text) for name, text in words.THEMES)
    sizes = tuple(Option(str(zoom), f"{zoom} %") for zoom in ZOOMS)
    families = tuple(Option(name, text) for name, text in words.FAMILIES)
    looks = Row(
        Field(words.THEME, Radios("thema", themes, wishes.theme, says=words.THEME), grow=1),
        Field(words.ZOOM, Radios("vergroting", sizes, str(wishes.zoom), says=words.ZOOM), grow=1),
        below=420,
        gap=20,
        align="top",
    )
    return Panel(
        Label(words.SETTINGS_TEXT, colour="muted"),
        looks,
        Field(words.FAMILY, Radios("letter", families, wishes.family, says=words.FAMILY)),
        Column(
            Check("beweging", words.MOTION, ticked=wishes.motion),
            Check("geluid", words.SOUND, ticked=wishes.sound),
            gap=4,
        ),
        gap=20,
        grow=1,
    )


def _sample() -> Widget:
    """What the choices do to a conversation, with the marks a debrief uses."""
    face = Portrait("p03-vriendelijk", size=110, says=words.SAMPLE_NAME)
    said = Row(face, Rich(words.SAMPLE_SAID, grow=1), gap=16, align="top")
    choices = (Panel(Label(text), kind="list", pad=9, sides=14) for text in words.SAMPLE_CHOICES)
    marks = (
        Notice(words.SAMPLE_GOOD, kind="good", icon="circle-check"),
        Notice(words.SAMPLE_WEAK, kind="weak", icon="circle-x"),
    )
    title = Label(words.SAMPLE, size="small", weight=SEMIBOLD)
    return Panel(title, said, Column(*choices, gap=8), *marks, gap=14, grow=1)


def settings_of(wishes: Wishes) -> dict[str, str]:
    """As they are kept, in the words of the game."""
    said = {True: "ja", False: "nee"}
    return {
        "thema": wishes.theme,
        "vergroting": str(wishes.zoom),
        "letter": wishes.family,
        "beweging": said[wishes.motion],
        "geluid": said[wishes.sound],
    }


def wishes_of(settings: dict[str, str]) -> Wishes:
    """What was kept; a value that no longer exists falls back to the usual one."""
    usual = Wishes()
    theme, zoom = settings.get("thema", usual.theme), settings.get("vergroting", "")
    family = settings.get("letter", usual.family)
    return Wishes(
        theme if theme in THEMES else usual.theme,
        int(zoom) if zoom.isdecimal() and int(zoom) in ZOOMS else usual.zoom,
        family if family in FAMILIES else usual.family,
        settings.get("beweging", "ja") == "ja",
        settings.get("geluid", "ja") == "ja",
    )
