"""The report from the command line: of which player, of which day, and where it goes."""

from pathlib import Path

import pytest

from game.commands.agency import Office
from game.commands.verslag import verslag
from game.core.bots import next_action
from game.core.chance import Chance
from game.errors import GameError


@pytest.fixture(autouse=True)
def _played(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Noor played a card and began a talk; Sem played nothing."""
    monkeypatch.setenv("AANZET_GEGEVENS", str(tmp_path / "gegevens"))
    office = Office()
    noor = office.add_player("Noor").id
    office.add_player("Sem")
    referee, chance = office.begin(noor, "kaart", 4), Chance(1)
    while not referee.session.is_over:
        referee.do(next_action(referee.session, "expert", chance))
    office.begin(noor, "gesprek", 4)
    office.close()


def test_without_a_place_the_page_stands_with_the_players_work(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert verslag("noor", 1, None, as_text=False) == 0
    path = tmp_path / "gegevens" / "verslagen" / "werkdag-1.html"
    assert capsys.readouterr().out.splitlines() == [
        f"Het verslag staat in {path}.",
        "Ben je docent en vind je van een moment iets anders? Typ: aanzet corrigeer --dag 1",
    ]
    assert "Voorbeeld: een kaart invullen" in path.read_text("utf-8")


def test_without_a_number_it_is_the_latest_day(capsys: pytest.CaptureFixture[str]) -> None:
    verslag("Noor", None, None, as_text=True)
    told = capsys.readouterr().out
    assert "Voorbeeld: een kort gesprek" in told
    assert "Deze werkdag is nog niet af." in told


@pytest.mark.parametrize("as_text", [True, False])
def test_the_report_goes_where_it_is_asked(as_text: bool, tmp_path: Path) -> None:
    path = tmp_path / "map" / "mijn verslag"
    verslag("Noor", 1, str(path), as_text=as_text)
    assert path.read_text("utf-8").startswith("<") is not as_text


@pytest.mark.parametrize(
    ("player", "day", "told"),
    [
        ("Ada", None, "Er is geen speler die Ada heet. Er zijn: Noor, Sem."),
        ("Sem", None, "Sem heeft nog geen werkdag gespeeld."),
        ("Noor", 99, "Noor heeft geen werkdag 99. Er zijn: 2, 1."),
        ("Sem", 1, "Sem heeft nog geen werkdag gespeeld."),
    ],
)
def test_a_day_that_is_not_there_is_told(player: str, day: int | None, told: str) -> None:
    with pytest.raises(GameError) as error:
        verslag(player, day, None, as_text=False)
    assert str(error.value) == told


def test_a_place_that_cannot_be_written_is_told(tmp_path: Path) -> None:
    with pytest.raises(GameError) as error:
        verslag("Noor", 1, str(tmp_path), as_text=False)
    assert str(error.value) == (
        f"Het verslag kan niet worden bewaard in {tmp_path}. "
        "Kies een andere plek, of sluit het bestand als het open is."
    )
