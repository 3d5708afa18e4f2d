"""An onderzoek as it is read from a file: where its kansen come from, and what the checks say of it."""

from pathlib import Path

from game.casting.region import REGION
from game.commands.agency import load_world
from game.content.language.proofreading import proofreader
from game.content.language.references import References
from game.content.load import load
from game.core.bots import play
from game.core.session import findings

EXAMPLE = Path("scenarios/voorbeelden/onderzoek/scenario.yaml")
TEXT = EXAMPLE.read_text(encoding="utf-8")
TOWNS = tuple(town.name for town in REGION.towns)


def told(folder: Path, text: str) -> list[tuple[str, str]]:
    """The code and the place of every message."""
    file = folder / "scenario.yaml"
    file.write_text(text, encoding="utf-8")
    return [(problem.code, problem.path) for problem in load(file, TOWNS, proofreader(References())).problems]


def changed(old: str, new: str) -> str:
    assert TEXT.count(old) == 1
    return TEXT.replace(old, new)


def test_every_kans_leads_back_to_its_own_line() -> None:
    world = load_world("onderzoek", 1)
    session, _ = play(world, "expert", 1)
    lines = TEXT.splitlines()
    names = ("bron", "conclusie", "afweging", "pakket", "vraag")
    found = [lines[finding.line - 1].strip(" -").split(": ") for finding in findings(session) if finding.line]
    assert len(found) == len(findings(session)) == 8
    assert [key for key, _ in found] == ["bron"] * 4 + list(names[1:])


def test_more_can_be_said_about_a_kans_under_the_name_of_its_conclusion_or_question(tmp_path: Path) -> None:
    more = "        kansen:\n          - kans: {}\n            gemist: Dat liet je liggen.\n"
    for name in ("betaalrisico", "waarom-zo", "aanpak", "krant", "tien-mensen"):
        assert told(tmp_path, TEXT + more.format(name)) == []
    for name in ("risico-groot", "met-cijfers"):
        assert [code for code, _ in told(tmp_path, TEXT + more.format(name))] == ["R211"]


def test_a_strong_answer_that_is_much_longer_gives_itself_away(tmp_path: Path) -> None:
    short = "zeg: Dat haal ik uit de cijfers. Ik laat je zien waar het staat."
    long = "zeg: Dat haal ik uit de cijfers van de jaarrekening en uit onze eigen facturen, en daar staat precies waar."
    (code, place) = next(iter(told(tmp_path, changed(short, long))))
    assert code == "W421"
    assert "waarom-zo" in place


def test_a_clipping_that_no_source_has_is_told_with_its_line(tmp_path: Path) -> None:
    assert [code for code, _ in told(tmp_path, changed("steunt-op: klachten", "steunt-op: klacht"))] == ["S302"]


def test_a_source_that_is_younger_than_the_day_is_doubted_at_its_line(tmp_path: Path) -> None:
    assert told(tmp_path, changed("datum: 2026-10-30", "datum: 2026-11-02")) == []
    later = changed("datum: 2026-10-30", "datum: 2026-11-03")
    assert [code for code, _ in told(tmp_path, later)] == ["W403"]
    (problem,) = load(tmp_path / "scenario.yaml").problems
    assert problem.line == later[: later.index("2026-11-03")].count("\n") + 1


def test_a_value_that_the_lot_never_gives_is_told(tmp_path: Path) -> None:
    wrong = TEXT.replace("klant.stand: krap", "klant.stand: kraap", 1)
    assert "R203" in [code for code, _ in told(tmp_path, wrong)]
