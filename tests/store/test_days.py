"""What is written down comes back as it was, belongs to one player, and is never written twice."""

import sys
from collections.abc import Iterator
from pathlib import Path
from threading import Thread

import pytest

from game.core.reading import Correction
from game.errors import GameError
from game.store.database import open_database
from game.store.days import Store

NOW = "2026-11-02T08:30:00.000+00:00"


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    path = tmp_path / "aanzet.db"
    opened = Store(open_database(path), path)
    yield opened
    opened.close()


def begun(store: Store, player: int, scenario: str = "proef", *, seed: int = 7) -> int:
    return store.begin_day(
        {
            **{
                "player": player,
                "scenario": scenario,
                "title": "Een dag",
                "content_hash": "h",
                "world": '{"een":"wereld"}',
            },
            **{"seed": str(seed), "game_version": "1", "begun": NOW},
        }
    )


def test_players_stand_in_the_order_of_the_alphabet(store: Store) -> None:
    for name in ("zara", "Bram", "anna"):
        store.add_player(name, NOW)
    assert [player.name for player in store.players()] == ["anna", "Bram", "zara"]


def test_settings_are_kept_per_player(store: Store) -> None:
    noor, sem = store.add_player("Noor", NOW), store.add_player("Sem", NOW)
    store.keep_settings(noor.id, {"tekst": "200", "naam": "é€😀"})
    settings = {player.name: dict(player.settings) for player in store.players()}
    assert settings == {"Noor": {"tekst": "200", "naam": "é€😀"}, "Sem": {}}
    assert sem.settings == ()


def test_settings_that_were_tampered_with_are_told(store: Store) -> None:
    player = store.add_player("Noor", NOW)
    for text in ("{", "[1]"):
        store._db.execute("update players set settings = ? where id = ?", [text, player.id])
        with pytest.raises(GameError, match="beschadigd"):
            store.players()


def test_a_player_sees_own_days_only_the_latest_first(store: Store) -> None:
    noor, sem = store.add_player("Noor", NOW).id, store.add_player("Sem", NOW).id
    first, other, last = begun(store, noor), begun(store, sem), begun(store, noor, seed=2**70)
    assert [day.id for day in store.days_of(noor)] == [last, first]
    assert [day.id for day in store.days_of(sem)] == [other]
    assert store.days_of(noor)[0].seed == 2**70


def test_actions_come_back_in_their_order(store: Store) -> None:
    day = begun(store, store.add_player("Noor", NOW).id)
    texts = ['{"doe":"a"}', '{"doe":"b","tekst":"\\u0000 é 😀 ' + "x" * 100_000 + '"}', '{"doe":"c"}']
    for number, text in enumerate(texts):
        store.write_action(day, number, text, NOW)
    assert store.actions_of(day) == tuple(texts)
    (card,) = store.days_of(1)
    assert (card.actions, card.ended) == (3, "")


def test_the_same_step_cannot_be_written_by_two_windows(store: Store) -> None:
    day = begun(store, store.add_player("Noor", NOW).id)
    store.write_action(day, 0, "de eerste", NOW)
    with pytest.raises(GameError, match="ander venster"):
        store.write_action(day, 0, "de tweede", NOW)
    assert store.actions_of(day) == ("de eerste",)


def test_ending_a_day_twice_leaves_its_evidence_once(store: Store) -> None:
    day = begun(store, store.add_player("Noor", NOW).id)
    row = {
        "task": "t",
        "kans": "k",
        "gedrag": "g",
        "rating": "sterk",
        "points": 2,
        "worth": 2,
        "reason": "r",
        "line": 4,
    }
    store.end_day(day, [row, {**row, "kans": "l"}], NOW)
    store.end_day(day, [row], "later")
    assert [found["kans"] for found in store.evidence_of(day)] == ["k"]
    assert store.days_of(1)[0].ended == "later"


def test_a_day_without_kansen_can_end(store: Store) -> None:
    day = begun(store, store.add_player("Noor", NOW).id)
    store.end_day(day, [], NOW)
    assert store.days_of(1)[0].ended == NOW


def test_a_correction_stands_beside_what_was_computed(store: Store) -> None:
    day = begun(store, store.add_player("Noor", NOW).id)
    correction = Correction(day, "gesprek", "k/g", "sterk", "mevrouw Bos", "Goed gedaan", NOW)
    store.add_correction(correction)
    assert store.corrections_of(day) == (correction,)
    assert store.corrections_of(day + 1) == ()


def test_removing_a_player_removes_all_of_theirs_and_nothing_else(store: Store) -> None:
    noor, sem = store.add_player("Noor", NOW).id, store.add_player("Sem", NOW).id
    gone, kept = begun(store, noor), begun(store, sem)
    for day in (gone, kept):
        store.write_action(day, 0, "stap", NOW)
        store.add_correction(Correction(day, "t", "k", "zwak", "n", "r", NOW))
    store.remove_player(noor)
    assert [player.name for player in store.players()] == ["Sem"]
    assert (store.actions_of(gone), store.corrections_of(gone)) == ((), ())
    assert store.actions_of(kept) == ("stap",)


def test_a_day_for_somebody_who_was_removed_is_refused(store: Store) -> None:
    with pytest.raises(GameError):
        begun(store, 99)


@pytest.fixture
def hasty() -> Iterator[None]:
    """Threads change places as often as they can."""
    usual = sys.getswitchinterval()
    sys.setswitchinterval(1e-6)
    yield
    sys.setswitchinterval(usual)


@pytest.mark.usefixtures("hasty")
def test_several_threads_may_write(store: Store) -> None:
    day = begun(store, store.add_player("Noor", NOW).id)

    def write() -> None:
        for number in range(150):
            store.write_action(day, number, str(number), NOW)

    def look() -> None:
        for number in range(150):
            store.keep_settings(1, {"n": str(number)})
            store.days_of(1)

    threads = [Thread(target=write), Thread(target=look)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert store.actions_of(day) == tuple(str(number) for number in range(150))
    assert dict(store.players()[0].settings) == {"n": "149"}


# What the player thought ------------------------------------------------------------------------------------------


def test_an_estimate_is_kept_per_werkproces_and_never_asked_twice(store: Store) -> None:
    player = store.add_player("Noor", NOW).id
    day = begun(store, player)
    assert store.estimates_of(day) is None
    store.keep_estimates(day, {"consulent/P2-K1-W1": "goed", "consulent/P2-K1-W2": "lastig"}, NOW)
    assert store.estimates_of(day) == {"consulent/P2-K1-W1": "goed", "consulent/P2-K1-W2": "lastig"}


def test_a_question_that_was_passed_by_is_remembered(store: Store) -> None:
    day = begun(store, store.add_player("Noor", NOW).id)
    store.keep_estimates(day, {}, NOW)
    assert store.estimates_of(day) == {}


def test_removing_a_player_removes_what_they_thought(store: Store) -> None:
    player = store.add_player("Noor", NOW).id
    store.keep_estimates(begun(store, player), {"consulent/P2-K1-W1": "goed"}, NOW)
    store.remove_player(player)
    assert store._rows("select * from estimates") == []
