"""Calculatie in the window: at level start a line tells at once how it counts, and the desk tells it again."""

from pathlib import Path

import pytest

from game.commands.agency import Office
from game.core.tasks.calculation_board import HandIn
from game.core.tasks.rules import Field
from game.ui.headless import Headless
from game.ui.screens.day import Day, Sure
from game.ui.tasks import Act


@pytest.fixture
def sheet(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Headless:
    monkeypatch.setenv("AANZET_GEGEVENS", str(tmp_path))
    office = Office()
    player = office.add_player("Noor")
    referee = office.begin(player.id, "scenarios/voorbeelden/calculatie", 1)
    referee.do(referee.scene.view.options[0].action)
    return Headless(Day(office, player, referee), office.assets)


def test_a_wrong_line_is_told_under_the_line_and_again_after_handing_in(sheet: Headless) -> None:
    day = sheet.stage.screens[-1]
    assert isinstance(day, Day)
    field: Field = next(f for f in day.scene.view.fields if f.form == "bedrag")
    sheet.stage.hear(Act(day.referee.session.now.rules.ACTIONS[field.make](field.id, "1,23")))
    sheet.wait()
    assert "Zwak." in sheet.dump()
    sheet.stage.hear(Sure(HandIn()))
    sheet.wait()
    assert "Terugblik op" in sheet.dump()
    assert "Zwak." in sheet.dump()
