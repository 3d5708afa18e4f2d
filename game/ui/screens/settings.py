"""Settings: how this player sees and hears the game. A change shows at once, in the sample beside it, and is kept."""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

from game.ui.kit import (
    SEMIBOLD,
    UI,
    Back,
    Changed,
    Check,
    Chip,
    Column,
    Field,
    Flow,
    Ground,
    Label,
    Later,
    Look,
    Notice,
    Option,
    Panel,
    Play,
    Portrait,
    RadioLine,
    Refresh,
    Rich,
    Row,
    Steps,
    Widget,
    Wishes,
)
from game.ui.look import ALOUD, EXTRAS, NO_LIMIT, VOLUMES, ZOOMS
from game.ui.screens.common import aside, header, to_back, to_help
from game.ui.stage import Pop, Restyle, Screen, Step
from game.ui.steps import Say
from game.ui.text import FAMILIES, SPACINGS
from game.ui.theme import THEMES
from game.ui.voice import Engine, find_engine
from game.words import schermen as words

GAP = 8
BLINK = 1600
"""Milliseconds between two looks of the face in the sample."""


class Found(NamedTuple):
    """The voice of this computer, or None."""

    engine: Engine | None


class Settings(Screen):
    """It lies over the screen it was called from, which is there again as it was."""

    def __init__(self, find: Callable[[], Engine | None] = find_engine) -> None:
        self.find = find
        self.voice: Found | None = None
        self.wishes = Wishes()

    def opened(self) -> Step | None:
        return Later(lambda: Found(self.find()), lambda found: found)

    def build(self, look: Look) -> UI:
        self.wishes = look.wishes
        both = Row(_controls(look.wishes), _sample(look.wishes, self.voice), gap=16, below=800, align="top")
        top = header(words.SETTINGS, to_help(), to_back(words.SETTINGS_DONE))
        return UI(Ground(top, both), focus="thema")

    def handle(self, told: object) -> Step | None:
        match told:
            case Found():
                self.voice = told
                return Refresh()
            case Changed("geluid", value):
                volume = int(str(value))
                wishes = self.wishes._replace(sound=volume > 0, volume=volume or self.wishes.volume)
                return Steps((Restyle(wishes), Play("goed")))
            case Changed("voorlezen-keuze", str(value)) if value != ALOUD[0]:
                return Steps((Restyle(self.wishes._replace(aloud=value)), Say(words.SAMPLE_SAID)))
            case Changed(name, value) if name in _CHANGES:
                return Restyle(_CHANGES[name](self.wishes, value))
            case Back():
                return Pop()
        return aside(told, "instellingen")


_CHANGES: dict[str, Callable[[Wishes, object], Wishes]] = {
    "thema": lambda wishes, value: wishes._replace(theme=str(value)),
    "vergroting": lambda wishes, value: wishes._replace(zoom=int(str(value))),
    "letter": lambda wishes, value: wishes._replace(family=str(value)),
    "regels": lambda wishes, value: wishes._replace(spacing=str(value)),
    "beweging": lambda wishes, value: wishes._replace(motion=bool(value)),
    "voorlezen-keuze": lambda wishes, value: wishes._replace(aloud=str(value)),
    "extra-tijd": lambda wishes, value: wishes._replace(extra=int(str(value))),
}


def _controls(wishes: Wishes) -> Widget:
    sizes = tuple((str(zoom), f"{zoom} %") for zoom in ZOOMS)
    loud = str(wishes.volume if wishes.sound else 0)
    extras = tuple((str(extra), words.extra_time(extra)) for extra in EXTRAS)
    return Panel(
        _radios("thema", words.THEME, words.THEMES, wishes.theme),
        _radios("vergroting", words.ZOOM, sizes, str(wishes.zoom)),
        _radios("letter", words.FAMILY, words.FAMILIES, wishes.family),
        _radios("regels", words.SPACING, words.SPACINGS, wishes.spacing),
        Row(
            _radios("geluid", words.SOUND, words.VOLUMES, loud),
            Field(words.MOVING, Check("beweging", words.MOTION, ticked=wishes.motion), grow=1),
            gap=28,
            below=560,
            align="top",
        ),
        _radios("voorlezen-keuze", words.ALOUD, words.ALOUDS, wishes.aloud),
        _radios("extra-tijd", words.EXTRA_TIME, extras, str(wishes.extra)),
        gap=GAP,
        grow=7,
    )


