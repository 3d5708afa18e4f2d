"""Two dozen screens look as they did when they were last looked at."""

from __future__ import annotations

import pygame
import pytest

from tests.ui.pictures import BLOCK, FOLDER, SHOTS, SIZE, differing, golden, taken


@pytest.mark.parametrize("label", SHOTS)
def test_the_screen_looks_as_it_did(label: str) -> None:
    assert differing(taken(label), golden(label)) == []


def test_there_is_no_picture_of_a_screen_that_is_not_looked_at() -> None:
    assert {path.stem for path in FOLDER.glob("*.png")} == set(SHOTS)


def test_a_patch_the_size_of_a_button_is_seen() -> None:
    label = next(iter(SHOTS))
    patched = golden(label).convert(24)
    patched.fill((200, 30, 30), pygame.Rect(100, 100, 2 * BLOCK, BLOCK))
    assert differing(patched, golden(label))
    assert patched.get_size() == SIZE
