"""Hoe ging het volgens jou: the player looks back first, one werkproces after the other, before any score is seen."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, NamedTuple

import pygame
from pygame import Rect
from pygame.event import Event

from game.core.estimate import ESTIMATES
from game.ui.emitted import Submitted
from game.ui.kit import (
    SEMIBOLD,
    Button,
    Column,
    Flow,
    Label,
    Look,
    Option,
    Panel,
    Portrait,
    Radios,
    Row,
    Rule,
    Title,
    Widget,
)
from game.ui.layout import shares
from game.ui.widgets.base import UNUSED
from game.words import schatting as words

if TYPE_CHECKING:
    from game.report import Judged, Report, Spoken

OPTIONS = tuple(Option(one, words.ANSWERS[one]) for one in ESTIMATES)
SCALE = "schat-"
APART = 12


class Estimated(NamedTuple):
    """The player is done: what was answered is kept, and then the score is shown."""


class Passed(NamedTuple):
    """The player would rather see the score at once."""


class Scale(Radios):
    """The answers side by side; the arrows choose, a digit chooses and goes on to the next question."""

    side_by_side = 440

    def natural(self, look: Look) -> int:
        return look.px(self.side_by_side)

    def measure(self, look: Look, width: int) -> int:
        if self._stands(look, width):
            return super().measure(look, width)
        return max(
            child.measure(look, part - look.px(APART))
            for child, part in zip(self.children, self._parts(width), strict=True)
        )

    def arrange(self, look: Look) -> None:
        if self._stands(look, self.rect.w):
            super().arrange(look)
            return
        x = self.rect.x
        for child, part in zip(self.children, self._parts(self.rect.w), strict=True):
            child.place(look, Rect(x, self.rect.y, part - look.px(APART), self.rect.h))
            x += part

    def _stands(self, look: Look, width: int) -> bool:
        """Whether the answers are too wide to stand in one line."""
        parts = self._parts(width)
        room = [part - look.px(APART) for part in parts]
        return any(child.natural(look) > wide for child, wide in zip(self.children, room, strict=True))

    def _parts(self, width: int) -> list[int]:
        return shares(width, [1] * len(self.children))

    def key(self, event: Event) -> object:
        number = _digit(event)
        if 1 <= number <= len(self.options):
            self.choose(self.options[number - 1].value)
            return Submitted(self.name, str(self.value))
        return UNUSED if event.key in (pygame.K_UP, pygame.K_DOWN) else super().key(event)


def _digit(event: Event) -> int:
    sign = event.unicode if event.unicode.isdecimal() else chr(event.key) if 48 <= event.key < 58 else ""
    return int(sign) if sign.isascii() and sign else 0


def questions(report: Report) -> tuple[Judged, ...]:
    """The werkprocessen that are asked about: those of the scenario's own dossier."""
    return report.scores[0].werkprocessen if report.scores else ()


def estimating(report: Report, given: Mapping[str, str]) -> Widget:
    """The page; `given` is what was chosen so far, by werkproces."""
    rows = [part for judged in questions(report) for part in (Rule(), _question(judged, given.get(judged.key)))]
    show = Button("schat-klaar", words.SHOW, Estimated(), kind="primary", icon="arrow-right")
    leave = Button("schat-overslaan", words.SKIP, Passed(), kind="quiet")
    return Panel(*_asks(report.spoken), *rows, Rule(), Flow(show, leave, gap=12), name="schatting", gap=14, pad=22)


def _asks(spoken: Spoken | None) -> Iterable[Widget]:
    """The leidinggevende asks; without one the page does."""
    told = Column(Title(words.TITLE), Label(words.WHY), gap=6, grow=1)
    if spoken is None:
        yield told
        return
    face = Portrait(spoken.face, size=84, says=f"{spoken.name}, {spoken.role}")
    yield Row(face, Column(Label(_who(spoken), size="small", colour="muted"), told, gap=4, grow=1), gap=16, align="top")


def _who(spoken: Spoken) -> str:
    return f"{spoken.name}, {spoken.role}"


def _question(judged: Judged, chosen: str | None) -> Widget:
    told = Column(
        Label(judged.plain, weight=SEMIBOLD),
        Label(words.today(judged.about), size="small", colour="muted"),
        gap=2,
        grow=1,
    )
    scale = Scale(f"{SCALE}{judged.key}", OPTIONS, chosen, says=words.question(judged.plain))
    return Row(told, scale, gap=20, below=820, align="middle")
