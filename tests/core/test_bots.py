"""Bots choose by their rule inside a group drawn by seed, and leave only when nothing else is open."""

from collections.abc import Iterator
from typing import Any

import pytest
from worlds import card, day, quiet_day, talk, world

from game.core import bots
from game.core.chance import Chance
from game.core.desk import EndDay, Start
from game.core.score import day_score
from game.core.session import Session, apply, findings, replay, start
from game.core.tasks.conversation import Leave, Open, Say
from game.core.tasks.record import Choose, Enter, Save

FAIR = [bot for bot in bots.BOTS if bot != "expert"]
LEAVING = (Leave, EndDay, Save)


def walked(bot: str, seed: int) -> Iterator[tuple[Session, Any]]:
    session, chance = start(quiet_day()), Chance.of(seed, "speler", bot)
    while not session.is_over:
        action = bots.next_action(session, bot, chance)
        yield session, action
        session, _ = apply(session, action)


@pytest.mark.parametrize("bot", bots.BOTS)
def test_a_day_by_a_bot_can_be_replayed_and_is_the_same_every_time(bot: str) -> None:
    session, log = bots.play(quiet_day(), bot, 3)
    assert session.is_over
    assert replay(quiet_day(), log) == session
    assert bots.play(quiet_day(), bot, 3) == (session, log)


def test_another_seed_is_another_player() -> None:
    assert len({bots.play(quiet_day(), "willekeurig", seed)[1] for seed in range(8)}) > 4


@pytest.mark.parametrize("bot", FAIR)
@pytest.mark.parametrize("seed", range(5))
def test_what_ends_comes_last_and_nothing_is_changed_meanwhile(bot: str, seed: int) -> None:
    for session, action in walked(bot, seed):
        now = session.now
        options = now.rules.view(now.task, now.state).options
        if isinstance(action, LEAVING) or (chosen := next((o for o in options if o.action == action), None)) is None:
            continue
        assert not chosen.revises
        assert not chosen.ends or all(option.ends or option.revises for option in options)


@pytest.mark.parametrize("bot", FAIR)
def test_the_day_is_played_before_it_is_ended(bot: str) -> None:
    done = [action for _, action in walked(bot, 1)]
    assert sum(isinstance(action, Start) for action in done) == 2
    assert [type(action) for action in done].count(EndDay) == 1
    assert isinstance(done[-1], EndDay)


@pytest.mark.parametrize(
    ("bot", "said"),
    [
        ("eerste", "Kort."),
        ("laatste", "Midden, tamelijk."),
        ("langste", "Dit is met afstand de langste zin van alle."),
        ("kortste", "Kort."),
    ],
)
def test_the_rule_chooses_inside_the_group(bot: str, said: str) -> None:
    texts = {"Kort.": "a", "Dit is met afstand de langste zin van alle.": "b", "Midden, tamelijk.": "c"}
    moves = [
        {"zet": name, "zeg": text, "kans": "een", "gedrag": {"P2-K1-W1.4": "sterk"}, "uitleg": "x"}
        for text, name in texts.items()
    ]
    where = world(
        day(
            talk(opening=[], onderwerpen=[], afsluiting=[*moves, {"zet": "dag", "zeg": "Dag.", "rondt-af": "ja"}]),
            werkplek={},
        )
    )
    session, _ = bots.play(where, bot, 1)
    first = session.finished[0].state.spoken[0][0]
    order = [option.text for option in _options(where)]
    expected = {"eerste": order[0], "laatste": order[-1]}.get(bot, said)
    assert session.finished[0].task.lines[first].text == expected


def _options(where: Any) -> list[Any]:
    session, _ = apply(start(where), Start("kennismaking"))
    return [option for option in session.now.rules.view(session.now.task, session.now.state).options if not option.ends]


def test_bots_type_what_is_worth_typing() -> None:
    typed = {
        action.text for seed in range(20) for _, action in walked("willekeurig", seed) if isinstance(action, Enter)
    }
    assert typed == {"16,50", "10,00"}


def test_the_expert_opens_what_is_worth_it_and_reaches_the_top() -> None:
    done = [action for _, action in walked("expert", 1)]
    assert {type(action) for action in done} >= {Open, Say, Choose}
    assert Say("kinderwens") not in done
    session, _ = bots.play(quiet_day(), "expert", 1)
    assert day_score(findings(session), session.world.scenario).oefenscore == 100


def test_a_day_that_never_ends_is_our_mistake(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(bots, "MOST_ACTIONS", 3)
    with pytest.raises(bots.EndlessDay):
        bots.play(world(day(talk(), card())), "expert", 1)
