"""What an author's own words say of an answer, learned from the other kansen of the same scenario.

AANZET_VEEL=1 looks at four hundred days that nothing was tuned on.
"""

import json
import os
from statistics import mean
from typing import Any

import pytest

from game.core.classroom.sense import FACTS, TRUST, Sense, belief_of, is_doubted, sense_of, words_of
from game.core.scenario import Scenario, write_scenario
from tests.core.classroom.planted import EVERY, planted_day
from tests.core.classroom.shipped import DRUKTE, TELEFOON, answered, planted, shipped_scenario
from tests.core.worlds import GEDRAG, day, talk


def sense(scenario: dict[str, Any]) -> dict[tuple[str, str], dict[str, float]]:
    return plain(sense_of(Scenario.model_validate(scenario)))


def plain(found: Sense) -> dict[tuple[str, str], dict[str, float]]:
    return {place: {answer.explanation: value for answer, value in told} for place, told in found.items()}


def explanation(scenario: dict[str, Any], number: int, letter: str) -> str:
    kans = EVERY[number]
    topics = scenario["rondes"][kans.talk]["opdrachten"][0]["onderwerpen"]
    moves = topics[kans.topic]["zetten"]
    return str(next(move["uitleg"] for move in moves if move["zet"] == f"{kans.name}-{letter}"))


def difference(scenario: dict[str, Any], number: int) -> float:
    """How much better the strong answer of a sound day sounds than its weak ones."""
    told = sense(scenario)[EVERY[number].task, EVERY[number].name]
    a, b, c = (told[explanation(scenario, number, letter)] for letter in "abc")
    return a - max(b, c)


def test_strong_answers_sound_better_than_weak_ones() -> None:
    scenario = planted_day(1)
    found = [difference(scenario, number) for number in range(len(EVERY))]
    assert mean(one > 0 for one in found) > 0.95


def test_a_kans_is_judged_by_the_others_and_never_by_its_own_rating() -> None:
    sound, turned = planted_day(1), planted_day(1, {EVERY[5]: "omgekeerd"})
    assert difference(sound, 5) == pytest.approx(difference(turned, 5), abs=1e-9)
    assert difference(sound, 6) != pytest.approx(difference(turned, 6), abs=1e-9)


def test_how_many_answers_a_kans_has_changes_nothing_about_how_they_sound() -> None:
    sound, alone = planted_day(1), planted_day(1, {EVERY[5]: "weggever"})
    place, text = (EVERY[5].task, EVERY[5].name), explanation(sound, 5, "a")
    assert sense(sound)[place][text] == pytest.approx(sense(alone)[place][text], abs=1e-9)


def test_a_handful_of_explanations_is_too_few_to_learn_from() -> None:
    """Praise and reproof could not be plainer here, but there are only twelve of each."""
    moves = [
        {"zet": f"z-{n}-{rating}", "zeg": "Zo.", "antwoord": "Ja.", "kans": f"k-{n}", "gedrag": {GEDRAG: rating}}
        | {"uitleg": f"{'Prima gedaan' if rating == 'sterk' else 'Helaas mis'}, nummer {n}."}
        for n in range(12)
        for rating in ("sterk", "zwak")
    ]
    told = sense(day(talk(opening=moves, onderwerpen=[])))
    assert {value for n in range(12) for value in told["kennismaking", f"k-{n}"].values()} == {0.0}


def test_in_a_small_scenario_words_say_nothing_and_consequences_do() -> None:
    told = sense(day())
    assert told["kennismaking", "start"]["Uitleg bij welkom."] == TRUST
    assert told["kennismaking", "start"]["Uitleg bij meteen."] == -2 * TRUST
    assert told["kennismaking", "open-begin"] == {"Uitleg bij open-begin.": FACTS}


def test_a_small_scenario_learns_from_another_one_beside_it() -> None:
    big = Scenario.model_validate(planted_day(1))
    praise, reproof = "Zo hoort het precies, je merkt dat het helpt.", "Niet gevraagd, maar alleen zelf gemist."
    moves = [
        {"zet": f"z-{rating}", "zeg": "Zo.", "antwoord": "Ja.", "kans": "k", "gedrag": {GEDRAG: rating}, "uitleg": told}
        for rating, told in (("sterk", reproof), ("zwak", praise))
    ]
    small = Scenario.model_validate(day(talk(opening=moves, onderwerpen=[])))
    told = plain(sense_of(small, [big]))["kennismaking", "k"]
    assert told[praise] > told[reproof] + 0.5


