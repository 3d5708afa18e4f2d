"""The agency as it really is: days of several players in one database, resumed at the same screen."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from game.commands.agency import Office, find_scenario
from game.core.bots import next_action
from game.core.chance import Chance
from game.errors import GameError
from game.referee import Referee


@pytest.fixture
def office(tmp_path: Path) -> Iterator[Office]:
    opened = Office(tmp_path)
    yield opened
    opened.close()


def play(referee: Referee, steps: int = 1000, bot: str = "expert") -> Referee:
    chance = Chance(1)
    while not referee.session.is_over and steps:
        referee.do(next_action(referee.session, bot, chance))
        steps -= 1
    return referee


def reopened(office: Office, tmp_path: Path) -> Office:
    office.close()
    return Office(tmp_path)


@pytest.mark.parametrize("steps", [0, 1, 2, 3, 5, 8])
def test_a_day_resumes_at_the_same_screen(office: Office, tmp_path: Path, steps: int) -> None:
    player = office.add_player("Noor").id
    left = play(office.begin(player, "kaart", 4), steps)
    later = reopened(office, tmp_path)
    assert later.resume(player, left.day).scene == left.scene
    assert later.resume(player, left.day).session == left.session
    later.close()


def test_a_day_goes_on_after_it_was_resumed(office: Office, tmp_path: Path) -> None:
    player = office.add_player("Noor").id
    left = play(office.begin(player, "kaart", 4), 3)
    later = reopened(office, tmp_path)
    play(later.resume(player, left.day))
    (card,) = later.days(player)
    assert card.ended
    assert later.resume(player, left.day).session.is_over
    later.close()


def test_players_do_not_see_or_open_each_others_days(office: Office) -> None:
    noor, sem = office.add_player("Noor").id, office.add_player("Sem").id
    day = office.begin(noor, "kaart", 4).day
    assert office.days(sem) == ()
    for look in (office.resume, office.report, office.write_report):
        with pytest.raises(GameError, match="andere speler"):
            look(sem, day)


def test_a_day_ends_in_the_world_it_began_with(office: Office, tmp_path: Path) -> None:
    text = (find_scenario("gesprek") / "scenario.yaml").read_text("utf-8")
    path = tmp_path / "eigen.yaml"
    path.write_text(text, encoding="utf-8")
    player = office.add_player("Noor").id
    begun = office.begin(player, str(path), 4)
    path.write_text(text.replace("Voorbeeld: een kort gesprek", "Heel iets anders"), encoding="utf-8")
    assert office.resume(player, begun.day).world == begun.world
    assert office.begin(player, str(path), 4).world.scenario.titel == "Heel iets anders"


def test_what_a_day_showed_is_kept_when_it_ends(office: Office) -> None:
    player = office.add_player("Noor").id
    referee = play(office.begin(player, "kaart", 4))
    kept = office._store.evidence_of(referee.day)
    assert [row["kans"] for row in kept] == [f.evidence.opportunity.id for f in referee.findings()]
    assert all(row["reason"] for row in kept)


def test_a_day_that_ended_without_its_evidence_is_completed_when_it_is_opened(
    office: Office, monkeypatch: pytest.MonkeyPatch
) -> None:
    player = office.add_player("Noor").id
    referee = play(office.begin(player, "kaart", 4), 10)

    def full(*_: object) -> None:
        raise GameError("De schijf is vol.")

    with monkeypatch.context() as broken:
        broken.setattr(office._store, "end_day", full)
        play(referee)
    assert office.days(player)[0].ended == ""
    office.resume(player, referee.day)
    assert office.days(player)[0].ended
    assert office._store.evidence_of(referee.day)


@pytest.mark.parametrize(
    "line",
    [
        "",
        "geen json",
        "[]",
        "null",
        '{"opdracht":"bureau"}',
        '{"opdracht":"bureau","doe":"vlieg"}',
        '{"opdracht":"bureau","doe":"begin","task":7}',
        '{"opdracht":"bureau","doe":"begin","task":"bestaat-niet"}',
        '{"opdracht":"bureau","doe":"begin","task":"intake","extra":1}',
        '{"opdracht":"elders","doe":"naar-huis"}',
        '{"opdracht":"bureau","doe":["begin"],"task":"x"}',
        "[" * 100_000,
        '{"opdracht":"bureau","doe":"notitie","text":' + "9" * 5000 + "}",
    ],
    ids=lambda line: line[:40] or "empty",
)
def test_a_log_that_cannot_be_followed_is_told_and_left_alone(office: Office, line: str) -> None:
    player = office.add_player("Noor").id
    day = office.begin(player, "kaart", 4).day
    office._store.write_action(day, 0, line, "nu")
    with pytest.raises(GameError, match="stap 1 is beschadigd"):
        office.resume(player, day)
    assert office._store.actions_of(day) == (line,)


@pytest.mark.parametrize("world", ["", "{}", "[]", '{"scenario": {}}', '{"scenario": {"titel": "x"}}', "[" * 100_000])
def test_a_world_that_cannot_be_read_is_told(office: Office, world: str) -> None:
    player = office.add_player("Noor").id
    day = office.begin(player, "kaart", 4).day
    office._store._db.execute("update sessions set world = ? where id = ?", [world, day])
    with pytest.raises(GameError, match="andere versie"):
        office.resume(player, day)


@pytest.mark.parametrize("name", ["", "   ", "\x00", "x" * 41, "noor", " NOOR "])
def test_a_name_that_is_empty_too_long_or_taken_is_refused(office: Office, name: str) -> None:
    office.add_player("Noor")
    with pytest.raises(GameError):
        office.add_player(name)


def test_a_removed_player_leaves_nothing_behind(office: Office) -> None:
    player = office.add_player("Noor").id
    day = play(office.begin(player, "kaart", 4)).day
    office.remove_player(player)
    assert office.players() == ()
    assert office._store.actions_of(day) == ()


def test_an_unknown_scenario_is_told_with_what_was_probably_meant() -> None:
    with pytest.raises(GameError, match="Bedoel je gesprek"):
        find_scenario("gesprk")


def test_the_report_holds_what_earlier_days_of_other_scenarios_showed(office: Office) -> None:
    player = office.add_player("Noor").id
    first = play(office.begin(player, "kaart", 4))
    assert office.report(player, first.day).standing is None
    second = play(office.begin(player, "gesprek", 4))
    assert office.report(player, second.day).standing is not None
    assert office.write_report(player, second.day).read_text("utf-8").startswith("<!doctype html>")
