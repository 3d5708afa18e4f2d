"""A text in the window: one part open at a time, a pen that rests, remarks beside it, and nothing typed is lost."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pygame
import pytest
from pygame.event import Event

from game.core.bots import next_action
from game.core.chance import Chance
from game.core.desk import Start
from game.core.session import replay
from game.core.tasks.writing import LONGEST, Compose, Pick, Send
from game.ui.kit import TextArea
from game.ui.screens.day import REST
from game.ui.tasks.writing_letter import moved, remarks
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


# The margin --------------------------------------------------------------------------------------------------------


def marked(zoom: int = 100) -> Played:
    """A possible slip in two places, and words that shut people out between them."""
    player = written(zoom)
    player.type("\n\nDat qqwoord is belangrijk.\n\nKom in ons jong team met qqwoord erbij.")
    rest(player)
    return player


def numbered(player: Played) -> dict[str, str]:
    """The remarks by the number that stands before them."""
    rows = [widget for widget in player.ui.find("kantlijn").children if len(widget.children) == 2]
    return {str(row.children[0].value): str(row.children[1].value) for row in rows}


@pytest.mark.parametrize("zoom", [100, 200])
def test_a_remark_has_the_number_that_stands_beside_its_line(zoom: int) -> None:
    player = marked(zoom)
    told = numbered(player)
    assert "qqwoord" in told[words.remark_number(1)]
    assert "jong team" in told[words.remark_number(2)]
    letters, beside = area(player), area(player).numbers()  # type: ignore[attr-defined]
    lines = [letters.text[start:end] for start, end in letters._lines()]
    by_line = {line: numbers for line, numbers in zip(lines, beside, strict=True) if numbers}
    assert by_line["Dat qqwoord is belangrijk."] == (1,)
    last = {number for line, some in by_line.items() if "Dat" not in line for number in some}
    assert last == {1, 2}


def test_a_mark_goes_along_with_its_words() -> None:
    player = marked()
    before = area(player).numbers()  # type: ignore[attr-defined]
    player.send(Event(pygame.KEYDOWN, key=pygame.K_HOME, mod=pygame.KMOD_CTRL, unicode=""))
    player.type("Hallo.")
    player.press(pygame.K_RETURN)
    after = area(player).numbers()  # type: ignore[attr-defined]
    assert after == ((), *before)


@pytest.mark.parametrize(
    ("before", "now", "span", "stands"),
    [
        ("een jong team", "een jong team", (4, 13), (4, 13)),
        ("een jong team", "met een jong team", (4, 13), (8, 17)),
        ("een jong team hier", "een jong team daar hier", (4, 13), (4, 13)),
        ("een jong team", "een fijn team", (4, 13), None),
        ("aa", "aaa", (0, 1), (0, 1)),
        ("jong", "", (0, 4), None),
    ],
)
def test_where_a_mark_stands_in_a_text_that_was_typed_on(before: str, now: str, span: Any, stands: Any) -> None:
    assert moved(span, before, now) == stands


def test_a_remark_about_words_that_are_not_found_has_no_number() -> None:
    view = written().day.scene.view
    only = remarks(view, (("nergens", "ergens"),))  # type: ignore[arg-type]
    assert [(one.number, one.spans) for one in only] == [(0, ())]


def test_a_letter_names_whom_it_is_written_to_and_a_vacancy_text_nobody() -> None:
    player = written()
    person = next(one for one in player.session.world.people if one.role == player.day.scene.view.to)  # type: ignore[attr-defined]
    assert not says(player, words.TO.format(who=person.name))
    player.day.scene = replace(player.day.scene, view=replace(player.day.scene.view, sort="brief"))
    player.stage.rebuild()
    player.draw()
    assert says(player, words.TO.format(who=person.name))


# What a beginner has to see ----------------------------------------------------------------------------------------


@pytest.mark.parametrize("zoom", [100, 200])
def test_every_block_of_the_part_that_opens_is_in_sight(zoom: int) -> None:
    player = Played(cast("week-maandag", 3), zoom=zoom)
    while player.day.scene.task != "vacaturetekst":
        player.do(next_action(player.session, "expert", Chance.of(1, "kort")))
    while any(row.text is None for row in player.day.scene.view.rows):  # type: ignore[attr-defined]
        blocks = [widget for widget in player.ui.layers[0].root.walk() if widget.name.startswith("pick-")]
        fits = sum(block.rect.h for block in blocks) < player.surface.get_height() // 2
        assert not fits or all(_seen(block) for block in blocks)
        player.press(pygame.K_1)
        player.settle()


def _seen(widget: Any) -> bool:
    windows = (above.window() for above in widget.above())
    return all(window is None or window.contains(widget.rect) for window in windows)


def test_what_the_blocks_showed_stays_while_the_letter_is_mended_and_goes_with_it() -> None:
    player = chosen()
    for action in (Pick("taak"), Pick("jong-team"), Compose()):
        player.do(action)
    assert says(player, words.ABOUT_BLOCKS)
    assert says(player, "zegt de tekst tegen oudere lezers")
    player.type(" Je werkt 24 uur.")
    rest(player)
    assert letter(player).endswith("Je werkt 24 uur.")
    assert says(player, "zegt de tekst tegen oudere lezers")
    player.do(Send())
    assert not says(player, words.ABOUT_BLOCKS)


def test_what_the_game_does_not_count_is_left_to_the_writer_in_words() -> None:
    player = chosen()
    assert not says(player, words.CHECK_YOURSELF)
    assert says(written(), words.CHECK_YOURSELF)


def test_what_the_text_answers_stands_before_what_the_blocks_showed() -> None:
    told = [str(widget.value) for widget in written().ui.find("opdracht").walk() if widget.value]
    message = next(at for at, line in enumerate(told) if line.startswith("Het gaat om 24 uur"))
    assert message < told.index(words.ABOUT_BLOCKS)


def test_who_heard_something_before_is_told_where_it_stands() -> None:
    assert not says(chosen(), words.IN_NOTES)
    player = Played(cast("week-maandag", 3))
    while player.day.scene.task != "vacaturetekst":
        player.do(next_action(player.session, "expert", Chance.of(1, "kort")))
    assert player.day.scene.notes
    assert says(player, words.IN_NOTES)
