"""Opnieuw vanaf hier: the day played on from one moment, marked as what does not count; nothing of it is kept."""

from __future__ import annotations

from typing import TYPE_CHECKING

from game.ui.kit import Back, Button, Dialog, Notice, Row, Widget
from game.ui.screens.day import Day
from game.ui.screens.debrief_marks import RATING_COLOURS
from game.ui.stage import Ask, Pop, Step, Steps
from game.words import nabespreking as words
from game.words import schermen, scores
from game.words import taken as task_words
from game.words.redenen import sentence

if TYPE_CHECKING:
    from game.core.evidence import Evidence
    from game.core.session import Running
    from game.referee import Agency, PlayerCard, Referee
    from game.referee import Step as Played
    from game.report import Proof


class Branch(Day):
    """`proof` is the moment it began at; `found` how that moment stands in this branch."""

    def __init__(self, agency: Agency, player: PlayerCard, referee: Referee, proof: Proof) -> None:
        self.proof = proof
        self.found: Evidence | None = None
        super().__init__(agency, player, referee)

    def above(self) -> tuple[Widget, ...]:
        text, kind, icon = self._told()
        ribbon = Notice(text, name="telt-niet", kind=kind, icon=icon)
        ribbon.grow = 1
        back = Button("terug-naar-nabespreking", words.BRANCH_BACK, "weg", icon="undo-2")
        return (Row(ribbon, back, gap=12, below=900, align="middle"),)

    def _told(self) -> tuple[str, str, str]:
        if self.found is None:
            return self._begins(), "accent", "undo-2"
        rating = self.found.rating
        explains = self.referee.world.scenario.niveau == "start"  # then the task itself says why
        why = "" if explains else sentence(self.found.reason)
        told = words.branch_settled(self.proof.rating, rating, why)
        return told, RATING_COLOURS[rating], scores.RATING_ICONS[rating]

    def _begins(self) -> str:
        if self._running() is None:
            return words.branch_before(self.proof.task)
        return words.branch_begins(self.proof.task, self.proof.rating)

    def _running(self) -> Running | None:
        """The task of the moment, once it was begun."""
        session = self.referee.session
        return next((one for one in (*session.finished, *session.stack) if one.id == self.proof.key[0]), None)

    def _moved(self, step: Played) -> None:
        super()._moved(step)
        self.found = self._as_it_stands()

    def _as_it_stands(self) -> Evidence | None:
        """How the moment was settled here; None while it still lies open."""
        running = self._running()
        if running is None:
            return None
        found = running.rules.evidence(running.task, running.events)
        own = next((one for one in found if one.opportunity.id == self.proof.key[1]), None)
        return None if own is None or own.event is None else own

    def handle(self, told: object) -> Step | None:
        if told == "weg":
            return self.over()
        return super().handle(told)

    def _beside(self, told: object) -> Step | None:
        match told:
            case "menu":
                return Ask(self._menu())
            case Back() if self.back is None:
                return Ask(self._menu())
        return super()._beside(told)

    def _menu(self) -> Dialog:
        answers = (
            Button("weg", words.BRANCH_BACK, "weg", kind="primary", icon="undo-2"),
            Button("verder", words.BRANCH_ON, None, icon="play"),
            Button("instellingen", task_words.SETTINGS, "instellingen", icon="type"),
        )
        return Dialog("menu-blad", words.BRANCH, words.BRANCH_MENU, answers=answers, width=980)

    def over(self) -> Step:
        """Back to the debrief, where it was left, with what came of it."""
        if self.found is None:
            return Pop()
        close = Button("sluiten", schermen.CLOSE, None, kind="primary")
        told = words.branch_done(self.proof.rating, self.found.rating)
        return Steps((Pop(), Ask(Dialog("vergeleken", words.BRANCH_OVER, told, answers=(close,), width=640))))
