"""At level start the coach gives a tip and shows how a task is done, with other people than those of the day."""

from __future__ import annotations

from typing import Any

import pygame
import pytest

from game.commands.agency import PRACTICE_SEED
from game.core.tasks import TASK_TYPES
from game.ui.headless import Headless
from game.ui.kit import Wishes
from game.ui.screens.example import LONGEST, Example
from game.ui.screens.guided import Prepared, _prepared, show
from game.words import coach as words
from tests.ui.days import Front, Played, cast
from tests.ui.playing import ASSETS, ENTER, ESC
from tests.ui.situations import situation

KINDS = tuple(TASK_TYPES)


def example(kind: str, zoom: int = 100) -> Headless:
    front: Any = Front()
    step: Any = show(front, _prepared(front, kind))
    return Headless(step.screen, ASSETS, wishes=Wishes(zoom=zoom, motion=False))


# The example ------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("kind", KINDS)
def test_with_enter_alone_the_coach_shows_the_first_minutes_and_says_why(kind: str) -> None:
    player = example(kind)
    told = []
    for _ in range(LONGEST + 1):
        player.settle()
        told.append(str(player.ui.find("coach-zegt").value))
        if not player.ui.has("voordoen-verder"):
            break
        player.press(ENTER)
    assert told[-1] == words.NOW_YOU[kind]
    assert len(told) > 3
    assert any("uitleg" not in said and said.count(".") > 1 for said in told[:-1])
    player.press(ENTER)
    assert player.over


@pytest.mark.parametrize("kind", KINDS)
def test_what_the_coach_says_fits_the_strip_at_twice_the_size(kind: str) -> None:
    player = example(kind, zoom=200)
    for _ in range(LONGEST):
        player.settle()
        strip, said = player.ui.find("coach").rect, player.ui.find("coach-zegt")
        assert strip.contains(said.rect), said.value
        assert all(strip.contains(player.ui.find(name).rect) for name in ("weg",))
        if not player.ui.has("voordoen-verder"):
            return
        player.press(ENTER)


def test_the_player_only_watches_and_can_leave_at_any_time() -> None:
    player = example("gesprek")
    before = player.stage.screens[-1].referee.played  # type: ignore[attr-defined]
    player.press(pygame.K_1)
    player.click("open-werkervaring")
    player.settle()
    assert player.stage.screens[-1].referee.played == before  # type: ignore[attr-defined]
    player.click("weg")
    assert player.over


def test_it_is_shown_with_other_people_than_in_the_day_that_is_played() -> None:
    day = situation("gesprek")
    day.press(ESC)
    day.by_click("voordoen")
    shown = day.stage.screens[-1]
    assert isinstance(shown, Example)
    assert shown.referee.world.source.scenario != day.referee.world.source.scenario
    assert shown.referee.world.seed == PRACTICE_SEED
    assert day.journal.lines == []
    day.by_click("weg")
    assert day.stage.screens[-1] is day.day


def test_at_the_desk_the_task_that_comes_next_is_shown() -> None:
    day = situation("bureau")
    day.press(pygame.K_t)
    day.by_click("voordoen")
    shown = day.stage.screens[-1]
    assert isinstance(shown, Example)
    assert shown.kind == "gesprek"


def test_what_could_not_be_prepared_is_said_and_can_be_asked_again() -> None:
    day = situation("gesprek")
    day.day.preparing = True
    assert day.day.handle("voordoen") is None
    day.day.handle(Prepared(_prepared(Front(), "gesprek").referee, ()))  # type: ignore[arg-type]
    assert not day.day.preparing


# A tip ------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("name", ["bureau", "kaart", "selectie", "calculatie", "postvak", "tekst", "onderzoek"])
def test_every_kind_of_task_has_a_tip_at_level_start(name: str) -> None:
    day = situation(name)
    before = day.journal.lines[:]
    day.by_click("tip")
    spec = day.referee.world.scenario.task(day.day.scene.task) if day.day.scene.round else None
    said = str(day.ui.find("tip-tekst").value)
    assert said == (spec.tip if spec is not None and spec.tip else words.TIPS[day.day.scene.kind])
    assert day.journal.lines == before


def test_the_author_s_own_tip_is_told_with_the_names_of_this_day() -> None:
    day = Played(cast("rondleiding", PRACTICE_SEED))
    day.do(next(o.action for o in day.day.scene.view.options))
    day.by_click("tip")
    said = str(day.ui.find("tip-tekst").value)
    assert said.startswith("Laat ")
    assert "<" not in said


@pytest.mark.parametrize("level", ["gevorderd", "examen"])
def test_at_the_other_levels_there_is_nobody_to_ask(level: str) -> None:
    world = cast("gesprek", 3)
    from dataclasses import replace

    day = Played(replace(world, scenario=world.scenario.model_copy(update={"niveau": level})))
    assert not day.ui.has("tip")
    day.press(pygame.K_t)
    assert not day.ui.has("tip-blad")
    day.press(ESC)
    assert not day.ui.has("voordoen")
