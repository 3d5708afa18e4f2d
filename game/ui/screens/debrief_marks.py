"""How the debrief shows a kans and a level: always a word and an icon, never colour alone."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, NamedTuple

from game.ui.kit import SEMIBOLD, Button, Chip, Column, Flow, Icon, Label, Panel, Rich, Row, Widget
from game.ui.screens.debrief_chart import KINDS, Enough, SpanBar
from game.words import nabespreking as words
from game.words import scores

if TYPE_CHECKING:
    from game.core.scenario import Cesuur
    from game.report import Judged, Proof

RATING_COLOURS = {"sterk": "good", "neutraal": "neutral", "zwak": "weak", "gemist": "missed"}


class Again(NamedTuple):
    """Play on from just before this moment, without it counting."""

    moment: int


class Reread(NamedTuple):
    """Show this moment where it stands in the course of the day."""

    moment: int


# Levels -----------------------------------------------------------------------------------------------------------


def level(judged: Judged, cut: Cesuur, *, size: str = "body") -> Widget:
    """The official words, the level in words, and a bar only where there is a level, with how sure it is."""
    return Column(Rich(f"**{judged.code}** {judged.text}", size=size), *how_sure(judged, cut), gap=6)


def how_sure(judged: Judged, cut: Cesuur) -> Iterable[Widget]:
    chip = Chip(judged.level_name, kind=KINDS[judged.level], icon=scores.LEVEL_ICONS[judged.level])
    yield Flow(chip, Label(judged.amount, size="small", colour="muted"), gap=10)
    if judged.span:
        yield SpanBar(judged.span, (cut.voldoende, cut.goed), judged.level, judged.own)
    elif judged.enough[1]:
        yield Enough(*judged.enough)
    yield from (Label(text, size="small", colour="muted") for text in (judged.sureness, judged.held_back) if text)
    if judged.own_beside:
        yield Row(Icon("user", size=20, colour="link"), Label(judged.own_beside, grow=1), gap=8, align="top")
    if judged.amended:
        yield Row(Icon("graduation-cap", size=20), Label(judged.amended, weight=SEMIBOLD, grow=1), gap=8, align="top")


# Kansen -----------------------------------------------------------------------------------------------------------


def proof(bundle: tuple[Proof, ...], *, whole: bool = False, again: bool = False) -> Widget:
    """Kansen that one thing settled: how they counted, why, and what would have been stronger.

    With `whole` it stands by itself: what was done, in which task and on which line of the scenario. With `again`
    the day can be played on from there.
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
    amended = [_corrected(one.amended.text) for one in bundle if one.amended]
    where = [Label(words.found_in(first.task, first.line), size="small", colour=kind)] if whole else []
    ways = [_ways(first, whole=whole)] if again and can_be_played(first) else []
    told = Column(head, *did, Label(first.why), *better, *amended, *where, *ways, gap=4, grow=1)
    icon = Icon(scores.RATING_ICONS[first.rating], colour=kind)
    return Panel(Row(icon, told, gap=12, align="top"), kind=kind, pad=10, sides=14)


def _stronger(text: str) -> Widget:
    return Row(Icon("lightbulb", size=20, colour="ink"), Label(text, grow=1), gap=8, align="top")


def _corrected(text: str) -> Widget:
    """What a teacher made of it, beside what the game saw."""
    return Row(Icon("graduation-cap", size=20), Label(text, weight=SEMIBOLD, grow=1), gap=8, align="top")


def _ways(first: Proof, *, whole: bool) -> Widget:
    """The day played on from here, and this moment read back among the others."""
    number = first.number
    again = Button(f"opnieuw-{number}", words.PLAY_AGAIN, Again(number), icon="undo-2")
    reread = Button(f"lees-{number}", words.REREAD, Reread(number), kind="quiet", icon="search")
    return Flow(again, *([reread] if whole else []), gap=8)


def can_be_played(proof: Proof) -> bool:
    """Whether there is something stronger to try here."""
    return proof.rating != "sterk" and bool(proof.key[0])
