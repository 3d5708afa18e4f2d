"""What the checks on placeholders promise, held against people really cast: every line, filled in, is a sound one."""

import re
from pathlib import Path

import pytest

from game.casting.cast import cast
from game.content import form
from game.content.language.filling import slips
from game.content.language.references import References
from game.content.language.texts import LABEL, Line, lines
from game.content.language.words import sentences
from game.content.listing import list_scenarios
from game.content.load import load
from game.content.source import scenario_file
from game.content.text import read_tree
from game.content.tree import plain
from game.core.world import fill

SCENARIOS = Path(__file__).parents[3] / "scenarios"
SEEDS = range(1, 9)


def with_gaps(path: Path) -> list[Line]:
    tree, _ = read_tree(scenario_file(path).read_text("utf-8"), lambda tree: 0)
    assert tree is not None
    return [line for line in lines(form.spots(plain(tree))) if "<" in line.text]


@pytest.mark.parametrize("seed", SEEDS)
@pytest.mark.parametrize("path", [path for _, path in list_scenarios(SCENARIOS)], ids=lambda path: path.name)
def test_every_line_is_sound_for_everybody_who_is_cast(path: Path, seed: int) -> None:
    loaded = load(path)
    assert loaded.scenario is not None
    world = cast(loaded.scenario, loaded.source, seed)
    may_double = References().listed("mag-dubbel")
    for line in with_gaps(path):
        text = fill(line.text, world)
        assert list(slips(text, may_double)) == [], text
        assert not re.search(
            r"\b(?:hij|zij) (?:heb|hebben|kunnen|ben|willen)\b|\b(?:een|de|het) (?:een|de|het)\b", text
        ), text
        if line.manner != LABEL:
            starts = [sentence.lstrip("\"'“‘(")[:1] for sentence in sentences(text)]
            assert not any(letter.islower() for letter in starts), text