def _radios(name: str, title: str, choices: tuple[tuple[str, str], ...], value: str) -> Widget:
    options = tuple(Option(value, text) for value, text in choices)
    return Field(title, RadioLine(name, options, value, says=title))


def _about_voice(voice: Found | None) -> tuple[Widget, ...]:
    """Whether this computer can read aloud, and what to do when it cannot."""
    if voice is None:
        return (Label(words.VOICE_SOUGHT, size="small", colour="muted", name="stem"),)
    if voice.engine is None:
        return (Notice(words.VOICE_MISSING, name="stem", kind="neutral", icon="volume-x"),)
    return (Label(words.VOICE_FOUND, size="small", colour="muted", name="stem"),)


# The sample -------------------------------------------------------------------------------------------------------


class Speaking(Portrait):
    """A face whose look changes now and then, where pictures may move."""

    passed = 0

    def tick(self, milliseconds: int) -> bool:
        if not self.at.motion:
            return False
        self.passed += milliseconds
        self.show(f"p03-{'praat' if self.passed // BLINK % 2 else 'vriendelijk'}", self.says)
        return True


def _sample(wishes: Wishes, voice: Found | None) -> Widget:
    """What the choices do to a conversation, with the marks a debrief uses."""
    face = Speaking("p03-vriendelijk", size=110, says=words.SAMPLE_NAME)
    said = Row(face, Rich(words.SAMPLE_SAID, grow=1), gap=16, align="top")
    choices = (Panel(Label(text), kind="list", pad=9, sides=14) for text in words.SAMPLE_CHOICES)
    marks = (
        Notice(words.SAMPLE_GOOD, kind="good", icon="circle-check"),
        Notice(words.SAMPLE_WEAK, kind="weak", icon="circle-x"),
    )
    title = Label(words.SAMPLE, size="small", weight=SEMIBOLD)
    return Panel(title, said, Column(*choices, gap=8), *marks, _told(wishes), *_about_voice(voice), gap=14, grow=6)


def _told(wishes: Wishes) -> Widget:
    """What cannot be seen in a conversation, in words."""
    exam = words.sample_unlimited() if wishes.extra == NO_LIMIT else words.sample_exam(60 + 60 * wishes.extra // 100)
    sound = words.SOUNDS_ON if wishes.sound else words.SOUNDS_OFF
    return Flow(
        Chip(exam, name="voorbeeld-tijd", kind="quiet", icon="clock"),
        Chip(sound, name="voorbeeld-geluid", kind="quiet", icon="volume-2" if wishes.sound else "volume-x"),
        gap=8,
    )


# Kept -------------------------------------------------------------------------------------------------------------


def settings_of(wishes: Wishes) -> dict[str, str]:
    """As they are kept, in the words of the game."""
    said = {True: "ja", False: "nee"}
    return {
        "thema": wishes.theme,
        "vergroting": str(wishes.zoom),
        "letter": wishes.family,
        "beweging": said[wishes.motion],
        "geluid": said[wishes.sound],
        "regels": wishes.spacing,
        "volume": str(wishes.volume),
        "voorlezen": wishes.aloud,
        "extra-tijd": "onbeperkt" if wishes.extra == NO_LIMIT else str(wishes.extra),
    }


def wishes_of(settings: dict[str, str]) -> Wishes:
    """What was kept; a value that no longer exists, or was not kept yet, falls back to the usual one."""
    usual = Wishes()

    def known(name: str, there: tuple[str, ...], otherwise: str) -> str:
        value = settings.get(name, otherwise)
        return value if value in there else otherwise

    extra = known("extra-tijd", ("onbeperkt", *map(str, EXTRAS[:-1])), "0")
    return Wishes(
        theme=known("thema", tuple(THEMES), usual.theme),
        zoom=int(known("vergroting", tuple(map(str, ZOOMS)), str(usual.zoom))),
        family=known("letter", tuple(FAMILIES), usual.family),
        motion=settings.get("beweging", "ja") == "ja",
        sound=settings.get("geluid", "ja") == "ja",
        spacing=known("regels", tuple(SPACINGS), usual.spacing),
        volume=int(known("volume", tuple(map(str, VOLUMES)), str(usual.volume))),
        aloud=known("voorlezen", ALOUD, usual.aloud),
        extra=NO_LIMIT if extra == "onbeperkt" else int(extra),
    )
