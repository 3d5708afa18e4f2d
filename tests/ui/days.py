"""A day on the screen for tests: how a player finds the control for an action, and does it by real keys or clicks."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from typing import Any

import pygame
from pygame.event import Event

from game.commands.agency import PRACTICE_SEED, load_world, scenario_paths, shipped
from game.core.world import World
from game.errors import GameError
from game.referee import NoJournal, PlayerCard, Referee
from game.ui.headless import Headless
from game.ui.kit import UI, Button, Choice, Entry, Page, Scroll, Select, Table, Tabs, TextArea, Widget, Wishes
from game.ui.office.view import Thing
from game.ui.screens.day import Day
from game.ui.tasks import Act, Show, Take
from game.ui.widgets.buttons import Pressable
from game.ui.widgets.table import Row as TableRow

PLAYER = PlayerCard(1, "Noor", ())
TAB, ENTER = pygame.K_TAB, pygame.K_RETURN


class Front:
    """As much of an agency as the screens of a day ask for."""

    assets = shipped("assets")

    def report(self, player: int, day: int) -> Any:
        raise GameError("Dit is een proef: er is geen verslag.")

    def keep_settings(self, player: int, settings: dict[str, str]) -> None:
        pass

    def practise(self, scenario: str) -> Referee:
        return Referee(cast(scenario, PRACTICE_SEED), NoJournal())

    def slips(self, text: str, world: World) -> tuple[tuple[str, str], ...]:
        return ()


@cache
def cast(scenario: str, seed: int) -> World:
    return load_world(scenario, seed)


def scenarios() -> list[str]:
    return sorted(scenario_paths())


class Kept(NoJournal):
    """Remembers what was written down."""

    def __init__(self) -> None:
        self.lines: list[str] = []

    def write(self, number: int, action: str) -> None:
        self.lines.append(action)


class Played(Headless):
    """A day in a window, driven as a player would."""

    def __init__(
        self,
        world: World,
        *,
        zoom: int = 100,
        size: tuple[int, int] = (1280, 720),
        theme: str = "licht",
        spacing: str = "normaal",
        log: tuple[str, ...] = (),
        journal: Any = None,
        motion: bool = False,
    ) -> None:
        self.journal = journal or Kept()
        self.referee = Referee(world, self.journal, log)
        self.day = Day(Front(), PLAYER, self.referee)  # type: ignore[arg-type]
        super().__init__(self.day, Front.assets, size, Wishes(theme=theme, zoom=zoom, motion=motion, spacing=spacing))

    @property
    def session(self) -> Any:
        return self.referee.session

    @property
    def focus(self) -> str:
        return self.ui.focus.name if self.ui.focus else ""

    def do(self, action: Any) -> None:
        """As a bot: straight to the referee, and the screen follows."""
        from game.ui.screens.day import Sure

        self.stage.hear(Sure(action))
        self.settle()

    # ---- finding the way

    def go_to(self, action: Any, *, by_key: bool) -> Widget:
        """To the control for an action, past the pages and tabs that lie before it."""
        candidate = getattr(action, "candidate", "")
        if self.day.shown.get("kandidaat", "") not in ("", candidate):
            self.press(pygame.K_ESCAPE)
            self.settle()
        if candidate and self.day.shown.get("kandidaat", "") != candidate:
            self._open_file(candidate, by_key=by_key)
        control = self._opened(action, by_key=by_key)
        for page in self._closed_pages():
            if control in page.content.everything():
                self.turn_to(page.value, by_key=by_key)
        return self.ui.find(control.name)

    def _opened(self, action: Any, *, by_key: bool) -> Widget:
        """The control, after what it lies in was opened."""
        for opener in ("", *(button.name for button in openers(self.ui) if self._leads_to(button, action))):
            if opener:
                (self.by_key if by_key else self.by_click)(opener)
            found = next((widget for act, widget in acts(self.ui) if act == action), None)
            if found is not None:
                return found
        raise AssertionError(f"no control does {action}")

    def _leads_to(self, button: Pressable, action: Any) -> bool:
        before = dict(self.day.shown)
        self.day.shown[button.tells.what] = button.tells.value  # type: ignore[attr-defined]
        self.stage.rebuild()
        found = any(act == action for act, _ in acts(self.ui))
        self.day.shown = before
        self.stage.rebuild()
        return found

    def _open_file(self, role: str, *, by_key: bool) -> None:
        if self.ui.has(f"bekijk-{role}"):
            (self.by_key if by_key else self.by_click)(f"bekijk-{role}")
            return
        if not self.ui.has("rij"):
            self.turn_to("kandidaten", by_key=by_key)
        table = self.ui.find("rij")
        assert isinstance(table, Table)
        if by_key:
            self._walk_to(role)
            return
        row = next(row for row in table.rows.children if isinstance(row, TableRow) and row.record.key == role)
        self.ui.reveal(row)
        self.draw()
        self.click_at(row.rect.center)
        self.settle()
        self.by_click("bekijk")

    def _walk_to(self, role: str) -> None:
        """Arrows to the row of a candidate, and Enter."""
        self._tab_to("rij")
        self.press(pygame.K_HOME)
        self.settle()
        while self.day.shown.get("rij") != role:
            self.press(pygame.K_DOWN)
            self.settle()
        self.press(ENTER)
        self.settle()

    def _closed_pages(self) -> list[Page]:
        tabs = [widget for widget in self.ui.layers[0].root.walk() if isinstance(widget, Tabs)]
        return [page for each in tabs for page in each.pages if page.value != each.value]

    def turn_to(self, value: str, *, by_key: bool) -> None:
        """Open a tab."""
        tabs = next(widget for widget in self.ui.layers[0].root.walk() if isinstance(widget, Tabs))
        if by_key:
            self._tab_to(tabs.name)
            while self.ui.find(tabs.name).value != value:
                self.press(pygame.K_RIGHT)
                self.settle()
            return
        number = [page.value for page in tabs.pages].index(value)
        self.ui.reveal(tabs.heads.children[number])
        self.draw()
        self.click_at(tabs.heads.children[number].rect.center)
        self.settle()

    # ---- by hand

    def by_key(self, name: str) -> None:
        """Tab to it and press Enter."""
        self._tab_to(name)
        self.press(ENTER)
        self.settle()

    def _tab_to(self, name: str) -> None:
        for _ in range(400):
            if self.focus == name:
                return
            self.press(TAB)
            self.settle()
        raise AssertionError(f"Tab never comes to {name}")

    def by_click(self, name: str) -> None:
        self.click(name)
        self.settle()

    def pick(self, select: str, number: int, *, by_key: bool) -> None:
        """Open a list and pick from it."""
        (self.by_key if by_key else self.by_click)(select)
        (self.by_key if by_key else self.by_click)(f"{select}/{number}")

    def write(self, field: str, text: str) -> None:
        """Fill in a field and leave it by Enter."""
        self.click(f"veld-{field}")
        self.send(Event(pygame.KEYDOWN, key=pygame.K_a, mod=pygame.KMOD_CTRL, unicode=""))
        self.type(text)
        self.press(ENTER)
        self.settle()

    def by_hand(self, action: Any, *, by_key: bool) -> None:
        """What a player does to do this action."""
        text = getattr(action, "text", getattr(action, "expression", None))
        names = [field.id for field in self.day.scene.view.fields]
        if text is not None and (getattr(action, "line", "") or getattr(action, "step", "")) in names:
            self.write(getattr(action, "line", "") or action.step, text)
            return
        control = self.go_to(action, by_key=by_key)
        if isinstance(control, Select):
            number = [option.value for option in control.options].index(Act(action))
            self.pick(control.name, number, by_key=by_key)
        else:
            (self.by_key if by_key else self.by_click)(control.name)
        self.agree(by_key=by_key)

    def agree(self, *, by_key: bool) -> None:
        """Yes to the question, when there is one."""
        if self.ui.has("ja"):
            (self.by_key if by_key else self.by_click)("ja")


# What stands on a screen ------------------------------------------------------------------------------------------


def everything(ui: UI) -> list[Widget]:
    return list(ui.layers[0].root.everything())


def controls(ui: UI) -> list[Widget]:
    return [widget for widget in ui.layers[0].root.walk() if widget.clickable and not isinstance(widget, Scroll)]


def acts(ui: UI) -> list[tuple[Any, Widget]]:
    """Every action a control on this screen does, also under a closed tab, with its control."""
    return [(action, widget) for widget in everything(ui) for action in _acts_of(widget)]


def _acts_of(widget: Widget) -> Iterator[Any]:
    match widget:
        case Select():
            told = (option.value for option in widget.options if option.value != widget.value)
            yield from (act.action for act in told if isinstance(act, Act))
        case Button() | Choice() if isinstance(widget.tells, Act) and widget.enabled:
            yield widget.tells.action


def fields(ui: UI) -> list[str]:
    return [widget.name.removeprefix("veld-") for widget in everything(ui) if isinstance(widget, Entry | TextArea)]


OPENED = ("deel", "plek")
"""What lies closed on a screen and can be opened with a button."""


def openers(ui: UI) -> list[Pressable]:
    buttons = (widget for widget in everything(ui) if isinstance(widget, Button | Thing))
    return [button for button in buttons if isinstance(button.tells, Show) and button.tells.what in OPENED]


def others(ui: UI) -> list[object]:
    """What the remaining controls tell."""
    pressed = (w for w in everything(ui) if isinstance(w, Button | Choice | Thing))
    return [w.tells for w in pressed if not isinstance(w.tells, Act)]


def looks_only(told: object) -> bool:
    """Does this change nothing in the day?"""
    return told in ("notities", "menu", "tip", "voordoen") or isinstance(told, Show | Take)


def pages(player: Played) -> Iterator[UI]:
    """The screen as it is, and with everything open that can be: every candidate of a selectie, every part of a text.
    At the end it is as it was."""
    before = dict(player.day.shown)
    files = [("kandidaat", row.role) for row in getattr(player.day.scene.view, "rows", ()) if hasattr(row, "role")]
    for opened in ((), *files, *((button.tells.what, button.tells.value) for button in openers(player.ui))):
        player.day.shown = {**before, **dict([opened] if opened else [])}
        player.stage.rebuild()
        player.draw()
        yield player.ui
    player.day.shown = before
    player.stage.rebuild()
    player.draw()
