"""What an author may say more about in a tekst: a kans goes by the name of its part, never of a building block."""

from pathlib import Path

from game.content.load import load

TEXT = Path("scenarios/voorbeelden/tekst/scenario.yaml").read_text(encoding="utf-8")
MORE = "        kansen:\n          - kans: {}\n            gemist: Dat liet je weg.\n"


def told(folder: Path, kans: str) -> list[str]:
    file = folder / "scenario.yaml"
    file.write_text(TEXT + MORE.format(kans), encoding="utf-8")
    return [problem.code for problem in load(file).problems]


def test_more_can_be_said_about_a_kans_under_the_name_of_its_part(tmp_path: Path) -> None:
    for name in ("opening", "team", "uren"):
        assert told(tmp_path, name) == []


def test_a_building_block_is_no_kans_of_its_own(tmp_path: Path) -> None:
    assert told(tmp_path, "taak") == ["R211"]
