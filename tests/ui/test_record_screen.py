"""Kaart in the window: it looks like the paper it is, and a line that is not taken says why."""

from dataclasses import replace
from typing import Any

import pytest

from game.core.tasks.record import Spec
from game.core.tasks.rules import Field
from game.ui.kit import Label
from game.ui.tasks import record
from game.words import postvak
from game.words import taken as words
from tests.ui.days import Played
from tests.ui.situations import situation

SORTS = Spec.model_fields["soort"].annotation.__args__  # type: ignore[union-attr]


def as_paper(sort: str, **look: Any) -> Played:
    """The same card on another kind of paper."""
    player = situation("kaart", **look)
    player.day.scene = replace(player.day.scene, view=replace(player.day.scene.view, sort=sort))
    player.stage.rebuild()
    player.draw()
    return player


@pytest.mark.parametrize("sort", SORTS)
def test_every_sort_of_paper_says_what_it_is_and_what_saving_does(sort: str) -> None:
    player = as_paper(sort)
    assert player.ui.find("soort").value == words.CARD_SORTS[sort][0]
    assert player.ui.find("save").text == words.SAVE_PAPER[sort]


@pytest.mark.parametrize("sort", SORTS)
def test_only_a_contract_has_a_place_to_sign_for_both(sort: str) -> None:
    player = as_paper(sort)
    name = player.session.world.value(player.day.scene.view.role, "naam")
    assert player.ui.has("handtekeningen") == (sort == "contract")
    assert (words.SIGNED_BY.format(name=name) in player.dump()) == (sort == "contract")


@pytest.mark.parametrize(
    ("typed", "told"),
    [("31-2-2026", postvak.DATES["datum-bestaat-niet"]), ("gauw", postvak.DATES["datum-onleesbaar"])],
)
def test_a_day_that_is_not_taken_says_what_is_wrong_with_it(typed: str, told: str) -> None:
    field = Field("ingang", "datum", "Ingang", "vul-in")
    assert record.refusal(field, typed) == told


def test_with_large_text_no_word_of_a_line_is_broken() -> None:
    player = situation("kaart", zoom=200)
    labels = [w for line in player.day.scene.view.rows for w in player.ui.top.root.walk() if _is(w, line.label)]
    assert labels
    for label in labels:
        told = [run.text.strip() for line in label.lines() for run in line.runs]
        assert " ".join(told).split() == label.text.split()


def _is(widget: Any, text: str) -> bool:
    return isinstance(widget, Label) and widget.text == text
