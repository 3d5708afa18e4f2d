"""Writes the parts of the teacher's guide that follow from the game: `python -m tests.content.guide_tables`."""

import re
from functools import cache
from pathlib import Path

from game.commands.agency import load_world
from game.commands.dekking import covered
from game.content.guide import matrix, reference
from game.content.listing import list_scenarios
from game.core.proof import prove
from game.dossiers import DOSSIERS, canonical

SCENARIOS = Path(__file__).parents[2] / "scenarios"
GUIDE, KEYS = SCENARIOS / "README.md", SCENARIOS / "SLEUTELS.md"
BETWEEN = re.compile(r"(?<=<!-- matrix -->\n).*?(?=<!-- /matrix -->)", re.DOTALL)


@cache
def shown() -> str:
    """The matrix of the scenarios that come with the game, proved anew."""
    found = {}
    for name, path in list_scenarios(SCENARIOS):
        world = load_world(str(path), 1)
        if not world.scenario.voorbeeld:
            proved = [[canonical(g, world.scenario.dossier), n] for g, n in prove(world).shown]
            found[name] = {home: covered(home, {name: proved}) for home in DOSSIERS}
    return matrix(found)


if __name__ == "__main__":
    text = GUIDE.read_text(encoding="utf-8")
    GUIDE.write_text(BETWEEN.sub(lambda _: f"\n{shown()}\n", text), encoding="utf-8", newline="\n")
    KEYS.write_text(reference(), encoding="utf-8", newline="\n")
