"""Every werkproces of both dossiers has a name in plain Dutch."""

from game.dossiers import DOSSIERS, dossier
from game.words.werkprocessen import PLAIN


def test_every_werkproces_has_a_plain_name_and_no_other_has() -> None:
    official = {f"{id}/{werkproces.code}" for id in DOSSIERS for werkproces in dossier(id).werkprocessen}
    assert set(PLAIN) == official


def test_within_one_dossier_no_two_have_the_same_name() -> None:
    for id in DOSSIERS:
        names = [name for key, name in PLAIN.items() if key.startswith(f"{id}/")]
        assert len(set(names)) == len(names)
