"""Sounds play where there is sound, and nothing breaks where there is none."""

from collections.abc import Iterator

import pygame
import pytest

from game.ui.kit import Button, Wishes
from game.ui.sound import Sounds
from game.ui.stage import Play, Restyle
from tests.ui.playing import ASSETS, Player


@pytest.fixture
def sounds() -> Iterator[Sounds]:
    made = Sounds(ASSETS)
    yield made
    made.end()


def test_sound_is_opened_with_the_first_sound(sounds: Sounds) -> None:
    assert pygame.mixer.get_init() is None
    sounds.play("klik")
    sounds.wait()
    assert pygame.mixer.get_busy()


def test_a_sound_that_is_not_there_is_left_out(sounds: Sounds) -> None:
    sounds.play("bestaat-niet")
    sounds.wait()
    assert not pygame.mixer.get_busy()


def test_a_machine_without_sound_plays_in_silence(sounds: Sounds, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SDL_AUDIODRIVER", "er-is-geen-geluid")
    sounds.play("klik")
    sounds.wait()
    sounds.play("klik")
    assert pygame.mixer.get_init() is None


def test_who_wants_no_sound_hears_none() -> None:
    player = Player(lambda: (Button("a", "Alfa", 1),), answer=lambda told: Play("klik"))
    player.stage.take(Restyle(Wishes(sound=False)))
    player.click("a")
    player.stage.sounds.wait()
    assert pygame.mixer.get_init() is None
    player.stage.take(Restyle(Wishes(sound=True)))
    player.click("a")
    player.stage.sounds.wait()
    assert pygame.mixer.get_init() is not None
    player.stage.end()
