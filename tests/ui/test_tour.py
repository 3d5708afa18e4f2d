"""The tour: a short day played for real, with a coach who waits; walked by somebody who has never seen the game."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from typing import Any

import pygame
import pytest
from pygame import Rect

from game.commands.agency import PRACTICE_SEED, load_world
from game.core.bots import next_action
from game.core.chance import Chance
from game.core.pace import SECONDS_AN_ACTION, WORDS_A_MINUTE, Part, words_on_the_way
from game.core.session import Session, apply, start, write_action
from game.core.tasks.conversation import Leave
from game.core.tasks.record import Save
from game.core.world import World
from game.referee import NoJournal, Referee
from game.ui.headless import Headless
from game.ui.kit import Wishes
from game.ui.screens.home import Home
from game.ui.screens.tour import Tour, TourDone, spot
from game.words import coach, schermen
from tests.ui.around import STATES
from tests.ui.days import PLAYER, Front
from tests.ui.offices import Office
from tests.ui.offices import day as day_card
from tests.ui.playing import ASSETS, ENTER, ESC, TAB


@cache
def world() -> World:
    return load_world("rondleiding", PRACTICE_SEED)


class Guided(Headless):
    def __init__(self, zoom: int = 100, theme: str = "licht") -> None:
        self.tour = Tour(Front(), PLAYER, Referee(world(), NoJournal()))  # type: ignore[arg-type]
        super().__init__(self.tour, ASSETS, wishes=Wishes(zoom=zoom, theme=theme, motion=False))

    def keys(self, *keys: int) -> None:
        for key in keys:
            self.press(key)
            self.settle()

    @property
    def says(self) -> str:
        return str(self.ui.find("coach-zegt").value)

    @property
    def until(self) -> str:
        return self.tour.step.tot if self.tour.step else ""

    @property
    def place(self) -> str | None:
        assert self.tour.step is not None
        return self.tour.step.tijdens

    def tab_to(self, start: str) -> None:
        for _ in range(60):
            if self.ui.focus is not None and self.ui.focus.name.startswith(start):
                return
            self.keys(TAB)
        raise AssertionError(f"Tab never comes to {start}")

    def follow(self) -> None:
        """What the coach asks, by key alone."""
        match self.until:
            case "gelezen" | "begonnen":
                if self.until == "begonnen":
                    self.tab_to("start-")
                self.keys(ENTER)
            case "gezegd" | "onderwerp":
                self.keys(pygame.K_1)
            case "gedaan":
                self.keys(pygame.K_4, pygame.K_a)
            case "notities":
                self.keys(pygame.K_n, ESC)
            case "hulp":
                self.keys(pygame.K_F1, ESC)
            case "menu":
                self.keys(ESC, ESC)
            case "ingevuld":
                self.keys(ENTER, pygame.K_DOWN, ENTER)
            case "klaar" if self.tour.scene.kind == "kaart":
                self.tab_to("save")
                self.keys(ENTER)
                if self.ui.has("ja"):
                    self.tab_to("ja")
                    self.keys(ENTER)
            case "klaar":
                self.tab_to("say-")
                self.keys(ENTER)
                if self.ui.has("ja"):
                    self.tab_to("ja")
                    self.keys(ENTER)
            case "afgesloten":
                self.tab_to("endday")
                self.keys(ENTER)

    def steps(self) -> Iterator[int]:
        for _ in range(60):
            if not isinstance(self.stage.screens[-1], Tour):
                return
            yield self.tour.at
            self.follow()
        raise AssertionError(f"the tour does not end: {self.until}")


@pytest.mark.parametrize("zoom", [100, 200])
def test_who_does_what_the_coach_asks_by_key_alone_comes_past_every_step_to_the_end(zoom: int) -> None:
    player = Guided(zoom)
    seen = list(dict.fromkeys(player.steps()))
    assert seen == list(range(len(world().scenario.rondleiding)))
    assert isinstance(player.stage.screens[-1], TourDone)


@pytest.mark.parametrize("zoom", [100, 200])
def test_what_the_coach_points_at_is_on_the_screen_in_sight_and_under_nothing(zoom: int) -> None:
    player = Guided(zoom)
    for _ in player.steps():
        step, strip = player.tour.step, player.ui.find("coach").rect
        assert step is not None
        if step.wijst is None:
            continue
        pointed = spot(player.ui, step.wijst)
        assert pointed is not None, step
        seen = pointed.rect.clip(Rect(0, 0, 1280, strip.top))
        assert not strip.colliderect(seen)
        room = min(pointed.rect.h, strip.top - 40)
        assert pointed is player.ui.line or seen.h >= room - 40, (step.wijst, pointed.rect, strip)


def test_the_coach_waits_for_what_was_asked() -> None:
    player = Guided()
    player.keys(ENTER)
    said = player.says
    player.keys(pygame.K_n, ESC, pygame.K_p, ENTER)
    assert player.says == said
    player.keys(ENTER)
    assert player.says != said


def test_who_goes_his_own_way_is_not_held_up_and_not_asked_for_what_is_over() -> None:
    player = Guided()
    do(player, next(o.action for o in player.tour.scene.view.options))
    assert player.place == "kennismaken"
    do(player, Leave())
    assert player.place is None
    assert player.until == "begonnen"


def do(player: Guided, action: Any) -> None:
    from game.ui.screens.day import Sure

    player.stage.hear(Sure(action))
    player.settle()


def test_any_other_way_through_the_day_ends_too() -> None:
    for seed in range(6):
        player, chance = Guided(), Chance(seed)
        while isinstance(player.stage.screens[-1], Tour):
            do(player, next_action(player.tour.referee.session, "willekeurig", chance))
        assert isinstance(player.stage.screens[-1], TourDone)


def test_it_can_be_left_at_once_with_its_button_and_through_the_menu() -> None:
    player = Guided()
    player.click("coach-weg")
    assert player.over
    player = Guided()
    player.keys(ESC)
    player.click("weg")
    assert player.over


# How long ---------------------------------------------------------------------------------------------------------


def test_reading_calmly_it_takes_less_than_four_minutes() -> None:
    log, questions = expert()
    told = sum(len(step.coach.split()) for step in world().scenario.rondleiding)
    asked = 25 * questions  # a question before what cannot be undone
    words = words_on_the_way(world(), log) + told + asked
    steps = [step.tot for step in world().scenario.rondleiding]
    reads, opens = steps.count("gelezen"), sum(step in ("notities", "menu", "hulp") for step in steps)
    actions = len(log) + questions + reads + 2 * opens
    assert words * 60 // WORDS_A_MINUTE + actions * SECONDS_AN_ACTION < 240


def expert() -> tuple[list[str], int]:
    session: Session = start(world())
    log, questions, chance = [], 0, Chance(1)
    while not session.is_over:
        action = next_action(session, "expert", chance)
        ends = any(
            o.ends for o in session.now.rules.view(session.now.task, session.now.state).options if o.action == action
        )
        questions += ends and not isinstance(action, Save)
        log.append(write_action(session, action))
        session, _ = apply(session, action)
    return log, questions


def test_there_is_something_to_choose_at_every_turn() -> None:
    talk = world().scenario.task("kennismaken")
    assert len(talk.opening) > 1
    assert len(talk.onderwerpen) > 1


# Where it is found ------------------------------------------------------------------------------------------------


def home(*days: Any) -> Headless:
    office = Office("Noor", days=days)
    player = Headless(Home(office, office.cards[0]), ASSETS)  # type: ignore[arg-type]
    player.wait()
    player.stage.tick(10)
    player.wait()
    return player


def focus(player: Headless) -> str:
    return player.ui.focus.name if player.ui.focus else ""


def test_it_is_offered_first_to_who_has_played_nothing_and_then_a_day_comes_first() -> None:
    player = home()
    assert focus(player) == "rondleiding"
    player.press(pygame.K_1)
    player.wait()
    assert isinstance(player.stage.screens[-1], Tour)
    player.click("coach-weg")
    player.wait()
    assert not player.ui.has("nieuw-hier")
    assert focus(player).startswith("begin-")


def test_later_it_still_stands_at_home_and_in_help() -> None:
    player = home(day_card(1, ended=True))
    assert player.ui.has("rondleiding-weer")
    player.press(pygame.K_F1)
    player.press(pygame.K_RIGHT)
    player.click("rondleiding")
    player.wait()
    assert isinstance(player.stage.screens[-1], Tour)
    player.press(pygame.K_F1)
    player.press(pygame.K_RIGHT)
    assert coach.TOUR_BEGIN not in player.dump()


def test_nothing_of_it_is_kept() -> None:
    player = home()
    office = player.stage.screens[0].agency  # type: ignore[attr-defined]
    player.press(pygame.K_1)
    player.wait()
    assert office.own[1] == ()
    assert player.stage.screens[-1].referee.day == 0  # type: ignore[attr-defined]


def test_a_topic_opened_beside_the_coach_shows_its_first_sentence_above_the_coach() -> None:
    player = Guided(200)
    for _ in player.steps():
        if player.until == "klaar" and player.tour.scene.kind == "gesprek":
            break
    player.keys(pygame.K_1)
    assert player.ui.focus is not None
    assert player.ui.focus.name.startswith("say-")
    assert player.ui.focus.rect.bottom <= player.ui.find("coach").rect.top


def test_no_time_is_told_in_the_tour() -> None:
    player = Guided()
    player.tour.time.know((Part("kennismaken", 60, 8),), player.tour.referee.session)
    player.stage.rebuild()
    assert schermen.LEFT_ALMOST not in player.dump()
    assert schermen.LEFT_FEW not in player.dump()


def test_no_step_asks_for_a_key_without_a_way_for_the_mouse() -> None:
    """Who has only a mouse must be able to do what the coach says."""
    asked = [
        step.coach
        for step in world().scenario.rondleiding
        if re.search(r"\b[Dd]ruk op (?:N|Esc|F1|Enter|\d)", step.coach)
    ]
    assert [text for text in asked if "klik" not in text.lower() and "menu" not in text] == []


def test_tab_comes_everywhere_also_where_the_window_has_no_room_for_the_coach() -> None:
    wishes = Wishes(zoom=200, family="lezen", spacing="extra-ruim", motion=False)
    player = Headless(STATES["rondleiding"](), ASSETS, (640, 480), wishes)
    player.wait()
    player.stage.tick(5000)
    player.draw()
    wanted = {widget.name for widget in player.ui.order}
    reached = set()
    for _ in range(2 * len(wanted)):
        player.press(pygame.K_TAB)
        assert player.ui.focus is not None
        reached.add(player.ui.focus.name)
    assert reached == wanted
    player.stage.end()
