"""Before a card, a sheet or a proposal goes out, the window says what is still open, and what becomes of it."""

from typing import Any

import pygame
import pytest

from game.core import desk
from game.core.tasks.conversation import Leave
from game.core.tasks.record import BLANK, Choose, Save
from game.ui.tasks import question
from game.words import taken as words
from tests.ui.days import Played, cast

ENTER, ESC = pygame.K_RETURN, pygame.K_ESCAPE


def at(scenario: str, *actions: Any, **look: Any) -> Played:
    player = Played(cast(scenario, 1), **look)
    for action in actions:
        player.do(action)
    return player


def on_card(**look: Any) -> Played:
    return at("kaart", desk.Start("telefoon-daan"), Leave(), desk.Start("kaart-daan"), **look)


def says(player: Played) -> str:
    asked = question(player.day.scene, Save())
    return asked.text if asked else ""


# Kaart ------------------------------------------------------------------------------------------------------------


def test_saving_a_card_names_the_lines_nobody_came_to() -> None:
    player = on_card()
    labels = [row.label for row in player.day.scene.view.rows]
    player.do(Choose("rijbewijs", BLANK))
    assert "hele kaart" not in says(player)
    assert [label in says(player) for label in labels] == [True, False, True]


def test_saving_a_card_on_which_nothing_stands_says_that_it_will_be_blank() -> None:
    assert "hele kaart leeg" in says(on_card())


@pytest.mark.parametrize("zoom", [100, 200])
def test_the_rest_is_left_blank_in_one_go(zoom: int) -> None:
    player = on_card(zoom=zoom)
    player.do(Choose("rijbewijs", BLANK))
    player.by_click("save")
    assert player.ui.find("ja").text == words.YES_CARD
    player.by_click("ja")
    finished = player.session.finished[-1]
    assert finished.state.saved
    assert dict(finished.state.values) == {"beschikbaar": BLANK, "rijbewijs": BLANK, "geloof": BLANK}


def test_going_back_to_the_card_changes_nothing() -> None:
    player = on_card()
    for back in (ENTER, ESC):
        player.by_click("save")
        player.press(back)
        player.settle()
        assert player.session.now.kind == "kaart"
        assert player.session.now.state.values == ()
