"""Voortgang: what the finished days of a player show, one beside the other; a page of the debrief and of home."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime
from typing import TYPE_CHECKING, NamedTuple

from game.ui.kit import (
    SEMIBOLD,
    UI,
    Back,
    Button,
    Chip,
    Column,
    Flow,
    Ground,
    Label,
    Look,
    Notice,
    Panel,
    Rich,
    Row,
    Rule,
    Title,
    Widget,
)
from game.ui.screens.common import aside, header, to_back, to_help, to_settings
from game.ui.screens.debrief_chart import KINDS
from game.ui.screens.progress_chart import DotChart
from game.ui.screens.work import Failed, attempt
from game.ui.stage import Later, Pop, Refresh, Screen, Step
from game.words import schermen, scores
from game.words import voortgang as words
from game.words.wanneer import when

if TYPE_CHECKING:
    from game.referee import Agency, PlayerCard
    from game.report.progress import Progress, Track


class Compared(NamedTuple):
    """All finished days beside one another."""

    progress: Progress


def looked_up(agency: Agency, player: int) -> Step:
    return Later(attempt(lambda: Compared(agency.progress(player))), lambda found: found)


def progress_page(progress: Progress | None) -> Widget:
    if progress is None:
        return Panel(Label(words.LOADING, name="laden"))
    if not progress.days:
        return Panel(Notice(words.NOTHING, icon="info"))
    tracks = Column(*(_tracks(title, own, progress) for title, own in progress.tracks), gap=16, grow=8)
    return Row(tracks, _days(progress), below=900, gap=16, align="top")


def _tracks(title: str, tracks: tuple[Track, ...], progress: Progress) -> Widget:
    rows = [part for track in tracks for part in (Rule(), _track(track, progress))]
    legend = Label(f"{words.HOW} {words.TOO_LITTLE}", size="small", colour="muted")
    return Panel(Title(title, size="lead"), legend, *rows, gap=14, pad=22)


def _track(track: Track, progress: Progress) -> Widget:
    now = track.standing
    chip = Chip(now.level_name, kind=KINDS[now.level], icon=scores.LEVEL_ICONS[now.level])
    together = Flow(chip, Label(now.amount, size="small", colour="muted"), gap=10)
    return Column(
        Rich(f"**{now.code}** {now.text}"),
        Label(track.plain, size="small", colour="muted"),
        DotChart(track.dots, progress.cut, len(progress.days)),
        Label(track.told),
        Label(words.NOW, size="small", colour="muted"),
        together,
        *([Label(now.held_back, size="small", colour="muted")] if now.held_back else []),
        gap=6,
    )


def _days(progress: Progress) -> Widget:
    """Which day each number is, the latest on top."""
    rows = [part for number, title, ended in reversed(progress.days) for part in (Rule(), _day(number, title, ended))]
    return Panel(Title(words.DAYS, size="lead"), *rows[1:], gap=10, pad=22, grow=4)


def _day(number: int, title: str, ended: str) -> Widget:
    moment = schermen.ended(when(ended, datetime.now().astimezone()))
    told = Column(Label(title, weight=SEMIBOLD), Label(moment, size="small", colour="muted"), gap=2, grow=1)
    return Row(Chip(str(number), kind="quiet"), told, gap=12, align="top")


class ProgressScreen(Screen):
    """Reached from home; the debrief shows the same as one of its pages."""

    def __init__(self, agency: Agency, player: PlayerCard) -> None:
        self.agency, self.player = agency, player
        self.progress: Progress | None = None
        self.trouble = ""

    def opened(self) -> Step | None:
        return looked_up(self.agency, self.player.id)

    def build(self, look: Look) -> UI:
        top = header(words.TITLE, to_help(), to_settings(), to_back())
        return UI(Ground(top, *self._shown()), focus="terug")

    def _shown(self) -> Iterable[Widget]:
        if self.trouble:
            again = Button("opnieuw", schermen.AGAIN, "opnieuw", kind="primary", icon="undo-2")
            yield Panel(Notice(self.trouble, kind="weak", icon="circle-alert"), again)
        else:
            yield progress_page(self.progress)

    def handle(self, told: object) -> Step | None:
        match told:
            case Compared(progress):
                self.progress, self.trouble = progress, ""
                return Refresh()
            case Failed(sentence) if self.progress is None:
                self.trouble = sentence
                return Refresh()
            case "opnieuw":
                return self.opened()
            case Back():
                return Pop()
        return aside(told, "voortgang")
