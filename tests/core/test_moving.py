"""Moving a day to an edited scenario: it never crashes, keeps what fits, and no score changes without a word."""

import copy
import os
from typing import Any

import pytest

from game.core import bots
from game.core.chance import Chance
from game.core.moving import Change, changes, move
from game.core.session import IllegalAction, findings, read_action, replay, start
from game.core.world import World
from tests.core import worlds

RUNS = 1000 if os.environ.get("AANZET_VEEL") else 200


def day(**talk: Any) -> World:
    return worlds.world(worlds.day(worlds.talk(**talk), worlds.card()))


def test_a_day_moved_to_the_same_text_is_the_same_day() -> None:
    world = day()
    session, log = bots.play(world, "expert", 1)
    moved = move(log, world, world)
    assert moved.session == session
    assert (moved.kept, moved.misfit, moved.changes) == (log, "", ())


def test_the_first_step_that_no_longer_fits_is_named_and_the_day_stands_just_before_it() -> None:
    old = day()
    _, log = bots.play(old, "expert", 1)
    topics = [topic for topic in worlds.talk()["onderwerpen"] if topic["onderwerp"] != "werk"]
    moved = move(log, old, day(onderwerpen=topics))
    assert '"topic":"werk"' in moved.misfit
    assert moved.kept == log[: log.index(moved.misfit)]
    assert not moved.session.is_over
    assert moved.session.now.id == "kennismaking"


def test_a_talk_that_goes_on_where_it_used_to_end_stops_the_day_there() -> None:
    old = day()
    _, log = bots.play(old, "expert", 1)
    (bye,) = worlds.talk()["afsluiting"]
    longer = [{**bye, "rondt-af": "nee"}, {**bye, "zet": "echt-dag"}]
    moved = move(log, old, day(afsluiting=longer))
    assert moved.misfit.startswith('{"opdracht":"bureau"')
    assert moved.kept == log[: log.index(moved.misfit)]
    assert moved.session.now.id == "kennismaking"


def test_a_kans_that_counts_otherwise_is_told() -> None:
    old = day()
    _, log = bots.play(old, "expert", 1)
    opening = copy.deepcopy(worlds.talk()["opening"])
    opening[0]["gedrag"] = {worlds.GEDRAG: "neutraal"}
    opening[1]["gedrag"] = {worlds.GEDRAG: "sterk"}
    moved = move(log, old, day(opening=opening))
    assert moved.misfit == ""
    assert moved.changes == (Change("kennismaking", f"start/{worlds.GEDRAG}", "sterk", "neutraal"),)


def test_a_kans_that_is_new_or_gone_is_told() -> None:
    more = {"zet": "meer", "zeg": "En verder?", "gedrag": {"P2-K1-W1.5": "sterk"}, "uitleg": "Ja."}
    topics = [*worlds.talk()["onderwerpen"], {"onderwerp": "verder", "zetten": [more]}]
    new = start(day(onderwerpen=topics))
    assert changes(start(day()), new) == (Change("kennismaking", "meer/P2-K1-W1.5", None, "gemist"),)
    assert changes(new, start(day())) == (Change("kennismaking", "meer/P2-K1-W1.5", "gemist", None),)


def edited(plain: Any, chance: Chance) -> Any:
    """The scenario with one thing changed somewhere, as a teacher would: a word, a number, a move more or less."""
    scenario = copy.deepcopy(plain)
    places = list(_lists(scenario["rondes"]))
    items = chance.pick(places)
    match chance.below(5):
        case 0 if len(items) > 1:
            items.pop(chance.below(len(items)))
        case 1:
            items.reverse()
        case 2:
            _change(items[chance.below(len(items))], chance)
        case 3:
            extra = copy.deepcopy(items[chance.below(len(items))])
            for name in ("zet", "veld", "onderwerp", "opdracht"):
                if name in extra:
                    extra[name] = f"{extra[name]}-nieuw"
            items.append(extra)
        case _:
            scenario["rollen"]["samira"]["feiten"] = {"certificaat": "geldig tot 2031"}
    return scenario


def _lists(value: Any) -> Any:
    if isinstance(value, dict):
        for inside in value.values():
            yield from _lists(inside)
    elif isinstance(value, list) and value and isinstance(value[0], dict):
        yield value
        for item in value:
            yield from _lists(item)


def _change(item: dict[str, Any], chance: Chance) -> None:
    name = chance.pick(sorted(item))
    match item[name]:
        case str() if name in ("zeg", "antwoord", "uitleg", "label", "titel", "begroeting"):
            item[name] = f"{item[name]} Echt waar."
        case dict() if name == "gedrag":
            item[name] = {gedrag: chance.pick(("sterk", "neutraal", "zwak")) for gedrag in item[name]}
        case _:
            item.pop("na-zet", None)


@pytest.mark.parametrize("number", range(RUNS))
def test_after_any_edit_a_day_moves_on_and_no_score_changes_in_silence(number: int) -> None:
    chance = Chance.of(number, "verandering")
    plain = worlds.day(worlds.talk(), worlds.card(), werkplek={})
    text = edited(plain, chance)
    try:
        new = worlds.world(text, seed=number % 3)
    except ValueError:
        return  # an edit the reader refuses never reaches a day
    old = worlds.world(plain, seed=number % 3)
    _, log = bots.play(old, chance.pick(bots.BOTS), number)
    log = log[: 1 + chance.below(len(log))]
    moved = move(log, old, new)
    assert moved.kept == log[: len(moved.kept)]
    assert replay(new, moved.kept) == moved.session
    if moved.misfit:
        with pytest.raises((ValueError, IllegalAction)):
            replay(new, (*moved.kept, moved.misfit))
    told = {(c.task, c.kans) for c in moved.changes}
    before = {(f.task, f.evidence.opportunity.id): f.evidence for f in findings(replay(old, moved.kept))}
    for found in findings(moved.session):
        key = (found.task, found.evidence.opportunity.id)
        silent = key not in told
        assert not silent or found.evidence.rating == before[key].rating
    if not moved.session.is_over:
        bot = bots.next_action(moved.session, "willekeurig", Chance(number))
        assert read_action(moved.session, _line(moved.session, bot)) == bot


def _line(session: Any, action: Any) -> str:
    from game.core.session import write_action

    return write_action(session, action)
