"""Start: who plays. It stands at once; names follow from beside the window."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from game.ui.kit import (
    UI,
    Back,
    Button,
    Changed,
    Column,
    Entry,
    Field,
    Flow,
    Ground,
    Help,
    Label,
    Look,
    Panel,
    Rich,
    Row,
    Submitted,
    Title,
    Widget,
    Wishes,
)
from game.ui.screens.common import header, help_dialog, trouble_dialog
from game.ui.screens.work import Failed, attempt
from game.ui.stage import Later, Push, Quit, Refresh, Restyle, Screen, Step, Steps
from game.words import schermen as words

if TYPE_CHECKING:
    from game.referee import Agency, PlayerCard


@dataclass(frozen=True, slots=True)
class Chosen:
    player: PlayerCard


class Start(Screen):
    def __init__(
        self, agency: Agency, scenario: str | None = None, seed: int | None = None, player: str | None = None
    ) -> None:
        self.agency, self.scenario, self.seed, self.named = agency, scenario, seed, player
        self.players: tuple[PlayerCard, ...] | None = None
        self.playing: PlayerCard | None = None
        self.typed = ""
        self.remark = ""
        self.loading = False

    def restyled(self, wishes: Wishes) -> None:
        """Keep how this player wants to see the game."""
        if self.playing is not None:
            self.agency.keep_settings(self.playing.id, settings_of(wishes))

    def opened(self) -> Step | None:
        self.loading = True
        return Later(attempt(self.agency.players), lambda found: found)

    def tick(self, milliseconds: int) -> Step | None:
        """Back from a player: the names are asked for anew."""
        return self.opened() if self.players is None and not self.loading else None

    def build(self, look: Look) -> UI:
        welcome = Panel(Title(words.WELCOME), Rich(words.WELCOME_TEXT), gap=8)
        stop = Button("stoppen", words.STOP, Quit(), kind="quiet", icon="log-out")
        return UI(Ground(header(words.TITLE, menu=False), welcome, self._who(), Flow(stop, align="right")))

    def _who(self) -> Widget:
        if self.players is None:
            return Panel(Label(words.LOADING, name="laden"), name="spelers")
        known = [
            Button(f"speler-{card.id}", card.name, Chosen(card), hotkey=str(n) if n < 10 else "", icon="user")
            for n, card in enumerate(self.players, start=1)
        ]
        field = Field(words.YOUR_NAME, Entry("naam", self.typed, longest=60), note=self.remark, grow=1)
        begin = Button("beginnen", words.BEGIN_AS, "beginnen", kind="primary", icon="arrow-right")
        new = Column(Title(words.NEW_PLAYER, size="lead"), Row(field, begin, below=480, align="middle"))
        old = [Title(words.WHO, size="lead"), Flow(*known)] if known else []
        return Panel(*old, new, name="spelers", gap=18)

    def handle(self, told: object) -> Step | None:
        match told:
            case Failed(sentence) if self.players is None:
                return trouble_dialog(sentence)
            case Failed(sentence):
                self.remark = sentence
                return Refresh()
            case Changed("naam", value):
                self.typed = str(value)
            case Submitted("naam", value):
                self.typed = str(value)
                return self._begin()
            case "beginnen":
                return self._begin()
            case Chosen(player):
                return self._play(player)
            case Quit() | Back():
                return Quit()
            case Help():
                return help_dialog()
            case tuple():
                return self._loaded(told)
        return None

    def _loaded(self, players: tuple[Any, ...]) -> Step:
        self.players, self.loading = players, False
        name, self.named = self.named, None
        if name is None:
            return Refresh()
        known = next((card for card in players if card.name.casefold() == name.casefold()), None)
        self.typed = name
        return self._play(known) if known else self._begin()

    def _begin(self) -> Step:
        name = self.typed
        return Later(attempt(lambda: Chosen(self.agency.add_player(name))), lambda found: found)

    def _play(self, player: PlayerCard) -> Step:
        from game.ui.screens.home import Home

        self.playing, self.typed, self.remark = player, "", ""
        self.players = None
        home = Home(self.agency, player, self.scenario, self.seed)
        self.scenario = None
        return Steps((Restyle(wishes_of(dict(player.settings))), Push(home)))


def settings_of(wishes: Wishes) -> dict[str, str]:
    motion = "ja" if wishes.motion else "nee"
    return {"thema": wishes.theme, "vergroting": str(wishes.zoom), "letter": wishes.family, "beweging": motion}


def wishes_of(settings: dict[str, str]) -> Wishes:
    """What was kept; a value that no longer exists falls back to the usual one."""
    from game.ui.look import ZOOMS
    from game.ui.theme import THEMES

    usual = Wishes()
    theme, zoom = settings.get("thema", usual.theme), settings.get("vergroting", "")
    return Wishes(
        theme if theme in THEMES else usual.theme,
        int(zoom) if zoom.isdecimal() and int(zoom) in ZOOMS else usual.zoom,
        settings.get("letter", usual.family),
        settings.get("beweging", "ja") == "ja",
    )