def test_a_variant_inherits_what_it_does_not_say() -> None:
    spec = talk()
    spec["opening"][0]["varianten"] = [
        {"als": {"vertrouwen": "6"}, "uitleg": "Nog beter.", "vertrouwen": "2"},
        {"als": {"vertrouwen": "7"}, "antwoord": "Fijn."},
    ]
    told = sense(day(spec))["kennismaking", "start"]
    assert told["Nog beter."] == 2 * TRUST
    assert told["Uitleg bij welkom."] == TRUST


def test_placeholders_and_marks_are_no_words() -> None:
    assert words_of("Vraag <klant.voornaam> ernaar, zo hoor je foto's.") == (
        *("vraag", "ernaar", "zo", "hoor", "je", "foto's"),
    )


def test_every_answer_of_a_day_is_there() -> None:
    scenario = planted_day(1)
    assert {(kans.task, kans.name) for kans in EVERY} < set(sense(scenario))
    assert ("bureau", "d-0") in sense(scenario)


# Believing the key ------------------------------------------------------------------------------------------------


def test_the_key_of_a_sound_day_is_believed() -> None:
    assert belief_of(Scenario.model_validate(planted_day(3))) is None


def test_a_turned_key_is_not_believed_and_nothing_else_is_doubted() -> None:
    belief = belief_of(Scenario.model_validate(planted_day(3, {EVERY[0]: "omgekeerd"})))
    assert belief is not None
    ratings = {move.zet: list(move.gedrag.values()) for move in moves_of(belief)}
    sound = {move.zet: list(move.gedrag.values()) for move in moves_of(Scenario.model_validate(planted_day(3)))}
    name = EVERY[0].name
    assert (ratings[f"{name}-a"], ratings[f"{name}-b"]) == (["sterk"], ["zwak"])
    assert {zet for zet in sound if ratings[zet] != sound[zet]} <= {f"{name}-c"}


def test_on_days_by_lot_the_turned_key_is_doubted_and_hardly_ever_a_sound_one() -> None:
    """Each with one key turned, as in the test of recovery, but from other lots."""
    lots = range(5_000, 5_400 if os.environ.get("AANZET_VEEL") else 5_012)
    doubted = [(_key(n), {place for place, told in sense_of(_one_turned(n)).items() if is_doubted(told)}) for n in lots]
    assert sum(turned in places for turned, places in doubted) >= 0.95 * len(lots)
    assert sum(len(places - {turned}) for turned, places in doubted) <= max(0.05 * len(lots), 1)


def _one_turned(lot: int) -> Scenario:
    return Scenario.model_validate(planted_day(lot, {EVERY[lot % len(EVERY)]: "omgekeerd"}))


def _key(lot: int) -> tuple[str, str]:
    return EVERY[lot % len(EVERY)].task, EVERY[lot % len(EVERY)].name


def moves_of(scenario: Scenario) -> list[Any]:
    talks: list[Any] = [task for part in scenario.rondes for task in part.opdrachten]
    return [move for talk in talks for topic in talk.onderwerpen for move in topic.zetten]


@pytest.mark.parametrize(("name", "beside"), [(DRUKTE, TELEFOON), (TELEFOON, DRUKTE)])
def test_turned_keys_of_a_shipped_day_are_seen_and_at_most_one_sound_key_is_doubted(name: str, beside: str) -> None:
    """One key is turned at a time; the day it stands beside is sound."""
    scenario, other = shipped_scenario(name), shipped_scenario(beside)
    places = sorted(answered(json.loads(write_scenario(scenario))))
    few = places[:: max(len(places) // 20, 1)]
    seen = [place for place in few if _is_turned_back(planted(scenario, {place: "omgekeerd"}), other, scenario, place)]
    assert len(seen) >= 0.85 * len(few), set(few) - set(seen)
    belief = belief_of(scenario, [other])
    assert belief is None or len(_changed(belief, scenario)) <= 1


def _is_turned_back(turned: Scenario, beside: Scenario, sound: Scenario, place: tuple[str, str]) -> bool:
    belief = belief_of(turned, [beside])
    return belief is not None and place not in _changed(belief, sound)


def _changed(one: Scenario, other: Scenario) -> set[tuple[str, str]]:
    """The kansen with another key."""
    left, right = (answered(json.loads(write_scenario(scenario))) for scenario in (one, other))
    return {place for place in right if left.get(place) != right[place]}
