"""What is drawn again is what changed, and the result is the same as drawing everything."""

import random

import pygame
import pytest
from pygame import Rect, Surface

from game.ui import draw
from game.ui.headless import Headless
from game.ui.kit import Button, Chip, Dialog, Entry, Label, Panel, Wishes
from tests.ui.gallery import ASSETS, Gallery
from tests.ui.playing import DOWN, ENTER, ESC, LEFT, RIGHT, SPACE, TAB, UP, Player

KEYS = (TAB, TAB, TAB, DOWN, UP, LEFT, RIGHT, SPACE, ENTER, ESC, pygame.K_PAGEDOWN, pygame.K_HOME, pygame.K_a)


def afresh(player: Headless) -> Surface:
    surface = Surface(player.surface.get_size())
    player.ui.draw_all()
    for layer in player.ui.layers:
        layer.backdrop = None
    player.ui.draw(surface)
    return surface


def same(one: Surface, other: Surface) -> bool:
    return one.get_buffer().raw == other.get_buffer().raw


@pytest.mark.parametrize("zoom", [100, 200])
@pytest.mark.parametrize("page", [0, 1, 2])
@pytest.mark.parametrize("theme", ["licht", "hoog-contrast"])
def test_drawing_what_changed_gives_the_same_picture_as_drawing_all(page: int, zoom: int, theme: str) -> None:
    player = Headless(Gallery(page=page), ASSETS, (1280, 720), Wishes(theme=theme, zoom=zoom))
    chance = random.Random(page + zoom)
    for step in range(60):
        if chance.random() < 0.3:
            at = (chance.randrange(1280), chance.randrange(720))
            player.click_at(at) if chance.random() < 0.5 else player.wheel(chance.choice((-3, 2)))
        else:
            player.press(chance.choice(KEYS))
        if step % 4 == 3:
            assert same(player.surface, afresh(player)), f"differs after step {step}"


def test_a_dialog_is_drawn_the_same_however_often_it_changes() -> None:
    player = Headless(Gallery(page=1), ASSETS)
    player.click("gevaar")
    for _ in range(5):
        player.press(TAB)
        player.ui.draw_all()
        player.draw()
    assert same(player.surface, afresh(player))


def test_only_the_changed_entry_is_drawn_again() -> None:
    player = Player(lambda: (Label("Naam"), Entry("naam"), Button("a", "Alfa", 1)), focus="naam")
    player.stage.event(pygame.event.Event(pygame.TEXTINPUT, text="x"))
    places = player.ui.draw(player.surface)
    assert len(places) == 1
    assert player.ui.find("naam").rect.inflate(20, 20).contains(places[0])


def test_nothing_is_drawn_when_nothing_changed() -> None:
    player = Player(lambda: (Label("Naam"), Entry("naam")))
    player.move((5, 5))
    assert player.ui.draw(player.surface) == []


def test_a_label_of_the_same_height_changes_in_its_own_place() -> None:
    label = Label("een", name="klok")
    player = Player(lambda: (label, Button("a", "Alfa", 1)))
    label.say("twee")
    (place,) = player.ui.draw(player.surface)
    assert place.h < 60


def test_a_chip_that_becomes_wider_moves_the_rest() -> None:
    chip = Chip("9:00", name="klok")
    player = Player(lambda: (chip,))
    before = chip.rect.w
    chip.say("twintig over negen")
    player.draw()
    assert chip.rect.w > before


def test_corners_of_a_box_are_round_and_smooth() -> None:
    surface = Surface((60, 40))
    draw.box(surface, Rect(0, 0, 60, 40), 12, (255, 255, 255))
    greys = {surface.get_at((x, y))[0] for x in range(12) for y in range(12)}
    assert surface.get_at((0, 0))[:3] == (0, 0, 0)
    assert surface.get_at((30, 20))[:3] == (255, 255, 255)
    assert len(greys - {0, 255}) > 4


def test_behind_a_dialog_no_focus_ring_is_drawn() -> None:
    """The ring outside the button is what tells the focused button behind the dialog from one without focus."""
    player = Player(lambda: (Panel(Button("een", "Een", "een"), Button("twee", "Twee", "twee")),), focus="een")
    spot = player.ui.find("een").rect
    edge = spot.inflate(8, 8).midleft
    assert player.surface.get_at(edge)[:3] == player.stage.look.theme.focus
    player.ui.set_focus(None)
    player.ui.show(Dialog("vraag", "Zeker?", answers=(Button("ja", "Ja", None),)))
    player.draw()
    plain = player.surface.get_at(edge)
    player.ui.close()
    player.ui.set_focus(player.ui.find("een"))
    player.ui.show(Dialog("vraag", "Zeker?", answers=(Button("ja", "Ja", None),)))
    player.draw()
    assert player.surface.get_at(edge) == plain


def test_a_ring_leaves_its_inside_alone() -> None:
    surface = Surface((60, 40))
    draw.box(surface, Rect(0, 0, 60, 40), 12, None, (255, 0, 0), 3)
    assert surface.get_at((30, 20))[:3] == (0, 0, 0)
    assert surface.get_at((8, 8))[:3] == (0, 0, 0)
    assert surface.get_at((30, 1))[:3] == (255, 0, 0)


def test_a_shadow_fades_away() -> None:
    surface = Surface((200, 200))
    surface.fill((255, 255, 255))
    draw.shadow(surface, Rect(50, 50, 100, 100), 12, 8, 80)
    column = [surface.get_at((100, y))[0] for y in range(150, 170)]
    assert column == sorted(column)
    assert column[0] < 250
    assert column[-1] == 255


def test_a_missing_icon_or_face_does_not_stop_the_game(tmp_path: object) -> None:
    player = Player(lambda: (Button("a", "Alfa", 1, icon="bestaat-niet"),))
    look = player.stage.look
    assert look.pictures.icon("bestaat-niet", 20, (0, 0, 0)).get_size() == (20, 20)
    assert look.pictures.portrait("niemand", 50, 8, (200, 200, 200)).get_at((25, 25))[:3] == (200, 200, 200)


def test_icons_take_the_colour_of_the_text() -> None:
    player = Player(lambda: (Label("a"),))
    icon = player.stage.look.pictures.icon("check", 40, (200, 30, 40))
    inked = [icon.get_at((x, y)) for x in range(40) for y in range(40) if icon.get_at((x, y))[3] == 255]
    assert inked
    assert all(abs(c[0] - 200) < 4 and abs(c[1] - 30) < 4 for c in inked)
