"""Random keys, clicks and sizes over the screens around a day: nothing breaks, and Esc always leads back to start."""

import os
from random import Random

import pygame
import pytest
from pygame.event import Event

from tests.ui.around import TRAINS, TWELVE, compared, log_of, not_asked, played, played_half, reported
from tests.ui.offices import Office, day
from tests.ui.walking import Walk

EVENTS = int(os.environ.get("AANZET_EVENTS", "400"))
KEYS = (
    *(pygame.K_TAB, pygame.K_RETURN, pygame.K_SPACE, pygame.K_ESCAPE, pygame.K_F1, pygame.K_BACKSPACE),
    *(pygame.K_UP, pygame.K_DOWN, pygame.K_LEFT, pygame.K_RIGHT, pygame.K_PAGEUP, pygame.K_PAGEDOWN, pygame.K_HOME),
    *(pygame.K_1, pygame.K_2, pygame.K_3, pygame.K_9, pygame.K_n, pygame.K_x),
)
SIZES = ((1280, 720), (640, 480), (1920, 1080))


def office() -> Office:
    found = Office(*TWELVE[:4], days=(day(3, ended=False), day(2, ended=True), day(1, ended=True)))
    found.referees = {1: played(), 2: played(), 3: played_half()}
    found.reports = {1: reported(), 2: not_asked(), 3: reported()}
    found.logs = dict.fromkeys((1, 2, 3), log_of(played()))
    found.compared, found.trains = compared(), TRAINS
    return found


def stir(walk: Walk, chance: Random) -> None:
    """One thing a hand can do."""
    size = walk.surface.get_size()
    at = (chance.randrange(size[0]), chance.randrange(size[1]))
    match chance.randrange(20):
        case 0:
            walk.wheel(chance.choice((-3, 3)))
        case 1:
            walk.press(chance.choice((pygame.K_PLUS, pygame.K_MINUS, pygame.K_0)), pygame.KMOD_CTRL)
        case 2 if chance.random() < 0.2:
            walk.resize(chance.choice(SIZES))
        case 3 | 4 | 5 | 6 | 7:
            walk.click_at(at, chance.choice((1, 1, 2)))
        case 8:
            walk.send(Event(pygame.MOUSEBUTTONDOWN, pos=at, button=1))
        case _:
            walk.press(chance.choice(KEYS), chance.choice((0, 0, 0, pygame.KMOD_SHIFT)))


@pytest.mark.parametrize("seed", range(5))
def test_whatever_is_pressed_nothing_breaks_and_esc_leads_back(seed: int) -> None:
    chance = Random(seed)
    walk = Walk(office())
    seen = set()
    for _ in range(EVENTS):
        stir(walk, chance)
        walk.stage.poll()
        if chance.random() < 0.3:
            walk.settle()
        seen.add(walk.here if not walk.over else "")
        if walk.over:
            walk.stage.end()
            walk = Walk(office())
    walk.settle()
    for _ in range(30):
        if walk.here == "Start":
            break
        walk.key(pygame.K_ESCAPE)
        if walk.ui.has("weg"):
            walk.enter("weg")
    assert walk.here == "Start"
    assert len(seen) >= 3
    walk.stage.end()
