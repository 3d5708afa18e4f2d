"""An exam in the window: said beforehand, counted calmly, and at the end somebody decides."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from game.core.desk import Start as Begin
from game.core.exam import MoreTime
from game.referee import NoJournal, Referee
from game.ui.headless import Headless
from game.ui.kit import Wishes
from game.ui.look import NO_LIMIT
from game.ui.screens.exam import Clock, ExamDay
from game.ui.stage import Restyle
from game.ui.theme import contrast
from tests.ui.days import PLAYER, Front, cast
from tests.ui.playing import ENTER, ESC
from tests.ui.test_geometry import whole

MINUTE = 60_000


class Timed(Front):
    def __init__(self) -> None:
        self.kept: list[int] = []

    def keep_time(self, day: int, seconds: int) -> None:
        self.kept.append(seconds)


class Exam(Headless):
    """A short day as an exam."""

    def __init__(self, minutes: int | None = 60, *, seconds: int = 0, extra: int = 0, zoom: int = 100) -> None:
        world = cast("gesprek", 3)
        scenario = world.scenario.model_copy(update={"niveau": "examen", "examentijd": minutes})
        self.office = Timed()
        self.referee = Referee(replace(world, scenario=scenario), NoJournal(), day=1, seconds=seconds)
        day = ExamDay(self.office, PLAYER, self.referee)  # type: ignore[arg-type]
        super().__init__(day, Front.assets, (1280, 720), Wishes(motion=False, extra=extra, zoom=zoom))

    def play(self, minutes: float) -> None:
        self.stage.tick(round(minutes * MINUTE))
        self.wait()
        self.draw()

    def begin(self) -> Exam:
        self.press(ENTER)
        self.wait()
        self.stage.tick(1)
        self.wait()
        return self

    @property
    def left(self) -> str:
        return str(self.ui.find("tijd-over").value)


def test_beforehand_it_says_what_is_different_and_how_long_there_is() -> None:
    exam = Exam(extra=25)
    assert exam.ui.has("examen")
    assert "Je hebt nu 75 minuten" in exam.dump()
    exam.play(5)
    exam.begin()
    assert not exam.ui.has("examen")
    assert exam.left == "Nog 75 min"


def test_who_is_not_ready_leaves_before_the_clock_runs() -> None:
    exam = Exam()
    exam.click("examen-later")
    exam.wait()
    assert exam.over
    assert exam.office.kept == []


def test_an_exam_without_a_limit_has_no_clock() -> None:
    exam = Exam(None)
    assert "Er is geen tijdslimiet" in exam.dump()
    exam.begin()
    assert not exam.ui.has("tijd-over")
    exam.play(600)
    assert not exam.ui.has("tijd-om")


def test_the_clock_counts_minutes_and_warns_twice() -> None:
    exam = Exam().begin()
    seen = []
    for minutes in (49.5, 0.6, 1, 3.9, 0.2, 1):
        exam.play(minutes)
        seen.append((exam.left, exam.ui.has("tijd-bijna")))
    assert seen == [
        ("Nog 11 min", False),
        ("Nog 10 min", True),
        ("Nog 9 min", False),
        ("Nog 5 min", True),
        ("Nog 5 min", True),
        ("Nog 4 min", False),
    ]


def test_it_stands_still_under_help_and_settings_and_goes_on_where_it_was() -> None:
    exam = Exam().begin()
    exam.play(10)
    exam.press(ESC)
    exam.click("instellingen")
    exam.play(30)
    exam.press(ESC)
    exam.play(0.01)
    assert exam.left == "Nog 50 min"
    exam.press(ESC)
    exam.click("weg")
    exam.wait()
    assert exam.office.kept[-1] == 600
    assert Exam(seconds=600).begin().left == "Nog 50 min"


@pytest.mark.parametrize(
    ("extra", "left", "log"),
    [(50, "Nog 90 min", MoreTime(30, "instelling")), (NO_LIMIT, "Geen limiet", MoreTime(0, "onbeperkt"))],
)
def test_extra_time_of_the_settings_is_given_and_logged(extra: int, left: str, log: MoreTime) -> None:
    exam = Exam(extra=extra).begin()
    exam.play(0.01)
    assert exam.left == left
    assert exam.referee.session.more_time == (log,)


def test_when_the_time_is_over_the_day_is_handed_in_as_it_is() -> None:
    exam = Exam().begin()
    day: Any = exam.stage.screens[-1]
    exam.stage.take(day._do((Begin(exam.referee.session.now.task.programme[0].task),)))
    exam.wait()
    exam.play(61)
    assert exam.ui.has("tijd-om")
    exam.click("inleveren")
    exam.wait()
    assert exam.referee.session.is_over
    assert [running.closed for running in exam.referee.session.finished] == [True, False]


def test_ten_more_minutes_are_given_together_and_again() -> None:
    exam = Exam().begin()
    for times in (1, 2):
        exam.play(60 if times == 1 else 10)
        exam.press(ESC)  # no way around the question
        exam.play(0.01)
        exam.click("nee") if exam.ui.has("nee") else None
        exam.play(0.01)
        exam.click("tien-erbij")
        exam.click("ja")
        exam.wait()
        assert exam.referee.session.more_time == (MoreTime(10, "docent"),) * times
        assert not exam.ui.has("tijd-om")
    assert exam.left == "Nog 10 min"


def test_minutes_are_rounded_up_until_there_is_nothing() -> None:
    clock = Clock(59 * 60)
    assert clock.left(60) == 1
    clock.passed += 59_999
    assert clock.left(60) == 1
    clock.passed += 1
    assert clock.left(60) == 0


@pytest.mark.parametrize("theme", ["licht", "donker", "hoog-contrast"])
def test_what_an_exam_says_stands_out_in_every_theme(theme: str) -> None:
    exam = Exam().begin()
    exam.stage.take(Restyle(exam.stage.wishes._replace(theme=theme)))
    exam.play(50)
    _, watched = whole(exam)
    least = 7 if theme == "hoog-contrast" else 4.5
    assert [text for text, _, _, ink, behind in watched.seen if text.strip() and contrast(ink, behind) < least] == []
    assert any("Nog 10" in text for text, *_ in watched.seen)


def test_it_can_be_read_at_twice_the_size() -> None:
    exam = Exam(zoom=200).begin()
    exam.play(50)
    assert exam.left == "Nog 10 min"
    assert all(w.rect.right <= 1280 for w in exam.ui.layers[0].root.walk())
