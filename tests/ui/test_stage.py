"""Screens over each other, and what survives when one is built anew."""

import threading
from collections.abc import Callable
from dataclasses import dataclass

import pygame
import pytest

from game.ui.headless import Headless
from game.ui.kit import (
    UI,
    Ask,
    Back,
    Button,
    Check,
    Column,
    Dialog,
    Entry,
    Later,
    Look,
    Page,
    Pop,
    Push,
    Quit,
    Refresh,
    Replace,
    Restyle,
    Screen,
    Scroll,
    Step,
    Steps,
    Tabs,
    Wishes,
)
from game.ui.look import Wardrobe
from game.ui.stage import Stage
from tests.ui.playing import ASSETS, CTRL, ENTER, ESC, TAB, Player


@dataclass
class Card(Screen):
    """A screen that says its own name and does what it is told."""

    title: str
    does: Callable[[object], Step | None] = lambda told: None
    ticks: int = 0

    def build(self, look: Look) -> UI:
        return UI(Column(Button("titel", self.title, "titel")))

    def handle(self, told: object) -> Step | None:
        return Pop() if isinstance(told, Back) else self.does(told)

    def tick(self, milliseconds: int) -> Step | None:
        self.ticks += milliseconds
        return None


def shown(player: Headless) -> object:
    return player.ui.find("titel").value


def test_a_screen_on_top_comes_off_again() -> None:
    player = Headless(Card("onder", lambda told: Push(Card("boven"))), ASSETS)
    player.click("titel")
    assert shown(player) == "boven"
    player.press(ESC)
    assert shown(player) == "onder"


def test_a_replaced_screen_does_not_come_back() -> None:
    player = Headless(Card("eerst", lambda told: Replace(Card("daarna"))), ASSETS)
    player.click("titel")
    assert shown(player) == "daarna"
    player.press(ESC)
    assert player.over


def test_quitting_ends_the_game() -> None:
    player = Headless(Card("eerst", lambda told: Quit()), ASSETS)
    player.click("titel")
    assert player.over


def test_several_steps_are_taken_in_order() -> None:
    steps = Steps((Push(Card("twee")), Replace(Card("drie"))))
    player = Headless(Card("een", lambda told: steps), ASSETS)
    player.click("titel")
    assert shown(player) == "drie"
    player.press(ESC)
    assert shown(player) == "een"


def test_only_the_screen_on_top_hears_the_clock() -> None:
    under, top = Card("onder"), Card("boven")
    player = Headless(under, ASSETS)
    player.stage.take(Push(top))
    player.stage.tick(40)
    assert (under.ticks, top.ticks) == (0, 40)


def form() -> Player:
    return Player(
        lambda: (
            Entry("naam"),
            Check("vog", "VOG"),
            Tabs("bladen", (Page("een", "Een", Entry("diep")), Page("twee", "Twee", Button("c", "Charlie", "c")))),
            Scroll(Column(*(Button(f"k{n}", f"Knop {n}", n) for n in range(30))), "lijst", least=150),
            Button("ververs", "Ververs", "ververs"),
        ),
        answer=lambda told: Refresh() if told == "ververs" else None,
    )


def filled() -> Player:
    player = form()
    player.click("naam")
    player.type("Jan")
    player.click("diep")
    player.type("onder")
    player.click("vog")
    player.click("bladen")
    player.press(pygame.K_RIGHT)
    player.click("k20")
    return player


@pytest.mark.parametrize("change", ["zoom", "size", "refresh"])
def test_what_was_filled_in_survives(change: str) -> None:
    player = filled()
    match change:
        case "zoom":
            player.press(pygame.K_PLUS, CTRL)
        case "size":
            player.resize((1600, 900))
        case _:
            player.stage.take(Refresh())
    assert player.ui.find("naam").value == "Jan"
    assert player.ui.find("vog").value is True
    assert player.ui.find("bladen").value == "twee"
    assert player.focus == "k20"
    area = player.ui.find("lijst")
    assert isinstance(area, Scroll)
    assert area.offset > 0
    player.click("bladen")
    player.press(pygame.K_LEFT)
    assert player.ui.find("diep").value == "onder"


def test_a_screen_stays_scrolled_where_it_was() -> None:
    player = Player(lambda: tuple(Button(f"k{n}", f"Knop {n}", n) for n in range(40)))
    player.move((600, 400))
    player.wheel(-5)
    top = player.ui.find("k10").rect.y
    player.stage.take(Refresh())
    player.draw()
    assert player.ui.find("k10").rect.y == top < 720


def test_undo_still_works_after_a_zoom() -> None:
    player = form()
    player.click("naam")
    player.type("Jan")
    player.press(pygame.K_PLUS, CTRL)
    player.press(pygame.K_z, CTRL)
    assert player.ui.find("naam").value == ""


def test_a_new_value_of_the_screen_wins_from_what_was_there() -> None:
    values = iter(("eerst", "daarna"))
    player = Player(lambda: (Entry("naam", next(values)),))
    player.click("naam")
    player.type("x")
    player.stage.take(Refresh())
    assert player.ui.find("naam").value == "daarna"


