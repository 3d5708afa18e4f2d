"""What `controleer` says about an inbox: of its names, its terms and what it refers to."""

from pathlib import Path

import pytest

from game.casting.cast import cast
from game.content.load import load
from game.core.proof import prove
from tests.content.day import write

SCENARIOS = Path(__file__).parents[2] / "scenarios"
TEXT = (SCENARIOS / "voorbeelden" / "postvak" / "scenario.yaml").read_text(encoding="utf-8")
TALK = """      - werkvorm: gesprek
        opdracht: bellen
        titel: Bellen met <bilal.voornaam>
        met: bilal
        begroeting: Hallo.
        afsluiting:
          - zet: dag
            zeg: Tot straks.
            rondt-af: ja
begrippen:"""


def told(folder: Path, *edits: tuple[str, str]) -> list[tuple[str, int]]:
    """The codes, with the line of each."""
    text = TEXT
    for old, new in edits:
        assert text.count(old) >= 1, old
        text = text.replace(old, new, 1)
    return [(problem.code, problem.line) for problem in load(write(folder, text)).problems]


def line_of(*edits: tuple[str, str]) -> int:
    """The line on which the last edit stands."""
    text = TEXT
    for old, new in edits:
        text = text.replace(old, new, 1)
    return text[: text.index(edits[-1][1])].count("\n") + 1 + edits[-1][1].rstrip("\n").count("\n")


@pytest.mark.parametrize(
    ("old", "new", "code"),
    [
        ("            van: noor", "            van: nor", "R201"),
        ("met: klant", "met: klatn", "R201"),
        ("onthult: noor.afwezig", "onthult: noor.afwezzig", "R202"),
        ("datum: <timo.einde>", "datum: <timo.eindde>", "R204"),
        ("beloofd: vervanging", "beloofd: vervangin", "R207"),
        ("eraf: 1 maand", "eraf: een maand", "V104"),
        ("eraf: 1 maand", "eraf: 1 kwartaal", "V104"),
        ("datum: <timo.einde>", "datum: <timo.voornaam>", "S302"),
        ("- <timo.woensdag>", "- <timo.einde>", "S302"),
        ("na: ziek-melden", "na: ziekmelden", "S302"),
        ("na-stilte: wie-is-vrij", "na-stilte: wieisvrij", "S302"),
        ("soort: app", "soort: apje", "V103"),
        ("uiterlijk: 11:45", "uiterlijk: elf uur", "V104"),
    ],
)
def test_a_slip_is_told_on_its_line(old: str, new: str, code: str, tmp_path: Path) -> None:
    assert (code, line_of((old, new))) in told(tmp_path, (old, new))


OPENS = (
    "                soort: antwoorden\n                tekst: Je excuses",
    "                soort: antwoorden\n                opent: bellen\n                tekst: Je excuses",
)


def test_a_message_may_begin_a_task_that_exists(tmp_path: Path) -> None:
    assert told(tmp_path, OPENS, ("begrippen:", TALK)) == []
    assert [code for code, _ in told(tmp_path, OPENS)] == ["R206"]


def test_nothing_on_the_desk_waits_for_a_task_that_begins_elsewhere(tmp_path: Path) -> None:
    deed = "    - doe: later\n      soort: notitie\n      tekst: Iets opschrijven\n      vanaf: bellen\n"
    desk = ("begrippen:", f"werkplek:\n  doen:\n{deed}begrippen:")
    assert [code for code, _ in told(tmp_path, OPENS, ("begrippen:", TALK), desk)] == ["R206"]


def test_the_example_is_proved() -> None:
    loaded = load(SCENARIOS / "voorbeelden" / "postvak")
    assert loaded.scenario
    proof = prove(cast(loaded.scenario, loaded.source, 1))
    assert proof.found == ()
    assert {"P2-K1-W5.1", "P2-K1-W5.3", "P2-K1-W2.8"} <= {gedrag for gedrag, _ in proof.shown}
