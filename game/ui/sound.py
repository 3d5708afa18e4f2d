"""Sounds: short signals; a machine without sound plays on in silence."""

from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING

import pygame

if TYPE_CHECKING:
    from threading import Thread


class Sounds:
    """Nothing is begun before the first sound is asked for, and then beside the window: opening sound may take long."""

    def __init__(self, assets: Path | None) -> None:
        self.assets = assets
        self._ready: dict[str, pygame.mixer.Sound] | None = None
        self._opening: Thread | None = None

    def play(self, name: str) -> None:
        """Play the file of this name, without `.wav`; what cannot be played is left out."""
        if self._opening is None:
            from threading import Thread  # not before it is needed: the first picture has no sound

            self._opening = Thread(target=self._open, args=(name,), daemon=True)
            self._opening.start()
        elif self._ready is not None and name in self._ready:
            self._ready[name].play()

    def _open(self, first: str) -> None:
        files = [] if self.assets is None else sorted((self.assets / "sounds").glob("*.wav"))
        with suppress(pygame.error):  # no sound card
            pygame.mixer.init()
            self._ready = {file.stem: pygame.mixer.Sound(file) for file in files}
            self.play(first)

    def wait(self) -> None:
        """Until sound is open or has turned out not to be there."""
        if self._opening is not None:
            self._opening.join()

    def end(self) -> None:
        self.wait()
        pygame.mixer.quit()
