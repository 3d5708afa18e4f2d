"""Opnieuw vanaf hier: the day as it was, played on without counting, and back to the same place in the debrief."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pygame
import pytest

from game.core.bots import next_action
from game.core.chance import Chance
from game.core.desk import EndDay
from game.ui.screens.branch import Branch
from game.ui.screens.day import Sure
from game.ui.screens.debrief import Debrief
from game.words import nabespreking as words
from tests.ui.playing import ASSETS
from tests.ui.walking import SHORT, Headless, ShortOffice, short_scenario


@pytest.fixture
def window(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Headless]:
    """The debrief of a short day in which much could have been stronger."""
    monkeypatch.setenv("AANZET_GEGEVENS", str(tmp_path))
    short_scenario(tmp_path)
    office = ShortOffice(tmp_path)
    player = office.add_player("Noor")
    referee = office.begin(player.id, SHORT, 3)
    chance = Chance(4)
    while not referee.session.is_over:
        referee.do(next_action(referee.session, "willekeurig", chance))
    office.keep_estimates(player.id, referee.day, {})
    found = Headless(Debrief(office, player, referee), ASSETS)
    found.wait()
    yield found
    found.stage.end()
    office.close()


def again(window: Headless) -> Branch:
    """Into the branch of the first moment that was weak."""
    debrief = window.stage.screens[0]
    assert isinstance(debrief, Debrief)
    debrief.page = words.COURSE
    window.stage.rebuild()
    name = next(w.name for w in window.ui.layers[0].root.walk() if w.name.startswith("opnieuw-"))
    window.click(name)
    window.wait()
    branch = window.stage.screens[-1]
    assert isinstance(branch, Branch)
    return branch


def do(window: Headless, branch: Branch) -> None:
    window.stage.hear(Sure(next_action(branch.referee.session, "expert", Chance(1))))
    window.wait()
    window.draw()


def test_the_branch_begins_before_the_moment_and_says_that_it_does_not_count(window: Headless) -> None:
    branch = again(window)
    assert words.COUNTS_NOT in window.dump()
    assert words.branch_begins(branch.proof.task, branch.proof.rating) in window.dump()
    assert branch.referee.scene.task == branch.proof.key[0]


def test_what_is_now_done_stronger_is_held_beside_what_it_was(window: Headless) -> None:
    branch = again(window)
    for _ in range(20):
        if branch.found is None:
            do(window, branch)
    assert branch.found is not None
    assert words.branch_settled(branch.proof.rating, branch.found.rating, "") in window.dump()
    assert branch.found.rating == "sterk" != branch.proof.rating


def test_leaving_leads_back_to_the_same_place_and_nothing_is_kept(window: Headless) -> None:
    debrief = window.stage.screens[0]
    assert isinstance(debrief, Debrief)
    office, player, day = debrief.agency, debrief.player, debrief.referee.day
    before = (office.days(player.id), office.report(player.id, day))
    branch = again(window)
    left = window.stage._left[-1].focus
    do(window, branch)
    window.press(pygame.K_ESCAPE)
    assert words.BRANCH_MENU in window.dump()
    window.click("weg")
    window.wait()
    assert window.stage.screens == [debrief]
    if window.ui.has("vergeleken"):
        window.press(pygame.K_ESCAPE)
    assert window.ui.focus is not None
    assert window.ui.focus.name == left
    assert (office.days(player.id), office.report(player.id, day)) == before


def test_the_end_of_the_branched_day_leads_back_to_the_debrief(window: Headless) -> None:
    branch = again(window)
    for _ in range(60):
        if branch.referee.scene.kind != "bureau":
            do(window, branch)
    window.stage.hear(Sure(EndDay()))
    window.wait()
    assert isinstance(window.stage.screens[-1], Debrief)


def test_a_task_that_was_never_begun_is_begun_from_the_desk(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("AANZET_GEGEVENS", str(tmp_path))
    short_scenario(tmp_path)
    office = ShortOffice(tmp_path)
    player = office.add_player("Noor")
    referee = office.begin(player.id, SHORT, 3)
    referee.do(EndDay())
    office.keep_estimates(player.id, referee.day, {})
    found = Headless(Debrief(office, player, referee), ASSETS)
    found.wait()
    branch = again(found)
    assert branch.referee.scene.kind == "bureau"
    assert words.branch_before(branch.proof.task) in found.dump()
    do(found, branch)
    assert words.branch_begins(branch.proof.task, branch.proof.rating) in found.dump()
    found.stage.end()
    office.close()
