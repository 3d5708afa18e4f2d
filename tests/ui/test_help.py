"""Help over a day: the words of the trade can be looked up, those on the screen you come from first."""

import pygame
import pytest

from game.core.desk import Start
from game.core.tasks.inbox_actions import Read
from game.words import hulp
from tests.ui.days import Played, cast, everything


def with_the_list_open(zoom: int = 100) -> Played:
    player = Played(cast("postvak", 7), zoom=zoom)
    player.do(Start("ochtend"))
    player.do(Read("contracten"))
    return player


def page(player: Played, wanted: str) -> list[str]:
    """What a page of the help says, from top to bottom."""
    tabs = player.ui.find("bladen")
    found = next(page for page in tabs.pages if page.value == wanted)  # type: ignore[attr-defined]
    return [str(widget.value) for widget in found.content.everything() if widget.value]


def test_f1_has_the_words_of_the_trade_on_this_screen_before_the_others() -> None:
    player = with_the_list_open()
    player.press(pygame.K_F1)
    player.settle()
    told = page(player, hulp.WORDS)
    assert told[0] == hulp.WORDS_HERE
    assert told.index("uitzendbeding") < told.index(hulp.WORDS_ELSEWHERE) < told.index("AVG")
    assert any(line.startswith("De afspraak dat het contract stopt") for line in told)


def test_what_lies_under_another_screen_counts_as_elsewhere() -> None:
    player = Played(cast("postvak", 7))
    player.press(pygame.K_F1)
    player.settle()
    assert page(player, hulp.WORDS)[0] == hulp.WORDS_ELSEWHERE


@pytest.mark.parametrize("zoom", [100, 200])
def test_the_menu_opens_the_words_at_once_and_escape_leads_back(zoom: int) -> None:
    player = with_the_list_open(zoom)
    player.press(pygame.K_ESCAPE)
    player.by_key("woorden")
    assert player.ui.find("bladen").value == hulp.WORDS
    player.press(pygame.K_ESCAPE)
    player.settle()
    assert any(widget.name == "veld-aanzeggen" for widget in everything(player.ui))


def test_a_day_without_words_of_the_trade_has_no_page_for_them() -> None:
    player = Played(cast("onderzoek", 7))
    player.press(pygame.K_F1)
    player.settle()
    assert hulp.WORDS not in [each.value for each in player.ui.find("bladen").pages]  # type: ignore[attr-defined]
    player.press(pygame.K_ESCAPE)
    player.press(pygame.K_ESCAPE)
    player.settle()
    assert player.ui.has("hulp-knop")
    assert not player.ui.has("woorden")
