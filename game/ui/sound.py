"""Sounds: short signals; a machine without sound plays on in silence."""

from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING

import pygame

if TYPE_CHECKING:
    from threading import Thread


class Sounds:
    """Nothing is begun before the first sound is asked for, and then beside the window: opening sound may take long."""

    def __init__(self, assets: Path | None, broken: set[str] | None = None) -> None:
        self.assets = assets
        self.broken = set() if broken is None else broken
        self._ready: dict[str, pygame.mixer.Sound] | None = None
        self._opening: Thread | None = None

    def play(self, name: str, volume: int = 100) -> None:
        """Play the file of this name, without `.wav`, at so many percent; what cannot be played is left out."""
        if self._opening is None:
            from threading import Thread  # not before it is needed: the first picture has no sound

            self._opening = Thread(target=self._open, args=(name, volume), daemon=True)
            self._opening.start()
        elif self._ready is not None and name in self._ready:
            self._ready[name].set_volume(volume / 100)
            self._ready[name].play()

    def _open(self, first: str, volume: int) -> None:
        files = [] if self.assets is None else sorted((self.assets / "sounds").glob("*.wav"))
        with suppress(pygame.error, NotImplementedError):  # no sound card, or a pygame without sound
            pygame.mixer.init()
            self._ready = dict(self._readable(files))
            self.play(first, volume)

    def _readable(self, files: list[Path]) -> Iterator[tuple[str, pygame.mixer.Sound]]:
        for file in files:
            try:
                yield file.stem, pygame.mixer.Sound(file)
            except (pygame.error, OSError):
                self.broken.add(file.name)

    def wait(self) -> None:
        """Until sound is open or has turned out not to be there."""
        if self._opening is not None:
            self._opening.join()

    def end(self) -> None:
        self.wait()
        with suppress(NotImplementedError):
            pygame.mixer.quit()
