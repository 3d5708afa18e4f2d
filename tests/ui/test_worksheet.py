"""Calculatie in the window: a numbered sheet with its total, that says where you go on with your own numbers."""

from __future__ import annotations

from game.core.bots import next_action
from game.core.chance import Chance
from game.core.desk import Start
from game.core.tasks.calculation import View
from game.words import taken as words
from tests.ui.days import Played, cast


def at_sheet() -> Played:
    player = Played(cast("calculatie", 1))
    player.do(Start(player.day.scene.view.options[0].action.task))  # type: ignore[attr-defined]
    return player


def sheet(player: Played) -> View:
    view = player.day.scene.view
    assert isinstance(view, View)
    return view


def test_a_line_that_goes_on_with_what_you_filled_in_says_which_lines() -> None:
    player = at_sheet()
    rows = sheet(player).rows
    own = {row.id for row in rows if row.done in ("typen", "kiezen")}
    marked = {row.id for row in rows if player.ui.has(f"van-{row.id}")}
    assert marked == {row.id for row in rows if own.intersection(row.uses)}
    assert 0 < len(marked) < len(rows)
    last = next(row for row in reversed(rows) if row.id in marked)
    numbers = tuple(number for number, row in enumerate(rows, 1) if row.id in own.intersection(last.uses))
    told = [str(widget.value) for widget in player.ui.find(f"van-{last.id}").walk() if widget.value]
    assert words.from_own(numbers) in told


def test_the_total_so_far_stands_under_the_sheet_and_goes_along_with_it() -> None:
    player = at_sheet()
    totals = []
    while sheet(player).open:
        player.do(next_action(player.session, "expert", Chance.of(1, "som")))
        label, amount = sheet(player).running
        assert player.ui.has("tussenstand") == bool(label)
        if label:
            assert player.ui.find("bedrag-tot-nu").value == amount
            totals.append(amount)
    assert len(set(totals)) > 1
