"""Nabespreking: what the day showed, per werkproces and per kans, and why."""

from __future__ import annotations

from typing import TYPE_CHECKING

from game.ui.kit import UI, Back, Button, Flow, Ground, Help, Label, Look, Panel, Rich, Title
from game.ui.screens.common import header, help_dialog, trouble_dialog
from game.ui.screens.work import Failed, attempt
from game.ui.stage import Later, Pop, Screen, Step
from game.words import schermen as words
from game.words import spel
from game.words.redenen import sentence

if TYPE_CHECKING:
    from game.referee import Agency, PlayerCard, Referee


class Debrief(Screen):
    def __init__(self, agency: Agency, player: PlayerCard, referee: Referee) -> None:
        self.agency, self.player, self.referee = agency, player, referee

    def build(self, look: Look) -> UI:
        moments = [
            Rich(f"**{spel.RATINGS[f.evidence.rating].capitalize()}**: {sentence(f.evidence.reason)}")
            for f in self.referee.findings()
        ]
        buttons = Flow(
            Button("verslag", words.REPORT, "verslag", kind="primary", icon="file-text"),
            Button("terug", words.BACK, Back(), icon="arrow-left"),
        )
        return UI(Ground(header(words.DEBRIEF), Panel(Title(words.DEBRIEF), Label(spel.DAY_OVER), *moments), buttons))

    def handle(self, told: object) -> Step | None:
        match told:
            case "verslag":
                return Later(attempt(self._report), lambda done: done)
            case Failed(sentence_):
                return trouble_dialog(sentence_)
            case Help():
                return help_dialog()
            case Back():
                return Pop()
        return None

    def _report(self) -> object:
        self.agency.open_file(self.agency.write_report(self.player.id, self.referee.day))
        return None
