"""The list of scenarios: read once, known again by their text, and honest about what cannot be played."""

from pathlib import Path

import pytest

from game.commands import shelf
from game.commands.agency import find_scenario
from game.commands.shelf import Shelf, in_week_order
from game.core.cards import ScenarioCard

TEXT = (find_scenario("gesprek") / "scenario.yaml").read_text("utf-8").replace("voorbeeld: ja\n", "")


@pytest.fixture
def own(tmp_path: Path) -> Path:
    path = tmp_path / "eigen.yaml"
    path.write_text(TEXT, encoding="utf-8")
    return path


def cards(tmp_path: Path, *paths: Path) -> list[tuple[str, str, bool]]:
    found = Shelf(tmp_path / "data" / "lijst.json").cards([(path.stem, path) for path in paths])
    return [(card.id, card.title, bool(card.problem)) for card in found]


def test_a_scenario_stands_in_the_list_and_an_example_does_not(tmp_path: Path, own: Path) -> None:
    assert cards(tmp_path, own, find_scenario("kaart")) == [("eigen", "Voorbeeld: een kort gesprek", False)]


def test_the_easiest_days_stand_first(tmp_path: Path) -> None:
    for name, level in (("maandag", "start"), ("vrijdag", "examen"), ("woensdag", "gevorderd")):
        (tmp_path / f"{name}.yaml").write_text(TEXT.replace("niveau: start", f"niveau: {level}"), encoding="utf-8")
    found = cards(tmp_path, *(tmp_path / f"{name}.yaml" for name in ("maandag", "vrijdag", "woensdag")))
    assert [name for name, _, _ in found] == ["maandag", "woensdag", "vrijdag"]


def test_what_was_read_before_is_not_read_again(tmp_path: Path, own: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    first = cards(tmp_path, own, find_scenario("kaart"))
    monkeypatch.setattr(shelf, "_card", None)
    assert cards(tmp_path, own, find_scenario("kaart")) == first


def test_a_changed_scenario_is_read_again(tmp_path: Path, own: Path) -> None:
    cards(tmp_path, own)
    own.write_text(TEXT.replace("een kort gesprek", "een heel kort gesprek"), encoding="utf-8")
    assert cards(tmp_path, own) == [("eigen", "Voorbeeld: een heel kort gesprek", False)]


def test_what_cannot_be_played_is_told_until_it_is_mended(tmp_path: Path, own: Path) -> None:
    own.write_text("rollen: [", encoding="utf-8")
    assert cards(tmp_path, own) == [("eigen", "eigen", True)] == cards(tmp_path, own)
    own.write_text(TEXT, encoding="utf-8")
    assert cards(tmp_path, own) == [("eigen", "Voorbeeld: een kort gesprek", False)]


def test_what_cannot_be_played_is_read_every_time(tmp_path: Path, own: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """What it lacks may stand in another file."""
    own.write_text("rollen: [", encoding="utf-8")
    cards(tmp_path, own)
    monkeypatch.setattr(shelf, "_card", lambda name, path: None)
    assert cards(tmp_path, own) == []


def test_the_same_text_in_two_places_stands_there_twice(tmp_path: Path, own: Path) -> None:
    copy = tmp_path / "kopie.yaml"
    copy.write_text(TEXT, encoding="utf-8")
    assert [name for name, _, _ in cards(tmp_path, own, copy)] == ["eigen", "kopie"]


@pytest.mark.parametrize("kept", ["", "geen json", "[]", '{"a": 3}', '{"a": {"titel": "b"}}'])
def test_a_list_that_was_spoiled_is_made_anew(tmp_path: Path, own: Path, kept: str) -> None:
    (tmp_path / "data").mkdir()
    (tmp_path / "data" / "lijst.json").write_text(kept, encoding="utf-8")
    assert cards(tmp_path, own) == [("eigen", "Voorbeeld: een kort gesprek", False)]


def test_a_folder_where_nothing_may_be_kept_has_a_list_all_the_same(tmp_path: Path, own: Path) -> None:
    (tmp_path / "data").write_text("geen map")
    assert cards(tmp_path, own) == [("eigen", "Voorbeeld: een kort gesprek", False)]


def test_the_days_of_a_week_stand_in_their_order() -> None:
    def card(id: str, then: str = "") -> ScenarioCard:
        return ScenarioCard(id, id, "start", "", 5, "consulent", next=then)

    shelved = (card("a"), card("maandag", "woensdag"), card("vrijdag"), card("woensdag", "vrijdag"), card("z", "weg"))
    assert [one.id for one in in_week_order(shelved)] == ["a", "maandag", "woensdag", "vrijdag", "z"]
    assert [one.id for one in in_week_order((card("x", "y"), card("y", "x")))] == ["x", "y"], "round and round"


def test_the_shipped_week_is_read_as_a_week(tmp_path: Path) -> None:
    paths = [(path, find_scenario(path)) for path in ("week-vrijdag", "week-woensdag")]
    assert [card.id for card in Shelf(tmp_path / "lijst.json").cards(paths)] == ["week-woensdag", "week-vrijdag"]
