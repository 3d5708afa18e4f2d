"""What happened: one part of the day at a time, what was said and done, and how it counted."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from game.ui.kit import (
    BOLD,
    Check,
    Column,
    Field,
    Label,
    Option,
    Panel,
    Portrait,
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

FACE = 52


def course(report: Report, chosen: str, *, narrow: bool, only_weak: bool) -> Widget:
    parts = {part.id: part for part in report.parts}
    if not parts:
        return Panel(Label(words.NOTHING_HERE))
    now = parts.get(chosen) or report.parts[0]
    options = tuple(Option(part.id, _named(part)) for part in report.parts)
    told = Column(*_told(now, only_weak=only_weak), gap=10)
    return beside("deel", words.WHICH_PART, options, now.id, told, narrow=narrow)


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
    """With what there is to win in it, so that nobody has to look for it."""
    round_ = spel.ROUNDS.get(part.round, part.round)
    title = part.title if not part.round else f"{round_}: {part.title}"
    return words.part(title, *_to_win(part))


def bundles(part: Part) -> tuple[tuple[Proof, ...], ...]:
    """Everything that counted in a part, as it stands on the page."""
    return (*(bundle for line in part.lines for bundle in line.proofs), *part.missed, *part.kept_out)


def _to_win(part: Part) -> tuple[int, int]:
    """How many moments could have been stronger, and how many were missed."""
    weak = sum(one.rating in WEAK for line in part.lines for bundle in line.proofs for one in bundle)
    return weak, sum(len(bundle) for bundle in part.missed)


WEAK = ("neutraal", "zwak")


def _told(part: Part, *, only_weak: bool) -> Iterable[Widget]:
    yield Title(part.title)
    if part.note:
        yield Label(part.note, colour="muted")
    if any(_to_win(part)):
        yield Check("alleen-zwak", words.ONLY_WEAK, only_weak)
    lines = tuple(_weak_lines(part.lines)) if only_weak else part.lines
    for line in lines:
        yield from _line(line)
    yield from _bundles(words.MISSED, part.missed)
    if not only_weak:
        yield from _bundles(words.KEPT_OUT, part.kept_out)
    if only_weak and not lines and not part.missed:
        yield Label(words.NOTHING_WEAK)


def _weak_lines(lines: tuple[Line, ...]) -> Iterable[Line]:
    """What could have been stronger, with what it answered to."""
    for before, line in zip((None, *lines), lines, strict=False):
        if any(one.rating in WEAK for bundle in line.proofs for one in bundle):
            if before is not None and not before.mine and not before.label:
                yield before
            yield line


def _line(line: Line) -> Iterable[Widget]:
    """Your own words stand to the right, as they did in the conversation, and what they counted for under them."""
    who = report_words.heads(line.label or line.speaker)
    name = [Label(who, size="small", weight=BOLD, colour="link" if line.mine else "muted")] if who.strip(":") else []
    said = Panel(*name, Label(line.text), kind="accent" if line.mine else "quiet", gap=0, pad=8, sides=14, grow=1)
    if line.mine:
        yield Row(Space(40), said, gap=0)
    else:
        face = [Portrait(line.face, size=FACE, radius=FACE // 2, says=_looks(line))] if line.face else []
        yield Row(*face, said, Space(40), gap=10 if face else 0, align="top")
    for bundle in line.proofs:
        under = proof(bundle, again=True)
        under.grow = 1
        yield Row(Space(64), under, gap=0)


def _looks(line: Line) -> str:
    return f"{line.speaker} {spel.MOODS.get(line.face.partition('-')[2], '')}".strip()


def _bundles(title: str, bundles: tuple[tuple[Proof, ...], ...]) -> Iterable[Widget]:
    if bundles:
        yield Title(title, size="lead")
        yield from (proof(bundle, again=True) for bundle in bundles)
