"""Tables of rates: found beside the scenario or with the game, and every mistake told in the table's own file."""

from pathlib import Path

import pytest

from game.content.listing import list_scenarios
from game.content.load import load
from game.content.rates import read_table, shipped_tables

EXAMPLE = shipped_tables().parent / "voorbeelden" / "calculatie" / "scenario.yaml"


@pytest.fixture
def own(tmp_path: Path) -> Path:
    """A scenario of somebody's own, with a table of its own beside it."""
    folder = tmp_path / "eigen"
    (folder / "tarieven").mkdir(parents=True)
    (folder / "scenario.yaml").write_text(EXAMPLE.read_text(encoding="utf-8"), encoding="utf-8")
    return folder


def table(folder: Path, old: str = "", new: str = "") -> Path:
    shipped = (shipped_tables() / "2026.yaml").read_text(encoding="utf-8")
    file = folder / "tarieven" / "2026.yaml"
    file.write_text(shipped.replace(old, new, 1), encoding="utf-8")
    return file


def rate(folder: Path, name: str) -> str:
    loaded = load(folder)
    assert loaded.scenario is not None, loaded.problems
    return next(line.waarde for line in loaded.scenario.tarieven["2026"].regels if line.tarief == name)


@pytest.mark.parametrize("file", sorted(shipped_tables().glob("*.yaml")), ids=lambda file: file.stem)
def test_every_table_that_comes_along_is_sound(file: Path) -> None:
    assert load(file).problems == ()
    found = read_table(file).table
    assert found is not None
    assert len({line.tarief for line in found.regels}) == len(found.regels)


def test_a_table_that_comes_along_is_found_by_its_name(own: Path) -> None:
    assert rate(own, "awf-hoog") == "7,74%"


def test_a_table_in_the_scenarios_own_folder_comes_first(own: Path) -> None:
    table(own, "7,74%", "8,00%")
    assert rate(own, "awf-hoog") == "8,00%"


def test_a_table_inside_the_scenario_comes_before_every_file(own: Path) -> None:
    written = (own / "scenario.yaml").read_text(encoding="utf-8")
    lines = ["tarieven:", "  2026:", "    titel: Van mij", "    regels:"]
    for name in ("vakantiedagen", "feestdagen", "vakantiebijslag", "awf-hoog", "awf-laag", "btw"):
        lines += [f"      - tarief: {name}", f"        label: {name}", "        waarde: 9%", "        bron: ik"]
        lines += ["        peildatum: 2026-01-01"]
    (own / "scenario.yaml").write_text(written.replace("rondes:", "\n".join([*lines, "rondes:"])), encoding="utf-8")
    assert rate(own, "awf-hoog") == "9%"


def test_another_rate_is_another_scenario(own: Path) -> None:
    before = load(own).source.content_hash
    table(own, "7,74%", "8,00%")
    assert load(own).source.content_hash != before


def test_a_mistake_in_a_table_names_the_file_and_the_line_of_the_table(own: Path) -> None:
    file = table(own, "waarde: 7,74%", "waarde: veel")
    loaded = load(own)
    line = next(n for n, text in enumerate(file.read_text(encoding="utf-8").splitlines(), 1) if "veel" in text)
    assert loaded.scenario is None
    assert [(p.file, p.line, p.code) for p in loaded.problems] == [(str(file), line, "V104")]
    assert "verwacht een percentage zoals 7,74% of een bedrag zoals € 9,24" in loaded.problems[0].message


def test_a_misspelled_key_in_a_table_gets_the_key_that_was_meant(own: Path) -> None:
    table(own, "    peildatum", "    peildtum")
    assert any("bedoel je 'peildatum'?" in problem.message for problem in load(own).problems)


@pytest.mark.parametrize("content", [b"", b"\0", b"titel", b"titel: x", b"- a", b"regels: *a", b"\xff\xfet"])
def test_a_broken_table_is_one_clear_message_and_no_more(own: Path, content: bytes) -> None:
    (own / "tarieven" / "2026.yaml").write_bytes(content)
    loaded = load(own)
    assert loaded.scenario is None
    assert loaded.problems
    assert all("2026.yaml" in problem.file for problem in loaded.problems)


def test_a_table_that_is_nowhere_is_told_at_the_line_that_names_it(own: Path) -> None:
    written = (own / "scenario.yaml").read_text(encoding="utf-8").replace("tabel: 2026", "tabel: 1999")
    (own / "scenario.yaml").write_text(written, encoding="utf-8")
    problem = next(p for p in load(own).problems if p.code == "S302")
    assert "de tabel '1999' bestaat niet" in problem.message
    assert written.splitlines()[problem.line - 1].strip() == "tabel: 1999"


def test_a_name_never_leads_out_of_the_folder(own: Path) -> None:
    (own / "geheim.yaml").write_text("titel: x", encoding="utf-8")
    written = (own / "scenario.yaml").read_text(encoding="utf-8").replace("tabel: 2026", "tabel: ../geheim")
    (own / "scenario.yaml").write_text(written, encoding="utf-8")
    assert load(own).scenario is None


def test_tables_are_no_scenarios(own: Path) -> None:
    table(own)
    assert [name for name, _ in list_scenarios(own.parent)] == [own.name]


def test_a_line_of_the_sheet_can_be_traced_to_its_line_in_the_file() -> None:
    lines = dict(load(EXAMPLE).source.lines)
    text = EXAMPLE.read_text(encoding="utf-8").splitlines()
    assert text[lines["tarief-wolters/kostprijs"] - 1].strip() == "- stap: kostprijs"


def test_a_placeholder_that_is_no_number_is_told(own: Path) -> None:
    written = (own / "scenario.yaml").read_text(encoding="utf-8")
    wrong = written.replace("gegeven: <heftruckchauffeur.uurloon>", "gegeven: <wolters.bedrijf>")
    (own / "scenario.yaml").write_text(wrong, encoding="utf-8")
    assert any("met <wolters.bedrijf> kun je hier niet rekenen" in p.message for p in load(own).problems)
