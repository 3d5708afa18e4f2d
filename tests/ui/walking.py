"""The whole game in a window with the real store behind it, walked through by key; its one scenario is short."""

from __future__ import annotations

import shutil
from pathlib import Path
from typing import Any

import pygame

from game.commands.agency import Office, shipped
from game.referee import ScenarioCard
from game.ui.headless import Headless
from game.ui.kit import Wishes
from game.ui.screens.start import Start
from tests.ui.days import acts

ENTER, TAB, ESC, F1 = pygame.K_RETURN, pygame.K_TAB, pygame.K_ESCAPE, pygame.K_F1
SHORT = "kort"


def short_scenario(folder: Path) -> None:
    """The smallest conversation, as a scenario of the player's own."""
    own = folder / "scenarios" / SHORT
    own.mkdir(parents=True)
    shutil.copy(shipped("scenarios") / "voorbeelden" / "gesprek" / "scenario.yaml", own / "scenario.yaml")
    text = (own / "scenario.yaml").read_text("utf-8")
    (own / "scenario.yaml").write_text(text.replace("voorbeeld: ja\n", ""), "utf-8")


class ShortOffice(Office):
    """Only the short scenario: reading the large one would take most of the time of a test."""

    opened: list[Path]

    def __init__(self, folder: Path) -> None:
        super().__init__(folder)
        self.opened = []

    def scenarios(self) -> tuple[ScenarioCard, ...]:
        return (ScenarioCard(SHORT, "Een kort gesprek", "start", "Het kortste dat er is.", 5, "consulent"),)

    def open_file(self, path: Path) -> None:
        self.opened.append(path)


class Walk(Headless):
    """From the first screen on; what the window wires together is wired together here too."""

    def __init__(self, office: Any, *asked: Any, zoom: int = 100, motion: bool = False) -> None:
        self.office = office
        self.first = Start(office, *asked)
        super().__init__(self.first, office.assets, wishes=Wishes(zoom=zoom, motion=motion))
        self.stage.restyled = self.first.restyled
        self.stage.tick(10)
        self.settle()

    @property
    def focus(self) -> str:
        return self.ui.focus.name if self.ui.focus else ""

    @property
    def here(self) -> str:
        """The kind of screen that is on top."""
        return type(self.stage.screens[-1]).__name__

    def key(self, *keys: int) -> None:
        for each in keys:
            self.press(each)
            self.settle()

    def go_to(self, name: str) -> None:
        """Tab until it has the focus."""
        for _ in range(200):
            if self.focus == name:
                return
            self.key(TAB)
        raise AssertionError(f"Tab never comes to {name}")

    def enter(self, name: str) -> None:
        self.go_to(name)
        self.key(ENTER)

    def says(self, text: str) -> bool:
        return text in self.dump()

    def do(self, action: Any) -> None:
        """Tab to the control of an action of the day and press Enter; agree when asked."""
        self.enter(next(widget.name for act, widget in acts(self.ui) if act == action))
        if self.ui.has("zeker"):
            self.enter("ja")
