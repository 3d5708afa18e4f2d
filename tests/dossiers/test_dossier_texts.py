"""The dossiers as data, held against the text they came from."""

import re

import pytest

from game.dossiers import DOSSIERS, Werkproces, dossier
from tests.dossiers.seed_reader import EXTRA, REPAIRS, blocks, knowledge, plain, text_of

COUNTS = {
    "consulent": {
        "B1-K1": [6, 7, 6, 5, 5],
        "B1-K2": [5, 8, 7],
        "P2-K1": [7, 8, 3, 3, 4],
        "P2-K2": [5, 8, 9, 9],
    },
    "intercedent": {
        "B1-K1": [2 + 2, 3 + 2],
        "B1-K2": [4 + 3, 4 + 1, 6 + 2, 3 + 3, 3 + 1],
        "B1-K3": [4 + 3, 3 + 1, 1 + 4, 4],
        "P3-K1": [4, 4, 2, 2, 3],
    },
}
WITHOUT_MARK = (
    "beinv", "commerciele", "coordin", "creeren", "efficient", "financiele", "financien", "geevalueerd", "geinf",
    "geint", "hierarchi", "ideeen", "initier", "intermedier", "orienteer", "potentiele", "reeel", "strategieen",
    "theorieen",
)  # fmt: skip
both = pytest.mark.parametrize("id", DOSSIERS)
werkprocessen = pytest.mark.parametrize(
    ("id", "werkproces"),
    [pytest.param(id, one, id=f"{id}/{one.code}") for id in DOSSIERS for one in dossier(id).werkprocessen],
)


def every_text(id: str) -> list[str]:
    texts = [dossier(id).title]
    for kerntaak in dossier(id).kerntaken:
        texts += [kerntaak.title, *(part for line in kerntaak.knowledge for part in (line.group, line.text))]
        for one in kerntaak.werkprocessen:
            texts += [one.title, *one.description.split("\n\n"), *one.results, *one.competences]
            texts += [gedrag.text for gedrag in one.behaviours]
    return texts


@both
def test_the_seed_and_the_data_have_the_same_werkprocessen_with_as_many_bullets(id: str) -> None:
    seed = {code: (len(block.general), len(block.extra)) for code, block in blocks(id).items()}
    data = {
        one.code: (sum(not g.extra for g in one.behaviours), sum(g.extra for g in one.behaviours))
        for one in dossier(id).werkprocessen
    }
    assert data == seed


@both
def test_the_bullets_are_as_many_as_a_reader_counts(id: str) -> None:
    assert {k.code: [len(w.behaviours) for w in k.werkprocessen] for k in dossier(id).kerntaken} == COUNTS[id]


def test_the_consulent_has_105_gedragingen_and_the_intercedent_74() -> None:
    assert [len(dossier(id).behaviours) for id in DOSSIERS] == [105, 74]


@werkprocessen
def test_every_gedrag_stands_word_for_word_in_the_seed(id: str, werkproces: Werkproces) -> None:
    block = blocks(id)[werkproces.code]
    seed = [(re.sub("[;.]$", "", text), False) for text in block.general]
    seed += [(re.sub("[;.]$", "", text), True) for text in block.extra]
    assert [(plain(gedrag.text), gedrag.extra) for gedrag in werkproces.behaviours] == seed


@werkprocessen
def test_every_omschrijving_resultaat_and_competentie_stands_in_the_seed(id: str, werkproces: Werkproces) -> None:
    block = blocks(id)[werkproces.code]
    assert plain(werkproces.description) == block.description
    assert [plain(result) for result in werkproces.results] == block.results
    assert list(werkproces.competences) == block.competences


@both
def test_the_vakkennis_stands_in_the_seed_under_the_same_headings(id: str) -> None:
    for kerntaak, lines in zip(dossier(id).kerntaken, knowledge(id), strict=True):
        seed = plain(re.sub(r"(?m)^ ?[.\]§-] ", "", "\n".join(lines)))
        parts = ["De beginnend beroepsbeoefenaar:"]
        group = "Algemeen"
        for line in kerntaak.knowledge:
            if line.group != group:
                parts.append(EXTRA if line.group == EXTRA[:-1] else line.group)
            group = line.group
            parts.append(line.text)
        assert plain(" ".join(parts)) == seed
        assert len(kerntaak.knowledge) == sum(bool(re.match(r" ?[.\]§-] ", line)) for line in lines)


@both
def test_every_title_stands_behind_its_code_in_the_seed(id: str) -> None:
    seed = plain(re.sub(r":? +", " ", text_of(id)))
    # The table of seed 000 breaks two titles over its columns; further on titles stand apart from codes.
    for title, rest in (("Werft kandidaten", "kandidaten"), ("Voert accountanalyses uit", "acquisitieactiviteiten")):
        seed = re.sub(rf"(P2-K\d [^P]+)(P2-K\d-W1 {title}) {rest}", rf"\1{rest} \2", seed)
    for code, title in [(k.code, k.title) for k in dossier(id).kerntaken] + [
        (w.code, w.title) for w in dossier(id).werkprocessen
    ]:
        apart = re.match(r"P2-K2-W[234]", code)
        assert (title if apart else f"{code} {plain(title)}") in seed


@both
def test_a_gedrag_has_its_werkproces_and_its_place_in_its_id(id: str) -> None:
    for kerntaak in dossier(id).kerntaken:
        for w, one in enumerate(kerntaak.werkprocessen, 1):
            assert one.code == f"{kerntaak.code}-W{w}"
            assert [g.id for g in one.behaviours] == [f"{one.code}.{n}" for n in range(1, len(one.behaviours) + 1)]
    ids = [gedrag.id for gedrag in dossier(id).behaviours]
    assert len(set(ids)) == len(ids)


def test_what_holds_for_the_intercedent_only_comes_after_what_holds_for_all() -> None:
    for one in dossier("intercedent").werkprocessen:
        assert [g.extra for g in one.behaviours] == sorted(g.extra for g in one.behaviours)
    assert sum(gedrag.extra for gedrag in dossier("intercedent").behaviours) == 22
    assert not any(gedrag.extra for gedrag in dossier("consulent").behaviours)


def test_26_ids_occur_in_both_dossiers_with_another_text() -> None:
    consulent, intercedent = ({g.id: g.text for g in dossier(id).behaviours} for id in DOSSIERS)
    shared = consulent.keys() & intercedent.keys()
    assert len(shared) == 26
    assert not [id for id in shared if consulent[id].casefold() == intercedent[id].casefold()]


@both
@pytest.mark.parametrize("damage", REPAIRS)
def test_no_damage_of_the_scan_is_left(id: str, damage: str) -> None:
    assert not [text for text in every_text(id) if damage in text]


@both
def test_letters_with_a_mark_are_the_right_ones(id: str) -> None:
    for text in every_text(id):
        assert set(re.findall(r"[^\x00-\x7f]", text)) <= set("éëïöê’‘"), text
        assert all(word in ("één", "én", "enquêtes") for word in re.findall(r"\w*[éê]\w*", text)), text
        assert not [word for word in WITHOUT_MARK if word in text.casefold()], text


@both
def test_texts_are_tidy(id: str) -> None:
    for text in every_text(id):
        assert text == text.strip()
        assert "  " not in text
        assert "\n" not in text
        assert not re.search(r" [,;.)]|\( |[a-z][A-Z]", text), text
    for gedrag in dossier(id).behaviours:
        assert re.search(r"[\w)\"']$", gedrag.text), gedrag.text
