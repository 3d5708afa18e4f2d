"""The log is the day: every line of it is read strictly, and a day taken up from its log is the day that was left."""

import json
from typing import Any

import pytest
from worlds import day as scenario
from worlds import quiet_day, world

from game.core.session import Note, TimeUp, apply, read_action, replay, write_action
from game.core.tasks.record import Enter
from game.errors import GameError
from game.referee import NoJournal, Referee, checked_name


class Broken(NoJournal):
    """Writes nothing down from a certain step on."""

    def __init__(self, after: int) -> None:
        self.after = after

    def write(self, number: int, action: str) -> None:
        if number >= self.after:
            raise GameError("De schijf is vol.")


def do(day: Referee, *lines: dict[str, Any]) -> Referee:
    for line in lines:
        day.do(read_action(day.session, json.dumps({"opdracht": day.session.now.id, **line})))
    return day


TO_CARD = (
    {"doe": "begin", "task": "kennismaking"},
    {"doe": "breek-af"},
    {"doe": "begin", "task": "kandidaatkaart"},
)


def at_the_card() -> Referee:
    return do(Referee(quiet_day(), NoJournal()), *TO_CARD)


@pytest.mark.parametrize(
    "values",
    [
        {"line": "uurloon", "text": 5},
        {"line": "uurloon", "text": True},
        {"line": "uurloon", "text": None},
        {"line": "uurloon", "text": 16.5},
        {"line": "uurloon", "text": ["16,50"]},
        {"line": "uurloon", "text": {"a": "b"}},
        {"line": "uurloon"},
        {"line": "uurloon", "text": "16,50", "more": "x"},
        {"line": "uurloon", "more": "16,50"},
    ],
)
def test_a_line_with_other_values_than_its_action_has_is_refused(values: dict[str, Any]) -> None:
    session = at_the_card().session
    with pytest.raises(ValueError, match="waarden"):
        read_action(session, json.dumps({"opdracht": "kandidaatkaart", "doe": "vul-in", **values}))


@pytest.mark.parametrize("text", ["16,50", "\x00 \x1b[2J", "é€😀", '"}\n{"', "x" * 100_000])
def test_any_text_comes_back_from_its_line(text: str) -> None:
    session = at_the_card().session
    for action in (Enter("uurloon", text), Note(text)):
        line = write_action(session, action)
        assert "\n" not in line
        assert read_action(session, line) == action


def test_a_line_of_another_task_is_refused() -> None:
    session = at_the_card().session
    with pytest.raises(ValueError, match="geen handeling van kandidaatkaart"):
        read_action(session, '{"opdracht":"bureau","doe":"naar-huis"}')


def test_time_that_is_up_and_notes_stand_in_the_log_like_anything_else() -> None:
    day = at_the_card()
    log = [write_action(day.session, action) for action in (Note("Nabellen."), TimeUp())]
    after = day.session
    for line in log:
        after, _ = apply(after, read_action(after, line))
    assert after.now.id == "bureau"
    assert after.notes == (("kandidaatkaart", "Nabellen."),)
    assert after.finished[-1].closed


def test_a_write_that_fails_changes_nothing_and_can_be_done_again() -> None:
    journal = Broken(3)
    day = do(Referee(quiet_day(), journal), *TO_CARD)
    before = day.session
    with pytest.raises(GameError):
        do(day, {"doe": "bewaar"})
    assert (day.session, day.played) == (before, 3)
    journal.after = 99
    assert do(day, {"doe": "bewaar"}).played == 4


def test_a_step_is_numbered_on_from_the_log() -> None:
    kept: list[int] = []

    class Paper(NoJournal):
        def write(self, number: int, action: str) -> None:
            kept.append(number)

    log = [json.dumps({"opdracht": "bureau", **TO_CARD[0]})]
    day = do(Referee(quiet_day(), Paper(), log), TO_CARD[1])
    assert (kept, day.played) == ([1], 2)
    assert day.session == replay(quiet_day(), [*log, '{"opdracht":"kennismaking","doe":"breek-af"}'])


def test_feedback_comes_at_once_at_level_start_only() -> None:
    for level, told in (("start", 1), ("gevorderd", 0), ("examen", 0)):
        referee = Referee(world(scenario(niveau=level)), NoJournal())
        step = do_last(referee, TO_CARD[0], {"doe": "zeg", "move": "welkom"})
        assert len(step.feedback) == told


def do_last(day: Referee, *lines: dict[str, Any]) -> Any:
    do(day, *lines[:-1])
    return day.do(read_action(day.session, json.dumps({"opdracht": day.session.now.id, **lines[-1]})))


@pytest.mark.parametrize(
    ("typed", "kept"), [("  Noor   de  Wit ", "Noor de Wit"), ("Łukasz", "Łukasz"), ("a\x00b", "ab")]
)
def test_a_name_is_kept_without_what_cannot_be_seen(typed: str, kept: str) -> None:
    assert checked_name(typed, ["Sem"]) == kept
