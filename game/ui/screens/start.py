"""Start: who plays. It stands at once; names and faces follow."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

from game.ui.emitted import Back, Changed, Submitted
from game.ui.layout import Column, Flow, Grid, Row
from game.ui.look import Look, Wishes
from game.ui.screens.common import aside, header, to_help, to_settings
from game.ui.screens.people import Faces, PlayerButton, how_it_goes
from game.ui.screens.work import Failed, attempt
from game.ui.steps import Ask, Later, Push, Quit, Refresh, Restyle, Screen, Step, Steps
from game.ui.ui import UI
from game.ui.widgets.base import Widget
from game.ui.widgets.buttons import Button, digit
from game.ui.widgets.dialog import Dialog, Field
from game.ui.widgets.entry import Entry
from game.ui.widgets.labels import Label, Title
from game.ui.widgets.marks import Notice
from game.ui.widgets.panels import Ground, Panel, Rule
from game.words import schermen as words

if TYPE_CHECKING:
    from game.referee import Agency, PlayerCard


class Names(NamedTuple):
    """All players there are."""

    players: tuple[Any, ...]


class Chosen(NamedTuple):
    player: Any


class Shelf(NamedTuple):
    """The scenarios there are, or why they are not known: home asks again and says so."""

    found: Any


class Lesson(NamedTuple):
    """Where lessons with the class are kept, and whose they are."""

    agency: Any
    player: Any


class Refused(NamedTuple):
    """Why a new name is not taken."""

    sentence: str


class Start(Screen):
    """`scenario`, `seed` and `player` are what was asked for on the command line."""

    def __init__(
        self, agency: Agency, scenario: str | None = None, seed: int | None = None, player: str | None = None
    ) -> None:
        self.agency, self.scenario, self.seed, self.named = agency, scenario, seed, player
        self.players: tuple[PlayerCard, ...] | None = None
        self.playing: PlayerCard | None = None
        self.keeper = agency  # with whom the settings of who plays are kept
        self.kept = Wishes()
        self.own: Wishes | None = None  # chosen here, before anybody plays: for who comes next
        self.shelf: Any = None  # the scenarios, known before home is opened when there was time
        self.typed = self.remark = self.trouble = ""
        self.fetched = False
        self.due = True  # the names are to be asked for; not before the first picture, which it would hold up
        self.faces = Faces(says="", least=1)
        self.ui: UI | None = None

    def restyled(self, wishes: Wishes) -> Step | None:
        """Keep how this player wants to see the game."""
        if self.playing is None:
            self.own = wishes
            return None
        return self._keep(self.playing.id, wishes)

    def _keep(self, player: int, wishes: Wishes) -> Step | None:
        if wishes == self.kept:
            return None
        from game.ui.screens.settings import settings_of

        self.kept = wishes
        keeper = self.keeper
        return Later(attempt(lambda: keeper.keep_settings(player, settings_of(wishes))), lambda done: done)

    def tick(self, milliseconds: int) -> Step | None:
        """The names are asked for at first, and again when a player has gone."""
        if not self.due:
            return None
        self.due, self.playing = False, None
        return Later(attempt(lambda: Names(self.agency.players())), lambda found: found)

    # ---- what it looks like

    def build(self, look: Look) -> UI:
        top = header(
            words.TITLE, to_help(), to_settings(), Button("over", words.ABOUT, "over", kind="header", icon="info")
        )
        welcome, who = self._welcome(look), self._who()
        body = Column(who, welcome, gap=16) if look.narrow else Row(welcome, who, gap=16, grow=1)
        stop = Button("stoppen", words.STOP, Quit(), kind="quiet", icon="log-out")
        together = Button("klas", words.CLASS, "klas", kind="quiet", icon="users")
        first = f"speler-{self.players[0].id}" if self.players else "naam"
        self.ui = UI(Ground(top, body, Flow(together, stop, align="right"), gap=10), focus=first)
        return self.ui

    def _welcome(self, look: Look) -> Widget:
        said = Label(words.WELCOME_TEXT, size="lead")
        self.faces = Faces(says=words.TEAM, least=112, passed=self.faces.passed, grow=1)
        title = Title(words.WELCOME, size="title" if look.narrow else "display")
        return Panel(title, said, self.faces, gap=16, pad=24, grow=5)

    def _who(self) -> Widget:
        if self.trouble:
            again = Button("opnieuw", words.AGAIN, "opnieuw", kind="primary", icon="undo-2")
            return Panel(Notice(self.trouble, kind="weak", icon="circle-alert"), Flow(again), name="spelers", grow=6)
        if self.players is None:
            return Panel(Title(words.WHO), Label(words.LOADING_NAMES, name="laden"), name="spelers", grow=6)
        straight = [Notice(words.STRAIGHT_ON, icon="briefcase")] if self.scenario else []
        known = [Title(words.WHO), *straight, Grid(*self._known(), least=270, most=2), Rule()] if self.players else []
        return Panel(*known, *self._new(bool(known)), name="spelers", gap=16, pad=24, grow=6)

    def _known(self) -> list[Widget]:
        return [
            PlayerButton(f"speler-{card.id}", card.name, Chosen(card), hotkey=digit(number))
            for number, card in enumerate(self.players or (), start=1)
        ]

    def _new(self, others: bool) -> list[Widget]:
        title = Title(words.NEW_PLAYER, size="lead") if others else Title(words.NOBODY_YET)
        entry = Entry("naam", self.typed, says=words.YOUR_NAME, longest=words.LONGEST_NAME, grow=1)
        begin = Button("beginnen", words.BEGIN_AS, "beginnen", kind="primary", icon="arrow-right")
        field = Field(words.YOUR_NAME, Row(entry, begin, below=420), note=self.remark)
        kept = Label(words.NEW_TEXT, size="small", colour="muted")
        return [title, field, kept, *(() if others else (Rule(), *how_it_goes()))]

    # ---- what is told

    def handle(self, told: object) -> Step | None:
        match told:
            case Names(players):
                return self._loaded(players)
            case Shelf(found):
                self.shelf = None if isinstance(found, Failed) else found
            case Chosen(player):
                return self._play(player)
            case Refused(sentence):
                return self._refused(sentence)
            case Failed(sentence) if self.players is None:
                self.trouble = sentence
                return Refresh()
            case "opnieuw":
                self.due = True
            case "klas":
                return Later(attempt(lambda: Lesson(*self.agency.classroom())), lambda found: found)
            case Lesson(agency, player):
                return self._teach(agency, player)
            case Changed("naam", value):
                self.typed = str(value)
                return self._shows(self.typed)
            case Submitted("naam", _) | "beginnen":
                return self._begin()
            case "over":
                from game.ui.screens.about import About

                return Push(About())
            case Quit():
                return Quit()
            case Back():
                return Ask(_leaving())
            case _:
                return aside(told, "start")
        return None

    def _loaded(self, players: tuple[PlayerCard, ...]) -> Step:
        self.players, self.trouble = players, ""
        name, self.named = self.named, None
        if name is None:
            return Steps((Refresh(), Later(attempt(self.agency.scenarios), self._shelved)))
        known = next((card for card in players if card.name.casefold() == name.strip().casefold()), None)
        if known is not None:
            return self._play(known)
        self.typed = name
        return Steps((Refresh(), self._begin()))

    def _shelved(self, found: object) -> object:
        """Nobody waits for anything now: a good moment to fetch what comes next."""
        if not self.fetched:
            from threading import Thread

            self.fetched = True
            Thread(target=_fetch, daemon=True).start()
        return Shelf(found)

    def _begin(self) -> Step:
        name = self.typed

        def added() -> object:
            found = attempt(lambda: Chosen(self.agency.add_player(name)))()
            return Refused(found.sentence) if isinstance(found, Failed) else found

        return Later(added, lambda found: found)

    def _shows(self, name: str) -> Step | None:
        """A name is kept as it is; who writes it in letters that no font here has, is told so."""
        look = self.ui.look if self.ui is not None else None
        told = "" if look is None or look.type.can_show(name) else words.UNSHOWN
        if told == self.remark or (self.remark and self.remark != words.UNSHOWN and not told):
            return None
        self.remark = told
        return Refresh()

    def _refused(self, sentence: str) -> Step:
        self.remark = sentence
        if self.ui is not None and self.ui.has("naam"):
            self.ui.set_focus(self.ui.find("naam"))
        return Refresh()

    def _play(self, player: PlayerCard) -> Step:
        from game.ui.screens.home import Home
        from game.ui.screens.settings import wishes_of

        self.kept = wishes_of(dict(player.settings))
        wishes = self.kept if player.settings else self.own or Wishes()
        self.playing, self.keeper, self.own, self.due = player, self.agency, None, True
        self._forget_name()
        home = Home(self.agency, player, self.scenario, self.seed, self.shelf)
        self.scenario = self.seed = None
        keeping = self._keep(player.id, wishes)
        return Steps((*((keeping,) if keeping else ()), Restyle(wishes), Push(home)))

    def _teach(self, agency: Agency, player: PlayerCard) -> Step:
        """With the whole class: large letters, until the teacher wants something else."""
        from game.ui.screens.classroom import WISHES, Classroom
        from game.ui.screens.settings import wishes_of

        self.kept = wishes_of(dict(player.settings))
        wishes = self.kept if player.settings else WISHES
        self.playing, self.keeper, self.due = player, agency, True
        return Steps((Restyle(wishes), Push(Classroom(agency, player, scenarios=self.shelf))))

    def _forget_name(self) -> None:
        """Whoever plays next finds an empty field, not the name of the one before."""
        self.typed = self.remark = ""
        if self.ui is not None and self.ui.has("naam"):
            entry = self.ui.find("naam")
            assert isinstance(entry, Entry)
            entry.fill("")


def _fetch() -> None:
    """What comes next is loaded beside the window: loading it where it is needed would hold that up."""
    import game.ui.tasks as tasks

    tasks.fetch()


def _leaving() -> Dialog:
    """Esc leads back from everywhere; pressed once too often it does not end the game."""
    stop = Button("afsluiten", words.STOP, Quit(), kind="primary", icon="log-out")
    return Dialog("weggaan", words.LEAVE, words.LEAVE_TEXT, answers=(stop, Button("blijven", words.STAY, None)))
