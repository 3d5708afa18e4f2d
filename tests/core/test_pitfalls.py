"""A pitfall that was kept out of is named afterwards, whatever kind of task it lay in."""

import pytest

from game.commands.agency import load_world, scenario_paths
from game.core.bots import play
from game.core.evidence import Reason
from game.core.session import findings
from game.words.redenen import sentence


@pytest.mark.parametrize("scenario", sorted(scenario_paths()))
def test_every_pitfall_kept_out_of_says_what_lay_there(scenario: str) -> None:
    session, _ = play(load_world(scenario, 1), "expert", 1)
    reasons = [found.evidence.reason for found in findings(session) if found.kind != "tekst"]  # its rules say it all
    kept_out = [reason for reason in reasons if isinstance(reason, Reason) and reason.key == "valkuil-vermeden"]
    assert [reason for reason in kept_out if "“" not in sentence(reason)] == []
    assert kept_out or scenario != "drukte-bij-het-distributiecentrum"
