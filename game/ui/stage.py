"""The stage: a stack of screens of which the top one plays."""

from __future__ import annotations

from collections.abc import Callable

import pygame
from pygame import Rect, Surface
from pygame.event import Event

from game.ui.emitted import Aloud
from game.ui.look import ZOOMS, Look, Wardrobe, Wishes
from game.ui.reader import Reader, add_button, texts
from game.ui.sound import Sounds
from game.ui.steps import Ask, Later, Play, Pop, Push, Quit, Refresh, Replace, Restyle, Say, Screen, Step, Steps
from game.ui.ui import UI, Memory
from game.ui.waiting import Waiting
from game.ui.widgets.base import Widget, is_shortcut
from game.ui.worker import Worker

__all__ = [
    "Ask",
    "Later",
    "Play",
    "Pop",
    "Push",
    "Quit",
    "Refresh",
    "Replace",
    "Restyle",
    "Screen",
    "Stage",
    "Step",
    "Steps",
]


class Stage:
    """Screens over each other, without a window: events in, a picture out."""

    def __init__(
        self,
        first: Screen,
        size: tuple[int, int],
        wishes: Wishes,
        wardrobe: Wardrobe,
        restyled: Callable[[Wishes], Step | None] = lambda wishes: None,
    ) -> None:
        self.size = size
        self.wishes = wishes
        self.wardrobe = wardrobe
        self.restyled = restyled  # told when the player changed zoom or theme, so that it can be kept
        self.sounds = Sounds(wardrobe.assets, wardrobe.broken)
        self.reader = Reader()
        self.over = False
        self.screens: list[Screen] = []
        self._left: list[Memory] = []  # how each screen under the top one was left
        self._owed: list[tuple[Screen, Step]] = []  # what a screen asked for while it was under another
        self._worker = Worker()
        self._shown = False  # the first picture was drawn
        self.waiting = Waiting()
        self.look = Look(size, wishes, wardrobe)
        self.ui = self._open(first)

    def _open(self, screen: Screen) -> UI:
        self.screens.append(screen)
        self.ui = self._built()
        self.ui.place(self.look)
        self._read([])
        self.take(screen.opened())
        return self.ui

    def _built(self) -> UI:
        ui = self.screens[-1].build(self.look)
        if self.wishes.aloud != "toets":
            add_button(ui)
        return ui

    def rebuild(self) -> None:
        """Build the screen anew and keep focus, contents and dialogs."""
        memory, before = self.ui.remember(), texts(self.ui)
        ui = self._built()
        ui.recall(memory)
        ui.place(self.look)
        self.ui = ui
        self._read(before)

    def _read(self, before: list[str]) -> None:
        """What is new can be read aloud; to who wants that, it is."""
        if self._shown:
            self.reader.changed(before, self.ui, by_itself=self._reads_itself)

    @property
    def _reads_itself(self) -> bool:
        return self.wishes.aloud == "vanzelf" and self.screens[-1].tells_news

    # ---- events

    def event(self, event: Event) -> None:
        if event.type == pygame.QUIT:
            self.over = True
        elif self.reader.hears(event, self.ui) or (
            event.type == pygame.KEYDOWN and is_shortcut(event) and self._zoomed(event)
        ):
            pass
        elif (own := self._own(event)) is not None:
            self.take(own)
        else:
            self.hear(self.ui.event(event))

    def _own(self, event: Event) -> Step | None:
        """What the screen itself does with a key."""
        mine = event.type == pygame.KEYDOWN and len(self.ui.layers) == 1 and not self.ui.typing
        return self.screens[-1].key(event) if mine else None

    def hear(self, told: object) -> None:
        if isinstance(told, Aloud):
            self.reader.ask(self.ui, whole=True)
        elif told is not None:
            self.take(self.screens[-1].handle(told))

    def _zoomed(self, event: Event) -> bool:
        index = ZOOMS.index(self.wishes.zoom)
        match event.key:
            case pygame.K_PLUS | pygame.K_KP_PLUS | pygame.K_EQUALS:
                index += 1
            case pygame.K_MINUS | pygame.K_KP_MINUS:
                index -= 1
            case pygame.K_0 | pygame.K_KP_0:
                index = 0
            case _:
                return False
        zoom = ZOOMS[max(0, min(len(ZOOMS) - 1, index))]
        self.take(Restyle(self.wishes._replace(zoom=zoom)))
        return True

    def resize(self, size: tuple[int, int]) -> None:
        if size != self.size:
            self.size = size
            self.look = Look(size, self.wishes, self.wardrobe)
            self.rebuild()

    # ---- steps

    def take(self, step: Step | None) -> None:
        match step:
            case Push(screen):
                self._left.append(self.ui.remember())
                self._open(screen)
            case Pop():
                self.screens.pop()
                self._uncover()
            case Replace(screen):
                self.screens.pop()
                self._open(screen)
            case Refresh():
                self.rebuild()
            case Quit():
                self.over = True
            case Ask(dialog):
                self._ask(dialog)
            case Later():
                self._start(step, self.screens[-1])
            case Play(sound):
                if self.wishes.sound:
                    self.sounds.play(sound, self.wishes.volume)
            case Say(text):
                self.reader.voice.say(text)
            case Restyle(wishes):
                self._restyle(wishes)
            case Steps(steps):
                for each in steps:
                    self.take(each)

    def _uncover(self) -> None:
        """Back to the screen below, as it was left, and what it asked for in the meantime."""
        if not self.screens:
            self.over = True
            return
        screen, ui = self.screens[-1], self._built()
        ui.recall(self._left.pop())
        ui.place(self.look)
        self.ui = ui
        owed = [step for owner, step in self._owed if owner is screen]
        self._owed = [(owner, step) for owner, step in self._owed if owner is not screen]
        self.take(Steps(tuple(owed)))

    def _ask(self, dialog: Widget) -> None:
        """The same dialog is not put on top of itself: it shows what there is now."""
        if self.ui.top.content.name == dialog.name:
            self.ui.renew(dialog)
        else:
            self.ui.show(dialog)
        self.reader.on_top(self.ui, by_itself=self._reads_itself)

    def _restyle(self, wishes: Wishes) -> None:
        if wishes != self.wishes:
            self.wishes = wishes
            self.look = Look(self.size, wishes, self.wardrobe)
            self.rebuild()
            self.take(self.restyled(wishes))

    # ---- work beside the window

    def _start(self, later: Later, screen: Screen) -> None:
        self._worker.ask(later, screen)
        if self._shown:
            self._worker.begin()

    @property
    def busy(self) -> bool:
        return self._worker.busy

    def poll(self) -> None:
        """Hand over what is ready, in the order in which it was asked; a failure in the work is raised here."""
        if self._shown:
            self._worker.begin()
        for screen, told in self._worker.ready():
            if self.screens and screen is self.screens[-1]:
                self.hear(told)
            elif screen in self.screens:
                self._owe(screen, screen.handle(told))

    def _owe(self, screen: Screen, step: Step | None) -> None:
        """A screen under another one gets what it asks for when it is back; more work is begun at once."""
        match step:
            case None | Refresh():
                pass  # it is built anew when it comes back
            case Later():
                self._start(step, screen)
            case _:
                self._owed.append((screen, step))

    def wait(self) -> None:
        """Wait until all work is done, for tests and before the end."""
        while self.busy:
            self._worker.begin()
            self._worker.wait()
            self.poll()
        if self.waiting.changed(False, 0, moves=False):
            self.ui.draw_all()

    def end(self) -> None:
        """Let the work that was asked be finished."""
        self.reader.end()
        self.sounds.end()
        self._worker.end()

    # ---- time and drawing

    def tick(self, milliseconds: int) -> bool:
        """Let time go by; True while something moves."""
        if self.waiting.changed(self.busy, milliseconds, moves=self.look.motion):
            self.ui.draw_all()
        if not self.ui.pressing:  # what comes in may build the screen anew, and a click under way would be lost
            self.poll()
        if not self.over:
            self.take(self.screens[-1].tick(milliseconds))
        if self.reader.refused:
            self.take(Ask(_no_voice()))
        return self.ui.tick(milliseconds)

    def draw(self, surface: Surface) -> list[Rect]:
        self._shown = True
        places = self.ui.draw(surface)
        if places and self.waiting.shown:
            places.append(self.waiting.draw(surface, self.look))
        return places


def _no_voice() -> Widget:
    """Said once each time somebody asks to be read to where that cannot be."""
    from game.ui.widgets.buttons import Button
    from game.ui.widgets.dialog import Dialog
    from game.words import schermen
    from game.words import window as words

    close = Button("sluiten", schermen.CLOSE, None, kind="primary")
    return Dialog("geen-stem", words.NO_VOICE_TITLE, words.NO_VOICE, answers=(close,))
