"""How the debrief shows a kans, a level and how sure a level is: always a word and an icon, never colour alone."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pygame import Rect, Surface

from game.ui import draw
from game.ui.kit import SEMIBOLD, Chip, Column, Flow, Icon, Label, Look, Panel, Rich, Row, Widget
from game.words import nabespreking as words
from game.words import scores

if TYPE_CHECKING:
    from game.core.scenario import Cesuur
    from game.report import Judged, Proof

RATING_COLOURS = {"sterk": "good", "neutraal": "neutral", "zwak": "weak", "gemist": "missed"}
LEVEL_COLOURS = {"O": "weak", "V": "neutral", "G": "good", None: "missed"}


class SpanBar(Widget):
    """A score on a line of 0 to 100: a stroke for the percentage, a field for what fits too, thin lines for the cut."""

    role = "chart"
    bleed = 2

    def __init__(self, span: tuple[int, int, int], cut: tuple[int, int], kind: str) -> None:
        super().__init__()
        self.span = span
        self.cut = cut
        self.kind = kind

    @property
    def value(self) -> object:
        return words.span(*self.span)

    def natural(self, look: Look) -> int:
        return look.px(240)

    def measure(self, look: Look, width: int) -> int:
        return look.px(20)

    def draw(self, surface: Surface) -> None:
        look, theme = self.at, self.at.theme
        low, percent, high = self.span
        track = Rect(self.rect.x, self.rect.centery - look.px(6), self.rect.w, look.px(12))
        draw.box(surface, track, look.px(6), theme.card_alt, theme.field_line, look.px(1))
        left, right = self._x(track, low), self._x(track, high)
        wide = max(look.px(14), right - left)
        field = Rect(min(left, track.right - wide), track.y, wide, track.h)
        colour = look.colour(self.kind)
        draw.box(surface, field, look.px(6), look.colour(f"{self.kind}_soft"), colour, look.px(2))
        for at in self.cut:
            surface.fill(theme.ink, Rect(self._x(track, at), self.rect.y, look.px(1), self.rect.h))
        stroke = Rect(0, self.rect.y, look.px(6), self.rect.h)
        stroke.centerx = max(track.x + stroke.w // 2, min(track.right - stroke.w // 2, self._x(track, percent)))
        draw.box(surface, stroke, look.px(3), colour)

    def _x(self, track: Rect, percent: int) -> int:
        return track.x + track.w * percent // 100


# Levels -----------------------------------------------------------------------------------------------------------


def level(judged: Judged, cut: Cesuur, *, size: str = "body") -> Widget:
    """The official words, the level in words, and a bar only where there is a level, with how sure it is."""
    kind = LEVEL_COLOURS[judged.level]
    chip = Chip(judged.level_name, kind=kind, icon=scores.LEVEL_ICONS[judged.level])
    line = Flow(chip, Label(judged.amount, size="small", colour="muted"), gap=10)
    bar = [SpanBar(judged.span, (cut.voldoende, cut.goed), kind)] if judged.span else []
    told = [Label(text, size="small", colour="muted") for text in (judged.sureness, judged.held_back) if text]
    amended = [Label(judged.amended, size="small", weight=SEMIBOLD)] if judged.amended else []
    return Column(Rich(f"**{judged.code}** {judged.text}", size=size), line, *bar, *told, *amended, gap=6)


# Kansen -----------------------------------------------------------------------------------------------------------


def proof(bundle: tuple[Proof, ...], *, whole: bool = False) -> Widget:
    """Kansen that one thing settled: how they counted, why, and what would have been stronger.

    With `whole` it stands by itself: what was done, in which task and on which line of the scenario.
    """
    first = bundle[0]
    kind = RATING_COLOURS[first.rating]
    codes = "" if whole else ", ".join(sorted({one.gedrag for one in bundle}))
    critical = f" ({words.CRITICAL})" if first.critical else ""
    head = Flow(
        Label(f"{first.label.capitalize()}{critical}", weight=SEMIBOLD, colour=kind),
        *([Label(codes, size="small", colour=kind)] if codes else []),
        gap=10,
    )
    did = [Label(words.did(first.did))] if whole and first.did else []
    better = [_stronger(first.better)] if first.better else []
    amended = [Label(one.amended.text, weight=SEMIBOLD) for one in bundle if one.amended]
    where = [Label(words.found_in(first.task, first.line), size="small", colour=kind)] if whole else []
    told = Column(head, *did, Label(first.why), *better, *amended, *where, gap=4, grow=1)
    icon = Icon(scores.RATING_ICONS[first.rating], colour=kind)
    return Panel(Row(icon, told, gap=12, align="top"), kind=kind, pad=10, sides=14)


def _stronger(text: str) -> Widget:
    return Row(Icon("lightbulb", size=20, colour="ink"), Label(text, grow=1), gap=8, align="top")
