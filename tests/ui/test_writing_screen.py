"""A text in the window: one part open at a time, a pen that rests, remarks beside it, and nothing typed is lost."""

from __future__ import annotations

from typing import Any

import pygame
import pytest
from pygame.event import Event

from game.core.desk import Start
from game.core.session import replay
from game.core.tasks.writing import LONGEST, Compose, Pick, Send
from game.ui.kit import TextArea
from game.ui.screens.day import REST
from game.words import tekst as words
from tests.ui.days import Front, Played, cast


class Spelling(Front):
    def slips(self, text: str, world: Any) -> tuple[tuple[str, str], ...]:
        return tuple((word, "goed") for word in text.split() if "qq" in word)


def chosen(zoom: int = 100) -> Played:
    player = Played(cast("tekst", 1), zoom=zoom)
    player.do(Start("vacaturetekst"))
    return player


def written(zoom: int = 100) -> Played:
    player = chosen(zoom)
    player.day.agency = Spelling()  # type: ignore[assignment]
    for action in (Pick("taak"), Pick("vast-team"), Compose()):
        player.do(action)
    return player


def rest(player: Played) -> None:
    player.stage.tick(REST)
    player.settle()


def letter(player: Played) -> str:
    return str(player.day.scene.view.letter)  # type: ignore[attr-defined]


def area(player: Played) -> TextArea:
    found = player.ui.find("veld-tekst")
    assert isinstance(found, TextArea)
    return found


def says(player: Played, text: str) -> bool:
    told = (str(widget.value) for widget in player.ui.layers[-1].root.everything() if widget.value is not None)
    return any(text in one for one in told)


def test_the_first_part_without_a_block_lies_open_and_then_the_next() -> None:
    player = chosen()
    assert player.ui.has("pick-taak")
    assert not player.ui.has("pick-vast-team")
    player.press(pygame.K_1)
    player.settle()
    assert player.ui.has("pick-vast-team")
    assert not player.ui.has("pick-taak")


def test_a_part_is_opened_again_and_closes_once_something_else_is_chosen() -> None:
    player = chosen()
    player.do(Pick("taak"))
    player.do(Pick("vast-team"))
    player.by_click("open-opening")
    assert player.ui.has("pick-algemeen")
    player.by_click("pick-algemeen")
    assert not player.ui.has("pick-taak")
    player.by_click("open-opening")
    assert player.ui.has("pick-taak")


def test_going_on_with_an_open_part_is_asked_about_and_no_is_no() -> None:
    player = chosen()
    player.by_click("compose")
    assert says(player, words.compose(2))
    player.press(pygame.K_ESCAPE)
    player.settle()
    assert player.day.scene.view.letter is None  # type: ignore[attr-defined]


def test_what_is_typed_is_written_down_as_soon_as_the_pen_rests() -> None:
    player = written()
    before = len(player.journal.lines)
    player.type(" Welkom.")
    player.stage.tick(REST // 3)
    player.settle()
    assert len(player.journal.lines) == before
    rest(player)
    assert letter(player).endswith("vak. Welkom.")
    assert len(player.journal.lines) == before + 1
    rest(player)
    assert len(player.journal.lines) == before + 1


def test_writing_down_moves_neither_the_caret_nor_what_can_be_undone() -> None:
    player = written()
    player.send(Event(pygame.KEYDOWN, key=pygame.K_HOME, mod=pygame.KMOD_CTRL, unicode=""))
    player.type("Ja! ")
    rest(player)
    assert player.focus == "veld-tekst"
    assert area(player).draft.caret == 4
    player.type("Nu ")
    rest(player)
    assert letter(player).startswith("Ja! Nu Zorg")
    player.send(Event(pygame.KEYDOWN, key=pygame.K_z, mod=pygame.KMOD_CTRL, unicode=""))  # takes back the last space
    rest(player)
    assert letter(player).startswith("Ja! NuZorg")


def test_enter_begins_a_line_and_leaving_the_field_writes_it_down() -> None:
    player = written()
    player.press(pygame.K_RETURN)
    player.press(pygame.K_RETURN)
    player.type("Bel ons.")
    player.press(pygame.K_TAB)
    player.settle()
    assert letter(player).endswith("\n\nBel ons.")


def test_a_text_that_is_too_long_is_explained_and_stays_where_it_is() -> None:
    player = written()
    area(player).fill("a" * (LONGEST + 1))
    player.type("b")
    rest(player)
    assert says(player, words.TOO_LONG.format(most=LONGEST, now=LONGEST + 2))
    assert len(area(player).text) == LONGEST + 2
    player.by_click("send")
    assert player.session.now.kind == "tekst"
    assert player.focus == "veld-tekst"


def test_an_emptied_text_can_be_written_down_and_sending_it_is_asked_about() -> None:
    player = written()
    player.send(Event(pygame.KEYDOWN, key=pygame.K_a, mod=pygame.KMOD_CTRL, unicode=""))
    player.press(pygame.K_BACKSPACE)
    rest(player)
    assert letter(player) == ""
    player.by_click("send")
    assert says(player, words.SEND_EMPTY)


@pytest.mark.parametrize("zoom", [100, 200])
def test_words_that_shut_people_out_and_possible_slips_stand_beside_the_text(zoom: int) -> None:
    player = written(zoom)
    player.type(" Kom in ons jong team, qqworden.")
    rest(player)
    assert says(player, "“jong team” sluit mensen uit")
    assert says(player, words.slip("qqworden.", "goed"))


def test_a_text_that_was_sent_counts_and_the_day_is_what_its_log_says() -> None:
    player = written()
    player.type(" Welkom.")
    player.by_click("send")
    player.agree(by_key=True)
    assert player.session.now.kind == "bureau"
    assert player.session.finished[-1].events[-2].text.endswith("Welkom.")
    assert replay(player.session.world, player.journal.lines) == player.session


def test_a_text_taken_up_later_stands_there_as_it_was_left() -> None:
    player = written()
    player.type(" Welkom.")
    rest(player)
    again = Played(cast("tekst", 1), log=tuple(player.journal.lines))
    again.settle()
    assert area(again).text == letter(player)
    assert Send() in {option.action for option in again.day.scene.view.options}
