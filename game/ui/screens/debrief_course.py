"""What happened: one part of the day at a time, what was said and done, and how it counted."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from game.ui.kit import (
    BOLD,
    Column,
    Field,
    Label,
    Option,
    Panel,
    Radios,
    Row,
    Scroll,
    Select,
    Space,
    Title,
    Widget,
)
from game.ui.screens.debrief_marks import proof
from game.words import nabespreking as words
from game.words import spel
from game.words import verslag as report_words

if TYPE_CHECKING:
    from game.report import Line, Part, Proof, Report


def course(report: Report, chosen: str, *, narrow: bool) -> Widget:
    parts = {part.id: part for part in report.parts}
    if not parts:
        return Panel(Label(words.NOTHING_HERE))
    now = parts.get(chosen) or report.parts[0]
    options = tuple(Option(part.id, _named(part)) for part in report.parts)
    return beside("deel", words.WHICH_PART, options, now.id, Column(*_told(now), gap=10), narrow=narrow)


def beside(name: str, title: str, options: tuple[Option, ...], value: str, shown: Widget, *, narrow: bool) -> Widget:
    """What can be chosen stands left of what it shows; in a narrow window above it, folded up."""
    if narrow:
        return Column(Panel(Field(title, Select(name, options, value, says=title))), Panel(shown), gap=16)
    choice = Scroll(Radios(name, options, value, says=title), f"{name}-rol", least=240)
    left = Panel(Label(title, size="small", weight=600), choice, grow=4, gap=6)
    # Named after what it shows, so that another choice begins at its top.
    right = Panel(Scroll(shown, f"{name}-{value}", least=240), grow=9, pad=12, sides=18)
    return Row(left, right, gap=16)


def _named(part: Part) -> str:
    round_ = spel.ROUNDS.get(part.round, part.round)
    return part.title if not part.round else f"{round_}: {part.title}"


def _told(part: Part) -> Iterable[Widget]:
    yield Title(part.title)
    if part.note:
        yield Label(part.note, colour="muted")
    for line in part.lines:
        yield from _line(line)
    yield from _bundles(words.MISSED, part.missed)
    yield from _bundles(words.KEPT_OUT, part.kept_out)


def _line(line: Line) -> Iterable[Widget]:
    """Your own words stand to the right, as they did in the conversation, and what they counted for under them."""
    who = report_words.heads(line.label or line.speaker)
    name = [Label(who, size="small", weight=BOLD, colour="link" if line.mine else "muted")] if who.strip(":") else []
    said = Panel(*name, Label(line.text), kind="accent" if line.mine else "quiet", gap=0, pad=8, sides=14, grow=1)
    yield Row(Space(40), said, gap=0) if line.mine else Row(said, Space(40), gap=0)
    for bundle in line.proofs:
        under = proof(bundle)
        under.grow = 1
        yield Row(Space(64), under, gap=0)


def _bundles(title: str, bundles: tuple[tuple[Proof, ...], ...]) -> Iterable[Widget]:
    if bundles:
        yield Title(title, size="lead")
        yield from (proof(bundle) for bundle in bundles)