def test_a_dialog_survives_a_zoom_with_its_focus() -> None:
    dialog = Dialog("d", "Zeker?", answers=(Button("ja", "Ja", "ja"), Button("nee", "Nee", "nee")))
    player = Player(lambda: (Button("a", "Alfa", "a"),), answer=lambda told: Ask(dialog) if told == "a" else None)
    player.click("a")
    player.press(TAB)
    player.press(pygame.K_PLUS, CTRL)
    assert player.focus == "nee"
    player.press(ENTER)
    assert player.heard == ["a", "nee"]
    assert player.focus == "a"


def test_zooming_goes_in_steps_between_its_ends() -> None:
    wished: list[Wishes] = []
    player = Player(lambda: (Button("a", "Alfa", "a"),))
    player.stage.restyled = wished.append
    for _ in range(6):
        player.press(pygame.K_PLUS, CTRL)
    player.press(pygame.K_MINUS, CTRL)
    player.press(pygame.K_0, CTRL)
    assert [wishes.zoom for wishes in wished] == [125, 150, 175, 200, 175, 100]


def test_another_theme_is_drawn_at_once() -> None:
    player = Player(lambda: (Button("a", "Alfa", "a", kind="primary"),))
    before = player.surface.get_at(player.ui.find("a").rect.midleft)
    player.stage.take(Restyle(Wishes(theme="donker")))
    player.draw()
    assert player.surface.get_at(player.ui.find("a").rect.midleft) != before


def test_letters_never_become_smaller_than_planned_in_a_small_window() -> None:
    player = Player(lambda: (Button("a", "Alfa", "a"),), size=(800, 500))
    assert player.stage.look.size("small") == 17


def test_work_beside_the_window_tells_when_it_is_ready() -> None:
    gate = threading.Event()
    later = Later(lambda: gate.wait(5), lambda result: ("klaar", result))
    player = Player(lambda: (Button("a", "Alfa", "a"),), answer=lambda told: later if told == "a" else None)
    player.click("a")
    assert player.heard == ["a"]
    assert player.stage.busy
    gate.set()
    player.wait()
    assert player.heard == ["a", ("klaar", True)]
    player.stage.end()


def test_work_is_told_in_the_order_it_was_asked() -> None:
    player = Player(lambda: (Button("a", "Alfa", "a"),))
    for number in range(5):
        player.stage.take(Later(lambda number=number: number, lambda result: result))  # type: ignore[misc]
    player.wait()
    assert player.heard == [0, 1, 2, 3, 4]
    player.stage.end()


class Asking(Screen):
    """Wants work as soon as it is on top."""

    def __init__(self) -> None:
        self.done = threading.Event()
        self.heard: list[object] = []

    def build(self, look: Look) -> UI:
        return UI(Button("a", "Alfa", "a"))

    def opened(self) -> Step | None:
        return Later(self.done.set, lambda result: "klaar")

    def handle(self, told: object) -> Step | None:
        self.heard.append(told)
        return None


def test_work_waits_for_the_first_picture() -> None:
    Player(lambda: (Button("a", "Alfa", "a"),))
    screen = Asking()
    stage = Stage(screen, (1280, 720), Wishes(), Wardrobe(ASSETS))
    stage.tick(25)
    assert not screen.done.wait(0.05)
    stage.draw(pygame.Surface((1280, 720)))
    stage.tick(25)
    assert screen.done.wait(5)
    stage.wait()
    assert screen.heard == ["klaar"]
    stage.end()


def test_what_was_asked_is_done_even_when_the_window_closes_at_once() -> None:
    Player(lambda: (Button("a", "Alfa", "a"),))
    screen = Asking()
    Stage(screen, (1280, 720), Wishes(), Wardrobe(ASSETS)).end()
    assert screen.done.is_set()


def test_work_is_done_one_after_another() -> None:
    player = Player(lambda: (Button("a", "Alfa", "a"),))
    first, second = threading.Event(), threading.Event()
    player.stage.take(Later(lambda: (second.wait(0.05), first.set()), lambda result: "een"))
    player.stage.take(Later(lambda: (second.set(), first.is_set())[1], lambda result: result))
    player.wait()
    assert player.heard == ["een", True]
    player.stage.end()


class Spinning(Button):
    """Moves for three ticks."""

    left = 3

    def tick(self, milliseconds: int) -> bool:
        self.left -= 1
        return self.left > 0


def test_the_window_knows_whether_something_moves() -> None:
    player = Player(lambda: (Button("a", "Alfa", "a"), Spinning("b", "Bravo", "b")))
    assert [player.stage.tick(16) for _ in range(3)] == [True, True, False]


def test_something_that_moves_in_a_dialog_is_known_too() -> None:
    player = Player(lambda: (Button("a", "Alfa", "a"),))
    assert not player.stage.tick(16)
    player.ui.show(Dialog("d", "Even wachten", answers=(Spinning("b", "Bravo", "b"),)))
    assert player.stage.tick(16)
    player.ui.close()
    assert not player.stage.tick(16)


def test_a_failure_beside_the_window_is_not_swallowed() -> None:
    player = Player(lambda: (Button("a", "Alfa", "a"),))
    player.stage.take(Later(lambda: {}["weg"], lambda result: result))
    with pytest.raises(KeyError):
        player.wait()
    player.stage.end()


def test_two_widgets_with_one_name_are_refused() -> None:
    with pytest.raises(ValueError, match="dubbel"):
        Player(lambda: (Button("dubbel", "Een", 1), Button("dubbel", "Twee", 2)))
