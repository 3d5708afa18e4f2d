"""Pictures: icons in the colour of the text beside them, portraits with rounded corners, each made once per size."""

import io
from collections.abc import Callable
from functools import lru_cache
from pathlib import Path

import pygame

from game.ui.theme import Colour


class Pictures:
    """Icons and portraits out of one assets folder; what is missing becomes a plain ring, so that the game goes on.

    `broken` are the names of files that should be there and are not, or cannot be read.
    """

    def __init__(self, assets: Path | None, broken: set[str] | None = None) -> None:
        self.assets = assets
        self.broken = set() if broken is None else broken
        self.icon = lru_cache(300)(self._icon)
        self.portrait = lru_cache(160)(self._portrait)
        self.bust = lru_cache(24)(self._bust)

    def _icon(self, name: str, size: int, colour: Colour) -> pygame.Surface:
        def drawn(file: Path) -> pygame.Surface:
            text = file.read_text(encoding="utf-8").replace("currentColor", "#{:02x}{:02x}{:02x}".format(*colour))
            return pygame.image.load_sized_svg(io.BytesIO(text.encode()), (size, size))

        return self._read(drawn, "icons", f"{name}.svg") or _ring(size, colour)

    def _portrait(self, name: str, size: int, radius: int, behind: Colour) -> pygame.Surface:
        """A face on its background, with rounded corners."""
        face = pygame.Surface((size, size), pygame.SRCALPHA)
        face.fill((*behind, 255))
        found = self._read(pygame.image.load, "portraits", f"{name}.png")
        if found is not None:
            face.blit(pygame.transform.smoothscale(found, (size, size)), (0, 0))
        face.blit(_rounded(size, radius), (0, 0), special_flags=pygame.BLEND_RGBA_MULT)
        return face

    def _bust(self, name: str, size: int) -> pygame.Surface:
        """Somebody without a ground, to stand in a place; nothing where the picture is missing."""
        found = self._read(pygame.image.load, "portraits", f"{name}.png")
        if found is None:
            return pygame.Surface((size, size), pygame.SRCALPHA)
        return pygame.transform.smoothscale(found, (size, size))

    def _read(self, load: Callable[[Path], pygame.Surface], *parts: str) -> pygame.Surface | None:
        """The picture in this file; None when there is none, or none that can be read."""
        if self.assets is None:
            return None
        try:
            return _shown(load(self.assets.joinpath(*parts)))
        except (pygame.error, OSError, ValueError):
            self.broken.add(parts[-1])
            return None


def _shown(picture: pygame.Surface) -> pygame.Surface:
    return picture.convert_alpha() if pygame.display.get_surface() else picture


def _ring(size: int, colour: Colour) -> pygame.Surface:
    large = pygame.Surface((size * 4, size * 4), pygame.SRCALPHA)
    large.fill((*colour, 0))
    pygame.draw.circle(large, colour, (size * 2, size * 2), size * 3 // 2, max(1, size // 3))
    return pygame.transform.smoothscale(large, (size, size))


@lru_cache(16)
def _rounded(size: int, radius: int) -> pygame.Surface:
    large = pygame.Surface((size * 4, size * 4), pygame.SRCALPHA)
    large.fill((255, 255, 255, 0))
    pygame.draw.rect(large, (255, 255, 255, 255), large.get_rect(), border_radius=radius * 4)
    return pygame.transform.smoothscale(large, (size, size))
