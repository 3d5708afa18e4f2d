"""Before a card, a sheet or a proposal goes out, the window says what is still open, and what becomes of it."""

from dataclasses import replace
from typing import Any

import pygame
import pytest

from game.core import desk
from game.core.session import scene
from game.core.tasks.calculation_board import HandIn
from game.core.tasks.conversation import Leave
from game.core.tasks.record import BLANK, Choose, Save
from game.core.tasks.selection_actions import Motivate, Submit
from game.core.tasks.selection_view import View, missing
from game.ui.tasks import question
from game.words import taken as words
from tests.ui.days import Played, cast
from tests.ui.situations import log_until

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
    assert "blijft alles leeg" not in says(player)
    assert [label in says(player) for label in labels] == [True, False, True]


def test_saving_a_card_on_which_nothing_stands_says_that_it_will_be_blank() -> None:
    player = on_card()
    assert "blijft alles leeg" in says(player)
    player.by_click("save")
    assert player.ui.find("ja").text == words.YES_BLANK_CARD


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


@pytest.mark.parametrize("zoom", [100, 200])
def test_a_blank_card_is_told_what_it_is_worth_to_a_colleague(zoom: int) -> None:
    player = on_card(zoom=zoom)
    player.do(Save())
    if player.stage.look.narrow:
        player.by_key("terugblik")
    assert shown(player, words.BLANK_CARD)


def test_a_card_with_something_on_it_is_told_how_much() -> None:
    player = on_card()
    line = next(o.action for o in player.day.scene.view.options if getattr(o.action, "value", ""))
    player.do(line)
    player.do(Save())
    assert shown(player, "Van de 3 regels op je kaart is er 1 ingevuld.")
    assert not shown(player, words.BLANK_CARD)


def shown(player: Played, text: str) -> bool:
    return text in player.dump()


def on_level(scenario: str, level: str, *actions: Any) -> Played:
    world = cast(scenario, 1)
    player = Played(replace(world, scenario=world.scenario.model_copy(update={"niveau": level})))
    for action in actions:
        player.do(action)
    return player


def test_where_nothing_is_explained_at_once_is_said_where_it_can_be_read() -> None:
    sheet = (desk.Start("tarief-wolters"), HandIn())
    assert shown(on_level("calculatie", "gevorderd", *sheet), words.JUDGED_LATER)
    card = (desk.Start("telefoon-daan"), Leave(), desk.Start("kaart-daan"), Save())
    assert shown(on_level("kaart", "gevorderd", *card), words.JUDGED_LATER)
    assert not shown(on_level("kaart", "start", *card), words.JUDGED_LATER)


# Selectie ---------------------------------------------------------------------------------------------------------


def proposing(**look: Any) -> Played:
    """Somebody has just been proposed, and why does not stand there yet."""
    world = cast("selectie", 1)
    log = log_until(world, lambda session, _: "Propose" in names(session), "expert")
    return Played(world, log=log, **look)


def names(session: Any) -> list[str]:
    return [type(getattr(event, "action", None)).__name__ for event in session.now.events]


def board(player: Played) -> View:
    view = player.day.scene.view
    assert isinstance(view, View)
    return view


def asked_before_sending(player: Played) -> str:
    asked = question(player.day.scene, Submit())
    assert asked is not None
    return asked.text


def test_sending_says_for_whom_the_reason_is_missing() -> None:
    player = proposing()
    who = next(row for row in board(player).rows if row.decision)
    assert f"de reden bij {who.name}" in asked_before_sending(player)
    player.do(next(o.action for o in board(player).options if isinstance(o.action, Motivate)))
    assert "de reden bij" not in asked_before_sending(player)


@pytest.mark.parametrize("zoom", [100, 200])
def test_a_proposal_without_a_reason_shows_that_beside_the_name(zoom: int) -> None:
    player = proposing(zoom=zoom)
    if not player.stage.look.narrow:
        player.turn_to("kandidaten", by_key=False)
    assert shown(player, words.NO_REASON)
    player.do(next(o.action for o in board(player).options if isinstance(o.action, Motivate)))
    assert not shown(player, words.NO_REASON)


def test_what_is_missing_can_be_sent_all_the_same_or_gone_back_to() -> None:
    for answer, kind in (("nee", "selectie"), ("ja", "bureau")):
        player = proposing()
        player.by_click("submit")
        assert player.ui.find("ja").text == words.YES_ANYWAY
        player.by_click(answer)
        assert player.session.now.kind == kind


def test_when_nothing_is_missing_sending_says_so() -> None:
    world = cast("selectie", 1)
    log = log_until(world, lambda s, _: s.now.kind == "selectie" and not missing(scene(s).view), "expert")  # type: ignore[arg-type]
    player = Played(world, log=log)
    assert asked_before_sending(player).startswith("Er mist niets.")
    player.by_click("submit")
    assert player.ui.find("ja").text == words.YES_PROPOSAL


@pytest.mark.parametrize(
    ("told", "sentence"),
    [
        ((("Mo",), (), 0, False), "Dit mist nog: de reden bij Mo."),
        ((("Mo", "Daan", "Ada"), (), 0, False), "Dit mist nog: de reden bij Mo, Daan en Ada."),
        (
            ((), ("a", "b", "c", "d"), 2, True),
            "Dit mist nog: een besluit over 4 kandidaten; iemand voor 2 vrije plaatsen; je antwoord op het verzoek.",
        ),
    ],
)
def test_what_is_missing_is_one_sentence(told: tuple[Any, ...], sentence: str) -> None:
    *lists, request = told
    assert words.send(*lists, request=request).startswith(sentence)
