"""Nieuw: a scenario of your own that can be played at once, also from what a colleague sent."""

import json
import zipfile
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from game.commands.agency import load_world, scenario_paths
from game.commands.controleer import controleer
from game.commands.keur import keur
from game.commands.nieuw import nieuw, slug
from game.content.load import load
from game.errors import GameError
from game.words import nieuw as words


@pytest.fixture(autouse=True)
def own(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("AANZET_GEGEVENS", str(tmp_path))
    return tmp_path / "scenarios"


def answers(*typed: str) -> Callable[[str], str]:
    waiting: Iterator[str] = iter(typed)
    return lambda _: next(waiting)


KINDS = tuple(str(number) for number in range(1, len(words.KINDS) + 1))
DAYS = tuple(str(len(words.KINDS) + number) for number in range(1, 3))
LEVELS = tuple(zip(("1", "2", "3"), words.LEVELS, strict=True))


@pytest.mark.parametrize(("answer", "level"), LEVELS)
@pytest.mark.parametrize("kind", [*KINDS, *DAYS])
def test_whatever_you_answer_you_get_a_scenario_with_nothing_to_remark(
    kind: str, answer: str, level: str, own: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert nieuw(None, None, answers(kind, "Één ochtend in de zorg", answer)) == 0
    loaded = load(own / "een-ochtend-in-de-zorg")
    assert loaded.scenario is not None
    found = (loaded.scenario.titel, loaded.scenario.niveau, loaded.scenario.voorbeeld)
    assert found == ("Één ochtend in de zorg", level, False)
    capsys.readouterr()
    assert controleer(["een-ochtend-in-de-zorg"], as_json=False) == 0
    assert capsys.readouterr() == ("", "1 scenario bekeken, niets op aan te merken.\n")


@pytest.mark.parametrize("kind", KINDS)
def test_what_an_example_says_of_itself_does_not_come_along(kind: str, own: Path) -> None:
    assert nieuw(None, None, answers(kind, "Mijn dag", "1")) == 0
    scenario = load(own / "mijn-dag").scenario
    assert scenario is not None
    assert scenario.beschrijving is None


def test_the_settings_for_an_editor_point_at_the_schema_and_at_every_scenario(own: Path) -> None:
    nieuw(None, "Mijn dag", answers("1"))
    settings = json.loads((own / ".vscode" / "settings.json").read_text(encoding="utf-8"))
    ((schema, globs),) = settings["yaml.schemas"].items()
    assert json.loads((own / schema).read_text(encoding="utf-8"))["definitions"]
    assert [path.parent.name for glob in globs for path in own.glob(glob)] == ["mijn-dag"]
    assert (settings["files.encoding"], settings["editor.insertSpaces"], settings["editor.tabSize"]) == (
        "utf8",
        True,
        2,
    )


@pytest.mark.parametrize("kind", KINDS)
def test_what_you_get_is_proved_at_once(kind: str) -> None:
    """The level changes nothing that is proved, and a copy of a shipped day has the proof of that day."""
    assert nieuw(None, None, answers(kind, "Één ochtend in de zorg", "1")) == 0
    assert keur("een-ochtend-in-de-zorg", as_json=False) == 0
    assert "een-ochtend-in-de-zorg" in scenario_paths()
    assert load_world("een-ochtend-in-de-zorg", 1).scenario.titel == "Één ochtend in de zorg"


def test_there_is_a_start_for_every_kind_of_task_and_for_the_desk() -> None:
    examples = [load(path).scenario for path in scenario_paths().values() if path.parent.name == "voorbeelden"]
    shown = {task.werkvorm for found in examples if found for part in found.rondes for task in part.opdrachten}
    assert shown | {"werkplek"} == {name for name, _ in words.KINDS}
    assert any(found.werkplek.doen for found in examples if found)


def test_a_copy_of_a_shipped_day_keeps_everything_but_the_title(own: Path) -> None:
    assert nieuw("drukte-bij-het-distributiecentrum", 'Mijn "drukte"') == 0
    mine = load(own / "mijn-drukte").scenario
    theirs = load(scenario_paths()["drukte-bij-het-distributiecentrum"]).scenario
    assert mine is not None
    assert theirs is not None
    assert mine.titel == 'Mijn "drukte"'
    assert mine.rondes == theirs.rondes


def test_an_editor_finds_the_schema_beside_it(own: Path) -> None:
    nieuw("drukte-bij-het-distributiecentrum", "Mijn dag")
    first = (own / "mijn-dag" / "scenario.yaml").read_text(encoding="utf-8").splitlines()[0]
    assert first == "# yaml-language-server: $schema=../scenario.schema.json"
    assert (own / "scenario.schema.json").is_file()
    assert (own / ".vscode" / "settings.json").is_file()


def test_an_editor_also_finds_the_schema_beside_what_began_as_an_example(own: Path) -> None:
    nieuw(None, "Mijn dag", answers("1"))
    first = (own / "mijn-dag" / "scenario.yaml").read_text(encoding="utf-8").splitlines()[0]
    assert first == "# yaml-language-server: $schema=../scenario.schema.json"


def test_a_title_that_is_taken_is_refused_and_nothing_is_overwritten(own: Path) -> None:
    nieuw("drukte-bij-het-distributiecentrum", "Mijn dag")
    (own / "mijn-dag" / "scenario.yaml").write_text("van mij", encoding="utf-8")
    with pytest.raises(GameError, match="Kies een andere titel"):
        nieuw("drukte-bij-het-distributiecentrum", "Mijn dag")
    assert (own / "mijn-dag" / "scenario.yaml").read_text(encoding="utf-8") == "van mij"


def test_wrong_answers_are_asked_again(own: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert nieuw(None, None, answers("99", "x", "1", "", "Rustig", "1")) == 0
    printed = capsys.readouterr().out
    assert "Typ een nummer van 1 tot en met" in printed
    assert "Typ een titel" in printed
    assert (own / "rustig").is_dir()


def packed(path: Path, **files: str) -> Path:
    with zipfile.ZipFile(path, "w") as made:
        for name, text in files.items():
            made.writestr(name.replace("__", "/"), text)
    return path


def test_a_zip_of_a_colleague_is_taken_in_and_brings_nothing_else(tmp_path: Path, own: Path) -> None:
    text = Path("scenarios/voorbeelden/gesprek/scenario.yaml").read_text(encoding="utf-8")
    sent = tmp_path / "van-noor.zip"
    with zipfile.ZipFile(sent, "w") as made:
        made.writestr("map/scenario.yaml", text)
        made.writestr("map/stuk.py", "print('nee')")
        made.writestr("map/anders.yaml", "nee")
        made.writestr("map/diep/tarieven/meer.yaml", "nee")
        made.writestr("map/../../weg.yaml", "nee")
        made.writestr("map/tarieven/../../weg.yaml", "nee")
    assert nieuw(str(sent), None) == 0
    assert load(own / "van-noor").scenario is not None
    assert sorted(p.name for p in (own / "van-noor").rglob("*")) == ["scenario.yaml"]
    assert not list(tmp_path.glob("**/weg.yaml"))


def test_what_is_no_scenario_zip_is_refused_in_a_sentence(tmp_path: Path) -> None:
    (tmp_path / "kapot.zip").write_bytes(b"PK nee")
    for sent in (tmp_path / "kapot.zip", packed(tmp_path / "leeg.zip", readme="niets")):
        with pytest.raises(GameError, match="geen zipbestand met een scenario"):
            nieuw(str(sent), None)
    huge = packed(tmp_path / "groot.zip", **{"scenario.yaml": "#" * 1_000_001})
    with pytest.raises(GameError, match="te groot"):
        nieuw(str(huge), None)


@pytest.mark.parametrize(
    ("title", "name"),
    [("Drukte in de zorg!", "drukte-in-de-zorg"), ("  ", "scenario"), ("é/ü", "e-u"), ("a" * 80, "a" * 60)],
)
def test_a_title_becomes_a_name_every_system_takes(title: str, name: str) -> None:
    assert slug(title) == name
