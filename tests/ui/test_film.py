"""A day on film: every screen from who plays to the debrief becomes one picture, in the order in which they came."""

from pathlib import Path

import pygame
import pytest

from game.commands.agency import Office
from game.commands.demo import _player
from game.errors import GameError
from game.ui.film import film
from game.ui.kit import Wishes


class Filmed(Office):
    """Looking through all scenarios for the next step would take most of the time of a film."""

    def learn_rooms(self) -> bool:
        return False

    def training(self, gedrag: str, played: str) -> None:
        return None


def filmed(
    tmp_path: Path, folder: Path, wishes: Wishes | None = None, size: tuple[int, int] = (1280, 720)
) -> list[str]:
    office = Filmed(tmp_path / "gegevens")
    try:
        player = office.add_player("Expert")
        referee = office.begin(player.id, "gesprek", 3)
        made = film(office, player, referee, _player(referee, "expert", 3), folder, size, wishes)
    finally:
        office.close()
    return [path.name for path in made]


def test_every_kind_of_screen_is_there_and_the_names_are_in_order(tmp_path: Path) -> None:
    names = filmed(tmp_path, tmp_path / "uit")
    assert names == sorted(names)
    assert names == sorted(path.name for path in (tmp_path / "uit").iterdir())
    kinds = [name.partition("-")[2].removesuffix(".png") for name in names]
    first = ["start", "over", "thuis", "instellingen", "hulp-op-dit-scherm", "hulp-zo-gaat-een-werkdag", "hulp-toetsen"]
    assert kinds[:10] == [*first, "bureau", "menu", "notities"]
    pages = ["schatting", "overzicht", "verloop", "per-gedrag", "voortgang", "ander-dossier", "uitleg"]
    assert kinds[-7:] == [f"nabespreking-{page}" for page in pages]
    assert "intake-samira" in kinds


def test_no_two_pictures_look_the_same(tmp_path: Path) -> None:
    filmed(tmp_path, tmp_path / "uit")
    pictures = [pygame.image.tobytes(pygame.image.load(path), "RGB") for path in (tmp_path / "uit").iterdir()]
    assert len(set(pictures)) == len(pictures) > 15


def test_the_size_and_the_look_can_be_chosen(tmp_path: Path) -> None:
    filmed(tmp_path, tmp_path / "uit", Wishes("hoog-contrast", 200), (1920, 1080))
    for path in (tmp_path / "uit").iterdir():
        picture = pygame.image.load(path)
        assert picture.get_size() == (1920, 1080)
        assert picture.get_at((2, 900))[:3] == (0, 0, 0), path.name


def test_a_folder_that_cannot_be_made_is_told(tmp_path: Path) -> None:
    (tmp_path / "bezet").write_text("een bestand", "utf-8")
    with pytest.raises(GameError, match="kan niet worden gemaakt"):
        filmed(tmp_path, tmp_path / "bezet" / "uit")


def test_a_step_that_cannot_be_kept_ends_the_film(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    from game.store.days import Store

    def full(*given: object) -> None:
        raise GameError("De schijf is vol.")

    monkeypatch.setattr(Store, "write_action", full)
    with pytest.raises(GameError, match="De film is gestopt"):
        filmed(tmp_path, tmp_path / "uit")
