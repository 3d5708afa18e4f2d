"""An exam as text: nothing keeps the time there, and it says so."""

from dataclasses import replace

import pytest

from game.referee import NoJournal, Referee
from game.terminal.play import play
from tests.core import worlds
from tests.terminal.scripted import Script


@pytest.mark.parametrize(("limit", "told"), [(60, True), (None, False)])
def test_who_plays_an_exam_as_text_is_told_to_keep_the_time(limit: int | None, told: bool) -> None:
    world = worlds.quiet_day()
    scenario = world.scenario.model_copy(update={"niveau": "examen", "examentijd": limit})
    script = Script()
    play(Referee(replace(world, scenario=scenario), NoJournal()), script.terminal)
    assert ("staan 60 minuten" in script.text) == told
    assert ("niet bij" in script.text) == told
