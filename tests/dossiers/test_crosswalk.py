"""The crosswalk between the dossiers, and references to a gedrag."""

import pytest

from game.dossiers import DOSSIERS, canonical, counterparts, dossier, find, werkproces_of
from game.dossiers.crosswalk import NONE
from game.dossiers.texts import read

OTHER = dict(zip(DOSSIERS, DOSSIERS[::-1], strict=True))
EVERY = [f"{id}/{gedrag.id}" for id in DOSSIERS for gedrag in dossier(id).behaviours]
both = pytest.mark.parametrize("id", DOSSIERS)

# Pairs and loners that the facts of the trade settle.
PAIRS = (
    ("P2-K1-W1.1", "P3-K1-W1.1"),
    ("P2-K1-W1.7", "P3-K1-W1.4"),
    ("P2-K1-W2.2", "P3-K1-W2.2"),
    ("P2-K1-W2.3", "P3-K1-W2.4"),
    ("P2-K1-W2.7", "P3-K1-W2.4"),
    ("P2-K1-W3.1", "P3-K1-W3.1"),
    ("P2-K1-W5.3", "P3-K1-W5.3"),
    ("P2-K2-W1.1", "B1-K2-W1.6"),
    ("P2-K2-W3.6", "B1-K2-W2.1"),
    ("P2-K2-W4.7", "B1-K3-W1.5"),
    ("B1-K2-W3.2", "B1-K3-W4.1"),
)
LONERS = (
    "consulent/P2-K1-W1.5",
    "consulent/P2-K1-W2.5",
    "consulent/P2-K1-W2.6",
    "consulent/P2-K1-W4.3",
    "consulent/P2-K2-W4.9",
    "intercedent/P3-K1-W3.2",
    "intercedent/B1-K2-W4.1",
    "intercedent/B1-K2-W4.5",
    "intercedent/B1-K3-W1.7",
)


@both
def test_every_gedrag_has_an_entry_and_an_empty_one_says_so(id: str) -> None:
    table = read("kruistabel")[id]
    assert list(table) == [gedrag.id for gedrag in dossier(id).behaviours]
    assert all(found == NONE or (found and isinstance(found, list)) for found in table.values())


def test_the_table_has_no_other_dossiers() -> None:
    assert tuple(read("kruistabel")) == DOSSIERS


@pytest.mark.parametrize("gedrag", EVERY)
def test_a_counterpart_exists_and_points_back(gedrag: str) -> None:
    home = gedrag.partition("/")[0]
    found = counterparts(gedrag, OTHER[home])
    assert len(set(found)) == len(found)
    for one in found:
        assert canonical(one, home) == one
        assert one.startswith(f"{OTHER[home]}/")
        assert gedrag in counterparts(one, home)


@pytest.mark.parametrize(("consulent", "intercedent"), PAIRS)
def test_what_the_trade_calls_the_same_is_paired(consulent: str, intercedent: str) -> None:
    assert f"intercedent/{intercedent}" in counterparts(f"consulent/{consulent}", "intercedent")


@pytest.mark.parametrize("gedrag", LONERS)
def test_what_only_one_dossier_knows_has_no_counterpart(gedrag: str) -> None:
    assert counterparts(gedrag, OTHER[gedrag.partition("/")[0]]) == ()


def test_a_gedrag_answers_to_itself_in_its_own_dossier() -> None:
    assert counterparts("consulent/P2-K1-W2.5", "consulent") == ("consulent/P2-K1-W2.5",)


@pytest.mark.parametrize(("gedrag", "other"), [("consulent/P3-K1-W1.1", "intercedent"), ("consulent/P2-K1-W1.1", "P2")])
def test_a_gedrag_or_dossier_that_does_not_exist_is_no_silent_loner(gedrag: str, other: str) -> None:
    with pytest.raises(KeyError):
        counterparts(gedrag, other)


@both
def test_a_bare_reference_means_the_scenarios_own_dossier(id: str) -> None:
    assert canonical("B1-K1-W2.1", id) == f"{id}/B1-K1-W2.1"
    assert find("B1-K1-W2.1", id) in dossier(id).behaviours


@both
def test_a_reference_with_a_dossier_in_front_means_that_one_everywhere(id: str) -> None:
    assert canonical("intercedent/B1-K2-W4.1", id) == "intercedent/B1-K2-W4.1"
    found = find("intercedent/B1-K2-W4.1", id)
    assert found is not None
    assert found.text.startswith("Maakt correcte prijsberekeningen")


NOWHERE = (
    "P3-K1-W1.1",
    "P2-K1-W1.8",
    "P2-K1-W1.0",
    "P2-K1-W1",
    "P2-K1-W1.01",
    "recruiter/P2-K1-W1.1",
    "/P2-K1-W1.1",
    "",
)


@pytest.mark.parametrize("reference", NOWHERE)
def test_a_reference_to_nothing_is_found_nowhere(reference: str) -> None:
    assert find(reference, "consulent") is None
    with pytest.raises(KeyError):
        canonical(reference, "consulent")


def test_a_gedrag_and_a_code_lead_to_the_same_werkproces() -> None:
    found = werkproces_of("intercedent/B1-K2-W4.6", "consulent")
    assert found is not None
    assert found.title == "Doet een aanbod met prijsberekening"
    assert werkproces_of("B1-K2-W4", "intercedent") is found
    assert werkproces_of("B1-K2-W4", "consulent") is None


def test_a_dossier_that_does_not_exist_is_an_error() -> None:
    with pytest.raises(KeyError):
        dossier("recruiter")
