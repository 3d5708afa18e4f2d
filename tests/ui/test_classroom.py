"""With the whole class: votes by number, a talk about what counted, and nobody's name on it."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Any

import pygame
import pytest

from game.commands.agency import Office
from game.core.bots import next_action
from game.core.chance import Chance
from game.referee import NoJournal, Referee
from game.ui.headless import Headless
from game.ui.kit import Icon, Label, Row, Wishes
from game.ui.screens.classroom import WISHES, Classroom
from game.ui.screens.voting import ClassDay, Discuss, Vote
from tests.ui.around import lengthen, only_dialog
from tests.ui.days import PLAYER, Front, cast, controls
from tests.ui.playing import ENTER, ESC
from tests.ui.test_around_geometry import _check
from tests.ui.test_geometry import whole
from tests.ui.walking import SHORT, ShortOffice, Walk, short_scenario

BACKSPACE, SPACE = pygame.K_BACKSPACE, pygame.K_SPACE


class Lesson(Headless):
    """A class in the middle of the smallest conversation."""

    def __init__(self, *, size: tuple[int, int] = (1280, 720), **look: Any) -> None:
        self.referee = Referee(cast("gesprek", 3), NoJournal(), day=1)
        chance = Chance(3)
        while self.referee.played < 3:
            self.referee.do(next_action(self.referee.session, "expert", chance))
        day = ClassDay(Front(), PLAYER, self.referee)  # type: ignore[arg-type]
        super().__init__(day, Front.assets, size, WISHES._replace(motion=False, **look))

    def vote(self, *numbers: int) -> None:
        for number in numbers:
            self.press(pygame.K_0 + number)
        self.wait()

    def votes(self, number: int) -> int:
        return self.ui.find(f"stemmen-{number}").votes  # type: ignore[attr-defined,no-any-return]

    def agree(self) -> None:
        """What cannot be undone is asked about, as ever."""
        self.wait()
        if self.ui.has("zeker"):
            self.click("ja")
            self.wait()

    @property
    def screen(self) -> str:
        return type(self.stage.screens[-1]).__name__


def test_a_digit_is_a_vote_and_not_a_choice() -> None:
    lesson = Lesson()
    lesson.vote(1, 2, 2)
    assert [lesson.votes(number) for number in (1, 2)] == [1, 2]
    assert lesson.referee.played == 3
    lesson.press(BACKSPACE)
    assert [lesson.votes(number) for number in (1, 2)] == [1, 1]
    lesson.vote(9)  # there is no such choice
    assert lesson.stage.screens[-1].votes == ["1", "2"]  # type: ignore[attr-defined]


def test_enter_does_what_most_voted_for() -> None:
    lesson = Lesson()
    second = next(w.tells.action for w in controls(lesson.ui) if w.hotkey == "2")  # type: ignore[attr-defined]
    lesson.vote(1, 2, 2)
    events = lesson.referee.session.now.events
    lesson.press(ENTER)
    lesson.agree()
    assert lesson.referee.played == 4
    assert lesson.referee.session.now.events != events
    other = Referee(cast("gesprek", 3), NoJournal())
    chance = Chance(3)
    while other.played < 3:
        other.do(next_action(other.session, "expert", chance))
    other.do(second)
    assert other.session == lesson.referee.session


def test_without_votes_enter_and_space_do_what_they_always_do() -> None:
    for key in (ENTER, SPACE):
        lesson = Lesson()
        lesson.press(key)
        lesson.wait()
        assert lesson.referee.played == 4


def test_with_as_many_votes_the_teacher_decides() -> None:
    lesson = Lesson()
    lesson.vote(1, 2)
    lesson.press(ENTER)
    assert lesson.ui.has("gelijk")
    assert lesson.referee.played == 3
    lesson.click("gelijk-2")
    lesson.agree()
    assert lesson.referee.played == 4


def test_the_class_can_vote_again() -> None:
    lesson = Lesson()
    lesson.vote(1, 2)
    lesson.press(ENTER)
    lesson.press(ESC)
    assert not lesson.ui.has("gelijk")
    assert lesson.votes(1) == lesson.votes(2) == 0


def test_what_counted_is_talked_about_before_it_is_explained() -> None:
    lesson = Lesson()
    while lesson.screen != "Discuss" and not lesson.referee.session.is_over:
        lesson.vote(1, 1, 2)
        lesson.press(ENTER)
        lesson.agree()
    assert lesson.screen == "Discuss"
    assert "Wat vinden jullie" in lesson.dump()
    assert lesson.ui.has("gestemd")
    lesson.press(ENTER)
    assert any(rating in lesson.dump() for rating in ("Sterk", "Neutraal", "Zwak"))
    lesson.press(ENTER)
    assert lesson.screen in ("ClassDay", "Debrief")


def test_the_key_line_tells_about_votes_while_there_are_any() -> None:
    lesson = Lesson()
    assert "1-2 stemmen" in str(lesson.ui.line.value)
    assert "meeste stemmen" not in str(lesson.ui.line.value)
    lesson.vote(1)
    assert "Enter meeste stemmen" in str(lesson.ui.line.value)
    assert "Enter doen" not in str(lesson.ui.line.value)


@pytest.mark.parametrize("size", [(1280, 720), (1920, 1080)])
@pytest.mark.parametrize("zoom", [100, 125, 200])
def test_nothing_is_cut_or_over_another(size: tuple[int, int], zoom: int) -> None:
    lesson = Lesson(size=size, zoom=zoom)
    lesson.vote(1, 1, 2)
    _check(*whole(lesson))
    lesson = Lesson(size=size, zoom=zoom)
    lesson.vote(1, 2)
    lesson.press(ENTER)
    _check(*whole(only_dialog(lesson)))


@pytest.mark.parametrize("theme", ["licht", "donker", "hoog-contrast"])
def test_the_talk_can_be_read_in_every_theme(theme: str) -> None:
    from game.ui.theme import contrast

    found = Referee(cast("gesprek", 3), NoJournal())
    chance = Chance(1)
    while not found.session.is_over:
        found.do(next_action(found.session, "willekeurig", chance))
    evidence = [one.evidence for one in found.findings()][:4]
    talk = Discuss((Vote("1", "Vertel eens", "a", 5), Vote("2", "Heb je ervaring?", "b", 3)), evidence)
    talk.explained = True
    player, watched = whole(Headless(talk, Front.assets, wishes=Wishes(theme=theme, zoom=150)))
    _check(player, watched)
    least = 7 if theme == "hoog-contrast" else 4.5
    weak = [text for text, _, _, colour, behind in watched.seen if text.strip() and contrast(colour, behind) < least]
    assert weak == []


def test_the_talk_shows_which_choice_was_made_after_a_tie() -> None:
    tied = Vote("1", "Vertel eens", "a", 1), Vote("2", "Heb je ervaring?", "b", 1, done=True)
    talk = Headless(Discuss(tied, ()), Front.assets)
    rows = [row for row in talk.ui.find("gestemd").walk() if isinstance(row, Row)]
    ticked = [[w.text for w in row.children if isinstance(w, Label)] for row in rows if _ticked(row)]
    assert ticked == [["Heb je ervaring?"]]


def _ticked(row: Row) -> bool:
    return any(isinstance(widget, Icon) and widget.icon == "check" for widget in row.children)


# From the start screen, with the real store -----------------------------------------------------------------------


class ShortLessons(ShortOffice):
    def classroom(self) -> Any:
        lessons, player = super().classroom()
        lessons.scenarios = self.scenarios  # type: ignore[method-assign]
        return lessons, player


@pytest.fixture
def walk(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Walk:
    monkeypatch.setenv("AANZET_GEGEVENS", str(tmp_path))
    short_scenario(tmp_path)
    office = ShortLessons(tmp_path)
    office.add_player("Noor")
    return Walk(office)


def test_a_lesson_outlives_the_window_and_can_be_thrown_away(walk: Walk, tmp_path: Path) -> None:
    walk.enter("klas")
    assert walk.here == "Classroom"
    assert walk.stage.wishes.zoom == 125
    walk.enter(f"begin-{SHORT}")
    assert walk.here == "ClassDay"
    walk.key(ENTER)
    walk.stage.end()
    again = Walk(walk.office)
    again.enter("klas")
    again.enter("les-1")
    assert again.stage.screens[-1].referee.played == 1  # type: ignore[attr-defined]
    again.key(ESC)
    again.enter("weg")
    again.enter("weg-1")
    again.enter("ja")
    assert not again.ui.has("lessen")
    again.stage.end()
    again.office.close()


def test_nothing_of_a_lesson_stands_with_a_student(walk: Walk, tmp_path: Path) -> None:
    walk.enter("klas")
    walk.press(pygame.K_PLUS, pygame.KMOD_CTRL)
    walk.settle()
    walk.enter(f"begin-{SHORT}")
    walk.key(ENTER)
    walk.stage.end()
    walk.office.close()
    office = Office(tmp_path)
    assert [player.name for player in office.players()] == ["Noor"]
    assert office.players()[0].settings == ()
    assert office.every_day() == ()
    lessons, player = office.classroom()
    assert dict(player.settings)["vergroting"] == "150"
    assert [day.actions for day in lessons.days(player.id)] == [1]
    office.close()


def test_the_shelf_of_the_class_fits_also_with_long_words(monkeypatch: pytest.MonkeyPatch) -> None:
    from tests.ui.offices import Office as InMemory
    from tests.ui.offices import day

    lengthen(monkeypatch)
    for zoom in (100, 200):
        office = InMemory("De klas", days=(day(2, ended=False), replace(day(1, ended=True), next="zorg")))
        player = Headless(Classroom(office, office.cards[0]), office.assets, wishes=Wishes(zoom=zoom))  # type: ignore[arg-type]
        player.wait()
        assert player.ui.has("vervolg-1")
        _check(*whole(player))
        assert [w.label for w in controls(player.ui) if w.rect.h < 36] == []
