"""Looking back: finished days only, and the scenario that gives most room for the next step."""

from pathlib import Path

import pytest

from game.commands import looking_back
from game.commands.agency import Office
from game.commands.looking_back import Room, Rooms, training
from game.core.bots import next_action
from game.core.chance import Chance
from game.core.desk import EndDay
from game.referee import ScenarioCard

GEDRAG = "consulent/P2-K1-W1.1"
HASHES = {"licht": "1", "vol": "2", "zwaar": "3", "leeg": "4"}
FOUND: dict[str, Room] = {"licht": {GEDRAG: 2}, "vol": {GEDRAG: 5}, "zwaar": {GEDRAG: 9}, "leeg": {}}
LEVELS = {"licht": "start", "vol": "gevorderd", "zwaar": "examen", "leeg": "start"}


def card(name: str) -> ScenarioCard:
    return ScenarioCard(name, name.capitalize(), LEVELS[name], "", 30, "consulent")


CARDS = tuple(card(name) for name in LEVELS)


@pytest.fixture
def rooms(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Rooms:
    monkeypatch.setattr(looking_back, "_hashes", lambda cards: {card.id: HASHES[card.id] for card in cards})
    monkeypatch.setattr(looking_back, "_room", lambda name: FOUND[name])
    return Rooms(tmp_path / "oefenruimte.json")


def test_the_scenario_with_most_moments_trains_it_but_not_one_that_is_far_too_hard(rooms: Rooms) -> None:
    found = training(rooms, CARDS, GEDRAG, "licht")
    assert found is not None
    assert (found.scenario, found.moments) == ("vol", 5)
    assert "5 momenten" in found.told


def test_after_a_harder_day_the_hardest_may_be_next(rooms: Rooms) -> None:
    found = training(rooms, CARDS, GEDRAG, "vol")
    assert found is not None
    assert found.scenario == "zwaar"


def test_with_as_much_room_another_scenario_goes_before_the_one_just_played(rooms: Rooms) -> None:
    twins = (card("licht"), ScenarioCard("ook", "Ook", "start", "", 30, "consulent"))
    HASHES["ook"], FOUND["ook"] = "5", {GEDRAG: 2}
    found = training(rooms, twins, GEDRAG, "licht")
    assert found is not None
    assert found.scenario == "ook"


def test_a_gedrag_that_no_scenario_asks_for_is_trained_nowhere(rooms: Rooms) -> None:
    assert training(rooms, CARDS, "consulent/B1-K1-W1.1", "licht") is None


def test_scenarios_are_looked_through_one_at_a_time_and_only_once(rooms: Rooms, tmp_path: Path) -> None:
    assert [rooms.learn_one(CARDS) for _ in range(5)] == [True, True, True, False, False]
    again = Rooms(tmp_path / "oefenruimte.json")
    assert again.learn_one(CARDS) is False


def test_a_folder_that_cannot_be_written_in_is_not_waited_for(rooms: Rooms, tmp_path: Path) -> None:
    (tmp_path / "bezet").write_text("een bestand", "utf-8")
    locked = Rooms(tmp_path / "bezet" / "oefenruimte.json")
    assert locked.of(CARDS) == {name: FOUND[name] for name in LEVELS}


def test_only_finished_days_are_compared_and_a_day_is_followed_once(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    office = Office(tmp_path)
    player = office.add_player("Noor").id
    for _ in range(2):
        referee = office.begin(player, "scenarios/voorbeelden/gesprek", 3)
    while not referee.session.is_over:
        referee.do(next_action(referee.session, "expert", Chance(1)))
    assert len(office.progress(player).days) == 1

    def refuse(*given: object) -> None:
        raise AssertionError("a day that is over was followed again")

    monkeypatch.setattr(Office, "resume", refuse)
    assert len(office.progress(player).days) == 1
    office.close()


def test_a_short_day_is_compared_too(tmp_path: Path) -> None:
    office = Office(tmp_path)
    player = office.add_player("Noor").id
    office.begin(player, "scenarios/voorbeelden/gesprek", 3).do(EndDay())
    ((_, (track, *_)),) = office.progress(player).tracks
    assert track.dots[0] is not None
    office.close()


def test_a_day_that_cannot_be_opened_any_more_takes_no_other_day_along(tmp_path: Path) -> None:
    office = Office(tmp_path)
    player = office.add_player("Noor").id
    spoiled = office.begin(player, "scenarios/voorbeelden/kaart", 3)
    spoiled.do(EndDay())
    office._store._db.execute("update actions set action = '{}' where session = ?", [spoiled.day])
    today = office.begin(player, "scenarios/voorbeelden/gesprek", 3)
    today.do(EndDay())
    assert office.report(player, today.day).standing is None
    assert len(office.progress(player).days) == 1
    office.close()
